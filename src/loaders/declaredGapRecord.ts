import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of declared gap records (文件所列短板). */
export const declaredGapRecordLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.declaredGapRecordsAll, total: q.declaredGapRecordsTotal, page: q.declaredGapRecords, count: q.declaredGapRecordsCount }),
})
