import type { ObservationRow, TargetRow } from '../../generated/cypher.js'
import type { ProgressBasis, ProgressVerdict } from '../../generated/schema.js'
import type { Bilingual } from '../io.js'

/** How a target stands as of a day. Figures are in the unit of the target; null where they cannot be told. */
export interface Progress {
  target: TargetRow
  /** ISO YYYY-MM-DD. */
  asOf: string
  verdict: ProgressVerdict
  reason: Bilingual
  basis: ProgressBasis | null
  actual: number | null
  /** The day the actual figure holds for. */
  actualOn: string | null
  base: number | null
  derivedBase: boolean
  /** The figure that counts as reached: of a multiple base × value, of a peer average the average. */
  goal: number | null
  expected: number | null
  elapsed: number | null
  ratio: number | null
  neededPerMonth: number | null
  /** Ids of the things counted or of the observations used, the actual one first. */
  evidence: readonly string[]
  /** Sources of the observations used, in the notation of `parseSource`. */
  sources: readonly string[]
}

/** Observations as evidence, each once. */
export const proof = (observations: readonly (ObservationRow | null | undefined)[]): Pick<Progress, 'evidence' | 'sources'> => {
  const used = [...new Set(observations.filter((observation) => observation != null))]
  return { evidence: used.map(({ id }) => id), sources: [...new Set(used.flatMap(({ sources }) => sources ?? []))] }
}

const figures = ['actual', 'base', 'goal', 'expected', 'elapsed', 'ratio', 'neededPerMonth'] as const

/** A progress of which nothing is known but what is given; figures without what the binary fraction adds to a decimal. */
export const blank = (target: TargetRow, asOf: string, given: Partial<Progress> & Pick<Progress, 'reason'>): Progress => ({
  target,
  asOf,
  verdict: 'UNKNOWN',
  basis: null,
  actual: null,
  actualOn: null,
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
  ...Object.fromEntries(figures.map((name) => [name, given[name] == null ? null : Number(given[name].toPrecision(15))])),
})
