import { InputError } from '../../kernel/errors.js'
import type { ScorePartKind } from '../../generated/types.js'
import { bestFit, fittingFields } from '../algorithms/fieldFit.js'
import { asOfDay } from '../asOf.js'
import type { Assessment } from '../eligibility/assessment.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import { reported, type EligibilityReport } from '../eligibility/report.js'
import { latest } from '../eligibility/term.js'
import type { GapAnalysis } from '../gap/index.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { firstOf } from './arguments.js'
import { readDemand, type DemandFacts } from './demandFacts.js'
import { fieldFit, priority, supply, ties } from './demandParts.js'
import { byScore, scored, type ScorePart } from './part.js'
import { readPool, type Pooled } from './pool.js'
import { conflictWords, demandMatchWords } from './words/match.js'

/** An expert matched to a demand. */
export interface DemandMatch {
  demandId: string
  expertId: string
  score: number
  parts: ScorePart[]
  /** Of the fields needed, those he covers. */
  coveredIds: string[]
  eligibility: EligibilityReport
  /** One thing short of a full match: a condition of the rule, or a field that is near only. */
  nearMiss: boolean
  conflicts: Conflict[]
  /** Whether all experts with a fitting field were judged. */
  exhaustive: boolean
  explanation: Bilingual
}

/** An enterprise on the same chain, beside the one that raised the demand, for which he works. */
export interface Conflict {
  enterpriseId: string
  relation: string
  explanation: Bilingual
}

export interface MatchDemandArgs {
  demand: string
  weights?: Readonly<Record<'priority' | 'supply' | 'fieldFit' | 'ties', number>> | null | undefined
  first?: number | null | undefined
  asOf?: string | null | undefined
}

interface Tools {
  io: AnalysisIO
  trees: Trees
  eligibility: EligibilityAnalysis
  gap: GapAnalysis
}

/**
 * Experts for a demand, best first; of equal scores by id. A fixed number of queries.
 * @throws InputError saying what was expected
 */
export async function matchDemand(
  { io, trees, eligibility, gap }: Tools,
  args: MatchDemandArgs,
): Promise<DemandMatch[]> {
  const first = firstOf(args.first ?? 10)
  const weights = readWeights(args.weights)
  const asOf = asOfDay(io, args.asOf)
  const facts = await readDemand(io, gap, await trees.fields(), args.demand, asOf)
  const needed = facts.needs.map(({ id }) => id)
  if (needed.length === 0) return []
  const { people, exhaustive } = await readPool(io.reader, {
    fields: fittingFields(facts.fields, needed),
    covering: facts.fields.downwards(needed),
    known: facts.known,
    asOf,
  })
  const { chain, enterprise } = facts
  const years = await eligibility.termYears('EXPERT', chain?.regionId ?? enterprise.regionId)
  const candidates = people.map((expert) => ({
    expert,
    role: 'EXPERT' as const,
    chain,
    fields: expert.fields.map(({ id }) => id),
    needs: chain?.needs.map(({ id }) => id) ?? [],
    regionId: enterprise.regionId,
    appointment:
      latest(
        expert.appointments.filter(({ role, chainId }) => role === 'EXPERT' && chainId === chain?.id),
        years,
      ) ?? null,
  }))
  const assessments = await eligibility.assess(candidates, asOf)
  const ranked = people
    .map((person, index) => ({
      person,
      assessment: assessments[index]!,
      appointment: candidates[index]!.appointment,
      expertId: person.id,
      ...scored(
        [
          priority(person, facts),
          supply(person, assessments[index]!.verdict, facts),
          fieldFit(person, facts),
          ties(person, facts),
        ],
        weights,
      ),
    }))
    .sort(byScore)
    .slice(0, first)
  return ranked.map(({ person, assessment, appointment, ...rest }): DemandMatch => {
    const coveredIds = needed.filter(
      (field) =>
        bestFit(
          facts.fields,
          person.fields.map(({ id }) => id),
          field,
        ) === 1,
    )
    const nearMiss =
      coveredIds.length > 0
        ? assessment.verdict !== 'MET' && assessment.short.length === 1
        : assessment.verdict === 'MET'
    const conflicts = conflictsOf(person, facts)
    const report = reported(
      { expertId: person.id, role: 'EXPERT', chainId: chain?.id ?? null, asOf, appointment },
      assessment,
    )
    return {
      ...rest,
      demandId: facts.id,
      coveredIds,
      nearMiss,
      conflicts,
      exhaustive,
      eligibility: report,
      explanation: explanation(
        person,
        facts,
        { ...rest, nearMiss, conflicts, covers: coveredIds.length > 0 },
        assessment,
      ),
    }
  })
}

const weightOf: Readonly<Record<keyof NonNullable<MatchDemandArgs['weights']>, ScorePartKind>> = {
  priority: 'PRIORITY',
  supply: 'SUPPLY',
  fieldFit: 'FIELD_FIT',
  ties: 'TIES',
}

function readWeights(given: MatchDemandArgs['weights']): Partial<Record<ScorePartKind, number>> {
  const weights = Object.entries(weightOf).map(
    ([name, kind]) => [name, kind, given?.[name as keyof typeof weightOf] ?? 1] as const,
  )
  const wrong = weights.find(([, , weight]) => !(weight >= 0 && weight <= 1e6))
  if (wrong) throw new InputError(`weights.${wrong[0]}: expected a number from 0 to 1000000, found ${wrong[2]}`)
  if (weights.every(([, , weight]) => weight === 0))
    throw new InputError(`weights: expected at least one of ${Object.keys(weightOf).join(', ')} above 0`)
  return Object.fromEntries(weights.map(([, kind, weight]) => [kind, weight]))
}

function conflictsOf({ name, organisations }: Pooled, { rivals, enterprise }: DemandFacts): Conflict[] {
  const found = organisations
    .filter(({ id }) => rivals.has(id))
    .sort((a, b) => (`${a.id} ${a.relation}` < `${b.id} ${b.relation}` ? -1 : 1))
  return [...new Map(found.map((one) => [`${one.id} ${one.relation}`, one])).values()].map(
    ({ id, name: rival, relation }) => {
      return {
        enterpriseId: id,
        relation,
        explanation: conflictWords(name, rival, enterprise.name, relation === 'ENGAGED_BY'),
      }
    },
  )
}

interface Told {
  score: number
  parts: readonly ScorePart[]
  nearMiss: boolean
  covers: boolean
  conflicts: readonly Conflict[]
}

const explanation = (
  { name }: Pooled,
  { name: demand, rivals }: DemandFacts,
  { score, parts, nearMiss, covers, conflicts }: Told,
  { verdict }: Assessment,
): Bilingual =>
  demandMatchWords({
    expert: name,
    demand,
    score,
    parts,
    verdict,
    near: !nearMiss ? null : covers ? 'CONDITION' : 'FIELD',
    rivals: [...new Set(conflicts.map(({ enterpriseId }) => rivals.get(enterpriseId)!))],
  })
