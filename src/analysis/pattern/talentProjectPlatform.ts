import { servedChains, talentChains, talentProjectPlatform as query, type TalentProjectPlatformResult } from '../../generated/cypher.js'
import type { ChainPattern, ChainReading, Ends } from './chainPattern.js'
import { leg } from './leg.js'

/**
 * Expert, project, platform (人才+项目+平台). The project is planned or active and for the chain; the platform exists and
 * serves the chain. That an undertaker of the project hosts it is no tie of the platform to the project.
 */
export const talentProjectPlatform: ChainPattern = {
  title: { ZH: '人才+项目+平台', EN: 'talent, project and platform' },
  ends: { from: 'Expert', to: 'Platform' },
  steps: [
    { code: 'NO_TALENT', title: { ZH: '人才', EN: 'talent' }, missing: { ZH: '没有在聘专家，也没有专家参与面向该链的拟立项或在研项目', EN: 'nobody is appointed to the chain or takes part in a planned or active project for it' } },
    { code: 'NO_PROJECT', title: { ZH: '人才参与的项目', EN: 'project the talent takes part in' }, missing: { ZH: '没有专家参与面向该链的拟立项或在研项目', EN: 'no expert takes part in a planned or active project for the chain' } },
    { code: 'NO_PLATFORM', title: { ZH: '服务同一链的平台', EN: 'platform that serves the same chain' }, missing: { ZH: '没有已建平台服务该链', EN: 'no existing platform serves the chain' } },
  ],
  async chainsOf({ reader, asOf, from, to }) {
    if (to !== null) return (await reader.run(servedChains, { platform: to })).map(({ id }) => id)
    const found = await reader.run(talentChains, { expert: from!, asOf })
    return [...new Set(Object.values(found ?? {}).flatMap((chains: { id: string }[]) => chains.map(({ id }) => id)))].sort()
  },
  read: async ({ reader, asOf, from, to }, chains) => (await reader.run(query, { chains, asOf })).map((row) => reading(row, { from, to })),
}

function reading({ chainId, chainName, appointed, serving, projects }: TalentProjectPlatformResult, { from, to }: Ends): ChainReading {
  const names = new Map([[chainId, chainName]])
  const name = ({ id, name: text }: { id: string; name: string }): string => (names.set(id, text), id)
  const talents = [...appointed, ...projects.flatMap(({ participants }) => participants)].filter(({ id }) => from === null || id === from)
  const firsts = projects.flatMap((project) =>
    project.participants
      .filter(({ id }) => from === null || id === from)
      .map(({ id, key, role }) => leg({ fromId: id, toId: name(project), relation: 'PARTICIPATES_IN', forward: true, key, facts: { role } })),
  )
  const wanted = serving.filter(({ id }) => to === null || id === to)
  const seconds = projects.flatMap((project) =>
    wanted.map((platform) => leg({ fromId: project.id, toId: chainId, relation: 'FOR_CHAIN', forward: true }, { fromId: chainId, toId: name(platform), relation: 'SERVES', forward: false })),
  )
  return { chainId, chainName, starts: [...new Set(talents.map(name))], startsAre: 'FIRST', firsts, seconds, names }
}
