import { issuerOf } from './eligibility.js'
import { counts, type Gap } from './expected.js'
import { having, type FullWorld } from './fullWorld.js'
import { active, chainsOf, rowOf } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [{ kinds: ['INNOVATION', 'INDUSTRY'] }, { kinds: ['INDUSTRY'] }]

restsOn('G26', {
  absence: ({ evidence: { Lacks } }) =>
    (Lacks as string[]).map((one) =>
      one === 'PROJECT' ? ['project_roles', 'projects'] : ['platforms', 'affiliations', 'engagements'],
    ),
  presupposes: 'appointments',
})

/** Appointed experts without a project, without a platform, or without both. */
export function g26(world: FullWorld, asOf: string, { kinds }: { kinds: string[] }): Gap[] {
  return chainsOf(world, kinds).flatMap((chain) => {
    const appointed = world.appointments.filter((row) => row.chain === chain.id && active(row, asOf))
    return [...new Set(appointed.map(({ expert }) => expert!))].flatMap((expert): Gap[] => {
      const projects = [
        ...new Set(world.project_roles.filter((row) => row.expert === expert).map(({ project }) => project!)),
      ]
      const open = projects.filter((id) => ['PLANNED', 'ACTIVE'].includes(rowOf(world.projects, id).status!))
      const at = [...world.affiliations, ...world.engagements]
        .filter((row) => row.expert === expert && active(row, asOf))
        .map(({ organisation }) => organisation!)
      const platforms = [
        ...new Set(
          at.flatMap((id) =>
            having(world.platforms, 'hosts', id)
              .filter(({ status }) => status === 'EXISTING')
              .map((row) => row.id!),
          ),
        ),
      ]
      const lacks = [...(open.length ? [] : ['PROJECT']), ...(platforms.length ? [] : ['PLATFORM'])]
      if (!lacks.length) return []
      const groups = counts({
        'Planned or active projects taken part in': open,
        'Other projects taken part in': projects.filter((id) => !open.includes(id)),
        'Existing platforms of the organisations tied to': platforms,
      })
      return [
        {
          id: `gap:G26:${expert}:${chain.id}`,
          severity: lacks.length === 2 ? 0.5 : 0.3,
          subject: expert,
          region: chain.region!,
          chain: chain.id!,
          department: issuerOf(world, 'EXPERT', chain.region!),
          evidence: { ...groups.evidence, Lacks: lacks },
          entities: groups.entities,
        },
      ]
    })
  })
}
