import { typeNames } from '../../model.js'
import { CALLED_BY, isRead, labelIn, propertyOf } from '../../query/names.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Around } from './around.js'
import type { Told } from './finding.js'
import type { Reach } from './reach.js'
import type { GapRule } from './rule.js'
import type { Touched } from './touched.js'

/** What was touched of that which a rule reads: all of it, where that is not known. */
export function affected(reads: readonly string[] | undefined, { names }: Touched): ReadonlySet<string> {
  if (!reads) return names
  const known = new Set(reads)
  return new Set([...names].filter((name) => isRead(name, known, typeNames)))
}

/**
 * Where a rule may find something else after changes, registers being kept as they were; null for anywhere. `ofIt` is
 * what it reads of that which they touched.
 */
export async function reachOf(
  { mends }: Pick<GapRule, 'mends'>,
  touched: Touched,
  ofIt: ReadonlySet<string>,
  around: Around,
): Promise<Reach | null> {
  // All rules rest on them.
  if (touched.names.has('Region')) return null
  if (ofIt.size === 0) return {}
  if (!mends || [...ofIt].some((name) => touched.shared.has(name))) return null
  // What no longer belongs to a chain as it is now is not found by it; nothing goes with what it is called.
  const chains = touched.labels.has('Chain') && [...ofIt].some((name) => labelIn(name) === 'Chain' && !CALLED.has(name))
  if (chains && (mends.chains === undefined || mends.subjects !== undefined)) return null
  return around.reach(mends)
}

const CALLED: ReadonlySet<string> = new Set(CALLED_BY.map((one) => propertyOf('Chain', one)))

/** Whether registers that a rule asked about may be kept otherwise after committed changes; that is not asked again. */
export const isKeptOtherwise = async (before: Told, touched: Touched, registers: RegisterAnalysis): Promise<boolean> =>
  // Regions are those that were told; all rules rest on them.
  touched.names.has('Region') || touched.names.has('Register') || registers.differ(before.registers, touched)
