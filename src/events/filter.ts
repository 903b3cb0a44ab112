import { changesOfEntities } from '../generated/cypher.js'
import { tables } from '../generated/tables.js'
import type { EntityType } from '../generated/types.js'
import { Places } from '../changes/places.js'
import type { Entry } from '../changes/log/entry.js'
import { isLarge } from '../changes/log/large.js'
import { itemOf, type ChangeItem } from '../changes/read.js'
import { factsById } from '../import/check/facts.js'
import { storedProperties } from '../import/check/stored.js'
import { entityTypes, typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'

/** Which changes are wanted. */
export interface Wanted {
  types?: readonly EntityType[] | null | undefined
  /** Ids of regions. */
  regions?: ReadonlySet<string> | undefined
}

/**
 * Those of some changes that are wanted, by what they say and what stands there now; or, where that is gone meanwhile,
 * by what was kept of it, so that it makes no difference how late somebody hears. What stands for a large change set is
 * wanted by all.
 */
export async function wantedOf(
  reader: Reader,
  changes: readonly ChangeItem[],
  { types, regions }: Wanted,
): Promise<ReadonlySet<ChangeItem>> {
  if (changes.length === 0 || !(types || regions)) return new Set(changes)
  const facts = changes.filter(({ id }) => !typeOfId(id))
  const ends = await endsOf(reader, facts)
  const ids = [...new Set([...changes.map(({ id }) => id), ...[...ends.values()].flat()])].filter(typeOfId)
  const stored = await storedProperties(reader, ids)
  const gone = await remembered(reader, [
    ...ids.filter((id) => !stored.has(id)),
    ...facts.flatMap(({ id }) => (ends.has(id) ? [] : [id])),
  ])
  for (const entry of gone) if (!typeOfId(entry.id)) ends.set(entry.id, toldEnds(entry))
  const places = regions && new Places(reader, gone)
  const wanted = new Set<ChangeItem>()
  for (const change of changes) {
    if (isLarge(change)) {
      wanted.add(change)
      continue
    }
    const own = typeOfId(change.id) ? [change.id] : (ends.get(change.id) ?? [])
    if (types && !own.some((id) => types.includes(codeOf(id)!))) continue
    if (places && !(await places.ofEntry(change)).some((one) => one !== null && regions.has(one))) continue
    wanted.add(change)
  }
  return wanted
}

const codeOf = (id: string): EntityType | undefined => {
  const type = typeOfId(id)
  return type && entityTypes[type].code
}

/** What facts begin and end at: as their rows say, where these are new or gone, or as they stand. */
async function endsOf(reader: Reader, facts: readonly ChangeItem[]): Promise<Map<string, readonly string[]>> {
  const ends = new Map(
    facts.flatMap((fact) => {
      const told = toldEnds(fact)
      return told.length ? [[fact.id, told] as const] : []
    }),
  )
  const rest = [...new Set(facts.flatMap(({ id }) => (ends.has(id) ? [] : [id])))]
  for (const { from, to, properties } of await factsById(reader, rest)) ends.set(properties.id as string, [from, to])
  return ends
}

function toldEnds({ table, fields }: Pick<Entry, 'table' | 'fields'>): string[] {
  const spec = tables.find(({ file }) => file === table)
  if (spec?.kind !== 'relation') return []
  return fields
    .filter(({ column }) => column === spec.from || column === spec.to)
    .flatMap(({ before, after }) => [before, after])
    .filter((one): one is string => typeof one === 'string')
}

const HISTORY = 1000

/** What is gone, as it was at last. */
async function remembered(reader: Reader, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const kept = await reader.run(changesOfEntities, { ids, before: null, position: null, first: HISTORY })
  return kept.flatMap(({ id, rows }) => {
    const last = rows.at(0)
    if (!last) return []
    const known = new Map<string, unknown>()
    for (const row of rows)
      for (const { column, before, after } of itemOf(row).fields)
        if (!known.has(column)) known.set(column, after ?? before)
    const fields = [...known].map(([column, after]) => ({ column, after }))
    return [{ operation: 'UPDATE' as const, table: last.table, id, version: last.version, fields }]
  })
}
