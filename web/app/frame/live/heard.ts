import { useSyncExternalStore } from 'react'

/** Of so much at once the page is told once. */
const TOGETHER_MS = 300

/** How many changes of others were heard of since what the page shows was asked. */
class Heard {
  readonly #listeners = new Set<() => void>()
  readonly #own = new Set<string>()
  #sets = new Map<string, number>()
  #count = 0
  #soon: ReturnType<typeof setTimeout> | undefined

  /** A change was made, in a change set. */
  add(set: string): void {
    this.#sets.set(set, (this.#sets.get(set) ?? 0) + 1)
    this.#soon ??= setTimeout(() => this.#tell(), TOGETHER_MS)
  }

  /** What this page has written itself it shows already, whether that was told before its answer or after. */
  own(set: string): void {
    this.#own.add(set)
    this.#tell()
  }

  /** All of it is asked anew. */
  clear(): void {
    this.#sets = new Map()
    this.#tell()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly count = (): number => this.#count

  #tell(): void {
    clearTimeout(this.#soon)
    this.#soon = undefined
    this.#count = [...this.#sets].reduce((sum, [set, changes]) => (this.#own.has(set) ? sum : sum + changes), 0)
    for (const listener of this.#listeners) listener()
  }
}

export const heard = new Heard()

export const useHeard = (): number => useSyncExternalStore(heard.subscribe, heard.count)
