import type { MessagePort } from 'node:worker_threads'
import { StoreError } from '../../kernel/errors.js'
import type { Query } from '../../query/query.js'
import type { Reader, RunOptions, StateOptions, TransactionOptions } from '../store.js'
import type { Row } from '../../query/row.js'
import type { Source } from './host.js'
import { told, untold, type Answer, type Ask } from './wire.js'

interface Waiting {
  rows?: unknown[]
  done(result: unknown): void
  failed(error: Error): void
  attempt?(attempt: number): void
}

/** A store that another thread has opened, asked through a port. */
export class RemoteStore implements Source {
  readonly #port: MessagePort
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0
  #stopped: Error | undefined
  readonly #over = new AbortController()

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (answer: Answer) => this.#hear(answer))
  }

  run<P, R>(query: Query<P, R>, params: P, options: RunOptions = {}): Promise<R> {
    return this.#run(query, params as Row, options)
  }

  async transaction<T>(
    work: (tx: Reader) => Promise<T>,
    { rollback, reads, timeoutMs, signal }: TransactionOptions = {},
  ): Promise<T> {
    let result: T
    const perform = async (attempt: number): Promise<void> => {
      try {
        result = await work({ run: (query, params, options = {}) => this.#run(query, params as Row, options, attempt) })
        this.#post({ kind: 'end', attempt })
      } catch (error) {
        failure = error
        this.#post({ kind: 'end', attempt, error: told(error) })
      }
    }
    let failure: unknown
    try {
      await this.#ask(
        (id) => ({ kind: 'begin', id, options: { rollback, reads, timeoutMs } }),
        signal,
        (attempt) => void perform(attempt),
      )
    } catch (error) {
      // The work's own error is told as it was thrown here; it went there and back without its class.
      throw failure instanceof Error && error instanceof Error && failure.message === error.message ? failure : error
    }
    return result!
  }

  state({ settled = false, signal }: StateOptions = {}): Promise<string | undefined> {
    return this.#ask((id) => ({ kind: 'state', id, settled }), signal) as Promise<string | undefined>
  }

  /** Aborted when it is stopped: whoever works with what was read has nobody to work for. */
  get over(): AbortSignal {
    return this.#over.signal
  }

  /** Nothing more is asked; whatever is under way fails with this. */
  stop(error: Error): void {
    this.#stopped ??= error
    for (const { failed } of this.#waiting.values()) failed(this.#stopped)
    this.#waiting.clear()
    this.#over.abort(this.#stopped)
  }

  close(): void {
    this.#port.close()
  }

  #run<R>(
    { name, text, write, returns, params: types, columns }: Query,
    params: Row,
    { timeoutMs, signal, alone }: RunOptions,
    attempt?: number,
  ): Promise<R> {
    const query: Query = { name, text, write, returns, params: types, columns }
    return this.#ask(
      (id) => ({
        kind: 'run',
        id,
        query,
        params,
        ...(attempt !== undefined && { attempt }),
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(alone && { alone }),
      }),
      signal,
    ) as Promise<R>
  }

  async #ask(make: (id: number) => Ask, signal?: AbortSignal, attempt?: (attempt: number) => void): Promise<unknown> {
    if (this.#stopped) throw this.#stopped
    const id = ++this.#asked
    const leave = () => {
      if (this.#waiting.has(id)) this.#post({ kind: 'cancel', id, error: told(signal!.reason) })
    }
    try {
      return await new Promise((done, failed) => {
        this.#waiting.set(id, { done, failed, ...(attempt && { attempt }) })
        this.#post(make(id))
        if (signal?.aborted) leave()
        signal?.addEventListener('abort', leave)
      })
    } finally {
      this.#waiting.delete(id)
      signal?.removeEventListener('abort', leave)
    }
  }

  #post(ask: Ask): void {
    try {
      this.#port.postMessage(ask)
    } catch (error) {
      throw ask.kind === 'run' ? unsendable(ask.query, ask.params) : error
    }
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'stop') return this.stop(untold(answer.error))
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    if (answer.kind === 'rows') {
      waiting.rows ??= []
      for (const row of answer.rows) waiting.rows.push(row)
    } else if (answer.kind === 'attempt') waiting.attempt!(answer.attempt)
    else {
      if (answer.kind === 'failed') waiting.failed(untold(answer.error))
      else waiting.done(waiting.rows ?? answer.result)
    }
  }
}

/** What can't go to another thread is no value either. */
function unsendable({ name }: Query, params: Row): StoreError {
  for (const parameter in params) {
    try {
      structuredClone(params[parameter])
    } catch (cause) {
      return new StoreError(
        'QUERY_FAILED',
        `${name}: parameter ${parameter}: ${cause instanceof Error ? cause.message : String(cause)}`,
        { cause },
      )
    }
  }
  return new StoreError('QUERY_FAILED', `${name}: what it was given can't be sent`)
}
