import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CoverCandidate } from '../../../src/analysis/algorithms/cover.js'
import { closableRules } from '../../../src/analysis/plan/options.js'
import type { TeamLimits } from '../../../src/generated/schema.js'
import { asOfs } from '../../oracle/arbitrary.js'
import { monthsOn } from '../../oracle/calendar.js'
import { judge, ruleOf } from '../../oracle/eligibility.js'
import { fullWorld, regionsWithin, type FullWorld } from '../../oracle/fullWorld.js'
import { bestTeam } from '../../oracle/plan.js'
import { active, covers, needsOf, rowOf, split, type Row } from '../../oracle/world.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { contextOf } from './planWorld.js'

const SEED = 78
const worlds = fc.sample(fullWorld('KEY'), { seed: SEED, numRuns: 100 }).map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `w${n}`)) as FullWorld)
const ranks = ['JUNIOR', 'INTERMEDIATE', 'SENIOR_ASSOCIATE', 'SENIOR_FULL']

const posts = (world: FullWorld, expert: string, asOf: string): Row[] => world.appointments.filter((row) => row.expert === expert && active(row, asOf))

/** Every appointment that may be made: beginning on the day, or renewing one that ends soon. */
function possible(world: FullWorld, asOf: string, maxPerExpert: number): { expert: string; chain: string; role: 'LEADER' | 'EXPERT'; from: string; to: string }[] {
  const found: ReturnType<typeof possible> = []
  for (const chain of world.chains.filter(({ kind, status }) => kind !== 'TALENT' && status !== 'DISCONTINUED')) {
    const of = world.appointments.filter((row) => row.chain === chain.id)
    const leaders = of.filter(({ role }) => role === 'LEADER')
    for (const expert of world.experts) {
      for (const role of ['LEADER', 'EXPERT'] as const) {
        const years = 12 * Number(ruleOf(world, role, chain.region!)?.term_years || 3)
        const eligible = (from: string, to: string) => judge(world, expert, role, chain, asOf, { from, to, exceptions: '' }).verdict === 'MET'
        const later = leaders.map((row) => row.from!).filter((from) => from > asOf).sort()[0]
        const end = monthsOn(asOf, years)
        const to = role === 'LEADER' && later && later < end ? later : end
        const serves = of.some((row) => row.expert === expert.id && active(row, asOf))
        const free = !serves && posts(world, expert.id!, asOf).length < maxPerExpert && covers(world, split(expert.fields), [...needsOf(world, chain).keys()])
        if ((free || (serves && role === 'LEADER')) && eligible(asOf, to) && !(role === 'LEADER' && leaders.some((row) => active(row, asOf)))) found.push({ expert: expert.id!, chain: chain.id!, role, from: asOf, to })
        for (const row of of.filter((one) => one.expert === expert.id && one.role === role && one.to && one.to > asOf)) {
          const until = monthsOn(row.to!, years)
          const others = role === 'LEADER' && leaders.some((other) => other.expert !== expert.id && (!other.to || other.to > row.to!))
          if (!others && eligible(row.to!, until)) found.push({ expert: expert.id!, chain: chain.id!, role, from: row.to!, to: until })
        }
      }
    }
  }
  return found
}

forEachEngine((engine) => {
  const some = engine.name === 'embedded' ? worlds : worlds.slice(0, 4)

  it('proposes appointments that close what they say, and of single ones the best', async () => {
    const seen = { closed: 0, renewed: 0, leaders: 0, promoted: 0, tried: 0, rules: new Set<string>() }
    for (const [n, world] of some.entries()) {
      const asOf = asOfs[n % asOfs.length]!
      const maxPerExpert = 1 + (n % 2)
      await using store = await engine.open()
      await importTables(store, { ...world })
      const { plan } = contextOf(store).analysis
      const applied = (appoint: { expert: string; chain: string; role: 'LEADER' | 'EXPERT'; from: string; to: string }[]) => contextOf(store).analysis.plan.whatIf({ changes: { appoint }, rules: closableRules, asOf })
      const many = await plan.appointments({ count: 4, maxPerExpert, allowUnknown: false, asOf })
      expect(many.status).not.toBe('FEASIBLE')
      expect(many.weight + many.remaining.reduce((sum, { severity }) => sum + severity, 0)).toBeCloseTo(many.totalWeight, 6)
      if (many.appointments.length) {
        const result = await applied(many.appointments.map(({ expertId, chainId, role, from, to }) => ({ expert: expertId, chain: chainId, role, from, to })))
        const closed = result.closed.map(({ id }) => id)
        expect(closed, `world ${n}`).toEqual(expect.arrayContaining(many.closes.map(({ id }) => id)))
        expect(result.opened.filter(({ rule }) => rule === 'G01' || rule === 'G03' || rule === 'G06')).toEqual([])
        for (const one of many.appointments) {
          expect(one.eligibility.verdict).toBe('MET')
          expect(one.closes.length).toBeGreaterThan(0)
          expect(one.renews !== null || world.appointments.some((row) => row.expert === one.expertId && row.chain === one.chainId && active(row, asOf)) || posts(world, one.expertId, asOf).length + many.appointments.filter(({ expertId, renews }) => expertId === one.expertId && !renews).length <= maxPerExpert).toBe(true)
        }
        for (const { rule } of many.closes) seen.rules.add(rule)
        seen.closed += many.closes.length
        seen.renewed += many.appointments.filter(({ renews }) => renews).length
        seen.promoted += many.appointments.filter((one) => !one.renews && world.appointments.some((row) => row.expert === one.expertId && row.chain === one.chainId && active(row, asOf))).length
        seen.leaders += many.appointments.filter(({ role }) => role === 'LEADER').length
      }
      if (engine.name !== 'embedded') continue
      const single = await plan.appointments({ count: 1, maxPerExpert, allowUnknown: false, asOf })
      let best = 0
      for (const one of possible(world, asOf, maxPerExpert)) {
        if (world.appointments.some((row) => row.expert === one.expert && row.chain === one.chain && row.role === one.role && row.from === one.from)) continue
        const { closed } = await applied([one])
        best = Math.max(best, closed.reduce((sum, { severity }) => sum + Math.round(severity * 1000), 0))
        seen.tried++
      }
      expect(Math.round(single.weight * 1000), `world ${n}`).toBe(best)
    }
    if (engine.name !== 'embedded') return
    expect([...seen.rules].sort()).toEqual([...closableRules])
    for (const [what, times] of Object.entries({ closed: seen.closed, renewed: seen.renewed, leaders: seen.leaders, promoted: seen.promoted, tried: seen.tried })) expect(times, what).toBeGreaterThan(2)
  }, 400_000)

  it('proposes the team that looking at every team finds in the tables', async () => {
    const seen = { full: 0, partial: 0, second: 0, rejected: 0, tied: 0 }
    for (const [n, world] of some.entries()) {
      const asOf = asOfs[n % asOfs.length]!
      await using store = await engine.open()
      await importTables(store, { ...world })
      const chain = world.chains[n % world.chains.length]!
      const fields = world.fields.filter((_, at) => at % 2 === n % 2 || n % 3 === 0).map(({ id }) => id!).sort()
      const limits: TeamLimits = {
        maxSize: 1 + (n % 4), maxLoad: n % 5 === 0 ? 0 : 2, includeSubregions: n % 2 === 0, allowUnknown: n % 3 !== 1, allowCompetitors: n % 4 === 0,
        region: n % 4 === 3 ? world.regions[0]!.id : null, minRank: n % 6 === 5 ? 'SENIOR_ASSOCIATE' : null, maxFromOneOrganisation: n % 3 === 2 ? 1 : null,
        termMonths: n % 7 === 6 ? 12 : null, exclude: n % 8 === 7 ? [world.experts[0]!.id!] : null, include: n % 9 === 8 ? [world.experts[1]!.id!] : null,
      }
      const regions = limits.region ? (limits.includeSubregions ? regionsWithin(world, limits.region) : [limits.region]) : null
      const candidates = world.experts.flatMap((expert): CoverCandidate[] => {
        const own = fields.filter((field) => covers(world, split(expert.fields), [field]))
        const included = limits.include?.includes(expert.id!) ?? false
        const load = posts(world, expert.id!, asOf).filter((row) => row.chain !== chain.id).length
        const to = limits.termMonths ? monthsOn(asOf, limits.termMonths) : monthsOn(asOf, 12 * Number(ruleOf(world, 'EXPERT', chain.region!)?.term_years || 3))
        const { verdict } = judge(world, expert, 'EXPERT', chain, asOf, { from: asOf, to })
        const fits = !limits.exclude?.includes(expert.id!) && (!regions || regions.includes(expert.region!)) && (!limits.minRank || ranks.indexOf(expert.title_rank!) >= 2) && load <= limits.maxLoad && (verdict === 'MET' || (['UNKNOWN', 'NO_RULE'].includes(verdict) && limits.allowUnknown))
        if (!included && (own.length === 0 || !fits)) return []
        const current = world.affiliations.filter((row) => row.expert === expert.id && active(row, asOf)).map(({ organisation }) => organisation!)
        const engaged = world.engagements.filter((row) => row.expert === expert.id && active(row, asOf)).map(({ organisation }) => organisation!)
        const rivals = limits.allowCompetitors ? [] : [...new Set([...current, ...engaged])].filter((id) => world.enterprise_chains.some((row) => row.enterprise === id && row.chain === chain.id))
        return [{ id: expert.id!, covers: own, organisations: limits.maxFromOneOrganisation ? [...new Set(current)] : [], rivals, preference: [verdict === 'MET' ? 1 : 0, ranks.indexOf(expert.title_rank!) + 1, -load] }]
      })
      const bounds = { maxSize: limits.maxSize, maxFromOne: limits.maxFromOneOrganisation, include: limits.include ?? [] }
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
        expect(reason).toBe(having.length === 0 ? 'NO_EXPERT' : candidates.some((one) => one.covers.includes(fieldId)) ? 'TEAM_LIMITS' : 'ALL_REJECTED')
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
    if (engine.name === 'embedded') for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(5)
  }, 400_000)
})
