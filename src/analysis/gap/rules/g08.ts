import { g08 as query, type G08Result } from '../../../generated/cypher.js'
import { readPool, type Eligible } from '../eligiblePool.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { listed, named, termed } from '../text.js'

/** A demand without a project, without an eligible expert, or both (需求未对接). */
export const g08 = defineRule({
  id: 'G08',
  title: { ZH: '需求未对接', EN: 'Unmatched demand' },
  description: {
    ZH: '尚未落地(项目落地服务)的需求:没有拟立项或在研项目对应它(NO_PROJECT),和(或)没有一名专家既有所需领域之一或其下的领域、按专家任职条件的总判定又为“符合”(NO_EXPERT)。判定与eligibility查询一致:有该需求所属链条在聘专家聘任的按该聘任,否则按自考察日起任的候选人;适用规则按链条所在地区,无链条的按提出企业所在地区。需求未列所需领域的不算缺专家;有多个领域的,有一名专家覆盖其一即可。判定为未知的列为临近；该地区及上级地区没有在案条件的，无人可认定为“符合”，领域相符的专家另行列出。阶段不明的视为未落地;阶段和项目状态以登记的为准,不随考察日倒推。所属链条已终止的需求不考察。对象为需求,地区为提出企业所在地区。',
    EN: 'A demand that has not landed: no planned or active project addresses it (NO_PROJECT), and/or no expert with a field that is, or lies under, one it needs has the expert verdict MET (NO_EXPERT). The verdict is that of the query `eligibility`: of his active appointment as an expert to the demand\'s chain where there is one, else of a candidate whose term begins at asOf; the rule is that of the chain\'s region, without a chain that of the region of the enterprise that raised the demand, never that of another region. A demand that needs no field lacks no expert; of several fields, one that an eligible expert covers is enough. Verdicts UNKNOWN are near misses; where no rule is on record for the region or one above it nobody can be MET, and those whose fields fit are listed as not judged. An unknown stage has not landed; stage and status of projects are as recorded, whatever the day looked at. Demands of a discontinued chain are left out. The subject is the demand, its region that of the enterprise.',
  },
  severity: {
    ZH: '缺项目0.4，缺专家0.5（有临近或未判定专家的0.4），两者相加。',
    EN: 'NO_PROJECT 0.4, NO_EXPERT 0.5 (0.4 with a near miss or somebody who was not judged); the sum of both.',
  },
  basis: ['policy:qiannan-2025#三/(三)@L55:27-57', 'policy:qiannan-2025#二/(三)/3@L45:179-214', 'policy:qiannan-2025#二/(二)@L27:14-43'],
  registers: ['demands', 'projects', 'experts'],
  unit: 'DEMAND',
  parameters: {},
  reach: ({ appointed, demands, skills }) => (skills ? null : { chains: appointed, subjects: demands }),
  async find(scope) {
    const { regionIds, chainIds, subjectIds, reader } = scope
    const demands = await reader.run(query, { regions: regionIds, chains: chainIds, ids: subjectIds })
    const pool = await readPool(demands, scope)
    return demands.flatMap((demand) => draft(demand, pool(demand)))
  },
})

function draft(demand: G08Result, eligible: Eligible): Draft[] {
  const projects = demand.projects.filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE')
  const noProject = projects.length === 0
  const noExpert = demand.needs.length > 0 && eligible.met.length === 0
  if (!noProject && !noExpert) return []
  const nearMisses = eligible.unknown.length + eligible.noRule.length > 0
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({ label: { ZH, EN }, value: ids.length, entities: listed(ids) })
  return [
    {
      subjectId: demand.id,
      severity: (noProject ? 0.4 : 0) + (noExpert ? (nearMisses ? 0.4 : 0.5) : 0),
      absence: [...(noProject ? [['projects'] as const] : []), ...(noExpert ? [['experts'] as const] : [])],
      regionId: demand.regionId,
      chainId: demand.chains[0]?.id,
      evidence: [
        ...(noProject ? [{ label: { ZH: '缺项目', EN: 'Lacks a project' }, value: 'NO_PROJECT', entities: [] }] : []),
        ...(noExpert ? [{ label: { ZH: '缺专家', EN: 'Lacks an expert' }, value: 'NO_EXPERT', entities: listed(demand.needs.map(({ id }) => id)) }] : []),
        { label: { ZH: '对接阶段', EN: 'Stage' }, value: demand.status, entities: [demand.enterpriseId] },
        group('对应它的拟立项或在研项目', 'Planned or active projects for it', projects.map(({ id }) => id)),
        group('对应它的其他项目', 'Other projects for it', demand.projects.filter((project) => !projects.includes(project)).map(({ id }) => id)),
        group('所需领域', 'Fields needed', demand.needs.map(({ id }) => id)),
        group('领域相符且符合条件的专家', 'Eligible experts with a covering field', eligible.met),
        group('临近：领域相符但判定未知的专家', 'Near misses: experts with a covering field and the verdict unknown', eligible.unknown),
        group('领域相符但不符合条件的专家', 'Experts with a covering field who are not eligible', eligible.notMet),
        ...(eligible.noRule.length ? [group('领域相符而没有在案条件、未作判定的专家', 'Experts with a covering field who are not judged, as no rule is on record', eligible.noRule)] : []),
      ],
      explanation: explanation(demand, noProject, noExpert, eligible),
    },
  ]
}

function explanation({ name, enterpriseName, status, needs }: G08Result, noProject: boolean, noExpert: boolean, { met, unknown, notMet, noRule }: Eligible) {
  const stage = status ? termed('MatchServiceStage', status) : { ZH: '未知', EN: 'not known' }
  const fields = named(needs.map((field) => field.name))
  const experts = noExpert && noRule.length
    ? { ZH: `该地区及上级地区没有在案的专家任职条件，领域（${fields.ZH}）相符的专家${noRule.length}名无从认定`, EN: `no expert rule is on record for its region or one above, so that of ${noRule.length} with a field it needs (${fields.EN}) none can be called eligible` }
    : noExpert
    ? { ZH: `领域（${fields.ZH}）相符的专家中无人符合条件（未知${unknown.length}名，不符合${notMet.length}名）`, EN: `no expert with a field it needs (${fields.EN}) is eligible (of ${unknown.length} it is not known, ${notMet.length} are not)` }
    : needs.length
      ? { ZH: `符合条件的专家有${met.length}名`, EN: `eligible experts: ${met.length}` }
      : { ZH: '未列所需领域', EN: 'it names no field' }
  return {
    ZH: `${enterpriseName}提出的需求“${name}”（阶段：${stage.ZH}）${noProject ? '没有拟立项或在研项目' : '有项目对应'}，${experts.ZH}。`,
    EN: `The demand "${name}" of ${enterpriseName} (stage: ${stage.EN}) has ${noProject ? 'no planned or active project' : 'a project'}; ${experts.EN}.`,
  }
}
