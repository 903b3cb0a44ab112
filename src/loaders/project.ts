import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of projects (项目). */
export const projectLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.projects, count: q.projectsCount, sorted: q.projectsSorted }),
  chains: relation(io, q.projectChains),
  undertakenBy: relation(io, q.projectUndertakenBy),
  participants: relation(io, q.projectParticipants),
  demands: relation(io, q.projectDemands),
  achievements: relation(io, q.projectAchievements),
})
