import type { PatternResultResolvers, QueryResolvers } from '../generated/resolvers.js'
import { told } from './synthetic.js'

/** What became of a named pattern (命名路径结果). */
const PatternResult: PatternResultResolvers = {
  chain: (result, _, { load }) => load.entity.one('Chain', result.chainId),
  brokenReason: (result) => result.reason,
  brokenStep: (result, { locale }) => result.brokenStep?.[locale] ?? null,
  ...told,
}

export const patternTypes = { PatternResult }

export const patternQueries: Pick<QueryResolvers, 'namedPath'> = {
  namedPath: (_, args, { analysis }) => analysis.pattern.search(args),
}
