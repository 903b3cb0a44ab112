import type { DemandResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A technology or talent need raised by an enterprise (需求). */
export const Demand: DemandResolvers = {
  ...entity,
  kindLabel: (row, { locale }) => label('DemandKind', row.kind, locale),
  statusLabel: (row, { locale }) => label('MatchServiceStage', row.status, locale),
  raisedBy: (row, _, { load }) => load.entity.need('Enterprise', row.raisedById),
  chain: (row, _, { load }) => load.entity.one('Chain', row.chainId),
  needs: (row, args, { load }) => load.demand.needs(row.id, args),
  projects: (row, args, { load }) => load.demand.projects(row.id, args),
}

export const demandQueries: Pick<QueryResolvers, 'demands' | 'demand'> = {
  demands: (_, args, { load }) => load.demand.list(args),
  demand: (_, { id }, { load }) => load.entity.maybe('Demand', id),
}
