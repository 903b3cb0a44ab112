import { g33 as query, type G33Result } from '../../../generated/cypher.js'
import { addMonths, daysBetween } from '../../../kernel/day.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { overdue, prose } from '../words/g33.js'

const LONG = 3

/** An action item past its day that is not done (议定事项逾期). */
export const g33 = defineRule({
  id: 'G33',
  ...prose,
  basis: ['policy:baise-2020#三/(四)@L126:35-46', 'policy:pingdingshan-2021#三/(三)@L83:39-51'],
  registers: ['action_items'],
  unit: 'ITEM_DUE',
  parameters: {},
  reach: () => NOWHERE,
  async detect({ asOf, regionIds, chainIds, reader }) {
    const rows = await reader.run(query, { asOf, regions: regionIds, chains: chainIds })
    return rows.map((row) => draft(row, asOf))
  },
})

function draft(row: G33Result, asOf: string): Draft {
  const { id, name, kind, due, closedOn, departmentId, measureId, meetingId, meeting, regionId, chains } = row
  const days = daysBetween(due, asOf)
  return {
    subjectId: id,
    severity: 0.4 + (due < addMonths(asOf, -LONG) ? 0.2 : 0) + (kind === 'FINDING' ? 0.1 : 0),
    regionId,
    departmentId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      { label: { ZH: '办结时限', EN: 'Due on' }, value: due, entities: [meetingId] },
      { label: { ZH: '逾期天数', EN: 'Days overdue' }, value: days, entities: [] },
      { label: { ZH: '登记的办结日期', EN: 'Done later, on' }, value: closedOn, entities: [] },
      { label: { ZH: '对应任务', EN: 'Measures' }, value: measureId ? 1 : 0, entities: measureId ? [measureId] : [] },
      { label: { ZH: '涉及链条', EN: 'Chains it is about' }, value: chains.length, entities: listed(chains) },
    ],
    explanation: overdue({ item: name, meeting, due, days, closedOn, asOf }),
  }
}
