/** What is taken for known of a machine before anything was done on it, in points. */
const KNOWN = 500_000
/** How much of what is known the next one leaves. */
const KEPT = 0.9
/** So many of the last are remembered: of one before them less than a hundredth would be left. */
const LAST = 50
/** So much of what was done last was done as fast as is told, or faster. */
const SHARE = 0.25

/**
 * How long work takes by its price: as it was meant to, until enough of it was done. It is told by the faster quarter
 * of what was done last: one that took long by itself, as its engine had to plan its queries first, says nothing of
 * those that follow, and who is told not to wait at all shall be told so for a reason.
 */
export class Pace {
  #done: { rate: number; weight: number }[]

  /** @param meant milliseconds a point is meant to take */
  constructor(meant: number) {
    this.#done = [{ rate: meant, weight: KNOWN }]
  }

  /** Milliseconds a point takes. */
  get msPerPoint(): number {
    const done = this.#done.toSorted((one, other) => one.rate - other.rate)
    let left = SHARE * done.reduce((sum, { weight }) => sum + weight, 0)
    return (done.find(({ weight }) => (left -= weight) <= 0) ?? done.at(-1)!).rate
  }

  learn(ms: number, points: number): void {
    if (points <= 0) return
    const before = this.#done.slice(1 - LAST).map(({ rate, weight }) => ({ rate, weight: weight * KEPT }))
    this.#done = [...before, { rate: ms / points, weight: points }]
  }
}
