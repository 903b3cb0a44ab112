import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of enterprises (企业). */
export const enterpriseLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.enterprisesAll, total: q.enterprisesTotal, page: q.enterprises, count: q.enterprisesCount, sorted: q.enterprisesSorted, related: { page: q.enterprisesRelated, count: q.enterprisesRelatedCount } }),
  chains: relation(io, q.enterpriseChains),
  products: relation(io, q.enterpriseProducts),
  projects: relation(io, q.enterpriseProjects),
  platforms: relation(io, q.enterprisePlatforms),
  demands: relation(io, q.enterpriseDemands),
  affiliations: relation(io, q.enterpriseAffiliations),
  engagements: relation(io, q.enterpriseEngagements),
  partnerships: relation(io, q.enterprisePartnerships),
  achievementsReceived: relation(io, q.enterpriseAchievementsReceived),
})
