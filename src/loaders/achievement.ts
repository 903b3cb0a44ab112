import * as q from '../generated/cypher.js'
import { list, type LoaderIO } from './core.js'

/** Reads of achievements (成果). */
export const achievementLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.achievements, count: q.achievementsCount }),
})
