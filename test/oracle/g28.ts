import { days } from './calendar.js'
import { kept, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { graceDays: 40 }]

restsOn('G28', { absence: () => [['talent_promises']] })

/** Promises that should have been kept. */
export function g28(world: Tables, asked: Asked, { graceDays = 0 }: { graceDays?: number } = {}): Found[] {
  const { asOf } = asked
  if (asked.chains) return []
  return world.talent_promises!.flatMap((row): Found[] => {
    if (!row.due || row.promised_on! > asOf || days(row.due, asOf) <= graceDays || !kept(asked, row.region)) return []
    if (row.given_on && row.given_on <= asOf) return []
    const late = days(row.due, asOf)
    return [
      {
        id: `gap:G28:${row.id}`,
        severity: 0.5 + Math.min(0.4, (0.4 * late) / 365),
        subject: row.id!,
        region: row.region!,
        chain: null,
        department: row.department || null,
        evidence: {
          'Promised on': row.promised_on,
          'Due on': row.due,
          'Days overdue': late,
          'Near miss: to be given on': row.given_on || null,
          'Amount in yuan': row.amount_cny ? Number(row.amount_cny) : null,
        },
        entities: {},
      },
    ]
  })
}
