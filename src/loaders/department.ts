import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of departments (部门). */
export const departmentLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.departmentsAll, total: q.departmentsTotal, page: q.departments, count: q.departmentsCount }),
  measures: relation(io, q.departmentMeasures),
  referrals: relation(io, q.departmentReferrals),
})
