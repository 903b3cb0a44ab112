import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of requirement templates (需求模板). */
export const requirementTemplateLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.requirementTemplates, count: q.requirementTemplatesCount }),
  cells: relation(io, q.requirementTemplateCells),
})
