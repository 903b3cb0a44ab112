import type { AppointmentRow } from '../../generated/cypher.js'
import type { AppointmentRole } from '../../generated/types.js'
import type { JudgedExpert } from './evaluate.js'
import type { Judgement } from './judgements.js'
import type { Letter } from './letter.js'
import type { Rule } from './ruleBook.js'
import type { Term } from './term.js'

/** A person to be judged for a role. Everything is read already, so that any number is judged without another query. */
export interface Candidate {
  expert: JudgedExpert
  /** Ids of the expert's fields. */
  fields: readonly string[]
  role: AppointmentRole
  /** The chain the role is on; nothing where none is meant. */
  chain?: { id: string; regionId: string } | null
  /** Ids of the fields the chain and its segments need. */
  needs?: readonly string[]
  /** The region whose rule holds where no chain is named. */
  regionId?: string | null
  /** The expert's home, whose rule is taken where neither chain nor region is named: else the only rule there is. */
  home?: string | null | undefined
  /** The active appointment to be judged; nothing for a candidate, whose term begins at asOf. */
  appointment?: AppointmentRow | null
  /** Ids of further soft conditions to be taken as waived, beside those the letter waives. */
  waived?: readonly string[]
}

/** What became of a candidate. */
export interface Assessment extends Judgement {
  rule: Rule | null
  term: Term
  /**
   * Whether the letter comes from the department whose task it is; nothing without an appointment or where no rule
   * names one.
   */
  letter: Letter | null
}
