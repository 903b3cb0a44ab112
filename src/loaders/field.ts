import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of fields (技术领域). */
export const fieldLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.fieldsAll, total: q.fieldsTotal, page: q.fields, count: q.fieldsCount }),
  narrower: relation(io, q.fieldNarrower),
  chains: relation(io, q.fieldChains),
  experts: relation(io, q.fieldExperts),
  teams: relation(io, q.fieldTeams),
  platforms: relation(io, q.fieldPlatforms),
  demands: relation(io, q.fieldDemands),
})
