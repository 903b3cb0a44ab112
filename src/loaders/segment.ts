import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of segments (环节). */
export const segmentLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.segments, count: q.segmentsCount }),
  needs: relation(io, q.segmentNeeds),
})
