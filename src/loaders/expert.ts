import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of experts (专家). */
export const expertLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.experts, count: q.expertsCount, sorted: q.expertsSorted }),
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
