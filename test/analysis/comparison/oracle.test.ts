import { afterAll, beforeAll, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { comparedRules, ruleOf, templateOf } from '../../oracle/comparison.js'
import { complete } from '../../oracle/registers.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { union, type Tables } from '../counter/world.js'
import { asOfs, regionalWorld } from '../gap/regionalWorld.js'

/** Of a store: a question looks at all of it, so that what many worlds cost grows with their square. */
const WORLDS = { embedded: 80, neo4j: 25 }
const all = Array.from({ length: WORLDS.embedded }, (_, n): Tables => {
  const drawn = regionalWorld(`c${n}`, 91_000 + n)
  return { ...drawn, registers: complete(drawn.regions!) as Tables[string] }
})

forEachEngine((engine) => {
  const worlds = all.slice(0, WORLDS[engine.name])
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, union(worlds))
  }, 900_000)
  afterAll(() => store.close())

  const close = (found: number | null, expected: number | null, about: string) => {
    if (found === null || expected === null) expect(found, about).toBe(expected)
    else expect(found, about).toBeCloseTo(expected, 3)
  }

  it('compares the regions of random worlds as the oracle does', async () => {
    const seen = { values: 0, missing: 0, ties: 0, unknownCells: 0 }
    for (const [n, world] of worlds.entries()) {
      const asOf = asOfs[n % asOfs.length]!
      // The last two regions first, so that the order asked for is not the order of ids.
      const regions = world
        .regions!.map((row) => row.id!)
        .reverse()
        .slice(0, 2 + (n % 4))
      const found = await createContext({
        reader: store,
        today: '2020-01-01',
        requestId: 'test',
      }).analysis.comparison.compare({ regions, rules: comparedRules, template: `template:c${n}`, asOf })
      expect(found.regions.map(({ region }) => region.id)).toEqual(regions)
      for (const [r, rule] of comparedRules.entries()) {
        for (const [at, wanted] of ruleOf(world, rule, regions, asOf).entries()) {
          const got = found.regions[at]!.rules[r]!
          const about = `${rule} of ${regions[at]} among ${regions.join(' ')}`
          expect({ rule: got.rule.id, count: got.count, units: got.units, rank: got.rank }, about).toEqual({
            rule,
            count: wanted.count,
            units: wanted.units,
            rank: wanted.rank,
          })
          for (const figure of ['worst', 'value', 'peerAverage', 'difference'] as const)
            close(got[figure], wanted[figure], `${figure} of ${about}`)
          expect(got.reason === null, about).toBe(wanted.value !== null)
          expect(got.ranked).toBe(found.regions.filter((region) => region.rules[r]!.value !== null).length)
          // Of these rules each unit has one gap at most.
          expect([got.affected, got.share]).toEqual([got.count, got.value])
          seen[wanted.value === null ? 'missing' : 'values']++
          if (
            wanted.rank !== null &&
            found.regions.some((region, other) => other !== at && region.rules[r]!.rank === wanted.rank)
          )
            seen.ties++
        }
      }
      for (const [at, wanted] of templateOf(world, `template:c${n}`, regions, asOf).entries()) {
        const got = found.regions[at]!.matrix!
        const { met, short, empty, unknown } = got.totals
        expect({
          chains: got.chains,
          rank: got.rank,
          statuses: { MET: met, SHORT: short, EMPTY: empty, UNKNOWN: unknown },
        }).toEqual({ chains: wanted.chains, rank: wanted.rank, statuses: wanted.statuses })
        for (const figure of ['value', 'peerAverage', 'difference'] as const) close(got[figure], wanted[figure], figure)
        seen.unknownCells += unknown
      }
      for (const region of found.regions)
        expect(region.count).toBe(region.rules.reduce((sum, { count }) => sum + count, 0))
    }
    for (const [key, count] of Object.entries(seen)) expect(count, key).toBeGreaterThan(worlds.length)
  }, 900_000)
})
