import { expect, it } from 'vitest'
import { lineOfLarge } from '../../src/operation/lane/line.js'
import type { Heard } from '../../src/workers/commons.js'
import { CommonsHost } from '../../src/workers/host.js'

/** Workers that ask for places in one line; `let in` is told in the order they were. */
function staffed(count: number, threads = 1) {
  const host = new CommonsHost(lineOfLarge({ threads, lineLength: 100, lineMs: 60_000 }))
  const entered: string[] = []
  const told: string[] = []
  const names = new Map<string, string>()
  for (let worker = 1; worker <= count; worker++)
    host.begin({
      id: worker,
      send(heard: Heard) {
        if (heard.trichain === 'done') entered.push(names.get(`${worker} ${heard.id}`)!)
        if (heard.trichain === 'giveWay') told.push(names.get(`${worker} ${heard.id}`)!)
      },
    })
  let ids = 0
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    host,
    entered,
    told,
    async enter(worker: number, caller: string, { cost = 100, yields = false } = {}) {
      const id = ++ids
      const name = `${caller}${id}`
      names.set(`${worker} ${id}`, name)
      host.hear(worker, { trichain: 'enter', id, caller, cost, yields })
      await settled()
      return {
        name,
        leave: async () => {
          host.hear(worker, { trichain: 'leave', id, cut: false })
          await settled()
        },
      }
    },
    settled,
  }
}

it('a caller who asks all workers has no more of the line than one who asks one of them', async () => {
  const { enter, entered } = staffed(2)
  const all = [await enter(1, 'greedy')]
  for (let n = 0; n < 4; n++) all.push(await enter(1 + (n % 2), 'greedy'))
  for (let n = 0; n < 2; n++) all.push(await enter(2, 'modest'))
  for (let n = 0; n < all.length; n++) await all.find(({ name }) => name === entered[n])!.leave()
  expect(entered.map((name) => name.replace(/\d+/, ''))).toEqual([
    'greedy',
    'modest',
    'greedy',
    'modest',
    'greedy',
    'greedy',
    'greedy',
  ])
})

it('who gives way at one worker is told when somebody waits at another', async () => {
  const { enter, entered, told } = staffed(2)
  const warming = await enter(1, 'warm-up', { yields: true })
  expect(told).toEqual([])
  const asking = await enter(2, 'a')
  expect(told).toEqual([warming.name])
  await warming.leave()
  expect(entered).toEqual([warming.name, asking.name])
})

it('what a worker held or waited for is for others when it has ended', async () => {
  const { host, enter, entered, settled } = staffed(2)
  const held = await enter(1, 'a')
  await enter(1, 'b')
  const next = await enter(2, 'c')
  expect(entered).toEqual([held.name])
  host.end(1)
  await settled()
  expect(entered).toEqual([held.name, next.name])
})
