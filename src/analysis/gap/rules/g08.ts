import { g08 as query, type G08Result } from '../../../generated/cypher.js'
import { readPool, type Eligible, type Some } from '../eligiblePool.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { prose, unmatched } from '../words/g08.js'

/** A demand without a project, without an eligible expert, or both (需求未对接). */
export const g08 = defineRule({
  id: 'G08',
  ...prose,
  basis: [
    'policy:qiannan-2025#三/(三)@L55:27-57',
    'policy:qiannan-2025#二/(三)/3@L45:179-214',
    'policy:qiannan-2025#二/(二)@L27:14-43',
  ],
  registers: ['demands', 'projects', 'experts'],
  unit: 'DEMAND',
  parameters: {},
  reach: ({ appointed, demands, skills }) => (skills ? null : { chains: appointed, subjects: demands }),
  mends: { chains: [], subjects: ['Demand', 'Enterprise/Demand', 'Project/Demand'], fields: 'subjects' },
  async detect(scope) {
    const { regionIds, chainIds, subjectIds, reader } = scope
    const demands = await reader.run(query, { regions: regionIds, chains: chainIds, ids: subjectIds })
    const pool = await readPool(demands, scope)
    return demands.flatMap((demand) => draft(demand, pool(demand)))
  },
})

function draft(demand: G08Result, eligible: Eligible): Draft[] {
  const projects = demand.projects.filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE')
  const noProject = projects.length === 0
  const noExpert = demand.needs.length > 0 && eligible.met.count === 0
  if (!noProject && !noExpert) return []
  const nearMisses = eligible.unknown.count + eligible.noRule.count > 0
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({
    label: { ZH, EN },
    value: ids.length,
    entities: listed(ids),
  })
  const people = (ZH: string, EN: string, { count, first }: Some): Evidence => ({
    label: { ZH, EN },
    value: count,
    entities: first,
  })
  return [
    {
      subjectId: demand.id,
      severity: (noProject ? 0.4 : 0) + (noExpert ? (nearMisses ? 0.4 : 0.5) : 0),
      absence: [...(noProject ? [['projects'] as const] : []), ...(noExpert ? [['experts'] as const] : [])],
      regionId: demand.regionId,
      chainId: demand.chains[0]?.id,
      evidence: () => [
        ...(noProject ? [{ label: { ZH: '缺项目', EN: 'Lacks a project' }, value: 'NO_PROJECT', entities: [] }] : []),
        ...(noExpert
          ? [
              {
                label: { ZH: '缺专家', EN: 'Lacks an expert' },
                value: 'NO_EXPERT',
                entities: listed(demand.needs.map(({ id }) => id)),
              },
            ]
          : []),
        { label: { ZH: '对接阶段', EN: 'Stage' }, value: demand.status, entities: [demand.enterpriseId] },
        group(
          '对接该需求的拟立项或在研项目',
          'Planned or active projects for it',
          projects.map(({ id }) => id),
        ),
        group(
          '对接该需求的其他项目',
          'Other projects for it',
          demand.projects.filter((project) => !projects.includes(project)).map(({ id }) => id),
        ),
        group(
          '所需领域',
          'Fields needed',
          demand.needs.map(({ id }) => id),
        ),
        people('领域相符且符合条件的专家', 'Eligible experts with a covering field', eligible.met),
        people(
          '临近：领域相符但判定未知的专家',
          'Near misses: experts with a covering field and the verdict unknown',
          eligible.unknown,
        ),
        people('领域相符但不符合条件的专家', 'Experts with a covering field who are not eligible', eligible.notMet),
        ...(eligible.noRule.count
          ? [
              people(
                '领域相符而没有在案条件、未作判定的专家',
                'Experts with a covering field who are not judged, as no rule is on record',
                eligible.noRule,
              ),
            ]
          : []),
      ],
      explanation: () =>
        unmatched({
          demand: demand.name,
          enterprise: demand.enterpriseName,
          stage: demand.status,
          fields: demand.needs.map(({ name }) => name),
          noProject,
          noExpert,
          met: eligible.met.count,
          unknown: eligible.unknown.count,
          notMet: eligible.notMet.count,
          noRule: eligible.noRule.count,
        }),
    },
  ]
}
