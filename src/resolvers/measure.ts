import type { MeasureResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A task set in a clause of a policy, with its responsible units (任务措施). */
export const Measure: MeasureResolvers = {
  ...entity,
  policy: (row, _, { load }) => load.entity.need('Policy', row.policyId),
  clauseNode: (row, _, { load }) => load.entity.one('Clause', row.clauseId),
  parent: (row, _, { load }) => load.entity.one('Measure', row.parentId),
  children: (row, args, { load }) => load.measure.children(row.id, args),
  responsible: (row, args, { load }) => load.measure.responsible(row.id, args),
}

export const measureQueries: Pick<QueryResolvers, 'measures' | 'measure'> = {
  measures: (_, args, { load }) => load.measure.list(args),
  measure: (_, { id }, { load }) => load.entity.maybe('Measure', id),
}
