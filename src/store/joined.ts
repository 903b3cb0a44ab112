/**
 * Asks for many at once: who comes while an answer is under way, which may be of a time before, shares the next one
 * with all who come meanwhile.
 */
export class Joined<T> {
  readonly #ask: () => Promise<T>
  #underWay: Promise<T> | undefined
  #next: Promise<T> | undefined

  constructor(ask: () => Promise<T>) {
    this.#ask = ask
  }

  /** An answer that was begun no earlier than it was asked for. */
  answer(): Promise<T> {
    if (!this.#underWay) return this.#begin()
    const begin = (): Promise<T> => {
      this.#next = undefined
      return this.#begin()
    }
    return (this.#next ??= this.#underWay.then(begin, begin))
  }

  #begin(): Promise<T> {
    const asked = this.#ask().finally(() => {
      if (this.#underWay === asked) this.#underWay = undefined
    })
    this.#underWay = asked
    return asked
  }
}
