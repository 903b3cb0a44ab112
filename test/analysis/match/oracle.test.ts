import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScorePart } from '../../../src/analysis/match/part.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { asOfs } from '../../oracle/arbitrary.js'
import { regionsWithin, unionOf } from '../../oracle/fullWorld.js'
import { found, matches, suggestions } from '../../oracle/match.js'
import { matchWorld, type MatchWorld } from '../../oracle/matchWorld.js'
import { complete } from '../../oracle/registers.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { often } from '../../support/thorough.js'

/** Of a store: a question looks at all of it, so that what many worlds cost grows with their square. */
const WORLDS = { embedded: often(60, 90), neo4j: often(10, 30) }
const drawn = fc
  .sample(matchWorld('KEY'), { seed: 20_261_124, numRuns: WORLDS.embedded })
  .map((one, n) => JSON.parse(JSON.stringify(one).replaceAll('KEY', `m${n}`)) as MatchWorld)

const weightings = [
  undefined,
  { priority: 1, supply: 0, fieldFit: 0, ties: 0 },
  { priority: 0, supply: 3, fieldFit: 0.5, ties: 0 },
  { priority: 2, supply: 1, fieldFit: 4, ties: 3 },
]
const seen = new Map<string, number>()
const count = (what: string, by: number) => seen.set(what, (seen.get(what) ?? 0) + by)
const close = (a: number, b: number) => Math.abs(a - b) < 2e-6
const checkParts = (parts: readonly ScorePart[], expected: readonly number[], context: string) => {
  parts.forEach(({ value, explanation }, n) => {
    expect(close(value, expected[n]!), `${context}: part ${n} is ${value}, expected ${expected[n]}`).toBe(true)
    for (const text of Object.values(explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  })
  expect(parts.length).toBe(expected.length)
  expect(
    close(
      parts.reduce((sum, { weight }) => sum + weight, 0),
      1,
    ),
  ).toBe(true)
}

forEachEngine((engine) => {
  describe('matching', () => {
    const all = unionOf(drawn.slice(0, WORLDS[engine.name]))
    // A rule that is the only one there is holds everywhere: that is a question of the whole store.
    const { eligibility_rules, eligibility_conditions } = all
    const worlds = drawn
      .slice(0, WORLDS[engine.name])
      .map((one): MatchWorld => ({ ...one, eligibility_rules, eligibility_conditions }))
    let store: Store
    const match = () => createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis.match
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, { ...all, registers: complete(all.regions) })
    }, 300_000)
    afterAll(() => store.close())

    it('matches experts to demands as the oracle does', async () => {
      for (const [n, world] of worlds.entries()) {
        for (const [m, demand] of world.demands.entries()) {
          const asOf = asOfs[(n + m) % asOfs.length]!
          const weights = weightings[(n + m) % weightings.length]
          const expected = matches(
            world,
            demand,
            asOf,
            Object.values(weights ?? { priority: 1, supply: 1, fieldFit: 1, ties: 1 }),
          )
          const got = await match().demand({ demand: demand.id!, weights, asOf, first: 100 })
          const context = `${demand.id} ${asOf} ${JSON.stringify(weights)}`
          expect(
            got.map(({ expertId }) => expertId),
            context,
          ).toEqual(expected.map(({ expert }) => expert))
          for (const [at, one] of got.entries()) {
            const wanted = expected[at]!
            expect(close(one.score, wanted.score), context).toBe(true)
            checkParts(one.parts, wanted.parts, `${context} ${one.expertId}`)
            expect(
              {
                covered: one.coveredIds,
                verdict: one.eligibility.verdict,
                nearMiss: one.nearMiss,
                conflicts: one.conflicts.map(({ enterpriseId, relation }) => `${enterpriseId} ${relation}`),
                exhaustive: one.exhaustive,
              },
              `${context} ${one.expertId}`,
            ).toEqual({
              covered: wanted.covered,
              verdict: wanted.verdict,
              nearMiss: wanted.nearMiss,
              conflicts: wanted.conflicts,
              exhaustive: true,
            })
            for (const text of Object.values(one.explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
          }
          if (m === 0)
            expect(
              (await match().demand({ demand: demand.id!, weights, asOf, first: 2 })).map(({ expertId }) => expertId),
            ).toEqual(expected.slice(0, 2).map(({ expert }) => expert))
          count('matches', got.length)
          count('near misses', got.filter(({ nearMiss }) => nearMiss).length)
          count('conflicts', got.flatMap(({ conflicts }) => conflicts).length)
          for (const {
            eligibility: { verdict },
          } of got)
            count(verdict, 1)
          got.forEach(({ parts }) =>
            parts.forEach(({ kind, value }) => count(`${kind} ${value === 0 ? 'nothing' : 'something'}`, 1)),
          )
        }
      }
    }, 300_000)

    it('finds experts by fields as the oracle does', async () => {
      const ranks = [undefined, 'SENIOR_FULL', '副高级', 'intermediate', '初级']
      for (const [n, world] of worlds.entries()) {
        const asOf = asOfs[n % asOfs.length]!
        const fields = world.fields
          .map(({ id }) => id!)
          .filter((_, at) => (n >> at) % 2 === 1 || at === n % world.fields.length)
        const region = [undefined, world.regions[0]!.id!, world.regions.at(-1)!.id!][n % 3]
        const includeSubregions = n % 2 === 0
        const at = n % ranks.length
        const expected = found(world, [...new Set(fields)], {
          region,
          regions: region ? (includeSubregions ? regionsWithin(world, region) : [region]) : undefined,
          ranks: at === 0 ? 4 : at,
          asOf,
        }).filter(({ expert }) => at === 0 || world.experts.find(({ id }) => id === expert)!.title_rank)
        const got = await match().experts({ fields, region, includeSubregions, minRank: ranks[at], first: 100, asOf })
        const context = JSON.stringify({ fields, region, includeSubregions, minRank: ranks[at], asOf })
        expect(
          got.map(({ expertId }) => expertId),
          context,
        ).toEqual(expected.map(({ expert }) => expert))
        for (const [index, one] of got.entries()) {
          const wanted = expected[index]!
          expect(close(one.score, wanted.score), context).toBe(true)
          checkParts(one.parts, wanted.parts, context)
          expect(
            { covered: one.coveredIds, load: one.load, verdict: one.eligibility.verdict, exhaustive: one.exhaustive },
            `${context} ${one.expertId}`,
          ).toEqual({
            covered: wanted.covered,
            load: { chainIds: wanted.chains, organisationIds: wanted.organisations },
            verdict: wanted.verdict,
            exhaustive: true,
          })
        }
        count('found', got.length)
      }
    })

    it('suggests collaborators as the oracle does', async () => {
      for (const [n, world] of worlds.entries()) {
        for (const expert of world.experts.slice(0, 3).map(({ id }) => id!)) {
          const asOf = asOfs[n % asOfs.length]!
          const expected = suggestions(world, expert, asOf)
          const got = await match().collaborators({ expert, asOf, first: 100 })
          const context = `${expert} ${asOf}`
          expect(
            got.map(({ expertId }) => expertId),
            context,
          ).toEqual(expected.map((one) => one.expert))
          for (const [at, one] of got.entries()) {
            expect(close(one.score, expected[at]!.score), context).toBe(true)
            checkParts(one.parts, expected[at]!.parts, `${context} ${one.expertId}`)
            expect([...one.commonIds].sort(), context).toEqual(expected[at]!.common)
            expect(one.exhaustive).toBe(true)
            for (const text of Object.values(one.explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
          }
          count('suggestions', got.length)
          count('by common ties', got.filter(({ commonIds }) => commonIds.length).length)
        }
      }
    }, 300_000)

    it('refuses what makes no question, saying what was expected', async () => {
      const { demands, experts, fields, regions } = worlds[0]!
      const [demand, expert, field] = [demands[0]!.id!, experts[0]!.id!, fields[0]!.id!]
      await expect(match().demand({ demand: expert })).rejects.toThrow(
        `demand: expected the id of a demand such as demand:…, found "${expert}"`,
      )
      await expect(match().demand({ demand: 'demand:nowhere' })).rejects.toThrow('found "demand:nowhere"')
      await expect(
        match().demand({ demand, weights: { priority: -1, supply: 1, fieldFit: 1, ties: 1 } }),
      ).rejects.toThrow('weights.priority: expected a number from 0 to 1000000, found -1')
      await expect(
        match().demand({ demand, weights: { priority: 0, supply: 0, fieldFit: 0, ties: 0 } }),
      ).rejects.toThrow('weights: expected at least one of priority, supply, fieldFit, ties above 0')
      await expect(match().demand({ demand, first: 101 })).rejects.toThrow('first: expected 0 to 100, found 101')
      await expect(match().demand({ demand, asOf: '2026-13-01' })).rejects.toThrow('asOf: expected a day')
      await expect(match().experts({ fields: [] })).rejects.toThrow('fields: expected 1 to 50 ids of fields, found 0')
      await expect(match().experts({ fields: [field, expert] })).rejects.toThrow(
        `fields: expected ids of fields such as field:…, found "${expert}"`,
      )
      await expect(match().experts({ fields: [field], minRank: '院士' })).rejects.toThrow(
        'minRank: expected SENIOR_FULL (正高级), SENIOR_ASSOCIATE (副高级), INTERMEDIATE (中级), JUNIOR (初级), found "院士"',
      )
      await expect(match().experts({ fields: [field], region: 'region:nowhere' })).rejects.toThrow(/region:nowhere/)
      await expect(match().experts({ fields: [field], first: -1 })).rejects.toThrow(
        'first: expected 0 to 100, found -1',
      )
      await expect(match().collaborators({ expert: 'expert:nobody' })).rejects.toThrow(
        'expert: expected the id of an expert, found "expert:nobody"',
      )
      await expect(match().collaborators({ expert: field })).rejects.toThrow(
        `expert: expected the id of an expert, found "${field}"`,
      )
      await expect(match().collaborators({ expert, first: 1000 })).rejects.toThrow(
        'first: expected 0 to 100, found 1000',
      )
      expect(await match().demand({ demand, first: 0 })).toEqual([])
      expect(regions.length).toBeGreaterThan(0)
    })
  })
})

afterAll(() => {
  // A comparison of nothing with nothing would pass as well.
  const least = {
    matches: 200,
    'near misses': 20,
    conflicts: 8,
    MET: 20,
    UNKNOWN: 20,
    NOT_MET: 20,
    NO_RULE: 20,
    found: 60,
    suggestions: 200,
    'by common ties': 100,
    'PRIORITY something': 80,
    'SUPPLY nothing': 0,
    'FIELD_FIT something': 120,
    'TIES something': 80,
    'TIES nothing': 20,
  }
  for (const [what, many] of Object.entries(least)) expect(seen.get(what) ?? 0, what).toBeGreaterThanOrEqual(many)
})
