import type { PolicyTextResolvers, QueryResolvers, TextLineResolvers } from '../generated/resolvers.js'

/** The text of a policy document (政策原文). */
const PolicyText: PolicyTextResolvers = {
  lineCount: ({ lines }) => lines,
  size: ({ size }) => size ?? null,
  mediaType: ({ mediaType }) => mediaType ?? null,
  changeSet: ({ changeSet }) => changeSet ?? null,
  lines: (text, { from, to }, { texts }) => texts.lines(text, from, to ?? undefined),
}

const TextLine: TextLineResolvers = {
  facts: async (line, _, { texts, load }) =>
    (
      await Promise.all(
        (await texts.facts(line)).map(async ({ id, first, last }) => {
          const entity = await load.entity.any(id)
          return entity && { entity, firstCharacter: first, lastCharacter: last }
        }),
      )
    ).filter((fact) => fact !== null),
}

export const policyTextTypes = { PolicyText, TextLine }

export const policyTextQueries: Pick<QueryResolvers, 'policyText'> = {
  policyText: (_, { policy, changeSet }, { texts }) => texts.of(policy, changeSet),
}
