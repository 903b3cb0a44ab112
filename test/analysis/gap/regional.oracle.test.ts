import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/analysis/gap/rule.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { g12 } from '../../oracle/g12.js'
import { g15 } from '../../oracle/g15.js'
import { g16 } from '../../oracle/g16.js'
import { g17 } from '../../oracle/g17.js'
import { g18 } from '../../oracle/g18.js'
import { g19 } from '../../oracle/g19.js'
import { g20 } from '../../oracle/g20.js'
import { tree, type Asked, type Found } from '../../oracle/regional.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { union, type Tables } from '../counter/world.js'
import { asOfs, regionalWorld } from './regionalWorld.js'

const WORLDS = 300
const BATCH = 60

type Oracle = (world: Tables, asked: Asked, params: any) => Found[]
/** Each rule with its oracle and the settings it is tried with; the first are the defaults. */
const rules: Record<string, { oracle: Oracle; settings: Record<string, unknown>[] }> = {
  G12: { oracle: g12, settings: [{}, { staleMonths: 60 }] },
  G15: { oracle: g15, settings: [{}, { minShare: 0.9, tier: 'TOP_NOTCH' }, { minShare: 0.25 }] },
  G16: { oracle: g16, settings: [{}, { months: 0 }, { months: 3 }] },
  G17: { oracle: g17, settings: [{}, { kinds: ['INDUSTRY'] }] },
  G18: { oracle: g18, settings: [{}] },
  G19: { oracle: g19, settings: [{}, { tolerance: 2 }] },
  G20: { oracle: g20, settings: [{}] },
}
const worlds = Array.from({ length: WORLDS }, (_, n) => regionalWorld(`r${n}`, 77_000 + n))
const seen = new Map<string, number>()

forEachEngine((engine) => {
  for (let from = 0; from < WORLDS; from += BATCH) {
    describe(`worlds ${from} to ${from + BATCH - 1}`, () => {
      const part = worlds.slice(from, from + BATCH)
      let store: Store
      beforeAll(async () => {
        store = await engine.open()
        await importTables(store, union(part))
      }, 400_000)
      afterAll(() => store.close())

      const found = (filter: object, asOf: string): Promise<Finding[]> => createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis.gap.find(filter, asOf)
      const expected = (rule: string, asked: Asked, params: object) => part.flatMap((world) => rules[rule]!.oracle(world, asked, params))

      for (const [rule, { settings }] of Object.entries(rules)) {
        it(`${rule} finds what its oracle finds`, async () => {
          for (const asOf of asOfs) {
            for (const params of settings) agree(await found({ rules: [rule], ...(params !== settings[0] && { parameters: { [rule]: params } }) }, asOf), expected(rule, { asOf }, params), rule)
          }
        }, 120_000)
      }

      it('keeps to a region, with and without those below it, and to chains', async () => {
        const asOf = asOfs[1]
        const ids = (gaps: readonly { id: string }[]) => gaps.map(({ id }) => id).sort()
        for (const world of part.slice(0, 6)) {
          const wanted = (asked: Asked) => ids(Object.keys(rules).flatMap((rule) => rules[rule]!.oracle(world, asked, {})))
          for (const region of world.regions!.map((row) => row.id!)) {
            expect(ids(await found({ region, rules: Object.keys(rules) }, asOf))).toEqual(wanted({ asOf, regions: tree(world, region) }))
            expect(ids(await found({ region, rules: Object.keys(rules), includeSubregions: false }, asOf))).toEqual(wanted({ asOf, regions: [region] }))
          }
          const chains = world.chains!.slice(0, 3).map((row) => row.id!)
          expect(ids(await found({ chains, rules: Object.keys(rules) }, asOf))).toEqual(wanted({ asOf, chains }))
        }
      }, 120_000)
    })
  }
})

afterAll(() => {
  // A comparison of nothing with nothing would pass as well.
  for (const rule of Object.keys(rules)) expect(seen.get(rule), `findings of ${rule}`).toBeGreaterThan(['G12', 'G15'].includes(rule) ? 200 : 300)
  for (const key of ['G12 department', 'G16 project', 'G16 achievement', 'G20 CONFIRMED', 'G20 UNKNOWN', 'G19 COUNTED_MORE']) expect(seen.get(key), key).toBeGreaterThan(10)
  expect(seen.get('G12 chain')).toBeGreaterThan(3)
})

const note = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1)

function agree(found: readonly Finding[], expected: readonly Found[], rule: string): void {
  const byId = new Map(expected.map((gap) => [gap.id, gap]))
  expect(found.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort())
  expect(expected.length).toBe(byId.size)
  for (const gap of found) {
    const wanted = byId.get(gap.id)!
    expect({ rule: gap.rule, subject: gap.subjectId, region: gap.regionId, chain: gap.chainId, department: gap.departmentId }).toEqual({ rule, subject: wanted.subject, region: wanted.region, chain: wanted.chain, department: wanted.department })
    expect(Math.abs(gap.severity - wanted.severity), `${gap.id}: ${gap.severity}, ${wanted.severity}`).toBeLessThan(0.000_501)
    const evidence = Object.fromEntries(gap.evidence.map(({ label, value }) => [label.EN, value]))
    if (rule === 'G12') {
      expect(evidence['Elapsed share']).toSatisfy((share: number) => share >= 0 && share <= 1)
      delete evidence['Elapsed share']
    }
    expect(Object.keys(evidence).sort()).toEqual(Object.keys(wanted.evidence).sort())
    for (const [label, value] of Object.entries(wanted.evidence)) {
      if (typeof value === 'number') expect(evidence[label], `${gap.id} ${label}`).toBeCloseTo(value, 5)
      else expect(evidence[label], `${gap.id} ${label}`).toEqual(value)
    }
    for (const [label, ids] of Object.entries(wanted.entities)) expect([...gap.evidence.find((each) => each.label.EN === label)!.entities].sort(), `${gap.id} ${label}`).toEqual(ids.slice(0, 50))
    for (const text of Object.values(gap.explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(gap.explanation.EN.replace(/"[^"]*"|演示\S+/g, '')).toMatch(/^[A-Z].*\.$/)
    note(rule)
    if (gap.departmentId) note(`${rule} department`)
    if (gap.chainId) note(`${rule} chain`)
    if (rule === 'G16') note(`G16 ${gap.subjectId.split(':')[0]}`)
    if (rule === 'G20') note(`G20 ${String(evidence.Verdict)}`)
    if (rule === 'G19') note(`G19 ${String(evidence.Direction)}`)
  }
  expect(found).toEqual([...found].sort((a, b) => b.severity - a.severity || (a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : a.id < b.id ? -1 : 1)))
}
