import { hash } from 'node:crypto'
import { normaliseText } from '../../kernel/text.js'
import { entityTypes } from '../../model.js'
import type { TableSpec } from '../exchange/spec.js'
import type { Cell } from '../read/source.js'

/** What tells an entity from others of its table, beside its name, where a sheet gives no ids. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  experts: ['birth_year', 'native_region'],
  enterprises: ['uscc'],
  chains: ['kind', 'region'],
  segments: ['chain'],
  platforms: ['kind'],
  products: ['enterprise'],
  demands: ['raised_by'],
  achievements: ['project'],
  technologies: ['holder'],
  open_calls: ['region', 'published_on'],
  guide_items: ['year'],
  key_lists: ['edition'],
  shortage_posts: ['employer', 'year'],
  service_tickets: ['kind', 'expert', 'enterprise', 'project', 'raised_on'],
  talent_promises: ['expert', 'kind', 'promised_on'],
  observations: ['region', 'metric', 'date'],
  appointments: ['expert', 'chain', 'role', 'from'],
}

/**
 * The id of a row whose sheet has none: the same whenever the same is imported, as it is made of what tells the row
 * from others. Undefined for a table whose rows can't be told apart so.
 */
export function madeId(spec: TableSpec, cell: (column: string) => Cell): string | undefined {
  const label = spec.columns.find(({ name }) => name === 'name' || name === 'title')?.name
  const tells = TELLS[spec.file] ?? []
  if (label === undefined && tells.length === 0) return undefined
  const parts = [...(label === undefined ? [] : [label]), ...tells].map((name) => {
    const value = cell(name)
    return typeof value === 'string' ? normaliseText(value) : undefined
  })
  if (parts.includes(undefined) || (label !== undefined && !parts[0]) || parts.every((part) => part === ''))
    return undefined
  if (spec.file === 'regions') {
    const code = cell('code')
    if (typeof code === 'string' && /^\d{6}$/.test(code)) return `region:${code}`
  }
  const prefix =
    spec.kind === 'entity' ? entityTypes[spec.label].prefix : spec.kind === 'relation' ? spec.id.prefix : ''
  return `${prefix}:${hash('sha256', JSON.stringify([spec.file, ...parts])).slice(0, 12)}`
}
