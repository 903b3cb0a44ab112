import { days } from './calendar.js'
import { kept, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { graceDays: 40 }]

restsOn('G27', { absence: () => [['service_tickets']] })

/** Tickets that should have been settled. */
export function g27(world: Tables, asked: Asked, { graceDays = 0 }: { graceDays?: number } = {}): Found[] {
  const { asOf } = asked
  if (asked.chains) return []
  return world.service_tickets!.flatMap((row): Found[] => {
    if (!row.due || row.raised_on! > asOf || days(row.due, asOf) <= graceDays || !kept(asked, row.region)) return []
    if (row.closed_on && row.closed_on <= asOf) return []
    const late = days(row.due, asOf)
    return [
      {
        id: `gap:G27:${row.id}`,
        severity: 0.4 + Math.min(0.4, (0.4 * late) / 180),
        subject: row.id!,
        region: row.region!,
        chain: null,
        department: row.department || null,
        evidence: {
          'Raised on': row.raised_on,
          'Due on': row.due,
          'Days overdue': late,
          'Near miss: to be settled on': row.closed_on || null,
          'Enterprises and projects it is for': (row.enterprise ? 1 : 0) + (row.project ? 1 : 0),
        },
        entities: {},
      },
    ]
  })
}
