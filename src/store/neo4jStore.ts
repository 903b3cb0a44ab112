import { randomUUID } from 'node:crypto'
import neo4j, { type BookmarkManager, type Result, type Session } from 'neo4j-driver'
import { StoreError } from '../kernel/errors.js'
import { Attempt } from './attempt.js'
import { Lost, isConflict, isLost, isStuck, saidByServer, translated } from './neo4jErrors.js'
import { Joined } from './joined.js'
import { Bookmarks } from './neo4jBookmarks.js'
import { inDatabase, Neo4jLink, type LinkOptions, type Neo4jLimits, type Use } from './neo4jLink.js'
import type { Query } from '../query/query.js'
import { Running, retrying, timedOut, unless, within } from './running.js'
import { settleState, storeState, touchState } from '../generated/cypher.js'
import { stateName } from './line.js'
import type { Reader, RunOptions, StateOptions, Store, TransactionOptions } from './store.js'
import { incoming, unplaced } from './neo4jValues.js'
import { outgoing, shaped } from './values.js'
import type { Row, RowTypes } from '../query/row.js'

export interface Neo4jOptions extends Omit<LinkOptions, 'limits'> {
  limits?: Partial<Neo4jLimits>
  /** Statements that make constraints and indexes, each named and `IF NOT EXISTS`. */
  setup: readonly string[]
  rowTypes?: RowTypes
  queryTimeoutMs: number
}

/**
 * A transaction without a limit of its own is ended by the server after this: what a broken network left there holds
 * its locks no longer.
 */
const LONGEST_MS = 600_000

/** How long a commit under way is waited for before the state of the store is told. */
const SETTLE_MS = 2000

/** `marks`: others are to know that the store is no longer what it was. */
type Marking = TransactionOptions & { marks: boolean }

type Run = (text: string, params: Row) => Result

export class Neo4jStore implements Store {
  readonly engine = 'neo4j'
  readonly location: string
  readonly #link: Neo4jLink
  readonly #limits: Neo4jLimits
  readonly #database: { database?: string }
  readonly #rowTypes: RowTypes
  readonly #timeoutMs: number
  /** Shared by all sessions: a read waits until its server has seen the writes made here before. */
  readonly #bookmarks = new Bookmarks()
  readonly #running = new Running()
  /** Every question asks for it: many that come at once are not to keep Neo4j from anything else. */
  readonly #state = new Joined(() => this.run(storeState, {}))
  #closing: Promise<void> | undefined

  constructor(link: Neo4jLink, limits: Neo4jLimits, options: Neo4jOptions) {
    this.#link = link
    this.#limits = limits
    this.#database = inDatabase(options)
    this.#rowTypes = options.rowTypes ?? {}
    this.#timeoutMs = options.queryTimeoutMs
    this.location = options.database ? `${link.where}, database ${options.database}` : link.where
  }

  run<P, R>(query: Query<P, R>, params: P, options: RunOptions = {}): Promise<R> {
    const timeout = options.timeoutMs ?? this.#timeoutMs
    return this.#running.track(async () => {
      if (query.write) throw new StoreError('QUERY_FAILED', `${query.name} writes, so it must run in a transaction.`)
      const end = performance.now() + timeout
      const read = async (use: Use) => {
        // Members of a cluster lag behind each other: there each read waits for what was seen before it.
        const alone = options.alone && !this.#link.routed
        const session = this.#session(use, 'READ', alone ? this.#bookmarks.alone : this.#bookmarks.reading)
        // One round trip, where a managed transaction takes two; the server cancels by its clock, closing the session
        // cancels by ours.
        const run: Run = (text, values) =>
          unplaced(() => session.run(text, values, { timeout, metadata: { query: query.name } }))
        try {
          return (await this.#execute(
            use,
            run,
            query,
            params as Row,
            Math.max(0, end - performance.now()),
            timeout,
          )) as R
        } finally {
          // Resets the connection where the query hasn't ended, and that ends it on the server at once.
          use.holds(session.close())
        }
      }
      return this.#patiently(options.signal, timeout, read)
    })
  }

  transaction<T>(work: (tx: Reader) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    return this.#transact(work, { ...options, marks: !options.rollback })
  }

  #transact<T>(work: (tx: Reader) => Promise<T>, options: Marking): Promise<T> {
    return this.#running.track(() =>
      this.#patiently(options.signal, this.#limits.retryMs, (use) => this.#attempt(use, work, options)),
    )
  }

  /** Tries again what another write was in the way of, for `ms`, and what lost its server while one is waited for. */
  #patiently<T>(signal: AbortSignal | undefined, ms: number, work: (use: Use) => Promise<T>): Promise<T> {
    const { waitMs, retryMs } = this.#limits
    let end = performance.now() + Math.min(waitMs, ms)
    const again = (error: unknown): boolean => {
      if (signal?.aborted) return false
      if (!isConflict(error)) return isLost(error) && performance.now() < end
      end = performance.now() + waitMs
      return true
    }
    return retrying(() => this.#link.use(end, signal, work), again, Math.min(retryMs, ms))
  }

  async #attempt<T>(use: Use, work: (tx: Reader) => Promise<T>, options: Marking): Promise<T> {
    const session = this.#session(use, 'WRITE', this.#bookmarks.writing)
    const queryMs = options.timeoutMs ?? this.#timeoutMs
    try {
      const config = { timeout: options.timeoutMs ?? Math.max(LONGEST_MS, 10 * queryMs) }
      const begun = within(session.beginTransaction(config), queryMs, () =>
        timedOut('To begin the transaction', queryMs),
      )
      const transaction = await this.#answered(use, use.until(begun), 'The transaction')
      const run: Run = (text, params) => unplaced(() => transaction.run(text, params))
      let made = 0
      const attempt = new Attempt(
        (query, params, { timeoutMs = queryMs }) =>
          this.#execute(use, run, query, params, timeoutMs, timeoutMs, (relations) => (made += relations)),
        options.timeoutMs,
      )
      const result = await use.until(attempt.perform(work))
      // Last, so that others wait no longer than for the commit.
      if (options.marks && attempt.touched)
        await this.#execute(use, run, touchState, { mark: randomUUID(), untold: attempt.untold, made }, queryMs)
      if (options.rollback)
        await this.#answered(
          use,
          use.until(within(transaction.rollback(), queryMs, () => timedOut('To roll back', queryMs))),
          'The transaction',
        )
      else
        await this.#commit(
          use,
          within(transaction.commit(), queryMs, () => new Lost('STORE_UNAVAILABLE', 'late')),
        )
      return result
    } finally {
      // Rolls back what is still open, and stops what is still running, by a reset of the connection.
      const closing = session.close()
      use.holds(closing)
      if (!use.lost.aborted && !options.signal?.aborted)
        await within(closing, this.#limits.connectMs, () => new Error('late')).catch(() => undefined)
    }
  }

  async state({ settled = false, signal }: StateOptions = {}): Promise<string | undefined> {
    const options = signal && { signal }
    const made = randomUUID()
    const { mark, line, entities, relations } = settled
      ? await this.#transact((tx) => tx.run(settleState, { mark: made }), {
          ...options,
          marks: false,
          timeoutMs: SETTLE_MS,
        })
      : await this.#running.track(() => unless(this.#state.answer(), signal))
    // Whoever was writing when the mark was made has not set it.
    if (mark === null || mark === made) return undefined
    return stateName(line, `${mark} ${entities} ${relations}`)
  }

  ping(): Promise<void> {
    return this.#running.track(() => this.#link.ping())
  }

  close(): Promise<void> {
    this.#closing ??= this.#running.close().then(() => this.#link.close())
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #session({ driver }: Use, mode: 'READ' | 'WRITE', bookmarkManager: BookmarkManager): Session {
    return driver.session({ ...this.#database, defaultAccessMode: mode, bookmarkManager })
  }

  /** `count` is told how many relations were made, less those removed. */
  async #execute(
    use: Use,
    run: Run,
    query: Query,
    params: Row,
    leftMs: number,
    timeoutMs = leftMs,
    count?: (relations: number) => void,
  ): Promise<unknown> {
    const values = outgoing(query, params, this.#rowTypes, (value, float) =>
      !float && Number.isSafeInteger(value) ? neo4j.int(value) : value,
    )
    const running = within(Promise.resolve(run(query.text, values)), leftMs, () => timedOut(query.name, timeoutMs))
    const { records, summary } = await this.#answered(use, use.until(running), query.name)
    this.#link.heard(summary.server.address)
    if (count) {
      const { relationshipsCreated, relationshipsDeleted } = summary.counters.updates()
      count(relationshipsCreated! - relationshipsDeleted!)
    }
    return use.until(
      shaped(query, records.length, (index) => incoming(records[index]!.toObject()) as Row, this.#rowTypes),
    )
  }

  /** A commit that got no answer may have been made: to run the work again might save it twice. */
  async #commit(use: Use, commit: Promise<void>): Promise<void> {
    try {
      // Not ended when the caller leaves: it is nearly done, and what it did would not be known.
      await this.#answered(use, unless(commit, use.lost), 'The commit')
    } catch (error) {
      if (!isLost(error)) throw error
      throw new StoreError(
        'STORE_UNAVAILABLE',
        'The connection to Neo4j was lost while saving; the changes may or may not be saved.',
      )
    }
  }

  async #answered<T>(use: Use, answer: Promise<T>, name: string): Promise<T> {
    try {
      return await answer
    } catch (error) {
      const translation = translated(error, this.#link.where, name)
      if (saidByServer(error)) this.#link.heard()
      if (isStuck(error)) use.renew()
      if (isLost(translation) || (translation instanceof StoreError && translation.code === 'STORE_AUTH'))
        this.#link.suspect()
      throw translation
    }
  }
}
