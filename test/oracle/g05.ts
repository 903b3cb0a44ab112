import { days, monthsOn } from './calendar.js'
import { issuerOf } from './eligibility.js'
import { chainsOf, type Expected, type World } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'small'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], withinMonths: 6, lookBackMonths: 12, graceDays: 31 },
  { kinds: ['INNOVATION', 'INDUSTRY'], withinMonths: 30, lookBackMonths: 0, graceDays: 0 },
  { kinds: ['INNOVATION'], withinMonths: 0, lookBackMonths: 36 },
]

restsOn('G05', { presupposes: 'appointments' })

/** Appointments that end soon or ended lately without another after them. */
export function g05(
  world: World,
  asOf: string,
  {
    kinds,
    withinMonths,
    lookBackMonths,
    graceDays = 31,
  }: { kinds: string[]; withinMonths: number; lookBackMonths: number; graceDays?: number },
): Expected[] {
  const found: Expected[] = []
  for (const chain of chainsOf(world, kinds)) {
    for (const row of world.appointments.filter((appointment) => appointment.chain === chain.id)) {
      const { to } = row
      if (!to || row.from! > asOf) continue
      const expiring = to > asOf && to <= monthsOn(asOf, withinMonths)
      const lapsed = to <= asOf && to > monthsOn(asOf, -lookBackMonths)
      if (!expiring && !lapsed) continue
      const followed = world.appointments.some(
        (next) =>
          next.expert === row.expert &&
          next.chain === row.chain &&
          next.role === row.role &&
          days(to, next.from!) <= graceDays &&
          (!next.to || next.to > to),
      )
      if (followed) continue
      const left = days(asOf, to)
      const base = lapsed ? 0.8 : 0.7 - (0.4 * left) / days(asOf, monthsOn(asOf, withinMonths))
      found.push({
        id: `gap:G05:${row.expert}:${row.id}`,
        severity: base + (row.role === 'LEADER' ? 0.2 : 0),
        subject: row.expert!,
        region: chain.region!,
        chain: chain.id!,
        department: issuerOf(world, row.role!, chain.region!),
        evidence: {
          State: lapsed ? 'LAPSED' : 'EXPIRING',
          'Term ends before': to,
          'Days until then': left,
          Appointment: { id: row.id, role: row.role, from: row.from, to, letterNo: row.letter_no || null },
        },
        entities: { State: [row.expert!, chain.id!].sort() },
      })
    }
  }
  return found
}
