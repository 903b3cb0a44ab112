import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

const alone = {
  field: { page: q.expertsOfField, count: q.expertsOfFieldCount },
  chain: { page: q.expertsOfChain, count: q.expertsOfChainCount },
  organisation: { page: q.expertsOfOrganisation, count: q.expertsOfOrganisationCount },
}

/** Reads of experts (专家). */
export const expertLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.expertsAll, total: q.expertsTotal, page: q.experts, count: q.expertsCount, sorted: q.expertsSorted, related: { page: q.expertsRelated, count: q.expertsRelatedCount }, alone, appointed: { page: q.expertsAppointed, count: q.expertsAppointedCount } }),
  fields: relation(io, q.expertFields),
  appointments: relation(io, q.expertAppointments),
  affiliations: relation(io, q.expertAffiliations),
  engagements: relation(io, q.expertEngagements),
  cooperations: relation(io, q.expertCooperations),
  teamsLed: relation(io, q.expertTeamsLed),
  teams: relation(io, q.expertTeams),
  projects: relation(io, q.expertProjects),
  referredBy: relation(io, q.expertReferredBy),
  referrals: relation(io, q.expertReferrals),
})
