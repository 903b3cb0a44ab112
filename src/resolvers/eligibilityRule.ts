import type { EligibilityRuleResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A written rule on who may be appointed; its conditions are data (任职条件). */
export const EligibilityRule: EligibilityRuleResolvers = {
  ...entity,
  roleLabel: (row, { locale }) => label('AppointmentRole', row.role, locale),
  policy: (row, _, { load }) => load.entity.one('Policy', row.policyId),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  issuer: (row, _, { load }) => load.entity.one('Department', row.issuerId),
  conditions: (row, args, { load }) => load.eligibilityRule.conditions(row.id, args),
}

export const eligibilityRuleQueries: Pick<QueryResolvers, 'eligibilityRules' | 'eligibilityRule'> = {
  eligibilityRules: (_, args, { load }) => load.eligibilityRule.list(args),
  eligibilityRule: (_, { id }, { load }) => load.entity.maybe('EligibilityRule', id),
}
