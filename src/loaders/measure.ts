import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of measures (任务措施). */
export const measureLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.measuresAll, total: q.measuresTotal, page: q.measures, count: q.measuresCount, related: { page: q.measuresRelated, count: q.measuresRelatedCount } }),
  children: relation(io, q.measureChildren),
  responsible: relation(io, q.measureResponsible),
})
