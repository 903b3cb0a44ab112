import { above, kept, living, split, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { kinds: ['INDUSTRY'] }]

restsOn('G17', { absence: () => [['chains']] })

/** Innovation and industry chains that miss each other. */
export function g17(
  world: Tables,
  asked: Asked,
  { kinds = ['INNOVATION', 'INDUSTRY'] }: { kinds?: string[] } = {},
): Found[] {
  return living(world).flatMap((chain): Found[] => {
    if (
      !kinds.includes(chain.kind!) ||
      !kept(asked, chain.region) ||
      (asked.chains && !asked.chains.includes(chain.id!))
    )
      return []
    const up = chain.kind === 'INNOVATION'
    const others = world.chains!.filter((other) =>
      up ? split(chain.supports).includes(other.id!) : split(other.supports).includes(chain.id!),
    )
    const counts = others.filter(
      (other) =>
        other.status !== 'DISCONTINUED' &&
        (up
          ? other.kind === 'INDUSTRY'
          : other.kind === 'INNOVATION' && above(world, chain.region!).includes(other.region!)),
    )
    const near = above(world, chain.region!)
    const assessed = up || living(world).some((other) => other.kind === 'INNOVATION' && near.includes(other.region!))
    if (counts.length || !assessed) return []
    return [
      {
        id: `gap:G17:${chain.id}`,
        severity: (up ? 0.6 : 0.5) - (others.length ? 0.1 : 0),
        subject: chain.id!,
        region: chain.region!,
        chain: chain.id!,
        department: null,
        evidence: {
          [up ? 'Industry chains it supports' : 'Innovation chains of its region or above that support it']: 0,
          'Near misses: support that does not count': others.length,
        },
        entities: { 'Near misses: support that does not count': others.map((other) => other.id!).sort() },
      },
    ]
  })
}
