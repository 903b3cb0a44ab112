import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of demands (需求). */
export const demandLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.demandsAll, total: q.demandsTotal, page: q.demands, count: q.demandsCount, sorted: q.demandsSorted, related: { page: q.demandsRelated, count: q.demandsRelatedCount } }),
  needs: relation(io, q.demandNeeds),
  projects: relation(io, q.demandProjects),
})
