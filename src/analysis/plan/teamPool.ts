import { InputError } from '../../kernel/errors.js'
import { planExperts, planNamedExperts, planTies, type ChainRow } from '../../generated/cypher.js'
import type { TeamLimits, TeamRejectionReason, Verdict } from '../../generated/types.js'
import { addMonths } from '../../kernel/day.js'
import type { CoverCandidate } from '../algorithms/cover.js'
import type { Tree } from '../../kernel/tree.js'
import type { Assessment, Candidate } from '../eligibility/assessment.js'
import { listed } from '../text.js'
import { ranksFrom } from '../match/arguments.js'
import { admitted, loadOf, preferenceOf, proposedTerm, type Person } from './person.js'
import { knownIds, checkNumber, type PlanTools } from './tools.js'

/** What is asked of a team, checked. */
export interface TeamQuestion {
  fields: readonly string[]
  chain: ChainRow | null
  limits: TeamLimits
  asOf: string
}

/** Why some experts may not be in the team. */
export interface Rejection {
  reason: TeamRejectionReason
  count: number
  /** Ids of some of them. */
  expertIds: readonly string[]
}

/** Somebody who has one of the fields. */
export interface Applicant {
  person: Person
  /** Of the fields asked for, those he covers. */
  covers: readonly string[]
  load: number
  assessment: Assessment | null
  /** Nothing where he may be in the team. */
  rejected: TeamRejectionReason | null
}

export interface TeamPool {
  applicants: readonly Applicant[]
  candidates: readonly CoverCandidate[]
  rejections: readonly Rejection[]
}

const refusals: Record<Verdict, TeamRejectionReason> = {
  MET: 'NOT_ELIGIBLE',
  WAIVED: 'NOT_ELIGIBLE',
  NOT_MET: 'NOT_ELIGIBLE',
  UNKNOWN: 'UNKNOWN',
  NO_RULE: 'NO_RULE',
}
const reasons: readonly TeamRejectionReason[] = [
  'EXCLUDED',
  'REGION',
  'RANK',
  'LOAD',
  'NOT_ELIGIBLE',
  'UNKNOWN',
  'NO_RULE',
]

/**
 * Everybody with one of the fields, and who of them may be in the team. Up to three queries.
 * @throws InputError for limits that are wrong
 */
export async function readTeamPool(
  { fields, chain, limits, asOf }: TeamQuestion,
  { io, trees, eligibility }: PlanTools,
): Promise<TeamPool> {
  const include = new Set(await knownIds(io, 'limits.include', 'Expert', limits.include ?? [], 0, limits.maxSize))
  const exclude = new Set(await knownIds(io, 'limits.exclude', 'Expert', limits.exclude ?? [], 0, 1000))
  const both = [...include].find((id) => exclude.has(id))
  if (both !== undefined)
    throw new InputError(`limits.include: expected experts whom exclude does not name, found "${both}"`)
  if (limits.termMonths != null) checkNumber('limits.termMonths', limits.termMonths, 1, 120)
  const ranks = ranksFrom(limits.minRank)
  const within =
    limits.region == null ? null : await io.regionIds(limits.region, limits.includeSubregions, 'limits.region')
  const regions = within && new Set(within)
  const tree = await trees.fields()
  const under = [...tree.downwards(fields)]
  const found = await io.reader.run(planExperts, { fields: under, asOf })
  const missing = [...include].filter((id) => !found.some((person) => person.id === id))
  const named = missing.length ? await io.reader.run(planNamedExperts, { ids: missing, fields: under, asOf }) : []
  const people = [...found, ...named]
  const coversOf = coverFinder(fields, tree)
  const cheap = people.map((person): Applicant => {
    const load = loadOf(person, chain?.id)
    const own = (reason: TeamRejectionReason, holds: boolean) => (holds && !include.has(person.id) ? reason : null)
    const rejected =
      (exclude.has(person.id) ? 'EXCLUDED' : null) ??
      own('REGION', regions !== null && !regions.has(person.regionId ?? '')) ??
      own('RANK', ranks !== null && (person.titleRank == null || !ranks.includes(person.titleRank))) ??
      own('LOAD', load > limits.maxLoad)
    return { person, covers: coversOf(person), load, assessment: null, rejected }
  })
  const judged = cheap.filter(({ rejected }) => rejected === null)
  const needs = chain === null ? [] : fields
  const assessments = await eligibility.assess(
    judged.map(({ person }): Candidate => ({
      expert: person,
      fields: person.fields,
      role: 'EXPERT',
      chain,
      needs,
      regionId: within?.[0] ?? null,
      home: person.regionId,
      appointment:
        limits.termMonths == null
          ? null
          : proposedTerm(person.id, 'EXPERT', chain?.id ?? '', asOf, addMonths(asOf, limits.termMonths)),
    })),
    asOf,
  )
  const verdicts = new Map(judged.map(({ person }, index) => [person.id, assessments[index]!]))
  const applicants = cheap.map((applicant): Applicant => {
    const assessment = verdicts.get(applicant.person.id) ?? null
    if (!assessment || include.has(applicant.person.id)) return { ...applicant, assessment }
    return {
      ...applicant,
      assessment,
      rejected: admitted(assessment.verdict, limits.allowUnknown) ? null : refusals[assessment.verdict],
    }
  })
  const rejections = reasons.flatMap((reason): Rejection[] => {
    const ids = applicants.filter(({ rejected }) => rejected === reason).map(({ person }) => person.id)
    return ids.length ? [{ reason, count: ids.length, expertIds: listed(ids) }] : []
  })
  return {
    applicants,
    rejections,
    candidates: await withTies(
      applicants.filter(({ rejected }) => rejected === null),
      { fields, chain, limits, asOf },
      io,
    ),
  }
}

/** Of the fields asked for, those somebody covers; remembered by his fields, as many people have the same. */
function coverFinder(fields: readonly string[], tree: Tree): (person: Person) => readonly string[] {
  const above = new Map<string, readonly string[]>()
  return ({ fields: own }) => {
    const key = own.join(' ')
    let covers = above.get(key)
    if (!covers) {
      const all = new Set(own.flatMap((field) => tree.upwards(field)))
      above.set(key, (covers = fields.filter((field) => all.has(field))))
    }
    return covers
  }
}

/** How many ids one query takes. */
const QUERY_IDS = 5_000

/** Organisations are read only where a limit speaks of them. */
async function withTies(
  applicants: readonly Applicant[],
  { chain, limits, asOf }: TeamQuestion,
  { reader }: PlanTools['io'],
): Promise<CoverCandidate[]> {
  const maxFromOne = limits.maxFromOneOrganisation ?? null
  if (maxFromOne !== null) checkNumber('limits.maxFromOneOrganisation', maxFromOne, 1, 30)
  const competing = chain !== null && !limits.allowCompetitors
  const ids = maxFromOne !== null || competing ? applicants.map(({ person }) => person.id) : []
  const ties = new Map<string, { id: string; relation: string; onChain: boolean }[]>()
  for (let from = 0; from < ids.length; from += QUERY_IDS) {
    for (const { id, organisations } of await reader.run(planTies, {
      ids: ids.slice(from, from + QUERY_IDS),
      chain: chain?.id,
      asOf,
    }))
      ties.set(id, organisations)
  }
  return applicants.map(({ person, covers, load, assessment }): CoverCandidate => {
    const own = ties.get(person.id) ?? []
    return {
      id: person.id,
      preference: preferenceOf(assessment!.verdict, person, load),
      covers,
      organisations:
        maxFromOne === null
          ? []
          : [...new Set(own.filter(({ relation }) => relation === 'AFFILIATED_WITH').map(({ id }) => id))],
      rivals: competing ? [...new Set(own.filter(({ onChain }) => onChain).map(({ id }) => id))] : [],
    }
  })
}
