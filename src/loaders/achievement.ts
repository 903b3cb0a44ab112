import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of achievements (成果). */
export const achievementLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.achievementsAll, total: q.achievementsTotal, page: q.achievements, count: q.achievementsCount }),
})
