import {
  servedChains,
  talentChains,
  talentProjectPlatform as query,
  type TalentProjectPlatformResult,
} from '../../generated/cypher.js'
import type { ChainPattern, ChainReading, Ends } from './chainPattern.js'
import { leg } from './leg.js'
import { talentProjectPlatformWords } from './words.js'

/**
 * Expert, project, platform (人才+项目+平台). The project is planned or active and for the chain; the platform exists and
 * serves the chain. That an undertaker of the project hosts it is no tie of the platform to the project.
 */
export const talentProjectPlatform: ChainPattern = {
  title: talentProjectPlatformWords.title,
  ends: { from: 'Expert', to: 'Platform' },
  steps: [
    { code: 'NO_TALENT', ...talentProjectPlatformWords.talent },
    { code: 'NO_PROJECT', ...talentProjectPlatformWords.project },
    { code: 'NO_PLATFORM', ...talentProjectPlatformWords.platform },
  ],
  async chainsOf({ reader, asOf, from, to }) {
    if (to !== null) return (await reader.run(servedChains, { platform: to })).map(({ id }) => id)
    const found = await reader.run(talentChains, { expert: from!, asOf })
    return [
      ...new Set(Object.values(found ?? {}).flatMap((chains: { id: string }[]) => chains.map(({ id }) => id))),
    ].sort()
  },
  read: async ({ reader, asOf, from, to }, chains) =>
    (await reader.run(query, { chains, asOf })).map((row) => reading(row, { from, to })),
}

function reading(
  { chainId, chainName, appointed, serving, projects }: TalentProjectPlatformResult,
  { from, to }: Ends,
): ChainReading {
  const names = new Map([[chainId, chainName]])
  const name = ({ id, name: text }: { id: string; name: string }): string => (names.set(id, text), id)
  const talents = [...appointed, ...projects.flatMap(({ participants }) => participants)].filter(
    ({ id }) => from === null || id === from,
  )
  const firsts = projects.flatMap((project) =>
    project.participants
      .filter(({ id }) => from === null || id === from)
      .map(({ id, key, role }) =>
        leg({ fromId: id, toId: name(project), relation: 'PARTICIPATES_IN', forward: true, key, facts: { role } }),
      ),
  )
  const wanted = serving.filter(({ id }) => to === null || id === to)
  const seconds = projects.flatMap((project) =>
    wanted.map((platform) =>
      leg(
        { fromId: project.id, toId: chainId, relation: 'FOR_CHAIN', forward: true },
        { fromId: chainId, toId: name(platform), relation: 'SERVES', forward: false },
      ),
    ),
  )
  return { chainId, chainName, starts: [...new Set(talents.map(name))], startsAre: 'FIRST', firsts, seconds, names }
}
