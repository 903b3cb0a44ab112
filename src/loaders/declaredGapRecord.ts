import * as q from '../generated/cypher.js'
import { list, type LoaderIO } from './core.js'

/** Reads of declared gap records (文件所列短板). */
export const declaredGapRecordLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.declaredGapRecords, count: q.declaredGapRecordsCount }),
})
