import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Flights } from '../../src/operation/lane/flights.js'

const staying = new AbortController().signal

it('thirty who asked the same are told of one answer, each with a turn of the loop for himself', async () => {
  const flights = new Flights<string>()
  let worked = 0
  let land: (answer: string) => void = () => undefined
  const work = () => {
    worked++
    return new Promise<string>((resolve) => (land = resolve))
  }
  let turns = 0
  const heard: number[] = []
  const all = Array.from({ length: 30 }, () =>
    flights.join('question', staying, work).then((answer) => {
      heard.push(turns)
      return answer
    }),
  )
  land('answer')
  while (heard.length < 30) {
    await setImmediate()
    turns++
    if (turns > 200) break
  }
  expect(await Promise.all(all)).toEqual(Array(30).fill('answer'))
  expect(worked).toBe(1)
  expect(new Set(heard).size).toBeGreaterThan(25)
})

it('who leaves is told so at once, and the work is given up when all have left; what fails fails for all', async () => {
  const flights = new Flights<string>()
  const [one, other] = [new AbortController(), new AbortController()]
  let given: AbortSignal | undefined
  const never = (signal: AbortSignal) => {
    given = signal
    return new Promise<string>(() => {})
  }
  const asked = [one, other].map(({ signal }) => flights.join('question', signal, never))
  one.abort(new Error('one has left'))
  await expect(asked[0]).rejects.toThrow('one has left')
  expect(given?.aborted).toBe(false)
  other.abort(new Error('the other has left'))
  await expect(asked[1]).rejects.toThrow('the other has left')
  expect(given?.aborted).toBe(true)

  const failing = () => Promise.reject(new Error('out of order'))
  const both = [1, 2].map(() => flights.join('question', staying, failing))
  for (const each of both) await expect(each).rejects.toThrow('out of order')
})
