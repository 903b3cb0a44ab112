import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { counterNames, counterOf, counterProblem } from '../../../src/analysis/counter/index.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { countOfChain, countOfRegion, factsOf } from '../../oracle/counter.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { progressWorld } from '../progress/world.js'
import { union } from './world.js'

const WORLDS = 120
const worlds = Array.from({ length: WORLDS }, (_, n) => progressWorld(`c${n}`, 7000 + n))
const all = union(worlds)
const worldOf = (id: string) => worlds[Number(/:c(\d+)-/.exec(id)![1])]!
const idsOf = (table: string) => all[table]!.map((row) => row.id!)
const of = (subject: string) => counterNames.filter((name) => counterOf(name)!.of === subject)

describe('names', () => {
  it('tells what a name counts for, and what is wrong with it', () => {
    expect(counterProblem('chain.experts', 'CHAIN')).toBeUndefined()
    expect(counterProblem('platforms.existing', 'REGION')).toBeUndefined()
    expect(counterProblem('platforms.existing', 'CHAIN')!.EN).toContain('counts for regions')
    expect(counterProblem('chain.experts', 'REGION')!.EN).toContain('counts for chains')
    for (const name of ['platforms.everywhere', 'toString', ''])
      expect(counterProblem(name, 'REGION')!.EN).toContain('there are chain.experts')
  })
})

forEachEngine((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, all)
  })
  afterAll(() => store.close())
  const counter = () => createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.counter

  for (const [asOf, synthetic] of [
    ['2021-12-31', true],
    ['2024-02-29', false],
    ['2026-06-30', true],
  ] as const) {
    const facts = (id: string) => (synthetic ? worldOf(id) : factsOf(worldOf(id)))
    it(`counts for every chain what the oracle counts, as of ${asOf}`, async () => {
      const counts = await counter().chains(counterNames, idsOf('chains'), { asOf, synthetic })
      expect([...counts.keys()]).toEqual(of('CHAIN'))
      for (const [name, found] of counts) {
        let seen = 0
        // A chain that is demonstration data itself is none where that is left out.
        for (const id of idsOf('chains').filter((id) => facts(id).chains!.some((chain) => chain.id === id))) {
          const expected = countOfChain(facts(id), name, id, asOf)!
          expect(
            found.get(id)!.map((item) => item.id),
            `${name} of ${id}`,
          ).toEqual(expected.map((item) => item.id))
          seen += expected.length
        }
        expect(seen, name).toBeGreaterThan(20)
      }
    })

    it(`counts for every region, with those below it, what the oracle counts, as of ${asOf}`, async () => {
      const counts = await counter().regions(counterNames, idsOf('regions'), { asOf, synthetic })
      expect([...counts.keys()]).toEqual(of('REGION'))
      for (const [name, found] of counts) {
        let seen = 0
        for (const id of idsOf('regions')) {
          const expected = countOfRegion(facts(id), name, id, asOf)!
          expect(
            found.get(id)!.map((item) => ({ id: item.id, on: item.on ?? '' })),
            `${name} of ${id}`,
          ).toEqual(expected.map(({ id: thing, on }) => ({ id: thing, on })))
          seen += expected.length
        }
        expect(seen, name).toBeGreaterThan(0)
      }
    })
  }

  it('has an empty list for what is unknown, and no entry for a name that no counter has', async () => {
    const counts = await counter().regions(['teams.all', 'teams.none', 'chain.teams'], ['region:nowhere'], {
      asOf: '2026-01-01',
      synthetic: true,
    })
    expect([...counts]).toEqual([['teams.all', new Map([['region:nowhere', []]])]])
  })
})
