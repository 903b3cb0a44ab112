import { coverOf } from './coverage.js'
import { judge, ruleAtLarge, ruleOf } from './eligibility.js'
import { g03 } from './g03.js'
import { appointedTo, having } from './fullWorld.js'
import { inForce, relationsOf, strengthOf, throughput, type MatchWorld } from './matchWorld.js'
import { covers, needsOf, rowOf, split, type Row } from './world.js'

/** What an oracle says of an expert matched to a demand. */
export interface ExpectedMatch {
  expert: string
  score: number
  parts: number[]
  covered: string[]
  verdict: string
  nearMiss: boolean
  conflicts: string[]
}

const KINDS = ['INNOVATION', 'INDUSTRY', 'TALENT']
const round = (value: number): number => Math.round(value * 1e6) / 1e6
const sorted = (ids: Iterable<string | undefined>): string[] =>
  [...new Set([...ids].filter((id): id is string => Boolean(id)))].sort()
const byScore = (a: { score: number; expert: string }, b: { score: number; expert: string }): number =>
  b.score - a.score || (a.expert < b.expert ? -1 : 1)

/** The neighbours of a field in the tree. */
const beside = (world: MatchWorld, id: string): string[] =>
  world.fields
    .filter((row) => row.broader === id)
    .map((row) => row.id!)
    .concat(rowOf(world.fields, id).broader || [])

/** 1 for one field, 1/2 at one step in the tree, 1/3 at two, else 0: walked step by step. */
export function nearness(world: MatchWorld, a: string, b: string): number {
  const reached = [[a], beside(world, a), beside(world, a).flatMap((id) => beside(world, id))]
  const steps = reached.findIndex((ids) => ids.includes(b))
  return steps === -1 ? 0 : 1 / (1 + steps)
}
const fit = (world: MatchWorld, has: string, needed: string): number =>
  covers(world, [has], [needed]) ? 1 : nearness(world, has, needed)
const best = (values: readonly number[]): number => Math.max(0, ...values)
const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
const together = (strengths: readonly number[]): number =>
  1 - strengths.reduce((rest, strength) => rest * (1 - strength), 1)

const orgsOf = (world: MatchWorld, expert: string, asOf: string, table: 'affiliations' | 'engagements'): string[] =>
  sorted(world[table].filter((row) => row.expert === expert && inForce(row, asOf)).map((row) => row.organisation))
const chainsOf = (world: MatchWorld, expert: string, asOf: string): string[] =>
  sorted(world.appointments.filter((row) => row.expert === expert && inForce(row, asOf)).map((row) => row.chain))
const partnersOf = (world: MatchWorld, expert: string, asOf: string): string[] =>
  sorted(
    world.cooperations
      .filter((row) => inForce(row, asOf))
      .flatMap((row) => (row.expert === expert ? [row.with] : row.with === expert ? [row.expert] : [])),
  )
const current = (row: Row): boolean => row.status === 'PLANNED' || row.status === 'ACTIVE'

/** Everybody matched to a demand, best first. */
export function matches(world: MatchWorld, demand: Row, asOf: string, weights: readonly number[]): ExpectedMatch[] {
  const enterprise = rowOf(world.enterprises, demand.raised_by!)
  const chain = demand.chain ? rowOf(world.chains, demand.chain) : undefined
  const needs = sorted(split(demand.fields).length ? split(demand.fields) : chain ? needsOf(world, chain).keys() : [])
  const places = world.enterprise_chains.filter(
    (row) => row.enterprise === enterprise.id && (!chain || row.chain === chain.id),
  )
  const leads =
    places.some((row) => row.chain_master === 'true') ||
    (split(enterprise.tiers).includes('INNOVATION_LEADER') && (!chain || places.length > 0))
  const open = chain && chain.status !== 'DISCONTINUED'
  const bare = open
    ? [...needsOf(world, chain).keys()].filter((field) => {
        const by = coverOf(world, chain.id!, field, asOf)
        return by.EXPERT.length + by.TEAM.length + by.PLATFORM.length === 0
      })
    : []
  const lacksSenior = open ? g03({ ...world, chains: [chain] }, asOf, { kinds: KINDS, minSenior: 3 }).length > 0 : false
  const goesOn = (id: string | undefined) => rowOf(world.chains, id!).status !== 'DISCONTINUED'
  const shared = chain
    ? [chain.id]
    : world.enterprise_chains
        .filter((row) => row.enterprise === enterprise.id && goesOn(row.chain))
        .map((row) => row.chain)
  const rivals = sorted(
    world.enterprise_chains
      .filter((row) => shared.includes(row.chain) && row.enterprise !== enterprise.id)
      .map((row) => row.enterprise),
  )
  const appointed = chain ? appointedTo(world, chain.id!, (row) => inForce(row, asOf)) : []
  const colleagues = world.experts
    .map((row) => row.id!)
    .filter((id) =>
      [...orgsOf(world, id, asOf, 'affiliations'), ...orgsOf(world, id, asOf, 'engagements')].includes(enterprise.id!),
    )
  const partners = world.partnerships
    .filter((row) => inForce(row, asOf))
    .flatMap((row) => (row.a === enterprise.id ? [row.b] : row.b === enterprise.id ? [row.a] : []))
  const projects = world.projects
    .filter(
      (row) =>
        current(row) &&
        (split(row.demands).includes(demand.id!) ||
          split(row.undertaken_by).includes(enterprise.id!) ||
          (chain && split(row.chains).includes(chain.id!))),
    )
    .map((row) => row.id!)
  const found: ExpectedMatch[] = []
  for (const expert of world.experts) {
    const id = expert.id!
    const own = split(expert.fields)
    const fits = needs.map((need) => best(own.map((field) => fit(world, field, need))))
    if (best(fits) === 0) continue
    const affiliated = orgsOf(world, id, asOf, 'affiliations')
    const engaged = orgsOf(world, id, asOf, 'engagements')
    const posts = chainsOf(world, id, asOf)
    const senior = ['SENIOR_FULL', 'SENIOR_ASSOCIATE'].includes(expert.title_rank!)
    const priority =
      0.4 * (leads ? 1 : enterprise.above_scale === 'true' ? 0.6 : 0.3) +
      (bare.length ? 0.4 * mean(bare.map((field) => Number(covers(world, own, [field])))) : 0) +
      (lacksSenior && senior && !appointed.includes(id) ? 0.2 : 0)
    const judged = judgedFor(
      world,
      expert,
      chain ?? { region: enterprise.region! },
      asOf,
      chain
        ? world.appointments.filter(
            (row) => row.expert === id && row.chain === chain.id && row.role === 'EXPERT' && inForce(row, asOf),
          )
        : [],
    )
    const elsewhere =
      posts.filter((one) => one !== chain?.id).length + engaged.filter((one) => one !== enterprise.id).length
    const supply = mean([{ MET: 1, UNKNOWN: 0.5, NO_RULE: 0.5, NOT_MET: 0 }[judged.verdict], 1 / (1 + elsewhere)])
    const orgs = [...affiliated, ...engaged]
    const with_ = partnersOf(world, id, asOf)
    const ties = [
      [1, affiliated.includes(enterprise.id!)],
      [1, engaged.includes(enterprise.id!)],
      [0.8, chain && posts.includes(chain.id!)],
      [0.8, world.project_roles.some((row) => row.expert === id && projects.includes(row.project!))],
      [
        0.7,
        chain &&
          having(world.teams, 'chains', chain.id!).some((row) => row.leader === id || split(row.members).includes(id)),
      ],
      [0.5, orgs.some((one) => partners.includes(one))],
      [0.5, with_.some((one) => colleagues.includes(one))],
      [0.4, with_.some((one) => appointed.includes(one))],
      [0.4, orgs.some((one) => rivals.includes(one))],
    ].flatMap(([strength, there]) => (there ? [strength as number] : []))
    const parts = [priority, supply, mean(fits), together(ties)]
    const covered = needs.filter((need) => covers(world, own, [need]))
    const short = [...judged.conditions.values()].filter(
      ({ verdict, counts }) => counts && (verdict === 'NOT_MET' || verdict === 'UNKNOWN'),
    ).length
    found.push({
      expert: id,
      parts: parts.map(round),
      covered,
      verdict: judged.verdict,
      score: round(
        parts.reduce((sum, part, n) => sum + part * weights[n]!, 0) / weights.reduce((sum, weight) => sum + weight, 0),
      ),
      nearMiss: covered.length ? judged.verdict !== 'MET' && short === 1 : judged.verdict === 'MET',
      conflicts: [
        ...affiliated.filter((one) => rivals.includes(one)).map((one) => `${one} AFFILIATED_WITH`),
        ...engaged.filter((one) => rivals.includes(one)).map((one) => `${one} ENGAGED_BY`),
      ].sort(),
    })
  }
  return found.sort(byScore)
}

/** By the appointment that ends last, else as a candidate. */
function judgedFor(world: MatchWorld, expert: Row, chain: Row, asOf: string, appointments: readonly Row[]) {
  const judged = appointments
    .map((row) => ({ row, ...judge(world, expert, 'EXPERT', chain, asOf, row) }))
    .sort((a, b) => (a.to > b.to ? -1 : a.to < b.to ? 1 : a.row.id! < b.row.id! ? -1 : 1))
  return judged[0] ?? judge(world, expert, 'EXPERT', chain, asOf)
}

const RANKS = ['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'INTERMEDIATE', 'JUNIOR']

/** Everybody who covers one of some fields, best first. */
export function found(
  world: MatchWorld,
  fields: readonly string[],
  {
    regions,
    region,
    ranks = 4,
    asOf,
  }: { regions?: readonly string[] | undefined; region?: string | undefined; ranks?: number; asOf: string },
) {
  return world.experts
    .filter(
      (row) =>
        covers(world, split(row.fields), fields) &&
        (!regions || regions.includes(row.region!)) &&
        (ranks === 4 || RANKS.slice(0, ranks).includes(row.title_rank!)),
    )
    .map((row) => {
      const chains = chainsOf(world, row.id!, asOf)
      const organisations = orgsOf(world, row.id!, asOf, 'engagements')
      const covered = sorted(fields.filter((field) => covers(world, split(row.fields), [field])))
      const rank = RANKS.indexOf(row.title_rank!)
      const parts = [
        covered.length / fields.length,
        rank === -1 ? 0 : [1, 0.75, 0.5, 0.25][rank]!,
        1 / (1 + chains.length + organisations.length),
      ]
      return {
        expert: row.id!,
        covered,
        chains,
        organisations,
        parts: parts.map(round),
        score: round(0.5 * parts[0]! + 0.2 * parts[1]! + 0.3 * parts[2]!),
        verdict: judge(
          world,
          row,
          'EXPERT',
          { region: region ?? row.region! },
          asOf,
          undefined,
          region ? ruleOf(world, 'EXPERT', region) : ruleAtLarge(world, 'EXPERT', row.region!),
        ).verdict,
      }
    })
    .sort(byScore)
}

const TIES = [
  'APPOINTED_TO',
  'PARTICIPATES_IN',
  'AFFILIATED_WITH',
  'ENGAGED_BY',
  'LEADS',
  'MEMBER_OF',
  'COOPERATES_WITH',
]

/** Whether two experts cooperate, are in one team or in one planned or active project. */
function worksWith(world: MatchWorld, a: string, b: string, asOf: string): boolean {
  const teams = (id: string) => world.teams.filter((row) => row.leader === id || split(row.members).includes(id))
  const projects = (id: string) =>
    world.project_roles
      .filter((row) => row.expert === id && current(rowOf(world.projects, row.project!)))
      .map(({ project }) => project)
  return (
    partnersOf(world, a, asOf).includes(b) ||
    teams(a).some((team) => teams(b).includes(team)) ||
    projects(a).some((project) => projects(b).includes(project))
  )
}

/** With whom an expert might cooperate, best first. */
export function suggestions(world: MatchWorld, expert: string, asOf: string) {
  const all = relationsOf(world, asOf)
  const tie = (a: string, b: string): number =>
    best(
      all
        .filter((one) => TIES.includes(one.type) && ((one.a === a && one.b === b) || (one.a === b && one.b === a)))
        .map(({ type }) => strengthOf(type)),
    )
  const things = sorted(all.flatMap(({ a, b }) => [a, b])).filter((id) => tie(expert, id) > 0)
  const own = split(rowOf(world.experts, expert).fields)
  return world.experts
    .filter(({ id }) => id !== expert && !worksWith(world, expert, id!, asOf))
    .map((row) => {
      const common = things.filter((id) => id !== row.id && tie(row.id!, id) > 0)
      const parts = [
        mean(own.map((field) => best(split(row.fields).map((other) => nearness(world, field, other))))),
        together(common.map((id) => tie(expert, id) * throughput(all, id) * tie(row.id!, id))),
      ]
      return { expert: row.id!, common, parts: parts.map(round), score: round((parts[0]! + parts[1]!) / 2) }
    })
    .filter(({ score }) => score > 0)
    .sort(byScore)
}
