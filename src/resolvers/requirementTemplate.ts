import type { RequirementTemplateResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A template of what should stand beside each chain (需求模板). */
export const RequirementTemplate: RequirementTemplateResolvers = {
  ...entity,
  policy: (row, _, { load }) => load.entity.one('Policy', row.policyId),
  cells: (row, args, { load }) => load.requirementTemplate.cells(row.id, args),
}

export const requirementTemplateQueries: Pick<QueryResolvers, 'requirementTemplates' | 'requirementTemplate'> = {
  requirementTemplates: (_, args, { load }) => load.requirementTemplate.list(args),
  requirementTemplate: (_, { id }, { load }) => load.entity.maybe('RequirementTemplate', id),
}
