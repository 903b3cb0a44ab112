import { split, type Row } from './world.js'

/** A dataset as tables of text; the oracle knows nothing of the graph. */
export type Tables = Readonly<Record<string, readonly Row[]>>

/** A relation as the tables tell it. */
export interface Fact {
  type: string
  a: string
  b: string
  facts: Record<string, string>
}

export interface OraclePath {
  nodes: string[]
  steps: Fact[]
  score: number
}

/** Strengths as documented, by type. */
const strengths: Record<string, number> = Object.fromEntries(
  Object.entries({
    1: 'COOPERATES_WITH LEADS',
    0.9: 'APPOINTED_TO AFFILIATED_WITH ENGAGED_BY MEMBER_OF PARTICIPATES_IN PARTNERS_WITH UNDERTAKES',
    0.8: 'REFERRED_BY ADDRESSES PRODUCED TRANSFERRED_TO RAISED_BY MAKES HOSTED_BY RELIES_ON UPGRADED_TO',
    0.6: 'SERVES ON_CHAIN FOR_CHAIN SUPPORTS',
    0.3: 'SPECIALISES_IN NEEDS BROADER HAS_SEGMENT SUCCEEDS IN_REGION NATIVE_OF PART_OF',
  }).flatMap(([strength, types]) => types.split(' ').map((type) => [type, Number(strength)])),
)
export const collaboration: readonly string[] = Object.keys(strengths).filter((type) => strengths[type]! > 0.3)

/** Every relation the tables tell, of the types the oracle knows. */
export function factsOf(tables: Tables): Fact[] {
  const found: Fact[] = []
  const add = (
    type: string,
    a: string | undefined,
    b: string | undefined,
    facts: Record<string, string | undefined> = {},
  ) => {
    if (a && b)
      found.push({
        type,
        a,
        b,
        facts: Object.fromEntries(
          Object.entries(facts).filter((entry): entry is [string, string] => Boolean(entry[1])),
        ),
      })
  }
  const rows = (table: string): readonly Row[] => tables[table] ?? []
  const period = ({ from, to }: Row) => ({ from, to })
  for (const row of rows('affiliations'))
    add('AFFILIATED_WITH', row.expert, row.organisation, { position: row.position, ...period(row) })
  for (const row of rows('engagements'))
    add('ENGAGED_BY', row.expert, row.organisation, { mode: row.mode, ...period(row) })
  for (const row of rows('appointments')) add('APPOINTED_TO', row.expert, row.chain, { role: row.role, ...period(row) })
  for (const row of rows('cooperations'))
    add('COOPERATES_WITH', row.expert, row.with, { mode: row.mode, ...period(row) })
  for (const row of rows('partnerships')) add('PARTNERS_WITH', row.a, row.b, { kind: row.kind, ...period(row) })
  for (const row of rows('project_roles')) add('PARTICIPATES_IN', row.expert, row.project, { role: row.role })
  for (const row of rows('enterprise_chains')) add('ON_CHAIN', row.enterprise, row.chain)
  for (const row of rows('demands')) add('RAISED_BY', row.id, row.raised_by)
  for (const row of [...rows('experts'), ...rows('enterprises'), ...rows('chains')])
    add('IN_REGION', row.id, row.region)
  for (const row of rows('experts')) for (const field of split(row.fields)) add('SPECIALISES_IN', row.id, field)
  for (const row of rows('teams')) {
    add('LEADS', row.leader, row.id)
    for (const member of split(row.members)) add('MEMBER_OF', member, row.id)
    for (const chain of split(row.chains)) add('SERVES', row.id, chain)
  }
  for (const row of rows('projects')) {
    for (const organisation of split(row.undertaken_by)) add('UNDERTAKES', organisation, row.id)
    for (const chain of split(row.chains)) add('FOR_CHAIN', row.id, chain)
    for (const demand of split(row.demands)) add('ADDRESSES', row.id, demand)
  }
  return found
}

/** Every simple path of at most so many steps, in the documented order: all are walked, none is cut short. */
export function allPaths(
  facts: readonly Fact[],
  {
    from,
    to,
    maxHops,
    types,
    asOf,
  }: { from: string; to: string; maxHops: number; types: readonly string[]; asOf: string },
): OraclePath[] {
  const usable = facts.filter(
    ({ type, a, b, facts: { from: begin, to: end } }) =>
      a !== b && types.includes(type) && !(begin && begin > asOf) && !(end && end <= asOf),
  )
  const degree = (id: string): number => usable.filter(({ a, b }) => a === id || b === id).length
  const found: OraclePath[] = []
  const walk = (nodes: string[], steps: Fact[]): void => {
    const here = nodes.at(-1)!
    if (here === to) {
      const ties = steps.map(({ type }) => Math.log(strengths[type]!))
      const hubs = nodes.slice(1, -1).map((id) => -Math.log(1 + Math.log(degree(id))))
      found.push({ nodes, steps, score: Math.exp([...ties, ...hubs].reduce((sum, value) => sum + value, 0)) })
      return
    }
    if (steps.length === maxHops) return
    for (const fact of usable) {
      if (fact.a !== here && fact.b !== here) continue
      const next = fact.a === here ? fact.b : fact.a
      if (!nodes.includes(next)) walk([...nodes, next], [...steps, fact])
    }
  }
  walk([from], [])
  return found.sort(
    (one, other) =>
      byScore(one, other) ||
      one.nodes.length - other.nodes.length ||
      byText(one.nodes, other.nodes) ||
      byText(labels(one), labels(other)),
  )
}

/** What tells paths over the same nodes apart, as far as tables can: the types and directions on the way. */
const labels = ({ steps }: OraclePath): string[] => steps.map(({ type }) => type)
const byScore = (one: OraclePath, other: OraclePath): number =>
  Math.abs(one.score - other.score) < 1e-10 * one.score ? 0 : other.score - one.score

function byText(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index])
  return at === -1 ? 0 : one[at]! < other[at]! ? -1 : 1
}
