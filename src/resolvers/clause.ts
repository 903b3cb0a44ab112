import type { ClauseResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A numbered clause of a policy document (条款). */
export const Clause: ClauseResolvers = {
  ...entity,
  policy: (row, _, { load }) => load.entity.need('Policy', row.policyId),
  parent: (row, _, { load }) => load.entity.one('Clause', row.parentId),
  measures: (row, args, { load }) => load.clause.measures(row.id, args),
  targets: (row, args, { load }) => load.clause.targets(row.id, args),
}

export const clauseQueries: Pick<QueryResolvers, 'clauses' | 'clause'> = {
  clauses: (_, args, { load }) => load.clause.list(args),
  clause: (_, { id }, { load }) => load.entity.maybe('Clause', id),
}
