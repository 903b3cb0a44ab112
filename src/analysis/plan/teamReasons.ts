import type { UncoveredReason } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import type { Applicant } from './teamPool.js'
import { uncoveredWords } from './words/team.js'

/** A field that a proposed team does not cover. */
export interface UncoveredField {
  fieldId: string
  reason: UncoveredReason
  experts: number
  explanation: Bilingual
}

/**
 * Why a field has no cover: nobody has it, all who have it are ruled out, or the limits on the team leave them no
 * place.
 */
export function uncoveredField(fieldId: string, name: string, applicants: readonly Applicant[]): UncoveredField {
  const having = applicants.filter(({ covers }) => covers.includes(fieldId))
  const free = having.filter(({ rejected }) => rejected === null)
  const reason = having.length === 0 ? 'NO_EXPERT' : free.length === 0 ? 'ALL_REJECTED' : 'TEAM_LIMITS'
  return {
    fieldId,
    reason,
    experts: having.length,
    explanation: uncoveredWords[reason](name, having.length, free.length),
  }
}
