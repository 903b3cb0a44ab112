import { hash } from 'node:crypto'
import { importedIncoming, importedOutgoing, relationsAround, type KeptChangeSetRow } from '../generated/cypher.js'
import { touchedBy, type Touching, type TouchingTie } from '../import/write/touched.js'
import type { UndoStep } from '../import/write/undo.js'
import { ofBothEnds } from '../import/check/stored.js'
import { slices } from '../kernel/slices.js'
import { InputError } from '../kernel/errors.js'
import type { Reader } from '../store/store.js'
import { laterSets } from './later.js'
import { activeOf, keptOf } from './candidates.js'
import { setId } from './log/record.js'
import type { Entry, Operation } from './log/entry.js'
import { entriesOf } from './log/undo.js'
import { perform } from './perform.js'
import { Refusal, type ChangeProblem } from './problem.js'
import { stepsUndoing, undone } from './revert.js'
import { planOf } from './rows.js'

/** A change of the world that is rolled back. */
export interface Supposition {
  /** Tells the world with it from others. */
  world: string
  /** Takes back what has been done, so that the world it leads to is the one before. */
  backwards: boolean
  apply: (reader: Reader) => Promise<Applied>
}

interface Applied {
  /** Ids of entities that are there only then. */
  added: string[]
  /** What has become otherwise; null where it is too much to be followed. */
  touched: Touching | null
}

/** What a change set would do, or what has been without it. */
export function supposed(set: KeptChangeSetRow, today: string): Supposition {
  const backwards = set.state === 'APPLIED'
  const world = `${set.id.replace(':', '-')}-${hash('sha1', set.planned ?? String(set.number), 'hex').slice(0, 8)}`
  return { world, backwards, apply: (reader) => (backwards ? takeBack(reader, set) : suppose(reader, set, today)) }
}

async function suppose(reader: Reader, set: KeptChangeSetRow, today: string): Promise<Applied> {
  if (set.input == null && set.reverts != null)
    throw new InputError(`effect: expected a change set of some rows, but ${set.id} undoes a large one`)
  if (set.input == null)
    throw new InputError(`effect: expected a draft or what is applied, but ${set.id} is ${set.state}`)
  const problems: ChangeProblem[] = []
  try {
    const { entries, undo } = await perform(
      reader,
      await planOf(reader, activeOf(await keptOf(set)).changes, today, problems),
      problems,
      { file: setId(0), dry: false },
    )
    return { added: idsOf(entries, 'CREATE'), touched: await touchedBy(entries, undo) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [{ index, message }] = error.problems as [ChangeProblem]
    throw new InputError(`effect: expected a draft that can be applied, but of change ${index}: ${message.EN}`, {
      cause: error,
    })
  }
}

async function takeBack(reader: Reader, set: KeptChangeSetRow): Promise<Applied> {
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
  const undo = await stepsUndoing(reader, set.id)
  const ties = await hanging(reader, undo)
  if (entries.length === 0 || !(await undone(reader, undo, back)))
    throw new InputError('effect: expected a change set that keeps what undoes it')
  const touched = await touchedBy(entries, undo, ties)
  return { added: idsOf(entries, 'REMOVE'), touched }
}

/** What goes along with what is undone, though later change sets tied it. */
async function hanging(reader: Reader, undo: readonly UndoStep[]): Promise<TouchingTie[]> {
  const made = new Set(undo.flatMap((step) => step.made ?? []))
  const changed = undo.flatMap((step) => (step.changed ?? []).map(({ properties }) => properties.id as string))
  const found: TouchingTie[] = []
  const ties = ({ type, from, to }: TouchingTie): boolean => made.has(from) || made.has(to) || ofBothEnds.has(type)
  for (const ids of slices([...made])) found.push(...(await reader.run(relationsAround, { ids })))
  for (const ids of slices([...made, ...changed]))
    for (const query of [importedOutgoing, importedIncoming])
      found.push(...(await reader.run(query, { ids })).filter(ties))
  return found
}

const idsOf = (entries: readonly Entry[], wanted: Operation): string[] =>
  entries.flatMap(({ operation, id }) => (operation === wanted ? [id] : []))
