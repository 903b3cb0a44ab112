import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of departments (部门). */
export const departmentLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.departments, count: q.departmentsCount }),
  measures: relation(io, q.departmentMeasures),
  referrals: relation(io, q.departmentReferrals),
})
