import { MessageChannel } from 'node:worker_threads'
import { serveShelf, type Keeper } from '../../findings/index.js'
import { OperationError } from '../../kernel/errors.js'
import type { Log } from '../../log.js'
import { serveStore, type Source } from '../../store/remote/host.js'
import { takePool, type Taken } from './pool.js'
import type { Done, Task } from './task.js'

export interface ThreadsOptions {
  log: Pick<Log, 'error'>
  /** What was found before; without it, nothing is kept. */
  keeper?: Keeper | undefined
  threads: number
  /** Memory a thread may take for what it works with, in MB. */
  heapMb: number
}

/**
 * How long a thread that was told to stop may take for it before it is ended, in milliseconds: as long as another one
 * takes to start in its place, at the expense of everybody.
 */
const STOP_MS = 2000

/** Threads that answer operations, each with a bound to its memory; one that dies is replaced. */
export class Threads {
  readonly #options: ThreadsOptions
  /** Each ends the thread of a task that is under way. */
  readonly #underWay = new Set<AbortController>()
  #taken: Taken | undefined

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
    this.#underWay.add(end)
    let timer: NodeJS.Timeout | undefined
    const stop = () => void (timer = setTimeout(() => end.abort(), STOP_MS))
    signal.addEventListener('abort', stop)
    serveStore(store, port1, signal, { writes: task.writes !== undefined })
    try {
      const done = await this.#pool().run(
        { ...task, port: port2, shelf: shelf && { port: shelf.port2, id: this.#options.keeper!.id } },
        { transferList: shelf ? [port2, shelf.port2] : [port2], signal: end.signal },
      )
      signal.throwIfAborted()
      return done
    } catch (error) {
      throw signal.aborted ? signal.reason : failure(error, this.#options.heapMb)
    } finally {
      this.#underWay.delete(end)
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

  /** What is under way is answered with an error. */
  async close(): Promise<void> {
    for (const end of this.#underWay) end.abort()
    const taken = this.#taken
    this.#taken = undefined
    await taken?.giveBack()
  }

  #pool(): Taken['pool'] {
    const { threads, heapMb, keeper, log } = this.#options
    // To start one takes longer than to answer what was found before.
    this.#taken ??= takePool({ ready: keeper ? 1 : 0, threads, heapMb }, log)
    return this.#taken.pool
  }
}

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
