import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PathAnalysis, type CollaborationPathResult } from '../../../src/analysis/path/index.js'
import { Neighbourhood } from '../../../src/analysis/path/neighbourhood.js'
import { relationKinds } from '../../../src/analysis/path/relations.js'
import { bestPaths } from '../../../src/analysis/algorithms/paths.js'
import { damping } from '../../../src/analysis/algorithms/specificity.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { allPaths, collaboration, factsOf, type OraclePath } from '../../oracle/paths.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { asOfs, sketch, union, worldOf } from './worlds.js'

const WORLDS = 200
const QUESTIONS = 2
const worlds = fc.sample(sketch, { numRuns: WORLDS, seed: 20_260_630 }).map(worldOf)
const viaChoices = [
  null,
  null,
  null,
  null,
  ['AFFILIATED_WITH', 'COOPERATES_WITH'],
  ['SPECIALISES_IN', 'APPOINTED_TO', 'AFFILIATED_WITH'],
  ['IN_REGION', 'ON_CHAIN', 'UNDERTAKES'],
  ['MEMBER_OF', 'LEADS', 'SERVES', 'FOR_CHAIN', 'PARTICIPATES_IN'],
]

/** Some at a time, as a server would. */
async function forAll<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 20) await Promise.all(items.slice(at, at + 20).map(work))
}

/** Questions drawn by a counter, the same on every run. */
const questions = worlds.flatMap(({ ids, tables }, world) =>
  Array.from({ length: QUESTIONS }, (_, index) => {
    const draw = world * 31 + index * 17
    const from = ids[draw % ids.length]!
    const to = ids[(draw + 1 + ((world * 7 + index * 5) % (ids.length - 1))) % ids.length]!
    return {
      facts: factsOf(tables),
      from,
      to,
      maxHops: 1 + ((world + index * 3) % 6),
      via: viaChoices[(world + index) % viaChoices.length]!,
      first: 1 + ((world * 3 + index) % 9),
      asOf: asOfs[(world + index) % 3]!,
    }
  }),
)

// Of relations of one type between the same two, the ids decide the order, which tables don't know: directions and
// facts are checked a step at a time.
const nodesAndTypes = ({ nodes, steps }: OraclePath): string => [...nodes, ...steps.map(({ type }) => type)].join(' ')
const told = (path: CollaborationPathResult): string =>
  [...path.nodeIds, ...path.steps.map(({ relation }) => relation)].join(' ')

describe('collaboration paths', () => {
  forEachEngine((engine) => {
    let store: Store
    const analysis = (): PathAnalysis =>
      createContext({ reader: store, today: '2026-06-30', requestId: 'test' }).analysis.path
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, union(worlds))
    })
    afterAll(() => store.close())

    // What is made of relations is the same on each engine.
    const asked = engine.name === 'embedded' ? questions : questions.slice(0, 150)
    it(`are those of an exhaustive search, in ${asked.length} questions about random graphs`, async () => {
      let found = 0
      await forAll(asked, async ({ facts, from, to, via, first, ...question }) => {
        const expected = allPaths(facts, { from, to, types: via ?? collaboration, ...question }).slice(0, first)
        const paths = await analysis().between({ from, to, via, first, ...question })
        const context = JSON.stringify({ from, to, via, first, ...question })
        expect(paths.map(told), context).toEqual(expected.map(nodesAndTypes))
        paths.forEach((path, index) => {
          expect(Math.abs(path.score / expected[index]!.score - 1), context).toBeLessThan(1e-9)
          expect(path.exhaustive).toBe(true)
          for (const [at, step] of path.steps.entries()) {
            const [a, b] = step.forward ? [step.fromId, step.toId] : [step.toId, step.fromId]
            const same = facts
              .filter((fact) => fact.type === step.relation && fact.a === a && fact.b === b)
              .map((fact) => fact.facts)
            if (step.relation !== 'ON_CHAIN') expect(same, context).toContainEqual(step.facts ?? {})
            expect([step.fromId, step.toId]).toEqual([path.nodeIds[at], path.nodeIds[at + 1]])
          }
        })
        expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length)
        found += paths.length
      })
      expect(found).toBeGreaterThan(1.2 * asked.length)
    })

    it('under narrow bounds are real paths with their right scores, and all those with one hub are found', async () => {
      let missing = 0
      let oneHub = 0
      await forAll(questions.slice(0, 150), async ({ facts, from, to, via, maxHops, asOf }) => {
        const question = { maxHops, asOf }
        const types = via ?? collaboration
        const limits = { hub: 3, stepRelations: 1000, endRelations: 1000, asked: 1000 }
        const near = await new Neighbourhood(store, { from, to, types, ...question }, limits).read()
        const { paths } = bestPaths({
          edges: [...near.ties.values()].map(({ id, type, from: a, to: b }) => ({
            id,
            a,
            b,
            weight: relationKinds[type]!.strength,
          })),
          from,
          to,
          nodeWeight: (id) => damping(near.degrees.get(id) ?? NaN),
          maxHops: question.maxHops,
          first: 10_000,
        })
        const expected = new Map(
          allPaths(facts, { from, to, types, ...question }).map((path) => [nodesAndTypes(path), path]),
        )
        const got = new Set<string>()
        for (const path of paths) {
          const name = [...path.nodes, ...path.edges.map((id) => near.ties.get(id)!.type)].join(' ')
          got.add(name)
          expect(Math.abs(path.score / expected.get(name)!.score - 1)).toBeLessThan(1e-9)
        }
        for (const [name, { nodes }] of expected) {
          const hubs = nodes
            .slice(1, -1)
            .filter((id) => near.degrees.get(id) === undefined || near.degrees.get(id)! > limits.hub).length
          if (hubs === 1) oneHub++
          if (!got.has(name)) {
            missing++
            expect(hubs, name).toBeGreaterThan(1)
            expect(near.complete).toBe(false)
          }
        }
      })
      expect(oneHub).toBeGreaterThan(100)
      expect(missing).toBeGreaterThan(0)
    })

    it('cut by the number of relations stay real paths', async () => {
      let cut = 0
      await forAll(questions.slice(150, 200), async ({ facts, from, to, via, first, ...question }) => {
        const types = via ?? collaboration
        const near = await new Neighbourhood(
          store,
          { from, to, types, ...question },
          { hub: 100, stepRelations: 4, endRelations: 2, asked: 2 },
        ).read()
        const all = new Set(allPaths(facts, { from, to, types, ...question }).map(({ nodes }) => nodes.join(' ')))
        const { paths } = bestPaths({
          edges: [...near.ties.values()]
            .filter((tie) => near.degrees.has(tie.from) && near.degrees.has(tie.to))
            .map(({ id, type, from: a, to: b }) => ({ id, a, b, weight: relationKinds[type]!.strength })),
          from,
          to,
          nodeWeight: (id) => damping(near.degrees.get(id)!),
          maxHops: question.maxHops,
          first,
        })
        for (const { nodes } of paths) expect(all).toContain(nodes.join(' '))
        if (!near.complete) cut++
      })
      expect(cut).toBeGreaterThan(10)
    })

    it('refuse what makes no question, saying what was expected', async () => {
      const [from, to] = [worlds[0]!.ids[0]!, worlds[0]!.ids[1]!]
      await expect(analysis().between({ from, to: from })).rejects.toThrow('to: expected an entity other than `from`')
      await expect(analysis().between({ from: 'expert:nobody', to })).rejects.toThrow(
        'from: expected the id of an entity such as expert:…, found "expert:nobody"',
      )
      await expect(analysis().between({ from, to: '' })).rejects.toThrow('to: expected the id of an entity')
      for (const maxHops of [0, 7, -1])
        await expect(analysis().between({ from, to, maxHops })).rejects.toThrow(
          `maxHops: expected 1 to 6, found ${maxHops}`,
        )
      for (const first of [-1, 101])
        await expect(analysis().between({ from, to, first })).rejects.toThrow(
          `first: expected 0 to 100, found ${first}`,
        )
      for (const via of [['HAS_CONTACT'], ['toString'], ['AFFILIATED_WITH', 'x']])
        await expect(analysis().between({ from, to, via })).rejects.toThrow(
          /^via: expected one or more of COOPERATES_WITH, .*SPECIALISES_IN.*, found "/,
        )
      await expect(analysis().between({ from, to, via: [] })).rejects.toThrow(/found none$/)
      expect(await analysis().between({ from, to, first: 0 })).toEqual([])
    })
  })
})
