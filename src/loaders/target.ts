import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of targets (目标). */
export const targetLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.targets, count: q.targetsCount }),
  brokenDownTo: relation(io, q.targetBrokenDownTo),
})
