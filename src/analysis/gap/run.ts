import type { Told } from './finding.js'
import type { GapRule } from './rule.js'
import type { Scope } from './scope.js'

/** A rule with what it looks at. */
export interface RuleRun {
  rule: GapRule
  scope: Scope
  /** What it finds and cannot look at, in any order; remembered. */
  detect(): Promise<Told>
}
