import type { MessagePort } from 'node:worker_threads'
import { StoreError } from '../../kernel/errors.js'
import type { Reader, Store } from '../store.js'
import { inParts } from '../../kernel/turns.js'
import { told, untold, type Answer, type Ask } from './wire.js'

/** What can be asked of a store from another thread. */
export interface Source extends Pick<Store, 'run' | 'transaction' | 'state'> {
  /** Serves a port where the store is, in place of {@link serveStore}: rows need not come by this thread. */
  serve?(port: MessagePort, signal: AbortSignal, how?: Served): void
}

/** How a port is served. */
export interface Served {
  /** What writes is done where all that is written here is: what is read next has seen it. */
  writes?: boolean
}

interface Attempt {
  reader: Reader
  end(error?: Error): void
}

/**
 * Answers what the other side of a port asks of a store, until the port is closed; transactions that are open then are
 * rolled back. When `signal` ends it, the other side is told why, and no further query is started.
 */
export function serveStore(store: Source, port: MessagePort, signal: AbortSignal, how: Served = {}): void {
  if (store.serve) return store.serve(port, signal, how)
  const attempts = new Map<number, Attempt>()
  const asked = new Map<number, AbortController>()
  let begun = 0
  let open = true
  const post = (answer: Answer) => open && port.postMessage(answer)

  const run = async (
    { id, attempt, query, params, timeoutMs, alone }: Extract<Ask, { kind: 'run' }>,
    left: AbortSignal,
  ): Promise<void> => {
    const reader = attempt === undefined ? store : attempts.get(attempt)?.reader
    if (!reader) throw new StoreError('QUERY_FAILED', `${query.name}: the transaction has ended.`)
    const hand = (rows: unknown[]) => void post({ kind: 'rows', id, rows })
    const result: unknown = await reader.run(query, params as never, {
      signal: left,
      hand,
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(alone && { alone }),
    })
    if (!Array.isArray(result)) return void post({ kind: 'done', id, result })
    await inParts(result, hand)
    // An empty list has no parts.
    post({ kind: 'done', id, ...(result.length === 0 && { result }) })
  }

  const transact = async ({ id, options }: Extract<Ask, { kind: 'begin' }>, left: AbortSignal): Promise<void> => {
    const work = (reader: Reader) =>
      new Promise<void>((resolve, reject) => {
        const attempt = ++begun
        if (!open) return reject(new Error('the other side has gone'))
        attempts.set(attempt, {
          reader,
          end: (error) => {
            attempts.delete(attempt)
            if (error) reject(error)
            else resolve()
          },
        })
        post({ kind: 'attempt', id, attempt })
      })
    await store.transaction(work, { ...options, signal: left })
    post({ kind: 'done', id })
  }

  const state = async ({ id, settled }: Extract<Ask, { kind: 'state' }>, left: AbortSignal): Promise<void> =>
    void post({ kind: 'done', id, result: await store.state({ settled, signal: left }) })

  const answer = async (ask: Extract<Ask, { kind: 'run' | 'begin' | 'state' }>): Promise<void> => {
    const left = new AbortController()
    asked.set(ask.id, left)
    if (signal.aborted) left.abort(signal.reason)
    try {
      if (ask.kind === 'run') await run(ask, left.signal)
      else if (ask.kind === 'begin') await transact(ask, left.signal)
      else await state(ask, left.signal)
    } catch (error) {
      post({ kind: 'failed', id: ask.id, error: told(error) })
    } finally {
      asked.delete(ask.id)
    }
  }
  const stop = () => {
    post({ kind: 'stop', error: told(signal.reason) })
    for (const left of asked.values()) left.abort(signal.reason)
  }
  signal.addEventListener('abort', stop)
  port.on('close', () => {
    open = false
    signal.removeEventListener('abort', stop)
    const gone = new Error('the other side has gone')
    for (const { end } of attempts.values()) end(gone)
    for (const left of asked.values()) left.abort(gone)
  })
  port.on('message', (ask: Ask) => {
    if (ask.kind === 'end') attempts.get(ask.attempt)?.end(ask.error && untold(ask.error))
    else if (ask.kind === 'cancel') asked.get(ask.id)?.abort(untold(ask.error))
    else void answer(ask)
  })
  if (signal.aborted) stop()
}
