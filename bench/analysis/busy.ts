/** How long something is running, of whatever runs at the same time each moment once. */
export class Busy {
  #running = 0
  #since = 0
  #ms = 0
  #count = 0
  #each = new Map<string, number>()

  async during<T>(name: string, work: Promise<T>): Promise<T> {
    const start = performance.now()
    if (this.#running++ === 0) this.#since = start
    this.#count++
    try {
      return await work
    } finally {
      const end = performance.now()
      if (--this.#running === 0) this.#ms += end - this.#since
      this.#each.set(name, (this.#each.get(name) ?? 0) + end - start)
    }
  }

  /** Milliseconds and number since the last call, with the milliseconds by name, the longest first. */
  taken(): { ms: number; count: number; each: [name: string, ms: number][] } {
    const told = { ms: this.#ms, count: this.#count, each: [...this.#each].sort((a, b) => b[1] - a[1]) }
    this.#ms = this.#count = 0
    this.#each = new Map()
    return told
  }
}
