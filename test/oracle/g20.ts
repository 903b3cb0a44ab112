import { factsOf } from './counter.js'
import { assured, standing } from './registers.js'
import { g15 } from './g15.js'
import { g16 } from './g16.js'
import { g17 } from './g17.js'
import { g18 } from './g18.js'
import { byId, kept, living, tree, type Asked, type Found, type Row, type Tables } from './regional.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]

/** Weaknesses that documents state and the graph does not refute. */
export function g20(all: Tables, asked: Asked): Found[] {
  if (asked.chains) return []
  const world = factsOf(all)
  return world
    .declared_gaps!.filter((row) => kept(asked, row.region))
    .flatMap((row): Found[] => {
      const { verdict, gaps, proven, rule, parameters } = judged(world, row, asked.asOf)
      if (verdict === 'REFUTED') return []
      const departments = new Set(proven.map((gap) => gap.department))
      return [
        {
          id: `gap:G20:${row.region}:${row.id}`,
          severity: verdict === 'CONFIRMED' ? Math.max(0.5, ...proven.map((gap) => gap.severity)) : 0.3,
          subject: row.region!,
          region: row.region!,
          chain: null,
          department: verdict === 'CONFIRMED' && departments.size === 1 ? [...departments][0]! : null,
          evidence: {
            Verdict: verdict,
            Clause: row.clause,
            'Rule it is bound to': rule,
            Parameters: parameters,
            'Gaps found': gaps.length,
          },
          entities: {
            Verdict: [row.id!, row.policy!].sort(),
            'Gaps found': [...new Set(gaps.map((gap) => gap.subject))].sort(),
          },
        },
      ]
    })
}

/** What is to be said of every weakness stated, by its id. */
export const verdicts = (all: Tables, asOf: string): Map<string, string> =>
  new Map(factsOf(all).declared_gaps!.map((row) => [row.id!, judged(factsOf(all), row, asOf).verdict]))

function judged(
  world: Tables,
  row: Row,
  asOf: string,
): { verdict: string; gaps: Found[]; proven: Found[]; rule: string | null; parameters: Record<string, unknown> } {
  const [rule, json] = [row.check!.slice(0, 3), row.check!.slice(4) || '{}']
  const parameters = JSON.parse(json) as Record<string, any>
  const oracle = (
    { G15: g15, G16: g16, G17: g17, G18: g18 } as Record<string, (world: Tables, asked: Asked, params: any) => Found[]>
  )[rule]
  const unknown = { verdict: 'UNKNOWN', gaps: [], proven: [], rule: null, parameters: {} }
  if (!oracle) return unknown
  if ('kind' in parameters || typeof parameters.months === 'string') return { ...unknown, rule, parameters }
  const regions = tree(world, row.region!)
  const all = assured(world, rule, oracle(world, { asOf, regions }, parameters), asOf, parameters)
  const blind = all.notAssessed.some(({ region }) => regions.includes(region))
  const proven = all.gaps.filter(({ assurance }) => assurance === 'PROVEN')
  const chains = living(world).filter((chain) => regions.includes(chain.region!))
  const looked = {
    // A share of none is told of any region where it is asked for more than all.
    G15: () => g15(world, { asOf, regions }, { ...parameters, minShare: 2 }).length > 0,
    G16: () => standing(world, 'projects', row.region!, asOf) !== 'EMPTY',
    G17: () => chains.some(({ kind }) => (parameters.kinds ?? ['INNOVATION', 'INDUSTRY']).includes(kind)),
    G18: () =>
      world.measures!.some(
        (measure) =>
          byId(world, 'policies', measure.policy)!.status !== 'REPEALED' &&
          regions.includes(byId(world, 'policies', measure.policy)!.region!),
      ),
  }[rule]!
  const verdict = proven.length ? 'CONFIRMED' : all.gaps.length || blind || !looked() ? 'UNKNOWN' : 'REFUTED'
  return { verdict, gaps: all.gaps, proven, rule, parameters }
}
