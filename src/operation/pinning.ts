import { sightKey } from '../access/sight.js'
import { Pinned, type Keeper } from '../findings/index.js'
import type { GapFilter } from '../generated/types.js'
import type { Store } from '../store/store.js'
import type { OperationContext } from './context.js'
import { priceOf, type AskedOperation, type Priced } from './price/index.js'

export interface Pinning {
  store: Pick<Store, 'state'>
  keeper: Keeper
}

/**
 * Where all gaps that an operation asks for are kept, holds them for it, whatever is thrown away meanwhile, and tells
 * what it costs then; undefined where some would have to be found.
 */
export async function pinned(
  { store, keeper }: Pinning,
  asked: AskedOperation,
  { gaps }: Priced,
  context: OperationContext,
): Promise<Priced | undefined> {
  // Whose data is read by an account is written down: what was found before would not tell.
  if (gaps.length === 0 || context.trace || context.met) return undefined
  const state = await store.state({ signal: context.signal }).catch(() => undefined)
  if (state === undefined) return undefined
  const found = new Pinned(keeper, { state, sight: sightKey(context.viewer) })
  for (const { filter, asOf } of gaps) {
    const { synthetic, ...rest } = (filter ?? {}) as GapFilter
    // Whether demonstration data takes part is told by all of the evidence.
    if (synthetic && synthetic !== 'INCLUDE') return undefined
    const rules = await context.analysis.gap.asked(rest, asOf as string | null | undefined).catch(() => [])
    if (rules.length === 0 || !rules.every((rule) => found.pin(rule))) return undefined
  }
  context.keep(found)
  context.keptOf = state
  return priceOf(asked, found.count)
}
