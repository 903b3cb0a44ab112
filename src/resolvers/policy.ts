import type { PolicyResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A policy document (政策文件). */
export const Policy: PolicyResolvers = {
  ...entity,
  statusLabel: (row, { locale }) => label('PolicyStatus', row.status, locale),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  basedOn: (row, args, { load }) => load.policy.basedOn(row.id, args),
  basisOf: (row, args, { load }) => load.policy.basisOf(row.id, args),
  clauses: (row, args, { load }) => load.policy.clauses(row.id, args),
  measures: (row, args, { load }) => load.policy.measures(row.id, args),
  targets: (row, args, { load }) => load.policy.targets(row.id, args),
  programmes: (row, args, { load }) => load.policy.programmes(row.id, args),
}

export const policyQueries: Pick<QueryResolvers, 'policies' | 'policy'> = {
  policies: (_, args, { load }) => load.policy.list(args),
  policy: (_, { id }, { load }) => load.entity.maybe('Policy', id),
}
