import grafeo from '@grafeo-db/js'
import { StoreError } from '../kernel/errors.js'
import { Attempt } from './attempt.js'
import { commit, message, openError, systemCause, translated } from './embeddedErrors.js'
import { EmbeddedFolder } from './embeddedFolder.js'
import { OwnLine } from './line.js'
import type { Query } from '../query/query.js'
import { Places, Running, retrying, stopped, timedOut, within } from './running.js'
import type { Reader, RunOptions, Store, TransactionOptions } from './store.js'
import { outgoing, shaped } from './values.js'
import type { Row, RowTypes } from '../query/row.js'

type Graph = InstanceType<typeof grafeo.GrafeoDB>
type GraphTransaction = ReturnType<Graph['beginTransaction']>

export interface EmbeddedOptions {
  /** The data folder; without one, the graph is in memory and gone when it is closed. */
  folder?: string | undefined
  /** Statements that make constraints and indexes; each may be run again on a graph that has them. */
  setup: readonly string[]
  rowTypes?: RowTypes
  queryTimeoutMs: number
}

/**
 * How many queries that ran out of time may still be running: the engine can't cancel them, each takes a core until
 * it ends, and past this many no further query is started.
 */
const MAX_ABANDONED = 4
/** How long closing waits for queries that ran out of time. */
const CLOSE_WAIT_MS = 5000
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 }

/** Opens the graph that runs inside this process. @throws StoreError STORE_LOCKED, STORE_DAMAGED, STORE_UNAVAILABLE */
export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const folder = options.folder === undefined ? undefined : new EmbeddedFolder(options.folder)
  await folder?.check()
  let graph: Graph
  try {
    graph = grafeo.GrafeoDB.create(folder?.graph)
  } catch (error) {
    throw openError(error, options.folder!)
  }
  try {
    folder?.mark('open')
    if (folder) graph.setCheckpointTriggers(CHECKPOINTS)
    for (const statement of options.setup) await graph.executeCypher(statement)
    folder?.acknowledged.begin()
  } catch (error) {
    graph.close()
    folder?.mark('closed')
    if (error instanceof StoreError) throw error
    throw new StoreError(
      systemCause(error) ? 'STORE_UNAVAILABLE' : 'QUERY_FAILED',
      `The embedded graph could not be made ready: ${systemCause(error) ?? message(error)}`,
      { cause: error },
    )
  }
  return new EmbeddedStore(graph, folder, options)
}

/**
 * Parameters are converted on the event loop before a query starts: some thousand rows are fine,
 * 50,000 small ones block it for a tenth of a second. Write in batches.
 */
class EmbeddedStore implements Store {
  readonly engine = 'embedded'
  readonly location: string
  readonly #graph: Graph
  readonly #folder: EmbeddedFolder | undefined
  readonly #rowTypes: RowTypes
  readonly #timeoutMs: number
  readonly #running = new Running()
  readonly #writes = new Places(1)
  readonly #abandoned = new Set<Promise<unknown>>()
  #closing: Promise<void> | undefined
  readonly #line = new OwnLine()

  constructor(graph: Graph, folder: EmbeddedFolder | undefined, options: EmbeddedOptions) {
    this.#graph = graph
    this.#folder = folder
    this.#rowTypes = options.rowTypes ?? {}
    this.#timeoutMs = options.queryTimeoutMs
    this.location = options.folder === undefined ? 'in memory' : `folder ${options.folder}`
  }

  run<P, R>(query: Query<P, R>, params: P, options: RunOptions = {}): Promise<R> {
    return this.#running.track(async () => {
      if (query.write) throw new StoreError('QUERY_FAILED', `${query.name} writes, so it must run in a transaction.`)
      return (await this.#execute(this.#graph, query, params as Row, {
        ...options,
        timeoutMs: options.timeoutMs ?? this.#timeoutMs,
      })) as R
    })
  }

  transaction<T>(work: (tx: Reader) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const limit = options.timeoutMs ?? this.#timeoutMs
    return this.#running.track(async () => {
      const release = options.reads ? () => undefined : await this.#writes.acquire(limit, () => tooLong(limit))
      // Of the attempt that is on: its queries still running in the engine, which keep it from being rolled back.
      const busy = new Set<Promise<unknown>>()
      const again = (error: unknown) =>
        error instanceof StoreError && error.code === 'WRITE_CONFLICT' && busy.size === 0
      try {
        return await retrying(() => this.#attempt(work, options, limit, busy), again, limit)
      } finally {
        // A query that ran out of time still belongs to its transaction: the next write waits for both.
        if (busy.size) void Promise.allSettled(busy).then(release)
        else release()
      }
    })
  }

  async #attempt<T>(
    work: (tx: Reader) => Promise<T>,
    options: TransactionOptions,
    queryMs: number,
    busy: Set<Promise<unknown>>,
  ): Promise<T> {
    const transaction = this.#graph.beginTransaction()
    let committing = false
    const rollback = () => {
      try {
        if (transaction.isActive) transaction.rollback()
      } catch (error) {
        // A commit that fails may have ended the transaction, which the engine does not tell; why it failed is what
        // counts.
        if (!committing) throw error
      }
    }
    const onStart = (ended: Promise<unknown>) => {
      busy.add(ended)
      void ended.then(() => busy.delete(ended))
    }
    const signal = options.signal && { signal: options.signal }
    const attempt = new Attempt(
      (query, params, asked) =>
        this.#execute(transaction, query, params, {
          ...signal,
          ...asked,
          timeoutMs: asked.timeoutMs ?? queryMs,
          onStart,
        }),
      options.timeoutMs,
    )
    try {
      const result = await attempt.perform(work)
      if (options.rollback || options.reads) rollback()
      else {
        committing = true
        // One that fails may have been made all the same.
        this.#line.note(attempt)
        commit(transaction)
        this.#folder?.acknowledged.note()
      }
      return result
    } catch (error) {
      if (busy.size === 0) rollback()
      else busy.add(Promise.all(busy).then(rollback))
      throw error
    }
  }

  /** A folder is open in one process alone, and a commit holds the thread: nobody asks in its midst. */
  state = async (): Promise<string> => this.#line.state

  async ping(): Promise<void> {
    await this.#running.track(() =>
      within(
        this.#graph.executeCypher('RETURN 1 AS one'),
        this.#timeoutMs,
        () => new StoreError('STORE_UNAVAILABLE', 'The embedded graph does not answer.'),
      ),
    )
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    await this.#running.close()
    await within(Promise.allSettled(this.#abandoned), CLOSE_WAIT_MS, () => new Error('late')).catch(() => undefined)
    // In this order, so that a kill in between is never taken for a loss: closing writes all into the graph file, then
    // removes the log.
    this.#folder?.mark('closing')
    try {
      this.#graph.close()
    } catch (cause) {
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The store (${this.location}) could not be closed: ${systemCause(cause) ?? message(cause)}. What was saved is in its log, and is read from there when it is opened again.`,
        { cause },
      )
    }
    this.#folder?.acknowledged.end()
    this.#folder?.mark('closed')
  }

  /**
   * Rows are converted on the event loop, so in slices. A query can't be ended: whoever has left, his rows stay where
   * they are.
   */
  async #execute(
    on: Graph | GraphTransaction,
    query: Query,
    params: Row,
    { timeoutMs, signal, hand, onStart }: Execution,
  ): Promise<unknown> {
    if (this.#abandoned.size >= MAX_ABANDONED) {
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The store is busy: ${MAX_ABANDONED} queries that ran out of time are still running; try again later.`,
      )
    }
    stopped(query, signal)
    const values = outgoing(query, params, this.#rowTypes, (value) => value)
    const running = on.executeCypher(query.text, values)
    const ended = running.catch(() => undefined)
    onStart?.(ended)
    try {
      const result = await within(running, timeoutMs, () => {
        this.#abandoned.add(ended)
        void ended.finally(() => this.#abandoned.delete(ended))
        return timedOut(query.name, timeoutMs)
      })
      const rowAt = (index: number) => {
        stopped(query, signal)
        return result.get(index) as Row
      }
      return await shaped(query, result.length, rowAt, this.#rowTypes, hand)
    } catch (error) {
      throw translated(error, query.name)
    }
  }
}

const tooLong = (ms: number): StoreError =>
  new StoreError('QUERY_TIMEOUT', `Another write has been running for longer than ${ms} ms; try again later.`)

/** `onStart` is given what resolves when the engine is done with it, well or not. */
type Execution = RunOptions & { timeoutMs: number; onStart?: (ended: Promise<unknown>) => void }
