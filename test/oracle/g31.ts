import { days, monthsOn } from './calendar.js'
import { byId, kept, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { withinMonths: 0 }, { withinMonths: 24, lookBackMonths: 3 }]

restsOn('G31', { absence: () => [['recognitions']] })

/** Recognitions that have ended, or are about to, and are not renewed. */
export function g31(
  world: Tables,
  asked: Asked,
  { withinMonths = 6, lookBackMonths = 12 }: { withinMonths?: number; lookBackMonths?: number } = {},
): Found[] {
  const { asOf } = asked
  if (asked.chains) return []
  return world.recognitions!.flatMap((row): Found[] => {
    const region = byId(world, 'enterprises', row.enterprise)?.region
    if (!row.to || row.from! > asOf || !kept(asked, region)) return []
    if (row.to <= monthsOn(asOf, -lookBackMonths) || row.to > monthsOn(asOf, withinMonths)) return []
    const later = world.recognitions!.some(
      (other) => other.enterprise === row.enterprise && other.tier === row.tier && (!other.to || other.to > row.to!),
    )
    if (later) return []
    const left = days(asOf, row.to)
    return [
      {
        id: `gap:G31:${row.enterprise}:recognition:${row.enterprise}~${row.tier}~${row.from}`,
        severity: left <= 0 ? 0.7 : 0.6 - 0.3 * Math.min(1, left / 365),
        subject: row.enterprise!,
        region: region || null,
        chain: null,
        department: null,
        evidence: {
          'Recognised as': row.tier,
          Since: row.from,
          'Over on': row.to,
          Certificate: null,
          'Days left': left,
        },
        entities: {},
      },
    ]
  })
}
