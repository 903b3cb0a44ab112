import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of programmes (计划与奖项). */
export const programmeLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.programmesAll, total: q.programmesTotal, page: q.programmes, count: q.programmesCount }),
})
