import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of indicators (指标). */
export const indicatorLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.indicatorsAll, total: q.indicatorsTotal, page: q.indicators, count: q.indicatorsCount }),
  observations: relation(io, q.indicatorObservations),
  targets: relation(io, q.indicatorTargets),
})
