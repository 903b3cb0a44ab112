import { assured } from './registers.js'
import { g15 } from './g15.js'
import { g16 } from './g16.js'
import { g17 } from './g17.js'
import { g18 } from './g18.js'
import { byId, isOfTier, kept, living, tree, type Asked, type Found, type Row, type Tables } from './regional.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]

/** Weaknesses that documents state and the graph does not refute. */
export function g20(world: Tables, asked: Asked): Found[] {
  if (asked.chains) return []
  return world.declared_gaps!.filter((row) => kept(asked, row.region)).flatMap((row): Found[] => {
    const { verdict, gaps, rule, parameters } = judged(world, row, asked.asOf)
    if (verdict === 'REFUTED') return []
    const departments = new Set(gaps.map((gap) => gap.department))
    return [{
      id: `gap:G20:${row.region}:${row.id}`, severity: verdict === 'CONFIRMED' ? Math.max(0.5, ...gaps.map((gap) => gap.severity)) : 0.3, subject: row.region!, region: row.region!, chain: null,
      department: verdict === 'CONFIRMED' && departments.size === 1 ? [...departments][0]! : null,
      evidence: { Verdict: verdict, Clause: row.clause, 'Rule it is bound to': rule, Parameters: parameters, 'Gaps found': gaps.length },
      entities: { Verdict: [row.id!, row.policy!].sort(), 'Gaps found': [...new Set(gaps.map((gap) => gap.subject))].sort() },
    }]
  })
}

function judged(world: Tables, row: Row, asOf: string): { verdict: string; gaps: Found[]; rule: string | null; parameters: Record<string, unknown> } {
  const [rule, json] = [row.check!.slice(0, 3), row.check!.slice(4) || '{}']
  const parameters = JSON.parse(json) as Record<string, any>
  const oracle = ({ G15: g15, G16: g16, G17: g17, G18: g18 } as Record<string, (world: Tables, asked: Asked, params: any) => Found[]>)[rule]
  const unknown = { verdict: 'UNKNOWN', gaps: [], rule: null, parameters: {} }
  if (!oracle) return unknown
  if ('kind' in parameters || typeof parameters.months === 'string') return { ...unknown, rule, parameters }
  const regions = tree(world, row.region!)
  const { gaps } = assured(world, rule, oracle(world, { asOf, regions }, parameters), asOf, parameters)
  const chains = living(world).filter((chain) => regions.includes(chain.region!))
  const there = {
    G15: world.experts!.some((expert) => regions.includes(expert.region!) && isOfTier(expert, 'PROVINCIAL_PROGRAMME_EXPERT')),
    G16: world.projects!.some((project) => regions.includes(project.region!)),
    G17: chains.some(({ kind }) => (parameters.kinds ?? ['INNOVATION', 'INDUSTRY']).includes(kind)),
    G18: world.measures!.some((measure) => regions.includes(byId(world, 'policies', measure.policy)!.region!)),
  }[rule]!
  return { verdict: !there ? 'UNKNOWN' : gaps.length ? 'CONFIRMED' : 'REFUTED', gaps, rule, parameters }
}
