import type { RequirementTemplateCellResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** One cell of a requirement template (需求模板单元). */
export const RequirementTemplateCell: RequirementTemplateCellResolvers = {
  ...entity,
  template: (row, _, { load }) => load.entity.need('RequirementTemplate', row.templateId),
}

export const requirementTemplateCellQueries: Pick<QueryResolvers, 'templateCells' | 'requirementTemplateCell'> = {
  templateCells: (_, args, { load }) => load.requirementTemplateCell.list(args),
  requirementTemplateCell: (_, { id }, { load }) => load.entity.maybe('RequirementTemplateCell', id),
}
