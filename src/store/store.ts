import type { Query } from './query.js'

export interface RunOptions {
  /** Milliseconds until the caller gets a `QUERY_TIMEOUT`; default: the store's. */
  timeoutMs?: number
}

/** Anything queries can be run on: the store itself, or an open transaction. */
export interface Reader {
  /**
   * Runs a query and returns its typed result.
   * @throws StoreError QUERY_TIMEOUT, QUERY_FAILED, STORE_UNAVAILABLE; for a query declared `@write` outside a transaction: QUERY_FAILED
   */
  run<P, R>(query: Query<P, R>, params: P, options?: RunOptions): Promise<R>
}

export interface TransactionOptions {
  /** Roll back at the end whatever happened: the work's result is returned, nothing is saved. */
  rollback?: boolean
  timeoutMs?: number
}

/**
 * The contract both engines keep. Every store is made ready (constraints, indexes) when it is opened.
 */
export interface Store extends Reader, AsyncDisposable {
  readonly engine: 'embedded' | 'neo4j'
  /** Where the data is, fit for a log line: never a credential. */
  readonly location: string
  /**
   * Runs work in one transaction: committed when it resolves, rolled back when it throws.
   * On a write conflict the work is run again from its start, so it must not have effects outside the transaction.
   */
  transaction<T>(work: (tx: Reader) => Promise<T>, options?: TransactionOptions): Promise<T>
  /** Resolves when the store answers. @throws StoreError STORE_UNAVAILABLE */
  ping(): Promise<void>
  /** Waits for what is running, then closes. Calling it twice is fine. */
  close(): Promise<void>
}
