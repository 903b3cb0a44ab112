import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of targets (目标). */
export const targetLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.targetsAll, total: q.targetsTotal, page: q.targets, count: q.targetsCount }),
  brokenDownTo: relation(io, q.targetBrokenDownTo),
})
