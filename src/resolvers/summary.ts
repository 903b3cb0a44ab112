import type { GapSummaryRowResolvers, QueryResolvers } from '../generated/resolvers.js'

/** How many gaps there are of one kind (短板汇总行). */
const GapSummaryRow: GapSummaryRowResolvers = {
  rule: (row, _, { analysis }) => (row.rule === null ? null : analysis.gap.rule(row.rule)),
  chain: (row, _, { load }) => load.entity.one('Chain', row.chainId),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  synthetic: async (row, _, { analysis }) =>
    (await Promise.all(row.gaps.map((gap) => analysis.gap.synthetic(gap)))).includes(true),
  department: (row, _, { load }) => load.entity.one('Department', row.departmentId),
}

export const summaryTypes = { GapSummaryRow }

export const summaryQueries: Pick<QueryResolvers, 'gapSummary'> = {
  gapSummary: (_, args, { analysis }) => analysis.summary.rows(args),
}
