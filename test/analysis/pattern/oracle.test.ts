import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PatternResult } from '../../../src/analysis/pattern/result.js'
import type { PatternArgs } from '../../../src/analysis/pattern/arguments.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { asOfs } from '../../oracle/arbitrary.js'
import { unionOf } from '../../oracle/fullWorld.js'
import { matchWorld, stations, type MatchWorld } from '../../oracle/matchWorld.js'
import { chainsOf, looks, onChain, shared, type ExpectedPattern } from '../../oracle/pattern.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { often } from '../../support/thorough.js'

/** Of a store: a question looks at all of it, so that what many worlds cost grows with their square. */
const WORLDS = { embedded: often(75, 150), neo4j: often(15, 40) }
const drawn = fc
  .sample(matchWorld('KEY'), { seed: 20_261_123, numRuns: WORLDS.embedded })
  .map((one, n) => JSON.parse(JSON.stringify(one).replaceAll('KEY', `p${n}`)) as MatchWorld)
const seen = new Map<string, number>()

const told = ({ chainId, brokenAt, reason, path }: PatternResult) => ({
  chain: chainId,
  brokenAt,
  reason,
  nodes: path?.nodeIds ?? null,
})
const wanted = ({ chain, brokenAt, reason, nodes }: ExpectedPattern) => ({ chain, brokenAt, reason, nodes })

forEachEngine((engine) => {
  describe('named paths', () => {
    const worlds = drawn.slice(0, WORLDS[engine.name])
    let store: Store
    const search = (args: PatternArgs): Promise<PatternResult[]> =>
      createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis.pattern.search(args)
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, { ...unionOf(worlds) })
    }, 300_000)
    afterAll(() => store.close())

    const agree = (found: readonly PatternResult[], expected: readonly ExpectedPattern[], context: string) => {
      for (const { pattern, complete } of found) if (complete) seen.set(pattern, (seen.get(pattern) ?? 0) + 1)
      expect(found.map(told), context).toEqual(expected.map(wanted))
      found.forEach(({ complete, brokenAt, path, explanation, brokenStep, reason }, index) => {
        expect(complete).toBe(brokenAt === null)
        if (reason) seen.set(reason, (seen.get(reason) ?? 0) + 1)
        for (const text of [...Object.values(explanation), ...Object.values(brokenStep ?? {})])
          expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        if (path) expect(Math.abs(path.score - expected[index]!.score), context).toBeLessThan(1e-10)
        path?.steps.forEach((step, at) =>
          expect([step.fromId, step.toId]).toEqual([path.nodeIds[at], path.nodeIds[at + 1]]),
        )
        expect(brokenStep === null).toBe(complete)
      })
      // What runs over the same nodes is ordered by ids of relations, which tables don't know: the types are compared
      // as a whole.
      expect(found.flatMap(({ path }) => path?.steps.map(({ relation }) => relation) ?? []).sort(), context).toEqual(
        expected.flatMap(({ types }) => types).sort(),
      )
    }

    for (const pattern of Object.keys(looks) as PatternArgs['pattern'][]) {
      it(`${pattern} on every chain is what its oracle finds`, async () => {
        for (const [n, world] of worlds.entries()) {
          for (const chain of world.chains) {
            const asOf = asOfs[n % asOfs.length]!
            agree(
              await search({ pattern, chain: chain.id, asOf, first: 100 }),
              onChain(world, pattern, chain, { asOf }).slice(0, 100),
              `${pattern} ${chain.id} ${asOf}`,
            )
          }
        }
      }, 300_000)

      it(`${pattern} between given ends, with and without a chain`, async () => {
        const ends = {
          RESEARCH_TO_USE: ['experts', 'enterprises'],
          STATION_PARK_ENTERPRISE: ['platforms', 'enterprises'],
          TALENT_PROJECT_PLATFORM: ['experts', 'platforms'],
        } as const
        const [first, last] = ends[pattern as keyof typeof ends]
        for (const [n, world] of worlds.entries()) {
          const asOf = asOfs[n % asOfs.length]!
          const froms = world[first].filter((row) => first !== 'platforms' || stations.includes(row.kind!))
          const from = froms[n % Math.max(1, froms.length)]?.id ?? null
          const to = world[last][n % world[last].length]!.id!
          for (const question of [
            { from, to: null },
            { from: null, to },
            { from, to },
          ].filter((one) => one.from ?? one.to)) {
            for (const chain of [world.chains[n % world.chains.length]!, null]) {
              const asked = { ...question, asOf }
              const context = JSON.stringify({ pattern, chain: chain?.id, ...asked })
              const chains = chain ? [chain.id!] : chainsOf(world, pattern, asked)
              const found = chains.flatMap((id) =>
                onChain(
                  world,
                  pattern,
                  world.chains.find((row) => row.id === id)!,
                  asked,
                ),
              )
              agree(await search({ pattern, chain: chain?.id, ...asked, first: 3 }), best(found).slice(0, 3), context)
            }
          }
        }
      }, 300_000)
    }

    it('FIVE_SHARED tells each of the five', async () => {
      for (const [n, world] of worlds.entries()) {
        const organisations = [...world.enterprises, ...world.institutions].map(({ id }) => id!)
        const pairs = [
          ...world.partnerships.slice(0, 2).map(({ a, b }) => [b!, a!] as const),
          [organisations[0]!, organisations.at(-1)!] as const,
        ]
        for (const [from, to] of pairs) {
          const asOf = asOfs[n % asOfs.length]!
          const found = await search({ pattern: 'FIVE_SHARED', from, to, asOf })
          expect(found.map(({ kind, complete }) => [kind, complete])).toEqual(shared(world, from, to, asOf))
          for (const { complete, brokenAt, reason, path, chainId } of found) {
            expect({ brokenAt, reason, nodes: path?.nodeIds, chainId }).toEqual(
              complete
                ? { brokenAt: null, reason: null, nodes: [from, to], chainId: null }
                : { brokenAt: 1, reason: 'NO_PARTNERSHIP', nodes: undefined, chainId: null },
            )
            seen.set(reason ?? 'shared', (seen.get(reason ?? 'shared') ?? 0) + 1)
            if (path) {
              const { forward, facts } = path.steps[0]!
              expect(
                world.partnerships.some(
                  (row) =>
                    row.a === (forward ? from : to) &&
                    row.b === (forward ? to : from) &&
                    row.kind === facts!.kind &&
                    (row.from ?? '') === (facts!.from ?? ''),
                ),
              ).toBe(true)
            }
          }
        }
      }
    })

    it('is broken where gap rule G11 says so, and at the same step', async () => {
      const innovation = worlds
        .flatMap((world) =>
          world.chains.filter(({ kind, status }) => kind === 'INNOVATION' && status !== 'DISCONTINUED'),
        )
        .slice(0, 120)
      const { gap } = createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis
      const filter = { rules: ['G11'], chains: innovation.map(({ id }) => id!) }
      const gaps = await gap.list(filter, asOfs[1])
      // The rule says nothing where a register it rests on holds nothing; the pattern is asked of one chain and looks
      // all the same.
      const unkept = new Set((await gap.notAssessed(filter, asOfs[1])).map(({ regionId }) => regionId))
      const chains = innovation.filter(({ region }) => !unkept.has(region!)).map(({ id }) => id!)
      const breaks = new Map(gaps.map(({ subjectId, evidence }) => [subjectId, evidence[0]!.value]))
      for (const chain of chains)
        expect((await search({ pattern: 'RESEARCH_TO_USE', chain, asOf: asOfs[1], first: 1 }))[0]!.reason, chain).toBe(
          breaks.get(chain) ?? null,
        )
      const enough = Math.min(10, worlds.length / 5)
      expect(breaks.size).toBeGreaterThan(enough)
      expect(chains.length - breaks.size).toBeGreaterThan(enough)
    })

    it('refuses what makes no question, saying what was expected', async () => {
      const { chains, experts, enterprises, institutions, platforms } = worlds[0]!
      const [chain, expert, enterprise] = [chains[0]!.id!, experts[0]!.id!, enterprises[0]!.id!]
      const refused = async (args: PatternArgs, message: string | RegExp) =>
        expect(search(args)).rejects.toThrow(message)
      await refused(
        { pattern: 'RESEARCH_TO_USE' },
        'chain: RESEARCH_TO_USE expects chain, or an entity in from (Expert) or to (Enterprise)',
      )
      await refused(
        { pattern: 'TALENT_PROJECT_PLATFORM', chain: expert },
        `chain: expected the id of a chain such as chain:qiannan-01, found "${expert}"`,
      )
      await refused({ pattern: 'RESEARCH_TO_USE', chain: 'chain:nowhere' }, 'found "chain:nowhere"')
      await refused(
        { pattern: 'RESEARCH_TO_USE', chain, from: enterprise },
        `from: RESEARCH_TO_USE expects the id of an expert, found "${enterprise}"`,
      )
      await refused(
        { pattern: 'RESEARCH_TO_USE', chain, to: expert },
        `to: RESEARCH_TO_USE expects the id of an enterprise, found "${expert}"`,
      )
      await refused(
        { pattern: 'TALENT_PROJECT_PLATFORM', chain, to: enterprise },
        `to: TALENT_PROJECT_PLATFORM expects the id of a platform, found "${enterprise}"`,
      )
      const park = worlds.flatMap((world) => world.platforms).find(({ kind }) => !stations.includes(kind!))!
      await refused(
        { pattern: 'STATION_PARK_ENTERPRISE', from: park.id },
        `from: STATION_PARK_ENTERPRISE expects a platform of kind ${stations.join(', ')}, found ${park.kind}`,
      )
      await refused(
        { pattern: 'FIVE_SHARED', chain, from: enterprise, to: institutions[0]!.id },
        'chain: FIVE_SHARED expects no chain, but two organisations in from and to',
      )
      await refused(
        { pattern: 'FIVE_SHARED', from: enterprise },
        'to: FIVE_SHARED expects the id of an enterprise or institution, found none',
      )
      await refused(
        { pattern: 'FIVE_SHARED', from: expert, to: enterprise },
        `from: FIVE_SHARED expects the id of an enterprise or institution, found "${expert}"`,
      )
      await refused(
        { pattern: 'FIVE_SHARED', from: enterprise, to: enterprise },
        'to: expected an organisation other than `from`',
      )
      for (const first of [-1, 101])
        await refused({ pattern: 'RESEARCH_TO_USE', chain, first }, `first: expected 0 to 100, found ${first}`)
      await refused({ pattern: 'RESEARCH_TO_USE', chain, asOf: '2026-02-30' }, 'asOf: expected a day')
      expect(await search({ pattern: 'RESEARCH_TO_USE', chain, first: 0 })).toEqual([])
      expect(platforms.length).toBeGreaterThan(0)
    })
  })
})

/** All complete ones of several chains, or the one that breaks last. */
function best(found: readonly ExpectedPattern[]): ExpectedPattern[] {
  const text = ({ nodes, chain }: ExpectedPattern): string => [...(nodes ?? []), chain].join('\n')
  const complete = found
    .filter(({ brokenAt }) => brokenAt === null)
    .sort(
      (a, b) =>
        b.score - a.score || a.nodes!.length - b.nodes!.length || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0),
    )
  if (complete.length) return complete
  if (found.length === 0) return [{ chain: null, brokenAt: 1, reason: 'NO_CHAIN', nodes: null, types: [], score: 0 }]
  return [...found].sort((a, b) => b.brokenAt! - a.brokenAt! || (a.chain! < b.chain! ? -1 : 1)).slice(0, 1)
}

afterAll(() => {
  // A comparison of nothing with nothing would pass as well.
  for (const what of [
    ...Object.keys(looks),
    'shared',
    'NO_PARTNERSHIP',
    'NO_CHAIN',
    ...Object.values(looks).flatMap(({ reasons }) => reasons),
  ])
    expect(seen.get(what) ?? 0, what).toBeGreaterThan(15)
})
