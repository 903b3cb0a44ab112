import { daysBetween } from '../../../kernel/day.js'
import { duePromises } from '../ledgers.js'
import { integer } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import { notGiven, prose } from '../words/g28.js'

/** A promise to a talent that was due and was not given (一人一策未兑现). */
export const g28 = defineRule({
  id: 'G28',
  ...prose,
  basis: ['policy:wuxiang-2021#二/(六)/¶3@L47:169-174'],
  registers: ['talent_promises'],
  unit: 'REGISTER_ENTRY',
  parameters: {
    graceDays: integer({
      default: 0,
      minimum: 0,
      maximum: 365,
      description: { ZH: '兑现期限之后允许的天数', EN: 'How many days after the day it was due are allowed' },
    }),
  },
  reach: () => NOWHERE,
  async detect(scope) {
    const rows = await duePromises(scope)
    return rows
      .filter(({ gap }) => gap)
      .map((row) => {
        const days = daysBetween(row.due, scope.asOf)
        return {
          subjectId: row.id,
          severity: 0.5 + 0.4 * Math.min(1, days / 365),
          regionId: row.regionId,
          departmentId: row.departmentId,
          evidence: [
            { label: { ZH: '承诺日期', EN: 'Promised on' }, value: row.promisedOn, entities: [] },
            { label: { ZH: '兑现期限', EN: 'Due on' }, value: row.due, entities: [] },
            { label: { ZH: '逾期天数', EN: 'Days overdue' }, value: days, entities: [] },
            { label: { ZH: '承诺金额(元)', EN: 'Amount in yuan' }, value: row.amountCny, entities: [] },
            {
              label: { ZH: '临近：登记的兑现日期', EN: 'Near miss: to be given on' },
              value: row.givenOn,
              entities: [],
            },
          ],
          explanation: notGiven({ ...row, asOf: scope.asOf }),
        }
      })
  },
})
