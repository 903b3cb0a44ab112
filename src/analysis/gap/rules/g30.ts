import { daysBetween } from '../../../kernel/day.js'
import { listed } from '../../text.js'
import { closedCalls } from '../ledgers.js'
import { integer } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import { noBid, prose } from '../words/g30.js'

/** An open call past its deadline that nobody has answered (榜单到期无人揭榜). */
export const g30 = defineRule({
  id: 'G30',
  ...prose,
  basis: ['policy:wuxiang-2021#二/(七)/¶1@L49:111-116', 'policy:luzhou-2022#五/(一)/¶1@L372:45-50'],
  registers: ['open_calls', 'bids'],
  unit: 'REGISTER_ENTRY',
  parameters: {
    graceDays: integer({
      default: 0,
      minimum: 0,
      maximum: 365,
      description: { ZH: '截止日期之后允许的天数', EN: 'How many days after the deadline are allowed' },
    }),
  },
  reach: () => NOWHERE,
  async detect(scope) {
    const rows = await closedCalls(scope)
    return rows
      .filter(({ gap }) => gap)
      .map((row) => {
        const days = daysBetween(row.deadline, scope.asOf)
        return {
          subjectId: row.id,
          severity: 0.5 + 0.3 * Math.min(1, days / 365),
          absence: [['bids' as const]],
          regionId: row.regionId,
          chainId: row.chain,
          evidence: [
            { label: { ZH: '揭榜截止日期', EN: 'Deadline' }, value: row.deadline, entities: [] },
            { label: { ZH: '揭榜申报', EN: 'Answers' }, value: 0, entities: [] },
            { label: { ZH: '榜单金额(元)', EN: 'Reward in yuan' }, value: row.rewardCny, entities: [] },
            { label: { ZH: '榜单状态', EN: 'Status' }, value: row.status, entities: [] },
            {
              label: { ZH: '对应需求', EN: 'Demands it comes from' },
              value: row.demands.length,
              entities: listed(row.demands),
            },
          ],
          explanation: noBid({ ...row, asOf: scope.asOf }),
        }
      })
  },
})
