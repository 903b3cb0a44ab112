import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of chains (链条). */
export const chainLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.chainsAll, total: q.chainsTotal, page: q.chains, count: q.chainsCount, sorted: q.chainsSorted, related: { page: q.chainsRelated, count: q.chainsRelatedCount } }),
  needs: relation(io, q.chainNeeds),
  segments: relation(io, q.chainSegments),
  supports: relation(io, q.chainSupports),
  supportedBy: relation(io, q.chainSupportedBy),
  succeeds: relation(io, q.chainSucceeds),
  succeededBy: relation(io, q.chainSucceededBy),
  appointments: relation(io, q.chainAppointments),
  teams: relation(io, q.chainTeams),
  platforms: relation(io, q.chainPlatforms),
  enterprises: relation(io, q.chainEnterprises),
  products: relation(io, q.chainProducts),
  projects: relation(io, q.chainProjects),
  demands: relation(io, q.chainDemands),
  targets: relation(io, q.chainTargets),
})
