import { expect, it } from 'vitest'
import { breather, inParts, inTurns } from '../../src/kernel/turns.js'

/** Keeps a thread busy. */
const busy = (ms: number): void => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

/** The most pieces of work done in one turn of the event loop while something runs. */
async function mostInATurn(running: (note: () => void) => Promise<unknown>): Promise<number> {
  let now = 0
  let most = 0
  let over = false
  const turning = (async () => {
    while (!over) {
      most = Math.max(most, now)
      now = 0
      await new Promise(setImmediate)
    }
  })()
  await running(() => now++)
  over = true
  await turning
  return Math.max(most, now)
}

it('many at once hold the loop no longer than one', async () => {
  const done: number[] = []
  const most = await mostInATurn((note) =>
    Promise.all(
      Array.from({ length: 12 }, async (_, which) => {
        await inTurns(40, () => {
          busy(1)
          note()
        })
        done.push(which)
      }),
    ),
  )
  expect(done).toHaveLength(12)
  // Slices of 4 ms: some pieces each, where twelve at once would make fifty.
  expect(most).toBeLessThan(20)
})

it('each is done once, in order, and what was done is handed on before others have their turn', async () => {
  const seen: number[] = []
  const handed: number[] = []
  await inTurns(30, (index) => { busy(1); seen.push(index) }, () => handed.push(seen.length)) // prettier-ignore
  expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index))
  expect(handed.length).toBeGreaterThan(1)
  const parts: number[][] = []
  await inParts(seen, (part) => parts.push(part))
  expect(parts.flat()).toEqual(seen)
})

it('what throws ends its own work, and no other', async () => {
  const other = inTurns(50, () => busy(0.5))
  await expect(inTurns(50, (index) => { busy(0.5); if (index === 20) throw new Error('no') })).rejects.toThrow('no') // prettier-ignore
  await other
})

it('long work of steps lets others have their turn, and ends with who waits for it', async () => {
  const gone = new AbortController()
  const left = new Error('he has left')
  const work = async (note: () => void, steps: number) => {
    const breathe = breather(gone.signal)
    for (let step = 0; step < steps; step++) {
      await breathe()
      busy(1)
      note()
    }
  }
  expect(await mostInATurn((note) => work(note, 40))).toBeLessThan(20)
  let done = 0
  setTimeout(() => gone.abort(left), 5)
  await expect(work(() => done++, 1000)).rejects.toBe(left)
  expect(done).toBeLessThan(500)
})
