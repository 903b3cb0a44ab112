import { g10 as query, type G10Result } from '../../../generated/cypher.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { counted, listed } from '../text.js'

/** An enterprise above scale without any sign of research and development (规上企业无研发活动). */
export const g10 = defineRule({
  id: 'G10',
  title: { ZH: '规上企业无研发活动', EN: 'Enterprise without R&D' },
  description: {
    ZH: '规上企业没有作为依托单位的已建平台、没有承担拟立项或在研项目，考察日也没有专家任职或受聘于它。是否规上未知的企业不考察；没有状态的平台和项目不计，另行列出。对象为企业；地区筛选按企业所在地区，链条筛选按企业所在的、未终止的链条；只在一条链上的企业标明该链。',
    EN: 'An enterprise above scale hosts no existing platform, undertakes no planned or active project, and no expert is affiliated with or engaged by it at asOf. Enterprises of which it is not known whether they are above scale are left out; platforms and projects without a status do not count and are listed. The subject is the enterprise; a filter by region looks at its region, one by chain at the chains it is on that are not discontinued; one that is on a single chain names it.',
  },
  severity: { ZH: '0.5；在链上的0.65；是某链链主的0.8。', EN: '0.5; 0.65 on a chain; 0.8 as the master of one.' },
  basis: ['policy:wuxiang-2021#二/(二)/¶3@L35:1-13', 'policy:wuxiang-2021#二/(四)/¶1@L41:502-531'],
  registers: ['platforms', 'projects', 'affiliations', 'engagements'],
  unit: 'ENTERPRISE_ABOVE_SCALE',
  parameters: {},
  reach: ({ organisations }) => ({ subjects: organisations }),
  async find({ asOf, regionIds, chainIds, subjectIds, reader }) {
    const rows = await reader.run(query, { asOf, regions: regionIds, chains: chainIds, ids: subjectIds })
    return rows.map((row) => draft(row, asOf))
  },
})

function draft({ id, name, regionId, places, platforms, projects, experts }: G10Result, asOf: string): Draft {
  const chains = [...new Set(places.map(({ chain }) => chain))]
  const master = places.some((place) => place.master)
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({ label: { ZH, EN }, value: ids.length, entities: listed(ids) })
  const beside = [
    ...(platforms.length ? [{ ZH: `非已建平台${platforms.length}个`, EN: counted(platforms.length, 'platform that does not exist yet or any more', 'platforms that do not exist yet or any more') }] : []),
    ...(projects.length ? [{ ZH: `其他项目${projects.length}个`, EN: counted(projects.length, 'other project') }] : []),
    ...(experts.length ? [{ ZH: `曾经或将要任职受聘的专家${experts.length}名`, EN: counted(experts.length, 'expert of earlier or later times', 'experts of earlier or later times') }] : []),
  ]
  return {
    subjectId: id,
    severity: master ? 0.8 : chains.length ? 0.65 : 0.5,
    regionId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      group('依托的已建平台', 'Existing platforms hosted', []),
      group('承担的拟立项或在研项目', 'Planned or active projects undertaken', []),
      group('任职或受聘的专家', 'Experts affiliated or engaged', []),
      group('依托的其他平台', 'Other platforms hosted', platforms.map((platform) => platform.id)),
      group('承担的其他项目', 'Other projects undertaken', projects.map((project) => project.id)),
      group('曾经或将要任职或受聘的专家', 'Experts affiliated or engaged before or later', experts),
      group('所在链条', 'Chains it is on', chains),
    ],
    explanation: {
      ZH: `截至${asOf}，规上企业${name}没有依托的已建平台，没有拟立项或在研项目，也没有专家任职或受聘${beside.length ? `；另有${beside.map(({ ZH }) => ZH).join('、')}` : ''}。`,
      EN: `As of ${asOf}, ${name}, an enterprise above scale, hosts no existing platform, undertakes no planned or active project and has no expert${beside.length ? `; what does not count: ${beside.map(({ EN }) => EN).join(', ')}` : ''}.`,
    },
  }
}
