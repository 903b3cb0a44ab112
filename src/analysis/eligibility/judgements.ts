import type { EligibilityConditionRow } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { evaluate, isShort, overall, looksAt, type ConditionVerdict, type Facts } from './evaluate.js'

/** What became of the conditions of a rule. */
export interface Judgement {
  verdict: Verdict
  conditions: ConditionVerdict[]
  /** The conditions that count and are neither met nor waived. */
  short: ConditionVerdict[]
}

/**
 * Judges people by written conditions; people of whom the same is known, as far as the conditions look at it, are
 * judged once, as of many thousands most are alike.
 */
export class Judgements {
  readonly #known = new Map<readonly EligibilityConditionRow[], Known>()

  of(conditions: readonly EligibilityConditionRow[], facts: Facts): Judgement {
    let known = this.#known.get(conditions)
    if (!known) this.#known.set(conditions, (known = { key: looksAt(conditions), judged: new Map() }))
    const key = known.key(facts)
    let judgement = known.judged.get(key)
    if (!judgement) known.judged.set(key, (judgement = judge(conditions, facts)))
    return judgement
  }
}

interface Known {
  /** The same for people of whom the same is known. */
  key(facts: Facts): string
  judged: Map<string, Judgement>
}

function judge(rule: readonly EligibilityConditionRow[], facts: Facts): Judgement {
  const conditions = evaluate(rule, facts)
  return { verdict: overall(conditions), conditions, short: conditions.filter(isShort) }
}
