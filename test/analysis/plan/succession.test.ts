import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { SuccessionArgs, SuccessionRow } from '../../../src/analysis/plan/succession.js'
import type { Store } from '../../../src/store/store.js'
import { asOfs } from '../../oracle/arbitrary.js'
import { fullWorld, unionOf, type FullWorld } from '../../oracle/fullWorld.js'
import { MOST, succession, type ExpectedSuccession } from '../../oracle/succession.js'
import type { Row } from '../../oracle/world.js'
import { importTables } from '../../support/dataset.js'
import { forRows } from '../../support/engines.js'
import { contextOf } from './planWorld.js'

const SEED = 20261126
const WORLDS = 240
const worlds = fc
  .sample(fullWorld('KEY'), { seed: SEED, numRuns: WORLDS })
  .map((drawn, n) =>
    crowded(JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `s${n}`)) as FullWorld, n % 12 === 0 ? 8 : 1),
  )
const all = unionOf(worlds)
const seen = {
  rows: 0,
  vacant: 0,
  two: 0,
  next: 0,
  openTerm: 0,
  ready: 0,
  bench: 0,
  outside: 0,
  MET: 0,
  UNKNOWN: 0,
  NOT_MET: 0,
  NO_RULE: 0,
  fits: 0,
  cut: 0,
}

// Many worlds in one store: on a busy machine a test takes its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

forRows((engine) => {
  describe(`${WORLDS} worlds`, () => {
    let store: Store
    const ask = (args: SuccessionArgs) => contextOf(store).analysis.plan.succession(args)
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, { ...all })
    })
    afterAll(() => store.close())

    it.each(asOfs)('finds on %s who could follow as looking at everybody does', async (asOf) => {
      const found = await ask({ asOf })
      const expected = succession(all, asOf, {})
      expect(found.map(({ chainId }) => chainId)).toEqual(expected.map(({ chain }) => chain))
      for (const [at, row] of found.entries()) agree(row, expected[at]!)
    })

    it('keeps to a region with those below it, and to a chain of any kind', async () => {
      for (const { id } of all.regions.slice(0, 12)) {
        const region = id!
        expect((await ask({ region, asOf: asOfs[1] })).map(plain), region).toEqual(
          succession(all, asOfs[1], { region }),
        )
      }
      for (const { id, region } of all.chains.slice(0, 12)) {
        const chain = id!
        expect((await ask({ chain, asOf: asOfs[1] })).map(plain), chain).toEqual(succession(all, asOfs[1], { chain }))
        expect((await ask({ chain, region: region!, asOf: asOfs[1] })).map(plain), chain).toEqual(
          succession(all, asOfs[1], { chain }),
        )
      }
    })

    it('says what was expected of what is wrong', async () => {
      await expect(ask({ chain: all.experts[0]!.id! })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('chain: expected ids of chains'),
      })
      await expect(ask({ region: 'region:nowhere' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      await expect(ask({ asOf: '2026-02-30' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    })
  })
})

afterAll(() => {
  // A comparison of nothing with nothing would pass as well.
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(what === 'cut' ? 4 : 20)
})

/** The same world with every expert several times, the others without an appointment: more of them than are told. */
function crowded(world: FullWorld, times: number): FullWorld {
  const copies = Array.from({ length: times - 1 }, (_, n) =>
    world.experts.map((row): Row => ({
      ...row,
      id: `${row.id}-again${n}`,
      birth_year: row.birth_year ? String(Number(row.birth_year) + n) : '',
    })),
  )
  return { ...world, experts: [...world.experts, ...copies.flat()] }
}

const plain = ({ chainId, leaders, bench, ready, candidates }: SuccessionRow): ExpectedSuccession => ({
  chain: chainId,
  bench,
  ready,
  leaders: leaders.map(({ expertId, age, termEnd, monthsLeft, nextFrom }) => ({
    expert: expertId,
    age,
    termEnd,
    monthsLeft,
    nextFrom,
  })),
  candidates: candidates.map(({ expertId, appointed, age, load, eligibility: { verdict, short, conditions } }) => ({
    expert: expertId,
    appointed,
    age,
    load,
    verdict,
    short: short.map(({ condition }) => condition!.id).sort(),
    fits: (conditions.find(({ comparator }) => comparator === 'FITS')?.fact as string[] | undefined) ?? null,
  })),
})

function agree(row: SuccessionRow, expected: ExpectedSuccession): void {
  expect(plain(row)).toEqual(expected)
  const { leaders, candidates } = row
  for (const { eligibility } of candidates) {
    expect([eligibility.role, eligibility.chainId, eligibility.appointment, eligibility.term.from]).toEqual([
      'LEADER',
      row.chainId,
      null,
      row.asOf,
    ])
    seen[eligibility.verdict as 'MET']++
  }
  for (const text of [row, ...candidates].flatMap(({ explanation }) => Object.values(explanation)))
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  expect(row.explanation.ZH).toContain(leaders.length ? leaders[0]!.name : '尚无在聘链长')
  const outside = candidates.filter(({ appointed }) => !appointed)
  seen.rows++
  if (leaders.length === 0) seen.vacant++
  if (leaders.length > 1) seen.two++
  if (leaders.some(({ nextFrom }) => nextFrom)) seen.next++
  if (leaders.some(({ termEnd }) => termEnd === null)) seen.openTerm++
  if (row.ready) seen.ready++
  seen.bench += row.bench
  seen.outside += outside.length
  if (outside.length === MOST) seen.cut++
  if (expected.candidates.some(({ fits }) => fits?.length)) seen.fits++
}
