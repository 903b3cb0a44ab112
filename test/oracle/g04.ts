import { unfit } from './unfit.js'
import { active, chainsOf, type Expected, type World } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'small'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], letterIssuer: true },
  { kinds: ['INNOVATION'], letterIssuer: false },
]

restsOn('G04', { presupposes: 'appointments' })

/** Appointments as an expert whose holder doesn't meet the expert rule. */
export function g04(
  world: World,
  asOf: string,
  { kinds, letterIssuer }: { kinds: string[]; letterIssuer: boolean },
): Expected[] {
  const chains = chainsOf(world, kinds).map(({ id }) => id)
  return world.appointments
    .filter((row) => chains.includes(row.chain) && row.role === 'EXPERT' && active(row, asOf))
    .flatMap((row) =>
      unfit(world, asOf, 'G04', row, row.id!, letterIssuer, {
        failed: (n) => Math.min(0.8, 0.5 + n / 10),
        unknown: 0.3,
        letter: 0.2,
      }),
    )
}
