import type { Reader } from '../../store/store.js'
import type { CounterAnalysis } from '../counter/index.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import type { MatrixAnalysis } from '../matrix/index.js'
import type { ProgressAnalysis } from '../progress/index.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'
import type { DeclaredGaps } from './declared.js'
import type { WorkOut } from './workOut.js'

/**
 * What a rule looks at. Everything is read through `reader`, also by the other analyses: it may be an open transaction.
 */
export interface Scope<P = Readonly<Record<string, unknown>>> {
  /** ISO YYYY-MM-DD. */
  asOf: string
  /** Only these regions; null for all. */
  regionIds: readonly string[] | null
  /** Only these chains; null for all. A rule that speaks of no chain then finds nothing. */
  chainIds: readonly string[] | null
  /** Only these subjects; null for all. Kept to by the rules whose `reach` names subjects. */
  subjectIds: readonly string[] | null
  params: P
  reader: Reader
  eligibility: EligibilityAnalysis
  trees: Trees
  counter: CounterAnalysis
  matrix: MatrixAnalysis
  progress: ProgressAnalysis
  registers: RegisterAnalysis
  /**
   * What a rule reads and a comparison counts is read once: `read` runs the first time it is asked for under this name
   * with this key.
   */
  once<T>(name: string, key: readonly unknown[], read: () => Promise<T>): Promise<T>
  /** Works out what is of use after changes: with what was worked out before, where that is known. */
  workOut: WorkOut
  /** The same of some chains, for rules that look at so many at a time. */
  parts: { of(chainIds: readonly string[]): Scope['once'] }
  /** Runs rules in its turn, but never the one that asks it. */
  declared: DeclaredGaps
}
