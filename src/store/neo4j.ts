import neo4j, { type BookmarkManager, type Driver, type Result, type Session } from 'neo4j-driver'
import { ConfigError, StoreError } from '../errors.js'
import { Attempt } from './attempt.js'
import { isTransient, translated } from './neo4jErrors.js'
import { isSupported, makeReady } from './neo4jSetup.js'
import type { Query } from './query.js'
import { Running, retrying, timedOut, within } from './running.js'
import type { Reader, RunOptions, Store, TransactionOptions } from './store.js'
import { outgoing, shaped, type Row, type RowTypes } from './values.js'

export interface Neo4jOptions {
  /** Every scheme of the driver: `bolt`, `neo4j`, each also with `+s` or `+ssc`. */
  uri: string
  user?: string
  password?: string
  /** Default: the user's home database. */
  database?: string
  /** Statements that make constraints and indexes, each named and `IF NOT EXISTS`. */
  setup: readonly string[]
  rowTypes?: RowTypes
  queryTimeoutMs: number
}

/** How long reads and transactions are tried again after a transient error; connecting and waiting for a connection come on top. */
const RETRY_MS = 15_000
const CONNECTION = {
  connectionTimeout: 5000,
  connectionAcquisitionTimeout: 10_000,
  maxConnectionPoolSize: 50,
  useBigInt: true,
  telemetryDisabled: true,
  userAgent: 'trichain',
}

type Run = (text: string, params: Row) => Result

/** Connects to Neo4j 5.26 or newer. @throws StoreError STORE_UNAVAILABLE, STORE_AUTH; ConfigError for an address that isn't one */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const where = withoutCredentials(options.uri)
  let driver: Driver
  try {
    driver = neo4j.driver(options.uri, options.user ? neo4j.auth.basic(options.user, options.password ?? '') : undefined, CONNECTION)
  } catch (cause) {
    throw new ConfigError(`${where} is not an address of Neo4j; expected for example bolt://127.0.0.1:7687 or neo4j+s://host.`, { cause })
  }
  try {
    const { agent } = await driver.getServerInfo({ database: options.database })
    if (!isSupported(agent)) throw new StoreError('STORE_UNAVAILABLE', `${agent ?? 'The server'} at ${where} is too old: Neo4j 5.26 or newer is needed.`)
    await makeReady(options.setup, async (text) => (await driver.executeQuery(text, {}, { database: options.database })).records.map((record) => record.toObject()))
  } catch (error) {
    await driver.close()
    throw translated(error, where, 'Making the database ready')
  }
  return new Neo4jStore(driver, where, options)
}

class Neo4jStore implements Store {
  readonly engine = 'neo4j'
  readonly location: string
  readonly #driver: Driver
  readonly #where: string
  readonly #database: string | undefined
  readonly #rowTypes: RowTypes
  readonly #timeoutMs: number
  /** Shared by all sessions: a read waits until its server has seen the writes made here before. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager()
  readonly #running = new Running()
  #closing: Promise<void> | undefined

  constructor(driver: Driver, where: string, options: Neo4jOptions) {
    this.#driver = driver
    this.#where = where
    this.#database = options.database
    this.#rowTypes = options.rowTypes ?? {}
    this.#timeoutMs = options.queryTimeoutMs
    this.location = options.database ? `${where}, database ${options.database}` : where
  }

  run<P, R>(query: Query<P, R>, params: P, options: RunOptions = {}): Promise<R> {
    const timeout = options.timeoutMs ?? this.#timeoutMs
    return this.#running.track(async () => {
      if (query.write) throw new StoreError('QUERY_FAILED', `${query.name} writes, so it must run in a transaction.`)
      const end = Date.now() + timeout
      const read = async () => {
        const session = this.#session('READ')
        // One round trip, where a managed transaction takes two; the server cancels by its clock, closing the session cancels by ours.
        const run: Run = (text, values) => unplaced(() => session.run(text, values, { timeout, metadata: { query: query.name } }))
        try {
          return (await this.#execute(session, run, query, params as Row, Math.max(0, end - Date.now()), timeout)) as R
        } finally {
          void session.close().catch(() => undefined)
        }
      }
      return retrying(read, isTransient, Math.min(RETRY_MS, timeout))
    })
  }

  transaction<T>(work: (tx: Reader) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    return this.#running.track(() => retrying(() => this.#attempt(work, options), isTransient, RETRY_MS))
  }

  async #attempt<T>(work: (tx: Reader) => Promise<T>, options: TransactionOptions): Promise<T> {
    const session = this.#session('WRITE')
    const queryMs = options.timeoutMs ?? this.#timeoutMs
    const ours = (error: unknown): never => {
      throw translated(error, this.#where, 'The transaction')
    }
    try {
      const transaction = await session.beginTransaction(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }).catch(ours)
      const run: Run = (text, params) => unplaced(() => transaction.run(text, params))
      const result = await new Attempt((query, params, timeoutMs = queryMs) => this.#execute(session, run, query, params, timeoutMs), options.timeoutMs).perform(work)
      await (options.rollback ? transaction.rollback() : transaction.commit().catch(notAgain)).catch(ours)
      return result
    } finally {
      // Rolls back what is still open, and stops what is still running, by a reset of the connection.
      await within(session.close(), CONNECTION.connectionTimeout, () => new Error('late')).catch(() => undefined)
    }
  }

  async ping(): Promise<void> {
    await this.#running.track(async () => {
      try {
        await this.#driver.getServerInfo({ database: this.#database })
      } catch (error) {
        throw translated(error, this.#where, 'ping')
      }
    })
  }

  close(): Promise<void> {
    this.#closing ??= this.#running.close().then(() => this.#driver.close())
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode: mode, bookmarkManager: this.#bookmarks })
  }

  async #execute(session: Session, run: Run, query: Query, params: Row, leftMs: number, timeoutMs = leftMs): Promise<unknown> {
    try {
      const values = outgoing(query, params, this.#rowTypes, (value, float) => (!float && Number.isSafeInteger(value) ? neo4j.int(value) : value))
      const running = Promise.resolve(run(query.text, values))
      const { records } = await within(running, leftMs, () => timedOut(query.name, timeoutMs))
      return await shaped(query, records.length, (index) => incoming(records[index]!.toObject()) as Row, this.#rowTypes)
    } catch (error) {
      const translation = translated(error, this.#where, query.name)
      // Closing the session resets its connection, and that ends the query on the server at once.
      if (translation instanceof StoreError && translation.code === 'QUERY_TIMEOUT') void session.close().catch(() => undefined)
      throw translation
    }
  }
}

/** Integers come as bigints: back to numbers, except past 2^53, where a number would be another one. Changes maps and lists in place. */
function incoming(value: unknown): unknown {
  if (typeof value === 'bigint') return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item === 'bigint' || typeof item === 'object') value[index] = incoming(item)
    }
    return value
  }
  const map = value as Row
  for (const key in map) {
    const item = map[key]
    if (typeof item === 'bigint' || typeof item === 'object') map[key] = incoming(item)
  }
  return map
}

/** The driver notes for each query where it was asked for; with source maps that takes longer than to send it. Our errors name the query. */
function unplaced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return ask()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** A commit whose answer got lost may have been made: to run the work again might save it twice. */
function notAgain(error: unknown): never {
  const lost = error instanceof Error && 'code' in error && /ServiceUnavailable|SessionExpired/.test(String(error.code))
  throw lost ? new StoreError('STORE_UNAVAILABLE', 'The connection to Neo4j was lost while saving; the changes may or may not be saved.') : error
}

const withoutCredentials = (uri: string): string => uri.replace(/\/\/[^/@]*@/, '//').replace(/\?.*$/, '')
