import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

const alone = {
  chain: { page: q.platformsOfChain, count: q.platformsOfChainCount },
  host: { page: q.platformsOfHost, count: q.platformsOfHostCount },
}

/** Reads of platforms (平台). */
export const platformLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.platformsAll, total: q.platformsTotal, page: q.platforms, count: q.platformsCount, sorted: q.platformsSorted, related: { page: q.platformsRelated, count: q.platformsRelatedCount }, alone }),
  hosts: relation(io, q.platformHosts),
  chains: relation(io, q.platformChains),
  fields: relation(io, q.platformFields),
  reliesOn: relation(io, q.platformReliesOn),
  reliedOnBy: relation(io, q.platformReliedOnBy),
  upgradedTo: relation(io, q.platformUpgradedTo),
})
