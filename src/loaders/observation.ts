import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of observations (观测值). */
export const observationLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.observationsAll, total: q.observationsTotal, page: q.observations, count: q.observationsCount }),
})
