import type { FieldResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A technical field, a node of the tree of fields (技术领域). */
export const Field: FieldResolvers = {
  ...entity,
  broader: (row, _, { load }) => load.entity.one('Field', row.broaderId),
  narrower: (row, args, { load }) => load.field.narrower(row.id, args),
  chains: (row, args, { load }) => load.field.chains(row.id, args),
  experts: (row, args, { load }) => load.field.experts(row.id, args),
  teams: (row, args, { load }) => load.field.teams(row.id, args),
  platforms: (row, args, { load }) => load.field.platforms(row.id, args),
  demands: (row, args, { load }) => load.field.demands(row.id, args),
}

export const fieldQueries: Pick<QueryResolvers, 'fields' | 'field'> = {
  fields: (_, args, { load }) => load.field.list(args),
  field: (_, { id }, { load }) => load.entity.maybe('Field', id),
}
