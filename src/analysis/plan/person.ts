import { enums } from '../../enums.js'
import type { AppointmentRow, PlanExpertsResult } from '../../generated/cypher.js'
import type { AppointmentRole, ProfessionalTitleRank, Verdict } from '../../generated/types.js'
import type { Assessment } from '../eligibility/assessment.js'
import { reported, type EligibilityReport } from '../eligibility/report.js'

/**
 * An expert who may be chosen, with those of the fields asked about that he has, and the chains of his active
 * appointments.
 */
export type Person = PlanExpertsResult

/** How gladly somebody is chosen, the first number counts most: known to be eligible, rank, few appointments. */
export const preferenceOf = (verdict: Verdict, person: Person, load: number): number[] => [
  verdict === 'MET' ? 1 : 0,
  rankPoints(person.titleRank),
  -load,
]

/** Whether somebody may be chosen: known to be eligible, or not known either way where the caller takes that. */
export const admitted = (verdict: Verdict, allowUnknown: boolean): boolean =>
  verdict === 'MET' || (allowUnknown && (verdict === 'UNKNOWN' || verdict === 'NO_RULE'))

/** The names of these numbers. */
export const preferences = ['eligible', 'rank', 'load'] as const

/** 正高级 4 … 初级 1, unknown 0. */
export function rankPoints(rank: ProfessionalTitleRank | null): number {
  const { values } = enums.ProfessionalTitleRank!
  const at = values.findIndex(({ value }) => value === rank)
  return at === -1 ? 0 : values.length - at
}

export const isSenior = ({ titleRank }: { titleRank: ProfessionalTitleRank | null }): boolean =>
  titleRank === 'SENIOR_FULL' || titleRank === 'SENIOR_ASSOCIATE'

/** How many active appointments somebody has, those to one chain not counted. */
export const loadOf = ({ posts }: Person, except: string | null = null): number =>
  posts.filter((chain) => chain !== except).length

/** An appointment that would be judged if it were made. */
export const proposedTerm = (
  expertId: string,
  role: AppointmentRole,
  chainId: string,
  from: string,
  to: string,
): AppointmentRow => ({ id: `appointment:proposed-${expertId}`, role, from, to, expertId, chainId }) as AppointmentRow

/** The report on somebody who has no letter yet. */
export const candidateReport = (
  asked: Pick<EligibilityReport, 'expertId' | 'role' | 'chainId' | 'asOf'>,
  assessment: Assessment,
): EligibilityReport => reported({ ...asked, appointment: null }, { ...assessment, letter: null })
