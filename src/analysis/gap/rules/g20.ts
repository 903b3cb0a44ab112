import { entitiesByIds } from '../../../generated/cypher.js'
import type { DeclaredGap } from '../../progress/declared.js'
import { anywhere } from '../reach.js'
import { defineRule, type Draft } from '../rule.js'
import { listed } from '../text.js'

/** A weakness that a document states and the graph does not refute (文件所列短板). */
export const g20 = defineRule({
  id: 'G20',
  title: { ZH: '文件所列短板', EN: 'Declared gap' },
  description: {
    ZH: '文件自己指出的地区短板,按其绑定的规则和参数在该地区(含下级)核对:发现短板的为“属实”,能核对而没有发现的为“不符”(不列,见declaredGaps),没有绑定规则、规则不可用或图谱没有可核对数据的为“无法判断”。不论文件状态都列。对象为地区,每项短板一项;责任单位为所发现短板一致的责任单位,否则为空;按链条筛选时没有结果。',
    EN: 'A weakness that a document itself states of a region, held against the rule it is bound to, with its parameters, in the region and those below: CONFIRMED where the rule finds gaps; REFUTED where it could be evaluated and finds none (no finding; see `declaredGaps`); UNKNOWN where no rule is bound or available, or the graph holds nothing to evaluate it on. It stays whatever the status of the document. The subject is the region, one finding a weakness; the department is the one that all gaps found name, else none; with a filter by chain nothing is found.',
  },
  severity: { ZH: '属实的取所发现短板的最高严重程度，至少0.5；无法判断的0.3。', EN: 'CONFIRMED: the worst severity of the gaps found, at least 0.5; UNKNOWN: 0.3.' },
  basis: ['policy:luzhou-2022#一/(一)/¶2@L154:80-89'],
  registers: ['observations'],
  unit: 'DECLARED_GAP',
  parameters: {},
  reach: anywhere,
  async find({ asOf, regionIds, chainIds, reader, declared }) {
    if (chainIds) return []
    const open = (await declared.verdicts(regionIds, asOf)).filter(({ verdict }) => verdict !== 'REFUTED')
    const ids = [...new Set(open.flatMap(({ record }) => [record.regionId, record.policyId]))]
    const names = new Map((await reader.run(entitiesByIds, { ids })).map(({ node }) => [node.id, node.name]))
    return open.map((gap) => draft(gap, (id) => names.get(id) ?? id, asOf))
  },
})

function draft({ record, verdict, reason, rule, parameters, findings }: DeclaredGap, name: (id: string) => string, asOf: string): Draft {
  const confirmed = verdict === 'CONFIRMED'
  const departments = [...new Set(findings.map(({ departmentId }) => departmentId))]
  return {
    subjectId: record.regionId,
    apart: record.id,
    severity: confirmed ? Math.max(0.5, ...findings.map(({ severity }) => severity)) : 0.3,
    absence: null,
    assurance: confirmed ? 'PROVEN' : 'PRESUMED',
    regionId: record.regionId,
    departmentId: confirmed && departments.length === 1 ? departments[0] : null,
    evidence: [
      { label: { ZH: '核对结果', EN: 'Verdict' }, value: verdict, entities: [record.id, record.policyId] },
      { label: { ZH: '条款', EN: 'Clause' }, value: record.clause ?? null, entities: [] },
      { label: { ZH: '核对规则', EN: 'Rule it is bound to' }, value: rule, entities: [] },
      { label: { ZH: '规则参数', EN: 'Parameters' }, value: parameters, entities: [] },
      { label: { ZH: '所发现的短板', EN: 'Gaps found' }, value: findings.length, entities: listed([...new Set(findings.map(({ subjectId }) => subjectId))]) },
    ],
    explanation: {
      ZH: `《${name(record.policyId)}》指出${name(record.regionId)}“${record.name}”，截至${asOf}核对为${confirmed ? '属实' : '无法判断'}：${reason.ZH}。`,
      EN: `As of ${asOf}, "${record.name}", which ${name(record.policyId)} states of ${name(record.regionId)}, is ${confirmed ? 'confirmed' : 'not known'}: ${reason.EN}.`,
    },
  }
}
