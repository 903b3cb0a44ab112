import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of platforms (平台). */
export const platformLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.platforms, count: q.platformsCount, sorted: q.platformsSorted }),
  hosts: relation(io, q.platformHosts),
  chains: relation(io, q.platformChains),
  fields: relation(io, q.platformFields),
  reliesOn: relation(io, q.platformReliesOn),
  reliedOnBy: relation(io, q.platformReliedOnBy),
  upgradedTo: relation(io, q.platformUpgradedTo),
})
