import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of segments (环节). */
export const segmentLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.segmentsAll, total: q.segmentsTotal, page: q.segments, count: q.segmentsCount }),
  needs: relation(io, q.segmentNeeds),
})
