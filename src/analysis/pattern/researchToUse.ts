import { partnerChains, placeChains, researchToUse as query, type ResearchToUseResult } from '../../generated/cypher.js'
import type { ChainPattern, ChainReading, Ends } from './chainPattern.js'
import { leg } from './leg.js'
import { researchToUseWords } from './words.js'

/** Outside expert, local expert, enterprise (研用一体化), as gap rule G11 defines them. */
export const researchToUse: ChainPattern = {
  title: researchToUseWords.title,
  ends: { from: 'Expert', to: 'Enterprise' },
  steps: [
    { code: 'NO_LOCAL_EXPERT', ...researchToUseWords.local },
    { code: 'NO_OUTSIDE_TIE', ...researchToUseWords.outside },
    { code: 'NO_ENTERPRISE_TIE', ...researchToUseWords.enterprise },
  ],
  async chainsOf({ reader, asOf, from, to }) {
    const rows =
      to === null
        ? await reader.run(partnerChains, { expert: from!, asOf })
        : await reader.run(placeChains, { enterprise: to })
    return rows.map(({ id }) => id)
  },
  async read({ reader, trees, asOf, from, to }, chains) {
    const rows = await reader.run(query, { chains, asOf })
    const regions = await trees.regions()
    return rows.map((row) => reading(row, regions.downwards([row.regionId]), { from, to }))
  },
}

function reading(
  { chainId, chainName, experts }: ResearchToUseResult,
  within: ReadonlySet<string>,
  { from, to }: Ends,
): ChainReading {
  const names = new Map<string, string>()
  const name = ({ id, name: text }: { id: string; name: string }): string => (names.set(id, text), id)
  const locals = experts.filter(({ regionId }) => regionId !== null && within.has(regionId))
  const firsts = locals.flatMap((local) =>
    local.partners
      .filter(({ id, regionId }) => regionId !== null && !within.has(regionId) && (from === null || id === from))
      .map((outside) =>
        leg({
          fromId: name(outside),
          toId: local.id,
          relation: 'COOPERATES_WITH',
          forward: outside.by === outside.id,
          key: outside.key,
          facts: outside.facts,
        }),
      ),
  )
  const seconds = locals.flatMap((local) =>
    local.ties
      .filter(({ id }) => to === null || id === to)
      .map((tie) =>
        leg({
          fromId: local.id,
          toId: name(tie),
          relation: tie.relation,
          forward: true,
          key: tie.key,
          facts: tie.facts,
        }),
      ),
  )
  return { chainId, chainName, starts: locals.map(name), startsAre: 'MIDDLE', firsts, seconds, names }
}
