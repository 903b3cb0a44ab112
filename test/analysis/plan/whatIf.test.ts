import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WhatIfInput } from '../../../src/generated/types.js'
import type { Store } from '../../../src/store/store.js'
import { asOfs } from '../../oracle/arbitrary.js'
import { monthsOn } from '../../oracle/calendar.js'
import { fullWorld, type FullWorld } from '../../oracle/fullWorld.js'
import { complete } from '../../oracle/registers.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { changed, contextOf, everything } from './planWorld.js'

const SEED = 20261122
const worlds = fc
  .sample(fullWorld('KEY'), { seed: SEED, numRuns: 24 })
  .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `w${n}`)) as FullWorld)
const sketches = fc.sample(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), { seed: SEED, numRuns: worlds.length })

/** Changes of all kinds, drawn from what a world has. */
function changesOf(world: FullWorld, numbers: readonly number[], asOf: string): WhatIfInput {
  let at = 0
  const draw = (below: number) => numbers[at++ % numbers.length]! % Math.max(1, below)
  const pick = (rows: readonly { readonly id?: string }[]) => rows[draw(rows.length)]?.id
  const ids = (rows: readonly { readonly id?: string }[], many = draw(3)) => [
    ...new Set(Array.from({ length: many }, () => pick(rows)).filter((id) => id !== undefined)),
  ]
  const organisations = [...world.enterprises, ...world.institutions]
  const going = world.appointments.filter(({ to }) => !to || to > asOf)
  const addExperts = Array.from({ length: 1 + draw(2) }, (_, n) => ({
    key: `k${n}`,
    name: `拟聘专家${n}`,
    titleRank: (['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'JUNIOR', null] as const)[draw(4)]!,
    birthYear: [1950, 1962, 1980][draw(3)]!,
    yearsExperience: [3, 12][draw(2)]!,
    ledProvincialProject: draw(2) === 1,
    awardLevel: (['NATIONAL', 'MUNICIPAL', null] as const)[draw(3)]!,
    region: pick(world.regions)!,
    fields: ids(world.fields),
    organisations: ids(organisations),
  }))
  const people = [...world.experts, ...addExperts.map(({ key }) => ({ id: key }))]
  const appoint = Array.from({ length: 1 + draw(4) }, (_, n) => ({
    expert: pick(people)!,
    chain: pick(world.chains)!,
    role: (['LEADER', 'EXPERT'] as const)[draw(2)]!,
    from: monthsOn(asOf, -n),
    to: draw(2) ? monthsOn(asOf, [2, 36][draw(2)]!) : null,
  }))
  return {
    addExperts,
    // A day of its own for each, so that none is the same as one that is there.
    appoint: appoint.filter(
      ({ expert, chain, role, from }) =>
        !world.appointments.some(
          (row) => row.expert === expert && row.chain === chain && row.role === role && row.from === from,
        ),
    ),
    endAppointments: ids(going, draw(4)),
    addPlatforms: Array.from({ length: draw(3) }, (_, n) => ({
      key: `p${n}`,
      name: `拟建平台${n}`,
      kind: 'LABORATORY',
      level: (['NATIONAL', 'PROVINCIAL', null] as const)[draw(3)]!,
      status: (['EXISTING', 'PLANNED'] as const)[draw(2)]!,
      region: pick(world.regions)!,
      chains: ids(world.chains),
      fields: ids(world.fields),
      hosts: ids(organisations),
    })),
    addProjects: Array.from({ length: draw(3) }, (_, n) => ({
      key: `j${n}`,
      name: `拟立项目${n}`,
      status: (['ACTIVE', 'PLANNED', 'COMPLETED'] as const)[draw(3)]!,
      end: draw(2) ? monthsOn(asOf, -20) : null,
      region: pick(world.regions)!,
      chains: ids(world.chains),
      undertakenBy: ids(organisations),
      demands: ids(world.demands),
      participants: ids(people),
    })),
  }
}

/** Without what tells the proposed world from the saved one. */
const plain = (found: unknown): unknown =>
  JSON.parse(
    JSON.stringify(found)
      .replaceAll(/\^[0-9a-f]{12}"/g, '"')
      .replaceAll(/proposed-[0-9a-f]{12}-/g, 'proposed-'),
  )

forEachEngine((engine) => {
  const some = engine.name === 'embedded' ? worlds : worlds.slice(0, 3)

  it(`finds what it would find if the changes were imported, in ${some.length} worlds`, async () => {
    const seen = { closed: 0, opened: 0, changed: 0, ended: 0 }
    for (const [n, world] of some.entries()) {
      const asOf = asOfs[n % asOfs.length]!
      const changes = changesOf(world, sketches[n]!, asOf)
      let result, before
      {
        await using store = await engine.open()
        await importTables(store, { ...world, registers: complete(world.regions) })
        const trace = await everything(store)
        before = await contextOf(store).analysis.gap.list({}, asOf)
        result = await contextOf(store).analysis.plan.whatIf({ changes, asOf })
        expect(await everything(store)).toEqual(trace)
      }
      await using other = await engine.open()
      await importTables(other, { ...changed(world, changes, asOf), registers: complete(world.regions) })
      const after = await contextOf(other).analysis.gap.list({}, asOf)
      const had = new Set(before.map(({ key }) => key))
      const has = new Map(after.map((gap) => [gap.key, gap]))
      expect({ before: result.before, after: result.after }).toEqual({ before: before.length, after: after.length })
      expect(result.closed).toEqual(before.filter(({ key }) => !has.has(key)))
      expect(plain(result.opened)).toEqual(plain(after.filter(({ key }) => !had.has(key))))
      const stayed = before.filter(({ key }) => has.has(key))
      expect(result.unchanged).toBe(stayed.length)
      expect(plain(result.changed)).toEqual(
        plain(
          stayed
            .filter(({ key, severity }) => has.get(key)!.severity !== severity)
            .map((gap) => ({ before: gap, after: has.get(gap.key) })),
        ),
      )
      // No content of the proposed world goes by an id that the saved one has.
      expect(
        [...result.opened, ...result.changed.map((pair) => pair.after)].filter(({ id }) =>
          before.some((gap) => gap.id === id),
        ),
      ).toEqual([])
      seen.closed += result.closed.length
      seen.opened += result.opened.length
      seen.changed += result.changed.length
      seen.ended += changes.endAppointments!.length
    }
    for (const [what, times] of Object.entries(seen))
      expect(times, what).toBeGreaterThan(some.length === worlds.length ? 10 : 0)
  }, 900_000)

  describe('the named world', () => {
    let store: Store
    let trace: string[]
    const ask = (changes: WhatIfInput, rest: object = {}) =>
      contextOf(store).analysis.plan.whatIf({ changes, asOf: '2026-01-01', ...rest })
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      trace = await everything(store)
      expect(trace.length).toBeGreaterThan(100)
    })
    afterAll(async () => {
      expect(await everything(store)).toEqual(trace)
      await store.close()
    })

    const appoint = {
      expert: 'expert:zi',
      chain: 'chain:digital',
      role: 'LEADER' as const,
      from: '2026-01-01',
      to: '2026-03-01',
    }
    const platform = { key: 'p', name: '平台', kind: 'LABORATORY' as const, status: 'EXISTING' as const }

    it('says what was expected of what is wrong', async () => {
      const wrong: [WhatIfInput, RegExp][] = [
        [{}, /expected 1 to 200 changes in all, found 0/],
        [
          { endAppointments: Array.from({ length: 201 }, (_, n) => `appointment:${n}`) },
          /expected 1 to 200 changes in all, found 201/,
        ],
        [
          { appoint: [{ ...appoint, expert: 'expert:nobody' }] },
          /appoint\[0\]\.expert: expected the id of an expert, or a key of addExperts, found "expert:nobody"/,
        ],
        [{ appoint: [{ ...appoint, expert: 'chain:digital' }] }, /appoint\[0\]\.expert: expected/],
        [{ appoint: [{ ...appoint, chain: 'chain:none' }] }, /appoint\[0\]\.chain: expected the id of a chain/],
        [{ appoint: [{ ...appoint, to: '2026-01-01' }] }, /appoint\[0\]\.to: expected a day after 2026-01-01/],
        [{ appoint: [{ ...appoint, from: '2026-02-30' }] }, /appoint\[0\]\.from: expected a day/],
        [{ appoint: [appoint, appoint] }, /appoint: expected each appointment once/],
        [{ appoint: [{ ...appoint, from: '2026-03-01', to: null }] }, /expected a new appointment, but appointment:zi/],
        [{ endAppointments: ['appointment:none'] }, /endAppointments\[0\]: expected the id of an appointment/],
        [
          { endAppointments: ['appointment:xin'] },
          /is not over on 2026-01-01, but appointment:xin ended on 2025-05-01/,
        ],
        [{ endAppointments: ['appointment:ding', 'appointment:ding'] }, /each appointment once/],
        [{ addPlatforms: [platform, platform] }, /addPlatforms: expected each key once/],
        [{ addPlatforms: [{ ...platform, key: 'a b' }] }, /expected keys of 1 to 64/],
        [
          { addPlatforms: [{ ...platform, hosts: ['expert:zi'] }] },
          /hosts: expected the id of an institution or an enterprise/,
        ],
        [{ addExperts: [{ key: 'x', name: ' ' }] }, /expected a name/],
        [{ addExperts: [{ key: 'x', name: '名', birthYear: 12 }] }, /birthYear: expected 1900 to 2100/],
        [
          { addProjects: [{ key: 'x', name: '名', status: 'ACTIVE', start: '2026-02-01', end: '2026-01-01' }] },
          /addProjects\[0\]\.end: expected a day after/,
        ],
      ]
      for (const [changes, message] of wrong)
        await expect(ask(changes), String(message)).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          message: expect.stringMatching(message),
        })
      await expect(ask({ appoint: [appoint] }, { rules: ['G99'] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      await expect(ask({ appoint: [appoint] }, { region: 'region:none' })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
    })

    it('leaves no trace when it runs out of time', async () => {
      await expect(
        contextOf(store, 1).analysis.plan.whatIf({ changes: { appoint: [appoint] }, asOf: '2026-01-01' }),
      ).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' })
      expect(await everything(store)).toEqual(trace)
    })

    it('keeps what two questions of one request propose apart', async () => {
      const { analysis, load } = contextOf(store)
      const propose = (name: string) =>
        analysis.plan.whatIf({
          asOf: '2026-01-01',
          rules: ['G02'],
          changes: { addExperts: [{ key: 'x', name }], appoint: [{ ...appoint, expert: 'x' }] },
        })
      const [one, two] = await Promise.all([propose('甲案'), propose('乙案')])
      const names = await Promise.all([one, two].map(({ opened }) => load.entity.need('Entity', opened[0]!.subjectId)))
      expect(names.map(({ name }) => name)).toEqual(['甲案', '乙案'])
    })
  })
})
