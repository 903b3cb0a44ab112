import type { EligibilityConditionRow, ExpertRow } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { yearOf } from '../../kernel/day.js'
import { compared } from './compare.js'
import type { Term } from './term.js'

/** What a written condition can ask of an expert. */
export type JudgedExpert = Pick<
  ExpertRow,
  'titleRank' | 'talentTier' | 'birthYear' | 'yearsExperience' | 'ledProvincialProject' | 'awardLevel'
>

/** What is known of a person who holds, or is to hold, an appointment. */
export interface Facts {
  expert: JudgedExpert
  term: Term
  /**
   * Those of the expert's fields that are, or lie under, a field the chain or one of its segments needs; nothing where
   * no chain is named.
   */
  fitting: readonly string[] | null
  /** Ids of the conditions that have been waived for this appointment (适当放宽). */
  waived: ReadonlySet<string>
}

/** What became of one condition. */
export interface ConditionVerdict {
  condition: EligibilityConditionRow
  verdict: Verdict
  /** Whether it was reported only: field fit, and what only a person can judge. */
  advisory: boolean
  /** The fact that was used; null where it is missing. */
  fact: string | number | boolean | readonly string[] | null
  /** The day the fact holds for, where it depends on one. */
  on: string | null
}

/** Judges every condition of a rule, in the order given. Pure. */
export const evaluate = (conditions: readonly EligibilityConditionRow[], facts: Facts): ConditionVerdict[] =>
  conditions.map((condition) => judge(condition, facts))

/**
 * The verdict over all: NOT_MET if any condition that counts is; MET if every hard one is MET and every soft one MET
 * or WAIVED; else UNKNOWN. Advisory conditions don't count.
 */
export function overall(verdicts: readonly { verdict: Verdict; advisory: boolean }[]): Verdict {
  const short = verdicts.filter(isShort)
  return short.some(({ verdict }) => verdict === 'NOT_MET') ? 'NOT_MET' : short.length ? 'UNKNOWN' : 'MET'
}

/** Whether a condition that counts is neither met nor waived. */
export const isShort = ({ verdict, advisory }: { verdict: Verdict; advisory: boolean }): boolean =>
  !advisory && (verdict === 'NOT_MET' || verdict === 'UNKNOWN')

/** What tells facts apart for some conditions: as much as they look at. */
export function looksAt(conditions: readonly EligibilityConditionRow[]): (facts: Facts) => string {
  const kinds = conditions.map(kindOf)
  const fits = kinds.includes('FITS')
  const waives = conditions.some(({ soft }) => soft === true)
  const read = [
    ...new Set(
      conditions.flatMap(({ attribute }, at) => (kinds[at] === 'COMPARED' ? (attributes[attribute] ?? []) : [])),
    ),
  ]
  return (facts) => {
    let key = ''
    for (const attribute of read) {
      const { fact, on = '' } = attribute(facts)
      key += `${typeof fact} ${fact}|${on}|`
    }
    if (fits) key += facts.fitting === null ? '-' : facts.fitting.join(' ')
    if (waives && facts.waived.size > 0) key += `|${[...facts.waived].sort().join(' ')}`
    return key
  }
}

/** What is done with a condition: a person judges it, fields are held against needs, or a fact against a standard. */
function kindOf({ comparator, attribute }: EligibilityConditionRow): 'JUDGED' | 'FITS' | 'COMPARED' {
  const how = comparator.toUpperCase()
  if (how === 'JUDGED' || attribute === 'judgement') return 'JUDGED'
  return how === 'FITS' || attribute === 'field_fit' ? 'FITS' : 'COMPARED'
}

function judge(condition: EligibilityConditionRow, facts: Facts): ConditionVerdict {
  const comparator = condition.comparator.toUpperCase()
  const kind = kindOf(condition)
  const [judged, fits] = [kind === 'JUDGED', kind === 'FITS']
  const advisory = condition.advisory === true || judged || fits
  if (judged) return { condition, verdict: 'UNKNOWN', advisory, fact: null, on: null }
  if (fits)
    return { condition, verdict: facts.fitting?.length ? 'MET' : 'UNKNOWN', advisory, fact: facts.fitting, on: null }
  const { fact, on = null } = attributes[condition.attribute]?.(facts) ?? { fact: null }
  const met =
    fact == null || condition.value == null
      ? undefined
      : compared(condition.attribute, fact, comparator, condition.value)
  const verdict = met === undefined ? 'UNKNOWN' : met ? 'MET' : 'NOT_MET'
  const waived = verdict !== 'MET' && condition.soft === true && facts.waived.has(condition.id)
  return { condition, verdict: waived ? 'WAIVED' : verdict, advisory, fact: fact ?? null, on }
}

type Fact = string | number | boolean | null | undefined

/**
 * Where each attribute that a condition can name is read. Age is the difference of years, as only the birth year is
 * known.
 */
const attributes: Readonly<Record<string, (facts: Facts) => { fact: Fact; on?: string | null }>> = {
  title_rank: ({ expert }) => ({ fact: expert.titleRank }),
  talent_tier: ({ expert }) => ({ fact: expert.talentTier }),
  years_experience: ({ expert }) => ({ fact: expert.yearsExperience }),
  led_provincial_project: ({ expert }) => ({ fact: expert.ledProvincialProject }),
  award_level: ({ expert }) => ({ fact: expert.awardLevel }),
  birth_year: ({ expert }) => ({ fact: expert.birthYear }),
  age_throughout_term: ({ expert, term }) => ({
    fact: expert.birthYear == null || term.lastDay === null ? null : yearOf(term.lastDay) - expert.birthYear,
    on: term.lastDay,
  }),
}
