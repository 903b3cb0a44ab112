import * as q from '../generated/cypher.js'
import { list, type LoaderIO } from './core.js'

/** Reads of requirement template cells (需求模板单元). */
export const requirementTemplateCellLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.templateCells, count: q.templateCellsCount }),
})
