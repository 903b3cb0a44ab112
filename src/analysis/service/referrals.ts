import { referrals } from '../../generated/cypher.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'

/** How many experts somebody referred, and how many of them are at work here. */
export interface ReferralRank {
  rank: number
  referrerId: string
  /** Those referred, and those of them with an active appointment or engagement, in the order of their ids. */
  expertIds: string[]
  activeIds: string[]
}

export interface ReferralArgs {
  region?: string | null
  includeSubregions?: boolean
  asOf?: string | null
  first?: number
}

/**
 * Who referred the most experts that are appointed or engaged, then the most at all (荐才排名). Equals share a place.
 * @throws InputError
 */
export async function referralRanking(io: AnalysisIO, args: ReferralArgs): Promise<ReferralRank[]> {
  const asOf = asOfDay(io, args.asOf)
  const regions = args.region == null ? null : await io.regionIds(args.region, args.includeSubregions ?? true)
  const rows = await io.reader.run(referrals, { regions, asOf })
  const all = [...groupBy(rows, ({ by }) => by)]
    .map(([referrerId, referred]) => ({
      referrerId,
      expertIds: referred.map(({ expert }) => expert),
      activeIds: referred.flatMap(({ expert, appointed, engaged }) => (appointed || engaged ? [expert] : [])),
    }))
    .toSorted((a, b) => size(b) - size(a) || (a.referrerId < b.referrerId ? -1 : 1))
  return all
    .map((row) => ({ ...row, rank: 1 + all.findIndex((other) => size(other) === size(row)) }))
    .slice(0, args.first ?? 20)
}

/** More that are at work count before more at all. */
const size = ({ activeIds, expertIds }: { activeIds: readonly string[]; expertIds: readonly string[] }): number =>
  activeIds.length * 1e6 + expertIds.length
