import type { RegisterAnalysis } from '../registers/index.js'
import type { Around } from './around.js'
import type { Told } from './finding.js'
import type { Reach } from './reach.js'
import type { GapRule } from './rule.js'
import type { Touched } from './touched.js'

/** What all rules rest on. */
const ALWAYS = ['Region', 'Register']

/**
 * Where a rule may find something else after committed changes, `affected` being what it reads of that which they
 * touched; null for anywhere.
 */
export async function reachOf(
  rule: GapRule,
  before: Told,
  touched: Touched,
  affected: ReadonlySet<string>,
  around: Around,
  registers: RegisterAnalysis,
): Promise<Reach | null> {
  if (ALWAYS.some((name) => touched.names.has(name))) return null
  if (await registers.differ(before.registers, touched.names)) return null
  if (affected.size === 0) return {}
  const { mends } = rule
  if (!mends || [...affected].some((name) => touched.shared.has(name))) return null
  // What no longer belongs to a chain as it is now is not found by it.
  const chains = touched.labels.has('Chain') && affected.has('Chain')
  if (chains && (mends.chains === undefined || mends.subjects !== undefined)) return null
  return around.reach(mends)
}
