import type { Query } from '../query/query.js'

export interface RunOptions {
  /** Milliseconds until the caller gets a `QUERY_TIMEOUT`; default: the store's. */
  timeoutMs?: number | undefined
  /**
   * Ends the query when its caller has left: it is answered with `CANCELLED` at once, and Neo4j ends it on the server.
   * The embedded engine can't end one: it is answered with `CANCELLED` when the engine is done, and nothing of it is
   * converted.
   */
  signal?: AbortSignal
  /**
   * Is given rows of a query that returns many as they are read, in parts; what is returned in the end is the rest of
   * them.
   */
  hand?(rows: unknown[]): void
  /**
   * It reads a few entities by itself, and nothing that is read before or after it has to be of the same state: it does
   * not wait until Neo4j has applied what others are committing, and may meet a part of that.
   */
  alone?: boolean
}

/** Anything queries can be run on: the store itself, or an open transaction. */
export interface Reader {
  /**
   * Runs a query and returns its typed result.
   * @throws StoreError QUERY_TIMEOUT, QUERY_FAILED, STORE_UNAVAILABLE; for a query declared `@write` outside a
   * transaction: QUERY_FAILED
   */
  run<P, R>(query: Query<P, R>, params: P, options?: RunOptions): Promise<R>
}

export interface TransactionOptions {
  /** Roll back at the end whatever happened: the work's result is returned, nothing is saved. */
  rollback?: boolean | undefined
  /**
   * Only reads, and on the embedded engine of the state there was at its beginning, while others go on writing;
   * `oneState` does so on both engines.
   */
  reads?: boolean | undefined
  /**
   * Milliseconds for the whole transaction, and for each of its queries in place of the store's limit; without it,
   * only each query is limited (and Neo4j ends a transaction after ten minutes). An import of many batches in one
   * transaction needs it. On the embedded engine, which writes one transaction after the other, it also limits the
   * wait for one's turn.
   */
  timeoutMs?: number | undefined
  /**
   * Ends the transaction, and whatever query of it is running, with `CANCELLED`: nothing is saved. See {@link
   * RunOptions.signal}.
   */
  signal?: AbortSignal
}

export interface StateOptions {
  /** Waits for a commit that is under way. */
  settled?: boolean
  signal?: AbortSignal
}

/**
 * The contract both engines keep. Every store is made ready (constraints, indexes) when it is opened.
 *
 * Integers come as numbers, past 2^53 as bigints. Rows are converted in slices, so that the event loop goes on. Give
 * lists of at most 5,000 rows: the embedded engine converts them on the event loop. Its queries can't be cancelled
 * either: the caller is answered in time, the query goes on to its end.
 */
export interface Store extends Reader, AsyncDisposable {
  readonly engine: 'embedded' | 'neo4j'
  /** Where the data is, fit for a log line: never a credential. */
  readonly location: string
  /**
   * Runs work in one transaction: committed when it resolves, rolled back when it throws.
   * On a write conflict the work is run again from its start, so it must not have effects outside the transaction.
   * A query that fails dooms the transaction, even if the work catches the error.
   * To change what was read, read and change in one query: between two, another process may write (in Neo4j).
   */
  transaction<T>(work: (tx: Reader) => Promise<T>, options?: TransactionOptions): Promise<T>
  /**
   * A name of what is stored: as long as it stays the same, no transaction begun through this contract that wrote
   * something, but for accounts, the audit, boards and kept mappings, has been committed, by whichever process;
   * undefined where that can't be told. What lies between two names that are the same and `settled`, of which a commit
   * under way is waited for, was read of one state. Of writes past this contract Neo4j tells only those that change how
   * many entities or relations there are. Between two states of one line (`lineOf`) lies nothing but what change sets
   * tell.
   */
  state(options?: StateOptions): Promise<string | undefined>
  /** Resolves when the store answers. @throws StoreError STORE_UNAVAILABLE */
  ping(): Promise<void>
  /** Waits for what is running, then closes. Calling it twice is fine. */
  close(): Promise<void>
}
