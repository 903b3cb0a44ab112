import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Log } from '../../log.js'
import type { Done, Given } from './task.js'

export interface PoolOptions {
  /** Threads that stand ready, and at most. */
  ready: number
  threads: number
  /** Memory a thread may take for what it works with, in MB. */
  heapMb: number
}

/** A pool somebody uses: whoever took it gives it back. */
export interface Taken {
  readonly pool: Piscina<Given, Done>
  giveBack(): Promise<void>
}

interface Shared {
  pool: Piscina<Given, Done>
  /** Where each of those who use it is told of a thread that failed. */
  users: Set<Pick<Log, 'error'>>
  ending: NodeJS.Timeout | undefined
}

const filename = fileURLToPath(new URL('../../thread.mjs', import.meta.url))
const entry = new URL('./worker.ts', import.meta.url).href
const IDLE_MS = 300_000
/** How long threads nobody uses wait for the next who does, in milliseconds. They hold up no process that is done. */
const LINGER_MS = 30_000

const shared = new Map<string, Shared>()

/**
 * Threads that answer operations, each with a bound to its memory; one that dies is replaced. To start one takes over a
 * second, and what it works with comes with each task: servers of one process that bound them alike share them.
 */
export function takePool(options: PoolOptions, log: Pick<Log, 'error'>): Taken {
  const key = JSON.stringify([options.ready, options.threads, options.heapMb])
  const one = shared.get(key) ?? begin(options)
  shared.set(key, one)
  clearTimeout(one.ending)
  // Who takes it twice gives it back twice.
  const user = { error: log.error.bind(log) }
  one.users.add(user)
  return {
    pool: one.pool,
    async giveBack() {
      if (!one.users.delete(user) || one.users.size > 0) return
      const end = async (): Promise<void> => {
        if (shared.get(key) === one) shared.delete(key)
        await one.pool.destroy()
      }
      clearTimeout(one.ending)
      one.ending = setTimeout(() => void end(), LINGER_MS).unref()
    },
  }
}

function begin({ ready, threads, heapMb }: PoolOptions): Shared {
  const pool = new Piscina<Given, Done>({
    filename,
    workerData: entry,
    execArgv: [],
    minThreads: ready,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    // The thread that takes requests goes first: it has to be there for everybody.
    niceIncrement: 10,
    // A thread that waits for its next task must still hear what it is told.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
  })
  const users: Shared['users'] = new Set()
  // One that dies when nothing is asked of it any more, what was under way having been given up, is replaced as well.
  pool.on('error', (err: unknown) => {
    for (const log of users) log.error({ err }, 'a thread failed when it had nothing to answer')
  })
  return { pool, users, ending: undefined }
}
