import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { InputError } from '../kernel/errors.js'
import {
  createImportStep,
  beatImportRun,
  endImportRun,
  holdImportRuns,
  idleImportSteps,
  interruptedImport,
  removeImportRun,
  removeImportSteps,
  startImportRun,
} from '../generated/cypher.js'
import type { Reader, Store } from '../store/store.js'
import { undoRun, type UndoStep } from './write/undo.js'

/** How old the sign of life of an import on another machine may be. */
const BEAT_MS = 60_000
/** How long servers may take to hear that an import has begun; before that, nothing of it is written. */
export const HEARD_MS = 1000

/** An import in several transactions that has begun and is not done. */
export interface Unfinished {
  id: string
  startedAt: string
  /** Its process lives: it is not for others to end it. */
  running: boolean
}

/** Where it is written. */
type Written = Pick<Store, 'run' | 'transaction' | 'engine'>

const here = hostname()
/** The runs of this process. */
const ours = new Set<string>()

/** The import that is under way or was interrupted, or undefined; within `timeoutMs`, if that is given, by itself. */
export async function unfinishedImport(
  store: Pick<Store, 'run' | 'engine'>,
  timeoutMs?: number,
): Promise<Unfinished | undefined> {
  const run = await store.run(interruptedImport, {}, timeoutMs === undefined ? {} : { timeoutMs, alone: true })
  if (!run) return undefined
  const { id, startedAt, beatAt, host, process: pid } = run
  // A folder is open in one process alone.
  if (ours.has(id) || store.engine === 'embedded') return { id, startedAt, running: ours.has(id) }
  const running =
    host === here
      ? typeof pid === 'number' && pid !== process.pid && lives(pid)
      : Date.now() - Date.parse(beatAt ?? startedAt) < BEAT_MS
  return { id, startedAt, running }
}

/**
 * Takes what interrupted imports wrote back out; returns whether there was any.
 * @throws InputError while one is under way
 */
export async function undoUnfinished(store: Written): Promise<boolean> {
  for (let any = false; ; any = true) {
    const unfinished = await unfinishedImport(store)
    if (!unfinished) {
      await forgetSteps(store)
      return any
    }
    if (unfinished.running)
      throw new InputError(`another import is under way since ${unfinished.startedAt}: wait for its end`)
    await undoRun(store, unfinished.id)
    await store.transaction((tx) =>
      tx.run(endImportRun, { id: unfinished.id, status: 'undone', finishedAt: new Date().toISOString() }),
    )
  }
}

/** The graph is not whole while a part of an import is in it. @throws InputError */
export async function refuseUnfinished(
  store: Pick<Store, 'run' | 'engine'>,
  why = "a dry run can't tell what would change",
): Promise<void> {
  const unfinished = await unfinishedImport(store)
  if (unfinished)
    throw new InputError(
      `an import that began ${unfinished.startedAt} has not finished, so ${why}: wait for its end, or, where it was interrupted, "trichain undo" takes it out`,
    )
}

/**
 * Runs an import in several transactions, each with what undoes it: all of them count, or none. What a killed process
 * leaves is undone by the next import, or by `trichain undo`. `finish` is done with the end of it, and says whether
 * what undoes it is kept on, by the id of the run.
 */
export async function inSeveral(
  store: Written,
  write: (unit: (work: (tx: Reader) => Promise<UndoStep>) => Promise<void>) => Promise<void>,
  finish: (tx: Reader, run: string) => Promise<boolean> = async () => false,
): Promise<void> {
  const id = `import:${randomUUID()}`
  ours.add(id)
  try {
    await store.transaction((tx) => begin(tx, id))
    if (store.engine !== 'embedded') await setTimeout(HEARD_MS)
    let steps = 0
    await write(async (work) => {
      const order = steps++
      await store.transaction(async (tx) => {
        const undo = await work(tx)
        await tx.run(createImportStep, { id: `${id}~${order}`, run: id, order, undo: JSON.stringify(undo) })
        await tx.run(beatImportRun, { id, beatAt: new Date().toISOString() })
      })
    })
    await store.transaction(async (tx) => {
      if (await finish(tx, id)) await tx.run(removeImportRun, { id })
      else await tx.run(endImportRun, { id, status: 'done', finishedAt: new Date().toISOString() })
    })
  } catch (error) {
    ours.delete(id)
    // Where the store itself has gone, the mark stays, and says so.
    await undoUnfinished(store).catch(() => undefined)
    throw error
  } finally {
    ours.delete(id)
  }
  await forgetSteps(store)
}

/** One at a time: who begins second waits for the first to be marked, and finds it. @throws InputError */
async function begin(tx: Reader, id: string): Promise<void> {
  await tx.run(holdImportRuns, {})
  const other = await tx.run(interruptedImport, {})
  if (other) throw new InputError(`another import is under way since ${other.startedAt}: wait for its end`)
  await tx.run(startImportRun, { id, startedAt: new Date().toISOString(), host: here, process: process.pid })
}

/** Within a transaction: what undoes a run is not needed any more, and goes with the next occasion. */
export async function dropSteps(tx: Reader, run: string): Promise<void> {
  const at = new Date().toISOString()
  await tx.run(startImportRun, { id: run, startedAt: at, host: here, process: process.pid })
  await tx.run(endImportRun, { id: run, status: 'done', finishedAt: at })
}

async function forgetSteps(store: Written): Promise<void> {
  for (;;) {
    const ids = (await store.run(idleImportSteps, { limit: 20 })).map((step) => step.id)
    if (ids.length === 0) return
    await store.transaction((tx) => tx.run(removeImportSteps, { ids }))
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
