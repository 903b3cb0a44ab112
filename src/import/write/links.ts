import type { Query } from '../../store/query.js'
import type { EntityTypeName } from '../../model.js'
import * as queries from '../../generated/cypher.js'

type Rows = Query<any, void>

/** Relations that come with the row of an entity, each with the query that creates them. */
export const linkQueries = {
  ADDRESSES: queries.linkAddresses,
  BASED_ON: queries.linkBasedOn,
  BROADER: queries.linkBroader,
  BROKEN_DOWN_TO: queries.linkBrokenDownTo,
  FOR_CHAIN: queries.linkForChain,
  HAS_CELL: queries.linkHasCell,
  HAS_CONDITION: queries.linkHasCondition,
  HAS_SEGMENT: queries.linkHasSegment,
  HOSTED_BY: queries.linkHostedBy,
  IN_CLAUSE: queries.linkInClause,
  IN_REGION: queries.linkInRegion,
  LEADS: queries.linkLeads,
  MAKES: queries.linkMakes,
  MEMBER_OF: queries.linkMemberOf,
  NATIVE_OF: queries.linkNativeOf,
  NEEDS: queries.linkNeeds,
  OF_INDICATOR: queries.linkOfIndicator,
  OF_POLICY: queries.linkOfPolicy,
  ON_CHAIN: queries.linkOnChain,
  PART_OF: queries.linkPartOf,
  PRODUCED: queries.linkProduced,
  RAISED_BY: queries.linkRaisedBy,
  REFERRED_BY: queries.linkReferredBy,
  RELIES_ON: queries.linkReliesOn,
  SERVES: queries.linkServes,
  SETS: queries.linkSets,
  SPECIALISES_IN: queries.linkSpecialisesIn,
  SUCCEEDS: queries.linkSucceeds,
  SUPPORTS: queries.linkSupports,
  TRANSFERRED_TO: queries.linkTransferredTo,
  UNDERTAKES: queries.linkUndertakes,
  UPGRADED_TO: queries.linkUpgradedTo,
  RESPONSIBLE: queries.createResponsibility,
} as const satisfies Record<string, Rows>

export type LinkType = keyof typeof linkQueries

/** The queries that create the nodes of each type, and that replace their properties. */
export const nodeQueries: Record<EntityTypeName, { create: Rows; update: Rows }> = {
  Region: { create: queries.createRegion, update: queries.updateRegion },
  Chain: { create: queries.createChain, update: queries.updateChain },
  Segment: { create: queries.createSegment, update: queries.updateSegment },
  Field: { create: queries.createField, update: queries.updateField },
  Expert: { create: queries.createExpert, update: queries.updateExpert },
  Team: { create: queries.createTeam, update: queries.updateTeam },
  Enterprise: { create: queries.createEnterprise, update: queries.updateEnterprise },
  Institution: { create: queries.createInstitution, update: queries.updateInstitution },
  Platform: { create: queries.createPlatform, update: queries.updatePlatform },
  Project: { create: queries.createProject, update: queries.updateProject },
  Achievement: { create: queries.createAchievement, update: queries.updateAchievement },
  Product: { create: queries.createProduct, update: queries.updateProduct },
  Demand: { create: queries.createDemand, update: queries.updateDemand },
  Department: { create: queries.createDepartment, update: queries.updateDepartment },
  Policy: { create: queries.createPolicy, update: queries.updatePolicy },
  Clause: { create: queries.createClause, update: queries.updateClause },
  Measure: { create: queries.createMeasure, update: queries.updateMeasure },
  Target: { create: queries.createTarget, update: queries.updateTarget },
  Indicator: { create: queries.createIndicator, update: queries.updateIndicator },
  Observation: { create: queries.createObservation, update: queries.updateObservation },
  Register: { create: queries.createRegister, update: queries.updateRegister },
  Programme: { create: queries.createProgramme, update: queries.updateProgramme },
  EligibilityRule: { create: queries.createEligibilityRule, update: queries.updateEligibilityRule },
  EligibilityCondition: { create: queries.createEligibilityCondition, update: queries.updateEligibilityCondition },
  RequirementTemplate: { create: queries.createRequirementTemplate, update: queries.updateRequirementTemplate },
  RequirementTemplateCell: { create: queries.createRequirementTemplateCell, update: queries.updateRequirementTemplateCell },
  DeclaredGapRecord: { create: queries.createDeclaredGapRecord, update: queries.updateDeclaredGapRecord },
}

/** The queries that create relations with a row of their own. */
export const relationQueries = {
  APPOINTED_TO: queries.createAppointment,
  AFFILIATED_WITH: queries.createAffiliation,
  ENGAGED_BY: queries.createEngagement,
  COOPERATES_WITH: queries.createCooperation,
  PARTICIPATES_IN: queries.createProjectParticipation,
  ON_CHAIN: queries.createChainEnterprise,
  PARTNERS_WITH: queries.createPartnership,
  NEEDS: queries.createNeed,
} as const satisfies Record<string, Rows>
