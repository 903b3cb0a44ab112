import type { SegmentResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A link of a chain: upstream to downstream, or a stage of innovation (环节). */
export const Segment: SegmentResolvers = {
  ...entity,
  positionLabel: (row, { locale }) => label('SegmentPosition', row.position, locale),
  chain: (row, _, { load }) => load.entity.need('Chain', row.chainId),
  needs: (row, args, { load }) => load.segment.needs(row.id, args),
}

export const segmentQueries: Pick<QueryResolvers, 'segments' | 'segment'> = {
  segments: (_, args, { load }) => load.segment.list(args),
  segment: (_, { id }, { load }) => load.entity.maybe('Segment', id),
}
