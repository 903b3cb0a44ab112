import { ImportError, InputError } from '../kernel/errors.js'

import { LOCAL, lastNumber, recordApplied, setId, takeNumber } from '../changes/log/record.js'
import type { Store } from '../store/store.js'
import { Problems } from './check/problems.js'
import { References } from './check/references.js'
import { Removals } from './check/removals.js'
import { factsById } from './check/facts.js'
import { storedProperties, type StoredRelation } from './check/stored.js'
import type { Properties } from './exchange/spec.js'
import { removalNotes, removedBy, type ImportChange } from './report.js'
import { undoUnfinished, refuseUnfinished } from './runs.js'
import { tables } from '../generated/tables.js'
import { Recording } from './write/recording.js'
import { removalSteps } from './write/remove.js'

export interface RemovalReport {
  dryRun: boolean
  /** Id of the change set it is, where anything was removed. */
  changeSet?: string | undefined
  /** How many entities and relations were named, and how many relations and contacts go with them. */
  removed: number
  along: number
  changes: ImportChange[]
  notes: string[]
}

const TRANSACTION_MS = 30 * 60_000
const UNIT_ROWS = 4000

/**
 * Takes entities and relations out by their ids, with the relations that hang on the entities.
 * @throws InputError for an id that is not there · ImportError where something that stays refers to one of them
 */
export async function removeIds(
  store: Store,
  ids: readonly string[],
  { dryRun = false, title = '移除', by = LOCAL }: { dryRun?: boolean; title?: string; by?: string | undefined } = {},
): Promise<RemovalReport> {
  if (dryRun) await refuseUnfinished(store)
  else await undoUnfinished(store)
  const before = await lastNumber(store)
  const problems = new Problems()
  const removals = new Removals(store, problems, new Map())
  const once = [...new Set(ids)]
  const entities = await storedProperties(store, once)
  const others = once.filter((id) => !entities.has(id))
  const relations = await factsById(store, others)
  const known = new Set(relations.map(({ properties }) => properties.id))
  const unknown = others.filter((id) => !known.has(id))
  if (unknown.length)
    throw new InputError(
      `expected ids of the graph with their prefix, as in expert:1; not found: ${unknown.slice(0, 20).join(', ')}${unknown.length > 20 ? ` and ${unknown.length - 20} more` : ''}`,
    )
  const table = (id: string): string =>
    tables.find((spec) => spec.kind === 'relation' && id.startsWith(`${spec.id.prefix}:`))?.file ?? ''
  for (const id of entities.keys()) removals.entity(id, { table: '', file: '', row: 0 })
  for (const { type, from, to, properties } of relations) {
    const facts = properties as Properties
    removals.relation(
      { type: type as StoredRelation['type'], from, to, properties: facts },
      { table: table(facts.id as string), file: '', row: 0 },
    )
  }
  const removal = await removals.end()
  if (problems.count)
    throw new ImportError(
      'Nothing was removed: remove what refers to it as well, or change it first.',
      problems.list.map(({ value, expected }) => `${value ?? ''}: expected ${expected}`),
    )
  let changeSet: string | undefined
  if (!dryRun) {
    const moved = await store.transaction(
      async (tx) => {
        const number = await takeNumber(tx)
        if (number !== before + 1) return true
        const recording = new Recording()
        await recording.remove(tx, removal, new References(tx).surroundings)
        for (const step of removalSteps(removal, UNIT_ROWS)) recording.undo.push(await step(tx))
        changeSet = recording.count ? setId(number) : undefined
        if (changeSet)
          await recordApplied(
            tx,
            number,
            { title, state: 'APPLIED', source: 'MANUAL', by, at: new Date().toISOString() },
            recording.entries,
            recording.undo,
          )
        return false
      },
      { timeoutMs: TRANSACTION_MS },
    )
    // Somebody wrote while it was looked at what refers to what.
    if (moved) return removeIds(store, ids, { dryRun, title, by })
  }
  return {
    dryRun,
    changeSet,
    removed: once.length,
    along: removal.relations.filter(({ place }) => !place).length + removal.contacts.length,
    changes: removedBy(removal),
    notes: removalNotes(removal),
  }
}
