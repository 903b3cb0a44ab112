import type { MessagePort } from 'node:worker_threads'
import type { Reader, Store, TransactionOptions } from '../store.js'
import { inParts } from '../turns.js'
import { told, untold, type Answer, type Ask } from './wire.js'

/** What can be asked of a store from another thread. */
export type Source = Pick<Store, 'run' | 'transaction'>

interface Attempt {
  reader: Reader
  end(error?: Error): void
}

/**
 * Answers what the other side of a port asks of a store, until the port is closed; transactions that are open then are rolled
 * back. When `signal` ends it, the other side is told why, and no further query is started.
 */
export function serveStore(store: Source, port: MessagePort, signal: AbortSignal): void {
  const attempts = new Map<number, Attempt>()
  let begun = 0
  let open = true
  const post = (answer: Answer) => open && port.postMessage(answer)

  const run = async ({ id, attempt, query, params, timeoutMs }: Extract<Ask, { kind: 'run' }>): Promise<void> => {
    const reader = attempt === undefined ? store : attempts.get(attempt)?.reader
    if (!reader) throw new Error(`${query.name}: the transaction has ended`)
    const hand = (rows: unknown[]) => void post({ kind: 'rows', id, rows })
    const result: unknown = await reader.run(query, params, { signal, hand, ...(timeoutMs !== undefined && { timeoutMs }) })
    if (!Array.isArray(result)) return void post({ kind: 'done', id, result })
    await inParts(result, hand)
    // An empty list has no parts.
    post({ kind: 'done', id, ...(result.length === 0 && { result }) })
  }

  const transact = async (id: number, options: TransactionOptions): Promise<void> => {
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
    await store.transaction(work, { ...options, signal })
    post({ kind: 'done', id })
  }

  const failed = (id: number) => (error: unknown) => void post({ kind: 'failed', id, error: told(error) })
  const stop = () => post({ kind: 'stop', error: told(signal.reason) })
  signal.addEventListener('abort', stop)
  port.on('close', () => {
    open = false
    signal.removeEventListener('abort', stop)
    for (const { end } of attempts.values()) end(new Error('the other side has gone'))
  })
  port.on('message', (ask: Ask) => {
    if (ask.kind === 'run') run(ask).catch(failed(ask.id))
    else if (ask.kind === 'begin') transact(ask.id, ask.options).catch(failed(ask.id))
    else attempts.get(ask.attempt)?.end(ask.error && untold(ask.error))
  })
  if (signal.aborted) stop()
}
