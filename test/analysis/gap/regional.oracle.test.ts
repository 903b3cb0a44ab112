import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/analysis/gap/finding.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { verdicts } from '../../oracle/g20.js'
import { tree, type Asked, type Found } from '../../oracle/regional.js'
import { assured, declarations, type NotAssessed } from '../../oracle/registers.js'
import { rulesIn } from '../../oracle/rules.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { often } from '../../support/thorough.js'
import { union, type Tables } from '../counter/world.js'
import { asOfs, regionalWorld } from './regionalWorld.js'

const WORLDS = often(75, 150)
/** Worlds of a store: a query costs hardly more where there is more to find. */
const BATCH = { embedded: 75, neo4j: often(15, 50) }

type Oracle = (world: Tables, asked: Asked, params: any) => Found[]
const rules = rulesIn<Oracle>('regional')
const worlds = Array.from({ length: WORLDS }, (_, n) => {
  const drawn = regionalWorld(`r${n}`, 77_000 + n)
  return {
    ...drawn,
    registers: [
      ...new Map(
        [...declarations(drawn.regions!, n), ...(drawn.registers ?? [])].map((row) => [
          `${row.region} ${row.register} ${row.complete_from}`,
          row,
        ]),
      ).values(),
    ],
  } as Tables
})
const seen = new Map<string, number>()

forEachEngine((engine) => {
  const batch = BATCH[engine.name]
  // What rules make of rows is the same on each engine.
  for (let from = 0; from < (engine.name === 'embedded' ? WORLDS : batch); from += batch) {
    describe(`worlds ${from} to ${from + batch - 1}`, () => {
      const part = worlds.slice(from, from + batch)
      let store: Store
      beforeAll(async () => {
        store = await engine.open()
        await importTables(store, union(part))
      }, 900_000)
      afterAll(() => store.close())

      const found = (filter: object, asOf: string): Promise<Finding[]> =>
        createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis.gap.list(filter, asOf)
      const toldOf = (world: Tables, rule: string, asked: Asked, params: object) =>
        assured(world, rule, rules[rule]!.oracle(world, asked, params), asked.asOf, params)
      const expected = (rule: string, asked: Asked, params: object) =>
        part.map((world) => toldOf(world, rule, asked, params))

      for (const [rule, { settings }] of Object.entries(rules)) {
        it(`${rule} finds what its oracle finds`, async () => {
          for (const asOf of asOfs) {
            for (const params of settings) {
              const filter = { rules: [rule], ...(params !== settings[0] && { parameters: { [rule]: params } }) }
              const told = expected(rule, { asOf }, params)
              agree(
                await found(filter, asOf),
                told.flatMap(({ gaps }) => gaps),
                rule,
              )
              expect(await notAssessed(store, filter, asOf)).toEqual(inOrder(told.flatMap((one) => one.notAssessed)))
              note('NOT_ASSESSED', told.flatMap((one) => one.notAssessed).length)
            }
          }
        })
      }

      it('tells of every weakness stated what the tables without demonstration data tell', async () => {
        for (const asOf of asOfs) {
          const told = await createContext({
            reader: store,
            today: '2020-01-01',
            requestId: 'test',
          }).analysis.declared.list({ asOf })
          expect(Object.fromEntries(told.map(({ record, verdict }) => [record.id, verdict]))).toEqual(
            Object.fromEntries(part.flatMap((world) => [...verdicts(world, asOf)])),
          )
          for (const { verdict, rule } of told) note(`${rule} ${verdict}`)
        }
      })

      it('keeps to a region, with and without those below it, and to chains', async () => {
        const asOf = asOfs[1]
        const ids = (gaps: readonly { id: string; key?: string }[]) => gaps.map(({ id, key }) => key ?? id).sort()
        for (const world of part.slice(0, 3)) {
          const wanted = (asked: Asked) =>
            ids(Object.keys(rules).flatMap((rule) => toldOf(world, rule, asked, {}).gaps))
          for (const region of world.regions!.map((row) => row.id!)) {
            expect(ids(await found({ region, rules: Object.keys(rules) }, asOf))).toEqual(
              wanted({ asOf, regions: tree(world, region) }),
            )
            expect(ids(await found({ region, rules: Object.keys(rules), includeSubregions: false }, asOf))).toEqual(
              wanted({ asOf, regions: [region] }),
            )
          }
          const chains = world.chains!.slice(0, 3).map((row) => row.id!)
          expect(ids(await found({ chains, rules: Object.keys(rules) }, asOf))).toEqual(wanted({ asOf, chains }))
        }
      })
    })
  }
})

// A comparison of nothing with nothing would pass as well.
it('has found enough of each to say so', () => {
  for (const rule of Object.keys(rules)) expect(seen.get(rule), `findings of ${rule}`).toBeGreaterThan(60)
  for (const key of ['PROVEN', 'PRESUMED', 'NOT_ASSESSED']) expect(seen.get(key), key).toBeGreaterThan(100)
  for (const key of [
    'G12 department',
    'G16 project',
    'G16 achievement',
    'G20 CONFIRMED',
    'G20 UNKNOWN',
    'G19 COUNTED_MORE',
  ])
    expect(seen.get(key), key).toBeGreaterThan(10)
})

const note = (key: string, by = 1) => seen.set(key, (seen.get(key) ?? 0) + by)
const inOrder = (all: readonly NotAssessed[]) =>
  [...all].sort((a, b) => (`${a.region} ${a.register}` < `${b.region} ${b.register}` ? -1 : 1))

async function notAssessed(store: Store, filter: object, asOf: string): Promise<NotAssessed[]> {
  const { gap } = createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis
  return (await gap.notAssessed(filter, asOf)).map((one) => ({
    rule: one.rule,
    region: one.regionId,
    register: one.register,
  }))
}

function agree(found: readonly Finding[], expected: readonly (Found & { assurance: string })[], rule: string): void {
  const byId = new Map(expected.map((gap) => [gap.id, gap]))
  expect(found.map(({ key }) => key).sort()).toEqual([...byId.keys()].sort())
  expect(expected.length).toBe(byId.size)
  for (const gap of found) {
    const wanted = byId.get(gap.key)!
    expect({
      assurance: gap.assurance,
      rule: gap.rule,
      subject: gap.subjectId,
      region: gap.regionId,
      chain: gap.chainId,
      department: gap.departmentId,
    }).toEqual({
      assurance: wanted.assurance,
      rule,
      subject: wanted.subject,
      region: wanted.region,
      chain: wanted.chain,
      department: wanted.department,
    })
    expect(Math.abs(gap.severity - wanted.severity), `${gap.id}: ${gap.severity}, ${wanted.severity}`).toBeLessThan(
      0.000_501,
    )
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
    for (const [label, ids] of Object.entries(wanted.entities))
      expect([...gap.evidence.find((each) => each.label.EN === label)!.entities].sort(), `${gap.id} ${label}`).toEqual(
        ids.slice(0, 50),
      )
    for (const text of Object.values(gap.explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(gap.explanation.EN.replace(/"[^"]*"|演示\S+/g, '')).toMatch(/^[A-Z].*\.$/)
    note(rule)
    note(gap.assurance)
    if (gap.departmentId) note(`${rule} department`)
    if (gap.chainId) note(`${rule} chain`)
    if (rule === 'G16') note(`G16 ${gap.subjectId.split(':')[0]}`)
    if (rule === 'G20') note(`G20 ${String(evidence.Verdict)}`)
    if (rule === 'G19') note(`G19 ${String(evidence.Direction)}`)
  }
  expect(found).toEqual(
    [...found].sort(
      (a, b) =>
        b.severity - a.severity ||
        (a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : a.key < b.key ? -1 : 1),
    ),
  )
}
