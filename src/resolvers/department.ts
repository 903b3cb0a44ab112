import type { DepartmentResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A government unit (部门). */
export const Department: DepartmentResolvers = {
  ...entity,
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  measures: (row, args, { load }) => load.department.measures(row.id, args),
  referrals: (row, args, { load }) => load.department.referrals(row.id, args),
}

export const departmentQueries: Pick<QueryResolvers, 'departments' | 'department'> = {
  departments: (_, args, { load }) => load.department.list(args),
  department: (_, { id }, { load }) => load.entity.maybe('Department', id),
}
