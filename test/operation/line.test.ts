import { describe, expect, it, vi } from 'vitest'
import { OperationError } from '../../src/kernel/errors.js'
import { Line } from '../../src/operation/lane/line.js'

const there = (): AbortSignal => new AbortController().signal

/** A line with one place, and who was served in it, in order; each is served until the next turn. */
function watched(length = 100) {
  const line = new Line({ places: 1, length, waitMs: 60_000, msPerPoint: 1 })
  const served: string[] = []
  const refused: string[] = []
  const leaving: (() => void)[] = []
  const ask = (caller: string, name: string, cost = 10, signal = there()) =>
    line.enter(caller, cost, signal).then(
      (leave) => (served.push(name), leaving.push(leave)),
      (error: unknown) => refused.push(`${name} ${error instanceof OperationError ? error.code : String(error)}`),
    )
  const turn = async () => {
    leaving.shift()?.()
    await new Promise(setImmediate)
  }
  return { ask, served, refused, turn, line }
}

describe('the line of large questions', () => {
  it('serves callers in turn, however much one of them asks for, and each in his order', async () => {
    const { ask, served, turn } = watched()
    for (let n = 1; n <= 4; n++) void ask('a', `a${n}`)
    void ask('b', 'b1')
    void ask('b', 'b2')
    void ask('c', 'c1')
    for (let n = 0; n < 8; n++) await turn()
    expect(served).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4'])
  })

  it('tells who gives way as soon as somebody waits, and serves him after all others', async () => {
    const { ask, served, turn, line } = watched()
    const told: string[] = []
    const yielding = async (name: string) => {
      const leave = await line.enter('warm-up', 10, there(), () => (told.push(name), leave()))
      served.push(name)
    }
    void yielding('w1')
    void yielding('w2')
    await turn()
    expect(told).toEqual([])
    for (let n = 1; n <= 3; n++) void ask('a', `a${n}`)
    await turn()
    expect(told).toEqual(['w1'])
    for (let n = 0; n < 4; n++) await turn()
    expect([served, told]).toEqual([['w1', 'a1', 'a2', 'a3', 'w2'], ['w1']])
    void ask('b', 'b1')
    await turn()
    expect([served.at(-1), told]).toEqual(['b1', ['w1', 'w2']])
  })

  it('counts by cost: who asks for ten small ones is served as much as who asks for one large', async () => {
    const { ask, served, turn } = watched()
    void ask('x', 'x')
    void ask('large', 'l1', 100)
    void ask('large', 'l2', 100)
    for (let n = 1; n <= 5; n++) void ask('small', `s${n}`, 10)
    for (let n = 0; n < 9; n++) await turn()
    expect(served).toEqual(['x', 'l1', 's1', 's2', 's3', 's4', 's5', 'l2'])
  })

  it('when full, takes the last place from who has most, and refuses who would have as many', async () => {
    const { ask, served, refused, turn } = watched(3)
    for (let n = 1; n <= 4; n++) void ask('a', `a${n}`)
    void ask('a', 'a5')
    void ask('b', 'b1')
    void ask('b', 'b2')
    await new Promise(setImmediate)
    expect(refused.toSorted()).toEqual(['a4 BUSY', 'a5 BUSY', 'b2 BUSY'])
    for (let n = 0; n < 5; n++) await turn()
    expect(served).toEqual(['a1', 'b1', 'a2', 'a3'])
  })

  it('refuses at once who would wait for longer than one may, and nobody else', async () => {
    const { ask, served, refused, turn } = watched()
    for (let n = 1; n <= 5; n++) void ask('a', `a${n}`, 25_000)
    void ask('b', 'b1', 25_000)
    await new Promise(setImmediate)
    // One is served, three wait: before the fifth 75 s of work, where 60 s are allowed; before b it is less, as it is
    // b's turn.
    expect(refused).toEqual(['a5 BUSY'])
    for (let n = 0; n < 6; n++) await turn()
    expect(served).toEqual(['a1', 'b1', 'a2', 'a3', 'a4'])
  })

  /** How many of twelve large ones are refused after some others took half a minute each. */
  const refusedAfter = async (times: number, cut: boolean) => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const line = new Line({ places: 1, length: 100, waitMs: 60_000, msPerPoint: 0.015 })
      for (let n = 0; n < times; n++) {
        const leave = await line.enter('a', 277_000, there())
        vi.advanceTimersByTime(30_000)
        leave(cut)
      }
      let refused = 0
      for (let n = 0; n < 12; n++) line.enter('a', 277_000, there()).catch(() => refused++)
      await new Promise(setImmediate)
      return refused
    } finally {
      vi.useRealTimers()
    }
  }

  it('refuses nobody because some before took very long, or were ended', async () => {
    expect(await refusedAfter(2, false)).toBe(0)
    expect(await refusedAfter(20, true)).toBe(0)
  })

  it('learns how long a point takes where most take long: one is served, three may wait', async () => {
    expect(await refusedAfter(20, false)).toBe(8)
  })

  it('forgets who leaves while he waits', async () => {
    const { ask, served, refused, turn, line } = watched()
    const gone = new AbortController()
    void ask('a', 'a1')
    void ask('b', 'b1', 10, gone.signal)
    void ask('c', 'c1')
    await new Promise(setImmediate)
    gone.abort('gone')
    for (let n = 0; n < 3; n++) await turn()
    expect([served, refused, line.waiting]).toEqual([['a1', 'c1'], ['b1 gone'], 0])
  })
})
