import { issuerOf } from './eligibility.js'
import { active, chainsOf, covers, needsOf, rowOf, split, type Expected, type World } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'small'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], minSenior: 3 },
  { kinds: ['INNOVATION'], minSenior: 1 },
  { kinds: ['INDUSTRY'], minSenior: 2 },
]

const senior = ['SENIOR_FULL', 'SENIOR_ASSOCIATE']

restsOn('G03', { absence: () => [['appointments']], presupposes: 'appointments' })

/** Chains with too few senior experts. */
export function g03(
  world: World,
  asOf: string,
  { kinds, minSenior }: { kinds: string[]; minSenior: number },
): Expected[] {
  const found: Expected[] = []
  for (const chain of chainsOf(world, kinds)) {
    const appointed = new Set(
      world.appointments.filter((row) => row.chain === chain.id && active(row, asOf)).map(({ expert }) => expert!),
    )
    const of = (test: (rank: string) => boolean) =>
      [...appointed].filter((id) => test(rowOf(world.experts, id).title_rank ?? '')).sort()
    const enough = of((rank) => senior.includes(rank))
    if (enough.length >= minSenior) continue
    const near = world.experts
      .filter(
        (expert) =>
          senior.includes(expert.title_rank!) &&
          !appointed.has(expert.id!) &&
          covers(world, split(expert.fields), [...needsOf(world, chain).keys()]),
      )
      .map(({ id }) => id!)
      .sort()
    const groups: Record<string, string[]> = {
      'Appointed senior experts': enough,
      'Near misses: appointed, but below associate senior rank': of((rank) => rank !== '' && !senior.includes(rank)),
      'Near misses: senior and with a fitting field, but not appointed': near,
      'Appointed, but of unknown rank': of((rank) => rank === ''),
    }
    found.push({
      id: `gap:G03:${chain.id}`,
      severity: 1 - enough.length / minSenior,
      subject: chain.id!,
      region: chain.region!,
      chain: chain.id!,
      department: issuerOf(world, 'EXPERT', chain.region!),
      evidence: {
        ...Object.fromEntries(Object.entries(groups).map(([label, ids]) => [label, ids.length])),
        'Needed at least': minSenior,
      },
      entities: groups,
    })
  }
  return found
}
