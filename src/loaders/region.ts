import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of regions (地区). */
export const regionLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.regionsAll, total: q.regionsTotal, page: q.regions, count: q.regionsCount }),
  children: relation(io, q.regionChildren),
  chains: relation(io, q.regionChains),
  departments: relation(io, q.regionDepartments),
  policies: relation(io, q.regionPolicies),
  targets: relation(io, q.regionTargets),
  observations: relation(io, q.regionObservations),
  registers: relation(io, q.regionRegisters),
  experts: relation(io, q.regionExperts),
  enterprises: relation(io, q.regionEnterprises),
  platforms: relation(io, q.regionPlatforms),
  projects: relation(io, q.regionProjects),
})
