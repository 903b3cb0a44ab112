import type { AppointmentRow, EligibilityConditionRow } from '../../generated/cypher.js'
import type { AppointmentRole, Verdict } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import type { ConditionVerdict } from './evaluate.js'
import type { Assessment } from './assessment.js'
import type { Letter } from './letter.js'
import type { Rule } from './ruleBook.js'
import type { Term } from './term.js'

/** One condition with its verdict, as it is told to a caller. */
export interface ConditionResult {
  /** Null for the issuer of the letter, which the rule itself names. */
  condition: EligibilityConditionRow | null
  title: Bilingual
  attribute: string
  comparator: string
  expected: string | null
  verdict: Verdict
  soft: boolean
  advisory: boolean
  fact: ConditionVerdict['fact']
  on: string | null
  /** In the notation of `parseSource`. */
  source: string | null
}

/** Whether an expert meets the rule of a role, for a chain or at large. */
export interface EligibilityReport {
  expertId: string
  role: AppointmentRole
  chainId: string | null
  asOf: string
  appointment: AppointmentRow | null
  rule: Rule | null
  term: Term
  verdict: Verdict
  conditions: ConditionResult[]
  short: ConditionResult[]
  nearMiss: boolean
}

/** The report on an assessment and what it was asked about. */
export function reported(
  asked: Pick<EligibilityReport, 'expertId' | 'role' | 'chainId' | 'asOf' | 'appointment'>,
  { rule, term, verdict, conditions, short, letter }: Assessment,
): EligibilityReport {
  const results = new Map(conditions.map((condition) => [condition, result(condition, rule!)]))
  const letters = letter === null ? [] : [letterResult(letter, rule!)]
  return {
    ...asked,
    rule,
    term,
    verdict,
    conditions: [...results.values(), ...letters],
    short: short.map((condition) => results.get(condition)!),
    nearMiss: short.length === 1,
  }
}

/** The title of a condition. */
export const titleOf = ({ name, titleEn }: EligibilityConditionRow): Bilingual => ({ ZH: name, EN: titleEn ?? name })

function result({ condition, verdict, advisory, fact, on }: ConditionVerdict, rule: Rule): ConditionResult {
  const { attribute, comparator, value, soft, sources } = condition
  const source = sources?.[0] ?? clauseOf(rule, condition.clause)
  return {
    condition,
    title: titleOf(condition),
    attribute,
    comparator,
    expected: value ?? null,
    verdict,
    soft: soft === true,
    advisory,
    fact,
    on,
    source,
  }
}

/** Who issues the letters is told by a clause of its own, where the rule's sources name one. */
function letterResult({ verdict, issuedBy }: Letter, { row, issuer }: Rule): ConditionResult {
  const source =
    row.sources?.find((text) => row.clause == null || !text.includes(`#${row.clause}@`)) ?? row.sources?.[0] ?? null
  return {
    condition: null,
    title: { ZH: '聘书颁发单位', EN: 'Issuer of the letter' },
    attribute: 'letter_issuer',
    comparator: 'EQ',
    expected: issuer!.name,
    verdict,
    soft: false,
    advisory: true,
    fact: issuedBy,
    on: null,
    source: source ?? clauseOf({ row }, row.clause),
  }
}

const clauseOf = ({ row }: Pick<Rule, 'row'>, clause: string | null | undefined): string | null =>
  row.policyId == null || clause == null ? null : `${row.policyId}#${clause}`
