import { hash } from 'node:crypto'
import type { KeptChangeSetRow } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import type { Reader } from '../store/store.js'
import { laterSets } from './later.js'
import { activeOf, keptOf } from './candidates.js'
import { setId } from './log/record.js'
import { entriesOf } from './log/undo.js'
import { perform } from './perform.js'
import { Refusal, type ChangeProblem } from './problem.js'
import { undone } from './revert.js'
import { planOf } from './rows.js'

/** A change of the world that is rolled back. */
export interface Supposition {
  /** Tells the world with it from others. */
  world: string
  /** Takes back what has been done, so that the world it leads to is the one before. */
  backwards: boolean
  /** Writes it; returns the ids of entities that are there only then. */
  apply: (reader: Reader) => Promise<string[]>
}

/** What a change set would do, or what has been without it. */
export function supposed(set: KeptChangeSetRow, today: string): Supposition {
  const backwards = set.state === 'APPLIED'
  const world = `${set.id.replace(':', '-')}-${hash('sha1', set.planned ?? String(set.number), 'hex').slice(0, 8)}`
  return { world, backwards, apply: (reader) => (backwards ? takeBack(reader, set) : suppose(reader, set, today)) }
}

async function suppose(reader: Reader, set: KeptChangeSetRow, today: string): Promise<string[]> {
  if (set.input == null && set.reverts != null)
    throw new InputError(`effect: expected a change set of some rows, but ${set.id} undoes a large one`)
  if (set.input == null)
    throw new InputError(`effect: expected a draft or what is applied, but ${set.id} is ${set.state}`)
  const problems: ChangeProblem[] = []
  try {
    const { entries } = await perform(
      reader,
      await planOf(reader, activeOf(await keptOf(set)).changes, today, problems),
      problems,
      { file: setId(0), dry: false },
    )
    return entries.flatMap(({ operation, id }) => (operation === 'CREATE' ? [id] : []))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [{ index, message }] = error.problems as [ChangeProblem]
    throw new InputError(`effect: expected a draft that can be applied, but of change ${index}: ${message.EN}`, {
      cause: error,
    })
  }
}

async function takeBack(reader: Reader, set: KeptChangeSetRow): Promise<string[]> {
  const entries = await entriesOf(reader, set.id)
  const [later] = await laterSets(
    reader,
    entries.map(({ id }) => id),
    set.number,
  )
  if (later)
    throw new InputError(
      `effect: expected a change set on which no later one stands, but ${later[1]} changed ${later[0]} since`,
    )
  const back = entries.flatMap(({ operation, ...entry }) =>
    operation === 'CREATE' ? [] : [{ ...entry, operation: 'UPDATE' as const }],
  )
  if (entries.length === 0 || !(await undone(reader, set.id, back)))
    throw new InputError('effect: expected a change set that keeps what undoes it')
  return entries.flatMap(({ operation, id }) => (operation === 'REMOVE' ? [id] : []))
}
