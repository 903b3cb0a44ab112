import type { ObservationRow, TargetRow } from '../../generated/cypher.js'
import type { Actual_From, ProgressVerdict } from '../../generated/types.js'
import type { Bilingual } from '../io.js'

/** What is asked of targets. */
export interface Asked {
  /** ISO YYYY-MM-DD. */
  asOf: string
  /** From how many months on an observation is too old to say how a target stands. */
  staleMonths: number
}

/** After so many months an observation says nothing any more, unless the caller says otherwise. */
export const STALE_MONTHS = 18

/** How a target stands. Figures are in the unit of the target; null where they cannot be told. */
export interface Progress extends Asked {
  target: TargetRow
  verdict: ProgressVerdict
  reason: Bilingual
  /** What the actual figure is from. */
  source: Actual_From
  actual: number | null
  /** The day the actual figure holds for. */
  actualOn: string | null
  /** The newest official observation that speaks of the target. */
  observation: ObservationRow | null
  /** What the graph counts, comparable with `actual`. */
  counted: number | null
  /** Whether what is observed differs from what is counted. */
  conflict: boolean
  base: number | null
  derivedBase: boolean
  /** The figure that counts as reached: of a multiple base × value, of a peer average the average. */
  goal: number | null
  expected: number | null
  elapsed: number | null
  ratio: number | null
  neededPerMonth: number | null
  /** Ids of the things counted and of the observations used, what the actual figure is from first. */
  evidence: readonly string[]
  /** Sources of the observations used, in the notation of `parseSource`. */
  sources: readonly string[]
}

interface Used {
  observed: ObservationRow | null
  counted: readonly string[]
  base?: ObservationRow | null
  peers?: readonly ObservationRow[]
}

/** The evidence, each once: what decides comes first. */
export function evidenceOf(
  { observed, counted, base = null, peers = [] }: Used,
  from: Actual_From,
): Pick<Progress, 'evidence' | 'sources'> {
  const observations = [observed, base, ...peers].filter((observation) => observation !== null)
  const ids = observations.map(({ id }) => id)
  return {
    evidence: [...new Set(from === 'COUNT' ? [...counted, ...ids] : [...ids, ...counted])],
    sources: [...new Set(observations.flatMap(({ sources }) => sources ?? []))],
  }
}

const figures = ['actual', 'counted', 'base', 'goal', 'expected', 'elapsed', 'ratio', 'neededPerMonth'] as const

/**
 * A progress of which nothing is known but what is given; figures without what the binary fraction adds to a decimal.
 */
export const blank = (
  target: TargetRow,
  { asOf, staleMonths }: Asked,
  given: Partial<Progress> & Pick<Progress, 'reason'>,
): Progress => ({
  target,
  asOf,
  staleMonths,
  verdict: 'UNKNOWN',
  source: 'NONE',
  actual: null,
  actualOn: null,
  observation: null,
  counted: null,
  conflict: false,
  base: null,
  derivedBase: false,
  goal: null,
  expected: null,
  elapsed: null,
  ratio: null,
  neededPerMonth: null,
  evidence: [],
  sources: [],
  ...given,
  ...Object.fromEntries(
    figures.map((name) => [name, given[name] == null ? null : Number(given[name].toPrecision(15))]),
  ),
})
