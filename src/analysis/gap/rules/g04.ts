import { ineligible, letterIssuer, readAppointments } from '../ineligible.js'
import { kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import { prose } from '../words/g04.js'

/** An appointed expert who does not meet the written conditions, or of whom it isn't known (专家不符合条件). */
export const g04 = defineRule({
  id: 'G04',
  ...prose,
  basis: [
    'policy:qiannan-2025#二/(二)/3@L35:3-20',
    'policy:qiannan-2025#二/(二)/3/(2)@L37:5-19',
    'policy:qiannan-2025#二/(二)/1/(1)@L29:31-51',
  ],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: { kinds, letterIssuer },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain', 'Segment/Chain'] },
  inParts: true,
  async detect(scope) {
    return ineligible(await readAppointments('EXPERT', scope), scope, {
      apart: ({ appointment }) => appointment.id,
      severity: (failed, verdict) =>
        verdict === 'NOT_MET' ? Math.min(0.8, 0.5 + 0.1 * failed) : verdict === 'UNKNOWN' ? 0.3 : 0.2,
    })
  },
})
