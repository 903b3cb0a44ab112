import { entitiesByIds } from '../generated/cypher.js'
import { personal } from '../generated/personal.js'
import type { Query } from '../query/query.js'
import type { Reader } from '../store/store.js'
import { isSet, saidRegions, seenTexts, type SetRow } from './told.js'
import { personalTypeOf, shortName, type Sight } from './sight.js'

/** A row of a change set as it is kept, or as it is planned. */
interface Kept {
  entityId?: string
  id?: string
  fields: string | readonly Field[]
  candidate?: Candidate
}
/** What was read, and where: of people also whom they may be, and by what. */
interface Candidate {
  source?: string
}
interface Field {
  column: string
  before?: unknown
  after?: unknown
}
type Row = Record<string, unknown>

/** Whether a query tells what changes did. */
export const tellsHistory = ({ name }: Pick<Query, 'name'>): boolean => name.startsWith('change/')

/**
 * What is kept of changes, without the values of people who may not be seen: those of other regions, and those who are
 * gone and of whom the change does not say where.
 */
export async function seenHistory(found: unknown, reader: Reader, sight: Sight): Promise<unknown> {
  const sets: SetRow[] = []
  walkSets(found, (set) => void sets.push(set))
  const texts = sets.length ? await seenTexts(sets, reader, sight) : new Map<string, Partial<SetRow>>()
  const people = new Set<string>()
  walk(found, (kept) => void (personalTypeOf(idOf(kept)) && people.add(idOf(kept))))
  if (people.size === 0) return withTexts(found, texts)
  const rows = await reader.run(entitiesByIds, { ids: [...people] })
  const regions = new Map(rows.map(({ node }) => [node.id, (node as { regionId?: string }).regionId]))
  const within = new Set<unknown>(sight.regions)
  const shown = new Set(sight.shown.map(({ person, field }) => `${person} ${field}`))
  return walk(withTexts(found, texts), (kept) => {
    const type = personalTypeOf(idOf(kept))
    if (!type || liesWithin(kept, regions, within)) return undefined
    const columns: Readonly<Record<string, string>> = personal[type].columns
    return fieldsOf(kept).map((field) => {
      const of = columns[field.column]
      return of === undefined || shown.has(`${idOf(kept)} ${of}`) ? field : hidden(field)
    })
  })
}

/** Where somebody lies: as the graph has it; who is not there, or not yet, where the change itself puts him. */
function liesWithin(kept: Kept, regions: ReadonlyMap<string, unknown>, within: ReadonlySet<unknown>): boolean {
  if (regions.has(idOf(kept))) return within.has(regions.get(idOf(kept)))
  const said = saidRegions(fieldsOf(kept))
  return said.length > 0 && said.every((one) => within.has(one))
}

const idOf = ({ entityId, id }: Kept): string => entityId ?? id ?? ''
const fieldsOf = ({ fields }: Kept): readonly Field[] =>
  typeof fields === 'string' ? (JSON.parse(fields) as Field[]) : fields

const hidden = ({ column, before, after }: Field): Field => ({
  column,
  ...(before !== undefined && { before: standsFor(column, before) }),
  ...(after !== undefined && { after: standsFor(column, after) }),
})
const standsFor = (column: string, value: unknown): string =>
  column === 'name' && typeof value === 'string' ? shortName(value) : '**'

/** Where it was read, without whom it may be. */
const plain = (candidate: Candidate): Candidate =>
  candidate.source === undefined ? candidate : { ...candidate, source: candidate.source.replace(/: .*$/s, '') }

function walkSets(value: unknown, note: (set: SetRow) => void): void {
  if (Array.isArray(value)) for (const one of value) walkSets(one, note)
  else if (typeof value === 'object' && value !== null) {
    if (isSet(value)) note(value)
    else for (const one of Object.values(value)) walkSets(one, note)
  }
}

/** The same rows, with what people wrote of change sets as it may be read. */
function withTexts(value: unknown, texts: ReadonlyMap<string, Partial<SetRow>>): unknown {
  if (texts.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => withTexts(one, texts))
  if (isSet(value)) return { ...value, ...texts.get(value.id) }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, texts)]))
}

/**
 * The same rows, with other fields where `change` gives some: rows of changes, and of change sets with what they plan.
 */
function walk(value: unknown, change: (kept: Kept) => readonly Field[] | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, change))
  if (typeof value !== 'object' || value === null) return value
  const row = value as Row
  if (typeof row.fields === 'string' && typeof row.entityId === 'string') {
    const fields = change(row as unknown as Kept)
    const candidate = typeof row.candidate === 'string' && plain(JSON.parse(row.candidate) as Candidate)
    return fields
      ? { ...row, fields: JSON.stringify(fields), ...(candidate && { candidate: JSON.stringify(candidate) }) }
      : row
  }
  if (typeof row.planned === 'string') {
    const entries = (JSON.parse(row.planned) as Kept[]).map((entry) => {
      const fields = change(entry)
      return fields ? { ...entry, fields, ...(entry.candidate && { candidate: plain(entry.candidate) }) } : entry
    })
    return { ...row, planned: JSON.stringify(entries) }
  }
  return Object.fromEntries(Object.entries(row).map(([name, one]) => [name, walk(one, change)]))
}
