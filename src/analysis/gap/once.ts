import { shared } from '../../store/rests.js'
import type { Scope } from './scope.js'

/** Reads what is asked for under a name with a key once, for all who ask. */
export function readingOnce(): Scope['once'] {
  const known = new Map<string, () => Promise<unknown>>()
  return <T>(name: string, key: readonly unknown[], read: () => Promise<T>) => {
    const text = JSON.stringify([name, ...key])
    if (!known.has(text)) known.set(text, shared(read))
    return known.get(text)!() as Promise<T>
  }
}
