import { g05 as query } from '../../../generated/cypher.js'
import { addDays, addMonths, daysBetween } from '../../../kernel/day.js'
import { groupBy } from '../../../kernel/group.js'
import { endingSeverity } from '../office.js'
import { integer, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import { termed } from '../../text.js'
import { expiring, lapsed as saidLapsed, prose } from '../words/g05.js'

/** An appointment that ends soon or ended lately, and that none follows (聘期将满或已满未续). */
export const g05 = defineRule({
  id: 'G05',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(1)@L29:53-59'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    withinMonths: integer({
      default: 6,
      minimum: 0,
      maximum: 120,
      description: { ZH: '向后考察的月数', EN: 'How many months ahead' },
    }),
    graceDays: integer({
      default: 31,
      minimum: 0,
      maximum: 366,
      description: { ZH: '续聘可晚于届满日的天数', EN: 'How many days after the end of a term the next one may begin' },
    }),
    lookBackMonths: integer({
      default: 12,
      minimum: 0,
      maximum: 120,
      description: { ZH: '向前追溯的月数', EN: 'How many months back' },
    }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain'] },
  inParts: true,
  async detect({ asOf, regionIds, chainIds, params, reader, eligibility }) {
    const until = addMonths(asOf, params.withinMonths)
    const rows = await reader.run(query, {
      asOf,
      since: addMonths(asOf, -params.lookBackMonths),
      until,
      kinds: params.kinds,
      regions: regionIds,
      chains: chainIds,
    })
    const issuers = new Map<string, Map<string | null, string | null>>()
    for (const [role, some] of groupBy(rows, ({ appointment }) => appointment.role))
      issuers.set(
        role,
        await eligibility.issuersOf(
          role,
          some.map(({ regionId }) => regionId),
        ),
      )
    return rows
      .filter(
        ({ appointment: { to }, later }) =>
          !later.some(({ from }) => from == null || from <= addDays(to!, params.graceDays)),
      )
      .map(({ appointment, expertName, chainName, regionId }) => {
        const { role } = appointment
        const to = appointment.to!
        const left = daysBetween(asOf, to)
        const lapsed = left <= 0
        const ending = { chain: chainName, expert: expertName, role: termed('AppointmentRole', role), asOf, to }
        return {
          subjectId: appointment.expertId,
          apart: appointment.id,
          severity: endingSeverity(asOf, to, until, role),
          absence: null,
          regionId,
          chainId: appointment.chainId,
          departmentId: issuers.get(role)!.get(regionId)!,
          evidence: () => [
            {
              label: { ZH: '状态', EN: 'State' },
              value: lapsed ? 'LAPSED' : 'EXPIRING',
              entities: [appointment.expertId, appointment.chainId],
            },
            { label: { ZH: '聘期止（不含当日）', EN: 'Term ends before' }, value: to, entities: [] },
            { label: { ZH: '距聘期止天数', EN: 'Days until then' }, value: left, entities: [] },
            {
              label: { ZH: '聘任', EN: 'Appointment' },
              value: { id: appointment.id, role, from: appointment.from, to, letterNo: appointment.letterNo },
              entities: [],
            },
          ],
          explanation: () => (lapsed ? saidLapsed(ending) : expiring(ending)),
        }
      })
  },
})
