import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

const alone = {
  chain: { page: q.projectsOfChain, count: q.projectsOfChainCount },
  undertakenBy: { page: q.projectsOfOrganisation, count: q.projectsOfOrganisationCount },
}

/** Reads of projects (项目). */
export const projectLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.projectsAll, total: q.projectsTotal, page: q.projects, count: q.projectsCount, sorted: q.projectsSorted, related: { page: q.projectsRelated, count: q.projectsRelatedCount }, alone }),
  chains: relation(io, q.projectChains),
  undertakenBy: relation(io, q.projectUndertakenBy),
  participants: relation(io, q.projectParticipants),
  demands: relation(io, q.projectDemands),
  achievements: relation(io, q.projectAchievements),
})
