import type {
  ChainFundingResolvers,
  ChannelAmountResolvers,
  DisciplineSupplyResolvers,
  DispatchTotalsResolvers,
  QueryResolvers,
  ReferralRankResolvers,
  ResourceMatchResolvers,
  VoucherUseTotalsResolvers,
} from '../generated/resolvers.js'
import type { Context } from '../context.js'
import type { EntityRows } from '../generated/nouns.js'
import { label } from './label.js'
import { synthetic } from './synthetic.js'

/** All entities of some ids. */
const all = <T extends keyof EntityRows>(type: T, ids: readonly string[], { load }: Context) =>
  Promise.all(ids.map((id) => load.entity.need(type, id)))

/** Who referred how many (荐才排名). */
const ReferralRank: ReferralRankResolvers = {
  referrer: ({ referrerId }, _, { load }) => load.entity.need('Entity', referrerId),
  referred: ({ expertIds }) => expertIds.length,
  active: ({ activeIds }) => activeIds.length,
  experts: ({ expertIds }, _, context) => all('Expert', expertIds, context),
  activeExperts: ({ activeIds }, _, context) => all('Expert', activeIds, context),
  synthetic,
}

/** What supplies a field that a chain needs (学科支撑). */
const DisciplineSupply: DisciplineSupplyResolvers = {
  chain: ({ chainId }, _, { load }) => load.entity.need('Chain', chainId),
  field: ({ fieldId }, _, { load }) => load.entity.need('Field', fieldId),
  disciplines: ({ disciplineIds }, _, context) => all('Discipline', disciplineIds, context),
  synthetic,
}

/** A resource near by (就近科技资源). */
const ResourceMatch: ResourceMatchResolvers = {
  resource: ({ resourceId }, _, { load }) => load.entity.need('Resource', resourceId),
  within: ({ withinId }, _, { load }) => load.entity.one('Region', withinId),
  synthetic,
}

/** Money by channel (分渠道资金). */
const ChannelAmount: ChannelAmountResolvers = {
  channelLabel: ({ channel }, { locale }) => label('FundingSource', channel, locale),
}

/** Money for a chain (链条资金). */
const ChainFunding: ChainFundingResolvers = {
  chain: ({ chainId }, _, { load }) => load.entity.need('Chain', chainId),
  fundings: ({ fundingIds }, _, context) => all('Funding', fundingIds, context),
  achievements: ({ achievementIds }, _, context) => all('Achievement', achievementIds, context),
  transferred: ({ transferredIds }) => transferredIds.length,
  synthetic,
}

/** Vouchers for a use (创新券使用). */
const VoucherUseTotals: VoucherUseTotalsResolvers = {
  useLabel: ({ use }, { locale }) => label('VoucherUse', use, locale),
  vouchers: ({ voucherIds }) => voucherIds.length,
  enterprises: ({ enterpriseIds }, _, context) => all('Enterprise', enterpriseIds, context),
  synthetic,
}

/** Dispatches of a kind (选派合计). */
const DispatchTotals: DispatchTotalsResolvers = {
  kindLabel: ({ kind }, { locale }) => label('DispatchKind', kind, locale),
  experts: ({ expertIds }, _, context) => all('Expert', expertIds, context),
  served: ({ servedIds }, _, context) => all('Entity', servedIds, context),
  synthetic,
}

export const serviceTypes = {
  ReferralRank,
  DisciplineSupply,
  ResourceMatch,
  ChannelAmount,
  ChainFunding,
  VoucherUseTotals,
  DispatchTotals,
}

export const serviceQueries: Pick<
  QueryResolvers,
  'referralRanking' | 'disciplineSupply' | 'resourcesFor' | 'fundingByChain' | 'voucherUse' | 'dispatchTotals'
> = {
  referralRanking: (_, args, { analysis }) => analysis.service.referrals(args),
  disciplineSupply: (_, args, { analysis }) => analysis.service.disciplines(args),
  resourcesFor: (_, args, { analysis }) => analysis.service.resources(args),
  fundingByChain: (_, args, { analysis }) => analysis.service.funding(args),
  voucherUse: (_, args, { analysis }) => analysis.service.vouchers(args),
  dispatchTotals: (_, args, { analysis }) => analysis.service.dispatches(args),
}
