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
import { registerLoader } from './register.js'
import { programmeLoader } from './programme.js'
import { eligibilityRuleLoader } from './eligibilityRule.js'
import { eligibilityConditionLoader } from './eligibilityCondition.js'
import { requirementTemplateLoader } from './requirementTemplate.js'
import { requirementTemplateCellLoader } from './requirementTemplateCell.js'
import { declaredGapRecordLoader } from './declaredGapRecord.js'
import { searchLoader } from './search.js'
import type { LoaderIO } from './core.js'
import type { EntityLoader } from './entity.js'
import type { Nestable } from './nesting.js'
import { SelectedEntities } from './selectedEntities.js'

const nouns = {
  search: searchLoader,
  region: regionLoader,
  chain: chainLoader,
  segment: segmentLoader,
  field: fieldLoader,
  expert: expertLoader,
  team: teamLoader,
  enterprise: enterpriseLoader,
  institution: institutionLoader,
  platform: platformLoader,
  project: projectLoader,
  achievement: achievementLoader,
  product: productLoader,
  demand: demandLoader,
  department: departmentLoader,
  policy: policyLoader,
  clause: clauseLoader,
  measure: measureLoader,
  target: targetLoader,
  indicator: indicatorLoader,
  observation: observationLoader,
  register: registerLoader,
  programme: programmeLoader,
  eligibilityRule: eligibilityRuleLoader,
  eligibilityCondition: eligibilityConditionLoader,
  requirementTemplate: requirementTemplateLoader,
  requirementTemplateCell: requirementTemplateCellLoader,
  declaredGapRecord: declaredGapRecordLoader,
}

/** Every read of one request, a noun each. */
export type Loaders = { readonly entity: SelectedEntities } & { readonly [Noun in keyof typeof nouns]: ReturnType<(typeof nouns)[Noun]> }

/** What loaders need of the world around them. */
export type LoadersIO = Pick<LoaderIO, 'reader' | 'regionId' | 'regionIds' | 'selection'> & { entities: EntityLoader }

export const createLoaders = (io: LoadersIO): Loaders => new RequestLoaders(io) as unknown as Loaders

/** Each is made when it is first asked for: a request asks for few, and to make all takes as long as to answer it. */
class RequestLoaders {
  readonly entity: SelectedEntities
  readonly io: LoaderIO

  constructor({ reader, regionId, regionIds, selection, entities }: LoadersIO) {
    this.entity = new SelectedEntities(entities, () => this.io)
    this.io = { reader, regionId, regionIds, selection, entities: this.entity, nestable: (type, field) => this.#nestable(type, field) }
  }

  /** A noun's loader has the fields of its type, by name. */
  #nestable(type: string, field: string): Nestable | undefined {
    const noun = type[0]!.toLowerCase() + type.slice(1)
    if (!Object.hasOwn(nouns, noun)) return undefined
    const loader = (this as unknown as Record<string, Record<string, { nestable?: Nestable }>>)[noun]!
    return Object.hasOwn(loader, field) ? loader[field]!.nestable : undefined
  }
}

for (const [noun, make] of Object.entries(nouns)) {
  Object.defineProperty(RequestLoaders.prototype, noun, {
    get(this: RequestLoaders) {
      const value = make(this.io)
      Object.defineProperty(this, noun, { value })
      return value
    },
  })
}
