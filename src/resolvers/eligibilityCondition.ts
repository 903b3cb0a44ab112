import type { EligibilityConditionResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** One condition of a rule on who may be appointed (任职条件项). */
export const EligibilityCondition: EligibilityConditionResolvers = {
  ...entity,
  soft: (row) => row.soft ?? false,
  advisory: (row) => row.advisory ?? false,
  rule: (row, _, { load }) => load.entity.need('EligibilityRule', row.ruleId),
}

export const eligibilityConditionQueries: Pick<QueryResolvers, 'eligibilityConditions' | 'eligibilityCondition'> = {
  eligibilityConditions: (_, args, { load }) => load.eligibilityCondition.list(args),
  eligibilityCondition: (_, { id }, { load }) => load.entity.maybe('EligibilityCondition', id),
}
