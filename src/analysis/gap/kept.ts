import type { Told } from './finding.js'
import type { Asked } from './found.js'
import type { Touched } from './touched.js'
import type { WorkOut } from './workOut.js'

/** A rule with all that its findings depend on, in a world that is saved. */
export interface AskedRule extends Asked {
  /** Id of the rule. */
  rule: string
  /** The world without demonstration data. */
  facts: boolean
}

/** How a rule finds something. */
export interface Finder {
  detect(): Promise<Told>
  /** The same from what it found before some changes; null where all of it has to be found anew. */
  mend(before: Told, touched: Touched): Promise<Told | null>
}

/** What rules have found, beyond one request. */
export interface KeptFindings {
  /** What is worked out on the way to it, as of the same state; without it nothing of that is kept. */
  part?(facts: boolean): WorkOut
  /**
   * The same in a world where more is touched, of which nothing is kept; what was worked out before must have been
   * asked about by `partsNow`.
   */
  partBeside?(facts: boolean, touched: Touched): WorkOut
  /** Asks what has changed since parts were worked out. */
  partsNow?(): Promise<void>
  /**
   * What a rule finds: exactly what `finder` of the regions asked for would detect now, which it is not made to where
   * that is known.
   */
  told(asked: AskedRule, finder: (regionIds: AskedRule['regionIds']) => Finder): Promise<Told>
}
