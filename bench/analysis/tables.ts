import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { random } from '../../tools/generate/random.js'
import { AS_OF } from '../lib/case.js'

type Row = Record<string, string>
type Cells = readonly (string | number | undefined)[]

/** The document of every generated dataset, and a clause of it. */
const POLICY = ['policy:gen-chains', '二'] as const

/** Indicators, each bound to a count of a region. */
const indicators = [
  'platforms.existing',
  'enterprises.highTech',
  'chains.innovation',
  'projects.techBreakthrough',
  'achievements.transferred',
  'experts.topNotchUp',
] as const

const templates = {
  四跟: ['chain.experts', 'chain.achievements', 'chain.platforms', 'chain.projects'],
  云图五要素: ['chain.leadingEnterprises', 'chain.products', 'chain.achievements', 'chain.teams', 'chain.platforms'],
} as const

/** What a document may state of a region, as a rule that can tell. */
const stated = ['G15 {}', 'G03 {"kinds":["INNOVATION"]}', 'G09 {"level":"NATIONAL"}', 'G11 {}', ''] as const

/**
 * Adds what rules and targets look at and the generator leaves out: all of it synthetic, and growing with the number of
 * regions or experts.
 */
export function addTables(folder: string, experts: number): void {
  const read = (table: string): Row[] => parse(readFileSync(join(folder, `${table}.csv`)), { columns: true }) as Row[]
  const write = (table: string, columns: readonly string[], rows: readonly Cells[]): void =>
    writeFileSync(join(folder, `${table}.csv`), stringify([[...columns, 'source', 'synthetic'], ...rows.map(marked)]))
  // By the header that the generator wrote: columns are added to tables now and then.
  const append = (table: string, rows: readonly Readonly<Record<string, string>>[]): void => {
    const path = join(folder, `${table}.csv`)
    const [columns] = parse(readFileSync(path), { to_line: 1 }) as [string[]]
    const marks = { source: 'synthetic', synthetic: 'true' }
    appendFileSync(
      path,
      stringify(
        rows.map((row): Row => ({ ...row, ...marks })),
        { columns },
      ),
    )
  }
  const dice = random(1, 'analysis')
  const regions = read('regions').map(({ id }) => id!)
  const some = (part: number): number[] =>
    Array.from({ length: Math.max(4, Math.round(experts * part)) }, (_, index) => index + 1)

  write(
    'templates',
    ['id', 'name', 'cell', 'counter', 'minimum', 'policy', 'clause'],
    Object.entries(templates).flatMap(([name, counters]) =>
      counters.map((counter) => [`template:${name}`, name, counter.slice('chain.'.length), counter, 2, ...POLICY]),
    ),
  )
  write(
    'indicators',
    ['id', 'name', 'unit'],
    indicators.map((counter) => [indicator(counter), `演示指标·${counter}`, '个']),
  )
  write(
    'metric_bindings',
    ['metric', 'counter'],
    indicators.map((counter) => [indicator(counter), counter]),
  )
  const ofRegions = regions.flatMap((region) =>
    indicators.map((counter) => ({ region, counter, tail: `${region.slice('region:'.length)}-${counter}` })),
  )
  write(
    'observations',
    ['id', 'region', 'metric', 'date', 'value', 'unit'],
    ofRegions.flatMap(({ region, counter, tail }) =>
      [2020, 2023].map((year) => [
        `observation:${tail}-${year}`,
        region,
        indicator(counter),
        `${year}-12-31`,
        dice.int(1, 30),
        '个',
      ]),
    ),
  )
  write(
    'targets',
    ['id', 'policy', 'region', 'metric', 'comparator', 'value', 'unit', 'scope', 'deadline_year', 'clause'],
    ofRegions.map(({ region, counter, tail }) => [
      `target:${tail}`,
      POLICY[0],
      region,
      indicator(counter),
      'GE',
      dice.int(5, 60),
      '个',
      dice.pick(['NEW', 'TOTAL']),
      Number(AS_OF.slice(0, 4)) + 1,
      POLICY[1],
    ]),
  )
  write(
    'declared_gaps',
    ['id', 'policy', 'clause', 'region', 'title', 'check'],
    regions.flatMap((region) =>
      stated.map((check, index) => [
        `gapdecl:${region.slice('region:'.length)}-${index + 1}`,
        ...POLICY,
        region,
        `演示短板·${index + 1}`,
        check,
      ]),
    ),
  )
  append(
    'measures',
    some(0.01).map((number) => ({
      id: `measure:gen-more-${number}`,
      policy: POLICY[0],
      clause: '一',
      title: `演示措施·${number}`,
      responsible: dice.chance(0.7) ? dice.pick(['department:gen-science', 'department:gen-government']) : '',
    })),
  )
  const chains = read('chains').map(({ id }) => id!)
  const enterprises = read('enterprises').map(({ id }) => id!)
  append(
    'platforms',
    some(0.002).map((number) => ({
      id: `platform:gen-park-${number}`,
      name: `演示园区·${number}`,
      kind: 'INDUSTRIAL_PARK',
      level: 'PROVINCIAL',
      status: 'EXISTING',
      region: dice.pick(regions),
      hosts: dice.pick(enterprises),
      chains: dice.pick(chains),
    })),
  )
}

const indicator = (counter: string): string => `indicator:gen-${counter}`
const marked = (cells: Cells): Cells => [...cells, 'synthetic', 'true']
