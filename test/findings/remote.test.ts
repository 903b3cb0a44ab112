import { MessageChannel } from 'node:worker_threads'
import { expect, it, onTestFinished } from 'vitest'
import type { Finding, Told } from '../../src/analysis/gap/finding.js'
import { groupsOf, join, takeOut } from '../../src/analysis/gap/groups.js'
import { Held, Keeper, RemoteShelf, serveShelf } from '../../src/findings/index.js'
import { pack, type Packed } from '../../src/findings/packed.js'
import { unpack } from '../../src/findings/unpacked.js'
import { gapOf, toldOf } from './drawn.js'

const many = Array.from({ length: 1000 }, (_, n) => gapOf(n))
const severities = ({ gaps }: Told) => new Map(gaps.map(({ key, severity }) => [key, severity]))
const QUESTION = 'all of G01'
const state = (number: number) => `line/${number}`

/** A shelf of this thread as another thread has it, and what it is told. */
function remote(keeper: Keeper, held: Held) {
  const { port1, port2 } = new MessageChannel()
  const told: { taken: { packed?: object; before?: { packed: object } } }[] = []
  port2.on('message', (answer: (typeof told)[number]) => told.push(answer))
  serveShelf(keeper, port1)
  const shelf = new RemoteShelf({ port: port2, id: keeper.id }, held)
  onTestFinished(() => shelf.close())
  /** What is sent has arrived. */
  const arrived = (number: number) => expect.poll(() => keeper.get(state(number), QUESTION)).toBeDefined()
  return { shelf, told, arrived }
}

async function mended(before: Packed, change: (gaps: readonly Finding[]) => Finding[], mark?: string) {
  const gaps = change((await unpack(before)).gaps)
  return pack(toldOf(gaps, mark), { before })
}

it('another thread is told what differs from what it holds, and tells what it has mended by what differs', async () => {
  const keeper = new Keeper(1e9)
  const { shelf, told, arrived } = remote(keeper, new Held())
  expect(await shelf.take(state(1), [QUESTION])).toEqual({ question: QUESTION })
  const first = await pack(toldOf(many))
  shelf.put(state(1), QUESTION, { number: 1, packed: first })
  await arrived(1)

  const taken = await shelf.take(state(2), [QUESTION])
  if (!('before' in taken) || !taken.before) throw new Error('expected what was found before')
  expect(told.at(-1)!.taken.before!.packed).toMatchObject({ base: first.id, id: first.id, blocks: [] })
  expect(taken.before.packed).toBe(first)
  const second = await mended(first, (gaps) => [...gaps.filter(({ key }) => key !== many[7]!.key), gapOf(7, 0.9)])
  shelf.put(state(2), QUESTION, { number: 2, packed: second })
  await arrived(2)
  const kept = keeper.get(state(2), QUESTION)!
  expect(kept).toMatchObject({ id: second.id, count: 1000 })
  expect(severities(await unpack(kept))).toEqual(severities(toldOf([...many, gapOf(7, 0.9)])))
  const same = kept.blocks.filter((block, at) => block === keeper.get(state(1), QUESTION)!.blocks[at])
  expect(same).toHaveLength(kept.blocks.length - 1)

  // Here it is mended by the thread that keeps it; there an earlier one is held still.
  await keeper.take(state(3), [QUESTION])
  const third = await mended(kept, (gaps) => gaps.filter(({ key }) => key !== many[3]!.key), 'another mark')
  keeper.put(state(3), QUESTION, { number: 3, packed: third })
  const again = await shelf.take(state(3), [QUESTION])
  if (!('packed' in again)) throw new Error('expected what is kept')
  expect(told.at(-1)!.taken.packed).toMatchObject({ base: second.id, id: third.id })
  const there = await unpack(again.packed)
  expect(severities(there)).toEqual(severities(await unpack(third)))
  expect(there.registers).toEqual({ 'all appointments': 'another mark' })
})

it('another thread is told all where nothing that it holds is kept still, or it holds nothing', async () => {
  const keeper = new Keeper(1e9)
  const first = await pack(toldOf(many))
  for (const number of [1, 2, 3]) {
    await keeper.take(state(number), [QUESTION])
    const packed = await mended(first, (gaps) => [...gaps, gapOf(1000 + number)])
    keeper.put(state(number), QUESTION, { number, packed })
  }
  const held = new Held()
  held.set(keeper.id, QUESTION, first)
  for (const own of [held, new Held()]) {
    const { shelf, told } = remote(keeper, own)
    const taken = await shelf.take(state(3), [QUESTION])
    if (!('packed' in taken)) throw new Error('expected what is kept')
    expect(told.at(-1)!.taken.packed).not.toHaveProperty('base')
    expect(severities(await unpack(taken.packed)).size).toBe(1001)
  }
})

it('what is given up there is for the next one to find', async () => {
  const keeper = new Keeper(1e9)
  const { shelf } = remote(keeper, new Held())
  await shelf.take(state(1), [QUESTION])
  const next = keeper.take(state(1), [QUESTION])
  shelf.close()
  expect(await next).toEqual({ question: QUESTION })
})

it('what lies somewhere is taken out of its groups, and the others stay the same', () => {
  const groups = [many.slice(0, 40), many.slice(40, 80), many.slice(80, 120)]
  const none = { chains: new Set<string>(), regions: new Set<string>(), subjects: new Set<string>() }
  const take = (gaps: readonly Finding[], places: Partial<typeof none>) => {
    const all = { ...none, ...places }
    return takeOut(
      gaps,
      all,
      ({ chainId, regionId, subjectId }) =>
        all.chains.has(chainId!) || all.regions.has(regionId!) || all.subjects.has(subjectId),
    )
  }
  const joined = join(groups)
  expect(joined).toEqual(many.slice(0, 120))
  expect(groupsOf(joined)).toBe(groups)
  const { gone, stayed } = take(joined, { chains: new Set(['chain:45']), subjects: new Set(['chain:41', 'chain:999']) })
  expect(gone.map(({ subjectId }) => subjectId)).toEqual(['chain:41', 'chain:45', 'chain:95'])
  expect(stayed[0]).toBe(groups[0])
  expect(stayed.map((group) => group.length)).toEqual([40, 38, 39])
  expect(take(joined, { regions: new Set(['region:3']) }).gone).toHaveLength(12)
  expect(take(joined, { chains: new Set(Array.from({ length: 99 }, (_, n) => `chain:${n}`)) }).stayed.flat()).toEqual(
    [],
  )
  // A list of which no groups are known is gone through as it is.
  expect(take(many, { subjects: new Set(['chain:41']) }).gone).toEqual([many[41]])
})
