import type { AffiliationResolvers, AppointmentResolvers, ChainEnterpriseResolvers, CooperationResolvers, EngagementResolvers, PartnershipResolvers, ProjectParticipationResolvers, ResponsibilityResolvers } from '../generated/resolvers.js'
import { fact } from './entity.js'
import { label } from './label.js'

/** Appointment of an expert to a chain; a period [from, to), an empty end is open (聘任). */
export const Appointment: AppointmentResolvers = {
  ...fact,
  roleLabel: (row, { locale }) => label('AppointmentRole', row.role, locale),
  exceptions: (row, _, { load }) => Promise.all((row.exceptions ?? []).map((id) => load.entity.need('EligibilityCondition', id))),
  expert: (row, _, { load }) => load.entity.need('Expert', row.expertId),
  chain: (row, _, { load }) => load.entity.need('Chain', row.chainId),
}

/** Post of an expert at an institution or enterprise (任职). */
export const Affiliation: AffiliationResolvers = {
  ...fact,
  expert: (row, _, { load }) => load.entity.need('Expert', row.expertId),
  organisation: (row, _, { load }) => load.entity.need('Entity', row.organisationId),
}

/** Flexible engagement of an expert by an enterprise or institution (柔性引才). */
export const Engagement: EngagementResolvers = {
  ...fact,
  modeLabel: (row, { locale }) => label('CooperationMode', row.mode, locale),
  termLabel: (row, { locale }) => label('CooperationTerm', row.term, locale),
  expert: (row, _, { load }) => load.entity.need('Expert', row.expertId),
  organisation: (row, _, { load }) => load.entity.need('Entity', row.organisationId),
}

/** Cooperation of two experts (合作). */
export const Cooperation: CooperationResolvers = {
  ...fact,
  modeLabel: (row, { locale }) => label('CooperationMode', row.mode, locale),
  expert: (row, _, { load }) => load.entity.need('Expert', row.expertId),
  with: (row, _, { load }) => load.entity.need('Expert', row.withId),
}

/** Part of an expert in a project (项目参与). */
export const ProjectParticipation: ProjectParticipationResolvers = {
  ...fact,
  roleLabel: (row, { locale }) => label('ProjectRole', row.role, locale),
  expert: (row, _, { load }) => load.entity.need('Expert', row.expertId),
  project: (row, _, { load }) => load.entity.need('Project', row.projectId),
}

/** Place of an enterprise on a chain (链上企业). */
export const ChainEnterprise: ChainEnterpriseResolvers = {
  ...fact,
  chainMaster: (row) => row.chainMaster ?? false,
  enterprise: (row, _, { load }) => load.entity.need('Enterprise', row.enterpriseId),
  chain: (row, _, { load }) => load.entity.need('Chain', row.chainId),
  segment: (row, _, { load }) => load.entity.one('Segment', row.segmentId),
}

/** Partnership of two organisations, one of the five kinds (五共合作). */
export const Partnership: PartnershipResolvers = {
  ...fact,
  kindLabel: (row, { locale }) => label('PartnershipKind', row.kind, locale),
  a: (row, _, { load }) => load.entity.need('Entity', row.aId),
  b: (row, _, { load }) => load.entity.need('Entity', row.bId),
}

/** A department's responsibility for a measure (责任). */
export const Responsibility: ResponsibilityResolvers = {
  ...fact,
  measure: (row, _, { load }) => load.entity.need('Measure', row.measureId),
  department: (row, _, { load }) => load.entity.need('Department', row.departmentId),
}
