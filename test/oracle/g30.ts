import { days } from './calendar.js'
import { kept, living, split, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { graceDays: 40 }]

restsOn('G30', { absence: () => [['bids']] })

/** Open calls that nobody has answered. */
export function g30(world: Tables, asked: Asked, { graceDays = 0 }: { graceDays?: number } = {}): Found[] {
  const { asOf } = asked
  return world.open_calls!.flatMap((call): Found[] => {
    const chain = living(world).find(({ id }) => id === call.chain)?.id ?? null
    const answers = world.bids!.filter(
      (bid) => bid.call === call.id && bid.result !== 'WITHDRAWN' && !(bid.on && bid.on > asOf),
    )
    if (!call.deadline || days(call.deadline, asOf) <= graceDays || call.status === 'WITHDRAWN' || answers.length)
      return []
    if (!kept(asked, call.region) || (asked.chains && !(chain && asked.chains.includes(chain)))) return []
    return [
      {
        id: `gap:G30:${call.id}`,
        severity: 0.5 + Math.min(0.3, (0.3 * days(call.deadline, asOf)) / 365),
        subject: call.id!,
        region: call.region || null,
        chain,
        department: null,
        evidence: {
          Deadline: call.deadline,
          Answers: 0,
          'Reward in yuan': call.reward_cny ? Number(call.reward_cny) : null,
          Status: call.status || null,
          'Demands it comes from': split(call.demands).length,
        },
        entities: {},
      },
    ]
  })
}
