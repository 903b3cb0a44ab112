import { progressOf } from './progress.js'
import { byId, kept, split, type Asked, type Found, type Tables } from './regional.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { staleMonths: 60 }]

/** Targets that are behind. */
export function g12(world: Tables, asked: Asked, { staleMonths = 18 }: { staleMonths?: number } = {}): Found[] {
  return world.targets!.flatMap((target): Found[] => {
    const policy = byId(world, 'policies', target.policy)!
    if (
      target.synthetic === 'true' ||
      policy.status === 'REPEALED' ||
      byId(world, 'chains', target.chain)?.status === 'DISCONTINUED'
    )
      return []
    if (!kept(asked, target.region) || (asked.chains && !asked.chains.includes(target.chain!))) return []
    const progress = progressOf(world, target, asked.asOf, staleMonths)
    if (progress.verdict !== 'BEHIND') return []
    const [more, less] = [
      Math.max(Math.abs(progress.actual!), Math.abs(progress.expected!)),
      Math.abs(progress.actual! - progress.expected!),
    ]
    const overdue = target.deadline_year !== '' && `${target.deadline_year}-12-30` < asked.asOf
    const unrecorded =
      progress.source === 'OBSERVATION' &&
      policy.date !== '' &&
      byId(world, 'observations', progress.evidence[0])!.date! <= policy.date!
    const measures = target.clause
      ? world.measures!.filter((row) => row.policy === target.policy && row.clause === target.clause && row.responsible)
      : []
    return [
      {
        id: `gap:G12:${target.region}:${target.id}`,
        severity:
          (target.aspirational === 'true' ? 0.2 : 0.4) +
          (more === 0 ? 0 : 0.3 * Math.min(1, less / more)) +
          (overdue ? 0.2 : 0) -
          (unrecorded ? 0.2 : 0),
        subject: target.region!,
        region: target.region!,
        chain: target.chain || null,
        department: split(measures.sort((a, b) => (a.id! < b.id! ? -1 : 1))[0]?.responsible)[0] ?? null,
        evidence: {
          Target: target.name,
          'Deadline year': target.deadline_year ? Number(target.deadline_year) : null,
          Actual: progress.actual,
          'Expected by now': progress.expected,
          Goal: progress.goal,
          Base: progress.base,
          'Needed per month': progress.neededPerMonth,
          Aspirational: target.aspirational === 'true',
          'Nothing newer observed': unrecorded,
          'Status of the document': policy.status || null,
        },
        entities: { Target: [target.id!, target.policy!].sort(), Actual: [...progress.evidence].sort() },
      },
    ]
  })
}
