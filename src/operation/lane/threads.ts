import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { serveShelf, type Keeper } from '../../findings/index.js'
import { OperationError } from '../../kernel/errors.js'
import type { Log } from '../../log.js'
import { serveStore, type Source } from '../../store/remote/host.js'
import type { Done, Given, Task } from './task.js'

export interface ThreadsOptions {
  log: Pick<Log, 'error'>
  /** What was found before; without it, nothing is kept. */
  keeper?: Keeper | undefined
  threads: number
  /** Memory a thread may take for what it works with, in MB. */
  heapMb: number
}

/** How long a thread that was told to stop may take for it before it is ended, in milliseconds. */
const STOP_MS = 400
const IDLE_MS = 300_000

/** Threads that answer operations, each with a bound to its memory; one that dies is replaced. */
export class Threads {
  readonly #options: ThreadsOptions
  #pool: Piscina<Given, Done> | undefined

  constructor(options: ThreadsOptions) {
    this.#options = options
  }

  /**
   * Answers an operation on a store. When `signal` stops it, no further query is started, and the thread is ended if it
   * does not stop by itself.
   * @throws OperationError OUT_OF_MEMORY, WORKER_FAILED; what `signal` was aborted with
   */
  async run(task: Task, store: Source, signal: AbortSignal): Promise<Done> {
    signal.throwIfAborted()
    const { port1, port2 } = new MessageChannel()
    const shelf = this.#shelf(task)
    const end = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const stop = () => void (timer = setTimeout(() => end.abort(), STOP_MS))
    signal.addEventListener('abort', stop)
    serveStore(store, port1, signal, { writes: task.writes !== undefined })
    try {
      const done = await this.#threads().run(
        { ...task, port: port2, shelf: shelf?.port2 },
        { transferList: shelf ? [port2, shelf.port2] : [port2], signal: end.signal },
      )
      signal.throwIfAborted()
      return done
    } catch (error) {
      throw signal.aborted ? signal.reason : failure(error, this.#options.heapMb)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      port1.close()
      shelf?.port1.close()
    }
  }

  /** Whoever wants to know which queries were run is shown all of them. */
  #shelf({ trace, writes }: Task): MessageChannel | undefined {
    const { keeper } = this.#options
    if (!keeper || trace || writes) return undefined
    const channel = new MessageChannel()
    serveShelf(keeper, channel.port1)
    return channel
  }

  async close(): Promise<void> {
    const pool = this.#pool
    this.#pool = undefined
    await pool?.destroy()
  }

  #threads(): Piscina<Given, Done> {
    const { threads, heapMb, keeper, log } = this.#options
    if (this.#pool) return this.#pool
    this.#pool = new Piscina<Given, Done>({
      filename,
      workerData: entry,
      execArgv: [],
      // To start one takes longer than to answer what was found before.
      minThreads: keeper ? 1 : 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      // The thread that takes requests goes first: it has to be there for everybody.
      niceIncrement: 10,
      // A thread that waits for its next task must still hear what it is told.
      atomics: 'disabled',
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
    })
    // One that dies when nothing is asked of it any more, what was under way having been given up, is replaced as well.
    this.#pool.on('error', (err: unknown) => log.error({ err }, 'a thread failed when it had nothing to answer'))
    return this.#pool
  }
}

const filename = fileURLToPath(new URL('../../thread.mjs', import.meta.url))
const entry = new URL('./worker.ts', import.meta.url).href

function failure(error: unknown, heapMb: number): OperationError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new OperationError(
      'OUT_OF_MEMORY',
      `the operation took more than the ${heapMb} MB of memory it may take: ask for smaller pages (first) or less in one operation`,
      { status: 400, cause: error },
    )
  }
  return new OperationError('WORKER_FAILED', 'the operation could not be worked out: try again', {
    status: 500,
    cause: error,
  })
}
