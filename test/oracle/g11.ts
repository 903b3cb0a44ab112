import { counts, type Gap } from './expected.js'
import { appointedTo, regionsWithin, type FullWorld } from './fullWorld.js'
import { active, chainsOf, rowOf } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [{ kinds: ['INNOVATION', 'INDUSTRY'] }, { kinds: ['INNOVATION'] }]
/** Codes of its evidence that must occur. */
export const codes = ['NO_LOCAL_EXPERT', 'NO_OUTSIDE_TIE', 'NO_ENTERPRISE_TIE']

restsOn('G11', {
  absence: ({ evidence }) => {
    const steps = ['NO_LOCAL_EXPERT', 'NO_OUTSIDE_TIE', 'NO_ENTERPRISE_TIE'].indexOf(String(evidence['Breaks at']))
    return [
      [
        'appointments',
        ...(steps > 0 ? ['cooperations'] : []),
        ...(steps > 1 ? ['affiliations', 'engagements', 'enterprise_chains'] : []),
      ],
    ]
  },
  presupposes: 'appointments',
})

/** Chains without the path outside expert, local expert, enterprise. */
export function g11(world: FullWorld, asOf: string, { kinds }: { kinds: string[] }): Gap[] {
  const found: Gap[] = []
  for (const chain of chainsOf(world, kinds)) {
    const within = regionsWithin(world, chain.region!)
    const home = (id: string) => rowOf(world.experts, id).region
    const isOutside = (id: string) => Boolean(home(id)) && !within.includes(home(id)!)
    const appointed = appointedTo(world, chain.id!, (row) => active(row, asOf))
    const local = appointed.filter((id) => within.includes(home(id)!))
    const enterprises = world.enterprise_chains
      .filter((row) => row.chain === chain.id)
      .map(({ enterprise }) => enterprise!)
    const partners = (id: string) =>
      world.cooperations
        .filter((row) => active(row, asOf))
        .flatMap((row) => (row.expert === id ? [row.with!] : row.with === id ? [row.expert!] : []))
        .filter(isOutside)
    const works = (id: string) =>
      [...world.affiliations, ...world.engagements].some(
        (row) => row.expert === id && active(row, asOf) && enterprises.includes(row.organisation!),
      )
    const tied = local.filter((id) => partners(id).length)
    if (tied.some(works)) continue
    const broken = !local.length ? 'NO_LOCAL_EXPERT' : !tied.length ? 'NO_OUTSIDE_TIE' : 'NO_ENTERPRISE_TIE'
    const groups = counts({
      'Appointed experts': appointed,
      'Local experts among them': local,
      'Appointed experts without a home region': appointed.filter((id) => !home(id)),
      'Local experts who cooperate with an outside one': tied,
      'Outside experts they cooperate with': [...new Set(tied.flatMap(partners))],
      'Local experts tied to an enterprise on the chain': local.filter(works),
      'Enterprises on the chain': enterprises,
    })
    found.push({
      id: `gap:G11:${chain.id}`,
      severity: { NO_LOCAL_EXPERT: 0.9, NO_OUTSIDE_TIE: 0.7, NO_ENTERPRISE_TIE: 0.5 }[broken]!,
      subject: chain.id!,
      region: chain.region!,
      chain: chain.id!,
      department: null,
      evidence: { ...groups.evidence, 'Breaks at': broken },
      entities: groups.entities,
    })
  }
  return found
}
