import { daysBetween } from '../../../kernel/day.js'
import { endingRecognitions } from '../ledgers.js'
import { integer } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import { ends, ended, prose } from '../words/g31.js'

/** A recognition of an enterprise that has lapsed or is about to (企业认定失效或将失效). */
export const g31 = defineRule({
  id: 'G31',
  ...prose,
  basis: ['policy:luzhou-2022#四/(五)/¶1@L366:424-434'],
  registers: ['recognitions'],
  unit: 'REGISTER_ENTRY',
  parameters: {
    withinMonths: integer({
      default: 6,
      minimum: 0,
      maximum: 120,
      description: { ZH: '多少个月之内到期的列出', EN: 'Recognitions that end within so many months' },
    }),
    lookBackMonths: integer({
      default: 12,
      minimum: 0,
      maximum: 120,
      description: { ZH: '多少个月之内失效的列出', EN: 'Recognitions that lapsed within so many months' },
    }),
  },
  reach: () => NOWHERE,
  async detect(scope) {
    const rows = await endingRecognitions(scope)
    return rows
      .filter(({ gap }) => gap)
      .map((row) => {
        const over = row.to <= scope.asOf
        const left = daysBetween(scope.asOf, row.to)
        return {
          subjectId: row.id,
          apart: row.recognition,
          severity: over ? 0.7 : 0.3 + 0.3 * (1 - Math.min(1, left / 365)),
          regionId: row.regionId,
          evidence: [
            { label: { ZH: '认定类别', EN: 'Recognised as' }, value: row.tier, entities: [row.recognition] },
            { label: { ZH: '认定日期', EN: 'Since' }, value: row.from, entities: [] },
            { label: { ZH: '届满日', EN: 'Over on' }, value: row.to, entities: [] },
            { label: { ZH: '认定证书编号', EN: 'Certificate' }, value: row.certificateNo, entities: [] },
            { label: { ZH: '距届满天数', EN: 'Days left' }, value: left, entities: [] },
          ],
          explanation: (over ? ended : ends)({ ...row, asOf: scope.asOf }),
        }
      })
  },
})
