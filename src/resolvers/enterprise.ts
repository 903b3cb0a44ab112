import type { EnterpriseResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { labels } from './label.js'

/** An enterprise (企业). */
export const Enterprise: EnterpriseResolvers = {
  ...entity,
  tiers: (row) => row.tiers ?? [],
  tierLabels: (row, { locale }) => labels('EnterpriseTier', row.tiers ?? [], locale),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  chains: (row, args, { load }) => load.enterprise.chains(row.id, args),
  products: (row, args, { load }) => load.enterprise.products(row.id, args),
  projects: (row, args, { load }) => load.enterprise.projects(row.id, args),
  platforms: (row, args, { load }) => load.enterprise.platforms(row.id, args),
  demands: (row, args, { load }) => load.enterprise.demands(row.id, args),
  affiliations: (row, args, { load }) => load.enterprise.affiliations(row.id, args),
  engagements: (row, args, { load }) => load.enterprise.engagements(row.id, args),
  partnerships: (row, args, { load }) => load.enterprise.partnerships(row.id, args),
  achievementsReceived: (row, args, { load }) => load.enterprise.achievementsReceived(row.id, args),
}

export const enterpriseQueries: Pick<QueryResolvers, 'enterprises' | 'enterprise'> = {
  enterprises: (_, args, { load }) => load.enterprise.list(args),
  enterprise: (_, { id }, { load }) => load.entity.maybe('Enterprise', id),
}
