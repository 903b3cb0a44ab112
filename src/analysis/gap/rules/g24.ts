import { g24 as query, type G24Result } from '../../../generated/cypher.js'
import type { InnovationStage } from '../../../generated/types.js'
import { codesOf, flag, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed, termed } from '../../text.js'
import { nothingAtStage, prose } from '../words/g24.js'

/** The first stage first. */
const stages = codesOf<InnovationStage>('InnovationStage')

/** A stage of innovation at which a chain has nothing (创新阶段断档). */
export const g24 = defineRule({
  id: 'G24',
  ...prose,
  basis: ['policy:qiannan-2025#一@L9:180-188', 'policy:qiannan-2025#二/(四)/2@L48:3-12'],
  registers: ['projects', 'achievements'],
  presupposes: ['projects'],
  parameters: {
    kinds,
    inner: flag({
      default: true,
      description: {
        ZH: '只看已有项目或成果所处的最前与最后阶段之间的',
        EN: 'Only stages between the first and the last at which the chain has something',
      },
    }),
  },
  reach: ({ developed }) => ({ chains: developed }),
  mends: { chains: ['Project/Chain', 'Achievement/Project/Chain'] },
  async detect({ asOf, regionIds, chainIds, params, reader }) {
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    return rows.flatMap((row) => drafts(row, params.inner, asOf))
  },
})

function drafts({ chainId, chainName, regionId, projects, achievements }: G24Result, inner: boolean, asOf: string) {
  const all = [...projects, ...achievements]
  const held = new Set(all.map(({ stage }) => stage))
  const places = [...held].map((stage) => stages.indexOf(stage))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return stages.flatMap((stage, at): Draft[] => {
    const between = at > first && at < last
    if (held.has(stage) || (inner && !between)) return []
    // Those nearest on either side.
    const before = stages.slice(0, at).findLast((one) => held.has(one))
    const after = stages.slice(at + 1).find((one) => held.has(one))
    const beside = all.filter((one) => one.stage === before || one.stage === after).map(({ id }) => id)
    return [
      {
        subjectId: chainId,
        apart: stage,
        severity: between ? 0.4 : 0.25,
        regionId,
        chainId,
        evidence: [
          { label: { ZH: '断档的阶段', EN: 'Stage without anything' }, value: stage, entities: [] },
          {
            label: { ZH: '前一个有项目或成果的阶段', EN: 'Stage before with something' },
            value: before ?? null,
            entities: [],
          },
          {
            label: { ZH: '后一个有项目或成果的阶段', EN: 'Stage after with something' },
            value: after ?? null,
            entities: [],
          },
          {
            label: { ZH: '相邻阶段的项目和成果', EN: 'Projects and achievements at the stages beside' },
            value: beside.length,
            entities: listed(beside),
          },
        ],
        explanation: nothingAtStage({
          chain: chainName,
          asOf,
          stage: termed('InnovationStage', stage),
          beside: [before, after].flatMap((one) => (one ? [termed('InnovationStage', one)] : [])),
        }),
      },
    ]
  })
}
