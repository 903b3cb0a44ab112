import type { TeamResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A team of experts; a team without named members is legal (团队). */
export const Team: TeamResolvers = {
  ...entity,
  leader: (row, _, { load }) => load.entity.one('Expert', row.leaderId),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  members: (row, args, { load }) => load.team.members(row.id, args),
  chains: (row, args, { load }) => load.team.chains(row.id, args),
  fields: (row, args, { load }) => load.team.fields(row.id, args),
}

export const teamQueries: Pick<QueryResolvers, 'teams' | 'team'> = {
  teams: (_, args, { load }) => load.team.list(args),
  team: (_, { id }, { load }) => load.entity.maybe('Team', id),
}
