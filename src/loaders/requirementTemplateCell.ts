import * as q from '../generated/cypher.js'
import { type LoaderIO } from './core.js'
import { list } from './list.js'

/** Reads of requirement template cells (需求模板单元). */
export const requirementTemplateCellLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.templateCellsAll, total: q.templateCellsTotal, page: q.templateCells, count: q.templateCellsCount }),
})
