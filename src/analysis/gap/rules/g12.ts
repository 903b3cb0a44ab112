import { yearEnd } from '../../algorithms/pace.js'
import { rounded, shortfall } from '../figure.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { judgedTargets, type JudgedTarget } from '../targets.js'
import { listed } from '../text.js'

/** A target that lags behind (目标进度滞后). */
export const g12 = defineRule({
  id: 'G12',
  title: { ZH: '目标进度滞后', EN: 'Target behind' },
  description: {
    ZH: '目标在考察日的进度判断为“滞后”(与targetProgress同一算法:低于基数加按天计的时间进度,起于政策日期,止于完成年份12月31日;到期未完成也为滞后)。基数未知时,新增和累计口径按零起算,其余为“未知”,不列。已废止文件的目标、针对已终止链条的目标不考察;征求意见稿和力争的目标照列,后者减轻。分解目标与上级目标各自判断。对象为目标所属地区,每个目标一项;按链条筛选时只看针对这些链条的目标。责任单位为与目标同一条款的措施的第一责任单位,没有则空。',
    EN: 'The verdict of a target at asOf is BEHIND, as in `targetProgress`: below its base plus the elapsed share, in days, from the date of the policy to 31 December of the deadline year; also when the deadline has passed unmet. Where the base is unknown it is 0 for the scopes NEW and CUMULATIVE; otherwise the verdict is UNKNOWN and no finding. Targets of repealed documents and for discontinued chains are left out; those of drafts stay, and aspirational ones count for less. A target and those it is broken down to are judged each on its own. The subject is the region of the target, one finding a target; with a filter by chain only targets for those chains. The department is the first unit responsible for a measure of the clause of the target, else none.',
  },
  severity: {
    ZH: '0.4加缺口比例（应达值与实际值之差占其中较大者）的0.3倍；已到期加0.2，力争目标减0.2；数据可能没有录入（图谱计数为零，或政策日期之后没有新的观测值）减0.2。',
    EN: '0.4 and 0.3 of the share that is missing (the difference of the expected and the actual figure by the larger of them); 0.2 more after the deadline, 0.2 less for an aspirational target; 0.2 less where the figures may only not have been recorded (the graph counts none, or nothing newer than the policy has been observed).',
  },
  basis: ['policy:luzhou-2022#七/(三)/¶1@L412:43-59', 'policy:pingdingshan-2021#三/(三)@L83:39-51'],
  parameters: {},
  reach: ({ appointed, served, developed, regionIds }) => ({ chains: [...appointed, ...served, ...developed], regions: regionIds }),
  async find(scope) {
    return (await judgedTargets(scope)).filter(({ progress }) => progress.verdict === 'BEHIND').map(draft)
  },
})

function draft({ target, regionName, policyDate, policyStatus, responsible, progress }: JudgedTarget): Draft {
  const due = target.deadlineYear ?? null
  const over = due !== null && progress.asOf >= yearEnd(due)
  const unrecorded = progress.basis === 'COUNT' ? progress.actual === 0 : policyDate !== null && progress.actualOn! <= policyDate
  const fact = (ZH: string, EN: string, value: unknown, entities: readonly string[] = []): Evidence => ({ label: { ZH, EN }, value, entities })
  return {
    subjectId: target.regionId,
    apart: target.id,
    severity: 0.4 + 0.3 * shortfall(progress.actual ?? 0, progress.expected ?? 0) + (over ? 0.2 : 0) - (target.aspirational ? 0.2 : 0) - (unrecorded ? 0.2 : 0),
    regionId: target.regionId,
    chainId: target.chainId,
    departmentId: responsible[0],
    evidence: [
      fact('目标', 'Target', target.name, [target.id, target.policyId]),
      fact('完成年份', 'Deadline year', due),
      fact('实际值', 'Actual', rounded(progress.actual), listed(progress.evidence)),
      fact('当日应达值', 'Expected by now', rounded(progress.expected)),
      fact('目标值', 'Goal', rounded(progress.goal)),
      fact('基数', 'Base', rounded(progress.base)),
      fact('时间进度', 'Elapsed share', rounded(progress.elapsed)),
      fact('每月需完成', 'Needed per month', rounded(progress.neededPerMonth)),
      fact('力争', 'Aspirational', target.aspirational ?? false),
      fact('数据可能没有录入', 'Possibly not recorded', unrecorded),
      fact('文件状态', 'Status of the document', policyStatus),
    ],
    explanation: {
      ZH: `截至${progress.asOf}，${regionName}的目标“${target.name}”${due === null ? '' : `（${due}年${over ? '已' : ''}到期）`}滞后：${progress.reason.ZH}。`,
      EN: `As of ${progress.asOf}, the target "${target.name}" of ${regionName}${due === null ? '' : ` (due by the end of ${due}${over ? ', which has passed' : ''})`} is behind: ${progress.reason.EN}.`,
    },
  }
}
