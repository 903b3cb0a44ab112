import { daysBetween } from '../../../kernel/day.js'
import { dueTickets } from '../ledgers.js'
import { integer } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import { overdueTicket, prose } from '../words/g27.js'

/** A service ticket that is overdue (服务事项逾期). */
export const g27 = defineRule({
  id: 'G27',
  ...prose,
  basis: ['policy:luzhou-2022#六/(二)/¶1@L390:16-31'],
  registers: ['service_tickets'],
  unit: 'REGISTER_ENTRY',
  parameters: {
    graceDays: integer({
      default: 0,
      minimum: 0,
      maximum: 365,
      description: { ZH: '办理期限之后允许的天数', EN: 'How many days after the day it was due are allowed' },
    }),
  },
  reach: () => NOWHERE,
  async detect(scope) {
    const rows = await dueTickets(scope)
    return rows
      .filter(({ gap }) => gap)
      .map((row) => {
        const days = daysBetween(row.due, scope.asOf)
        return {
          subjectId: row.id,
          severity: 0.4 + 0.4 * Math.min(1, days / 180),
          regionId: row.regionId,
          departmentId: row.departmentId,
          evidence: [
            { label: { ZH: '提出日期', EN: 'Raised on' }, value: row.raisedOn, entities: [] },
            { label: { ZH: '办理期限', EN: 'Due on' }, value: row.due, entities: [] },
            { label: { ZH: '逾期天数', EN: 'Days overdue' }, value: days, entities: [] },
            {
              label: { ZH: '临近：登记的办结日期', EN: 'Near miss: to be settled on' },
              value: row.closedOn,
              entities: [],
            },
            {
              label: { ZH: '服务的企业和项目', EN: 'Enterprises and projects it is for' },
              value: [row.enterpriseId, row.projectId].filter(Boolean).length,
              entities: [row.enterpriseId, row.projectId].flatMap((id) => id ?? []),
            },
          ],
          explanation: overdueTicket({ ...row, asOf: scope.asOf }),
        }
      })
  },
})
