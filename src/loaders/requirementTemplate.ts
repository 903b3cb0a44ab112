import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of requirement templates (需求模板). */
export const requirementTemplateLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.requirementTemplatesAll, total: q.requirementTemplatesTotal, page: q.requirementTemplates, count: q.requirementTemplatesCount }),
  cells: relation(io, q.requirementTemplateCells),
})
