import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GapAnalysis, type GapFilter } from '../../../src/analysis/gap/index.js'
import { createContext } from '../../../src/context.js'
import { createAppointment } from '../../../src/generated/cypher.js'
import { parseSource } from '../../../src/kernel/source.js'
import { registerWords } from '../../../src/registers.js'
import type { Reader, Store } from '../../../src/store/store.js'
import { traced } from '../../../src/store/traced.js'
import { importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const TODAY = '2026-01-01'
const analysis = (reader: Reader): GapAnalysis =>
  createContext({ reader, today: TODAY, requestId: 'test' }).analysis.gap

forEachEngine((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importWorld(store)
  })
  afterAll(() => store.close())

  const rules = ['G01', 'G02', 'G03', 'G04', 'G05']
  const list = (filter: GapFilter, asOf?: string) => analysis(store).list({ rules, ...filter }, asOf)
  const ids = async (filter: GapFilter, asOf?: string) => (await list(filter, asOf)).map(({ key }) => key)

  it('finds what the world was drawn to show, the most severe first', async () => {
    expect((await list({})).map(({ key, severity }) => [severity, key])).toEqual([
      [1, 'gap:G01:chain:cells'],
      [1, 'gap:G03:chain:cells'],
      [1, 'gap:G01:chain:digital'],
      [1, 'gap:G03:chain:digital'],
      [0.9, 'gap:G02:expert:bing:chain:herbs'],
      [0.8, 'gap:G05:expert:xin:appointment:xin'],
      [0.6, 'gap:G01:chain:herbs'],
      [0.6, 'gap:G04:expert:ji:appointment:ji'],
      [0.6, 'gap:G04:expert:wu:appointment:wu'],
      [0.501, 'gap:G05:expert:ding:appointment:ding'],
      [0.3, 'gap:G04:expert:geng:appointment:geng'],
      [0.2, 'gap:G04:expert:chou:appointment:chou'],
    ])
  })

  it('names who issued a wrong letter, also where the letter tells his id', async () => {
    const [gap] = await list({ rules: ['G02'] })
    expect(gap!.evidence.at(-1)).toMatchObject({
      value: { verdict: 'NOT_MET', fact: '演示甲州科学技术局', expected: '演示甲州人民政府' },
      entities: ['department:gov', 'department:science'],
    })
    expect(gap!.explanation.ZH).toContain('聘书由演示甲州科学技术局颁发，应由演示甲州人民政府颁发')
  })

  it('tells what comes if nothing is renewed', async () => {
    expect(await ids({ rules: ['G01'] }, '2026-03-01')).toEqual(['gap:G01:chain:cells', 'gap:G01:chain:herbs'])
    expect(await ids({ rules: ['G01'] }, '2030-01-01')).toEqual([
      'gap:G01:chain:battery',
      'gap:G01:chain:cells',
      'gap:G01:chain:digital',
      'gap:G01:chain:herbs',
    ])
  })

  it('keeps to a severity, to a region, to chains', async () => {
    expect(await ids({ minSeverity: 0.9 })).toHaveLength(5)
    expect(await ids({ region: 'region:zi' })).toEqual(['gap:G01:chain:digital', 'gap:G03:chain:digital'])
    expect(await ids({ region: 'region:province', includeSubregions: false })).toEqual([])
    expect(await ids({ chains: ['chain:battery'] })).toEqual([
      'gap:G04:expert:wu:appointment:wu',
      'gap:G05:expert:ding:appointment:ding',
      'gap:G04:expert:geng:appointment:geng',
    ])
    expect(await ids({ chains: [] })).toEqual([])
  })

  it('takes parameters by rule', async () => {
    expect(await ids({ rules: ['G03'], parameters: { G03: { minSenior: 5 } } })).toEqual([
      'gap:G03:chain:cells',
      'gap:G03:chain:digital',
      'gap:G03:chain:battery',
      'gap:G03:chain:herbs',
    ])
    expect(await ids({ rules: ['G04'], parameters: { G04: { letterIssuer: false } } })).not.toContain(
      'gap:G04:expert:chou:appointment:chou',
    )
    expect(await ids({ rules: ['G05'], parameters: { G05: { withinMonths: 3 } } })).toContain(
      'gap:G05:expert:ding:appointment:ding',
    )
    expect(await ids({ rules: ['G05'], parameters: { G05: { withinMonths: 2, lookBackMonths: 8 } } })).toEqual([])
    expect(await ids({ rules: ['G01'], parameters: { G01: { kinds: ['INDUSTRY'] } } })).toEqual(['gap:G01:chain:cells'])
  })

  it.each<[string, GapFilter, string | undefined, RegExp]>([
    ['an unknown rule', { rules: ['G77'] }, undefined, /^rules: expected G01, G02, .*found "G77"$/],
    ['an unknown chain', { chains: ['expert:jia'] }, undefined, /^chains: expected .*found "expert:jia"$/],
    ['an unknown region', { region: 'region:nowhere' }, undefined, /^region: expected .*found "region:nowhere"$/],
    ['a severity beyond 1', { minSeverity: 2 }, undefined, /^minSeverity: expected 0 to 1, found 2$/],
    ['a day that is none', {}, '2025-02-29', /^asOf: expected a day .*found "2025-02-29"$/],
    ['parameters that are no object', { parameters: [] }, undefined, /^parameters: expected an object/],
    [
      'parameters of an unknown rule',
      { parameters: { G3: {} } },
      undefined,
      /^parameters: expected one of the rules G01, .*found "G3"$/,
    ],
    [
      'settings that are no object',
      { parameters: { G03: 2 } },
      undefined,
      /^parameters\.G03: expected an object of settings, found 2$/,
    ],
    [
      'an unknown parameter',
      { parameters: { G03: { minimum: 2 } } },
      undefined,
      /^parameters\.G03: expected kinds, minSenior, found "minimum"$/,
    ],
    [
      'one that every object has',
      { parameters: { G03: { toString: 2 } } },
      undefined,
      /^parameters\.G03: expected kinds, minSenior, found "toString"$/,
    ],
    [
      'a value below its bound',
      { parameters: { G03: { minSenior: 0 } } },
      undefined,
      /^parameters\.G03\.minSenior: expected a whole number from 1 to 100, found 0$/,
    ],
    [
      'a broken number',
      { parameters: { G03: { minSenior: 2.5 } } },
      undefined,
      /expected a whole number from 1 to 100, found 2.5$/,
    ],
    [
      'a number as text',
      { parameters: { G03: { minSenior: '2' } } },
      undefined,
      /expected a whole number from 1 to 100, found "2"$/,
    ],
    [
      'an unknown kind',
      { parameters: { G01: { kinds: ['CHAIN'] } } },
      undefined,
      /^parameters\.G01\.kinds: expected a list of one or more of TALENT, INDUSTRY, INNOVATION, found \["CHAIN"\]$/,
    ],
    ['no kind', { parameters: { G01: { kinds: [] } } }, undefined, /expected a list of one or more/],
    [
      'a yes that is a text',
      { parameters: { G02: { letterIssuer: 'yes' } } },
      undefined,
      /expected true or false, found "yes"$/,
    ],
  ])('refuses %s and says what was expected', async (_, filter, asOf, message) => {
    await expect(analysis(store).list(filter, asOf)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    })
  })

  it('pages without loss or repetition', async () => {
    const all = await ids({})
    const pages: string[] = []
    for (let at = 0, after: string | null = null; at < all.length; at += 3) {
      const connection = analysis(store).page({ filter: { rules }, first: 3, after })
      const page = await connection.page()
      expect(page.hasNextPage).toBe(at + 3 < all.length)
      expect(await connection.total()).toBe(all.length)
      pages.push(...page.nodes.map(({ key }) => key))
      after = page.cursor(page.nodes.length - 1)
    }
    expect(pages).toEqual(all)
  })

  it('looks a gap up by its id, as of today', async () => {
    for (const gap of await list({}))
      for (const id of [gap.id, gap.key]) expect(await analysis(store).byId(id)).toEqual(gap)
    for (const id of [
      'gap:G01:chain:battery',
      'gap:G01:chain:digital@2026-13-01',
      'gap:G01:chain:digital@2026-01-01~x',
      'gap:G01:chain:digital@2026-01-01^world',
      'gap:G77:chain:digital',
      'gap:',
      'gap:G01',
    ])
      expect(await analysis(store).byId(id)).toBeNull()
  })

  it('tells day and parameters apart in ids, which are found again, and keeps keys', async () => {
    const contents = new Map<string, string>()
    const keys = new Set<string>()
    for (const asOf of ['2026-01-01', '2026-02-01', '2029-01-01']) {
      for (const parameters of [{}, { G03: { minSenior: 5 } }, { G03: { minSenior: 6 }, G05: { withinMonths: 5 } }]) {
        for (const gap of await list({ parameters }, asOf)) {
          expect(contents.get(gap.id) ?? JSON.stringify(gap)).toBe(JSON.stringify(gap))
          contents.set(gap.id, JSON.stringify(gap))
          keys.add(gap.key)
          expect(await analysis(store).byId(gap.id)).toEqual(gap)
        }
      }
    }
    expect(keys.size).toBeLessThan(contents.size / 2)
  })

  it('asks a number of queries that does not grow with what is found, and none twice in a request', async () => {
    const queries: string[] = []
    const gaps = analysis(traced(store, (name) => queries.push(name)))
    await gaps.list({ rules })
    await gaps.list({ rules, minSeverity: 0.5 })
    await gaps.byId('gap:G01:chain:digital')
    expect(queries.sort()).toEqual([
      'eligibility/fieldTree',
      'eligibility/ruleBook',
      'entity/entitiesByIds',
      'gap/appointedExperts',
      'gap/chainRegions',
      'gap/chainsByAppointments',
      'gap/fieldsOfAppointed',
      'gap/g01',
      'gap/g03',
      'gap/needsOfChains',
      'gap/postsOfChains',
      'gap/seniorExpertsInFields',
      'region/regionTree',
      'registers/registerDeclarations',
    ])
  })

  it('reads through an open transaction, and nothing of it stays', async () => {
    const appointment = {
      id: 'appointment:try',
      role: 'LEADER' as const,
      from: '2025-01-01',
      expertId: 'expert:zi',
      chainId: 'chain:digital',
    }
    const inside = await store.transaction(
      async (tx) => {
        await tx.run(createAppointment, { rows: [{ from: 'expert:zi', to: 'chain:digital', properties: appointment }] })
        return (await analysis(tx).list({ rules: ['G01'] })).map(({ key }) => key)
      },
      { rollback: true },
    )
    expect(inside).toEqual(['gap:G01:chain:cells', 'gap:G01:chain:herbs'])
    expect(await ids({ rules: ['G01'] })).toContain('gap:G01:chain:digital')
  })
})

describe('the catalogue', () => {
  const catalogue = analysis({ run: () => Promise.reject(new Error('the catalogue needs no store')) }).rules()
  it('is in order, each rule once', () =>
    expect(catalogue.map(({ id }) => id)).toEqual([...new Set(catalogue.map(({ id }) => id))].sort()))
  it.each(catalogue.map((rule) => [rule.id, rule] as const))(
    '%s is told in both languages, rests on clauses, and takes its own defaults',
    (_, rule) => {
      for (const { ZH, EN } of [
        rule.title,
        rule.description,
        rule.severity,
        ...Object.values(rule.parameters).map(({ description }) => description),
      ]) {
        expect(ZH).toMatch(/\p{Script=Han}/u)
        expect(EN).toMatch(/[a-z]/i)
        // An English text may name something by its Chinese term, no more.
        expect(EN.match(/\p{Script=Han}/gu)?.length ?? 0).toBeLessThan(EN.length / 10)
      }
      expect(rule.basis.length).toBeGreaterThan(0)
      expect(rule.registers, `${rule.id} declares the registers it rests on`).not.toHaveLength(0)
      for (const register of [...rule.registers, ...(rule.presupposes ?? [])])
        expect([...registerWords.keys()]).toContain(register)
      for (const source of rule.basis)
        expect(parseSource(source)).toMatchObject({
          policyId: expect.stringMatching(/^policy:/),
          clause: expect.any(String),
          locator: { EN: expect.stringMatching(/^line \d+/) },
        })
      for (const parameter of Object.values(rule.parameters)) {
        expect(parameter.accepts(parameter.default)).toBe(true)
        if (parameter.minimum !== undefined)
          expect([parameter.accepts(parameter.minimum), parameter.accepts(parameter.minimum - 1)]).toEqual([
            true,
            false,
          ])
        if (parameter.maximum !== undefined)
          expect([parameter.accepts(parameter.maximum), parameter.accepts(parameter.maximum + 1)]).toEqual([
            true,
            false,
          ])
      }
    },
  )
})
