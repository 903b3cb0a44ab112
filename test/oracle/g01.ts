import { issuerOf } from './eligibility.js'
import { active, chainsOf, type Expected, type World } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'small'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'] },
  { kinds: ['INNOVATION'] },
  { kinds: ['INDUSTRY', 'TALENT'] },
]

restsOn('G01', {
  absence: ({ evidence }) => (evidence['Active appointments of a leader'] === 0 ? [['appointments']] : null),
  presupposes: 'appointments',
})

/** Chains without one active leader. */
export function g01(world: World, asOf: string, { kinds }: { kinds: string[] }): Expected[] {
  const found: Expected[] = []
  for (const chain of chainsOf(world, kinds)) {
    const terms = world.appointments.filter(
      (appointment) => appointment.chain === chain.id && appointment.role === 'LEADER',
    )
    const now = terms.filter((appointment) => active(appointment, asOf))
    if (now.length === 1) continue
    const ended = terms
      .map(({ to }) => to ?? '')
      .filter((to) => to !== '' && to <= asOf)
      .sort()
    const coming = terms
      .map(({ from }) => from!)
      .filter((from) => from > asOf)
      .sort()
    found.push({
      id: `gap:G01:${chain.id}`,
      severity: now.length === 0 ? 1 : 0.6,
      subject: chain.id!,
      region: chain.region!,
      chain: chain.id!,
      department: issuerOf(world, 'LEADER', chain.region!),
      evidence: {
        'Active appointments of a leader': now.length,
        ...(ended.length && { 'Term of the last leader ended before': ended.at(-1) }),
        ...(coming.length && { 'Term of the next leader begins on': coming[0] }),
      },
      entities: { 'Active appointments of a leader': [...new Set(now.map(({ expert }) => expert!))].sort() },
    })
  }
  return found
}
