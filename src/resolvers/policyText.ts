import type { PolicyTextResolvers, QueryResolvers } from '../generated/resolvers.js'

/** The text of a policy document (政策原文). */
const PolicyText: PolicyTextResolvers = {
  lineCount: ({ lines }) => lines,
  changeSet: ({ changeSet }) => changeSet ?? null,
  lines: (text, { from, to }, { texts }) => texts.lines(text, from, to ?? undefined),
}

export const policyTextTypes = { PolicyText }

export const policyTextQueries: Pick<QueryResolvers, 'policyText'> = {
  policyText: (_, { policy }, { texts }) => texts.of(policy),
}
