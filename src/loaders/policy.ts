import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of policies (政策文件). */
export const policyLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.policiesAll, total: q.policiesTotal, page: q.policies, count: q.policiesCount }),
  basedOn: relation(io, q.policyBasedOn),
  basisOf: relation(io, q.policyBasisOf),
  clauses: relation(io, q.policyClauses),
  measures: relation(io, q.policyMeasures),
  targets: relation(io, q.policyTargets),
  programmes: relation(io, q.policyProgrammes),
})
