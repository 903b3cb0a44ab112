import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of clauses (条款). */
export const clauseLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.clausesAll, total: q.clausesTotal, page: q.clauses, count: q.clausesCount }),
  measures: relation(io, q.clauseMeasures),
  targets: relation(io, q.clauseTargets),
})
