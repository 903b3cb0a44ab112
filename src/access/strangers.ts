const MOST = 10_000

/** Attempts to sign in by names that no account has: they are answered as those of accounts are. */
export class Strangers {
  readonly #lastsMs: number
  readonly #counts = new Map<string, { attempts: number; begun: number }>()

  constructor(lastsMs: number) {
    this.#lastsMs = lastsMs
  }

  count(id: string, at: number): { attempts: number; begun: string } {
    const known = this.#counts.get(id)
    const counted = known && at - known.begun < this.#lastsMs ? known : { attempts: 0, begun: at }
    counted.attempts++
    // The latest last, so that the first is the one not tried for longest.
    this.#counts.delete(id)
    this.#counts.set(id, counted)
    if (this.#counts.size > MOST) this.#counts.delete(this.#counts.keys().next().value!)
    return { attempts: counted.attempts, begun: new Date(counted.begun).toISOString() }
  }
}
