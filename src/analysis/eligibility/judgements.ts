import type { EligibilityConditionRow } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { evaluate, isShort, overall, type ConditionVerdict, type Facts } from './evaluate.js'

/** What became of the conditions of a rule. */
export interface Judgement {
  verdict: Verdict
  conditions: ConditionVerdict[]
  /** The conditions that count and are neither met nor waived. */
  short: ConditionVerdict[]
}

/**
 * Judges people by written conditions; people of whom the same is known are judged once, as of many thousands most are
 * alike.
 */
export class Judgements {
  readonly #known = new Map<readonly EligibilityConditionRow[], Map<string, Judgement>>()

  of(conditions: readonly EligibilityConditionRow[], facts: Facts): Judgement {
    let known = this.#known.get(conditions)
    if (!known) this.#known.set(conditions, (known = new Map()))
    const key = keyOf(facts)
    let judgement = known.get(key)
    if (!judgement) known.set(key, (judgement = judge(conditions, facts)))
    return judgement
  }
}

function judge(rule: readonly EligibilityConditionRow[], facts: Facts): Judgement {
  const conditions = evaluate(rule, facts)
  return { verdict: overall(conditions), conditions, short: conditions.filter(isShort) }
}

/** Everything a condition can look at. */
const keyOf = ({
  expert: { titleRank, talentTier, birthYear, yearsExperience, ledProvincialProject, awardLevel },
  term: { lastDay },
  fitting,
  waived,
}: Facts): string =>
  `${titleRank}|${talentTier}|${birthYear}|${yearsExperience}|${ledProvincialProject}|${awardLevel}|${lastDay}|${fitting === null ? '-' : fitting.join(' ')}|${waived.size ? [...waived].sort().join(' ') : ''}`
