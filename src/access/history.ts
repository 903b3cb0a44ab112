import { entitiesByIds } from '../generated/cypher.js'
import { personal } from '../generated/personal.js'
import type { Query } from '../query/query.js'
import type { Reader } from '../store/store.js'
import { changed, setsIn, withTexts, type KeptField, type KeptRow } from './historyRows.js'
import { instead, namesIn, namesOf, peopleNamed, saidRegions, seenTexts, type SetRow } from './told.js'
import { personalTypeOf, shortName, type Sight } from './sight.js'

/** Whether a query tells what changes did. */
export const tellsHistory = ({ name }: Pick<Query, 'name'>): boolean => name.startsWith('change/')

/**
 * What is kept of changes, without the values of people who may not be seen: those of other regions, and those who are
 * gone and of whom the change does not say where.
 */
export async function seenHistory(found: unknown, reader: Reader, sight: Sight): Promise<unknown> {
  const sets = setsIn(found)
  const texts = sets.length ? await seenTexts(sets, reader, sight) : new Map<string, Partial<SetRow>>()
  const people = new Set<string>()
  changed(found, (row) => {
    if (personalTypeOf(row.id)) people.add(row.id)
    if (row.reason !== undefined) for (const id of peopleNamed(row)) people.add(id)
    return undefined
  })
  if (people.size === 0) return withTexts(found, texts)
  const rows = await reader.run(entitiesByIds, { ids: [...people] })
  const known = new Map(rows.map(({ node }) => [node.id, node as unknown as Record<string, unknown>]))
  return changed(withTexts(found, texts), (row) => seenRow(row, known, sight))
}

/** A row as it may be seen; nothing where all of it may. */
function seenRow(
  row: KeptRow,
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  sight: Sight,
): KeptRow | undefined {
  const { id, fields, reason, candidate } = row
  const within = new Set<unknown>(sight.regions)
  // As the graph has it; who is not there, or not yet, where the change itself puts him.
  const lies = (person: string): boolean => {
    if (known.has(person)) return within.has(known.get(person)!.regionId)
    const said = person === id ? saidRegions(fields) : []
    return said.length > 0 && said.every((one) => within.has(one))
  }
  const shown = (person: string, field: string): boolean =>
    sight.shown.some((one) => one.person === person && one.field === field)
  const type = personalTypeOf(id)
  const hidden = type !== undefined && !lies(id)
  const unnamed = reason === undefined ? [] : peopleNamed(row).filter((one) => !lies(one) && !shown(one, 'name'))
  if (!hidden && unnamed.length === 0) return undefined
  const columns: Readonly<Record<string, string>> = type ? personal[type].columns : {}
  const names = unnamed.flatMap((one) => [...namesIn(known.get(one)), ...(one === id ? namesOf(row) : [])])
  return {
    ...row,
    ...(reason !== undefined && { reason: instead(reason, names, shortName) }),
    ...(hidden && {
      fields: fields.map((field) => {
        const of = columns[field.column]
        return of === undefined || shown(id, of) ? field : hiddenField(field)
      }),
      ...(candidate && { candidate: plain(candidate) }),
    }),
  }
}

const hiddenField = ({ column, before, after }: KeptField): KeptField => ({
  column,
  ...(before !== undefined && { before: standsFor(column, before) }),
  ...(after !== undefined && { after: standsFor(column, after) }),
})
const standsFor = (column: string, value: unknown): string =>
  column === 'name' && typeof value === 'string' ? shortName(value) : '**'

/** Where it was read, without whom it may be. */
function plain(candidate: NonNullable<KeptRow['candidate']>): NonNullable<KeptRow['candidate']> {
  const { doubt, source, ...rest } = candidate
  if (doubt === undefined && source === undefined) return candidate
  // Of drafts kept before there were doubts, the source says it.
  return { ...rest, ...(source !== undefined && { source: source.replace(/: .*$/s, '') }) }
}
