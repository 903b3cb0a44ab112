import {
  g16 as projectsQuery,
  g16Achievements,
  type G16AchievementsResult,
  type G16Result,
} from '../../../generated/cypher.js'
import { addMonths } from '../../../kernel/day.js'
import { integer } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { noAchievement, notTransferred, prose } from '../words/g16.js'

/** A project that led to nothing, or an achievement that nobody took over (成果转化停滞). */
export const g16 = defineRule({
  id: 'G16',
  ...prose,
  basis: [
    'policy:qiannan-2025#一@L9:180-188',
    'policy:baise-2020#二/(七)/三是@L100:3-12',
    'policy:pingdingshan-2021#二/(四)@L61:4-17',
  ],
  registers: ['projects', 'achievements'],
  unit: 'RESULT_DUE',
  parameters: {
    months: integer({
      default: 12,
      minimum: 0,
      maximum: 240,
      description: { ZH: '结束或产出之后允许的月数', EN: 'How many months after the end, or the result, are allowed' },
    }),
  },
  reach: ({ projects }) => ({ subjects: projects }),
  mends: { subjects: ['Project', 'Achievement', 'Achievement/Project', 'Project/Achievement'] },
  async detect({ asOf, regionIds, chainIds, subjectIds, params, reader }) {
    const [before, long] = [addMonths(asOf, -params.months), addMonths(asOf, -2 * params.months)]
    const scope = { asOf, before, regions: regionIds, chains: chainIds, ids: subjectIds }
    const projects = await reader.run(projectsQuery, scope)
    const achievements = await reader.run(g16Achievements, scope)
    return [
      ...projects.map((row) => ofProject(row, long, asOf)),
      ...achievements.map((row) => ofAchievement(row, long, asOf)),
    ]
  },
})

function ofProject(
  { id, name, end, status, regionId, chains, organisations }: G16Result,
  long: string,
  asOf: string,
): Draft {
  return {
    subjectId: id,
    severity: 0.5 + (end < long ? 0.2 : 0) - (status === 'TERMINATED' ? 0.2 : 0),
    absence: [['achievements']],
    regionId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      { label: { ZH: '结束日期', EN: 'Ended on' }, value: end, entities: [] },
      { label: { ZH: '项目状态', EN: 'Status' }, value: status, entities: [] },
      { label: { ZH: '成果', EN: 'Achievements' }, value: 0, entities: [] },
      { label: { ZH: '承担单位', EN: 'Undertaken by' }, value: organisations.length, entities: listed(organisations) },
      { label: { ZH: '面向的链条', EN: 'Chains it is for' }, value: chains.length, entities: listed(chains) },
    ],
    explanation: noAchievement(name, status, end, asOf),
  }
}

function ofAchievement(
  { id, name, producedOn, transferredOn, projects, chains }: G16AchievementsResult,
  long: string,
  asOf: string,
): Draft {
  const [project] = projects
  return {
    subjectId: id,
    severity: 0.6 + (producedOn < long ? 0.2 : 0) - (transferredOn === null ? 0 : 0.2),
    absence: [['achievements']],
    regionId: project?.regionId ?? null,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      { label: { ZH: '产出日期', EN: 'Produced on' }, value: producedOn, entities: projects.map((each) => each.id) },
      { label: { ZH: '承接企业', EN: 'Transferred to' }, value: 0, entities: [] },
      {
        label: { ZH: '临近：将要转化的日期', EN: 'Near miss: transfer to come on' },
        value: transferredOn,
        entities: [],
      },
      { label: { ZH: '面向的链条', EN: 'Chains it is for' }, value: chains.length, entities: listed(chains) },
    ],
    explanation: notTransferred({ achievement: name, project: project?.name, producedOn, transferredOn, asOf }),
  }
}
