import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of indicators (指标). */
export const indicatorLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.indicators, count: q.indicatorsCount }),
  observations: relation(io, q.indicatorObservations),
  targets: relation(io, q.indicatorTargets),
})
