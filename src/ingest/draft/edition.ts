import { measureResponsible } from '../../generated/cypher.js'
import { normaliseText } from '../../kernel/text.js'
import type { Reader } from '../../store/store.js'
import type { Item } from '../document.js'
import { standingOf } from './known.js'
import type { Matched } from './matched.js'
import type { PolicyPlace } from './place.js'
import { overlap } from './titles.js'

type Row = Readonly<Record<string, unknown>>

/** How a target or a measure of an edition differs from the edition before. */
export interface Difference {
  kind: 'CHANGED' | 'CAME' | 'WENT'
  table: 'targets' | 'measures'
  /** What it is called. */
  label: string
  /** The one of the edition before. */
  before: string | null
  /** The item of the reading. */
  item: number | null
  fields: { column: string; before: unknown; after: unknown }[]
}

const COMPARED = {
  targets: ['comparator', 'value', 'value_to', 'unit', 'scope', 'deadline_year', 'aspirational', 'region'],
  measures: ['title', 'responsible'],
} as const
type Compared = keyof typeof COMPARED

/** What a new edition changes of the targets and tasks of the one before: nothing for what is no edition. */
export async function differencesOf(
  reader: Reader,
  { items }: Matched,
  { before }: PolicyPlace,
): Promise<Difference[]> {
  if (!before) return []
  const standing = await standingOf(reader, before.id)
  const units = await responsibleOf(
    reader,
    [...standing.keys()].filter((id) => id.startsWith('measure:')),
  )
  const rows = {
    targets: [...standing].filter(([id]) => id.startsWith('target:')).map(([id, row]) => ({ id, row: asTarget(row) })),
    measures: [...standing]
      .filter(([id]) => id.startsWith('measure:'))
      .map(([id, row]) => ({
        id,
        row: {
          title: row.name,
          clause: row.clause,
          responsible: units.get(id) ?? '',
        } as Row,
      })),
  }
  return (['targets', 'measures'] as const).flatMap((table) => {
    const own = items.flatMap((item, at) => (item.table === table ? [{ item, at }] : []))
    const pairs = paired(table, own, rows[table])
    const old = new Set(pairs.values())
    return [
      ...own.flatMap(({ item, at }): Difference[] => {
        const one = pairs.get(at)
        if (!one)
          return [
            {
              kind: 'CAME',
              table,
              label: labelOf(item.row),
              before: null,
              item: at,
              fields: [],
            },
          ]
        const fields = COMPARED[table].flatMap((column) => {
          const [was, is] = [one.row[column] ?? null, item.row[column] ?? null]
          return sameValue(was, is) ? [] : [{ column, before: was, after: is }]
        })
        return fields.length
          ? [
              {
                kind: 'CHANGED',
                table,
                label: labelOf(item.row),
                before: one.id,
                item: at,
                fields,
              },
            ]
          : []
      }),
      ...rows[table]
        .filter((one) => !old.has(one))
        .map(({ id, row }): Difference => ({
          kind: 'WENT',
          table,
          label: labelOf(row),
          before: id,
          item: null,
          fields: [],
        })),
    ]
  })
}

interface Old {
  id: string
  row: Row
}

/** Each with the one it was: the most alike first. */
function paired(table: Compared, own: readonly { item: Item; at: number }[], old: readonly Old[]): Map<number, Old> {
  const pairs = own.flatMap(({ item, at }) =>
    old.flatMap((one) => {
      const alike = table === 'targets' ? likeTargets(item.row, one.row) : likeMeasures(item.row, one.row)
      return alike > 0 ? [{ at, one, alike }] : []
    }),
  )
  const found = new Map<number, Old>()
  const taken = new Set<Old>()
  for (const { at, one } of pairs.toSorted((a, b) => b.alike - a.alike)) {
    if (found.has(at) || taken.has(one)) continue
    found.set(at, one)
    taken.add(one)
  }
  return found
}

function likeTargets(read: Row, one: Row): number {
  if (read.metric !== one.metric) return 0
  return 4 + COMPARED.targets.filter((column) => sameValue(one[column] ?? null, read[column] ?? null)).length
}

function likeMeasures(read: Row, one: Row): number {
  const title = normaliseText(String(read.title ?? '')) === normaliseText(String(one.title ?? ''))
  const clause = read.clause === one.clause
  const alike = title ? 1 : overlap(String(read.title ?? ''), String(one.title ?? ''))
  return title || (clause && alike >= 0.5) ? 2 * alike + Number(clause) : 0
}

const sameValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? normaliseText(a) === normaliseText(b)
    : a === b || (a === false && b === null) || (a === null && b === false)

const labelOf = ({ name, title, metric, id }: Row): string => String(name ?? title ?? metric ?? id)

const asTarget = (row: Row): Row => ({
  name: row.name,
  metric: row.indicatorId,
  region: row.regionId,
  comparator: row.comparator,
  value: row.value,
  value_to: row.valueTo,
  unit: row.unit,
  scope: row.scope,
  deadline_year: row.deadlineYear,
  aspirational: row.aspirational,
})

/** Responsible units in their order, as a row of a dataset names them. */
async function responsibleOf(reader: Reader, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await reader.run(measureResponsible, {
    ids,
    afterFact: '',
    afterId: '',
    afterNumber: -1,
    first: 1000,
    count: false,
  })
  return new Map(found.map(({ id, rows }) => [id, rows.map(({ node }) => node.id).join(';')]))
}
