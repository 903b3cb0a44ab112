import { byId, kept, type Asked, type Found, type Row, type Tables } from './regional.js'

/** Leaf measures for which nobody is responsible. */
export function g18(world: Tables, asked: Asked): Found[] {
  if (asked.chains) return []
  const line = (row: Row): Row[] => [row, ...(row.parent ? line(byId(world, 'measures', row.parent)!) : [])]
  return world.measures!.flatMap((measure): Found[] => {
    const policy = byId(world, 'policies', measure.policy)!
    const hasParts = world.measures!.some((row) => row.parent === measure.id)
    if (hasParts || policy.status === 'REPEALED' || !kept(asked, policy.region) || line(measure).some((row) => row.responsible)) return []
    const leaves = world.measures!.filter((row) => row.policy === policy.id && !world.measures!.some((part) => part.parent === row.id))
    const assigned = leaves.filter((row) => line(row).some((each) => each.responsible))
    return [{
      id: `gap:G18:${measure.id}`, severity: 0.4 + (0.3 * assigned.length) / leaves.length - (policy.status === 'DRAFT' ? 0.1 : 0), subject: measure.id!, region: policy.region || null, chain: null, department: null,
      evidence: { 'Responsible units': 0, 'Measures above it': line(measure).length - 1, 'Document and clause': measure.clause, 'Leaves of the document': leaves.length, 'Leaves of the document with a responsible unit': assigned.length, 'Status of the document': policy.status || null },
      entities: { 'Measures above it': line(measure).slice(1).map((row) => row.id!).sort(), 'Document and clause': [policy.id!], 'Leaves of the document with a responsible unit': assigned.map((row) => row.id!).sort() },
    }]
  })
}
