import { AsyncLocalStorage } from 'node:async_hooks'
import { readsOf } from '../query/reads.js'
import type { Query } from '../query/query.js'

/** What some work rests on (`readsOf`); what is done within other work, that rests on it, too. */
class Rests {
  readonly names: Set<string>
  readonly #within: Rests | undefined

  constructor(names: Iterable<string> = [], within?: Rests) {
    this.names = new Set(names)
    this.#within = within
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.names.add(name)
    this.#within?.add(names)
  }
}

const atWork = new AsyncLocalStorage<Rests>()
/** Whether anybody in this thread wants to know; to follow who does what costs something. */
let wanted = false

/** From now on it is noted in this thread what work rests on. */
export const noteRests = (): void => void (wanted = true)

/** What some work, and all it waits for, rests on; `known` is what it does in any case. */
export async function restsOf<T>(
  work: () => Promise<T>,
  known?: Iterable<string>,
): Promise<{ result: T; rests: ReadonlySet<string> }> {
  const rests = new Rests(known, atWork.getStore())
  return { result: await atWork.run(rests, work), rests: rests.names }
}

/** Whoever is at work rests on these. */
export function restOn(names: Iterable<string>): void {
  if (wanted) atWork.getStore()?.add(names)
}

const known = new Map<string, readonly string[]>()

/** What a query reads, by name. */
export function namesIn({ text }: Pick<Query, 'text'>): readonly string[] {
  let names = known.get(text)
  if (!names) known.set(text, (names = readsOf(text)))
  return names
}

/** What is read when it is first asked for, and told to many: each who asks rests on what it was read from. */
export function shared<T>(read: () => Promise<T>): () => Promise<T> {
  let told: Promise<T> | undefined
  if (!wanted) return () => (told ??= read())
  const rests = new Rests()
  return async () => {
    try {
      return await (told ??= atWork.run(rests, read))
    } finally {
      restOn(rests.names)
    }
  }
}
