import { chainMoney, issuedVouchers } from '../../generated/cypher.js'
import type { FundingSource, VoucherUse } from '../../generated/types.js'
import { groupBy } from '../../kernel/group.js'
import type { AnalysisIO } from '../io.js'
import { checkedPeriod, within, type Period } from './period.js'

/** Money for a chain and what came of it. */
export interface ChainFunding {
  chainId: string
  fundingIds: string[]
  amountCny: number
  byChannel: { channel: FundingSource; amountCny: number }[]
  achievementIds: string[]
  transferredIds: string[]
  /** Null where there is no result. */
  perAchievementCny: number | null
}

export interface MoneyArgs extends Period {
  region?: string | null
  includeSubregions?: boolean
}

const regionsOf = (io: AnalysisIO, { region, includeSubregions = true }: MoneyArgs): Promise<string[]> | null =>
  region == null ? null : io.regionIds(region, includeSubregions)

/**
 * Money given in a period for chains, their projects and the results of these, each sum once a chain, and the results
 * of the period (链条资金). What has no day counts only where no period is asked for.
 * @throws InputError
 */
export async function fundingByChain(
  io: AnalysisIO,
  args: MoneyArgs & { chain?: string | null },
): Promise<ChainFunding[]> {
  const inside = within(checkedPeriod(args))
  const chains = args.chain == null ? null : [args.chain]
  const rows = await io.reader.run(chainMoney, { regions: await regionsOf(io, args), chains })
  return rows.map(({ id, fundings, achievements }) => {
    const given = [...new Map(fundings.map((funding) => [funding.id, funding])).values()].filter(({ on }) => inside(on))
    const results = achievements.filter(({ producedOn }) => inside(producedOn))
    const amountCny = sum(given)
    return {
      chainId: id,
      fundingIds: given.map((one) => one.id),
      amountCny,
      byChannel: [...groupBy(given, ({ channel }) => channel)]
        .map(([channel, some]) => ({ channel, amountCny: sum(some) }))
        .toSorted((a, b) => b.amountCny - a.amountCny || (a.channel < b.channel ? -1 : 1)),
      achievementIds: results.map((one) => one.id),
      transferredIds: results.flatMap((one) => (one.transferred ? [one.id] : [])),
      perAchievementCny: results.length ? amountCny / results.length : null,
    }
  })
}

/** What innovation vouchers were issued for a use, and how much of them was used. */
export interface VoucherUseRow {
  use: VoucherUse | null
  voucherIds: string[]
  enterpriseIds: string[]
  amountCny: number
  usedCny: number
  /** Share used, 0 to 1; null where nothing was issued. */
  usedShare: number | null
}

/** Innovation vouchers issued in a period, by what they are for (创新券使用). @throws InputError */
export async function voucherUse(io: AnalysisIO, args: MoneyArgs): Promise<VoucherUseRow[]> {
  const inside = within(checkedPeriod(args))
  const rows = (await io.reader.run(issuedVouchers, { regions: await regionsOf(io, args) })).filter(({ issuedOn }) =>
    inside(issuedOn),
  )
  return [...groupBy(rows, ({ use }) => use)]
    .map(([use, some]) => {
      const [amountCny, usedCny] = [sum(some), total(some.map((one) => one.usedCny))]
      return {
        use,
        voucherIds: some.map(({ id }) => id),
        enterpriseIds: [...new Set(some.map(({ enterprise }) => enterprise))].toSorted(),
        amountCny,
        usedCny,
        usedShare: amountCny > 0 ? usedCny / amountCny : null,
      }
    })
    .toSorted((a, b) => b.amountCny - a.amountCny || ((a.use ?? '') < (b.use ?? '') ? -1 : 1))
}

const total = (values: readonly (number | null)[]): number => values.reduce<number>((all, one) => all + (one ?? 0), 0)
const sum = (rows: readonly { amountCny: number | null }[]): number => total(rows.map(({ amountCny }) => amountCny))
