import { expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { typeOfCode, type CrossTabArgs } from '../../../src/analysis/crossTab/index.js'
import type { Store } from '../../../src/store/store.js'
import { crossTab } from '../../oracle/crossTab.js'
import { tree } from '../../oracle/regional.js'
import type { Row } from '../../oracle/world.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { dice, union, type Tables } from '../counter/world.js'
import { asOfs, regionalWorld } from '../gap/regionalWorld.js'

const TODAY = '2025-07-01'
const TABLES: readonly (readonly [of: string, rows: string, columns: string | null])[] = [
  ['EXPERT', 'talentTier', 'titleRank'],
  ['EXPERT', 'ageBand', 'prefecture'],
  ['EXPERT', 'appointments.role', 'chain'],
  ['EXPERT', 'chain', 'engagements.mode'],
  ['EXPERT', 'engagements.term', 'engagements.mode'],
  ['EXPERT', 'engagements.chain', 'engagements.mode'],
  ['EXPERT', 'engagements.mode', 'engagements.region.prefecture'],
  ['EXPERT', 'birthYear', null],
  ['ENTERPRISE', 'tiers', 'aboveScale'],
  ['ENTERPRISE', 'chain', 'chains.chainMaster'],
  ['ENTERPRISE', 'chains.chainMaster', 'tiers'],
  ['PLATFORM', 'kind', 'level'],
  ['PLATFORM', 'year', 'chains'],
  ['PLATFORM', 'status', 'county'],
  ['PROJECT', 'type', 'province'],
  ['PROJECT', 'end', 'status'],
  ['ACHIEVEMENT', 'year', 'project.chains'],
  ['TEAM', 'chains', 'leader.talentTier'],
]

const KINDS: Readonly<Record<string, string>> = {
  EXPERT: 'experts',
  ENTERPRISE: 'enterprises',
  PLATFORM: 'platforms',
  PROJECT: 'projects',
  ACHIEVEMENT: 'achievements',
  TEAM: 'teams',
}

/** A random world with what is counted by beside what regions are. */
function world(n: number): Tables {
  const base = regionalWorld(`x${n}`, 77_000 + n)
  const { pick, maybe } = dice(990 + n)
  const parent = new Map(base.regions!.map((row) => [row.id, row.parent]))
  const depth = (id: string | undefined): number => (id && parent.get(id) ? 1 + depth(parent.get(id)) : 0)
  const filled = (table: string, more: (row: Row) => Row) => base[table]!.map((row) => ({ ...row, ...more(row) }))
  return {
    ...base,
    regions: filled('regions', ({ id }) => ({ level: ['PROVINCE', 'PREFECTURE', 'COUNTY', ''][depth(id)] ?? '' })),
    experts: filled('experts', () => ({
      title_rank: maybe(pick(['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'INTERMEDIATE']), 0.7),
      birth_year: maybe(pick(['1959', '1960', '1961', '1985', '1986', '1990', '1991', '2000']), 0.8),
    })),
    enterprises: filled('enterprises', () => ({ above_scale: maybe(pick(['true', 'false']), 0.7) })),
    engagements: [
      ...filled('engagements', () => ({ term: maybe(pick(['LONG_TERM', 'SHORT_TERM']), 0.6) })),
      ...base.experts!.slice(0, 3).map(({ id }) => ({
        expert: id!,
        organisation: pick(base.enterprises!).id!,
        mode: pick(['SEASONAL', 'TECH_CONTRACTING']),
        term: '',
        from: '',
        to: '',
      })),
    ],
    projects: filled('projects', (row) => ({ end: row.start ? maybe('2028-01-01', 0.4) : '' })),
  } as Tables
}

forEachEngine((engine) => {
  const ask = (store: Store, of: string, args: Omit<CrossTabArgs, 'of'>) =>
    createContext({ reader: store, today: TODAY, requestId: 'test' }).analysis.crossTab.table({
      ...args,
      of: typeOfCode(of),
    })

  it('counts random worlds as plain rows tell', async () => {
    await using store = await engine.open()
    const worlds = Array.from({ length: engine.name === 'embedded' ? 6 : 2 }, (_, n) => world(n))
    const all = union(worlds)
    await importTables(store, all)
    let [cells, unknown] = [0, 0]
    for (const [of, rows, columns] of TABLES)
      for (const [at, asOf] of [null, ...asOfs].entries())
        for (const region of [null, worlds[at % worlds.length]!.regions![0]!.id!]) {
          if (region && of === 'ACHIEVEMENT') continue
          const filter = region ? { region } : {}
          const found = await ask(store, of, { rows, columns, filter, ...(asOf && { asOf }) })
          const told = crossTab(all, of, rows, columns, {
            asOf,
            day: asOf ?? TODAY,
            regions: region ? tree(all, region) : null,
          })
          const name = `${of} ${rows} ${columns} ${asOf} ${region}`
          const totals = (keys: readonly { key: string; total: number }[]) =>
            Object.fromEntries(keys.map(({ key, total }) => [key, total]))
          const sizes = (of: ReadonlyMap<string, string[]>) =>
            Object.fromEntries([...of].map(([key, ids]) => [key, ids.length]))
          expect(found.total, name).toBe(told.total)
          expect(totals(found.rowKeys), name).toEqual(sizes(told.rows))
          expect(totals(found.columnKeys), name).toEqual(sizes(told.columns))
          expect(
            Object.fromEntries(
              found.cells.map(({ row, column, ids, count }) => [
                column === null ? row : `${row} ${column}`,
                [count, ids],
              ]),
            ),
            name,
          ).toEqual(Object.fromEntries([...told.cells].map(([key, ids]) => [key, [ids.length, ids]])))
          const synthetic = new Set(all[KINDS[of]!]!.flatMap((row) => (row.synthetic === 'true' ? [row.id] : [])))
          for (const one of found.cells) expect(one.synthetic, name).toBe(one.ids.some((id) => synthetic.has(id)))
          cells += found.cells.length
          unknown += found.rowKeys.filter(({ key }) => key === 'UNKNOWN').length
        }
    expect(cells).toBeGreaterThan(500)
    expect(unknown).toBeGreaterThan(20)
  })

  it('orders codes and ages as they follow each other, and tells what cannot be counted', async () => {
    await using store = await engine.open()
    await importTables(store, union([world(0), world(1), world(2)]))
    const keys = async (of: string, rows: string) =>
      (await ask(store, of, { rows, filter: {} })).rowKeys.map(({ key }) => key)
    expect(await keys('EXPERT', 'AGE_BAND')).toEqual(await keys('EXPERT', 'ageBand'))
    expect((await keys('PLATFORM', 'level')).at(-1)).toBe('UNKNOWN')
    const years = await keys('PROJECT', 'year')
    expect(years.slice(0, -1)).toEqual(years.slice(0, -1).toSorted())
    await expect(ask(store, 'TEAM', { rows: 'colour', filter: {} })).rejects.toThrow(/rows: expected one of .*chains/)
    await expect(ask(store, 'TEAM', { rows: 'chain', columns: '', filter: {} })).rejects.toThrow('columns: expected')
    await expect(ask(store, 'TEAM', { rows: 'chain', asOf: '1600-01-01', filter: {} })).rejects.toThrow('asOf')
    await expect(ask(store, 'TEAM', { rows: 'chain', filter: { region: 'nowhere' } })).rejects.toThrow('filter.region')
  })
})
