import type { PartnershipPairResolvers, PatternResultResolvers, QueryResolvers } from '../generated/resolvers.js'
import { pageSize } from '../kernel/cursor.js'
import { labels } from './label.js'
import { synthetic, told } from './synthetic.js'

/** What became of a named pattern (命名路径结果). */
const PatternResult: PatternResultResolvers = {
  chain: (result, _, { load }) => load.entity.one('Chain', result.chainId),
  brokenReason: (result) => result.reason,
  brokenStep: (result, { locale }) => result.brokenStep?.[locale] ?? null,
  ...told,
}

/** Two organisations with what they share (五共合作对). */
const PartnershipPair: PartnershipPairResolvers = {
  a: ({ aId }, _, { load }) => load.entity.need('Entity', aId) as never,
  b: ({ bId }, _, { load }) => load.entity.need('Entity', bId) as never,
  kinds: ({ kinds }) => [...kinds],
  kindLabels: ({ kinds }, { locale }) => labels('PartnershipKind', kinds, locale),
  strength: ({ kinds }) => kinds.length,
  synthetic,
}

export const patternTypes = { PatternResult, PartnershipPair }

export const patternQueries: Pick<QueryResolvers, 'namedPath' | 'partnershipPairs'> = {
  partnershipPairs: async (_, { first, ...args }, { analysis }) =>
    (await analysis.pattern.pairs(args)).slice(0, pageSize(first)),
  namedPath: (_, args, { analysis }) => analysis.pattern.search(args),
}
