import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of teams (团队). */
export const teamLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.teams, count: q.teamsCount }),
  members: relation(io, q.teamMembers),
  chains: relation(io, q.teamChains),
  fields: relation(io, q.teamFields),
})
