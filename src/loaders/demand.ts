import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of demands (需求). */
export const demandLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.demands, count: q.demandsCount, sorted: q.demandsSorted }),
  needs: relation(io, q.demandNeeds),
  projects: relation(io, q.demandProjects),
})
