import { StoreError } from '../../kernel/errors.js'
import { openStore } from '../open.js'
import type { Store } from '../store.js'
import { few } from './few.js'
import { serveStore } from './host.js'
import { told, untold, type Kept, type Order, type Report } from './wire.js'

/**
 * Keeps a store open in a thread of its own, and serves whoever is given a port to it; ends when the store is closed.
 */
export default async function keep({ config, control, atATime }: Kept): Promise<void> {
  const report = (report: Report) => control.postMessage(report)
  const stray = (error: unknown) => report({ kind: 'stray', error: told(error) })
  process.on('unhandledRejection', stray)
  try {
    const opened = await openStore(config)
    const store = atATime === undefined ? opened : few(opened, atATime)
    report({ kind: 'opened', engine: store.engine, location: store.location })
    await obeying(store, control, report)
  } catch (error) {
    report({ kind: 'unopened', error: told(error) })
  } finally {
    process.off('unhandledRejection', stray)
    control.close()
  }
}

/** Resolves when the store is closed. */
function obeying(store: Store, control: Kept['control'], report: (report: Report) => void): Promise<void> {
  return new Promise((closed) => {
    const served = new Map<number, AbortController>()
    const doing = async (id: number, work: Promise<void>): Promise<void> => {
      try {
        await work
        report({ kind: 'done', id })
      } catch (error) {
        report({ kind: 'done', id, error: told(error) })
      }
    }
    const serve = (id: number, port: Kept['control']) => {
      const recalled = new AbortController()
      served.set(id, recalled)
      port.on('close', () => {
        served.delete(id)
        report({ kind: 'done', id })
      })
      serveStore(store, port, recalled.signal)
    }
    control.on('message', (order: Order) => {
      if (order.kind === 'serve') serve(order.id, order.port)
      else if (order.kind === 'recall') served.get(order.id)?.abort(recallReason(order.error))
      else if (order.kind === 'ping') void doing(order.id, store.ping())
      else void doing(order.id, store.close()).then(closed)
    })
  })
}

/** Whoever asked is told so; why he left, he knows. */
const recallReason = (error: Parameters<typeof untold>[0]): Error =>
  new StoreError('CANCELLED', 'The caller has left.', { cause: untold(error) })
