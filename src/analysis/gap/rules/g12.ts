import { yearEnd } from '../../algorithms/pace.js'
import { MAX_STALE_MONTHS, STALE_MONTHS } from '../../progress/index.js'
import { rounded, shortfall } from '../figure.js'
import { integer } from '../parameters.js'
import { anywhere } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { judgedTargets, type JudgedTarget } from '../targets.js'
import { listed } from '../../text.js'
import { behind, prose } from '../words/g12.js'

/** A target that lags behind (目标进度滞后). */
export const g12 = defineRule({
  id: 'G12',
  ...prose,
  basis: ['policy:luzhou-2022#七/(三)/¶1@L412:43-59', 'policy:pingdingshan-2021#三/(三)@L83:39-51'],
  registers: ['targets', 'observations'],
  unit: 'JUDGED_TARGET',
  parameters: {
    staleMonths: integer({
      default: STALE_MONTHS,
      minimum: 0,
      maximum: MAX_STALE_MONTHS,
      description: { ZH: '统计数据的有效月数', EN: 'From how many months on an observation is too old' },
    }),
  },
  reach: anywhere,
  async detect(scope) {
    return (await judgedTargets(scope)).filter(({ progress }) => progress.verdict === 'BEHIND').map(draft)
  },
})

function draft({ target, regionName, policyDate, policyStatus, responsible, progress }: JudgedTarget): Draft {
  const due = target.deadlineYear ?? null
  const over = due !== null && progress.asOf >= yearEnd(due)
  const unrecorded = progress.source === 'OBSERVATION' && policyDate !== null && progress.actualOn! <= policyDate
  const fact = (ZH: string, EN: string, value: unknown, entities: readonly string[] = []): Evidence => ({
    label: { ZH, EN },
    value,
    entities,
  })
  return {
    subjectId: target.regionId,
    absence: null,
    apart: target.id,
    severity:
      0.4 +
      0.3 * shortfall(progress.actual ?? 0, progress.expected ?? 0) +
      (over ? 0.2 : 0) -
      (target.aspirational ? 0.2 : 0) -
      (unrecorded ? 0.2 : 0),
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
      fact('政策印发后没有新的统计数据', 'Nothing newer observed', unrecorded),
      fact('文件状态', 'Status of the document', policyStatus),
    ],
    explanation: behind(regionName, target.name, progress.reason),
  }
}
