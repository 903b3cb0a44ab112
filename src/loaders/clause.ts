import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of clauses (条款). */
export const clauseLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.clauses, count: q.clausesCount }),
  measures: relation(io, q.clauseMeasures),
  targets: relation(io, q.clauseTargets),
})
