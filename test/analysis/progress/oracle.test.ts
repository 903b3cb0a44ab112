import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Progress } from '../../../src/analysis/progress/index.js'
import { createContext } from '../../../src/context.js'
import type { Page } from '../../../src/kernel/page.js'
import type { Store } from '../../../src/store/store.js'
import { progressOf, type ExpectedProgress } from '../../oracle/progress.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { union } from '../counter/world.js'
import { progressWorld } from './world.js'

const WORLDS = { embedded: 160, neo4j: 40 }
const drawn = Array.from({ length: WORLDS.embedded }, (_, n) => progressWorld(`p${n}`, 52_000 + n))
const seen = new Map<string, number>()
const FIGURES = ['actual', 'counted', 'base', 'goal', 'expected', 'ratio', 'neededPerMonth'] as const

function agree(found: Progress, expected: ExpectedProgress, about: string): void {
  const { verdict, source, conflict, derivedBase, evidence } = expected
  expect(
    {
      verdict: found.verdict,
      source: found.source,
      observation: found.observation?.id ?? null,
      conflict: found.conflict,
      derivedBase: found.derivedBase,
      evidence: found.evidence,
    },
    about,
  ).toEqual({ verdict, source, observation: expected.observation, conflict, derivedBase, evidence })
  for (const figure of FIGURES) {
    const [a, b] = [found[figure], expected[figure]]
    if (a === null || b === null) expect(a, `${figure} of ${about}`).toBe(b)
    else
      expect(Math.abs(a - b), `${figure} of ${about}: ${a}, ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)))
  }
  for (const text of Object.values(found.reason))
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[=≥]|登记(为|在册|新增)0/)
}

forEachEngine((engine) => {
  const worlds = drawn.slice(0, WORLDS[engine.name])
  const all = union(worlds)
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, all)
  }, 900_000)
  afterAll(() => store.close())
  const progress = () => createContext({ reader: store, today: '2019-01-01', requestId: 'test' }).analysis.progress

  it.each(['2021-06-30', '2022-12-31', '2024-02-29', '2025-12-31', '2026-06-30', '2028-01-01'])(
    'judges every target of random worlds as the oracle does, as of %s',
    async (asOf) => {
      const pages: Progress[] = []
      for (let after: string | null = null; ;) {
        const { nodes, cursor, hasNextPage }: Page<Progress> = await progress()
          .page({ first: 1000, after, asOf })
          .page()
        pages.push(...nodes)
        if (!hasNextPage) break
        after = cursor(nodes.length - 1)
      }
      expect(pages.map(({ target }) => target.id)).toEqual(
        all
          .targets!.filter(({ synthetic }) => !synthetic)
          .map((row) => row.id!)
          .sort(),
      )
      for (const found of pages) {
        const world = worlds[Number(/:p(\d+)-/.exec(found.target.id)![1])]!
        const row = world.targets!.find(({ id }) => id === found.target.id)!
        agree(found, progressOf(world, row, asOf), `${JSON.stringify(row)} as of ${asOf}: ${found.reason.EN}`)
        for (const key of [
          found.verdict,
          found.source,
          `${found.source} ${found.verdict}`,
          ...(found.conflict ? ['CONFLICT'] : []),
          `${row.comparator} ${found.source}`,
        ])
          seen.set(key, (seen.get(key) ?? 0) + 1)
      }
    },
    120_000,
  )

  it('has seen every way a target can stand', () => {
    // A comparison of nothing with nothing would pass as well.
    for (const key of [
      'NOT_STARTED',
      'CONFLICT',
      'NONE',
      ...['OBSERVATION', 'COUNT'].flatMap((source) =>
        ['ON_TRACK', 'BEHIND', 'MET', 'UNKNOWN'].map((verdict) => `${source} ${verdict}`),
      ),
    ])
      expect(seen.get(key) ?? 0, key).toBeGreaterThan(3)
    for (const comparator of ['GE', 'GT', 'LE', 'EQ', 'APPROX', 'MULTIPLE', 'RANGE', 'OPEN', 'PEER_AVERAGE'])
      expect(seen.get(`${comparator} COUNT`) ?? 0, comparator).toBeGreaterThan(comparator === 'MULTIPLE' ? 0 : 3)
    for (const comparator of ['GROWTH_GE', 'COVERAGE', 'PEER_AVERAGE', 'RANK_BAND'])
      expect(seen.get(`${comparator} OBSERVATION`) ?? 0, comparator).toBeGreaterThan(3)
  })

  it('takes an observation for as fresh as it is asked to', async () => {
    const asOf = '2025-12-31'
    for (const staleMonths of [0, 6, 60]) {
      const { nodes } = await progress().page({ first: 1000, asOf, staleMonths }).page()
      for (const found of nodes) {
        const world = worlds[Number(/:p(\d+)-/.exec(found.target.id)![1])]!
        agree(
          found,
          progressOf(
            world,
            world.targets!.find(({ id }) => id === found.target.id)!,
            asOf,
            staleMonths,
          ),
          `${found.target.id} after ${staleMonths} months`,
        )
      }
    }
    expect(() => progress().page({ first: 1, staleMonths: -1 })).toThrow('staleMonths: expected')
  })

  it('breaks targets down as of the same day, in one batch', async () => {
    const analysis = progress()
    const asOf = '2024-02-29'
    const { nodes } = await analysis.page({ first: 1000, asOf }).page()
    const parts = await Promise.all(nodes.map((node) => analysis.brokenDown(node)))
    let count = 0
    for (const [n, found] of parts.entries()) {
      const world = worlds[Number(/:p(\d+)-/.exec(nodes[n]!.target.id)![1])]!
      const rows = world.targets!.filter((row) => row.broken_down_from === nodes[n]!.target.id && !row.synthetic)
      expect(found.map(({ target }) => target.id)).toEqual(rows.map((row) => row.id!).sort())
      for (const part of found)
        agree(
          part,
          progressOf(
            world,
            rows.find((row) => row.id === part.target.id)!,
            asOf,
          ),
          part.target.id,
        )
      count += found.length
    }
    expect(count).toBeGreaterThan(worlds.length / 3)
  })

  it('keeps to a region with those below it, and to a policy', async () => {
    const [world] = worlds
    const root = world!.regions![0]!.id!
    const of = async (args: object) =>
      (
        await progress()
          .page({ first: 100, ...args })
          .page()
      ).nodes.map(({ target }) => target.id)
    expect(await of({ region: root })).toEqual(
      world!
        .targets!.filter(({ synthetic }) => !synthetic)
        .map((row) => row.id!)
        .sort(),
    )
    const policy = world!.policies![0]!.id!
    expect(await of({ policy })).toEqual(
      world!
        .targets!.filter((row) => row.policy === policy && !row.synthetic)
        .map((row) => row.id!)
        .sort(),
    )
    await expect(of({ policy: 'policy:none' })).rejects.toThrow('policy: expected')
    await expect(of({ region: 'region:none' })).rejects.toThrow('region: expected')
    expect(await progress().page({ first: 1, policy }).total()).toBe((await of({ policy })).length)
  })
})
