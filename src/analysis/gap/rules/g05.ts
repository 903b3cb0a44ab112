import { g05 as query } from '../../../generated/cypher.js'
import { addDays, addMonths, daysBetween } from '../../algorithms/calendar.js'
import { endingSeverity } from '../office.js'
import { integer, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import { counted, termed } from '../text.js'

/** An appointment that ends soon or ended lately, and that none follows (聘期将满或已满未续). */
export const g05 = defineRule({
  id: 'G05',
  title: { ZH: '聘期将满或已满未续', EN: 'Term expiring or lapsed' },
  description: {
    ZH: '截至考察日已经开始的聘任,届满日在考察日之后withinMonths个月内(含)或之前lookBackMonths个月内(不含起点),且同一专家、同一链、同一角色没有在该届满日之后graceDays日内或更早开始、并在其后届满或无截止日的聘任（已颁发而尚未开始的后续聘书算续聘）。届满日为聘期[起,止)的止日;月按日历月计,遇月末取月末。对象为专家,每份聘任一项。',
    EN: 'An appointment that has begun by asOf and whose `to` lies in (asOf, asOf + withinMonths] or in (asOf − lookBackMonths, asOf], with no appointment of the same expert, chain and role that begins by that `to` and graceDays more and ends later or is open: a letter already issued for a later term counts. Months are calendar months, clipped to the month\'s end. The subject is the expert, one finding an appointment.',
  },
  severity: {
    ZH: '已满0.8；将满0.3至0.7，越近越高；链长各加0.2。',
    EN: 'Lapsed 0.8; expiring 0.3 to 0.7, the nearer the higher; 0.2 more for a leader.',
  },
  basis: ['policy:qiannan-2025#二/(二)/1/(1)@L29:53-59'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    withinMonths: integer({ default: 6, minimum: 0, maximum: 120, description: { ZH: '向后考察的月数', EN: 'How many months ahead' } }),
    graceDays: integer({ default: 31, minimum: 0, maximum: 366, description: { ZH: '续聘可晚于届满日的天数', EN: 'How many days after the end of a term the next one may begin' } }),
    lookBackMonths: integer({ default: 12, minimum: 0, maximum: 120, description: { ZH: '向前追溯的月数', EN: 'How many months back' } }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  async find({ asOf, regionIds, chainIds, params, reader, eligibility }) {
    const until = addMonths(asOf, params.withinMonths)
    const rows = await reader.run(query, { asOf, since: addMonths(asOf, -params.lookBackMonths), until, kinds: params.kinds, regions: regionIds, chains: chainIds })
    return Promise.all(
      rows.filter(({ appointment: { to }, later }) => !later.some(({ from }) => from == null || from <= addDays(to!, params.graceDays))).map(async ({ appointment, expertName, chainName, regionId }) => {
        const { role } = appointment
        const to = appointment.to!
        const left = daysBetween(asOf, to)
        const lapsed = left <= 0
        const roleTerm = termed('AppointmentRole', role)
        return {
          subjectId: appointment.expertId,
          apart: appointment.id,
          severity: endingSeverity(asOf, to, until, role),
          absence: null,
          regionId,
          chainId: appointment.chainId,
          departmentId: await eligibility.issuerOf(role, regionId),
          evidence: [
            { label: { ZH: '状态', EN: 'State' }, value: lapsed ? 'LAPSED' : 'EXPIRING', entities: [appointment.expertId, appointment.chainId] },
            { label: { ZH: '聘期届满日', EN: 'Term ends on' }, value: to, entities: [] },
            { label: { ZH: '距届满天数', EN: 'Days until then' }, value: left, entities: [] },
            { label: { ZH: '聘任', EN: 'Appointment' }, value: { id: appointment.id, role, from: appointment.from, to, letterNo: appointment.letterNo }, entities: [] },
          ],
          explanation: {
            ZH: `截至${asOf}，“${chainName}”的${roleTerm.ZH}${expertName}的聘期${lapsed ? `已于${to}届满${left === 0 ? '' : `（${-left}天前）`}` : `将于${to}届满（还有${left}天）`}，没有续聘。`,
            EN: `The term of ${expertName}, ${roleTerm.EN} of the chain "${chainName}", ${lapsed ? `lapsed on ${to}${left === 0 ? '' : `, ${counted(-left, 'day')} before ${asOf}`}` : `ends on ${to}, ${counted(left, 'day')} after ${asOf}`}, and no appointment follows it.`,
          },
        }
      }),
    )
  },
})
