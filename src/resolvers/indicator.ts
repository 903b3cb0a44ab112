import type { IndicatorResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** What targets and observations measure (指标). */
export const Indicator: IndicatorResolvers = {
  ...entity,
  observations: (row, args, { load }) => load.indicator.observations(row.id, args),
  targets: (row, args, { load }) => load.indicator.targets(row.id, args),
}

export const indicatorQueries: Pick<QueryResolvers, 'indicators' | 'indicator'> = {
  indicators: (_, args, { load }) => load.indicator.list(args),
  indicator: (_, { id }, { load }) => load.entity.maybe('Indicator', id),
}
