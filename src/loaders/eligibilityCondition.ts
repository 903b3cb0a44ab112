import * as q from '../generated/cypher.js'
import { list, type LoaderIO } from './core.js'

/** Reads of eligibility conditions (任职条件项). */
export const eligibilityConditionLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.eligibilityConditions, count: q.eligibilityConditionsCount }),
})
