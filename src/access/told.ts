import { entitiesByIds, peopleOfSets } from '../generated/cypher.js'
import { groupBy } from '../kernel/group.js'
import { listOf } from '../kernel/listText.js'
import { mapInTurns } from '../kernel/turns.js'
import { personal } from '../generated/personal.js'
import type { Reader } from '../store/store.js'
import { personTypeOf, personTypes, shortName, type Sight } from './sight.js'

/** A change set as it is kept: what people wrote of it is free text. */
export interface SetRow {
  id: string
  title: string
  /** Of an import of files, whose title are their names. */
  files?: string | null
  note?: string | null
  reviewNote?: string | null
  planned?: string | null
}
/** A change of a row, as far as it tells names. */
export interface NamedEntry {
  id: string
  fields: readonly { column: string; before?: unknown; after?: unknown }[]
}

const TEXTS = ['title', 'note', 'reviewNote'] as const
const IDS = new RegExp(personTypes.map(([, { prefix }]) => `${prefix}[^"\\\\\\s,]+`).join('|'), 'g')

/** The ids of people in a value. */
export const peopleNamed = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(IDS))]

export const isSet = (row: object): row is SetRow =>
  'title' in row && 'state' in row && 'number' in row && typeof row.title === 'string'

/** What people wrote of change sets, with short names for those of the people in them who may not be seen. */
export async function seenTexts(
  sets: readonly SetRow[],
  reader: Reader,
  sight: Sight,
): Promise<Map<string, Partial<SetRow>>> {
  const told = sets.filter(({ files }) => files == null)
  const entries = new Map<string, NamedEntry[]>()
  for (const set of told) entries.set(set.id, await listOf<NamedEntry>(set.planned ?? '[]'))
  const applied = told.filter(({ planned }) => planned == null).map(({ id }) => id)
  for (const [, { prefix }] of applied.length ? personTypes : [])
    for (const { changeSet, id, fields } of await reader.run(peopleOfSets, { sets: applied, prefix }))
      entries.get(changeSet)!.push({ id, fields: JSON.parse(fields) as NamedEntry['fields'] })
  const byId = new Map([...entries].map(([set, some]) => [set, groupBy(some, ({ id }) => id)]))
  const named = new Map<string, string[]>()
  for (const [set, some] of entries) named.set(set, [...new Set((await mapInTurns(some, peopleNamed)).flat())])
  const people = [...new Set([...named.values()].flatMap((ids) => [...ids]))]
  const rows = people.length ? await reader.run(entitiesByIds, { ids: people }) : []
  const known = new Map(rows.map(({ node }) => [node.id, node as unknown as Record<string, unknown>]))
  const within = new Set<unknown>(sight.regions)
  const lies = (id: string): unknown[] =>
    known.has(id)
      ? [known.get(id)!.regionId]
      : [...byId.values()].flatMap((some) => some.get(id) ?? []).flatMap(({ fields }) => saidRegions(fields))
  const seen = (id: string): boolean =>
    (lies(id).length > 0 && lies(id).every((one) => within.has(one))) ||
    sight.shown.some(({ person, field }) => person === id && field === 'name')
  return new Map(
    told.map((set) => {
      const hidden = named.get(set.id)!.filter((id) => !seen(id))
      const names = hidden.flatMap((id) => [
        ...namesIn(known.get(id)),
        ...(byId.get(set.id)!.get(id) ?? []).flatMap(namesOf),
      ])
      return [set.id, withoutNames(set, names)]
    }),
  )
}

/** The texts of a change set, with others in place of names. */
export function withoutNames(
  set: Pick<SetRow, (typeof TEXTS)[number]>,
  names: readonly string[],
  stands = shortName,
): Partial<SetRow> {
  return Object.fromEntries(
    TEXTS.flatMap((field) => {
      const text = set[field]
      return typeof text === 'string' ? [[field, instead(text, names, stands)]] : []
    }),
  )
}

/** A text with others in place of names, the longest first. */
export function instead(text: string, names: readonly string[], stands: (name: string) => string): string {
  const longest = [...new Set(names)].filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length)
  return longest.reduce((left, name) => left.replaceAll(name, stands(name)), text)
}

/** Where a change says that somebody lay before, and lies after. */
export const saidRegions = (fields: NamedEntry['fields']): unknown[] =>
  fields
    .filter(({ column }) => column === 'region')
    .flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined))

/** The names an entity has. */
export const namesIn = (row: Record<string, unknown> | undefined): string[] =>
  [row?.name, row?.aliases].flat().filter((name): name is string => typeof name === 'string')

/** The names that a change of a person tells. */
export function namesOf({ id, fields }: NamedEntry): string[] {
  const columns: Readonly<Record<string, string>> = personal[personTypeOf(id)!].columns
  return fields
    .filter(({ column }) => columns[column] === 'name')
    .flatMap(({ before, after }) => [before, after].flat())
    .filter((name): name is string => typeof name === 'string')
}
