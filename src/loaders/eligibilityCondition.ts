import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of eligibility conditions (任职条件项). */
export const eligibilityConditionLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.eligibilityConditionsAll, total: q.eligibilityConditionsTotal, page: q.eligibilityConditions, count: q.eligibilityConditionsCount }),
})
