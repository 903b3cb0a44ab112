import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of eligibility rules (任职条件). */
export const eligibilityRuleLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.eligibilityRules, count: q.eligibilityRulesCount }),
  conditions: relation(io, q.eligibilityRuleConditions),
})
