import type { ObservationResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A statistic of a region at a date (观测值). */
export const Observation: ObservationResolvers = {
  ...entity,
  region: (row, _, { load }) => load.entity.need('Region', row.regionId),
  indicator: (row, _, { load }) => load.entity.need('Indicator', row.indicatorId),
}

export const observationQueries: Pick<QueryResolvers, 'observations' | 'observation'> = {
  observations: (_, args, { load }) => load.observation.list(args),
  observation: (_, { id }, { load }) => load.entity.maybe('Observation', id),
}
