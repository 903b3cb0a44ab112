import { expect, it } from 'vitest'
import { abreast } from '../../src/kernel/abreast.js'

/** Work that is over when it is told so. */
function held() {
  const begun: number[] = []
  const ends = new Map<number, { resolve(made: string): void; reject(error: Error): void }>()
  const work = (_: string, at: number): Promise<string> => {
    begun.push(at)
    return new Promise((resolve, reject) => void ends.set(at, { resolve, reject }))
  }
  return { begun, work, end: (at: number) => ends.get(at)! }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

it('begins so many at a time, the next when one is over, and tells in order', async () => {
  const { begun, work, end } = held()
  const made = abreast(['a', 'b', 'c', 'd'], 2, work)
  expect(begun).toEqual([0, 1])
  end(1).resolve('B')
  await turn()
  expect(begun).toEqual([0, 1, 2])
  end(2).resolve('C')
  await turn()
  end(3).resolve('D')
  end(0).resolve('A')
  expect(await made).toEqual(['A', 'B', 'C', 'D'])
})

it('begins none after one has failed, and tells of the first that did when all are over', async () => {
  const { begun, work, end } = held()
  let over = false
  const made = abreast(['a', 'b', 'c'], 2, work).finally(() => (over = true))
  const told = made.catch((error: Error) => error.message)
  end(1).reject(new Error('the second'))
  await turn()
  expect([begun, over]).toEqual([[0, 1], false])
  end(0).reject(new Error('the first'))
  expect(await told).toBe('the first')
})

it('makes nothing of nothing', async () => {
  expect(await abreast([], 2, () => Promise.reject(new Error('none')))).toEqual([])
})
