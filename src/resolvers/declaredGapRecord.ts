import type { DeclaredGapRecordResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A weakness that a document itself states, as recorded; its check is an analysis (文件所列短板). */
export const DeclaredGapRecord: DeclaredGapRecordResolvers = {
  ...entity,
  policy: (row, _, { load }) => load.entity.need('Policy', row.policyId),
  region: (row, _, { load }) => load.entity.need('Region', row.regionId),
}

export const declaredGapRecordQueries: Pick<QueryResolvers, 'declaredGapRecords' | 'declaredGapRecord'> = {
  declaredGapRecords: (_, args, { load }) => load.declaredGapRecord.list(args),
  declaredGapRecord: (_, { id }, { load }) => load.entity.maybe('DeclaredGapRecord', id),
}
