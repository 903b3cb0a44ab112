import type { Asked, Told } from './found.js'

/** A rule with all that its findings depend on, in a world that is saved. */
export interface AskedRule extends Asked {
  /** Id of the rule. */
  rule: string
  /** The world without demonstration data. */
  facts: boolean
}

/** What rules have found, beyond one request. */
export interface KeptFindings {
  /** What a rule finds: exactly what `detect` would tell now, which is not called where that is known. */
  told(asked: AskedRule, detect: () => Promise<Told>): Promise<Told>
}
