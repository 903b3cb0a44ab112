import * as q from '../generated/cypher.js'
import { list, type LoaderIO } from './core.js'

/** Reads of programmes (计划与奖项). */
export const programmeLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.programmes, count: q.programmesCount }),
})
