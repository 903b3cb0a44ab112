import type { TalentTier } from '../../generated/types.js'
import type { GapRule, Outcome, Scope } from './rule.js'

/** What changes to a graph touch, as far as rules look at it. */
export interface Change {
  /** Chains to which an appointment is made, or from which one is taken. */
  appointed: readonly string[]
  /** Chains that a platform to be added serves. */
  served: readonly string[]
  /** Chains that a project to be added is for. */
  developed: readonly string[]
  /** Chains whose experts take part in a project to be added. */
  tied: readonly string[]
  /** Institutions and enterprises that get an expert, a platform or a project. */
  organisations: readonly string[]
  /** Demands that a project to be added addresses. */
  demands: readonly string[]
  /** Projects to be added. */
  projects: readonly string[]
  /** Experts to be added, and those whose appointments change. */
  experts: readonly { talentTier: TalentTier | null; regionIds: readonly string[] }[]
  /** Whether an expert to be added has fields. */
  skills: boolean
  /** Regions of all that is to be added, and those above them. */
  regionIds: readonly string[]
}

/** Where a rule may find something else after a change: gaps of these chains, of these regions, or with these subjects. */
export interface Reach {
  chains?: readonly string[]
  regions?: readonly string[]
  /** Only of a rule that keeps to `subjectIds` of its scope. */
  subjects?: readonly string[]
}

/** A change touches none of what the rule looks at. */
export const NOWHERE: Reach = {}

/** The reach of a rule that may find something else after any change. */
export const anywhere = (): null => null

/** Past so many ids a rule looks at everything again. */
const MOST_IDS = 1000

/** What a rule finds after a change, from what it found before: it looks again only where the change reaches. */
export async function findAgain(rule: GapRule, scope: Scope, change: Change, before: Outcome): Promise<Outcome> {
  const reach = rule.reach?.(change, scope.params)
  if (!reach || Object.values(reach).some((ids) => ids.length > MOST_IDS)) return rule.find(scope)
  const [chains, regions, subjects] = [new Set(reach.chains), new Set(reach.regions), new Set(reach.subjects)]
  const found = new Map(before.gaps.filter(({ chainId, regionId, subjectId }) => !chains.has(chainId!) && !regions.has(regionId!) && !subjects.has(subjectId)).map((gap) => [gap.key, gap]))
  const notAssessed = [...before.notAssessed]
  const parts: Partial<Scope>[] = [{ chainIds: both(scope.chainIds, chains) }, { regionIds: both(scope.regionIds, regions) }, { subjectIds: both(scope.subjectIds, subjects) }]
  for (const part of parts) {
    if (Object.values(part).some((ids) => Array.isArray(ids) && ids.length === 0)) continue
    const outcome = await rule.find({ ...scope, ...part })
    for (const gap of outcome.gaps) found.set(gap.key, gap)
    notAssessed.push(...outcome.notAssessed)
  }
  return { gaps: [...found.values()], notAssessed }
}

const both = (asked: readonly string[] | null, touched: ReadonlySet<string>): string[] => (asked === null ? [...touched] : asked.filter((id) => touched.has(id)))
