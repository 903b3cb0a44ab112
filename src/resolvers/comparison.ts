import type { ComparedMatrixResolvers, ComparedRuleResolvers, QueryResolvers } from '../generated/resolvers.js'

/** What one rule finds in one of the regions compared (地区对比的规则). */
const ComparedRule: ComparedRuleResolvers = {
  synthetic: (row, _, { analysis }) => analysis.synthetic.any(row.entities),
  reason: (row, { locale }) => row.reason?.[locale] ?? null,
}

/** What stands beside the chains of one of the regions compared (地区对比的需求矩阵). */
const ComparedMatrix: ComparedMatrixResolvers = {
  synthetic: (row, _, { analysis }) => analysis.synthetic.any(row.entities),
  reason: (row, { locale }) => row.reason?.[locale] ?? null,
}

export const comparisonTypes = { ComparedRule, ComparedMatrix }

export const comparisonQueries: Pick<QueryResolvers, 'compareRegions'> = {
  compareRegions: (_, args, { analysis }) => analysis.comparison.compare(args),
}
