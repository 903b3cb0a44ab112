import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of eligibility rules (任职条件). */
export const eligibilityRuleLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.eligibilityRulesAll, total: q.eligibilityRulesTotal, page: q.eligibilityRules, count: q.eligibilityRulesCount }),
  conditions: relation(io, q.eligibilityRuleConditions),
})
