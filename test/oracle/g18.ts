import { byId, kept, type Asked, type Found, type Row, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]

restsOn('G18', { absence: () => [['measures']] })

/** Leaf measures for which nobody is responsible in documents that name units, and documents that name none. */
export function g18(world: Tables, asked: Asked): Found[] {
  if (asked.chains) return []
  const line = (row: Row): Row[] => [row, ...(row.parent ? line(byId(world, 'measures', row.parent)!) : [])]
  return world.policies!.flatMap((policy): Found[] => {
    const own = world.measures!.filter((row) => row.policy === policy.id)
    const leaves = own.filter((row) => !world.measures!.some((part) => part.parent === row.id))
    if (policy.status === 'REPEALED' || !kept(asked, policy.region) || leaves.length === 0) return []
    const gap = { region: policy.region || null, chain: null, department: null }
    const draft = policy.status === 'DRAFT' ? 0.1 : 0
    const common = {
      'Responsible units': 0,
      'Leaves of the document': leaves.length,
      'Status of the document': policy.status || null,
    }
    if (!own.some((row) => row.responsible)) {
      return [
        {
          ...gap,
          id: `gap:G18:${policy.id}`,
          severity: 0.5 - draft,
          subject: policy.id!,
          evidence: common,
          entities: { 'Leaves of the document': leaves.map((row) => row.id!).sort() },
        },
      ]
    }
    const assigned = leaves.filter((row) => line(row).some((each) => each.responsible))
    return leaves
      .filter((row) => !assigned.includes(row))
      .map((measure): Found => ({
        ...gap,
        id: `gap:G18:${measure.id}`,
        severity: 0.4 + (0.3 * assigned.length) / leaves.length - draft,
        subject: measure.id!,
        evidence: {
          ...common,
          'Measures above it': line(measure).length - 1,
          'Document and clause': measure.clause,
          'Leaves of the document with a responsible unit': assigned.length,
        },
        entities: {
          'Measures above it': line(measure)
            .slice(1)
            .map((row) => row.id!)
            .sort(),
          'Document and clause': [policy.id!],
          'Leaves of the document with a responsible unit': assigned.map((row) => row.id!).sort(),
        },
      }))
  })
}
