import {
  citing,
  importedIncoming,
  importedOutgoing,
  namedBeside,
  relationsAround,
  setsSince,
} from '../generated/cypher.js'
import { IdSet } from '../import/check/idSet.js'
import { ownersOf } from '../import/check/removals.js'
import { storedProperties } from '../import/check/stored.js'
import { stepsOf, type UndoStep } from '../import/write/undo.js'
import { slices } from '../kernel/slices.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import { laterSets } from './later.js'
import { problem, Refusal } from './problem.js'

/** So many of what stands in the way are told. */
const TOLD = 20

/**
 * Holds what undoes a large change set against all that came later, step by step, so that none of it is in memory but
 * fingerprints of ids. @throws Refusal CONFLICT where later changes stand on it
 */
export async function checkSnapshot(reader: Reader, run: string, number: number): Promise<void> {
  const later = await reader.run(setsSince, { number })
  if (later.length === 0) return
  const touched = new IdSet()
  const found = new Map<string, string>()
  for await (const step of stepsOf(reader, run)) {
    const ids = touchedBy(step)
    for (const id of ids) touched.add(id, 0)
    for (const [id, by] of await laterSets(reader, ids, number)) found.set(id, by)
    refuseIf(found)
  }
  for (const { id: set, snapshot } of later) {
    if (snapshot == null) continue
    for await (const step of stepsOf(reader, snapshot)) {
      for (const id of touchedBy(step)) if (touched.has(id) && found.size < TOLD) found.set(id, set)
      refuseIf(found)
    }
  }
  for await (const step of stepsOf(reader, run)) {
    for (const ids of slices(step.made ?? [])) for (const id of await hanging(reader, ids, touched)) found.set(id, '')
    for (const id of await missing(reader, step, touched)) found.set(id, '')
    refuseIf(found)
  }
}

function refuseIf(found: ReadonlyMap<string, string>): void {
  if (found.size === 0) return
  throw new Refusal(
    [...found]
      .slice(0, TOLD)
      .map(([id, by]) =>
        problem(
          -1,
          'CONFLICT',
          `expected nothing that came later to stand on it, but ${id} does${by && `, by ${by}`}`,
          `应为：其后没有依附于它的变更；现有${id}${by && `（${by}）`}`,
          { field: 'id', value: id, current: { id } },
        ),
      ),
  )
}

const idsOf = (rows: readonly { properties: Readonly<Record<string, unknown>> }[] = []): string[] =>
  rows.map(({ properties }) => properties.id as string)

const touchedBy = ({ made, changed, related, relations, removed, bindings }: UndoStep): string[] => [
  ...(made ?? []),
  ...idsOf(changed),
  ...(related ?? []).map(({ id }) => id),
  ...idsOf(relations),
  ...idsOf(removed),
  ...(bindings ?? []).map(({ id }) => id),
]

/** What hangs on entities and is no part of what made them. */
async function hanging(reader: Reader, some: readonly string[], touched: IdSet): Promise<string[]> {
  const ids = [...some]
  const facts = (await reader.run(relationsAround, { ids })).map(({ properties }) => (properties as { id: string }).id)
  const ties = [...(await reader.run(importedOutgoing, { ids })), ...(await reader.run(importedIncoming, { ids }))]
  const owners = ties.flatMap(({ type, from, to }) => {
    const own = ownersOf({ type, from, to, properties: {} })
    return own.some((id) => touched.has(id)) ? [] : own
  })
  const policies = ids.filter((id) => typeOfId(id) === 'Policy')
  const named = [
    ...(await reader.run(namedBeside, { ids })),
    ...(policies.length ? await reader.run(citing, { ids: policies }) : []),
  ].map(({ by }) => by)
  return [...facts, ...owners, ...named].filter((id) => !touched.has(id))
}

/** What comes back with a step would begin or end at, and is gone since. */
async function missing(reader: Reader, step: UndoStep, touched: IdSet): Promise<string[]> {
  const ends = [...(step.ties ?? []), ...(step.changed ?? []).flatMap(({ ties }) => ties), ...(step.relations ?? [])]
  const ids = [...new Set(ends.flatMap(({ from, to }) => [from, to]))].filter(
    (id) => typeOfId(id) !== undefined && !touched.has(id),
  )
  const stored = await storedProperties(reader, ids)
  return ids.filter((id) => !stored.has(id))
}
