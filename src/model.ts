/** Every entity type: the name in the schema, which is also its label in the graph, the prefix of its ids, its code in `EntityType`. */
export const entityTypes = {
  Region: { prefix: 'region', code: 'REGION' },
  Chain: { prefix: 'chain', code: 'CHAIN' },
  Segment: { prefix: 'segment', code: 'SEGMENT' },
  Field: { prefix: 'field', code: 'FIELD' },
  Expert: { prefix: 'expert', code: 'EXPERT' },
  Team: { prefix: 'team', code: 'TEAM' },
  Enterprise: { prefix: 'enterprise', code: 'ENTERPRISE' },
  Institution: { prefix: 'institution', code: 'INSTITUTION' },
  Platform: { prefix: 'platform', code: 'PLATFORM' },
  Project: { prefix: 'project', code: 'PROJECT' },
  Achievement: { prefix: 'achievement', code: 'ACHIEVEMENT' },
  Product: { prefix: 'product', code: 'PRODUCT' },
  Demand: { prefix: 'demand', code: 'DEMAND' },
  Department: { prefix: 'department', code: 'DEPARTMENT' },
  Policy: { prefix: 'policy', code: 'POLICY' },
  Clause: { prefix: 'clause', code: 'CLAUSE' },
  Measure: { prefix: 'measure', code: 'MEASURE' },
  Target: { prefix: 'target', code: 'TARGET' },
  Indicator: { prefix: 'indicator', code: 'INDICATOR' },
  Observation: { prefix: 'observation', code: 'OBSERVATION' },
  Register: { prefix: 'register', code: 'REGISTER' },
  Programme: { prefix: 'programme', code: 'PROGRAMME' },
  EligibilityRule: { prefix: 'rule', code: 'ELIGIBILITY_RULE' },
  EligibilityCondition: { prefix: 'condition', code: 'ELIGIBILITY_CONDITION' },
  RequirementTemplate: { prefix: 'template', code: 'REQUIREMENT_TEMPLATE' },
  RequirementTemplateCell: { prefix: 'cell', code: 'REQUIREMENT_TEMPLATE_CELL' },
  DeclaredGapRecord: { prefix: 'gapdecl', code: 'DECLARED_GAP' },
} as const

export type EntityTypeName = keyof typeof entityTypes

const byPrefix = new Map<string, EntityTypeName>(Object.entries(entityTypes).map(([name, { prefix }]) => [prefix, name as EntityTypeName]))

/** The type an id speaks of by its prefix, or undefined for a foreign one. */
export const typeOfId = (id: string): EntityTypeName | undefined => byPrefix.get(id.slice(0, id.indexOf(':')))
