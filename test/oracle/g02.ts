import { judge } from './eligibility.js'
import { unfit } from './unfit.js'
import { active, chainsOf, rowOf, type Expected, type Row, type World } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'small'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], letterIssuer: true },
  { kinds: ['INNOVATION'], letterIssuer: false },
]

restsOn('G02', { presupposes: 'appointments' })

/** Leaders who don't meet the leader rule, one a leader and chain. */
export function g02(
  world: World,
  asOf: string,
  { kinds, letterIssuer }: { kinds: string[]; letterIssuer: boolean },
): Expected[] {
  const found: Expected[] = []
  for (const chain of chainsOf(world, kinds)) {
    const terms = world.appointments.filter(
      (row) => row.chain === chain.id && row.role === 'LEADER' && active(row, asOf),
    )
    for (const expertId of new Set(terms.map(({ expert }) => expert!))) {
      const expert = rowOf(world.experts, expertId)
      const end = (row: Row) => judge(world, expert, 'LEADER', chain, asOf, row).to
      const [appointment] = terms
        .filter((row) => row.expert === expertId)
        .sort((a, b) => (end(a) === end(b) ? (a.id! < b.id! ? -1 : 1) : end(a) > end(b) ? -1 : 1))
      found.push(
        ...unfit(world, asOf, 'G02', appointment!, chain.id!, letterIssuer, {
          failed: (n) => Math.min(0.9, 0.6 + n / 10),
          unknown: 0.4,
          letter: 0.3,
        }),
      )
    }
  }
  return found
}
