import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportError } from '../../src/kernel/errors.js'
import { masked, withoutPersonal } from '../../src/import/check/personal.js'
import type { MemoryTables } from '../../src/import/read/memory.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { wholeGraph } from './graph.js'

let store: Store
beforeEach(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
})
afterEach(() => store.close())

const problems = async (tables: MemoryTables) =>
  (
    (await importTables(store, tables).then(
      () => undefined,
      (error: unknown) => error,
    )) as ImportError | undefined
  )?.problems
const properties = async (id: string) =>
  (await wholeGraph(store)).nodes.find((node) => node.properties.id === id)?.properties

it('refuses whole numbers past 32 bits, with the bound', async () => {
  const chains = (order: string): MemoryTables => ({
    regions: [{ id: 'r', name: '演示州' }],
    chains: [{ id: 'c', name: '演示链', kind: 'INNOVATION', region: 'r', order }],
  })
  for (const order of ['2147483648', '3000000000', '999999999999999', '99999999999999999999', '-2147483649']) {
    expect(await problems(chains(order))).toEqual([
      `chains.csv, row 2, column order: found "${order}", expected a whole number from -2147483648 to 2147483647`,
    ])
  }
  await importTables(store, chains('2147483647'))
  expect(await properties('chain:c')).toMatchObject({ order: 2147483647 })
})

it('leaves rows of totals out, and says so', async () => {
  const report = await importTables(store, {
    experts: [
      { id: 't-1', name: '演示·甲', years_experience: '25' },
      { id: '合计', name: '2', years_experience: '45' },
      { id: '', name: '总 计：', years_experience: '' },
      { id: '小计（人）', name: '', years_experience: '' },
      { id: 't-2', name: '合计公司', years_experience: '' },
    ],
  })
  expect(report).toMatchObject({ created: 2 })
  expect(report.notes).toEqual(['experts.csv, rows 3, 4, 5: 3 row(s) of totals (合计, 小计, 总计) left out'])
})

it('refuses a header that is repeated below', async () => {
  expect(
    await problems({
      regions: [
        { id: 'a', name: '演示州' },
        { id: 'id', name: 'name' },
      ],
    }),
  ).toEqual(['regions.csv, row 3: expected a row of values: it repeats the header'])
})

describe('the last day of a period', () => {
  const base: MemoryTables = {
    regions: [{ id: 'r', name: '演示州' }],
    chains: [{ id: 'c', name: '演示链', kind: '创新链', region: 'r' }],
    experts: [{ id: 'e', name: '演示·甲' }],
  }
  const appointment = (from: string, header: string, to: string): MemoryTables => ({
    ...base,
    聘任: [{ 编号: 'a', 专家: 'e', 链条: 'c', 角色: '链长', 聘期开始: from, [header]: to }],
  })
  const term = async () =>
    (await wholeGraph(store)).relations.find(({ type }) => type === 'APPOINTED_TO')?.properties.to

  it.each([['聘期至（含）'], ['聘期至(含)'], ['聘期结束']])('belongs to it under the header %s', async (header) => {
    const report = await importTables(store, appointment('2025-03-01', header, '2028-02-29'))
    expect(await term()).toBe('2028-03-01')
    expect(report.notes).toEqual(
      header === '聘期结束'
        ? [
            '聘任.csv: column 聘期结束 is read as the last day that belongs to the period, as 聘期至（含） says; English to is the day after',
          ]
        : [],
    )
  })
  it('is the day after it under the English header', async () => {
    await importTables(store, appointment('2025-03-01', 'to', '2028-02-29'))
    expect(await term()).toBe('2028-02-29')
  })
  it('may be the first one too, but not before it', async () => {
    await importTables(store, appointment('2025-03-01', '聘期至（含）', '2025-03-01'))
    expect(await term()).toBe('2025-03-02')
    expect(await problems(appointment('2025-03-01', '聘期至（含）', '2025-02-28'))).toEqual([
      '聘任.csv, row 2, column to: found "2025-02-28", expected a day after 2025-03-01, on which the period begins',
    ])
    expect(await problems(appointment('2025-03-01', '聘期至（含）', '9999-12-31'))).toEqual([
      '聘任.csv, row 2, column to: found "9999-12-31", expected a day before 9999-12-31',
    ])
  })
  it('of an open period stays empty', async () => {
    await importTables(store, appointment('2025-03-01', '聘期至（含）', ''))
    expect(await term()).toBeUndefined()
  })
})

describe('personal data', () => {
  // Of no one: a network that was never given out, areas that do not exist, an identity number of the year 1900.
  const PIECES = [
    '19900000000',
    '199 0000 0000',
    '199-0000-0000',
    '+86 19900000000',
    '１９９００００００００',
    '0000-0000000',
    '(0000)00000000',
    'nobody@example.invalid',
    '110000190001010000',
    '11000019000101000X',
  ]
  it.each(PIECES)('is left out of a text: %s', async (piece) => {
    expect(withoutPersonal(`演示工程师 ${piece}，演示`)).toEqual({ text: '演示工程师 ，演示', count: 1 })
    expect(masked(`"${piece}"`)).toBe('"***"')
    const report = await importTables(store, {
      institutions: [{ id: 'i', name: '演示院' }],
      experts: [{ id: 'e', name: `演示·甲${piece}`, aliases: `演示甲;${piece}` }],
      affiliations: [{ expert: 'e', organisation: 'i', position: piece }],
    })
    expect(report.notes).toEqual([
      'experts.csv, row 2: 2 telephone number(s), e-mail address(es) or identity number(s) in free text left out',
      'affiliations.csv, row 2: 1 telephone number(s), e-mail address(es) or identity number(s) in free text left out',
    ])
    expect(JSON.stringify([await wholeGraph(store), report])).not.toContain(piece)
    expect(await properties('expert:e')).toMatchObject({ name: '演示·甲', aliases: ['演示甲'] })
  })

  it.each([
    '演示公司2021年产值13500000000元',
    '演政办〔2021〕19号',
    'policy:p#二/(二)@L12:3-15',
    '2021-2025年',
    '91350100M000100Y43',
    '10万吨',
    '演示2020-12345678号',
  ])('is not what only looks like it: %s', (text) => {
    expect(withoutPersonal(text)).toEqual({ text, count: 0 })
  })

  it.each(PIECES)('is never repeated by a problem, wherever the cell is: %s', async (piece) => {
    const found = await problems({
      [`t${piece}`]: [{ id: 'a' }],
      regions: [{ id: piece, name: '演示州', level: piece, parent: piece, [piece]: '' }],
      fields: [{ id: 'f', name: piece, broader: piece }],
      experts: [
        {
          id: piece,
          name: '演示·甲',
          title_rank: piece,
          birth_year: piece,
          region: piece,
          referred_by: `expert:${piece}`,
        },
      ],
    })
    expect(found!.length).toBeGreaterThan(5)
    expect(found!.join('\n')).not.toContain(piece)
  })
})
