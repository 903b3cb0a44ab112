import { regionLoader } from './region.js'
import { chainLoader } from './chain.js'
import { segmentLoader } from './segment.js'
import { fieldLoader } from './field.js'
import { expertLoader } from './expert.js'
import { teamLoader } from './team.js'
import { enterpriseLoader } from './enterprise.js'
import { institutionLoader } from './institution.js'
import { platformLoader } from './platform.js'
import { projectLoader } from './project.js'
import { achievementLoader } from './achievement.js'
import { productLoader } from './product.js'
import { demandLoader } from './demand.js'
import { departmentLoader } from './department.js'
import { policyLoader } from './policy.js'
import { clauseLoader } from './clause.js'
import { measureLoader } from './measure.js'
import { targetLoader } from './target.js'
import { indicatorLoader } from './indicator.js'
import { observationLoader } from './observation.js'
import { programmeLoader } from './programme.js'
import { eligibilityRuleLoader } from './eligibilityRule.js'
import { eligibilityConditionLoader } from './eligibilityCondition.js'
import { requirementTemplateLoader } from './requirementTemplate.js'
import { requirementTemplateCellLoader } from './requirementTemplateCell.js'
import { declaredGapRecordLoader } from './declaredGapRecord.js'
import { searchLoader } from './search.js'
import type { LoaderIO } from './core.js'

/** Every read of one request, a noun each. */
export const createLoaders = (io: LoaderIO) => ({
  entity: io.entities,
  search: searchLoader(io),
  region: regionLoader(io),
  chain: chainLoader(io),
  segment: segmentLoader(io),
  field: fieldLoader(io),
  expert: expertLoader(io),
  team: teamLoader(io),
  enterprise: enterpriseLoader(io),
  institution: institutionLoader(io),
  platform: platformLoader(io),
  project: projectLoader(io),
  achievement: achievementLoader(io),
  product: productLoader(io),
  demand: demandLoader(io),
  department: departmentLoader(io),
  policy: policyLoader(io),
  clause: clauseLoader(io),
  measure: measureLoader(io),
  target: targetLoader(io),
  indicator: indicatorLoader(io),
  observation: observationLoader(io),
  programme: programmeLoader(io),
  eligibilityRule: eligibilityRuleLoader(io),
  eligibilityCondition: eligibilityConditionLoader(io),
  requirementTemplate: requirementTemplateLoader(io),
  requirementTemplateCell: requirementTemplateCellLoader(io),
  declaredGapRecord: declaredGapRecordLoader(io),
})

export type Loaders = ReturnType<typeof createLoaders>
