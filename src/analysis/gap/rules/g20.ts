import { entitiesByIds } from '../../../generated/cypher.js'
import type { DeclaredGap } from '../declared.js'
import { anywhere } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { confirmed as saidConfirmed, prose, untold } from '../words/g20.js'

/** A weakness that a document states and the graph does not refute (文件所列短板). */
export const g20 = defineRule({
  id: 'G20',
  ...prose,
  basis: ['policy:luzhou-2022#一/(一)/¶2@L154:80-89'],
  registers: ['observations'],
  unit: 'DECLARED_GAP',
  parameters: {},
  reach: anywhere,
  async detect({ asOf, regionIds, chainIds, reader, declared }) {
    if (chainIds) return []
    const open = (await declared.verdicts(regionIds, asOf)).filter(({ verdict }) => verdict !== 'REFUTED')
    const ids = [...new Set(open.flatMap(({ record }) => [record.regionId, record.policyId]))]
    const names = new Map((await reader.run(entitiesByIds, { ids })).map(({ node }) => [node.id, node.name]))
    return open.map((gap) => draft(gap, (id) => names.get(id) ?? id, asOf))
  },
})

function draft(
  { record, verdict, reason, rule, parameters, findings }: DeclaredGap,
  name: (id: string) => string,
  asOf: string,
): Draft {
  const confirmed = verdict === 'CONFIRMED'
  const proven = findings.filter(({ assurance }) => assurance === 'PROVEN')
  const departments = [...new Set(proven.map(({ departmentId }) => departmentId))]
  return {
    subjectId: record.regionId,
    apart: record.id,
    severity: confirmed ? Math.max(0.5, ...proven.map(({ severity }) => severity)) : 0.3,
    absence: null,
    assurance: confirmed ? 'PROVEN' : 'PRESUMED',
    regionId: record.regionId,
    departmentId: confirmed && departments.length === 1 ? departments[0] : null,
    evidence: [
      { label: { ZH: '核对结果', EN: 'Verdict' }, value: verdict, entities: [record.id, record.policyId] },
      { label: { ZH: '条款', EN: 'Clause' }, value: record.clause ?? null, entities: [] },
      { label: { ZH: '核对规则', EN: 'Rule it is bound to' }, value: rule, entities: [] },
      { label: { ZH: '规则参数', EN: 'Parameters' }, value: parameters, entities: [] },
      {
        label: { ZH: '所发现的短板', EN: 'Gaps found' },
        value: findings.length,
        entities: listed([...new Set(findings.map(({ subjectId }) => subjectId))]),
      },
    ],
    explanation: (confirmed ? saidConfirmed : untold)(
      name(record.policyId),
      name(record.regionId),
      record.name,
      asOf,
      reason,
    ),
  }
}
