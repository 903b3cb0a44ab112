import { dispatchedTo } from '../../generated/cypher.js'
import type { DispatchKind } from '../../generated/types.js'
import { groupBy } from '../../kernel/group.js'
import type { AnalysisIO } from '../io.js'
import { checkedPeriod, within, type Period } from './period.js'

/** Dispatches of a kind that began in a period. */
export interface DispatchTotals {
  kind: DispatchKind
  dispatches: number
  personTimes: number
  expertIds: string[]
  servedIds: string[]
}

export interface DispatchArgs extends Period {
  region?: string | null
  includeSubregions?: boolean
}

/**
 * How many person-times commissioners were dispatched, by kind (选派人次): a dispatch that does not say counts once.
 * The region is that of who is served.
 * @throws InputError
 */
export async function dispatchTotals(io: AnalysisIO, args: DispatchArgs): Promise<DispatchTotals[]> {
  const inside = within(checkedPeriod(args))
  const regions = args.region == null ? null : await io.regionIds(args.region, args.includeSubregions ?? true)
  const rows = (await io.reader.run(dispatchedTo, { regions })).filter(({ from }) => inside(from))
  return [...groupBy(rows, ({ kind }) => kind)]
    .map(([kind, some]) => ({
      kind,
      dispatches: some.length,
      personTimes: some.reduce((all, { personTimes }) => all + (personTimes ?? 1), 0),
      expertIds: [...new Set(some.map(({ expert }) => expert))].toSorted(),
      servedIds: [...new Set(some.map(({ served }) => served))].toSorted(),
    }))
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
}
