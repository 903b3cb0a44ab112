import { Worker } from 'node:worker_threads'
import { SolverError } from '../../errors.js'
import type { Program } from '../algorithms/program.js'
import type { Solution } from './highs.js'
import type { Outcome, Task } from './solverWorker.js'

/** How long one program may take, in milliseconds. */
const SOLVE_MS = 3_000
/** How much longer its answer may take before the thread is given up: it may have to start first, on a busy machine. */
const GRACE_MS = 30_000

/**
 * The best choice of a program, objective after objective, by integer programming (HiGHS). The same program has the same
 * answer. Out of time, the best choice found so far is given, unproven; null where no choice keeps the constraints.
 * @throws SolverError when the solver gives no answer
 */
export const solve = (program: Program, timeMs = SOLVE_MS): Promise<Solution | null> => solver.solve({ program, timeMs })

/** Ends the thread of the solver once it has answered what it was asked; a later question starts another. */
export const endSolver = (): Promise<void> => solver.end()

/** Solves one program after the other in a thread of its own, as the event loop must go on; started when it is first needed. */
export class Solver {
  readonly #entry: URL
  readonly #graceMs: number
  #worker: Worker | undefined
  /** Resolves when all that was asked is answered. */
  #idle: Promise<unknown> = Promise.resolve()

  constructor(entry: URL, graceMs: number) {
    this.#entry = entry
    this.#graceMs = graceMs
  }

  solve(task: Task): Promise<Solution | null> {
    const answer = this.#idle.then(() => this.#answer(task))
    this.#idle = answer.catch(() => undefined)
    return answer
  }

  end(): Promise<void> {
    const ended = this.#idle.then(() => this.#drop())
    this.#idle = ended.catch(() => undefined)
    return ended
  }

  async #answer(task: Task): Promise<Solution | null> {
    const worker = (this.#worker ??= this.#start())
    try {
      const outcome = await asked(worker, task, task.timeMs + this.#graceMs)
      if ('error' in outcome) throw outcome.error
      return outcome.solution
    } catch (error) {
      // Whatever went wrong may have left its mark: the next task gets a fresh thread.
      await this.#drop()
      throw error instanceof SolverError ? error : new SolverError('the solver failed: try again, or ask for less', { cause: error })
    }
  }

  #start(): Worker {
    const worker = start(this.#entry)
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    return worker
  }

  async #drop(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}

/** A thread that runs a TypeScript file, whatever this process is run with. It keeps no process alive. */
function start(entry: URL): Worker {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [], workerData: entry.href })
  worker.on('error', () => undefined)
  worker.unref()
  return worker
}

/** The answer to one task. While it is awaited the thread does keep the process alive. */
async function asked(worker: Worker, task: Task, timeMs: number): Promise<Outcome> {
  const { promise, resolve, reject } = deferred<Outcome>()
  const late = setTimeout(() => reject(new SolverError(`the solver gave no answer in ${timeMs} ms: ask for less`)), timeMs)
  const ended = (code: number) => reject(new Error(`the thread of the solver ended with code ${code}`))
  worker.ref()
  worker.on('message', resolve).on('error', reject).on('exit', ended)
  worker.postMessage(task)
  try {
    return await promise
  } finally {
    clearTimeout(late)
    worker.off('message', resolve).off('error', reject).off('exit', ended)
    worker.unref()
  }
}

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void; reject(reason: unknown): void } {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((...both) => ([resolve, reject] = both))
  return { promise, resolve, reject }
}

const solver = new Solver(new URL('./solverWorker.ts', import.meta.url), GRACE_MS)
