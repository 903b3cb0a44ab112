import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CoverCandidate } from '../../../src/analysis/algorithms/cover.js'
import { closableRules } from '../../../src/analysis/plan/openings.js'
import type { TeamLimits } from '../../../src/generated/types.js'
import { asOfs } from '../../oracle/arbitrary.js'
import { monthsOn } from '../../oracle/calendar.js'
import { judge, ruleOf } from '../../oracle/eligibility.js'
import { fullWorld, regionsWithin, type FullWorld } from '../../oracle/fullWorld.js'
import { g01 } from '../../oracle/g01.js'
import { g02 } from '../../oracle/g02.js'
import { g03 } from '../../oracle/g03.js'
import { g04 } from '../../oracle/g04.js'
import { g05 } from '../../oracle/g05.js'
import { g06 } from '../../oracle/g06.js'
import { g14 } from '../../oracle/g14.js'
import { bestTeam } from '../../oracle/plan.js'
import { active, covers, needsOf, rowOf, split, type Row } from '../../oracle/world.js'
import { complete } from '../../oracle/registers.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { changed, contextOf } from './planWorld.js'

const SEED = 78
const worlds = fc
  .sample(fullWorld('KEY'), { seed: SEED, numRuns: 100 })
  .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `w${n}`)) as FullWorld)
const ranks = ['JUNIOR', 'INTERMEDIATE', 'SENIOR_ASSOCIATE', 'SENIOR_FULL']

const posts = (world: FullWorld, expert: string, asOf: string): Row[] =>
  world.appointments.filter((row) => row.expert === expert && active(row, asOf))

interface Letter {
  expert: string
  chain: string
  role: 'LEADER' | 'EXPERT'
  from: string
  to: string
}

/** Every appointment that may be made: beginning on the day, or renewing one that ends soon. */
function possible(world: FullWorld, asOf: string, maxPerExpert: number, allowUnknown: boolean): Letter[] {
  const found: Letter[] = []
  for (const chain of world.chains.filter(({ kind, status }) => kind !== 'TALENT' && status !== 'DISCONTINUED')) {
    const of = world.appointments.filter((row) => row.chain === chain.id)
    const leaders = of.filter(({ role }) => role === 'LEADER')
    for (const expert of world.experts) {
      for (const role of ['LEADER', 'EXPERT'] as const) {
        const years = 12 * Number(ruleOf(world, role, chain.region!)?.term_years || 3)
        const eligible = (from: string, to: string) =>
          ['MET', ...(allowUnknown ? ['UNKNOWN', 'NO_RULE'] : [])].includes(
            judge(world, expert, role, chain, asOf, { from, to, exceptions: '' }).verdict,
          )
        const later = leaders
          .map((row) => row.from!)
          .filter((from) => from > asOf)
          .sort()[0]
        const end = monthsOn(asOf, years)
        const to = role === 'LEADER' && later && later < end ? later : end
        const serves = of.some((row) => row.expert === expert.id && active(row, asOf))
        const free =
          !serves &&
          posts(world, expert.id!, asOf).length < maxPerExpert &&
          covers(world, split(expert.fields), [...needsOf(world, chain).keys()])
        if (
          (free || (serves && role === 'LEADER')) &&
          eligible(asOf, to) &&
          !(role === 'LEADER' && leaders.some((row) => active(row, asOf)))
        )
          found.push({ expert: expert.id!, chain: chain.id!, role, from: asOf, to })
        for (const row of of.filter(
          (one) => one.expert === expert.id && one.role === role && one.to && one.to > asOf,
        )) {
          const until = monthsOn(row.to!, years)
          const others =
            role === 'LEADER' &&
            leaders.some((other) => other.expert !== expert.id && (!other.to || other.to > row.to!))
          if (!others && eligible(row.to!, until))
            found.push({ expert: expert.id!, chain: chain.id!, role, from: row.to!, to: until })
        }
      }
    }
  }
  const known = ({ expert, chain, role, from }: Letter) =>
    world.appointments.some(
      (row) => row.expert === expert && row.chain === chain && row.role === role && row.from === from,
    )
  return found.filter((one) => !known(one))
}

/** Every choice of at most two that keeps to the limits. */
function choices(
  world: FullWorld,
  all: readonly Letter[],
  asOf: string,
  count: number,
  maxPerExpert: number,
): Letter[][] {
  const serves = ({ expert, chain }: Letter) =>
    world.appointments.some((row) => row.expert === expert && row.chain === chain && active(row, asOf))
  const places = (one: Letter) => (one.from > asOf || serves(one) ? 0 : 1)
  const fits = (a: Letter, b: Letter) => {
    const same = a.expert === b.expert
    if (a.chain === b.chain && (same || (a.role === 'LEADER' && b.role === 'LEADER'))) return false
    return (
      !same ||
      places(a) + places(b) === 0 ||
      posts(world, a.expert, asOf).length + places(a) + places(b) <= maxPerExpert
    )
  }
  return [
    ...all.map((one) => [one]),
    ...(count > 1
      ? all.flatMap((a, n) =>
          all
            .slice(n + 1)
            .filter((b) => fits(a, b))
            .map((b) => [a, b]),
        )
      : []),
  ]
}

const both = { kinds: ['INNOVATION', 'INDUSTRY'] }
/** What the rules by which appointments are weighed find in the tables. */
function gapsOf(world: FullWorld, asOf: string): Map<string, number> {
  const found = [
    ...g01(world, asOf, both),
    ...g02(world, asOf, { ...both, letterIssuer: true }),
    ...g03(world, asOf, { ...both, minSenior: 3 }),
    ...g04(world, asOf, { ...both, letterIssuer: true }),
    ...g05(world, asOf, { ...both, withinMonths: 6, lookBackMonths: 12 }),
    ...g06(world, asOf, { ...both, by: ['EXPERT', 'TEAM', 'PLATFORM'] }),
    ...g14(world, asOf, { ...both, age: 60, withinMonths: 12 }),
  ]
  return new Map(found.map(({ id, severity }) => [id, Math.round(severity * 1000)]))
}

/** What some appointments close and open, and the weight of the one less that of the other. */
function effect(
  world: FullWorld,
  before: ReadonlyMap<string, number>,
  appoint: readonly Letter[],
  asOf: string,
): { closed: string[]; opened: string[]; net: number } {
  const after = gapsOf(changed(world, { appoint: [...appoint] }, asOf), asOf)
  const [closed, opened] = [
    [...before.keys()].filter((id) => !after.has(id)),
    [...after.keys()].filter((id) => !before.has(id)),
  ]
  const sum = (ids: readonly string[], of: ReadonlyMap<string, number>) =>
    ids.reduce((total, id) => total + of.get(id)!, 0)
  return { closed: closed.sort(), opened: opened.sort(), net: sum(closed, before) - sum(opened, after) }
}

forEachEngine((engine) => {
  const some = engine.name === 'embedded' ? worlds : worlds.slice(0, 4)

  it('proposes the appointments that looking at every choice of two finds, by what they close less what they open', async () => {
    const seen = {
      closed: 0,
      opened: 0,
      renewed: 0,
      leaders: 0,
      promoted: 0,
      tried: 0,
      two: 0,
      doubtful: 0,
      rules: new Set<string>(),
    }
    for (const [n, world] of some.entries()) {
      const asOf = asOfs[n % asOfs.length]!
      const [maxPerExpert, allowUnknown, count] = [1 + (n % 2), n % 4 === 3, 1 + (n % 2)]
      await using store = await engine.open()
      await importTables(store, { ...world, registers: complete(world.regions) })
      const before = gapsOf(world, asOf)
      const found = await contextOf(store).analysis.plan.appointments({ count, maxPerExpert, allowUnknown, asOf })
      expect(found.status, `world ${n}`).not.toBe('FEASIBLE')
      expect(found.weight + found.remaining.reduce((sum, { severity }) => sum + severity, 0)).toBeCloseTo(
        found.totalWeight,
        6,
      )
      const appointed = found.appointments.map(({ expertId, chainId, role, from, to }): Letter => ({
        expert: expertId,
        chain: chainId,
        role,
        from,
        to,
      }))
      const told = effect(world, before, appointed, asOf)
      expect(
        [found.closes, found.opens].map((gaps) => gaps.map(({ key }) => key).sort()),
        `world ${n}`,
      ).toEqual([told.closed, told.opened])
      expect(Math.round(found.netWeight * 1000), `world ${n}`).toBe(told.net)
      for (const one of found.appointments) {
        const serves = world.appointments.some(
          (row) => row.expert === one.expertId && row.chain === one.chainId && active(row, asOf),
        )
        expect(['MET', ...(allowUnknown ? ['UNKNOWN', 'NO_RULE'] : [])]).toContain(one.eligibility.verdict)
        expect(
          one.renews !== null ||
            serves ||
            posts(world, one.expertId, asOf).length +
              found.appointments.filter(({ expertId, renews }) => expertId === one.expertId && !renews).length <=
              maxPerExpert,
        ).toBe(true)
        if (one.renews) seen.renewed++
        else if (serves) seen.promoted++
        if (one.role === 'LEADER') seen.leaders++
        if (one.eligibility.verdict !== 'MET') seen.doubtful++
      }
      for (const { rule } of found.closes) seen.rules.add(rule)
      seen.closed += found.closes.length
      seen.opened += found.opens.length
      if (appointed.length === 2) seen.two++
      let best = 0
      for (const choice of choices(
        world,
        possible(world, asOf, maxPerExpert, allowUnknown),
        asOf,
        count,
        maxPerExpert,
      )) {
        best = Math.max(best, effect(world, before, choice, asOf).net)
        seen.tried++
      }
      expect(told.net, `world ${n}: ${JSON.stringify(appointed)}`).toBe(best)
    }
    if (engine.name !== 'embedded') return
    expect([...seen.rules].sort()).toEqual([...closableRules])
    for (const [what, times] of Object.entries({ ...seen, rules: 5 })) expect(times, what).toBeGreaterThan(2)
  }, 900_000)

  it('proposes the team that looking at every team finds in the tables', async () => {
    const seen = { full: 0, partial: 0, second: 0, rejected: 0, tied: 0 }
    for (const [n, world] of some.entries()) {
      const asOf = asOfs[n % asOfs.length]!
      await using store = await engine.open()
      await importTables(store, { ...world, registers: complete(world.regions) })
      const chain = world.chains[n % world.chains.length]!
      const fields = world.fields
        .filter((_, at) => at % 2 === n % 2 || n % 3 === 0)
        .map(({ id }) => id!)
        .sort()
      const limits: TeamLimits = {
        maxSize: 1 + (n % 4),
        maxLoad: n % 5 === 0 ? 0 : 2,
        includeSubregions: n % 2 === 0,
        allowUnknown: n % 3 !== 1,
        allowCompetitors: n % 4 === 0,
        region: n % 4 === 3 ? world.regions[0]!.id! : null,
        minRank: n % 6 === 5 ? 'SENIOR_ASSOCIATE' : null,
        maxFromOneOrganisation: n % 3 === 2 ? 1 : null,
        termMonths: n % 7 === 6 ? 12 : null,
        exclude: n % 8 === 7 ? [world.experts[0]!.id!] : null,
        include: n % 9 === 8 ? [world.experts[1]!.id!] : null,
      }
      const regions = limits.region
        ? limits.includeSubregions
          ? regionsWithin(world, limits.region)
          : [limits.region]
        : null
      const candidates = world.experts.flatMap((expert): CoverCandidate[] => {
        const own = fields.filter((field) => covers(world, split(expert.fields), [field]))
        const included = limits.include?.includes(expert.id!) ?? false
        const load = posts(world, expert.id!, asOf).filter((row) => row.chain !== chain.id).length
        const to = limits.termMonths
          ? monthsOn(asOf, limits.termMonths)
          : monthsOn(asOf, 12 * Number(ruleOf(world, 'EXPERT', chain.region!)?.term_years || 3))
        const { verdict } = judge(world, expert, 'EXPERT', chain, asOf, { from: asOf, to })
        const fits =
          !limits.exclude?.includes(expert.id!) &&
          (!regions || regions.includes(expert.region!)) &&
          (!limits.minRank || ranks.indexOf(expert.title_rank!) >= 2) &&
          load <= limits.maxLoad &&
          (verdict === 'MET' || (['UNKNOWN', 'NO_RULE'].includes(verdict) && limits.allowUnknown))
        if (!included && (own.length === 0 || !fits)) return []
        const current = world.affiliations
          .filter((row) => row.expert === expert.id && active(row, asOf))
          .map(({ organisation }) => organisation!)
        const engaged = world.engagements
          .filter((row) => row.expert === expert.id && active(row, asOf))
          .map(({ organisation }) => organisation!)
        const rivals = limits.allowCompetitors
          ? []
          : [...new Set([...current, ...engaged])].filter((id) =>
              world.enterprise_chains.some((row) => row.enterprise === id && row.chain === chain.id),
            )
        return [
          {
            id: expert.id!,
            covers: own,
            organisations: limits.maxFromOneOrganisation ? [...new Set(current)] : [],
            rivals,
            preference: [verdict === 'MET' ? 1 : 0, ranks.indexOf(expert.title_rank!) + 1, -load],
          },
        ]
      })
      const bounds = {
        maxSize: limits.maxSize,
        maxFromOne: limits.maxFromOneOrganisation,
        include: limits.include ?? [],
      }
      const expected = bestTeam(fields, candidates, bounds, 3)
      const asked = contextOf(store).analysis.plan.team({ fields, chain: chain.id!, limits, asOf })
      if (!expected) {
        await expect(asked).rejects.toThrow(/limits\.include/)
        continue
      }
      const team = await asked
      expect(team.members.map(({ expertId }) => expertId).sort(), `world ${n}`).toEqual(expected)
      expect(team.status).toBe(expected.length ? 'OPTIMAL' : 'NONE')
      expect(team.bound).toBe(expected.length)
      const covered = new Set(expected.flatMap((id) => candidates.find((one) => one.id === id)!.covers))
      expect(team.uncovered.map(({ fieldId }) => fieldId)).toEqual(fields.filter((field) => !covered.has(field)))
      for (const { fieldId, reason } of team.uncovered) {
        const having = world.experts.filter((expert) => covers(world, split(expert.fields), [fieldId]))
        expect(reason).toBe(
          having.length === 0
            ? 'NO_EXPERT'
            : candidates.some((one) => one.covers.includes(fieldId))
              ? 'TEAM_LIMITS'
              : 'ALL_REJECTED',
        )
      }
      const free = expected.filter((id) => !bounds.include.includes(id))
      const second = free.length ? bestTeam(fields, candidates, { ...bounds, without: free }, 3) : undefined
      expect(team.secondBest?.members.map(({ expertId }) => expertId).sort() ?? []).toEqual(second ?? [])
      expect(rowOf(world.chains, team.chainId!).id).toBe(chain.id)
      seen[team.complete ? 'full' : 'partial']++
      if (second?.length) seen.second++
      seen.rejected += team.rejected.length
      if (candidates.some(({ rivals, organisations }) => rivals.length || organisations.length)) seen.tied++
    }
    if (engine.name === 'embedded')
      for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(5)
  }, 900_000)
})
