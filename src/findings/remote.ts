import type { MessagePort } from 'node:worker_threads'
import type { Shelf, Taken } from './keeper.js'
import type { Packed } from './packed.js'

type Ask = { kind: 'take'; id: number; keys: readonly string[] } | { kind: 'put'; key: string; packed?: Packed }
interface Answer {
  id: number
  taken: Taken
}

/**
 * Lets another thread take from a shelf and put there, until the port is closed: what it was to find then is for the
 * next one to find.
 */
export function serveShelf(shelf: Shelf, port: MessagePort): void {
  const finding = new Set<string>()
  const gone = new AbortController()
  const take = async (id: number, keys: readonly string[]): Promise<void> => {
    const taken = await shelf.take(keys, gone.signal)
    if ('missing' in taken) {
      // Who has gone while it was his turn finds nothing.
      if (gone.signal.aborted) return shelf.put(keys.at(-1)!)
      finding.add(keys.at(-1)!)
    }
    port.postMessage({ id, taken } satisfies Answer)
  }
  port.on('message', (ask: Ask) => {
    if (ask.kind === 'take') return void take(ask.id, ask.keys).catch(ignoreIf(gone.signal))
    finding.delete(ask.key)
    shelf.put(ask.key, ask.packed)
  })
  port.on('close', () => {
    gone.abort()
    for (const key of finding) shelf.put(key)
  })
}

/** Whoever waited has gone. */
const ignoreIf =
  (gone: AbortSignal) =>
  (error: unknown): void => {
    if (!gone.aborted) throw error
  }

/** A shelf of another thread, through a port. */
export class RemoteShelf implements Shelf {
  readonly #port: MessagePort
  readonly #waiting = new Map<number, (taken: Taken) => void>()
  #asked = 0

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', ({ id, taken }: Answer) => {
      this.#waiting.get(id)?.(taken)
      this.#waiting.delete(id)
    })
  }

  take(keys: readonly string[]): Promise<Taken> {
    const id = ++this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#post({ kind: 'take', id, keys })
    })
  }

  put(key: string, packed?: Packed): void {
    this.#post({ kind: 'put', key, ...(packed && { packed }) })
  }

  close(): void {
    this.#port.close()
  }

  #post(ask: Ask): void {
    this.#port.postMessage(ask)
  }
}
