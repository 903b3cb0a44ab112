import type { TableSpec } from '../spec.js'
import { achievements } from './achievements.js'
import { affiliations } from './affiliations.js'
import { appointments } from './appointments.js'
import { chainNeeds } from './chain_needs.js'
import { chains } from './chains.js'
import { clauses } from './clauses.js'
import { cooperations } from './cooperations.js'
import { declaredGaps } from './declared_gaps.js'
import { demands } from './demands.js'
import { departments } from './departments.js'
import { eligibilityConditions } from './eligibility_conditions.js'
import { eligibilityRules } from './eligibility_rules.js'
import { engagements } from './engagements.js'
import { enterpriseChains } from './enterprise_chains.js'
import { enterprises } from './enterprises.js'
import { experts } from './experts.js'
import { fields } from './fields.js'
import { indicators } from './indicators.js'
import { institutions } from './institutions.js'
import { measures } from './measures.js'
import { metricBindings } from './metric_bindings.js'
import { observations } from './observations.js'
import { partnerships } from './partnerships.js'
import { platforms } from './platforms.js'
import { policies } from './policies.js'
import { products } from './products.js'
import { programmes } from './programmes.js'
import { projectRoles } from './project_roles.js'
import { projects } from './projects.js'
import { regions } from './regions.js'
import { registers } from './registers.js'
import { segments } from './segments.js'
import { targets } from './targets.js'
import { teams } from './teams.js'
import { templates } from './templates.js'

/**
 * Every table of the exchange format, in the order of writing: what a row refers to comes before it as far as possible,
 * so that few relations have to wait for their other end.
 */
export const tables: readonly TableSpec[] = [
  regions,
  fields,
  indicators,
  departments,
  institutions,
  enterprises,
  policies,
  clauses,
  chains,
  segments,
  experts,
  teams,
  platforms,
  products,
  demands,
  projects,
  achievements,
  programmes,
  measures,
  targets,
  observations,
  registers,
  eligibilityRules,
  eligibilityConditions,
  templates,
  declaredGaps,
  enterpriseChains,
  affiliations,
  appointments,
  engagements,
  cooperations,
  projectRoles,
  partnerships,
  chainNeeds,
  metricBindings,
]
