import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { SolverError } from '../../kernel/errors.js'
import type { Program } from '../algorithms/program.js'
import type { Solution } from './highs.js'
import type { Task } from './solverWorker.js'

/** How long one program may take, in milliseconds. */
const SOLVE_MS = 3_000
/** How much longer its answer may take before the thread is given up: it may have to start first, on a busy machine. */
const GRACE_MS = 30_000
/** How long an idle thread is kept. */
const IDLE_MS = 60_000
/** Whoever waits for small answers goes first. */
const NICE = 5

/**
 * The best choice of a program, objective after objective, by integer programming (HiGHS). The same program has the
 * same answer. Out of time, the best choice found so far is given, unproven; null where no choice keeps the
 * constraints.
 * @throws SolverError when the solver gives no answer; what `signal` was aborted with
 */
export const solve = (
  program: Program,
  { timeMs = SOLVE_MS, signal }: { timeMs?: number; signal?: AbortSignal | undefined } = {},
): Promise<Solution | null> => solver.solve({ program, timeMs }, signal)

/** Ends the thread of the solver once it has answered what it was asked; a later question starts another. */
export const endSolver = (): Promise<void> => solver.end()

/**
 * Solves one program after the other in a thread of its own, as the event loop must go on; started when it is first
 * needed.
 */
export class Solver {
  readonly #entry: URL
  readonly #graceMs: number
  #pool: Piscina<Task, Solution | null> | undefined
  /** Resolves when all that was asked is answered: the time of a program counts from its turn. */
  #idle: Promise<unknown> = Promise.resolve()

  constructor(entry: URL, graceMs: number) {
    this.#entry = entry
    this.#graceMs = graceMs
  }

  solve(task: Task, signal?: AbortSignal): Promise<Solution | null> {
    return this.#inTurn(() => this.#answer(task, signal))
  }

  end(): Promise<void> {
    return this.#inTurn(async () => {
      const pool = this.#pool
      this.#pool = undefined
      await pool?.destroy()
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#idle.then(work)
    this.#idle = done.catch(() => undefined)
    return done
  }

  async #answer(task: Task, signal?: AbortSignal): Promise<Solution | null> {
    signal?.throwIfAborted()
    const limit = task.timeMs + this.#graceMs
    this.#pool ??= new Piscina({
      filename,
      workerData: this.#entry.href,
      execArgv: [],
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      niceIncrement: NICE,
    })
    try {
      const late = AbortSignal.timeout(limit)
      return await this.#pool.run(task, { signal: signal ? AbortSignal.any([late, signal]) : late })
    } catch (cause) {
      signal?.throwIfAborted()
      const late = cause instanceof Error && cause.name === 'AbortError'
      throw late
        ? new SolverError(`the solver gave no answer in ${limit} ms: ask for less`, { cause })
        : new SolverError('the solver failed: try again, or ask for less', { cause })
    }
  }
}

const filename = fileURLToPath(new URL('../../thread.mjs', import.meta.url))
const solver = new Solver(new URL('./solverWorker.ts', import.meta.url), GRACE_MS)
