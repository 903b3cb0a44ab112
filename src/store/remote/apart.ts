import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { StoreError } from '../../kernel/errors.js'
import type { StoreConfig } from '../open.js'
import type { Query } from '../../query/query.js'
import { Running } from '../running.js'
import type { Reader, RunOptions, StateOptions, Store, TransactionOptions } from '../store.js'
import { RemoteStore } from './client.js'
import type { Served, Source } from './host.js'
import { told, untold, type Kept, type Order, type Report } from './wire.js'

const filename = fileURLToPath(new URL('../../thread.mjs', import.meta.url))
const keeper = new URL('./keeper.ts', import.meta.url).href

/** How far the thread that reads for large questions stands behind the others. */
const NICE = 10

/**
 * Opens a store in a thread of its own: whatever is read by large questions, the thread that takes requests does
 * nothing for it. Of Neo4j there are two, as to take in what it answers keeps a thread busy: what others ask through a
 * port is read by the second, which goes last and asks for few things at once, so that Neo4j has time for the first.
 * Where several processes do so, what large questions ask at once is shared among them.
 * @throws as `openStore` does
 */
export async function openStoreApart(config: StoreConfig, processes = 1): Promise<Store> {
  if (config.engine === 'embedded') return open(config)
  const places = config.limits?.poolSize
  const half = (poolSize?: number): StoreConfig => ({
    ...config,
    limits: { ...config.limits, ...(poolSize !== undefined && { poolSize }) },
  })
  const halves = [
    open(half(places && Math.ceil(places / 2))),
    open(half(places && Math.floor(places / 2)), {
      nice: NICE,
      atATime: Math.max(1, Math.floor((availableParallelism() - 1) / processes)),
    }),
  ]
  const opened = await Promise.allSettled(halves)
  const failed = opened.find((half) => half.status === 'rejected')
  if (failed) {
    await Promise.all(opened.map((half) => half.status === 'fulfilled' && half.value.close()))
    throw failed.reason
  }
  const [small, second] = await Promise.all(halves)
  return small!.with(second!)
}

async function open(
  config: StoreConfig,
  { nice, atATime }: { nice?: number; atATime?: number } = {},
): Promise<ApartStore> {
  const pool = new Piscina<Kept, void>({
    filename,
    workerData: keeper,
    execArgv: [],
    minThreads: 0,
    maxThreads: 1,
    atomics: 'disabled',
    ...(nice !== undefined && { niceIncrement: nice }),
  })
  const { port1: control, port2 } = new MessageChannel()
  const ended = pool.run(
    { config, control: port2, ...(atATime !== undefined && { atATime }) },
    { transferList: [port2] },
  )
  const opened = await Promise.race([
    new Promise<Report>((resolve) => control.once('message', resolve)),
    ended.then(() => new Promise<never>(() => undefined)),
  ])
  if (opened.kind === 'opened') return new ApartStore(opened, control, pool, ended)
  await ended
  await pool.destroy()
  throw opened.kind === 'unopened'
    ? untold(opened.error)
    : new StoreError('STORE_UNAVAILABLE', 'The store could not be opened.')
}

class ApartStore implements Store, Source {
  readonly engine: Store['engine']
  readonly location: string
  readonly #control: MessagePort
  readonly #pool: Piscina<Kept, void>
  readonly #ended: Promise<void>
  readonly #waiting = new Map<number, (error?: Error) => void>()
  readonly #own: RemoteStore
  readonly #running = new Running()
  #second: ApartStore | undefined
  #orders = 0
  #closing: Promise<void> | undefined

  constructor(
    { engine, location }: Pick<Store, 'engine' | 'location'>,
    control: MessagePort,
    pool: Piscina<Kept, void>,
    ended: Promise<void>,
  ) {
    this.engine = engine
    this.location = location
    this.#control = control
    this.#pool = pool
    this.#ended = ended
    control.on('message', (report: Report) => this.#hear(report))
    const { port1, port2 } = new MessageChannel()
    this.#serve(port2, new AbortController().signal)
    this.#own = new RemoteStore(port1)
    ended.catch((cause: unknown) => this.#lost(cause))
  }

  run<P, R>(query: Query<P, R>, params: P, options?: RunOptions): Promise<R> {
    return this.#running.track(() => this.#own.run(query, params, options))
  }

  transaction<T>(work: (tx: Reader) => Promise<T>, options?: TransactionOptions): Promise<T> {
    return this.#running.track(() => this.#own.transaction(work, options))
  }

  state(options?: StateOptions): Promise<string | undefined> {
    return this.#running.track(() => this.#own.state(options))
  }

  /** This store, with another one for what is asked through ports. */
  with(second: ApartStore): this {
    this.#second = second
    return this
  }

  serve(port: MessagePort, signal: AbortSignal, { writes = false }: Served = {}): void {
    if (this.#second && !writes) this.#second.serve(port, signal)
    else this.#serve(port, signal)
  }

  #serve(port: MessagePort, signal: AbortSignal): void {
    const id = ++this.#orders
    const recall = () => this.#order({ kind: 'recall', id, error: told(signal.reason) })
    this.#order({ kind: 'serve', id, port }, [port])
    this.#waiting.set(id, () => signal.removeEventListener('abort', recall))
    signal.addEventListener('abort', recall)
    if (signal.aborted) recall()
  }

  ping(): Promise<void> {
    return this.#running.track(() => this.#obeyed('ping'))
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    // What was asked before comes by another port: it would not be ahead of the order by itself.
    await Promise.all([this.#running.close(), this.#second?.close()])
    try {
      await this.#obeyed('close')
    } finally {
      this.#own.close()
      this.#control.close()
      await this.#ended.catch(() => undefined)
      await this.#pool.destroy()
    }
  }

  #obeyed(kind: 'ping' | 'close'): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = ++this.#orders
      this.#waiting.set(id, (error) => (error ? reject(error) : resolve()))
      this.#order({ kind, id })
    })
  }

  #order(order: Order, transfer: MessagePort[] = []): void {
    this.#control.postMessage(order, transfer)
  }

  #hear(report: Report): void {
    // Nobody waited for it there, nor does anybody here: whoever logs those logs it.
    if (report.kind === 'stray') void Promise.reject(untold(report.error))
    if (report.kind !== 'done') return
    const done = this.#waiting.get(report.id)
    this.#waiting.delete(report.id)
    done?.(report.error && untold(report.error))
  }

  /**
   * The thread has died: nothing can be answered any more, and the process ends as it would had this happened in its
   * main thread.
   */
  #lost(cause: unknown): void {
    const error = new StoreError('STORE_UNAVAILABLE', 'The thread of the store has ended.', { cause })
    this.#own.stop(error)
    for (const done of this.#waiting.values()) done(error)
    this.#waiting.clear()
    if (!this.#closing) setImmediate(() => { throw error }) // prettier-ignore
  }
}
