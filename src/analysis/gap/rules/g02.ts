import { groupBy } from '../../../kernel/group.js'
import { latest } from '../../eligibility/term.js'
import { ineligible, letterIssuer, readAppointments } from '../ineligible.js'
import { kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import { prose } from '../words/g02.js'

/** A leader who does not meet the written conditions, or of whom it isn't known (链长不符合条件). */
export const g02 = defineRule({
  id: 'G02',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/2@L31:3-20', 'policy:qiannan-2025#二/(二)/1/(1)@L29:11-29'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: { kinds, letterIssuer },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain', 'Segment/Chain'] },
  inParts: true,
  async detect(scope) {
    const rows = await readAppointments('LEADER', scope)
    const years = new Map<string, number>()
    for (const { chain } of rows)
      if (!years.has(chain.id)) years.set(chain.id, await scope.eligibility.termYears('LEADER', chain.regionId))
    const byPost = groupBy(rows, ({ expert, chain }) => `${expert.id} ${chain.id}`)
    const judged = [...byPost.values()].map((posts) => {
      const appointment = latest(
        posts.map((post) => post.appointment),
        years.get(posts[0]!.chain.id)!,
      )
      return posts.find((post) => post.appointment === appointment)!
    })
    return ineligible(judged, scope, {
      apart: ({ chain }) => chain.id,
      severity: (failed, verdict) =>
        verdict === 'NOT_MET' ? Math.min(0.9, 0.6 + 0.1 * failed) : verdict === 'UNKNOWN' ? 0.4 : 0.3,
    })
  },
})
