import type { RegisterResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A declaration that a register is complete for a region (登记完整声明). */
export const Register: RegisterResolvers = {
  ...entity,
  region: (row, _, { load }) => load.entity.need('Region', row.regionId),
}

export const registerQueries: Pick<QueryResolvers, 'registers' | 'register'> = {
  registers: (_, args, { load }) => load.register.list(args),
  register: (_, { id }, { load }) => load.entity.maybe('Register', id),
}
