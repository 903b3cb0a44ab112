import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of teams (团队). */
export const teamLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.teamsAll, total: q.teamsTotal, page: q.teams, count: q.teamsCount, related: { page: q.teamsRelated, count: q.teamsRelatedCount } }),
  members: relation(io, q.teamMembers),
  chains: relation(io, q.teamChains),
  fields: relation(io, q.teamFields),
})
