/**
 * How long work in slices may keep the event loop before others have their turn, all of it together, in milliseconds.
 */
const SLICE_MS = 4
/** So few wait for nobody. */
const FEW = 32

/** What slices have taken since others had their turn, and who waits to go on. */
let spent = 0
let over = false
const waiting: (() => void)[] = []

/** Others have their turn, then one of those who wait goes on: many at once hold the loop no longer than one. */
function turn(): Promise<void> {
  return new Promise((go) => {
    waiting.push(go)
    nextTurn()
  })
}

function nextTurn(): void {
  if (over) return
  over = true
  setImmediate(() => {
    over = false
    spent = 0
    waiting.shift()?.()
    if (waiting.length > 0) nextTurn()
  })
}

/** Notes what a slice took; until the loop has turned, it counts. */
function took(since: number): void {
  spent += performance.now() - since
  nextTurn()
}

/**
 * For long work of many steps: called between them, it lets others have their turn, and throws what `signal` was
 * aborted with when nobody waits for the work any more.
 */
export function breather(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < SLICE_MS) return
    await turn()
    signal?.throwIfAborted()
    since = performance.now()
  }
}

/**
 * Does something for each number from 0 on, in slices between which others have their turn; `between` is called at the
 * end of each but the last. Stops where `each` throws.
 */
export async function inTurns(count: number, each: (index: number) => void, between?: () => void): Promise<void> {
  for (let index = 0; index < count;) {
    if (spent > SLICE_MS && (index > 0 || count > FEW)) {
      if (index > 0) between?.()
      await turn()
    }
    const start = performance.now()
    const left = SLICE_MS - spent
    try {
      do each(index++)
      while (index < count && performance.now() - start < left)
    } finally {
      took(start)
    }
  }
}

/** What is made of each item of a list, in slices between which others have their turn. */
export async function mapInTurns<T, R>(items: readonly T[], make: (item: T, at: number) => R): Promise<R[]> {
  const made: R[] = []
  await inTurns(items.length, (at) => void made.push(make(items[at]!, at)))
  return made
}

/** Hands a list on in parts that each take about as long as a slice, others having their turn between. */
export async function inParts<T>(items: readonly T[], hand: (part: T[]) => void): Promise<void> {
  let size = 16
  for (let from = 0; from < items.length;) {
    if (spent > SLICE_MS) await turn()
    const start = performance.now()
    const part = items.slice(from, from + size)
    hand(part)
    const ms = performance.now() - start
    took(start)
    from += part.length
    size = Math.max(1, Math.min(4096, size * 4, Math.round((size * SLICE_MS) / (ms + 0.1))))
  }
}
