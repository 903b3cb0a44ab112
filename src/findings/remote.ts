import type { MessagePort } from 'node:worker_threads'
import type { Shelf, Taken, Version } from './keeper.js'

type Ask =
  | { kind: 'take'; id: number; state: string; questions: readonly string[] }
  | { kind: 'put'; state: string; question: string; found?: Omit<Version, 'state'> }
interface Answer {
  id: number
  taken: Taken
}

/**
 * Lets another thread take from a shelf and put there, until the port is closed: what it was to find then is for the
 * next one to find.
 */
export function serveShelf(shelf: Shelf, port: MessagePort): void {
  const finding = new Map<string, [state: string, question: string]>()
  const gone = new AbortController()
  const take = async (id: number, state: string, questions: readonly string[]): Promise<void> => {
    const taken = await shelf.take(state, questions, gone.signal)
    if (!('packed' in taken)) {
      const { question } = taken
      // Who has gone while it was his turn finds nothing.
      if (gone.signal.aborted) return shelf.put(state, question)
      finding.set(keyOf(state, question), [state, question])
    }
    port.postMessage({ id, taken } satisfies Answer)
  }
  port.on('message', (ask: Ask) => {
    if (ask.kind === 'take') return void take(ask.id, ask.state, ask.questions).catch(ignoreIf(gone.signal))
    finding.delete(keyOf(ask.state, ask.question))
    shelf.put(ask.state, ask.question, ask.found)
  })
  port.on('close', () => {
    gone.abort()
    for (const [state, question] of finding.values()) shelf.put(state, question)
  })
}

const keyOf = (state: string, question: string): string => `${state}\n${question}`

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

  readonly id: string

  constructor({ port, id }: { port: MessagePort; id: string }) {
    this.#port = port
    this.id = id
    port.on('message', ({ id, taken }: Answer) => {
      this.#waiting.get(id)?.(taken)
      this.#waiting.delete(id)
    })
  }

  take(state: string, questions: readonly string[]): Promise<Taken> {
    const id = ++this.#asked
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#post({ kind: 'take', id, state, questions })
    })
  }

  put(state: string, question: string, found?: Omit<Version, 'state'>): void {
    this.#post({ kind: 'put', state, question, ...(found && { found }) })
  }

  close(): void {
    this.#port.close()
  }

  #post(ask: Ask): void {
    this.#port.postMessage(ask)
  }
}
