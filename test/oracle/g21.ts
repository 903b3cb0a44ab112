import { issuerOf } from './eligibility.js'
import { active, chainsOf, type Expected, type World } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'small'
/** What it is tried with; the first are the defaults. */
export const settings = [{ kinds: ['INNOVATION', 'INDUSTRY'] }, { kinds: ['INNOVATION'] }]

restsOn('G21', { absence: () => [['appointments']], presupposes: 'appointments' })

/** Active appointments without a letter number. */
export function g21(world: World, asOf: string, { kinds }: { kinds: string[] }): Expected[] {
  return chainsOf(world, kinds).flatMap((chain) =>
    world.appointments
      .filter((row) => row.chain === chain.id && !row.letter_no && active(row, asOf))
      .map((row) => ({
        id: `gap:G21:${row.expert}:${row.id}`,
        severity: row.role === 'LEADER' ? 0.5 : 0.3,
        subject: row.expert!,
        region: chain.region!,
        chain: chain.id!,
        department: issuerOf(world, row.role!, chain.region!),
        evidence: {
          Appointment: { id: row.id, role: row.role, from: row.from || null, to: row.to || null },
          'Issued by': row.issued_by || null,
        },
        entities: { Appointment: [row.expert!, chain.id!].sort() },
      })),
  )
}
