import type { ClauseResolvers } from '../generated/resolvers.js'
import { firstEntities } from './evidence.js'

/** What rests on a clause (依据条款的事实). */
const Clause: Pick<ClauseResolvers, 'facts' | 'factCount'> = {
  factCount: async (clause, _, { analysis }) => (await analysis.citation.of(clause)).length,
  facts: async (clause, { first }, { analysis, load }) =>
    firstEntities(load, await analysis.citation.of(clause), first),
}

export const citationTypes = { Clause }
