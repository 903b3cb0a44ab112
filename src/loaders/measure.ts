import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of measures (任务措施). */
export const measureLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.measures, count: q.measuresCount }),
  children: relation(io, q.measureChildren),
  responsible: relation(io, q.measureResponsible),
})
