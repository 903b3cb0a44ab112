import { g10 as query, type G10Result } from '../../../generated/cypher.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { noResearch, prose } from '../words/g10.js'

/** An enterprise above scale without any sign of research and development (规上企业无研发活动). */
export const g10 = defineRule({
  id: 'G10',
  ...prose,
  basis: ['policy:wuxiang-2021#二/(二)/¶3@L35:1-13', 'policy:wuxiang-2021#二/(四)/¶1@L41:502-531'],
  registers: ['platforms', 'projects', 'affiliations', 'engagements'],
  unit: 'ENTERPRISE_ABOVE_SCALE',
  parameters: {},
  reach: ({ organisations }) => ({ subjects: organisations }),
  mends: { subjects: ['Enterprise', 'Platform/Enterprise', 'Project/Enterprise', 'Expert/Enterprise'] },
  async detect({ asOf, regionIds, chainIds, subjectIds, reader }) {
    const rows = await reader.run(query, { asOf, regions: regionIds, chains: chainIds, ids: subjectIds })
    return rows.map((row) => draft(row, asOf))
  },
})

function draft({ id, name, regionId, places, platforms, projects, experts }: G10Result, asOf: string): Draft {
  const chains = [...new Set(places.map(({ chain }) => chain))]
  const master = places.some((place) => place.master)
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({
    label: { ZH, EN },
    value: ids.length,
    entities: listed(ids),
  })
  return {
    subjectId: id,
    severity: master ? 0.8 : chains.length ? 0.65 : 0.5,
    regionId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      group('依托的已建平台', 'Existing platforms hosted', []),
      group('承担的拟立项或在研项目', 'Planned or active projects undertaken', []),
      group('任职或受聘的专家', 'Experts affiliated or engaged', []),
      group(
        '依托的其他平台',
        'Other platforms hosted',
        platforms.map((platform) => platform.id),
      ),
      group(
        '承担的其他项目',
        'Other projects undertaken',
        projects.map((project) => project.id),
      ),
      group('曾经或将要任职或受聘的专家', 'Experts affiliated or engaged before or later', experts),
      group('所在链条', 'Chains it is on', chains),
    ],
    explanation: noResearch(name, asOf, {
      platforms: platforms.length,
      projects: projects.length,
      experts: experts.length,
    }),
  }
}
