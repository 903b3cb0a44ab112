import type { UncoveredReason } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import { counted } from '../gap/text.js'
import type { Applicant } from './teamPool.js'

/** A field that a proposed team does not cover. */
export interface UncoveredField {
  fieldId: string
  reason: UncoveredReason
  experts: number
  explanation: Bilingual
}

/** Why a field has no cover: nobody has it, all who have it are ruled out, or the limits on the team leave them no place. */
export function uncoveredField(fieldId: string, name: string, applicants: readonly Applicant[]): UncoveredField {
  const having = applicants.filter(({ covers }) => covers.includes(fieldId))
  const free = having.filter(({ rejected }) => rejected === null)
  const reason = having.length === 0 ? 'NO_EXPERT' : free.length === 0 ? 'ALL_REJECTED' : 'TEAM_LIMITS'
  return { fieldId, reason, experts: having.length, explanation: words[reason](name, having.length, free.length) }
}

const words: Record<UncoveredReason, (name: string, having: number, free: number) => Bilingual> = {
  NO_EXPERT: (name) => ({ ZH: `没有专家具备领域“${name}”或其下级领域。`, EN: `No expert has the field "${name}" or one below it.` }),
  ALL_REJECTED: (name, having) => ({ ZH: `具备领域“${name}”的${having}名专家均被限制或资格条件排除。`, EN: `All who have the field "${name}" (${counted(having, 'expert')}) are ruled out by the limits or not eligible.` }),
  TEAM_LIMITS: (name, having, free) => ({
    ZH: `具备领域“${name}”的${having}名专家中有${free}名可选，但在团队人数、同一单位或竞争企业的限制内无法与其他成员同队。`,
    EN: `Of ${counted(having, 'expert')} with the field "${name}" ${free} may be chosen, but not beside the others within the limits on size, organisations or competitors.`,
  }),
}
