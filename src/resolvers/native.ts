import type { NativeTalentResolvers, QueryResolvers } from '../generated/resolvers.js'
import { pageSize } from '../kernel/cursor.js'

/** Somebody from a region who works elsewhere (籍贯人才). */
const NativeTalent: NativeTalentResolvers = {
  expert: ({ expertId }, _, { load }) => load.entity.need('Expert', expertId),
  fields: ({ fieldIds }, _, { load }) => Promise.all(fieldIds.map((id) => load.entity.need('Field', id))),
  gaps: ({ gaps }) => [...gaps],
  synthetic: async ({ expertId, gaps }, _, { analysis }) =>
    (await analysis.synthetic.any([expertId])) ||
    (await Promise.all(gaps.map((gap) => analysis.gap.synthetic(gap)))).includes(true),
}

export const nativeTypes = { NativeTalent }

export const nativeQueries: Pick<QueryResolvers, 'nativeTalent'> = {
  nativeTalent: async (_, { first, ...args }, { analysis }) =>
    (await analysis.native.talent(args)).slice(0, pageSize(first)),
}
