import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of registers declared complete (登记完整声明). */
export const registerLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.registersAll, total: q.registersTotal, page: q.registers, count: q.registersCount }),
})
