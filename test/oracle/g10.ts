import { counts, type Gap } from './expected.js'
import { having, type FullWorld } from './fullWorld.js'
import { active, rowOf } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]

restsOn('G10', { absence: () => [['platforms', 'projects', 'affiliations', 'engagements']] })

/** Enterprises above scale without platform, project or expert. */
export function g10(world: FullWorld, asOf: string): Gap[] {
  const found: Gap[] = []
  for (const enterprise of world.enterprises) {
    if (enterprise.above_scale !== 'true') continue
    const platforms = having(world.platforms, 'hosts', enterprise.id!)
    const projects = having(world.projects, 'undertaken_by', enterprise.id!)
    const ties = [...world.affiliations, ...world.engagements].filter((row) => row.organisation === enterprise.id)
    if (
      platforms.some(({ status }) => status === 'EXISTING') ||
      projects.some(({ status }) => ['PLANNED', 'ACTIVE'].includes(status!)) ||
      ties.some((row) => active(row, asOf))
    )
      continue
    const places = world.enterprise_chains.filter(
      (row) => row.enterprise === enterprise.id && rowOf(world.chains, row.chain!).status !== 'DISCONTINUED',
    )
    const chains = places.map(({ chain }) => chain!)
    const groups = counts({
      'Existing platforms hosted': [],
      'Planned or active projects undertaken': [],
      'Experts affiliated or engaged': [],
      'Other platforms hosted': platforms.map(({ id }) => id!),
      'Other projects undertaken': projects.map(({ id }) => id!),
      'Experts affiliated or engaged before or later': [...new Set(ties.map(({ expert }) => expert!))],
      'Chains it is on': chains,
    })
    found.push({
      id: `gap:G10:${enterprise.id}`,
      severity: places.some((row) => row.chain_master === 'true') ? 0.8 : places.length ? 0.65 : 0.5,
      subject: enterprise.id!,
      region: enterprise.region!,
      chain: chains.length === 1 ? chains[0]! : null,
      department: null,
      ...groups,
    })
  }
  return found
}
