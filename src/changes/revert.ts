import type { KeptChangeSetRow } from '../generated/cypher.js'
import { tables } from '../generated/tables.js'
import type { ChangeInput } from '../generated/types.js'
import { factsById } from '../import/check/facts.js'
import { undoStep, type UndoStep } from '../import/write/undo.js'
import { listText } from '../kernel/listText.js'
import { mapInTurns } from '../kernel/turns.js'
import { camel } from '../kernel/words.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import { now, setById, type Author } from './apply.js'
import { inState } from './state.js'
import { largeRevertDraft, saveCounted } from './large.js'
import { isLarge } from './log/large.js'
import { countsOf, saveSet, setId, takeNumber } from './log/record.js'
import type { Entry } from './log/entry.js'
import { entriesOf, setVersions, undoOf } from './log/undo.js'
import { lastKnown } from './log/versions.js'
import { laterSets } from './later.js'
import { problem, Refusal } from './problem.js'
import { tried } from './preview.js'
import { changeTo, hasId } from './rows.js'

/** Of a text that is kept whole, in bytes: the embedded engine keeps 16 MiB. */
const MAX_TEXT = 8 * 1024 * 1024

/** Makes a draft of the opposite of what was applied (撤销). @throws Refusal where later changes stand on it */
export async function revertDraft(tx: Reader, id: string, author: Author): Promise<KeptChangeSetRow | null> {
  const number = await takeNumber(tx)
  const set = await inState(tx, id, ['APPLIED'])
  const entries = await entriesOf(tx, id)
  if (entries.every(isLarge)) return largeRevertDraft(tx, number, set, author)
  const changes = await opposite(await asTheyStand(tx, entries, set.number), set.title)
  const planned = await triedOpposite(tx, changes, entries, author).catch(async (error: unknown) => {
    throw error instanceof Refusal ? await naming(tx, error, entries, set.number) : error
  })
  const [input, told] = [await listText(changes), await listText(planned)]
  // So long that no store keeps it whole: it is made again from what is to be undone.
  if (Math.max(Buffer.byteLength(input), Buffer.byteLength(told)) > MAX_TEXT)
    return saveCounted(tx, number, set, author)
  const facts = {
    title: `撤销：${set.title}`,
    state: 'DRAFT',
    source: 'MANUAL',
    by: author.by,
    at: now(),
    reverts: id,
    ...countsOf(planned),
    input,
    planned: told,
    entities: planned.map((entry) => entry.id),
  }
  await saveSet(tx, number, facts)
  return setById(tx, setId(number))
}

/** The opposite of a change set, as it stands now. */
export async function oppositeOf(reader: Reader, id: string): Promise<ChangeInput[]> {
  const set = await inState(reader, id, ['APPLIED'])
  return opposite(await asTheyStand(reader, await entriesOf(reader, id), set.number), set.title)
}

/** What a change set did, on the versions its rows have now, where nothing that counts was changed since. */
async function asTheyStand(reader: Reader, entries: readonly Entry[], number: number): Promise<Entry[]> {
  const ids = [...new Set(entries.map(({ id }) => id))]
  const later = await laterSets(reader, ids, number)
  const versions = await lastKnown(reader, ids)
  return mapInTurns(entries, (entry) =>
    later.has(entry.id) ? entry : { ...entry, version: versions.get(entry.id) ?? entry.version },
  )
}

/** Names the change sets that stand in the way, where the versions that do are theirs. */
async function naming(
  reader: Reader,
  { problems }: Refusal,
  entries: readonly Entry[],
  number: number,
): Promise<Refusal> {
  const ids = problems.flatMap(({ code, index }) => (code === 'CONFLICT' ? (entries[index]?.id ?? []) : []))
  const later = await laterSets(reader, ids, number)
  return new Refusal(
    problems.map((one) => {
      const id = one.code === 'CONFLICT' ? entries[one.index]?.id : undefined
      const by = id && later.get(id)
      if (!by) return one
      const message = {
        EN: `expected nothing that came later to stand on it, but ${by} changed ${id} since`,
        ZH: `应为：其后没有依附于它的变更；${by}其后变更了${id}`,
      }
      return { ...one, message }
    }),
  )
}

/** What the opposite of a change set does; refused where it would do more than that. @throws Refusal */
export async function triedOpposite(
  reader: Reader,
  changes: readonly ChangeInput[],
  entries: readonly Entry[],
  author: Author,
): Promise<Entry[]> {
  const { entries: planned } = await tried(reader, changes, author)
  const own = new Set(entries.map(({ id }) => id))
  const later = planned.filter(({ id }) => !own.has(id))
  if (later.length === 0) return planned
  throw new Refusal(
    later.map(({ id, version }) =>
      problem(
        -1,
        'CONFLICT',
        `expected nothing that came later to hang on it, but ${id} does`,
        `应为：其后没有依附于它的变更；现有${id}`,
        { field: 'id', value: id, current: { id, version: version - 1 } },
      ),
    ),
  )
}

/** What undoes a change set, in the order in which that is to be done. */
export const stepsUndoing = (reader: Reader, id: string): Promise<UndoStep[]> =>
  undoOf(reader, id) as Promise<UndoStep[]>

/** Writes the opposite of a change set: all it touched becomes as it was, but for the versions, which go on. */
export async function undone(tx: Reader, steps: readonly UndoStep[], planned: readonly Entry[]): Promise<boolean> {
  if (steps.length === 0) return false
  for (const step of steps) await undoStep(tx, step)
  // An indicator that is unbound stays.
  const there = planned.filter(({ operation, table }) => operation !== 'REMOVE' || byFile.get(table)?.kind === 'patch')
  const facts = there.filter((entry) => typeOfId(entry.id) === undefined)
  const starts = new Map(
    (
      await factsById(
        tx,
        facts.map((entry) => entry.id),
      )
    ).map(({ from, properties }) => [properties.id as string, from]),
  )
  await setVersions(
    tx,
    there.map((entry) => ({
      id: entry.id,
      version: entry.version,
      ...(starts.has(entry.id) && { from: starts.get(entry.id)! }),
    })),
  )
  return true
}

const byFile = new Map(tables.map((spec) => [spec.file, spec]))

/** The changes that take changes back, on the versions these made. */
function opposite(entries: readonly Entry[], title: string): Promise<ChangeInput[]> {
  return mapInTurns(entries, ({ operation, table, id, version, fields }) => {
    const spec = byFile.get(table)!
    const before = Object.fromEntries(fields.map(({ column, before: value }) => [camel(column), value ?? null]))
    const key =
      spec.kind === 'patch'
        ? { metric: id }
        : operation === 'REMOVE' && (spec.kind === 'entity' ? spec.idOf : !hasId(spec))
          ? {}
          : { id }
    return operation === 'REMOVE'
      ? changeTo(spec, { ...before, ...key, expectedVersion: spec.kind === 'patch' ? version : 0 })
      : operation === 'UPDATE' || spec.kind === 'patch'
        ? changeTo(spec, { ...key, ...before, expectedVersion: version })
        : { remove: { id, reason: `撤销：${title}`, expectedVersion: version } }
  })
}
