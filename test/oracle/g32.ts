import { inForce, kept, living, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]

restsOn('G32', { absence: () => [['dispatches']] })

/** Enterprises above scale that no commissioner serves. */
export function g32(world: Tables, asked: Asked): Found[] {
  return world.enterprises!.flatMap((enterprise): Found[] => {
    const chains = (world.enterprise_chains ?? [])
      .filter((row) => row.enterprise === enterprise.id && living(world).some(({ id }) => id === row.chain))
      .map(({ chain }) => chain!)
      .sort()
    const sent = world.dispatches!.filter((row) => row.served === enterprise.id)
    if (
      enterprise.above_scale !== 'true' ||
      sent.some((row) => inForce(row, asked.asOf)) ||
      !kept(asked, enterprise.region) ||
      (asked.chains && !chains.some((id) => asked.chains!.includes(id)))
    )
      return []
    const others = [...new Set(sent.map(({ expert }) => expert!))].sort()
    return [
      {
        id: `gap:G32:${enterprise.id}`,
        severity: others.length ? 0.3 : 0.4,
        subject: enterprise.id!,
        region: enterprise.region || null,
        chain: chains.length === 1 ? chains[0]! : null,
        department: null,
        evidence: {
          'Commissioners at the day': 0,
          'Commissioners of other times': others.length,
          'Chains it is on': chains.length,
        },
        entities: { 'Commissioners of other times': others, 'Chains it is on': chains },
      },
    ]
  })
}
