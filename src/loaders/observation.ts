import * as q from '../generated/cypher.js'
import { list, type LoaderIO } from './core.js'

/** Reads of observations (观测值). */
export const observationLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.observations, count: q.observationsCount }),
})
