import type { ProgrammeResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A named plan, award, fund or scheme (计划与奖项). */
export const Programme: ProgrammeResolvers = {
  ...entity,
  kindLabel: (row, { locale }) => label('ProgrammeKind', row.kind, locale),
  policy: (row, _, { load }) => load.entity.one('Policy', row.policyId),
}

export const programmeQueries: Pick<QueryResolvers, 'programmes' | 'programme'> = {
  programmes: (_, args, { load }) => load.programme.list(args),
  programme: (_, { id }, { load }) => load.entity.maybe('Programme', id),
}
