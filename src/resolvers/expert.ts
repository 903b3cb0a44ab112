import type { ExpertResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** An expert of the pool (专家). */
export const Expert: ExpertResolvers = {
  ...entity,
  titleRankLabel: (row, { locale }) => label('ProfessionalTitleRank', row.titleRank, locale),
  talentTierLabel: (row, { locale }) => label('TalentTier', row.talentTier, locale),
  awardLevelLabel: (row, { locale }) => label('AdminLevel', row.awardLevel, locale),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  nativeRegion: (row, _, { load }) => load.entity.one('Region', row.nativeRegionId),
  fields: (row, args, { load }) => load.expert.fields(row.id, args),
  appointments: (row, args, { load }) => load.expert.appointments(row.id, args),
  affiliations: (row, args, { load }) => load.expert.affiliations(row.id, args),
  engagements: (row, args, { load }) => load.expert.engagements(row.id, args),
  cooperations: (row, args, { load }) => load.expert.cooperations(row.id, args),
  teamsLed: (row, args, { load }) => load.expert.teamsLed(row.id, args),
  teams: (row, args, { load }) => load.expert.teams(row.id, args),
  projects: (row, args, { load }) => load.expert.projects(row.id, args),
  referredBy: (row, args, { load }) => load.expert.referredBy(row.id, args),
  referrals: (row, args, { load }) => load.expert.referrals(row.id, args),
}

export const expertQueries: Pick<QueryResolvers, 'experts' | 'expert'> = {
  experts: (_, args, { load }) => load.expert.list(args),
  expert: (_, { id }, { load }) => load.entity.maybe('Expert', id),
}
