import type { TargetResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A target a policy sets for a region (目标). */
export const Target: TargetResolvers = {
  ...entity,
  comparatorLabel: (row, { locale }) => label('TargetComparator', row.comparator, locale),
  scopeLabel: (row, { locale }) => label('TargetScope', row.scope, locale),
  verbLabel: (row, { locale }) => label('DeliveryVerb', row.verb, locale),
  aspirational: (row) => row.aspirational ?? false,
  policy: (row, _, { load }) => load.entity.need('Policy', row.policyId),
  region: (row, _, { load }) => load.entity.need('Region', row.regionId),
  indicator: (row, _, { load }) => load.entity.need('Indicator', row.indicatorId),
  clauseNode: (row, _, { load }) => load.entity.one('Clause', row.clauseId),
  chain: (row, _, { load }) => load.entity.one('Chain', row.chainId),
  brokenDownFrom: (row, _, { load }) => load.entity.one('Target', row.brokenDownFromId),
  brokenDownTo: (row, args, { load }) => load.target.brokenDownTo(row.id, args),
}

export const targetQueries: Pick<QueryResolvers, 'targets' | 'target'> = {
  targets: (_, args, { load }) => load.target.list(args),
  target: (_, { id }, { load }) => load.entity.maybe('Target', id),
}
