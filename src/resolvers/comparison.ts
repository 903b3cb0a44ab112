import type { ComparedRegion as Compared } from '../analysis/comparison/index.js'
import type {
  ComparedMatrixResolvers,
  ComparedRegionResolvers,
  ComparedRuleResolvers,
  QueryResolvers,
  RegionComparisonResolvers,
} from '../generated/resolvers.js'

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

/** Everything that the figures of a region rest on. */
const behind = ({ rules, matrix }: Compared): string[] => [
  ...rules.flatMap(({ entities }) => [...entities]),
  ...(matrix?.entities ?? []),
]

/** One of the regions compared (对比地区). */
const ComparedRegion: ComparedRegionResolvers = {
  synthetic: (region, _, { analysis }) => analysis.synthetic.any(behind(region)),
}

/** Regions side by side (地区对比). */
const RegionComparison: RegionComparisonResolvers = {
  synthetic: ({ regions }, _, { analysis }) => analysis.synthetic.any(regions.flatMap(behind)),
}

export const comparisonTypes = { ComparedRule, ComparedMatrix, ComparedRegion, RegionComparison }

export const comparisonQueries: Pick<QueryResolvers, 'compareRegions'> = {
  compareRegions: (_, args, { analysis }) => analysis.comparison.compare(args),
}
