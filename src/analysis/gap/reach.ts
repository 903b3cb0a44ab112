import type { TalentTier } from '../../generated/types.js'

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

/**
 * Where a rule may find something else after a change: gaps of these chains, of these regions, or with these subjects.
 */
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
