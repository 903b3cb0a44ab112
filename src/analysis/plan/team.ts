import { InputError } from '../../kernel/errors.js'
import type { PlanStatus, TeamLimits } from '../../generated/types.js'
import { coverProgram, reduceCandidates, type CoverLimits } from '../algorithms/cover.js'
import { asOfDay } from '../asOf.js'
import type { EligibilityReport } from '../eligibility/report.js'
import type { Bilingual } from '../io.js'
import { candidateReport, preferences } from './person.js'
import type { Solution } from './highs.js'
import { solve } from './solver.js'
import { readTeamPool, type Applicant, type Rejection, type TeamPool, type TeamQuestion } from './teamPool.js'
import { uncoveredField, type UncoveredField } from './teamReasons.js'
import { knownIds, checkNumber, type PlanTools } from './tools.js'
import { memberWords, noTeam, teamWords } from './words/team.js'

export interface TeamMember {
  expertId: string
  coversIds: readonly string[]
  onlyCoversIds: readonly string[]
  eligibility: EligibilityReport
  load: number
  included: boolean
  explanation: Bilingual
}

export interface AlternativeTeam {
  complete: boolean
  members: TeamMember[]
  status: PlanStatus
}

/** The smallest team of eligible experts that covers some fields. */
export interface TeamProposal extends AlternativeTeam {
  fieldIds: readonly string[]
  chainId: string | null
  asOf: string
  uncovered: UncoveredField[]
  bound: number | null
  secondBest: AlternativeTeam | null
  considered: number
  eligible: number
  rejected: readonly Rejection[]
  explanation: Bilingual
}

export interface TeamArgs {
  fields: readonly string[]
  chain?: string | null
  limits?: TeamLimits | null
  asOf?: string | null
}

const defaults: TeamLimits = {
  maxSize: 12,
  maxLoad: 2,
  includeSubregions: true,
  allowUnknown: false,
  allowCompetitors: false,
}

/** Proposes a team (组队). A fixed number of queries. @throws InputError */
export async function proposeTeam(tools: PlanTools, args: TeamArgs): Promise<TeamProposal> {
  const { io } = tools
  const limits = args.limits ?? defaults
  checkNumber('limits.maxSize', limits.maxSize, 1, 30)
  checkNumber('limits.maxLoad', limits.maxLoad, 0, 1000)
  const fields = await knownIds(io, 'fields', 'Field', args.fields, 1, 30)
  if (args.chain != null) await knownIds(io, 'chain', 'Chain', [args.chain], 1, 1)
  const question: TeamQuestion = {
    fields,
    chain: await io.entities.one('Chain', args.chain),
    limits,
    asOf: asOfDay(io, args.asOf),
  }
  const pool = await readTeamPool(question, tools)
  const names = new Map(
    (await Promise.all(fields.map((id) => io.entities.need('Field', id)))).map(({ id, name }) => [id, name]),
  )
  const include = [...new Set(limits.include ?? [])]
  const bounds: CoverLimits = { maxSize: limits.maxSize, maxFromOne: limits.maxFromOneOrganisation ?? null, include }
  const candidates = reduceCandidates(pool.candidates, include)
  const choose = async (under: CoverLimits) => {
    const solution = await solve(coverProgram(fields, candidates, under, preferences), { signal: io.signal })
    return (
      solution && { solution, ids: candidates.filter((_, index) => solution.values[index] === 1).map(({ id }) => id) }
    )
  }
  const best = await choose(bounds)
  if (!best)
    throw new InputError(
      'limits.include: expected experts who can be in one team, but these exceed maxFromOneOrganisation or work for enterprises on the chain that compete',
    )
  const free = best.ids.filter((id) => !include.includes(id))
  const other = free.length ? await choose({ ...bounds, without: free }) : null
  const members = membersOf(best.ids, question, pool, names)
  const covered = new Set(members.flatMap(({ coversIds }) => coversIds))
  const uncovered = fields
    .filter((id) => !covered.has(id))
    .map((id) => uncoveredField(id, names.get(id)!, pool.applicants))
  const proposal = {
    fieldIds: fields,
    chainId: question.chain?.id ?? null,
    asOf: question.asOf,
    complete: uncovered.length === 0,
    members,
    uncovered,
    status: statusOf(best),
    bound: best.solution.stages.find(({ name }) => name === 'members')?.bound ?? null,
    secondBest: other && other.ids.length ? alternative(other, question, pool, names) : null,
    considered: pool.applicants.length,
    eligible: pool.candidates.length,
    rejected: pool.rejections,
  }
  return {
    ...proposal,
    explanation: explanation(
      proposal,
      members.map(({ expertId }) => pool.applicants.find(({ person }) => person.id === expertId)!.person.name),
    ),
  }
}

const statusOf = ({ solution, ids }: { solution: Solution; ids: readonly string[] }): PlanStatus =>
  ids.length === 0 ? 'NONE' : solution.proven ? 'OPTIMAL' : 'FEASIBLE'

function alternative(
  team: { solution: Solution; ids: readonly string[] },
  question: TeamQuestion,
  pool: TeamPool,
  names: ReadonlyMap<string, string>,
): AlternativeTeam {
  const members = membersOf(team.ids, question, pool, names)
  return {
    complete: new Set(members.flatMap(({ coversIds }) => coversIds)).size === question.fields.length,
    members,
    status: statusOf(team),
  }
}

/** The members with what each brings, those with most fields first. */
function membersOf(
  ids: readonly string[],
  { chain, asOf, limits }: TeamQuestion,
  { applicants }: TeamPool,
  names: ReadonlyMap<string, string>,
): TeamMember[] {
  const byId = new Map(applicants.map((applicant) => [applicant.person.id, applicant]))
  const team = ids.map((id) => byId.get(id)!)
  return team
    .map((applicant): TeamMember => {
      const { person, covers, load, assessment } = applicant
      const only = covers.filter((field) => team.every((other) => other === applicant || !other.covers.includes(field)))
      const included = limits.include?.includes(person.id) ?? false
      const eligibility = candidateReport(
        { expertId: person.id, role: 'EXPERT', chainId: chain?.id ?? null, asOf },
        assessment!,
      )
      return {
        expertId: person.id,
        coversIds: covers,
        onlyCoversIds: only,
        eligibility,
        load,
        included,
        explanation: memberExplanation(applicant, only, { included, forChain: chain !== null }, names),
      }
    })
    .sort((a, b) => b.coversIds.length - a.coversIds.length || (a.expertId < b.expertId ? -1 : 1))
}

const memberExplanation = (
  { person, covers, load }: Applicant,
  only: readonly string[],
  how: { included: boolean; forChain: boolean },
  names: ReadonlyMap<string, string>,
): Bilingual => {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id)!)
  return memberWords({ expert: person.name, covers: named(covers), only: named(only), load, ...how })
}

function explanation(
  { fieldIds, members, uncovered, status, bound, eligible, considered }: Omit<TeamProposal, 'explanation'>,
  names: readonly string[],
): Bilingual {
  if (members.length === 0) return noTeam(considered)
  return teamWords({
    members: names,
    fields: fieldIds.length,
    covered: fieldIds.length - uncovered.length,
    considered,
    eligible,
    bound: status === 'OPTIMAL' ? null : (bound ?? 1),
  })
}
