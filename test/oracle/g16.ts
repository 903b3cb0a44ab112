import { monthsOn } from './calendar.js'
import { byId, chainsFor, kept, split, type Asked, type Found, type Row, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { months: 0 }, { months: 3 }]

restsOn('G16', { absence: () => [['achievements']] })

/** Projects without a result, results without a taker. */
export function g16(world: Tables, asked: Asked, { months = 12 }: { months?: number } = {}): Found[] {
  const { asOf } = asked
  const early = monthsOn(asOf, -months)
  const long = monthsOn(asOf, -months * 2)
  const wanted = (project: Row | undefined) =>
    kept(asked, project?.region) &&
    (!asked.chains || chainsFor(world, project).some((id) => asked.chains!.includes(id)))
  const found: Found[] = []
  const chainOf = (project: Row | undefined) =>
    chainsFor(world, project).length === 1 ? chainsFor(world, project)[0]! : null
  for (const project of world.projects!) {
    const results = world.achievements!.filter(
      (row) => row.project === project.id && !(row.produced_on && row.produced_on > asOf),
    )
    if (!project.end || project.end >= early || results.length || !wanted(project)) continue
    const firms = split(project.undertaken_by).sort()
    found.push({
      id: `gap:G16:${project.id}`,
      severity: (project.status === 'TERMINATED' ? 0.3 : 0.5) + (project.end < long ? 0.2 : 0),
      subject: project.id!,
      region: project.region || null,
      chain: chainOf(project),
      department: null,
      evidence: {
        'Ended on': project.end,
        Status: project.status || null,
        Achievements: 0,
        'Undertaken by': firms.length,
        'Chains it is for': chainsFor(world, project).length,
      },
      entities: { 'Undertaken by': firms, 'Chains it is for': chainsFor(world, project) },
    })
  }
  for (const result of world.achievements!) {
    const project = byId(world, 'projects', result.project)
    const taken = result.transferred_to && (!result.transferred_on || result.transferred_on <= asOf)
    if (!result.produced_on || result.produced_on >= early || taken || !wanted(project)) continue
    found.push({
      id: `gap:G16:${result.id}`,
      severity: (result.transferred_on ? 0.4 : 0.6) + (result.produced_on < long ? 0.2 : 0),
      subject: result.id!,
      region: project?.region || null,
      chain: chainOf(project),
      department: null,
      evidence: {
        'Produced on': result.produced_on,
        'Transferred to': 0,
        'Near miss: transfer to come on': result.transferred_on || null,
        'Chains it is for': chainsFor(world, project).length,
      },
      entities: { 'Produced on': project ? [project.id!] : [], 'Chains it is for': chainsFor(world, project) },
    })
  }
  return found
}
