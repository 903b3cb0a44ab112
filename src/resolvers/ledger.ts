import { term } from '../enums.js'
import type { Context } from '../context.js'
import type {
  KeyListChangesResolvers,
  LadderCandidateResolvers,
  LocalConversionResolvers,
  PipelineStageResolvers,
  PoolLedgerResolvers,
  QueryResolvers,
  ShortagePostResolvers,
  UncontactedResolvers,
  UpgradeCandidateResolvers,
} from '../generated/resolvers.js'
import { pageSize } from '../kernel/cursor.js'
import { firstEntities } from './evidence.js'
import { synthetic } from './synthetic.js'

/** A post hard to fill (急需紧缺岗位). */
const ShortagePost: Pick<ShortagePostResolvers, 'fillRate'> = {
  fillRate: ({ wanted, filled }) => (filled == null ? null : Math.min(1, filled / wanted)),
}

const all = <T extends Parameters<Context['load']['entity']['need']>[0]>(
  load: Context['load'],
  type: T,
  ids: readonly string[],
) => Promise.all(ids.map((id) => load.entity.need(type, id)))

/** Who came into a pool and who went (专家库进出情况). */
const PoolLedger: PoolLedgerResolvers = {
  entered: ({ enteredIds }, _, { load }) => all(load, 'PoolEntry', enteredIds),
  left: ({ leftIds }, _, { load }) => all(load, 'PoolEntry', leftIds),
  unappraised: ({ unappraisedIds }, { first }, { load }) =>
    all(load, 'Expert', unappraisedIds.slice(0, pageSize(first))),
  unappraisedCount: ({ unappraisedIds }) => unappraisedIds.length,
  synthetic,
}

/** An enterprise that could move up (企业晋级候选). */
const LadderCandidate: LadderCandidateResolvers = {
  enterprise: ({ enterpriseId }, _, { load }) => load.entity.need('Enterprise', enterpriseId),
  holdsLabel: ({ holds }, { locale }) => term('EnterpriseTier', holds, locale),
  nextLabel: ({ next }, { locale }) => term('EnterpriseTier', next, locale),
  synthetic,
}

/** A platform that could move up (平台升级候选). */
const UpgradeCandidate: UpgradeCandidateResolvers = {
  platform: ({ platformId }, _, { load }) => load.entity.need('Platform', platformId),
  review: ({ reviewId }, _, { load }) => load.entity.need('PlatformReview', reviewId),
  relyingOn: ({ relyingOnIds }, _, { load }) => all(load, 'Platform', relyingOnIds),
  synthetic,
}

/** How far results stayed in their region (成果就地转化). */
const LocalConversion: LocalConversionResolvers = {
  region: ({ regionId }, _, { load }) => load.entity.need('Region', regionId),
  reason: ({ reason }, { locale }) => reason?.[locale] ?? null,
  synthetic,
}

/** One stage of the matching service (对接阶段). */
const PipelineStage: PipelineStageResolvers = {
  stageLabel: ({ stage }, { locale }) => term('MatchServiceStage', stage, locale),
  demands: ({ waitingIds }, { first }, { load }) => all(load, 'Demand', waitingIds.slice(0, pageSize(first))),
}

/** What is different between two versions of a key list (名单变动). */
const KeyListChanges: KeyListChangesResolvers = {
  before: ({ beforeId }, _, { load }) => load.entity.need('KeyList', beforeId),
  after: ({ afterId }, _, { load }) => load.entity.need('KeyList', afterId),
  came: ({ cameIds }, _, { load }) => all(load, 'Entity', cameIds),
  went: ({ wentIds }, _, { load }) => all(load, 'Entity', wentIds),
  synthetic,
}

/** Who of a type no leader looks after (无联系领导的对象). */
const Uncontacted: UncontactedResolvers = {
  count: ({ entities }) => entities.length,
  entities: ({ entities }, { first }, { load }) => firstEntities(load, entities, first),
  synthetic,
}

export const ledgerTypes = {
  ShortagePost,
  PoolLedger,
  LadderCandidate,
  UpgradeCandidate,
  LocalConversion,
  DemandPipeline: { synthetic },
  PipelineStage,
  KeyListChanges,
  ShortageFill: { synthetic },
  Uncontacted,
}

export const ledgerQueries: Pick<
  QueryResolvers,
  | 'poolLedger'
  | 'ladderCandidates'
  | 'upgradeCandidates'
  | 'localConversion'
  | 'demandPipeline'
  | 'keyListChanges'
  | 'shortageFill'
  | 'uncontacted'
> = {
  poolLedger: (_, args, { analysis }) => analysis.ledger.pool(args),
  ladderCandidates: async (_, { first, ...args }, { analysis }) =>
    (await analysis.ledger.ladder(args)).slice(0, pageSize(first)),
  upgradeCandidates: async (_, { first, ...args }, { analysis }) =>
    (await analysis.ledger.upgrade(args)).slice(0, pageSize(first)),
  localConversion: (_, args, { analysis }) => analysis.ledger.conversion(args),
  demandPipeline: (_, args, { analysis }) => analysis.ledger.pipeline(args),
  keyListChanges: (_, args, { analysis }) => analysis.ledger.lists(args),
  shortageFill: (_, args, { analysis }) => analysis.ledger.posts(args),
  uncontacted: (_, args, { analysis }) => analysis.ledger.uncontacted(args),
}
