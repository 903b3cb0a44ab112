import type { MessagePort } from 'node:worker_threads'
import { differing, whole, type Differing } from './differing.js'
import type { Held } from './held.js'
import type { Keeper, Shelf, Taken, Version } from './keeper.js'
import type { Packed } from './packed.js'

/** As it is sent: who holds an earlier version is told what differs. */
type Sent<T extends { packed: Packed }> = Omit<T, 'packed'> & { packed: Packed | Differing }

type Ask =
  /** `held` are the ids of what is held there of the questions. */
  | { kind: 'take'; id: number; state: string; questions: readonly string[]; held: readonly (string | undefined)[] }
  /** Told by what was to be mended, where there was such. */
  | { kind: 'put'; state: string; question: string; found?: Sent<Omit<Version, 'state'>> }
interface Answer {
  id: number
  taken: { question: string; packed: Packed | Differing } | { question: string; before?: Sent<Version> }
}

/** What somebody is to find. */
interface Finding {
  state: string
  question: string
  /** What it is to be mended from. */
  before: Packed | undefined
}

/**
 * Lets another thread take from a shelf and put there, until the port is closed: what it was to find then is for the
 * next one to find.
 */
export function serveShelf(shelf: Keeper, port: MessagePort): void {
  const finding = new Map<string, Finding>()
  const gone = new AbortController()
  const take = async ({ id, state, questions, held }: Extract<Ask, { kind: 'take' }>): Promise<void> => {
    const taken = await shelf.take(state, questions, gone.signal)
    const { question } = taken
    const base = shelf.version(question, held[questions.indexOf(question)])
    if ('packed' in taken) return post({ id, taken: { question, packed: differing(taken.packed, base) } })
    // Who has gone while it was his turn finds nothing.
    if (gone.signal.aborted) return shelf.put(state, question)
    const { before } = taken
    finding.set(keyOf(state, question), { state, question, before: before?.packed })
    post({
      id,
      taken: { question, ...(before && { before: { ...before, packed: differing(before.packed, base) } }) },
    })
  }
  const post = (answer: Answer): void => port.postMessage(answer)
  port.on('message', (ask: Ask) => {
    if (ask.kind === 'take') return void take(ask).catch(ignoreIf(gone.signal))
    const { state, question, found } = ask
    const key = keyOf(state, question)
    const before = finding.get(key)?.before
    finding.delete(key)
    shelf.put(state, question, found && { ...found, packed: whole(found.packed, before) })
  })
  port.on('close', () => {
    gone.abort()
    for (const { state, question } of finding.values()) shelf.put(state, question)
  })
}

const keyOf = (state: string, question: string): string => `${state}\n${question}`

/** Whoever waited has gone. */
const ignoreIf =
  (gone: AbortSignal) =>
  (error: unknown): void => {
    if (!gone.aborted) throw error
  }

/** A shelf of another thread, through a port; what was taken before is held, and is told by what differs. */
export class RemoteShelf implements Shelf {
  readonly #port: MessagePort
  readonly #held: Held
  readonly #waiting = new Map<number, (taken: Answer['taken']) => void>()
  /** What is to be mended here, by state and question. */
  readonly #mending = new Map<string, Packed>()
  #asked = 0

  readonly id: string

  constructor({ port, id }: { port: MessagePort; id: string }, held: Held) {
    this.#port = port
    this.#held = held
    this.id = id
    port.on('message', ({ id, taken }: Answer) => {
      this.#waiting.get(id)?.(taken)
      this.#waiting.delete(id)
    })
  }

  async take(state: string, questions: readonly string[]): Promise<Taken> {
    const id = ++this.#asked
    const held = questions.map((question) => this.#held.get(this.id, question))
    const taken = await new Promise<Answer['taken']>((resolve) => {
      this.#waiting.set(id, resolve)
      this.#post({ kind: 'take', id, state, questions, held: held.map((packed) => packed?.id) })
    })
    const { question } = taken
    const base = held[questions.indexOf(question)]
    if ('packed' in taken) return { question, packed: this.#hold(question, whole(taken.packed, base)) }
    if (!taken.before) return { question }
    const packed = this.#hold(question, whole(taken.before.packed, base))
    this.#mending.set(keyOf(state, question), packed)
    return { question, before: { ...taken.before, packed } }
  }

  put(state: string, question: string, found?: Omit<Version, 'state'>): void {
    const key = keyOf(state, question)
    const before = this.#mending.get(key)
    this.#mending.delete(key)
    if (!found) return this.#post({ kind: 'put', state, question })
    this.#hold(question, found.packed)
    this.#post({ kind: 'put', state, question, found: { ...found, packed: differing(found.packed, before) } })
  }

  close(): void {
    this.#port.close()
  }

  #hold(question: string, packed: Packed): Packed {
    this.#held.set(this.id, question, packed)
    return packed
  }

  #post(ask: Ask): void {
    this.#port.postMessage(ask)
  }
}
