import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of institutions (机构). */
export const institutionLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.institutionsAll, total: q.institutionsTotal, page: q.institutions, count: q.institutionsCount }),
  projects: relation(io, q.institutionProjects),
  platforms: relation(io, q.institutionPlatforms),
  affiliations: relation(io, q.institutionAffiliations),
  engagements: relation(io, q.institutionEngagements),
  partnerships: relation(io, q.institutionPartnerships),
})
