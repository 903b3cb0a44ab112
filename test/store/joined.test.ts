import { expect, it } from 'vitest'
import { Joined } from '../../src/store/joined.js'

/** Answers one after the other, when it is told to. */
class Answering {
  readonly asked: { answer(value: number): void; fail(error: Error): void }[] = []
  readonly joined = new Joined(() => new Promise<number>((answer, fail) => this.asked.push({ answer, fail })))
}

const turns = () => new Promise((resolve) => setImmediate(resolve))

it('is begun anew for who asks when an answer is under way, once for all of them', async () => {
  const { asked, joined } = new Answering()
  const first = joined.answer()
  const others = [joined.answer(), joined.answer(), joined.answer()]
  await turns()
  expect(asked.length).toBe(1)
  asked[0]!.answer(1)
  expect(await first).toBe(1)
  await turns()
  expect(asked.length).toBe(2)
  const late = [joined.answer(), joined.answer()]
  asked[1]!.answer(2)
  expect(await Promise.all(others)).toEqual([2, 2, 2])
  await turns()
  asked[2]!.answer(3)
  expect(await Promise.all(late)).toEqual([3, 3])
  expect(asked.length).toBe(3)
})

it('fails for those alone who wait for that answer', async () => {
  const { asked, joined } = new Answering()
  const first = joined.answer()
  const second = joined.answer()
  asked[0]!.fail(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  await turns()
  asked[1]!.answer(2)
  expect(await second).toBe(2)
  const third = joined.answer()
  asked[2]!.answer(3)
  expect(await third).toBe(3)
})
