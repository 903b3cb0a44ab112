import { expect, it } from 'vitest'
import { admission } from '../../src/http/admission.js'

it('lets some in each turn, all in the end, and who comes after a crowd does not wait for all of it', async () => {
  const enter = admission()
  const turns: number[] = []
  let turn = 0
  const crowd = Array.from({ length: 100 }, () => enter().then(() => turns.push(turn)))
  let late: number | undefined
  const latecomer = (async () => {
    await new Promise(setImmediate)
    await enter()
    late = turn
  })()
  while (turns.length < 100) {
    await new Promise(setImmediate)
    turn++
  }
  await Promise.all([...crowd, latecomer])
  for (let at = 0; at <= turn; at++) expect(turns.filter((of) => of === at).length).toBeLessThanOrEqual(8)
  expect(turn).toBeGreaterThan(10)
  expect(late).toBeLessThan(5)
})
