/** How many requests begin in one turn of the event loop: to read and judge one takes about a millisecond. */
const A_TURN = 4

/**
 * Lets requests in, some in each turn of the event loop, however many come at once; of those who wait the newest and
 * the oldest by turns, so that a small question that comes after a crowd does not wait for all of it, and nobody waits
 * for ever.
 */
export function admission(): () => Promise<void> {
  const waiting: (() => void)[] = []
  let begun = 0
  let turning = false
  const turn = () => {
    if (turning) return
    turning = true
    setImmediate(() => {
      turning = false
      begun = Math.min(A_TURN, waiting.length)
      for (let at = 0; at < begun; at++) (at % 2 ? waiting.shift() : waiting.pop())!()
      if (begun > 0) turn()
    })
  }
  return () => {
    turn()
    if (begun < A_TURN) {
      begun++
      return Promise.resolve()
    }
    return new Promise((enter) => waiting.push(enter))
  }
}
