import { countOfChain, countOfRegion } from './counter.js'
import { progressOf } from './progress.js'
import { byId, kept, split, type Asked, type Found, type Row, type Tables } from './regional.js'

/** Targets that are behind. */
export function g12(world: Tables, asked: Asked): Found[] {
  return world.targets!.flatMap((target): Found[] => {
    const policy = byId(world, 'policies', target.policy)!
    if (policy.status === 'REPEALED' || byId(world, 'chains', target.chain)?.status === 'DISCONTINUED') return []
    if (!kept(asked, target.region) || (asked.chains && !asked.chains.includes(target.chain!))) return []
    const progress = progressOf(world, target, asked.asOf)
    if (progress.verdict !== 'BEHIND') return []
    const [more, less] = [Math.max(Math.abs(progress.actual!), Math.abs(progress.expected!)), Math.abs(progress.actual! - progress.expected!)]
    const overdue = target.deadline_year !== '' && `${target.deadline_year}-12-30` < asked.asOf
    const counted = countable(world, target, asked.asOf)
    const unrecorded = counted ? progress.actual === 0 : policy.date !== '' && byId(world, 'observations', progress.evidence[0])!.date! <= policy.date!
    const measures = target.clause ? world.measures!.filter((row) => row.policy === target.policy && row.clause === target.clause && row.responsible) : []
    return [{
      id: `gap:G12:${target.region}:${target.id}`,
      severity: (target.aspirational === 'true' ? 0.2 : 0.4) + (more === 0 ? 0 : 0.3 * Math.min(1, less / more)) + (overdue ? 0.2 : 0) - (unrecorded ? 0.2 : 0),
      subject: target.region!, region: target.region!, chain: target.chain || null,
      department: split(measures.sort((a, b) => (a.id! < b.id! ? -1 : 1))[0]?.responsible)[0] ?? null,
      evidence: {
        Target: target.name, 'Deadline year': target.deadline_year ? Number(target.deadline_year) : null, Actual: progress.actual, 'Expected by now': progress.expected, Goal: progress.goal, Base: progress.base,
        'Needed per month': progress.neededPerMonth, Aspirational: target.aspirational === 'true', 'Possibly not recorded': unrecorded, 'Status of the document': policy.status || null,
      },
      entities: { Target: [target.id!, target.policy!].sort(), Actual: [...progress.evidence].sort() },
    }]
  })
}

/** Whether the actual figure of a target comes from a count of the graph. */
function countable(world: Tables, target: Row, asOf: string): boolean {
  const counter = world.metric_bindings!.find((row) => row.metric === target.metric)?.counter
  const counts = counter && (target.chain ? countOfChain(world, counter, target.chain, asOf) : countOfRegion(world, counter, target.region!, asOf))
  if (!counts || ['GROWTH_GE', 'COVERAGE', 'RANK_BAND'].includes(target.comparator!)) return false
  if (target.scope === 'ANNUAL' && !['MULTIPLE', 'PEER_AVERAGE'].includes(target.comparator!)) return /^(platforms|projects|achievements)\./.test(counter)
  return target.comparator === 'MULTIPLE' || ['', '家', '个'].includes(target.unit!)
}
