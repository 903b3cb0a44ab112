import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportError } from '../../src/kernel/errors.js'
import { importSource } from '../../src/import/index.js'
import { memorySource, type MemoryTables } from '../../src/import/read/memory.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { wholeGraph } from './graph.js'

let store: Store
beforeEach(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
})
afterEach(() => store.close())

/** The problems of a dataset; nothing must have been written. */
async function problems(tables: MemoryTables): Promise<readonly string[]> {
  const before = await wholeGraph(store)
  const error = await importTables(store, tables).then(
    () => undefined,
    (failure: unknown) => failure,
  )
  expect(error).toBeInstanceOf(ImportError)
  expect(await wholeGraph(store)).toEqual(before)
  return (error as ImportError).problems
}

const region = { id: 'r', name: '演示州' }
const chain = { id: 'c', name: '演示链', kind: '创新链', region: 'r' }
const expert = { id: 'e', name: '演示·甲' }

describe('names the file, row, column, value and what was expected', () => {
  const cases: [string, MemoryTables, string[]][] = [
    [
      'a required value that is missing',
      { regions: [{ id: 'r', name: '' }] },
      ['regions.csv, row 2, column name: expected a value: the column is required'],
    ],
    [
      'a required column that is missing',
      { regions: [{ id: 'r' }] },
      ['regions.csv, row 1: expected a column name (名称): its rows are new'],
    ],
    [
      'a term no enumeration has',
      { regions: [region], experts: [{ ...expert, title_rank: '教授' }] },
      [
        'experts.csv, row 2, column title_rank: found "教授", expected one of SENIOR_FULL (正高级), SENIOR_ASSOCIATE (副高级), INTERMEDIATE (中级), JUNIOR (初级)',
      ],
    ],
    [
      'one wrong term of a list',
      { regions: [region], enterprises: [{ id: 'x', name: '演示公司', region: 'r', tiers: '小巨人;大企业' }] },
      [
        expect.stringMatching(
          /^enterprises.csv, row 2, column tiers: found "大企业", expected one of TECH_SME \(科技型中小企业\), /,
        ) as unknown as string,
      ],
    ],
    [
      'a day the calendar lacks',
      { policies: [{ id: 'p', title: '演示方案', date: '2025-02-29' }] },
      ['policies.csv, row 2, column date: found "2025-02-29", expected a date YYYY-MM-DD'],
    ],
    [
      'a date in another form',
      { policies: [{ id: 'p', title: '演示方案', date: '2025/2/2' }] },
      ['policies.csv, row 2, column date: found "2025/2/2", expected a date YYYY-MM-DD'],
    ],
    [
      'a number in words',
      { experts: [{ ...expert, birth_year: '七十年代' }] },
      ['experts.csv, row 2, column birth_year: found "七十年代", expected a whole number from 1900 to 2100'],
    ],
    [
      'a number out of bounds',
      { experts: [{ ...expert, birth_year: '1785' }] },
      ['experts.csv, row 2, column birth_year: found "1785", expected a whole number from 1900 to 2100'],
    ],
    [
      'a fraction where none can be',
      { experts: [{ ...expert, years_experience: '2.5' }] },
      ['experts.csv, row 2, column years_experience: found "2.5", expected a whole number from 0 to 90'],
    ],
    [
      'a confidence over 1',
      { regions: [{ ...region, confidence: '1.5' }] },
      ['regions.csv, row 2, column confidence: found "1.5", expected a number from 0 to 1'],
    ],
    [
      'a negative budget',
      { projects: [{ id: 'p', name: '演示项目', budget_cny: '-1' }] },
      ['projects.csv, row 2, column budget_cny: found "-1", expected a number of at least 0'],
    ],
    [
      'neither true nor false',
      { experts: [{ ...expert, led_provincial_project: '也许' }] },
      ['experts.csv, row 2, column led_provincial_project: found "也许", expected true or false (是, 否)'],
    ],
    [
      'an id twice, with the prefix or without',
      { regions: [region, { id: 'region:r', name: '演示市' }] },
      ['regions.csv, row 3, column id: found "region:r", expected an id of its own: row 2 has it already'],
    ],
    [
      'an id of another type',
      { regions: [{ id: 'chain:r', name: '演示州' }] },
      [
        'regions.csv, row 2, column id: found "chain:r", expected an id that begins with region:, not with the prefix of Chain',
      ],
    ],
    [
      'an id that is only a prefix',
      { regions: [{ id: 'region:', name: '演示州' }] },
      ['regions.csv, row 2, column id: found "region:", expected an id behind its prefix'],
    ],
    [
      'the same relation twice',
      {
        experts: [expert],
        institutions: [{ id: 'i', name: '演示院' }],
        affiliations: [
          { expert: 'e', organisation: 'i' },
          { expert: 'expert:e', organisation: 'institution:i' },
        ],
      },
      [
        'affiliations.csv, row 3: found "affiliation:expert:e~institution:i", expected a row that differs from all others in expert, organisation, position, from: row 2 has it already',
      ],
    ],
    [
      'a cell of a template twice',
      {
        templates: [
          { id: 't', name: '演示模板', cell: '人才', counter: 'chain.experts', minimum: '1' },
          { id: 't', name: '演示模板', cell: '人才', counter: 'chain.teams', minimum: '1' },
        ],
      },
      ['templates.csv, row 3, column id: found "cell:t/人才", expected an id of its own: row 2 has it already'],
    ],
    [
      'a reference to nothing',
      { chains: [chain] },
      ['chains.csv, row 2, column region: found "region:r", expected a known Region, of the dataset or of the graph'],
    ],
    [
      'one of a list of references to nothing',
      { regions: [region], fields: [{ id: 'f', name: '演示领域' }], chains: [{ ...chain, needs_fields: 'f;g' }] },
      [
        'chains.csv, row 2, column needs_fields: found "field:g", expected a known Field, of the dataset or of the graph',
      ],
    ],
    [
      'a reference to one of two types',
      { experts: [expert], affiliations: [{ expert: 'e', organisation: 'x' }] },
      [
        'affiliations.csv, row 2, column organisation: found "x", expected a known Institution or Enterprise, of the dataset or of the graph',
      ],
    ],
    [
      'a reference to another type',
      { regions: [region], chains: [{ ...chain, region: 'field:f' }] },
      ['chains.csv, row 2, column region: found "field:f", expected an id of Region (region:…)'],
    ],
    [
      'a source of no policy',
      { regions: [{ ...region, source: 'policy:none#一@L1' }] },
      [
        'regions.csv, row 2, column source: found "policy:none#一@L1", expected a known Policy, of the dataset or of the graph',
      ],
    ],
    [
      'a period that ends before it begins',
      {
        regions: [region],
        chains: [chain],
        experts: [expert],
        appointments: [{ id: 'a', expert: 'e', chain: 'c', role: '链长', from: '2025-01-01', to: '2025-01-01' }],
      },
      [
        'appointments.csv, row 2, column to: found "2025-01-01", expected a day after 2025-01-01, on which the period begins',
      ],
    ],
    [
      'a project that ends before it begins',
      { projects: [{ id: 'p', name: '演示项目', start: '2025-01-01', end: '2024-01-01' }] },
      [
        'projects.csv, row 2, column end: found "2024-01-01", expected a day after 2025-01-01, on which the period begins',
      ],
    ],
    [
      'a wrong check character',
      { regions: [region], enterprises: [{ id: 'x', name: '演示公司', region: 'r', uscc: '91529900DEMQ00001Z' }] },
      [
        'enterprises.csv, row 2, column uscc: found "91529900DEMQ00001Z", expected a unified social credit code: 18 digits and capital letters without I, O, S, V, Z (GB 32100)',
      ],
    ],
    [
      'a rule that is none',
      {
        regions: [region],
        policies: [{ id: 'p', title: '演示方案' }],
        declared_gaps: [
          { id: 'g', policy: 'p', clause: '一', region: 'r', title: '演示短板', check: 'G09 {"level":}' },
        ],
      },
      [
        'declared_gaps.csv, row 2, column check: found "G09 {\\"level\\":}", expected a gap rule and its parameters as a JSON object, as in G09 {"level":"NATIONAL"}',
      ],
    ],
    [
      'an unknown column, with the nearest',
      { experts: [{ ...expert, titel_rank: '' }] },
      ['experts.csv, row 1, column titel_rank: expected a known column; the nearest is title_rank'],
    ],
    [
      'an unknown column far from all',
      { regions: [{ ...region, weather: '' }] },
      [
        'regions.csv, row 1, column weather: expected a known column: id, name, code, level, parent, source, confidence, derived, synthetic, aliases, note, _remove',
      ],
    ],
    [
      'a column in both languages',
      { regions: [{ ...region, 名称: '演示州' }] },
      ['regions.csv, row 1, column 名称: expected each column once: name and 名称 are the same'],
    ],
    [
      'an unknown table, with the nearest',
      { expert: [expert] },
      ['expert.csv: expected the name of a known table; the nearest is experts'],
    ],
    [
      'the same table in both languages',
      { experts: [expert], 专家: [expert] },
      ['专家.csv: expected each table once: experts.csv is the same table'],
    ],
    [
      'a region above itself',
      {
        regions: [
          { id: 'a', name: '甲', parent: 'b' },
          { id: 'b', name: '乙', parent: 'a' },
          { id: 'c', name: '丙', parent: 'a' },
        ],
      },
      [
        'regions.csv, row 2, column parent: found "region:b", expected what is not below the row: region:a would be above itself',
        'regions.csv, row 3, column parent: found "region:a", expected what is not below the row: region:b would be above itself',
      ],
    ],
  ]
  it.each(cases)('%s', async (_, tables, expected) => {
    expect(await problems(tables)).toEqual(expected)
  })
})

it('lists all problems at once, by file and row', async () => {
  const found = await problems({
    experts: [
      { ...expert, birth_year: 'x', title_rank: 'y' },
      { id: 'e', name: '' },
    ],
    chains: [
      { ...chain, kind: 'z' },
      { ...chain, id: 'd' },
    ],
  })
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'chains.csv, row 2, column kind',
    'chains.csv, row 3, column region',
    'experts.csv, row 2, column birth_year',
    'experts.csv, row 2, column title_rank',
    'experts.csv, row 3, column name',
  ])
})

it('does not blame what refers to a wrong row, an unreadable table or a misspelt one', async () => {
  expect(await problems({ regions: [{ ...region, level: '大' }], chains: [chain] })).toHaveLength(1)
  expect(await problems({ regions: [{ ...region, weather: '' }], chains: [chain] })).toHaveLength(1)
  expect(await problems({ region: [region], chains: [chain] })).toHaveLength(1)
})

it('says in the message how many problems there are', async () => {
  await expect(importTables(store, { chains: [chain, { ...chain, id: 'd' }] })).rejects.toThrow(
    'The dataset has 2 problems; nothing was imported.',
  )
  await expect(importTables(store, { chains: [chain] })).rejects.toMatchObject({
    code: 'IMPORT_REJECTED',
    message: 'The dataset has 1 problem; nothing was imported.',
  })
})

it('takes references to what the graph has already', async () => {
  await importTables(store, {
    regions: [region],
    indicators: [{ id: 'i', name: '演示指标', unit: '家' }],
    policies: [{ id: 'p', title: '演示方案' }],
  })
  const report = await importTables(store, {
    chains: [chain],
    targets: [
      {
        id: 't',
        policy: 'p',
        region: 'r',
        metric: 'i',
        comparator: '不低于',
        value: '3',
        source: 'policy:p#一@L1:1-2',
      },
    ],
  })
  expect(report).toMatchObject({ created: 2, rejected: 0 })
  const { nodes, relations } = await wholeGraph(store)
  expect(nodes.find(({ properties }) => properties.id === 'target:t')?.properties.name).toBe('演示指标不低于3')
  expect(relations).toContainEqual({ type: 'IN_REGION', from: 'chain:c', to: 'region:r', properties: {} })
})

it('cuts a long value short in its message', async () => {
  const [line] = await problems({ regions: [{ ...region, level: '长'.repeat(500) }] })
  expect(line!.length).toBeLessThan(250)
})

it('never writes a dataset whose file changes between check and writing', async () => {
  const source = memorySource({ regions: [region] })
  let reads = 0
  const changing = {
    tables: async () =>
      (await source.tables()).map((table) => ({
        ...table,
        read: () =>
          reads++ > 1
            ? (async function* () {
                yield [{ row: 1, cells: ['id', 'name', 'unknown'] }]
              })()
            : rows(),
      })),
  }
  async function* rows() {
    yield [{ row: 1, cells: ['id', 'name'] }]
    for (let from = 0; from < 50_001; from += 1000)
      yield Array.from({ length: Math.min(1000, 50_001 - from) }, (_, index) => ({
        row: from + index + 2,
        cells: [`${from + index}`, '演示'],
      }))
  }
  await expect(importSource(store, changing)).rejects.toThrow('regions.csv has changed while it was imported')
  expect((await wholeGraph(store)).nodes.filter(({ labels }) => labels.includes('Region'))).toEqual([])
})

it('imports the valid part when asked to, without what refers to the rest', async () => {
  const report = await importTables(
    store,
    {
      regions: [region, { id: 'bad', name: '演示坏', level: '大' }],
      chains: [chain, { ...chain, id: 'd', region: 'bad' }],
      segments: [
        { id: 's', chain: 'd', name: '演示环节' },
        { id: 't', chain: 'c', name: '演示环节' },
      ],
      fields: [{ id: 'f', name: '演示领域', colour: '' }],
    },
    { validPart: true },
  )
  expect(report).toMatchObject({ created: 3, rejected: 3 })
  expect(report.tables.map(({ table, created, rejected }) => [table, created, rejected])).toEqual([
    ['regions', 1, 1],
    ['chains', 1, 1],
    ['segments', 1, 1],
  ])
  expect(report.problems).toEqual([
    'chains.csv, row 3, column region: found "region:bad", expected a known Region, of the dataset or of the graph',
    expect.stringMatching(/^fields.csv, row 1, column colour: /),
    expect.stringMatching(/^regions.csv, row 3, column level: found "大"/),
    'segments.csv, row 2, column chain: found "chain:d", expected a known Chain, of the dataset or of the graph',
  ])
})
