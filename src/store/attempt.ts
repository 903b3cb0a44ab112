import { StoreError } from '../kernel/errors.js'
import type { Query } from '../query/query.js'
import { timedOut, unless, within } from './running.js'
import type { Reader, RunOptions } from './store.js'
import type { Row } from '../query/row.js'

type Execute = (query: Query, params: Row, options: RunOptions) => Promise<unknown>

/** On accounts, boards, how sheets are read and what was recorded of findings no finding rests. */
const BESIDE = /^(access\/(?!erase)|audit\/|board\/|findings\/|upload\/)/

/** What is written of change sets themselves, and of texts of documents: no finding rests on it. */
const LOG = /^(change|ingest)\//
/** What changes rows, as a change set that is recorded in the same transaction tells it. */
const TOLD = /^import\//
/** Records the rows that a change set touches. */
const RECORDS = 'change/createChanges'

/**
 * One attempt at the work of a transaction, the same for every engine: a query that failed dooms it even if the work
 * catches the error, the work's time is limited, and no query is let in after its end.
 */
export class Attempt {
  readonly #execute: Execute
  readonly #timeoutMs: number | undefined
  readonly #unended = new Set<Promise<unknown>>()
  #failure: unknown
  #ended = false
  #touched = false
  #rows = false
  #recorded = false
  #otherwise = false

  constructor(execute: Execute, timeoutMs: number | undefined) {
    this.#execute = execute
    this.#timeoutMs = timeoutMs
  }

  /** Whether something was written of what questions are asked about. */
  get touched(): boolean {
    return this.#touched
  }

  /** Whether rows were changed that no change set tells which was recorded with them. */
  get untold(): boolean {
    return this.#otherwise || (this.#rows && !this.#recorded)
  }

  /** Resolves when the work and every query it began have ended well: then, and only then, it may be committed. */
  async perform<T>(work: (tx: Reader) => Promise<T>): Promise<T> {
    const ms = this.#timeoutMs
    try {
      const working = work({ run: (query, params, options) => this.#run(query, params, options) })
      const result = await (ms === undefined ? working : within(working, ms, () => timedOut('The transaction', ms)))
      await Promise.allSettled(this.#unended)
      if (this.#failure !== undefined) throw this.#failure
      return result
    } catch (error) {
      // The work may have put an error of its own around that of a query; whether to try again is told by the query's.
      throw this.#failure instanceof StoreError && this.#failure.code === 'WRITE_CONFLICT' ? this.#failure : error
    } finally {
      this.#ended = true
    }
  }

  async #run<P, R>(query: Query<P, R>, params: P, options: RunOptions = {}): Promise<R> {
    if (this.#ended) throw new StoreError('QUERY_FAILED', `${query.name}: the transaction has ended.`)
    if (this.#failure !== undefined) throw this.#failure
    if (query.write && !BESIDE.test(query.name)) this.#note(query.name)
    const running = unless(this.#execute(query, params as Row, options), options.signal)
    this.#unended.add(running)
    try {
      return (await running) as R
    } catch (error) {
      this.#failure ??= error
      throw error
    } finally {
      this.#unended.delete(running)
    }
  }
  #note(name: string): void {
    this.#touched = true
    if (name === RECORDS) this.#recorded = true
    else if (TOLD.test(name)) this.#rows = true
    else if (!LOG.test(name)) this.#otherwise = true
  }
}
