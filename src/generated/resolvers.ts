import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, AchievementRow, ActionItemRow, ActivityRow, AgencyRow, AllianceRow, AppraisalRow, BidRow, ChainRow, ChainVersionRow, ClauseRow, ContactAssignmentRow, CreditRecordRow, DeclaredGapRecordRow, DemandRow, DemandStageRow, DepartmentRow, DisciplineRow, DocumentIssueRow, EligibilityConditionRow, EligibilityRuleRow, EnterpriseRow, ExpertRow, FieldRow, FundingRow, GuideItemRow, IndicatorRow, InstitutionRow, KeyListRow, MaturityStepRow, MeasureRow, MeetingRow, MutualRecognitionRow, ObservationRow, OpenCallRow, PeerGroupRow, PlatformRow, PlatformLevelRow, PlatformReviewRow, PolicyRow, PoolEntryRow, ProductRow, ProgrammeRow, ProjectRow, ProjectStepRow, RecognitionRow, RegionRow, RegisterRow, RequirementTemplateRow, RequirementTemplateCellRow, ReserveEntryRow, ResourceRow, SegmentRow, ServiceTicketRow, ShortagePostRow, TalentPromiseRow, TargetRow, TeamRow, TechnologyRow, VoucherRow, AffiliationRow, AllianceMembershipRow, AppointmentRow, AwardRow, BrokerageRow, ChainEnterpriseRow, CooperationRow, DispatchRow, EngagementRow, OutcomeRow, PartnershipRow, ProjectParticipationRow, ResponsibilityRow, KeptGapChangeRow, KeptBoardRow, PolicyTextRow } from './cypher.js';
import type { AnyConnection, AnyEdge, AnyPage } from '../kernel/page.js';
import type { Finding, NotAssessed as NotAssessedEntry, Evidence } from '../analysis/gap/finding.js';
import type { GapPage } from '../analysis/gap/index.js';
import type { Since } from '../findings/history.js';
import type { Viewer as ViewerOf } from '../access/viewer.js';
import type { KeptEntry } from '../audit/read.js';
import type { SummaryRow } from '../analysis/summary/index.js';
import type { CrossTab as CrossTabResult, Key as TabKey, Cell as TabCell } from '../analysis/crossTab/index.js';
import type { Axis as TabAxis } from '../analysis/crossTab/axis.js';
import type { Comparison, ComparedRegion as ComparedRegionEntry, ComparedRule as ComparedRuleEntry, ComparedMatrix as ComparedMatrixEntry } from '../analysis/comparison/index.js';
import type { GapRule as GapRuleEntry } from '../analysis/gap/rule.js';
import type { NamedParameter } from '../analysis/gap/parameters.js';
import type { EligibilityReport as Report, ConditionResult as Result } from '../analysis/eligibility/report.js';
import type { CollaborationPathResult, PathStepResult } from '../analysis/path/index.js';
import type { PatternResult as Pattern } from '../analysis/pattern/result.js';
import type { PartnershipPair as SharingPair } from '../analysis/pattern/pairs.js';
import type { PoolLedger as PoolMoves } from '../analysis/ledger/pool.js';
import type { LadderCandidate as Climber } from '../analysis/ledger/ladder.js';
import type { UpgradeCandidate as Upgradable } from '../analysis/ledger/upgrade.js';
import type { LocalConversion as Conversion } from '../analysis/ledger/conversion.js';
import type { DemandPipeline as Pipeline, PipelineStage as StageOfPipeline } from '../analysis/ledger/pipeline.js';
import type { KeyListChanges as ListChanges } from '../analysis/ledger/lists.js';
import type { ShortageFill as Filling, Uncontacted as Unlooked } from '../analysis/ledger/posts.js';
import type { NativeTalent as TalentFromHere } from '../analysis/native/index.js';
import type { ScorePart as Part } from '../analysis/match/part.js';
import type { DemandMatch as MatchedExpert, Conflict } from '../analysis/match/demand.js';
import type { ExpertMatch as FoundExpert, ExpertLoad as Load } from '../analysis/match/experts.js';
import type { CollaboratorSuggestion as Suggestion } from '../analysis/match/collaborators.js';
import type { SearchConnection as Hits, SearchEdge as Hit } from '../loaders/search.js';
import type { NamedCounter } from '../analysis/counter/index.js';
import type { TeamProposal as ProposedTeam, AlternativeTeam as OtherTeam, TeamMember as Member } from '../analysis/plan/team.js';
import type { UncoveredField as Uncovered } from '../analysis/plan/teamReasons.js';
import type { Rejection } from '../analysis/plan/teamPool.js';
import type { AppointmentProposal as ProposedAppointments, ProposedAppointment as AppointmentDraft } from '../analysis/plan/appointments.js';
import type { WhatIfResult as WhatIf } from '../analysis/plan/whatIf.js';
import type { SuccessionRow as Succession, SuccessionCandidate as Successor } from '../analysis/plan/succession.js';
import type { LeaderInOffice as Leader } from '../analysis/plan/leadersInOffice.js';
import type { Matrix, Column, MatrixRow, MatrixCell } from '../analysis/matrix/index.js';
import type { Progress } from '../analysis/progress/index.js';
import type { DeclaredGap as Declared } from '../analysis/gap/declared.js';
import type { ToldAccount, Issued } from '../access/desk.js';
import type { ToldBackup } from '../access/office.js';
import type { TextLine } from '../texts/index.js';
import type { BoardResult as KeptBoardResult } from '../boards/index.js';
import type { KeptChangeSetRow, ChangeItem, FieldItem } from '../changes/read.js';
import type { ChangeResult as Changed } from '../changes/index.js';
import type { ChangeProblem as Problem } from '../changes/problem.js';
import type { ReferralRank as Referral } from '../analysis/service/referrals.js';
import type { DisciplineSupply as Supply } from '../analysis/service/disciplines.js';
import type { ResourceMatch as NearResource } from '../analysis/service/resources.js';
import type { ChainFunding as FundedChain, VoucherUseRow } from '../analysis/service/money.js';
import type { DispatchTotals as Dispatched } from '../analysis/service/dispatches.js';
import type { SourceRow } from '../kernel/source.js';
import type { Context } from '../context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
import type * as Types from './types.js'
export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Entity:
    | ( AchievementRow )
    | ( ActionItemRow )
    | ( ActivityRow )
    | ( AgencyRow )
    | ( AllianceRow )
    | ( AppraisalRow )
    | ( BidRow )
    | ( ChainRow )
    | ( ChainVersionRow )
    | ( ClauseRow )
    | ( ContactAssignmentRow )
    | ( CreditRecordRow )
    | ( DeclaredGapRecordRow )
    | ( DemandRow )
    | ( DemandStageRow )
    | ( DepartmentRow )
    | ( DisciplineRow )
    | ( DocumentIssueRow )
    | ( EligibilityConditionRow )
    | ( EligibilityRuleRow )
    | ( EnterpriseRow )
    | ( ExpertRow )
    | ( FieldRow )
    | ( FundingRow )
    | ( GuideItemRow )
    | ( IndicatorRow )
    | ( InstitutionRow )
    | ( KeyListRow )
    | ( MaturityStepRow )
    | ( MeasureRow )
    | ( MeetingRow )
    | ( MutualRecognitionRow )
    | ( ObservationRow )
    | ( OpenCallRow )
    | ( PeerGroupRow )
    | ( PlatformRow )
    | ( PlatformLevelRow )
    | ( PlatformReviewRow )
    | ( PolicyRow )
    | ( PoolEntryRow )
    | ( ProductRow )
    | ( ProgrammeRow )
    | ( ProjectRow )
    | ( ProjectStepRow )
    | ( RecognitionRow )
    | ( RegionRow )
    | ( RegisterRow )
    | ( RequirementTemplateRow )
    | ( RequirementTemplateCellRow )
    | ( ReserveEntryRow )
    | ( ResourceRow )
    | ( SegmentRow )
    | ( ServiceTicketRow )
    | ( ShortagePostRow )
    | ( TalentPromiseRow )
    | ( TargetRow )
    | ( TeamRow )
    | ( TechnologyRow )
    | ( VoucherRow )
  ;
  Node:
    | ( AchievementRow )
    | ( ActionItemRow )
    | ( ActivityRow )
    | ( AgencyRow )
    | ( AllianceRow )
    | ( AppraisalRow )
    | ( BidRow )
    | ( KeptBoardRow )
    | ( ChainRow )
    | ( ChainVersionRow )
    | ( KeptChangeSetRow )
    | ( ClauseRow )
    | ( ContactAssignmentRow )
    | ( CreditRecordRow )
    | ( DeclaredGapRecordRow )
    | ( DemandRow )
    | ( DemandStageRow )
    | ( DepartmentRow )
    | ( DisciplineRow )
    | ( DocumentIssueRow )
    | ( EligibilityConditionRow )
    | ( EligibilityRuleRow )
    | ( EnterpriseRow )
    | ( ExpertRow )
    | ( FieldRow )
    | ( FundingRow )
    | ( Finding )
    | ( GuideItemRow )
    | ( IndicatorRow )
    | ( InstitutionRow )
    | ( KeyListRow )
    | ( MaturityStepRow )
    | ( MeasureRow )
    | ( MeetingRow )
    | ( MutualRecognitionRow )
    | ( ObservationRow )
    | ( OpenCallRow )
    | ( PeerGroupRow )
    | ( PlatformRow )
    | ( PlatformLevelRow )
    | ( PlatformReviewRow )
    | ( PolicyRow )
    | ( PoolEntryRow )
    | ( ProductRow )
    | ( ProgrammeRow )
    | ( ProjectRow )
    | ( ProjectStepRow )
    | ( RecognitionRow )
    | ( RegionRow )
    | ( RegisterRow )
    | ( RequirementTemplateRow )
    | ( RequirementTemplateCellRow )
    | ( ReserveEntryRow )
    | ( ResourceRow )
    | ( SegmentRow )
    | ( ServiceTicketRow )
    | ( ShortagePostRow )
    | ( TalentPromiseRow )
    | ( TargetRow )
    | ( TeamRow )
    | ( TechnologyRow )
    | ( VoucherRow )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  ACTUAL_FROM: Types.Actual_From;
  Account: ResolverTypeWrapper<ToldAccount>;
  AccountConnection: ResolverTypeWrapper<AnyConnection>;
  AccountEdge: ResolverTypeWrapper<AnyEdge>;
  AccountToken: ResolverTypeWrapper<Types.AccountToken>;
  Achievement: ResolverTypeWrapper<AchievementRow>;
  AchievementConnection: ResolverTypeWrapper<AnyConnection>;
  AchievementEdge: ResolverTypeWrapper<AnyEdge>;
  AchievementFilter: Types.AchievementFilter;
  AchievementInput: Types.AchievementInput;
  ActionItem: ResolverTypeWrapper<ActionItemRow>;
  ActionItemConnection: ResolverTypeWrapper<AnyConnection>;
  ActionItemEdge: ResolverTypeWrapper<AnyEdge>;
  ActionItemFilter: Types.ActionItemFilter;
  ActionItemInput: Types.ActionItemInput;
  ActionItemOrder: Types.ActionItemOrder;
  ActionKind: Types.ActionKind;
  ActionStatus: Types.ActionStatus;
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityConnection: ResolverTypeWrapper<AnyConnection>;
  ActivityEdge: ResolverTypeWrapper<AnyEdge>;
  ActivityFilter: Types.ActivityFilter;
  ActivityInput: Types.ActivityInput;
  ActivityKind: Types.ActivityKind;
  ActivityOrder: Types.ActivityOrder;
  AdminLevel: Types.AdminLevel;
  Affiliation: ResolverTypeWrapper<AffiliationRow>;
  AffiliationConnection: ResolverTypeWrapper<AnyConnection>;
  AffiliationEdge: ResolverTypeWrapper<AnyEdge>;
  AffiliationInput: Types.AffiliationInput;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyConnection: ResolverTypeWrapper<AnyConnection>;
  AgencyEdge: ResolverTypeWrapper<AnyEdge>;
  AgencyFilter: Types.AgencyFilter;
  AgencyInput: Types.AgencyInput;
  AgencyKind: Types.AgencyKind;
  Alliance: ResolverTypeWrapper<AllianceRow>;
  AllianceConnection: ResolverTypeWrapper<AnyConnection>;
  AllianceEdge: ResolverTypeWrapper<AnyEdge>;
  AllianceFilter: Types.AllianceFilter;
  AllianceInput: Types.AllianceInput;
  AllianceKind: Types.AllianceKind;
  AllianceMemberInput: Types.AllianceMemberInput;
  AllianceMembership: ResolverTypeWrapper<AllianceMembershipRow>;
  AllianceMembershipConnection: ResolverTypeWrapper<AnyConnection>;
  AllianceMembershipEdge: ResolverTypeWrapper<AnyEdge>;
  AllianceRole: Types.AllianceRole;
  AlternativeTeam: ResolverTypeWrapper<OtherTeam>;
  AppointInput: Types.AppointInput;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentConnection: ResolverTypeWrapper<AnyConnection>;
  AppointmentEdge: ResolverTypeWrapper<AnyEdge>;
  AppointmentFilter: Types.AppointmentFilter;
  AppointmentInput: Types.AppointmentInput;
  AppointmentProposal: ResolverTypeWrapper<ProposedAppointments>;
  AppointmentRole: Types.AppointmentRole;
  AppointmentsInput: Types.AppointmentsInput;
  Appraisal: ResolverTypeWrapper<AppraisalRow>;
  AppraisalConnection: ResolverTypeWrapper<AnyConnection>;
  AppraisalEdge: ResolverTypeWrapper<AnyEdge>;
  AppraisalFilter: Types.AppraisalFilter;
  AppraisalInput: Types.AppraisalInput;
  AppraisalOrder: Types.AppraisalOrder;
  AppraisalResult: Types.AppraisalResult;
  Assurance: Types.Assurance;
  AuditEntry: ResolverTypeWrapper<KeptEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AnyConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AnyEdge>;
  AuditPerson: ResolverTypeWrapper<Types.AuditPerson>;
  Award: ResolverTypeWrapper<AwardRow>;
  AwardConnection: ResolverTypeWrapper<AnyConnection>;
  AwardEdge: ResolverTypeWrapper<AnyEdge>;
  AwardInput: Types.AwardInput;
  Backup: ResolverTypeWrapper<ToldBackup>;
  BackupState: Types.BackupState;
  Bid: ResolverTypeWrapper<BidRow>;
  BidConnection: ResolverTypeWrapper<AnyConnection>;
  BidEdge: ResolverTypeWrapper<AnyEdge>;
  BidFilter: Types.BidFilter;
  BidInput: Types.BidInput;
  BidOrder: Types.BidOrder;
  BidResult: Types.BidResult;
  Board: ResolverTypeWrapper<KeptBoardRow>;
  BoardConnection: ResolverTypeWrapper<AnyConnection>;
  BoardEdge: ResolverTypeWrapper<AnyEdge>;
  BoardFilter: Types.BoardFilter;
  BoardInput: Types.BoardInput;
  BoardPanel: ResolverTypeWrapper<Types.BoardPanel>;
  BoardPanelInput: Types.BoardPanelInput;
  BoardResult: ResolverTypeWrapper<KeptBoardResult>;
  BoardSharing: Types.BoardSharing;
  BoardView: Types.BoardView;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Brokerage: ResolverTypeWrapper<BrokerageRow>;
  BrokerageConnection: ResolverTypeWrapper<AnyConnection>;
  BrokerageEdge: ResolverTypeWrapper<AnyEdge>;
  BrokerageInput: Types.BrokerageInput;
  CandidateDecision: Types.CandidateDecision;
  CandidateStatus: Types.CandidateStatus;
  Chain: ResolverTypeWrapper<ChainRow>;
  ChainConnection: ResolverTypeWrapper<AnyConnection>;
  ChainEdge: ResolverTypeWrapper<AnyEdge>;
  ChainEnterprise: ResolverTypeWrapper<ChainEnterpriseRow>;
  ChainEnterpriseConnection: ResolverTypeWrapper<AnyConnection>;
  ChainEnterpriseEdge: ResolverTypeWrapper<AnyEdge>;
  ChainFilter: Types.ChainFilter;
  ChainFunding: ResolverTypeWrapper<FundedChain>;
  ChainInput: Types.ChainInput;
  ChainKind: Types.ChainKind;
  ChainNeedInput: Types.ChainNeedInput;
  ChainOrder: Types.ChainOrder;
  ChainStatus: Types.ChainStatus;
  ChainVersion: ResolverTypeWrapper<ChainVersionRow>;
  ChainVersionConnection: ResolverTypeWrapper<AnyConnection>;
  ChainVersionEdge: ResolverTypeWrapper<AnyEdge>;
  ChainVersionFilter: Types.ChainVersionFilter;
  ChainVersionInput: Types.ChainVersionInput;
  ChainVersionOrder: Types.ChainVersionOrder;
  Change: ResolverTypeWrapper<ChangeItem>;
  ChangeConnection: ResolverTypeWrapper<AnyConnection>;
  ChangeEdge: ResolverTypeWrapper<AnyEdge>;
  ChangeFile: ResolverTypeWrapper<Types.ChangeFile>;
  ChangeFilter: Types.ChangeFilter;
  ChangeInput: Types.ChangeInput;
  ChangeOperation: Types.ChangeOperation;
  ChangeProblem: ResolverTypeWrapper<Problem>;
  ChangeResult: ResolverTypeWrapper<Changed>;
  ChangeSet: ResolverTypeWrapper<KeptChangeSetRow>;
  ChangeSetAction: Types.ChangeSetAction;
  ChangeSetConnection: ResolverTypeWrapper<AnyConnection>;
  ChangeSetEdge: ResolverTypeWrapper<AnyEdge>;
  ChangeSetFilter: Types.ChangeSetFilter;
  ChangeSetState: Types.ChangeSetState;
  ChangeSource: Types.ChangeSource;
  ChangedGap: ResolverTypeWrapper<Omit<Types.ChangedGap, 'after' | 'before'> & { after: ResolversTypes['Gap'], before: ResolversTypes['Gap'] }>;
  ChannelAmount: ResolverTypeWrapper<Types.ChannelAmount>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseConnection: ResolverTypeWrapper<AnyConnection>;
  ClauseEdge: ResolverTypeWrapper<AnyEdge>;
  ClauseFilter: Types.ClauseFilter;
  ClauseInput: Types.ClauseInput;
  CollaborationPath: ResolverTypeWrapper<CollaborationPathResult>;
  CollaboratorSuggestion: ResolverTypeWrapper<Suggestion>;
  ComparedMatrix: ResolverTypeWrapper<ComparedMatrixEntry>;
  ComparedRegion: ResolverTypeWrapper<ComparedRegionEntry>;
  ComparedRule: ResolverTypeWrapper<ComparedRuleEntry>;
  ComparisonStatus: Types.ComparisonStatus;
  ComparisonUnit: Types.ComparisonUnit;
  ConditionResult: ResolverTypeWrapper<Result>;
  ConflictOfInterest: ResolverTypeWrapper<Conflict>;
  ContactAssignment: ResolverTypeWrapper<ContactAssignmentRow>;
  ContactAssignmentConnection: ResolverTypeWrapper<AnyConnection>;
  ContactAssignmentEdge: ResolverTypeWrapper<AnyEdge>;
  ContactAssignmentFilter: Types.ContactAssignmentFilter;
  ContactAssignmentInput: Types.ContactAssignmentInput;
  ContactAssignmentOrder: Types.ContactAssignmentOrder;
  Cooperation: ResolverTypeWrapper<CooperationRow>;
  CooperationConnection: ResolverTypeWrapper<AnyConnection>;
  CooperationEdge: ResolverTypeWrapper<AnyEdge>;
  CooperationInput: Types.CooperationInput;
  CooperationMode: Types.CooperationMode;
  CooperationTerm: Types.CooperationTerm;
  CreditConduct: Types.CreditConduct;
  CreditRecord: ResolverTypeWrapper<CreditRecordRow>;
  CreditRecordConnection: ResolverTypeWrapper<AnyConnection>;
  CreditRecordEdge: ResolverTypeWrapper<AnyEdge>;
  CreditRecordFilter: Types.CreditRecordFilter;
  CreditRecordInput: Types.CreditRecordInput;
  CrossTab: ResolverTypeWrapper<CrossTabResult>;
  CrossTabAxis: ResolverTypeWrapper<TabAxis>;
  CrossTabCell: ResolverTypeWrapper<TabCell>;
  CrossTabKey: ResolverTypeWrapper<TabKey>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DeclaredGap: ResolverTypeWrapper<Declared>;
  DeclaredGapInput: Types.DeclaredGapInput;
  DeclaredGapRecord: ResolverTypeWrapper<DeclaredGapRecordRow>;
  DeclaredGapRecordConnection: ResolverTypeWrapper<AnyConnection>;
  DeclaredGapRecordEdge: ResolverTypeWrapper<AnyEdge>;
  DeclaredGapRecordFilter: Types.DeclaredGapRecordFilter;
  DeclaredVerdict: Types.DeclaredVerdict;
  DeliveryVerb: Types.DeliveryVerb;
  Demand: ResolverTypeWrapper<DemandRow>;
  DemandConnection: ResolverTypeWrapper<AnyConnection>;
  DemandEdge: ResolverTypeWrapper<AnyEdge>;
  DemandFilter: Types.DemandFilter;
  DemandInput: Types.DemandInput;
  DemandKind: Types.DemandKind;
  DemandMatch: ResolverTypeWrapper<MatchedExpert>;
  DemandOrder: Types.DemandOrder;
  DemandPipeline: ResolverTypeWrapper<Pipeline>;
  DemandStage: ResolverTypeWrapper<DemandStageRow>;
  DemandStageConnection: ResolverTypeWrapper<AnyConnection>;
  DemandStageEdge: ResolverTypeWrapper<AnyEdge>;
  DemandStageFilter: Types.DemandStageFilter;
  DemandStageInput: Types.DemandStageInput;
  DemandStageOrder: Types.DemandStageOrder;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DepartmentConnection: ResolverTypeWrapper<AnyConnection>;
  DepartmentEdge: ResolverTypeWrapper<AnyEdge>;
  DepartmentFilter: Types.DepartmentFilter;
  DepartmentInput: Types.DepartmentInput;
  DepartmentRole: Types.DepartmentRole;
  Discipline: ResolverTypeWrapper<DisciplineRow>;
  DisciplineConnection: ResolverTypeWrapper<AnyConnection>;
  DisciplineEdge: ResolverTypeWrapper<AnyEdge>;
  DisciplineFilter: Types.DisciplineFilter;
  DisciplineInput: Types.DisciplineInput;
  DisciplineKind: Types.DisciplineKind;
  DisciplineSupply: ResolverTypeWrapper<Supply>;
  Dispatch: ResolverTypeWrapper<DispatchRow>;
  DispatchConnection: ResolverTypeWrapper<AnyConnection>;
  DispatchEdge: ResolverTypeWrapper<AnyEdge>;
  DispatchKind: Types.DispatchKind;
  DispatchTotals: ResolverTypeWrapper<Dispatched>;
  DispatcheInput: Types.DispatcheInput;
  DocumentIssue: ResolverTypeWrapper<DocumentIssueRow>;
  DocumentIssueConnection: ResolverTypeWrapper<AnyConnection>;
  DocumentIssueEdge: ResolverTypeWrapper<AnyEdge>;
  DocumentIssueFilter: Types.DocumentIssueFilter;
  DocumentIssueInput: Types.DocumentIssueInput;
  DocumentIssueKind: Types.DocumentIssueKind;
  EligibilityCondition: ResolverTypeWrapper<EligibilityConditionRow>;
  EligibilityConditionConnection: ResolverTypeWrapper<AnyConnection>;
  EligibilityConditionEdge: ResolverTypeWrapper<AnyEdge>;
  EligibilityConditionFilter: Types.EligibilityConditionFilter;
  EligibilityConditionInput: Types.EligibilityConditionInput;
  EligibilityReport: ResolverTypeWrapper<Report>;
  EligibilityRule: ResolverTypeWrapper<EligibilityRuleRow>;
  EligibilityRuleConnection: ResolverTypeWrapper<AnyConnection>;
  EligibilityRuleEdge: ResolverTypeWrapper<AnyEdge>;
  EligibilityRuleFilter: Types.EligibilityRuleFilter;
  EligibilityRuleInput: Types.EligibilityRuleInput;
  Engagement: ResolverTypeWrapper<EngagementRow>;
  EngagementConnection: ResolverTypeWrapper<AnyConnection>;
  EngagementEdge: ResolverTypeWrapper<AnyEdge>;
  EngagementInput: Types.EngagementInput;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseChainInput: Types.EnterpriseChainInput;
  EnterpriseConnection: ResolverTypeWrapper<AnyConnection>;
  EnterpriseEdge: ResolverTypeWrapper<AnyEdge>;
  EnterpriseFilter: Types.EnterpriseFilter;
  EnterpriseInput: Types.EnterpriseInput;
  EnterpriseLadderStep: Types.EnterpriseLadderStep;
  EnterpriseOrder: Types.EnterpriseOrder;
  EnterpriseTier: Types.EnterpriseTier;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityConnection: ResolverTypeWrapper<AnyConnection>;
  EntityEdge: ResolverTypeWrapper<AnyEdge>;
  EntityType: Types.EntityType;
  Enumeration: ResolverTypeWrapper<Types.Enumeration>;
  EnumerationValue: ResolverTypeWrapper<Types.EnumerationValue>;
  Expert: ResolverTypeWrapper<ExpertRow>;
  ExpertConnection: ResolverTypeWrapper<AnyConnection>;
  ExpertEdge: ResolverTypeWrapper<AnyEdge>;
  ExpertFilter: Types.ExpertFilter;
  ExpertInput: Types.ExpertInput;
  ExpertLoad: ResolverTypeWrapper<Load>;
  ExpertMatch: ResolverTypeWrapper<FoundExpert>;
  ExpertOrder: Types.ExpertOrder;
  Field: ResolverTypeWrapper<FieldRow>;
  FieldChange: ResolverTypeWrapper<FieldItem>;
  FieldConnection: ResolverTypeWrapper<AnyConnection>;
  FieldEdge: ResolverTypeWrapper<AnyEdge>;
  FieldFilter: Types.FieldFilter;
  FieldInput: Types.FieldInput;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Funding: ResolverTypeWrapper<FundingRow>;
  FundingConnection: ResolverTypeWrapper<AnyConnection>;
  FundingEdge: ResolverTypeWrapper<AnyEdge>;
  FundingFilter: Types.FundingFilter;
  FundingInput: Types.FundingInput;
  FundingOrder: Types.FundingOrder;
  FundingSource: Types.FundingSource;
  Gap: ResolverTypeWrapper<Finding>;
  GapChange: ResolverTypeWrapper<KeptGapChangeRow>;
  GapChangeCause: Types.GapChangeCause;
  GapChangeConnection: ResolverTypeWrapper<AnyConnection>;
  GapChangeEdge: ResolverTypeWrapper<AnyEdge>;
  GapChangeFilter: Types.GapChangeFilter;
  GapChangeKind: Types.GapChangeKind;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapEdge: ResolverTypeWrapper<AnyEdge>;
  GapEvidence: ResolverTypeWrapper<Evidence>;
  GapFilter: Types.GapFilter;
  GapParameter: ResolverTypeWrapper<NamedParameter>;
  GapParameterType: Types.GapParameterType;
  GapRule: ResolverTypeWrapper<GapRuleEntry>;
  GapSince: ResolverTypeWrapper<Since>;
  GapSummaryKey: Types.GapSummaryKey;
  GapSummaryRow: ResolverTypeWrapper<SummaryRow>;
  GraphCounter: ResolverTypeWrapper<NamedCounter>;
  GraphCounterSubject: Types.GraphCounterSubject;
  GuideItem: ResolverTypeWrapper<GuideItemRow>;
  GuideItemConnection: ResolverTypeWrapper<AnyConnection>;
  GuideItemEdge: ResolverTypeWrapper<AnyEdge>;
  GuideItemFilter: Types.GuideItemFilter;
  GuideItemInput: Types.GuideItemInput;
  GuideItemOrder: Types.GuideItemOrder;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  IncentiveMode: Types.IncentiveMode;
  IncubationStage: Types.IncubationStage;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorConnection: ResolverTypeWrapper<AnyConnection>;
  IndicatorEdge: ResolverTypeWrapper<AnyEdge>;
  IndicatorFilter: Types.IndicatorFilter;
  IndicatorInput: Types.IndicatorInput;
  InnovationStage: Types.InnovationStage;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionConnection: ResolverTypeWrapper<AnyConnection>;
  InstitutionEdge: ResolverTypeWrapper<AnyEdge>;
  InstitutionFilter: Types.InstitutionFilter;
  InstitutionInput: Types.InstitutionInput;
  InstitutionKind: Types.InstitutionKind;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  IssuedSecret: ResolverTypeWrapper<Issued>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  KeyList: ResolverTypeWrapper<KeyListRow>;
  KeyListChanges: ResolverTypeWrapper<ListChanges>;
  KeyListConnection: ResolverTypeWrapper<AnyConnection>;
  KeyListEdge: ResolverTypeWrapper<AnyEdge>;
  KeyListFilter: Types.KeyListFilter;
  KeyListInput: Types.KeyListInput;
  KeyListKind: Types.KeyListKind;
  KeyListOrder: Types.KeyListOrder;
  LadderCandidate: ResolverTypeWrapper<Climber>;
  LeaderInOffice: ResolverTypeWrapper<Leader>;
  LocalConversion: ResolverTypeWrapper<Conversion>;
  Locale: Types.Locale;
  MatchServiceStage: Types.MatchServiceStage;
  MatchWeights: Types.MatchWeights;
  MaturityStep: ResolverTypeWrapper<MaturityStepRow>;
  MaturityStepConnection: ResolverTypeWrapper<AnyConnection>;
  MaturityStepEdge: ResolverTypeWrapper<AnyEdge>;
  MaturityStepFilter: Types.MaturityStepFilter;
  MaturityStepInput: Types.MaturityStepInput;
  MaturityStepOrder: Types.MaturityStepOrder;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureConnection: ResolverTypeWrapper<AnyConnection>;
  MeasureEdge: ResolverTypeWrapper<AnyEdge>;
  MeasureFilter: Types.MeasureFilter;
  MeasureInput: Types.MeasureInput;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingConnection: ResolverTypeWrapper<AnyConnection>;
  MeetingEdge: ResolverTypeWrapper<AnyEdge>;
  MeetingFilter: Types.MeetingFilter;
  MeetingInput: Types.MeetingInput;
  MeetingKind: Types.MeetingKind;
  MeetingOrder: Types.MeetingOrder;
  MergeInput: Types.MergeInput;
  MetricBindingInput: Types.MetricBindingInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutualRecognition: ResolverTypeWrapper<MutualRecognitionRow>;
  MutualRecognitionConnection: ResolverTypeWrapper<AnyConnection>;
  MutualRecognitionEdge: ResolverTypeWrapper<AnyEdge>;
  MutualRecognitionFilter: Types.MutualRecognitionFilter;
  MutualRecognitionInput: Types.MutualRecognitionInput;
  NamedPattern: Types.NamedPattern;
  NativeTalent: ResolverTypeWrapper<TalentFromHere>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAssessed: ResolverTypeWrapper<NotAssessedEntry>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  ObservationConnection: ResolverTypeWrapper<AnyConnection>;
  ObservationEdge: ResolverTypeWrapper<AnyEdge>;
  ObservationFilter: Types.ObservationFilter;
  ObservationInput: Types.ObservationInput;
  OpenCall: ResolverTypeWrapper<OpenCallRow>;
  OpenCallConnection: ResolverTypeWrapper<AnyConnection>;
  OpenCallEdge: ResolverTypeWrapper<AnyEdge>;
  OpenCallFilter: Types.OpenCallFilter;
  OpenCallInput: Types.OpenCallInput;
  OpenCallOrder: Types.OpenCallOrder;
  OpenCallStatus: Types.OpenCallStatus;
  Outcome: ResolverTypeWrapper<OutcomeRow>;
  OutcomeConnection: ResolverTypeWrapper<AnyConnection>;
  OutcomeEdge: ResolverTypeWrapper<AnyEdge>;
  OutcomeInput: Types.OutcomeInput;
  OutcomeKind: Types.OutcomeKind;
  PageInfo: ResolverTypeWrapper<AnyPage>;
  Partnership: ResolverTypeWrapper<PartnershipRow>;
  PartnershipConnection: ResolverTypeWrapper<AnyConnection>;
  PartnershipEdge: ResolverTypeWrapper<AnyEdge>;
  PartnershipInput: Types.PartnershipInput;
  PartnershipKind: Types.PartnershipKind;
  PartnershipPair: ResolverTypeWrapper<SharingPair>;
  PathStep: ResolverTypeWrapper<PathStepResult>;
  PatternBreak: Types.PatternBreak;
  PatternResult: ResolverTypeWrapper<Pattern>;
  PeerGroup: ResolverTypeWrapper<PeerGroupRow>;
  PeerGroupConnection: ResolverTypeWrapper<AnyConnection>;
  PeerGroupEdge: ResolverTypeWrapper<AnyEdge>;
  PeerGroupFilter: Types.PeerGroupFilter;
  PeerGroupInput: Types.PeerGroupInput;
  PersonalField: Types.PersonalField;
  PipelineStage: ResolverTypeWrapper<StageOfPipeline>;
  PlanStatus: Types.PlanStatus;
  Platform: ResolverTypeWrapper<PlatformRow>;
  PlatformConnection: ResolverTypeWrapper<AnyConnection>;
  PlatformEdge: ResolverTypeWrapper<AnyEdge>;
  PlatformFilter: Types.PlatformFilter;
  PlatformInput: Types.PlatformInput;
  PlatformKind: Types.PlatformKind;
  PlatformLevel: ResolverTypeWrapper<PlatformLevelRow>;
  PlatformLevelConnection: ResolverTypeWrapper<AnyConnection>;
  PlatformLevelEdge: ResolverTypeWrapper<AnyEdge>;
  PlatformLevelFilter: Types.PlatformLevelFilter;
  PlatformLevelInput: Types.PlatformLevelInput;
  PlatformLevelOrder: Types.PlatformLevelOrder;
  PlatformOrder: Types.PlatformOrder;
  PlatformReview: ResolverTypeWrapper<PlatformReviewRow>;
  PlatformReviewConnection: ResolverTypeWrapper<AnyConnection>;
  PlatformReviewEdge: ResolverTypeWrapper<AnyEdge>;
  PlatformReviewFilter: Types.PlatformReviewFilter;
  PlatformReviewInput: Types.PlatformReviewInput;
  PlatformReviewOrder: Types.PlatformReviewOrder;
  PlatformStatus: Types.PlatformStatus;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyConnection: ResolverTypeWrapper<AnyConnection>;
  PolicyEdge: ResolverTypeWrapper<AnyEdge>;
  PolicyFilter: Types.PolicyFilter;
  PolicyInput: Types.PolicyInput;
  PolicyStatus: Types.PolicyStatus;
  PolicyText: ResolverTypeWrapper<PolicyTextRow>;
  PoolEntry: ResolverTypeWrapper<PoolEntryRow>;
  PoolEntryConnection: ResolverTypeWrapper<AnyConnection>;
  PoolEntryEdge: ResolverTypeWrapper<AnyEdge>;
  PoolEntryFilter: Types.PoolEntryFilter;
  PoolEntryInput: Types.PoolEntryInput;
  PoolEntryOrder: Types.PoolEntryOrder;
  PoolLedger: ResolverTypeWrapper<PoolMoves>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductConnection: ResolverTypeWrapper<AnyConnection>;
  ProductEdge: ResolverTypeWrapper<AnyEdge>;
  ProductFilter: Types.ProductFilter;
  ProductInput: Types.ProductInput;
  ProfessionalTitleRank: Types.ProfessionalTitleRank;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeConnection: ResolverTypeWrapper<AnyConnection>;
  ProgrammeEdge: ResolverTypeWrapper<AnyEdge>;
  ProgrammeFilter: Types.ProgrammeFilter;
  ProgrammeInput: Types.ProgrammeInput;
  ProgrammeKind: Types.ProgrammeKind;
  ProgressVerdict: Types.ProgressVerdict;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectEdge: ResolverTypeWrapper<AnyEdge>;
  ProjectFilter: Types.ProjectFilter;
  ProjectInput: Types.ProjectInput;
  ProjectMode: Types.ProjectMode;
  ProjectOrder: Types.ProjectOrder;
  ProjectParticipation: ResolverTypeWrapper<ProjectParticipationRow>;
  ProjectParticipationConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectParticipationEdge: ResolverTypeWrapper<AnyEdge>;
  ProjectRole: Types.ProjectRole;
  ProjectRoleInput: Types.ProjectRoleInput;
  ProjectStatus: Types.ProjectStatus;
  ProjectStep: ResolverTypeWrapper<ProjectStepRow>;
  ProjectStepConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectStepEdge: ResolverTypeWrapper<AnyEdge>;
  ProjectStepFilter: Types.ProjectStepFilter;
  ProjectStepInput: Types.ProjectStepInput;
  ProjectStepKind: Types.ProjectStepKind;
  ProjectType: Types.ProjectType;
  ProposalInput: Types.ProposalInput;
  ProposedAppointment: ResolverTypeWrapper<AppointmentDraft>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonCount: ResolverTypeWrapper<Types.ReasonCount>;
  RecognisedKind: Types.RecognisedKind;
  Recognition: ResolverTypeWrapper<RecognitionRow>;
  RecognitionConnection: ResolverTypeWrapper<AnyConnection>;
  RecognitionEdge: ResolverTypeWrapper<AnyEdge>;
  RecognitionFilter: Types.RecognitionFilter;
  RecognitionInput: Types.RecognitionInput;
  RecognitionOrder: Types.RecognitionOrder;
  ReferralRank: ResolverTypeWrapper<Referral>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionComparison: ResolverTypeWrapper<Comparison>;
  RegionConnection: ResolverTypeWrapper<AnyConnection>;
  RegionEdge: ResolverTypeWrapper<AnyEdge>;
  RegionFilter: Types.RegionFilter;
  RegionInput: Types.RegionInput;
  RegionLevel: Types.RegionLevel;
  Register: ResolverTypeWrapper<RegisterRow>;
  RegisterConnection: ResolverTypeWrapper<AnyConnection>;
  RegisterEdge: ResolverTypeWrapper<AnyEdge>;
  RegisterFilter: Types.RegisterFilter;
  RegisterInput: Types.RegisterInput;
  RemoveInput: Types.RemoveInput;
  RequirementCell: ResolverTypeWrapper<Column>;
  RequirementMatrix: ResolverTypeWrapper<Matrix>;
  RequirementMatrixCell: ResolverTypeWrapper<MatrixCell>;
  RequirementRow: ResolverTypeWrapper<MatrixRow>;
  RequirementStatus: Types.RequirementStatus;
  RequirementTemplate: ResolverTypeWrapper<RequirementTemplateRow>;
  RequirementTemplateCell: ResolverTypeWrapper<RequirementTemplateCellRow>;
  RequirementTemplateCellConnection: ResolverTypeWrapper<AnyConnection>;
  RequirementTemplateCellEdge: ResolverTypeWrapper<AnyEdge>;
  RequirementTemplateCellFilter: Types.RequirementTemplateCellFilter;
  RequirementTemplateConnection: ResolverTypeWrapper<AnyConnection>;
  RequirementTemplateEdge: ResolverTypeWrapper<AnyEdge>;
  RequirementTemplateFilter: Types.RequirementTemplateFilter;
  RequirementTotals: ResolverTypeWrapper<Types.RequirementTotals>;
  ReserveEntry: ResolverTypeWrapper<ReserveEntryRow>;
  ReserveEntryConnection: ResolverTypeWrapper<AnyConnection>;
  ReserveEntryEdge: ResolverTypeWrapper<AnyEdge>;
  ReserveEntryFilter: Types.ReserveEntryFilter;
  ReserveEntryInput: Types.ReserveEntryInput;
  ReserveEntryOrder: Types.ReserveEntryOrder;
  ReserveOutcome: Types.ReserveOutcome;
  Resource: ResolverTypeWrapper<ResourceRow>;
  ResourceConnection: ResolverTypeWrapper<AnyConnection>;
  ResourceEdge: ResolverTypeWrapper<AnyEdge>;
  ResourceFilter: Types.ResourceFilter;
  ResourceInput: Types.ResourceInput;
  ResourceKind: Types.ResourceKind;
  ResourceMatch: ResolverTypeWrapper<NearResource>;
  Responsibility: ResolverTypeWrapper<ResponsibilityRow>;
  ResponsibilityConnection: ResolverTypeWrapper<AnyConnection>;
  ResponsibilityEdge: ResolverTypeWrapper<AnyEdge>;
  Revealed: ResolverTypeWrapper<Types.Revealed>;
  Right: Types.Right;
  Role: Types.Role;
  ScorePart: ResolverTypeWrapper<Part>;
  ScorePartKind: Types.ScorePartKind;
  SearchConnection: ResolverTypeWrapper<Hits>;
  SearchEdge: ResolverTypeWrapper<Hit>;
  SearchMatch: Types.SearchMatch;
  Segment: ResolverTypeWrapper<SegmentRow>;
  SegmentConnection: ResolverTypeWrapper<AnyConnection>;
  SegmentEdge: ResolverTypeWrapper<AnyEdge>;
  SegmentFilter: Types.SegmentFilter;
  SegmentInput: Types.SegmentInput;
  SegmentPosition: Types.SegmentPosition;
  ServiceKind: Types.ServiceKind;
  ServiceTicket: ResolverTypeWrapper<ServiceTicketRow>;
  ServiceTicketConnection: ResolverTypeWrapper<AnyConnection>;
  ServiceTicketEdge: ResolverTypeWrapper<AnyEdge>;
  ServiceTicketFilter: Types.ServiceTicketFilter;
  ServiceTicketInput: Types.ServiceTicketInput;
  ServiceTicketOrder: Types.ServiceTicketOrder;
  ShortageFill: ResolverTypeWrapper<Filling>;
  ShortagePost: ResolverTypeWrapper<ShortagePostRow>;
  ShortagePostConnection: ResolverTypeWrapper<AnyConnection>;
  ShortagePostEdge: ResolverTypeWrapper<AnyEdge>;
  ShortagePostFilter: Types.ShortagePostFilter;
  ShortagePostInput: Types.ShortagePostInput;
  ShortagePostOrder: Types.ShortagePostOrder;
  ShortageRank: Types.ShortageRank;
  Source: ResolverTypeWrapper<SourceRow>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuccessionCandidate: ResolverTypeWrapper<Successor>;
  SuccessionRow: ResolverTypeWrapper<Succession>;
  SupplyStatus: Types.SupplyStatus;
  SyntheticScope: Types.SyntheticScope;
  TalentCategory: Types.TalentCategory;
  TalentPromise: ResolverTypeWrapper<TalentPromiseRow>;
  TalentPromiseConnection: ResolverTypeWrapper<AnyConnection>;
  TalentPromiseEdge: ResolverTypeWrapper<AnyEdge>;
  TalentPromiseFilter: Types.TalentPromiseFilter;
  TalentPromiseInput: Types.TalentPromiseInput;
  TalentPromiseOrder: Types.TalentPromiseOrder;
  TalentTier: Types.TalentTier;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetComparator: Types.TargetComparator;
  TargetConnection: ResolverTypeWrapper<AnyConnection>;
  TargetEdge: ResolverTypeWrapper<AnyEdge>;
  TargetFilter: Types.TargetFilter;
  TargetInput: Types.TargetInput;
  TargetProgress: ResolverTypeWrapper<Progress>;
  TargetProgressConnection: ResolverTypeWrapper<AnyConnection>;
  TargetProgressEdge: ResolverTypeWrapper<AnyEdge>;
  TargetScope: Types.TargetScope;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamConnection: ResolverTypeWrapper<AnyConnection>;
  TeamEdge: ResolverTypeWrapper<AnyEdge>;
  TeamFilter: Types.TeamFilter;
  TeamInput: Types.TeamInput;
  TeamLimits: Types.TeamLimits;
  TeamMember: ResolverTypeWrapper<Member>;
  TeamProposal: ResolverTypeWrapper<ProposedTeam>;
  TeamProposalInput: Types.TeamProposalInput;
  TeamRejection: ResolverTypeWrapper<Rejection>;
  TeamRejectionReason: Types.TeamRejectionReason;
  Technology: ResolverTypeWrapper<TechnologyRow>;
  TechnologyConnection: ResolverTypeWrapper<AnyConnection>;
  TechnologyEdge: ResolverTypeWrapper<AnyEdge>;
  TechnologyFilter: Types.TechnologyFilter;
  TechnologyInput: Types.TechnologyInput;
  TechnologyOrder: Types.TechnologyOrder;
  TechnologyStatus: Types.TechnologyStatus;
  TemplateInput: Types.TemplateInput;
  TextFact: ResolverTypeWrapper<Omit<Types.TextFact, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  TextLine: ResolverTypeWrapper<TextLine>;
  UnboundReason: Types.UnboundReason;
  Uncontacted: ResolverTypeWrapper<Unlooked>;
  UncoveredField: ResolverTypeWrapper<Uncovered>;
  UncoveredReason: Types.UncoveredReason;
  UpgradeCandidate: ResolverTypeWrapper<Upgradable>;
  Verdict: Types.Verdict;
  Viewer: ResolverTypeWrapper<ViewerOf>;
  Voucher: ResolverTypeWrapper<VoucherRow>;
  VoucherConnection: ResolverTypeWrapper<AnyConnection>;
  VoucherEdge: ResolverTypeWrapper<AnyEdge>;
  VoucherFilter: Types.VoucherFilter;
  VoucherInput: Types.VoucherInput;
  VoucherUse: Types.VoucherUse;
  VoucherUseTotals: ResolverTypeWrapper<VoucherUseRow>;
  WhatIfInput: Types.WhatIfInput;
  WhatIfResult: ResolverTypeWrapper<WhatIf>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  Account: ToldAccount;
  AccountConnection: AnyConnection;
  AccountEdge: AnyEdge;
  AccountToken: Types.AccountToken;
  Achievement: AchievementRow;
  AchievementConnection: AnyConnection;
  AchievementEdge: AnyEdge;
  AchievementFilter: Types.AchievementFilter;
  AchievementInput: Types.AchievementInput;
  ActionItem: ActionItemRow;
  ActionItemConnection: AnyConnection;
  ActionItemEdge: AnyEdge;
  ActionItemFilter: Types.ActionItemFilter;
  ActionItemInput: Types.ActionItemInput;
  Activity: ActivityRow;
  ActivityConnection: AnyConnection;
  ActivityEdge: AnyEdge;
  ActivityFilter: Types.ActivityFilter;
  ActivityInput: Types.ActivityInput;
  Affiliation: AffiliationRow;
  AffiliationConnection: AnyConnection;
  AffiliationEdge: AnyEdge;
  AffiliationInput: Types.AffiliationInput;
  Agency: AgencyRow;
  AgencyConnection: AnyConnection;
  AgencyEdge: AnyEdge;
  AgencyFilter: Types.AgencyFilter;
  AgencyInput: Types.AgencyInput;
  Alliance: AllianceRow;
  AllianceConnection: AnyConnection;
  AllianceEdge: AnyEdge;
  AllianceFilter: Types.AllianceFilter;
  AllianceInput: Types.AllianceInput;
  AllianceMemberInput: Types.AllianceMemberInput;
  AllianceMembership: AllianceMembershipRow;
  AllianceMembershipConnection: AnyConnection;
  AllianceMembershipEdge: AnyEdge;
  AlternativeTeam: OtherTeam;
  AppointInput: Types.AppointInput;
  Appointment: AppointmentRow;
  AppointmentConnection: AnyConnection;
  AppointmentEdge: AnyEdge;
  AppointmentFilter: Types.AppointmentFilter;
  AppointmentInput: Types.AppointmentInput;
  AppointmentProposal: ProposedAppointments;
  AppointmentsInput: Types.AppointmentsInput;
  Appraisal: AppraisalRow;
  AppraisalConnection: AnyConnection;
  AppraisalEdge: AnyEdge;
  AppraisalFilter: Types.AppraisalFilter;
  AppraisalInput: Types.AppraisalInput;
  AuditEntry: KeptEntry;
  AuditEntryConnection: AnyConnection;
  AuditEntryEdge: AnyEdge;
  AuditPerson: Types.AuditPerson;
  Award: AwardRow;
  AwardConnection: AnyConnection;
  AwardEdge: AnyEdge;
  AwardInput: Types.AwardInput;
  Backup: ToldBackup;
  Bid: BidRow;
  BidConnection: AnyConnection;
  BidEdge: AnyEdge;
  BidFilter: Types.BidFilter;
  BidInput: Types.BidInput;
  Board: KeptBoardRow;
  BoardConnection: AnyConnection;
  BoardEdge: AnyEdge;
  BoardFilter: Types.BoardFilter;
  BoardInput: Types.BoardInput;
  BoardPanel: Types.BoardPanel;
  BoardPanelInput: Types.BoardPanelInput;
  BoardResult: KeptBoardResult;
  Boolean: Types.Scalars['Boolean']['output'];
  Brokerage: BrokerageRow;
  BrokerageConnection: AnyConnection;
  BrokerageEdge: AnyEdge;
  BrokerageInput: Types.BrokerageInput;
  CandidateDecision: Types.CandidateDecision;
  Chain: ChainRow;
  ChainConnection: AnyConnection;
  ChainEdge: AnyEdge;
  ChainEnterprise: ChainEnterpriseRow;
  ChainEnterpriseConnection: AnyConnection;
  ChainEnterpriseEdge: AnyEdge;
  ChainFilter: Types.ChainFilter;
  ChainFunding: FundedChain;
  ChainInput: Types.ChainInput;
  ChainNeedInput: Types.ChainNeedInput;
  ChainVersion: ChainVersionRow;
  ChainVersionConnection: AnyConnection;
  ChainVersionEdge: AnyEdge;
  ChainVersionFilter: Types.ChainVersionFilter;
  ChainVersionInput: Types.ChainVersionInput;
  Change: ChangeItem;
  ChangeConnection: AnyConnection;
  ChangeEdge: AnyEdge;
  ChangeFile: Types.ChangeFile;
  ChangeFilter: Types.ChangeFilter;
  ChangeInput: Types.ChangeInput;
  ChangeProblem: Problem;
  ChangeResult: Changed;
  ChangeSet: KeptChangeSetRow;
  ChangeSetConnection: AnyConnection;
  ChangeSetEdge: AnyEdge;
  ChangeSetFilter: Types.ChangeSetFilter;
  ChangedGap: Omit<Types.ChangedGap, 'after' | 'before'> & { after: ResolversParentTypes['Gap'], before: ResolversParentTypes['Gap'] };
  ChannelAmount: Types.ChannelAmount;
  Clause: ClauseRow;
  ClauseConnection: AnyConnection;
  ClauseEdge: AnyEdge;
  ClauseFilter: Types.ClauseFilter;
  ClauseInput: Types.ClauseInput;
  CollaborationPath: CollaborationPathResult;
  CollaboratorSuggestion: Suggestion;
  ComparedMatrix: ComparedMatrixEntry;
  ComparedRegion: ComparedRegionEntry;
  ComparedRule: ComparedRuleEntry;
  ConditionResult: Result;
  ConflictOfInterest: Conflict;
  ContactAssignment: ContactAssignmentRow;
  ContactAssignmentConnection: AnyConnection;
  ContactAssignmentEdge: AnyEdge;
  ContactAssignmentFilter: Types.ContactAssignmentFilter;
  ContactAssignmentInput: Types.ContactAssignmentInput;
  Cooperation: CooperationRow;
  CooperationConnection: AnyConnection;
  CooperationEdge: AnyEdge;
  CooperationInput: Types.CooperationInput;
  CreditRecord: CreditRecordRow;
  CreditRecordConnection: AnyConnection;
  CreditRecordEdge: AnyEdge;
  CreditRecordFilter: Types.CreditRecordFilter;
  CreditRecordInput: Types.CreditRecordInput;
  CrossTab: CrossTabResult;
  CrossTabAxis: TabAxis;
  CrossTabCell: TabCell;
  CrossTabKey: TabKey;
  Date: Types.Scalars['Date']['output'];
  DeclaredGap: Declared;
  DeclaredGapInput: Types.DeclaredGapInput;
  DeclaredGapRecord: DeclaredGapRecordRow;
  DeclaredGapRecordConnection: AnyConnection;
  DeclaredGapRecordEdge: AnyEdge;
  DeclaredGapRecordFilter: Types.DeclaredGapRecordFilter;
  Demand: DemandRow;
  DemandConnection: AnyConnection;
  DemandEdge: AnyEdge;
  DemandFilter: Types.DemandFilter;
  DemandInput: Types.DemandInput;
  DemandMatch: MatchedExpert;
  DemandPipeline: Pipeline;
  DemandStage: DemandStageRow;
  DemandStageConnection: AnyConnection;
  DemandStageEdge: AnyEdge;
  DemandStageFilter: Types.DemandStageFilter;
  DemandStageInput: Types.DemandStageInput;
  Department: DepartmentRow;
  DepartmentConnection: AnyConnection;
  DepartmentEdge: AnyEdge;
  DepartmentFilter: Types.DepartmentFilter;
  DepartmentInput: Types.DepartmentInput;
  Discipline: DisciplineRow;
  DisciplineConnection: AnyConnection;
  DisciplineEdge: AnyEdge;
  DisciplineFilter: Types.DisciplineFilter;
  DisciplineInput: Types.DisciplineInput;
  DisciplineSupply: Supply;
  Dispatch: DispatchRow;
  DispatchConnection: AnyConnection;
  DispatchEdge: AnyEdge;
  DispatchTotals: Dispatched;
  DispatcheInput: Types.DispatcheInput;
  DocumentIssue: DocumentIssueRow;
  DocumentIssueConnection: AnyConnection;
  DocumentIssueEdge: AnyEdge;
  DocumentIssueFilter: Types.DocumentIssueFilter;
  DocumentIssueInput: Types.DocumentIssueInput;
  EligibilityCondition: EligibilityConditionRow;
  EligibilityConditionConnection: AnyConnection;
  EligibilityConditionEdge: AnyEdge;
  EligibilityConditionFilter: Types.EligibilityConditionFilter;
  EligibilityConditionInput: Types.EligibilityConditionInput;
  EligibilityReport: Report;
  EligibilityRule: EligibilityRuleRow;
  EligibilityRuleConnection: AnyConnection;
  EligibilityRuleEdge: AnyEdge;
  EligibilityRuleFilter: Types.EligibilityRuleFilter;
  EligibilityRuleInput: Types.EligibilityRuleInput;
  Engagement: EngagementRow;
  EngagementConnection: AnyConnection;
  EngagementEdge: AnyEdge;
  EngagementInput: Types.EngagementInput;
  Enterprise: EnterpriseRow;
  EnterpriseChainInput: Types.EnterpriseChainInput;
  EnterpriseConnection: AnyConnection;
  EnterpriseEdge: AnyEdge;
  EnterpriseFilter: Types.EnterpriseFilter;
  EnterpriseInput: Types.EnterpriseInput;
  Entity: EntityRow;
  EntityConnection: AnyConnection;
  EntityEdge: AnyEdge;
  Enumeration: Types.Enumeration;
  EnumerationValue: Types.EnumerationValue;
  Expert: ExpertRow;
  ExpertConnection: AnyConnection;
  ExpertEdge: AnyEdge;
  ExpertFilter: Types.ExpertFilter;
  ExpertInput: Types.ExpertInput;
  ExpertLoad: Load;
  ExpertMatch: FoundExpert;
  Field: FieldRow;
  FieldChange: FieldItem;
  FieldConnection: AnyConnection;
  FieldEdge: AnyEdge;
  FieldFilter: Types.FieldFilter;
  FieldInput: Types.FieldInput;
  Float: Types.Scalars['Float']['output'];
  Funding: FundingRow;
  FundingConnection: AnyConnection;
  FundingEdge: AnyEdge;
  FundingFilter: Types.FundingFilter;
  FundingInput: Types.FundingInput;
  Gap: Finding;
  GapChange: KeptGapChangeRow;
  GapChangeConnection: AnyConnection;
  GapChangeEdge: AnyEdge;
  GapChangeFilter: Types.GapChangeFilter;
  GapConnection: GapPage;
  GapEdge: AnyEdge;
  GapEvidence: Evidence;
  GapFilter: Types.GapFilter;
  GapParameter: NamedParameter;
  GapRule: GapRuleEntry;
  GapSince: Since;
  GapSummaryRow: SummaryRow;
  GraphCounter: NamedCounter;
  GuideItem: GuideItemRow;
  GuideItemConnection: AnyConnection;
  GuideItemEdge: AnyEdge;
  GuideItemFilter: Types.GuideItemFilter;
  GuideItemInput: Types.GuideItemInput;
  ID: Types.Scalars['ID']['output'];
  Indicator: IndicatorRow;
  IndicatorConnection: AnyConnection;
  IndicatorEdge: AnyEdge;
  IndicatorFilter: Types.IndicatorFilter;
  IndicatorInput: Types.IndicatorInput;
  Institution: InstitutionRow;
  InstitutionConnection: AnyConnection;
  InstitutionEdge: AnyEdge;
  InstitutionFilter: Types.InstitutionFilter;
  InstitutionInput: Types.InstitutionInput;
  Int: Types.Scalars['Int']['output'];
  IssuedSecret: Issued;
  JSON: Types.Scalars['JSON']['output'];
  KeyList: KeyListRow;
  KeyListChanges: ListChanges;
  KeyListConnection: AnyConnection;
  KeyListEdge: AnyEdge;
  KeyListFilter: Types.KeyListFilter;
  KeyListInput: Types.KeyListInput;
  LadderCandidate: Climber;
  LeaderInOffice: Leader;
  LocalConversion: Conversion;
  MatchWeights: Types.MatchWeights;
  MaturityStep: MaturityStepRow;
  MaturityStepConnection: AnyConnection;
  MaturityStepEdge: AnyEdge;
  MaturityStepFilter: Types.MaturityStepFilter;
  MaturityStepInput: Types.MaturityStepInput;
  Measure: MeasureRow;
  MeasureConnection: AnyConnection;
  MeasureEdge: AnyEdge;
  MeasureFilter: Types.MeasureFilter;
  MeasureInput: Types.MeasureInput;
  Meeting: MeetingRow;
  MeetingConnection: AnyConnection;
  MeetingEdge: AnyEdge;
  MeetingFilter: Types.MeetingFilter;
  MeetingInput: Types.MeetingInput;
  MergeInput: Types.MergeInput;
  MetricBindingInput: Types.MetricBindingInput;
  Mutation: Record<PropertyKey, never>;
  MutualRecognition: MutualRecognitionRow;
  MutualRecognitionConnection: AnyConnection;
  MutualRecognitionEdge: AnyEdge;
  MutualRecognitionFilter: Types.MutualRecognitionFilter;
  MutualRecognitionInput: Types.MutualRecognitionInput;
  NativeTalent: TalentFromHere;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAssessed: NotAssessedEntry;
  Observation: ObservationRow;
  ObservationConnection: AnyConnection;
  ObservationEdge: AnyEdge;
  ObservationFilter: Types.ObservationFilter;
  ObservationInput: Types.ObservationInput;
  OpenCall: OpenCallRow;
  OpenCallConnection: AnyConnection;
  OpenCallEdge: AnyEdge;
  OpenCallFilter: Types.OpenCallFilter;
  OpenCallInput: Types.OpenCallInput;
  Outcome: OutcomeRow;
  OutcomeConnection: AnyConnection;
  OutcomeEdge: AnyEdge;
  OutcomeInput: Types.OutcomeInput;
  PageInfo: AnyPage;
  Partnership: PartnershipRow;
  PartnershipConnection: AnyConnection;
  PartnershipEdge: AnyEdge;
  PartnershipInput: Types.PartnershipInput;
  PartnershipPair: SharingPair;
  PathStep: PathStepResult;
  PatternResult: Pattern;
  PeerGroup: PeerGroupRow;
  PeerGroupConnection: AnyConnection;
  PeerGroupEdge: AnyEdge;
  PeerGroupFilter: Types.PeerGroupFilter;
  PeerGroupInput: Types.PeerGroupInput;
  PipelineStage: StageOfPipeline;
  Platform: PlatformRow;
  PlatformConnection: AnyConnection;
  PlatformEdge: AnyEdge;
  PlatformFilter: Types.PlatformFilter;
  PlatformInput: Types.PlatformInput;
  PlatformLevel: PlatformLevelRow;
  PlatformLevelConnection: AnyConnection;
  PlatformLevelEdge: AnyEdge;
  PlatformLevelFilter: Types.PlatformLevelFilter;
  PlatformLevelInput: Types.PlatformLevelInput;
  PlatformReview: PlatformReviewRow;
  PlatformReviewConnection: AnyConnection;
  PlatformReviewEdge: AnyEdge;
  PlatformReviewFilter: Types.PlatformReviewFilter;
  PlatformReviewInput: Types.PlatformReviewInput;
  Policy: PolicyRow;
  PolicyConnection: AnyConnection;
  PolicyEdge: AnyEdge;
  PolicyFilter: Types.PolicyFilter;
  PolicyInput: Types.PolicyInput;
  PolicyText: PolicyTextRow;
  PoolEntry: PoolEntryRow;
  PoolEntryConnection: AnyConnection;
  PoolEntryEdge: AnyEdge;
  PoolEntryFilter: Types.PoolEntryFilter;
  PoolEntryInput: Types.PoolEntryInput;
  PoolLedger: PoolMoves;
  Product: ProductRow;
  ProductConnection: AnyConnection;
  ProductEdge: AnyEdge;
  ProductFilter: Types.ProductFilter;
  ProductInput: Types.ProductInput;
  Programme: ProgrammeRow;
  ProgrammeConnection: AnyConnection;
  ProgrammeEdge: AnyEdge;
  ProgrammeFilter: Types.ProgrammeFilter;
  ProgrammeInput: Types.ProgrammeInput;
  Project: ProjectRow;
  ProjectConnection: AnyConnection;
  ProjectEdge: AnyEdge;
  ProjectFilter: Types.ProjectFilter;
  ProjectInput: Types.ProjectInput;
  ProjectParticipation: ProjectParticipationRow;
  ProjectParticipationConnection: AnyConnection;
  ProjectParticipationEdge: AnyEdge;
  ProjectRoleInput: Types.ProjectRoleInput;
  ProjectStep: ProjectStepRow;
  ProjectStepConnection: AnyConnection;
  ProjectStepEdge: AnyEdge;
  ProjectStepFilter: Types.ProjectStepFilter;
  ProjectStepInput: Types.ProjectStepInput;
  ProposalInput: Types.ProposalInput;
  ProposedAppointment: AppointmentDraft;
  Query: Record<PropertyKey, never>;
  ReasonCount: Types.ReasonCount;
  Recognition: RecognitionRow;
  RecognitionConnection: AnyConnection;
  RecognitionEdge: AnyEdge;
  RecognitionFilter: Types.RecognitionFilter;
  RecognitionInput: Types.RecognitionInput;
  ReferralRank: Referral;
  Region: RegionRow;
  RegionComparison: Comparison;
  RegionConnection: AnyConnection;
  RegionEdge: AnyEdge;
  RegionFilter: Types.RegionFilter;
  RegionInput: Types.RegionInput;
  Register: RegisterRow;
  RegisterConnection: AnyConnection;
  RegisterEdge: AnyEdge;
  RegisterFilter: Types.RegisterFilter;
  RegisterInput: Types.RegisterInput;
  RemoveInput: Types.RemoveInput;
  RequirementCell: Column;
  RequirementMatrix: Matrix;
  RequirementMatrixCell: MatrixCell;
  RequirementRow: MatrixRow;
  RequirementTemplate: RequirementTemplateRow;
  RequirementTemplateCell: RequirementTemplateCellRow;
  RequirementTemplateCellConnection: AnyConnection;
  RequirementTemplateCellEdge: AnyEdge;
  RequirementTemplateCellFilter: Types.RequirementTemplateCellFilter;
  RequirementTemplateConnection: AnyConnection;
  RequirementTemplateEdge: AnyEdge;
  RequirementTemplateFilter: Types.RequirementTemplateFilter;
  RequirementTotals: Types.RequirementTotals;
  ReserveEntry: ReserveEntryRow;
  ReserveEntryConnection: AnyConnection;
  ReserveEntryEdge: AnyEdge;
  ReserveEntryFilter: Types.ReserveEntryFilter;
  ReserveEntryInput: Types.ReserveEntryInput;
  Resource: ResourceRow;
  ResourceConnection: AnyConnection;
  ResourceEdge: AnyEdge;
  ResourceFilter: Types.ResourceFilter;
  ResourceInput: Types.ResourceInput;
  ResourceMatch: NearResource;
  Responsibility: ResponsibilityRow;
  ResponsibilityConnection: AnyConnection;
  ResponsibilityEdge: AnyEdge;
  Revealed: Types.Revealed;
  ScorePart: Part;
  SearchConnection: Hits;
  SearchEdge: Hit;
  Segment: SegmentRow;
  SegmentConnection: AnyConnection;
  SegmentEdge: AnyEdge;
  SegmentFilter: Types.SegmentFilter;
  SegmentInput: Types.SegmentInput;
  ServiceTicket: ServiceTicketRow;
  ServiceTicketConnection: AnyConnection;
  ServiceTicketEdge: AnyEdge;
  ServiceTicketFilter: Types.ServiceTicketFilter;
  ServiceTicketInput: Types.ServiceTicketInput;
  ShortageFill: Filling;
  ShortagePost: ShortagePostRow;
  ShortagePostConnection: AnyConnection;
  ShortagePostEdge: AnyEdge;
  ShortagePostFilter: Types.ShortagePostFilter;
  ShortagePostInput: Types.ShortagePostInput;
  Source: SourceRow;
  String: Types.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuccessionCandidate: Successor;
  SuccessionRow: Succession;
  TalentPromise: TalentPromiseRow;
  TalentPromiseConnection: AnyConnection;
  TalentPromiseEdge: AnyEdge;
  TalentPromiseFilter: Types.TalentPromiseFilter;
  TalentPromiseInput: Types.TalentPromiseInput;
  Target: TargetRow;
  TargetConnection: AnyConnection;
  TargetEdge: AnyEdge;
  TargetFilter: Types.TargetFilter;
  TargetInput: Types.TargetInput;
  TargetProgress: Progress;
  TargetProgressConnection: AnyConnection;
  TargetProgressEdge: AnyEdge;
  Team: TeamRow;
  TeamConnection: AnyConnection;
  TeamEdge: AnyEdge;
  TeamFilter: Types.TeamFilter;
  TeamInput: Types.TeamInput;
  TeamLimits: Types.TeamLimits;
  TeamMember: Member;
  TeamProposal: ProposedTeam;
  TeamProposalInput: Types.TeamProposalInput;
  TeamRejection: Rejection;
  Technology: TechnologyRow;
  TechnologyConnection: AnyConnection;
  TechnologyEdge: AnyEdge;
  TechnologyFilter: Types.TechnologyFilter;
  TechnologyInput: Types.TechnologyInput;
  TemplateInput: Types.TemplateInput;
  TextFact: Omit<Types.TextFact, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  TextLine: TextLine;
  Uncontacted: Unlooked;
  UncoveredField: Uncovered;
  UpgradeCandidate: Upgradable;
  Viewer: ViewerOf;
  Voucher: VoucherRow;
  VoucherConnection: AnyConnection;
  VoucherEdge: AnyEdge;
  VoucherFilter: Types.VoucherFilter;
  VoucherInput: Types.VoucherInput;
  VoucherUseTotals: VoucherUseRow;
  WhatIfInput: Types.WhatIfInput;
  WhatIfResult: WhatIf;
}>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  tokens?: Resolver<Array<ResolversTypes['AccountToken']>, ParentType, ContextType>;
}>;

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
}>;

export type AccountTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountToken'] = ResolversParentTypes['AccountToken']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsed?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<Types.AchievementAwardsArgs, 'first'>>;
  brokerages?: Resolver<ResolversTypes['BrokerageConnection'], ParentType, ContextType, RequireFields<Types.AchievementBrokeragesArgs, 'first'>>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<Types.AchievementFundingsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.AchievementHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maturity?: Resolver<Types.Maybe<ResolversTypes['InnovationStage']>, ParentType, ContextType>;
  maturityLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AchievementMaturityLabelArgs, 'locale'>>;
  maturitySteps?: Resolver<ResolversTypes['MaturityStepConnection'], ParentType, ContextType, RequireFields<Types.AchievementMaturityStepsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transferredOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transferredTo?: Resolver<Types.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AchievementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementConnection'] = ResolversParentTypes['AchievementConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AchievementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Achievement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AchievementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementEdge'] = ResolversParentTypes['AchievementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
}>;

export type ActionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItem'] = ResolversParentTypes['ActionItem']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ActionItemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ActionKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ActionItemKindLabelArgs, 'locale'>>;
  measure?: Resolver<Types.Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['ActionStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ActionItemStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ActionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemConnection'] = ResolversParentTypes['ActionItemConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ActionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ActionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionItemEdge'] = ResolversParentTypes['ActionItemEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
}>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ActivityChainsArgs, 'first'>>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ActivityHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ActivityKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ActivityKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.ActivityOrganisersArgs, 'first'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<Types.ActivityOutcomesArgs, 'first'>>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
}>;

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = ResolversObject<{
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  position?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
}>;

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  brokerages?: Resolver<ResolversTypes['BrokerageConnection'], ParentType, ContextType, RequireFields<Types.AgencyBrokeragesArgs, 'first'>>;
  brokers?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.AgencyBrokersArgs, 'first'>>;
  foundedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.AgencyHistoryArgs, 'first'>>;
  host?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['AgencyKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AgencyKindLabelArgs, 'locale'>>;
  level?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AgencyLevelLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
}>;

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.AllianceChainsArgs, 'first'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.AllianceFieldsArgs, 'first'>>;
  foundedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.AllianceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['AllianceKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AllianceKindLabelArgs, 'locale'>>;
  lead?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AllianceLevelLabelArgs, 'locale'>>;
  members?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, RequireFields<Types.AllianceMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
}>;

export type AllianceMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMembership'] = ResolversParentTypes['AllianceMembership']> = ResolversObject<{
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['AllianceRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AllianceMembershipRoleLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AllianceMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMembershipConnection'] = ResolversParentTypes['AllianceMembershipConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AllianceMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AllianceMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceMembershipEdge'] = ResolversParentTypes['AllianceMembershipEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceMembership'], ParentType, ContextType>;
}>;

export type AlternativeTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeTeam'] = ResolversParentTypes['AlternativeTeam']> = ResolversObject<{
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
}>;

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = ResolversObject<{
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['EligibilityCondition']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letterNo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AppointmentRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.AppointmentRoleLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
}>;

export type AppointmentProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentProposal'] = ResolversParentTypes['AppointmentProposal']> = ResolversObject<{
  appointments?: Resolver<Array<ResolversTypes['ProposedAppointment']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.AppointmentProposalExplanationArgs, 'locale'>>;
  netWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  openedWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  opens?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type AppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.AppraisalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  result?: Resolver<Types.Maybe<ResolversTypes['AppraisalResult']>, ParentType, ContextType>;
  resultLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AppraisalResultLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AppraisalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalConnection'] = ResolversParentTypes['AppraisalConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AppraisalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AppraisalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraisalEdge'] = ResolversParentTypes['AppraisalEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appraisal'], ParentType, ContextType>;
}>;

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = ResolversObject<{
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSets?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['AuditPerson']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
}>;

export type AuditPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditPerson'] = ResolversParentTypes['AuditPerson']> = ResolversObject<{
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = ResolversObject<{
  cohort?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AwardLevelLabelArgs, 'locale'>>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Award']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
}>;

export type BackupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backup'] = ResolversParentTypes['Backup']> = ResolversObject<{
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  checkedAt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeAt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BackupState'], ParentType, ContextType>;
}>;

export type BidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bidder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.BidHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Types.Maybe<ResolversTypes['BidResult']>, ParentType, ContextType>;
  resultLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.BidResultLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BidConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['BidEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type BidEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidEdge'] = ResolversParentTypes['BidEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
}>;

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = ResolversObject<{
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  panels?: Resolver<Array<ResolversTypes['BoardPanel']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['BoardSharing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardConnection'] = ResolversParentTypes['BoardConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['BoardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Board']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type BoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardEdge'] = ResolversParentTypes['BoardEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
}>;

export type BoardPanelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardPanel'] = ResolversParentTypes['BoardPanel']> = ResolversObject<{
  across?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['BoardView'], ParentType, ContextType>;
  wide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type BoardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardResult'] = ResolversParentTypes['BoardResult']> = ResolversObject<{
  board?: Resolver<Types.Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ChangeProblem']>, ParentType, ContextType>;
}>;

export type BrokerageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brokerage'] = ResolversParentTypes['Brokerage']> = ResolversObject<{
  broker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  contractCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  feeCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type BrokerageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerageConnection'] = ResolversParentTypes['BrokerageConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['BrokerageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Brokerage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type BrokerageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerageEdge'] = ResolversParentTypes['BrokerageEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brokerage'], ParentType, ContextType>;
}>;

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<Types.ChainAppointmentsArgs, 'first'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.ChainDemandsArgs, 'first'>>;
  editions?: Resolver<ResolversTypes['ChainVersionConnection'], ParentType, ContextType, RequireFields<Types.ChainEditionsArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['ChainEnterpriseConnection'], ParentType, ContextType, RequireFields<Types.ChainEnterprisesArgs, 'first'>>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<Types.ChainFundingsArgs, 'first'>>;
  guideItems?: Resolver<ResolversTypes['GuideItemConnection'], ParentType, ContextType, RequireFields<Types.ChainGuideItemsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ChainHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChainKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ChainKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.ChainNeedsArgs, 'first'>>;
  openCalls?: Resolver<ResolversTypes['OpenCallConnection'], ParentType, ContextType, RequireFields<Types.ChainOpenCallsArgs, 'first'>>;
  order?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.ChainPlatformsArgs, 'first'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<Types.ChainProductsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.ChainProjectsArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sector?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<ResolversTypes['SegmentConnection'], ParentType, ContextType, RequireFields<Types.ChainSegmentsArgs, 'first'>>;
  shortagePosts?: Resolver<ResolversTypes['ShortagePostConnection'], ParentType, ContextType, RequireFields<Types.ChainShortagePostsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['ChainStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ChainStatusLabelArgs, 'locale'>>;
  succeededBy?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ChainSucceededByArgs, 'first'>>;
  succeeds?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ChainSucceedsArgs, 'first'>>;
  supportedBy?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ChainSupportedByArgs, 'first'>>;
  supports?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ChainSupportsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.ChainTargetsArgs, 'first'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Types.ChainTeamsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ChainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
}>;

export type ChainEnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEnterprise'] = ResolversParentTypes['ChainEnterprise']> = ResolversObject<{
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  chainMaster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  segment?: Resolver<Types.Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChainEnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEnterpriseConnection'] = ResolversParentTypes['ChainEnterpriseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ChainEnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainEnterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChainEnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEnterpriseEdge'] = ResolversParentTypes['ChainEnterpriseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainEnterprise'], ParentType, ContextType>;
}>;

export type ChainFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainFunding'] = ResolversParentTypes['ChainFunding']> = ResolversObject<{
  achievements?: Resolver<Array<ResolversTypes['Achievement']>, ParentType, ContextType>;
  amountCny?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byChannel?: Resolver<Array<ResolversTypes['ChannelAmount']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  fundings?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  perAchievementCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChainVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainVersion'] = ResolversParentTypes['ChainVersion']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ChainVersionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ChainKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ChainVersionKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['ChainStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ChainVersionStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ChainVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainVersionConnection'] = ResolversParentTypes['ChainVersionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ChainVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChainVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChainVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainVersionEdge'] = ResolversParentTypes['ChainVersionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainVersion'], ParentType, ContextType>;
}>;

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = ResolversObject<{
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  confidence?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doubt?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ChangeDoubtArgs, 'locale'>>;
  entity?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  index?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mergedInto?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['CandidateStatus']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
}>;

export type ChangeFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFile'] = ResolversParentTypes['ChangeFile']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ChangeProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProblem'] = ResolversParentTypes['ChangeProblem']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ChangeProblemMessageArgs, 'locale'>>;
  value?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
}>;

export type ChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult']> = ResolversObject<{
  changeSet?: Resolver<Types.Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ChangeProblem']>, ParentType, ContextType>;
}>;

export type ChangeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = ResolversObject<{
  actions?: Resolver<Array<ResolversTypes['ChangeSetAction']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ChangeSetChangesArgs, 'first'>>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['WhatIfResult'], ParentType, ContextType, Partial<Types.ChangeSetEffectArgs>>;
  files?: Resolver<Array<ResolversTypes['ChangeFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<Array<ResolversTypes['ChangeProblem']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revertedBy?: Resolver<Types.Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  reverts?: Resolver<Types.Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  reviewNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ChangeSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeSetState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ChangeSetTitleArgs, 'locale'>>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ChangeSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetConnection'] = ResolversParentTypes['ChangeSetConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ChangeSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChangeSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeSetEdge'] = ResolversParentTypes['ChangeSetEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
}>;

export type ChangedGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedGap'] = ResolversParentTypes['ChangedGap']> = ResolversObject<{
  after?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
}>;

export type ChannelAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelAmount'] = ResolversParentTypes['ChannelAmount']> = ResolversObject<{
  amountCny?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  channelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ChannelAmountChannelLabelArgs, 'locale'>>;
}>;

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Types.ClauseFactsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ClauseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<Types.ClauseMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.ClauseTargetsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
}>;

export type CollaborationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaborationPath'] = ResolversParentTypes['CollaborationPath']> = ResolversObject<{
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CollaborationPathExplanationArgs, 'locale'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type CollaboratorSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorSuggestion'] = ResolversParentTypes['CollaboratorSuggestion']> = ResolversObject<{
  common?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CollaboratorSuggestionExplanationArgs, 'locale'>>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ComparedMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedMatrix'] = ResolversParentTypes['ComparedMatrix']> = ResolversObject<{
  chains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  peerAverage?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ComparedMatrixReasonArgs, 'locale'>>;
  status?: Resolver<ResolversTypes['ComparisonStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RequirementTotals'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type ComparedRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedRegion'] = ResolversParentTypes['ComparedRegion']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matrix?: Resolver<Types.Maybe<ResolversTypes['ComparedMatrix']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ComparedRule']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  worst?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type ComparedRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedRule'] = ResolversParentTypes['ComparedRule']> = ResolversObject<{
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  peerAverage?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ComparedRuleReasonArgs, 'locale'>>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  share?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComparisonStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ComparisonUnit'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  worst?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
}>;

export type ConditionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionResult'] = ResolversParentTypes['ConditionResult']> = ResolversObject<{
  advisory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['EligibilityCondition']>, ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ConditionResultTitleArgs, 'locale'>>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verdictLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ConditionResultVerdictLabelArgs, 'locale'>>;
}>;

export type ConflictOfInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = ResolversObject<{
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ConflictOfInterestExplanationArgs, 'locale'>>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ContactAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignment'] = ResolversParentTypes['ContactAssignment']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ContactAssignmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ContactAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentConnection'] = ResolversParentTypes['ContactAssignmentConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ContactAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ContactAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactAssignmentEdge'] = ResolversParentTypes['ContactAssignmentEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactAssignment'], ParentType, ContextType>;
}>;

export type CooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = ResolversObject<{
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Types.Maybe<ResolversTypes['CooperationMode']>, ParentType, ContextType>;
  modeLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.CooperationModeLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
}>;

export type CooperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationConnection'] = ResolversParentTypes['CooperationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CooperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CooperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationEdge'] = ResolversParentTypes['CooperationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cooperation'], ParentType, ContextType>;
}>;

export type CreditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord']> = ResolversObject<{
  about?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  conduct?: Resolver<Types.Maybe<ResolversTypes['CreditConduct']>, ParentType, ContextType>;
  conductLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.CreditRecordConductLabelArgs, 'locale'>>;
  heldUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.CreditRecordHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  recordedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  subject?: Resolver<Types.Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CreditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecordConnection'] = ResolversParentTypes['CreditRecordConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['CreditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CreditRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecordEdge'] = ResolversParentTypes['CreditRecordEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditRecord'], ParentType, ContextType>;
}>;

export type CrossTabResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossTab'] = ResolversParentTypes['CrossTab']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CrossTabCell']>, ParentType, ContextType>;
  columnKeys?: Resolver<Array<ResolversTypes['CrossTabKey']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  rowKeys?: Resolver<Array<ResolversTypes['CrossTabKey']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type CrossTabAxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossTabAxis'] = ResolversParentTypes['CrossTabAxis']> = ResolversObject<{
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CrossTabAxisLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CrossTabCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossTabCell'] = ResolversParentTypes['CrossTabCell']> = ResolversObject<{
  column?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Types.CrossTabCellEntitiesArgs, 'first'>>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type CrossTabKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossTabKey'] = ResolversParentTypes['CrossTabKey']> = ResolversObject<{
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.CrossTabKeyLabelArgs, 'locale'>>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeclaredGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredGap'] = ResolversParentTypes['DeclaredGap']> = ResolversObject<{
  findings?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<Types.DeclaredGapFindingsArgs, 'first'>>;
  findingsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DeclaredGapReasonArgs, 'locale'>>;
  record?: Resolver<ResolversTypes['DeclaredGapRecord'], ParentType, ContextType>;
  rule?: Resolver<Types.Maybe<ResolversTypes['GapRule']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DeclaredVerdict'], ParentType, ContextType>;
}>;

export type DeclaredGapRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredGapRecord'] = ResolversParentTypes['DeclaredGapRecord']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  check?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.DeclaredGapRecordHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unbound?: Resolver<Types.Maybe<ResolversTypes['UnboundReason']>, ParentType, ContextType>;
  unboundLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DeclaredGapRecordUnboundLabelArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DeclaredGapRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredGapRecordConnection'] = ResolversParentTypes['DeclaredGapRecordConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DeclaredGapRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeclaredGapRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DeclaredGapRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredGapRecordEdge'] = ResolversParentTypes['DeclaredGapRecordEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeclaredGapRecord'], ParentType, ContextType>;
}>;

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  guideItems?: Resolver<ResolversTypes['GuideItemConnection'], ParentType, ContextType, RequireFields<Types.DemandGuideItemsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.DemandHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['DemandKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DemandKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.DemandNeedsArgs, 'first'>>;
  openCalls?: Resolver<ResolversTypes['OpenCallConnection'], ParentType, ContextType, RequireFields<Types.DemandOpenCallsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.DemandProjectsArgs, 'first'>>;
  raisedBy?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  raisedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stageRecords?: Resolver<ResolversTypes['DemandStageConnection'], ParentType, ContextType, RequireFields<Types.DemandStageRecordsArgs, 'first'>>;
  status?: Resolver<Types.Maybe<ResolversTypes['MatchServiceStage']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DemandStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DemandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandConnection'] = ResolversParentTypes['DemandConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DemandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Demand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DemandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandEdge'] = ResolversParentTypes['DemandEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
}>;

export type DemandMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandMatch'] = ResolversParentTypes['DemandMatch']> = ResolversObject<{
  conflicts?: Resolver<Array<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  coveredFields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['EligibilityReport'], ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DemandMatchExplanationArgs, 'locale'>>;
  nearMiss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
}>;

export type DemandPipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandPipeline'] = ResolversParentTypes['DemandPipeline']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type DemandStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandStage'] = ResolversParentTypes['DemandStage']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.DemandStageHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MatchServiceStage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DemandStageStageLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DemandStageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandStageConnection'] = ResolversParentTypes['DemandStageConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DemandStageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DemandStage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DemandStageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandStageEdge'] = ResolversParentTypes['DemandStageEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemandStage'], ParentType, ContextType>;
}>;

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = ResolversObject<{
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, RequireFields<Types.DepartmentActionItemsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.DepartmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<Types.DepartmentMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.DepartmentReferralsArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
}>;

export type DisciplineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.DisciplineFieldsArgs, 'first'>>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graduatesPerYear?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.DisciplineHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['DisciplineKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DisciplineKindLabelArgs, 'locale'>>;
  level?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DisciplineLevelLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DisciplineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineConnection'] = ResolversParentTypes['DisciplineConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DisciplineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DisciplineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineEdge'] = ResolversParentTypes['DisciplineEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discipline'], ParentType, ContextType>;
}>;

export type DisciplineSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineSupply'] = ResolversParentTypes['DisciplineSupply']> = ResolversObject<{
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['Field'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplyStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type DispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispatch'] = ResolversParentTypes['Dispatch']> = ResolversObject<{
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['DispatchKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DispatchKindLabelArgs, 'locale'>>;
  personTimes?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DispatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchConnection'] = ResolversParentTypes['DispatchConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DispatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DispatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchEdge'] = ResolversParentTypes['DispatchEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispatch'], ParentType, ContextType>;
}>;

export type DispatchTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchTotals'] = ResolversParentTypes['DispatchTotals']> = ResolversObject<{
  dispatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experts?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DispatchKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DispatchTotalsKindLabelArgs, 'locale'>>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  served?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type DocumentIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentIssue'] = ResolversParentTypes['DocumentIssue']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.DocumentIssueHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentIssueKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.DocumentIssueKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type DocumentIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentIssueConnection'] = ResolversParentTypes['DocumentIssueConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['DocumentIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type DocumentIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentIssueEdge'] = ResolversParentTypes['DocumentIssueEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentIssue'], ParentType, ContextType>;
}>;

export type EligibilityConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCondition'] = ResolversParentTypes['EligibilityCondition']> = ResolversObject<{
  advisory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.EligibilityConditionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
  soft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  titleEn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EligibilityConditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityConditionConnection'] = ResolversParentTypes['EligibilityConditionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EligibilityConditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EligibilityCondition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EligibilityConditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityConditionEdge'] = ResolversParentTypes['EligibilityConditionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EligibilityCondition'], ParentType, ContextType>;
}>;

export type EligibilityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityReport'] = ResolversParentTypes['EligibilityReport']> = ResolversObject<{
  appointment?: Resolver<Types.Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  nearMiss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AppointmentRole'], ParentType, ContextType>;
  rule?: Resolver<Types.Maybe<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  short?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verdictLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.EligibilityReportVerdictLabelArgs, 'locale'>>;
}>;

export type EligibilityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['EligibilityConditionConnection'], ParentType, ContextType, RequireFields<Types.EligibilityRuleConditionsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.EligibilityRuleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AppointmentRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.EligibilityRuleRoleLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termYears?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EligibilityRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityRuleConnection'] = ResolversParentTypes['EligibilityRuleConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EligibilityRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EligibilityRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityRuleEdge'] = ResolversParentTypes['EligibilityRuleEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
}>;

export type EngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = ResolversObject<{
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Types.Maybe<ResolversTypes['CooperationMode']>, ParentType, ContextType>;
  modeLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.EngagementModeLabelArgs, 'locale'>>;
  organisation?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  term?: Resolver<Types.Maybe<ResolversTypes['CooperationTerm']>, ParentType, ContextType>;
  termLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.EngagementTermLabelArgs, 'locale'>>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EngagementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Engagement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EngagementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
}>;

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = ResolversObject<{
  aboveScale?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  achievementsReceived?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseAchievementsReceivedArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseAffiliationsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseAlliancesArgs, 'first'>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseAwardsArgs, 'first'>>;
  chains?: Resolver<ResolversTypes['ChainEnterpriseConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseChainsArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactAssignmentConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseContactsArgs, 'first'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseDemandsArgs, 'first'>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseDispatchesArgs, 'first'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseEngagementsArgs, 'first'>>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseFundingsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyLists?: Resolver<ResolversTypes['KeyListConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseKeyListsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parks?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseParksArgs, 'first'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, RequireFields<Types.EnterprisePartnershipsArgs, 'first'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.EnterprisePlatformsArgs, 'first'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseProductsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseProjectsArgs, 'first'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseRecognitionsArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reserveEntries?: Resolver<ResolversTypes['ReserveEntryConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseReserveEntriesArgs, 'first'>>;
  shortagePosts?: Resolver<ResolversTypes['ShortagePostConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseShortagePostsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tierLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.EnterpriseTierLabelsArgs, 'locale'>>;
  tiers?: Resolver<Array<ResolversTypes['EnterpriseTier']>, ParentType, ContextType>;
  uscc?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<Types.EnterpriseVouchersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
}>;

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Achievement' | 'ActionItem' | 'Activity' | 'Agency' | 'Alliance' | 'Appraisal' | 'Bid' | 'Chain' | 'ChainVersion' | 'Clause' | 'ContactAssignment' | 'CreditRecord' | 'DeclaredGapRecord' | 'Demand' | 'DemandStage' | 'Department' | 'Discipline' | 'DocumentIssue' | 'EligibilityCondition' | 'EligibilityRule' | 'Enterprise' | 'Expert' | 'Field' | 'Funding' | 'GuideItem' | 'Indicator' | 'Institution' | 'KeyList' | 'MaturityStep' | 'Measure' | 'Meeting' | 'MutualRecognition' | 'Observation' | 'OpenCall' | 'PeerGroup' | 'Platform' | 'PlatformLevel' | 'PlatformReview' | 'Policy' | 'PoolEntry' | 'Product' | 'Programme' | 'Project' | 'ProjectStep' | 'Recognition' | 'Region' | 'Register' | 'RequirementTemplate' | 'RequirementTemplateCell' | 'ReserveEntry' | 'Resource' | 'Segment' | 'ServiceTicket' | 'ShortagePost' | 'TalentPromise' | 'Target' | 'Team' | 'Technology' | 'Voucher', ParentType, ContextType>;
}>;

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type EnumerationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enumeration'] = ResolversParentTypes['Enumeration']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['EnumerationValue']>, ParentType, ContextType>;
}>;

export type EnumerationValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumerationValue'] = ResolversParentTypes['EnumerationValue']> = ResolversObject<{
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.EnumerationValueLabelArgs, 'locale'>>;
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = ResolversObject<{
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<Types.ExpertAffiliationsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, RequireFields<Types.ExpertAppointmentsArgs, 'first'>>;
  appraisals?: Resolver<ResolversTypes['AppraisalConnection'], ParentType, ContextType, RequireFields<Types.ExpertAppraisalsArgs, 'first'>>;
  awardLevel?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  awardLevelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ExpertAwardLevelLabelArgs, 'locale'>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<Types.ExpertAwardsArgs, 'first'>>;
  birthYear?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  brokerages?: Resolver<ResolversTypes['BrokerageConnection'], ParentType, ContextType, RequireFields<Types.ExpertBrokeragesArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactAssignmentConnection'], ParentType, ContextType, RequireFields<Types.ExpertContactsArgs, 'first'>>;
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<Types.ExpertCooperationsArgs, 'first'>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, RequireFields<Types.ExpertDispatchesArgs, 'first'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<Types.ExpertEngagementsArgs, 'first'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.ExpertFieldsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ExpertHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledProvincialProject?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nativeRegion?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  poolEntries?: Resolver<ResolversTypes['PoolEntryConnection'], ParentType, ContextType, RequireFields<Types.ExpertPoolEntriesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<Types.ExpertProjectsArgs, 'first'>>;
  referrals?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.ExpertReferralsArgs, 'first'>>;
  referredBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.ExpertReferredByArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  talentTier?: Resolver<Types.Maybe<ResolversTypes['TalentTier']>, ParentType, ContextType>;
  talentTierLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ExpertTalentTierLabelArgs, 'locale'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Types.ExpertTeamsArgs, 'first'>>;
  teamsLed?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Types.ExpertTeamsLedArgs, 'first'>>;
  titleRank?: Resolver<Types.Maybe<ResolversTypes['ProfessionalTitleRank']>, ParentType, ContextType>;
  titleRankLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ExpertTitleRankLabelArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearsExperience?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ExpertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConnection'] = ResolversParentTypes['ExpertConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ExpertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ExpertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdge'] = ResolversParentTypes['ExpertEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
}>;

export type ExpertLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertLoad'] = ResolversParentTypes['ExpertLoad']> = ResolversObject<{
  chains?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ExpertMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertMatch'] = ResolversParentTypes['ExpertMatch']> = ResolversObject<{
  coveredFields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['EligibilityReport'], ParentType, ContextType>;
  exhaustive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ExpertMatchExplanationArgs, 'locale'>>;
  load?: Resolver<ResolversTypes['ExpertLoad'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  titleRank?: Resolver<Types.Maybe<ResolversTypes['ProfessionalTitleRank']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
}>;

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Types.Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.FieldChainsArgs, 'first'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.FieldDemandsArgs, 'first'>>;
  experts?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.FieldExpertsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.FieldHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.FieldNarrowerArgs, 'first'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.FieldPlatformsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Types.FieldTeamsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = ResolversObject<{
  after?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FieldChangeLabelArgs, 'locale'>>;
}>;

export type FieldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldConnection'] = ResolversParentTypes['FieldConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['FieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type FieldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldEdge'] = ResolversParentTypes['FieldEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Field'], ParentType, ContextType>;
}>;

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amountCny?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  channelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.FundingChannelLabelArgs, 'locale'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.FundingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  programme?: Resolver<Types.Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provider?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Funding'], ParentType, ContextType>;
}>;

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = ResolversObject<{
  assurance?: Resolver<ResolversTypes['Assurance'], ParentType, ContextType>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['GapEvidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapExplanationArgs, 'locale'>>;
  history?: Resolver<ResolversTypes['GapChangeConnection'], ParentType, ContextType, RequireFields<Types.GapHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['GapSince']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type GapChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChange'] = ResolversParentTypes['GapChange']> = ResolversObject<{
  assuranceAfter?: Resolver<Types.Maybe<ResolversTypes['Assurance']>, ParentType, ContextType>;
  assuranceBefore?: Resolver<Types.Maybe<ResolversTypes['Assurance']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['GapChangeCause'], ParentType, ContextType>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayBefore?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapChangeKind'], ParentType, ContextType>;
  lastDay?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
  severityAfter?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  severityBefore?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  through?: Resolver<Types.Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
  throughAny?: Resolver<Array<ResolversTypes['ChangeSet']>, ParentType, ContextType>;
}>;

export type GapChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChangeConnection'] = ResolversParentTypes['GapChangeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['GapChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GapChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type GapChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapChangeEdge'] = ResolversParentTypes['GapChangeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GapChange'], ParentType, ContextType>;
}>;

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  notAssessed?: Resolver<Array<ResolversTypes['NotAssessed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
}>;

export type GapEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEvidence'] = ResolversParentTypes['GapEvidence']> = ResolversObject<{
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapEvidenceLabelArgs, 'locale'>>;
  value?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
}>;

export type GapParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapParameter'] = ResolversParentTypes['GapParameter']> = ResolversObject<{
  default?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapParameterDescriptionArgs, 'locale'>>;
  maximum?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GapParameterType'], ParentType, ContextType>;
  values?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
}>;

export type GapRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRule'] = ResolversParentTypes['GapRule']> = ResolversObject<{
  basis?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapRuleDescriptionArgs, 'locale'>>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['GapParameter']>, ParentType, ContextType>;
  registers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapRuleSeverityArgs, 'locale'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GapRuleTitleArgs, 'locale'>>;
}>;

export type GapSinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapSince'] = ResolversParentTypes['GapSince']> = ResolversObject<{
  appeared?: Resolver<Types.Maybe<ResolversTypes['GapChange']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<Types.Maybe<ResolversTypes['GapChange']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type GapSummaryRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapSummaryRow'] = ResolversParentTypes['GapSummaryRow']> = ResolversObject<{
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  notAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rule?: Resolver<Types.Maybe<ResolversTypes['GapRule']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type GraphCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphCounter'] = ResolversParentTypes['GraphCounter']> = ResolversObject<{
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['GraphCounterSubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GraphCounterTitleArgs, 'locale'>>;
}>;

export type GuideItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideItem'] = ResolversParentTypes['GuideItem']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.GuideItemChainsArgs, 'first'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.GuideItemDemandsArgs, 'first'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.GuideItemFieldsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.GuideItemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type GuideItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideItemConnection'] = ResolversParentTypes['GuideItemConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['GuideItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GuideItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type GuideItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideItemEdge'] = ResolversParentTypes['GuideItemEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuideItem'], ParentType, ContextType>;
}>;

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.IndicatorHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Types.IndicatorObservationsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.IndicatorTargetsArgs, 'first'>>;
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
}>;

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = ResolversObject<{
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<Types.InstitutionAffiliationsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, RequireFields<Types.InstitutionAlliancesArgs, 'first'>>;
  disciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, RequireFields<Types.InstitutionDisciplinesArgs, 'first'>>;
  dispatches?: Resolver<ResolversTypes['DispatchConnection'], ParentType, ContextType, RequireFields<Types.InstitutionDispatchesArgs, 'first'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<Types.InstitutionEngagementsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.InstitutionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.InstitutionKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, RequireFields<Types.InstitutionPartnershipsArgs, 'first'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.InstitutionPlatformsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.InstitutionProjectsArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
}>;

export type IssuedSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuedSecret'] = ResolversParentTypes['IssuedSecret']> = ResolversObject<{
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  secret?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeyListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyList'] = ResolversParentTypes['KeyList']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.KeyListHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['KeyListKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.KeyListKindLabelArgs, 'locale'>>;
  members?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.KeyListMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  replaces?: Resolver<Types.Maybe<ResolversTypes['KeyList']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type KeyListChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListChanges'] = ResolversParentTypes['KeyListChanges']> = ResolversObject<{
  after?: Resolver<ResolversTypes['KeyList'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['KeyList'], ParentType, ContextType>;
  came?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  stayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  went?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
}>;

export type KeyListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListConnection'] = ResolversParentTypes['KeyListConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['KeyListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['KeyList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type KeyListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyListEdge'] = ResolversParentTypes['KeyListEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KeyList'], ParentType, ContextType>;
}>;

export type LadderCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderCandidate'] = ResolversParentTypes['LadderCandidate']> = ResolversObject<{
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['EnterpriseTier'], ParentType, ContextType>;
  holdsLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.LadderCandidateHoldsLabelArgs, 'locale'>>;
  holdsUntil?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inReserve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['EnterpriseTier'], ParentType, ContextType>;
  nextLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.LadderCandidateNextLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type LeaderInOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderInOffice'] = ResolversParentTypes['LeaderInOffice']> = ResolversObject<{
  age?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  monthsLeft?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextFrom?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termEnd?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
}>;

export type LocalConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalConversion'] = ResolversParentTypes['LocalConversion']> = ResolversObject<{
  local?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.LocalConversionReasonArgs, 'locale'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  share?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MaturityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityStep'] = ResolversParentTypes['MaturityStep']> = ResolversObject<{
  achievement?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.MaturityStepHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['InnovationStage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.MaturityStepStageLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MaturityStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityStepConnection'] = ResolversParentTypes['MaturityStepConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MaturityStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MaturityStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MaturityStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityStepEdge'] = ResolversParentTypes['MaturityStepEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaturityStep'], ParentType, ContextType>;
}>;

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = ResolversObject<{
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, RequireFields<Types.MeasureActionItemsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<Types.MeasureChildrenArgs, 'first'>>;
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauseNode?: Resolver<Types.Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.MeasureHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<Types.MeasureResponsibleArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
}>;

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = ResolversObject<{
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, RequireFields<Types.MeetingActionItemsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attendees?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.MeetingAttendeesArgs, 'first'>>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.MeetingChainsArgs, 'first'>>;
  convener?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.MeetingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['MeetingKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MeetingKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  addAccount?: Resolver<ResolversTypes['IssuedSecret'], ParentType, ContextType, RequireFields<Types.MutationAddAccountArgs, 'name' | 'regions' | 'role'>>;
  addToken?: Resolver<ResolversTypes['IssuedSecret'], ParentType, ContextType, RequireFields<Types.MutationAddTokenArgs, 'account' | 'days' | 'label'>>;
  applyChanges?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationApplyChangesArgs, 'changes' | 'dryRun'>>;
  approveDraft?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationApproveDraftArgs, 'id'>>;
  checkBackup?: Resolver<ResolversTypes['Backup'], ParentType, ContextType, RequireFields<Types.MutationCheckBackupArgs, 'name'>>;
  decideCandidates?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationDecideCandidatesArgs, 'changeSet' | 'decisions'>>;
  draftProposal?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationDraftProposalArgs, 'proposal'>>;
  makeBackup?: Resolver<ResolversTypes['Backup'], ParentType, ContextType>;
  rejectDraft?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationRejectDraftArgs, 'id' | 'reason'>>;
  removeBoard?: Resolver<ResolversTypes['BoardResult'], ParentType, ContextType, RequireFields<Types.MutationRemoveBoardArgs, 'expectedVersion' | 'id'>>;
  resetPassword?: Resolver<ResolversTypes['IssuedSecret'], ParentType, ContextType, RequireFields<Types.MutationResetPasswordArgs, 'name'>>;
  revealPersonal?: Resolver<ResolversTypes['Revealed'], ParentType, ContextType, RequireFields<Types.MutationRevealPersonalArgs, 'field' | 'person' | 'reason'>>;
  revertChangeSet?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationRevertChangeSetArgs, 'id'>>;
  revokeToken?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<Types.MutationRevokeTokenArgs, 'account' | 'label'>>;
  saveBoard?: Resolver<ResolversTypes['BoardResult'], ParentType, ContextType, RequireFields<Types.MutationSaveBoardArgs, 'board'>>;
  saveDraft?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationSaveDraftArgs, 'changes' | 'title'>>;
  setAccount?: Resolver<ResolversTypes['Account'], ParentType, ContextType, RequireFields<Types.MutationSetAccountArgs, 'name'>>;
  submitDraft?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationSubmitDraftArgs, 'id'>>;
  withdrawDraft?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<Types.MutationWithdrawDraftArgs, 'id'>>;
}>;

export type MutualRecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualRecognition'] = ResolversParentTypes['MutualRecognition']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.MutualRecognitionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['RecognisedKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MutualRecognitionKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.MutualRecognitionPartiesArgs, 'first'>>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MutualRecognitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualRecognitionConnection'] = ResolversParentTypes['MutualRecognitionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['MutualRecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MutualRecognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MutualRecognitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutualRecognitionEdge'] = ResolversParentTypes['MutualRecognitionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MutualRecognition'], ParentType, ContextType>;
}>;

export type NativeTalentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NativeTalent'] = ResolversParentTypes['NativeTalent']> = ResolversObject<{
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Achievement' | 'ActionItem' | 'Activity' | 'Agency' | 'Alliance' | 'Appraisal' | 'Bid' | 'Board' | 'Chain' | 'ChainVersion' | 'ChangeSet' | 'Clause' | 'ContactAssignment' | 'CreditRecord' | 'DeclaredGapRecord' | 'Demand' | 'DemandStage' | 'Department' | 'Discipline' | 'DocumentIssue' | 'EligibilityCondition' | 'EligibilityRule' | 'Enterprise' | 'Expert' | 'Field' | 'Funding' | 'Gap' | 'GuideItem' | 'Indicator' | 'Institution' | 'KeyList' | 'MaturityStep' | 'Measure' | 'Meeting' | 'MutualRecognition' | 'Observation' | 'OpenCall' | 'PeerGroup' | 'Platform' | 'PlatformLevel' | 'PlatformReview' | 'Policy' | 'PoolEntry' | 'Product' | 'Programme' | 'Project' | 'ProjectStep' | 'Recognition' | 'Region' | 'Register' | 'RequirementTemplate' | 'RequirementTemplateCell' | 'ReserveEntry' | 'Resource' | 'Segment' | 'ServiceTicket' | 'ShortagePost' | 'TalentPromise' | 'Target' | 'Team' | 'Technology' | 'Voucher', ParentType, ContextType>;
}>;

export type NotAssessedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAssessed'] = ResolversParentTypes['NotAssessed']> = ResolversObject<{
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.NotAssessedReasonArgs, 'locale'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['GapRule'], ParentType, ContextType>;
}>;

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ObservationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
}>;

export type OpenCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCall'] = ResolversParentTypes['OpenCall']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, RequireFields<Types.OpenCallBidsArgs, 'first'>>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  deadline?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.OpenCallDemandsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.OpenCallHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.OpenCallNeedsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.OpenCallProjectsArgs, 'first'>>;
  publishedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rewardCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['OpenCallStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.OpenCallStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OpenCallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallConnection'] = ResolversParentTypes['OpenCallConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['OpenCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpenCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type OpenCallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCallEdge'] = ResolversParentTypes['OpenCallEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenCall'], ParentType, ContextType>;
}>;

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = ResolversObject<{
  amountCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['OutcomeKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.OutcomeKindLabelArgs, 'locale'>>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = ResolversObject<{
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PartnershipKindLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
}>;

export type PartnershipPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipPair'] = ResolversParentTypes['PartnershipPair']> = ResolversObject<{
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kindLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PartnershipPairKindLabelsArgs, 'locale'>>;
  kinds?: Resolver<Array<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = ResolversObject<{
  facts?: Resolver<Types.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PathStepRelationLabelArgs, 'locale'>>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type PatternResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternResult'] = ResolversParentTypes['PatternResult']> = ResolversObject<{
  brokenAt?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  brokenReason?: Resolver<Types.Maybe<ResolversTypes['PatternBreak']>, ParentType, ContextType>;
  brokenStep?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PatternResultBrokenStepArgs, 'locale'>>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PatternResultExplanationArgs, 'locale'>>;
  kind?: Resolver<Types.Maybe<ResolversTypes['PartnershipKind']>, ParentType, ContextType>;
  path?: Resolver<Types.Maybe<ResolversTypes['CollaborationPath']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['NamedPattern'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PeerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.PeerGroupHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  purpose?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<Types.PeerGroupRegionsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeerGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupConnection'] = ResolversParentTypes['PeerGroupConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PeerGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PeerGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PeerGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerGroupEdge'] = ResolversParentTypes['PeerGroupEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeerGroup'], ParentType, ContextType>;
}>;

export type PipelineStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineStage'] = ResolversParentTypes['PipelineStage']> = ResolversObject<{
  averageDays?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  demands?: Resolver<Array<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<Types.PipelineStageDemandsArgs, 'first'>>;
  dropOff?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longestWaitDays?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MatchServiceStage'], ParentType, ContextType>;
  stageLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PipelineStageStageLabelArgs, 'locale'>>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.PlatformChainsArgs, 'first'>>;
  establishedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exitOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exitReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.PlatformFieldsArgs, 'first'>>;
  forRegion?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.PlatformHistoryArgs, 'first'>>;
  hosts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.PlatformHostsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PlatformKindLabelArgs, 'locale'>>;
  level?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PlatformLevelLabelArgs, 'locale'>>;
  levelRecords?: Resolver<ResolversTypes['PlatformLevelConnection'], ParentType, ContextType, RequireFields<Types.PlatformLevelRecordsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<Types.PlatformOutcomesArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reliedOnBy?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.PlatformReliedOnByArgs, 'first'>>;
  reliesOn?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.PlatformReliesOnArgs, 'first'>>;
  reviewRecords?: Resolver<ResolversTypes['PlatformReviewConnection'], ParentType, ContextType, RequireFields<Types.PlatformReviewRecordsArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['PlatformStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PlatformStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenants?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<Types.PlatformTenantsArgs, 'first'>>;
  upgradedTo?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.PlatformUpgradedToArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlatformConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlatformEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
}>;

export type PlatformLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLevel'] = ResolversParentTypes['PlatformLevel']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.PlatformLevelHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['AdminLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PlatformLevelLevelLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['PlatformStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PlatformLevelStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlatformLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLevelConnection'] = ResolversParentTypes['PlatformLevelConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PlatformLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlatformLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlatformLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformLevelEdge'] = ResolversParentTypes['PlatformLevelEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformLevel'], ParentType, ContextType>;
}>;

export type PlatformReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformReview'] = ResolversParentTypes['PlatformReview']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.PlatformReviewHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextDue?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  result?: Resolver<Types.Maybe<ResolversTypes['AppraisalResult']>, ParentType, ContextType>;
  resultLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PlatformReviewResultLabelArgs, 'locale'>>;
  reviewedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlatformReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformReviewConnection'] = ResolversParentTypes['PlatformReviewConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PlatformReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlatformReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlatformReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformReviewEdge'] = ResolversParentTypes['PlatformReviewEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformReview'], ParentType, ContextType>;
}>;

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<Types.PolicyBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<Types.PolicyBasisOfArgs, 'first'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<Types.PolicyClausesArgs, 'first'>>;
  date?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.PolicyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<Types.PolicyMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Types.PolicyProgrammesArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['PolicyStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.PolicyStatusLabelArgs, 'locale'>>;
  supersededBy?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<Types.PolicySupersededByArgs, 'first'>>;
  supersedes?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<Types.PolicySupersedesArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.PolicyTargetsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
}>;

export type PolicyTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyText'] = ResolversParentTypes['PolicyText']> = ResolversObject<{
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSet?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TextLine']>, ParentType, ContextType, RequireFields<Types.PolicyTextLinesArgs, 'from'>>;
  mediaType?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PoolEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolEntry'] = ResolversParentTypes['PoolEntry']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entryReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.PoolEntryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PoolEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolEntryConnection'] = ResolversParentTypes['PoolEntryConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['PoolEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PoolEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PoolEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolEntryEdge'] = ResolversParentTypes['PoolEntryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PoolEntry'], ParentType, ContextType>;
}>;

export type PoolLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolLedger'] = ResolversParentTypes['PoolLedger']> = ResolversObject<{
  atEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<Array<ResolversTypes['PoolEntry']>, ParentType, ContextType>;
  entryReasons?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  exitReasons?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['PoolEntry']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unappraised?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType, RequireFields<Types.PoolLedgerUnappraisedArgs, 'first'>>;
  unappraisedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ProductChainsArgs, 'first'>>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ProductHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
}>;

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<Types.ProgrammeAwardsArgs, 'first'>>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<Types.ProgrammeFundingsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ProgrammeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ProgrammeKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProgrammeKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
}>;

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = ResolversObject<{
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, RequireFields<Types.ProjectAchievementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<Types.ProjectAwardsArgs, 'first'>>;
  budgetCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.ProjectChainsArgs, 'first'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.ProjectDemandsArgs, 'first'>>;
  end?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  funder?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<Types.ProjectFundingsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ProjectHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Types.Maybe<ResolversTypes['ProjectMode']>, ParentType, ContextType>;
  modeLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProjectModeLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ProjectParticipationConnection'], ParentType, ContextType, RequireFields<Types.ProjectParticipantsArgs, 'first'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<Types.Maybe<ResolversTypes['InnovationStage']>, ParentType, ContextType>;
  stageLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProjectStageLabelArgs, 'locale'>>;
  start?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProjectStatusLabelArgs, 'locale'>>;
  stepsTaken?: Resolver<ResolversTypes['ProjectStepConnection'], ParentType, ContextType, RequireFields<Types.ProjectStepsTakenArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<Types.Maybe<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  typeLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProjectTypeLabelArgs, 'locale'>>;
  undertakenBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<Types.ProjectUndertakenByArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
}>;

export type ProjectParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipation'] = ResolversParentTypes['ProjectParticipation']> = ResolversObject<{
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['ProjectRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ProjectParticipationRoleLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProjectParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipationConnection'] = ResolversParentTypes['ProjectParticipationConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProjectParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectParticipation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProjectParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticipationEdge'] = ResolversParentTypes['ProjectParticipationEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectParticipation'], ParentType, ContextType>;
}>;

export type ProjectStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStep'] = ResolversParentTypes['ProjectStep']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amountCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ProjectStepHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProjectStepKind'], ParentType, ContextType>;
  stepLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ProjectStepStepLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProjectStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStepConnection'] = ResolversParentTypes['ProjectStepConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ProjectStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ProjectStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStepEdge'] = ResolversParentTypes['ProjectStepEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectStep'], ParentType, ContextType>;
}>;

export type ProposedAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedAppointment'] = ResolversParentTypes['ProposedAppointment']> = ResolversObject<{
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  closes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['EligibilityReport'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ProposedAppointmentExplanationArgs, 'locale'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renews?: Resolver<Types.Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AppointmentRole'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<Types.QueryAccountsArgs, 'first'>>;
  achievement?: Resolver<Types.Maybe<ResolversTypes['Achievement']>, ParentType, ContextType, RequireFields<Types.QueryAchievementArgs, 'id'>>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, RequireFields<Types.QueryAchievementsArgs, 'first'>>;
  actionItem?: Resolver<Types.Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType, RequireFields<Types.QueryActionItemArgs, 'id'>>;
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, RequireFields<Types.QueryActionItemsArgs, 'first' | 'orderBy'>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<Types.QueryActivitiesArgs, 'first' | 'orderBy'>>;
  activity?: Resolver<Types.Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<Types.QueryActivityArgs, 'id'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<Types.QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Types.Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<Types.QueryAgencyArgs, 'id'>>;
  alliance?: Resolver<Types.Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<Types.QueryAllianceArgs, 'id'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, RequireFields<Types.QueryAlliancesArgs, 'first'>>;
  appraisal?: Resolver<Types.Maybe<ResolversTypes['Appraisal']>, ParentType, ContextType, RequireFields<Types.QueryAppraisalArgs, 'id'>>;
  appraisals?: Resolver<ResolversTypes['AppraisalConnection'], ParentType, ContextType, RequireFields<Types.QueryAppraisalsArgs, 'first' | 'orderBy'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<Types.QueryAuditLogArgs, 'first'>>;
  backups?: Resolver<Array<ResolversTypes['Backup']>, ParentType, ContextType>;
  bid?: Resolver<Types.Maybe<ResolversTypes['Bid']>, ParentType, ContextType, RequireFields<Types.QueryBidArgs, 'id'>>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, RequireFields<Types.QueryBidsArgs, 'first' | 'orderBy'>>;
  board?: Resolver<Types.Maybe<ResolversTypes['Board']>, ParentType, ContextType, RequireFields<Types.QueryBoardArgs, 'id'>>;
  boards?: Resolver<ResolversTypes['BoardConnection'], ParentType, ContextType, RequireFields<Types.QueryBoardsArgs, 'first'>>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<Types.QueryChainArgs, 'id'>>;
  chainVersion?: Resolver<Types.Maybe<ResolversTypes['ChainVersion']>, ParentType, ContextType, RequireFields<Types.QueryChainVersionArgs, 'id'>>;
  chainVersions?: Resolver<ResolversTypes['ChainVersionConnection'], ParentType, ContextType, RequireFields<Types.QueryChainVersionsArgs, 'first' | 'orderBy'>>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.QueryChainsArgs, 'first' | 'orderBy'>>;
  changeCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeSet?: Resolver<Types.Maybe<ResolversTypes['ChangeSet']>, ParentType, ContextType, RequireFields<Types.QueryChangeSetArgs, 'id'>>;
  changeSets?: Resolver<ResolversTypes['ChangeSetConnection'], ParentType, ContextType, RequireFields<Types.QueryChangeSetsArgs, 'first'>>;
  clause?: Resolver<Types.Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<Types.QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<Types.QueryClausesArgs, 'first'>>;
  collaborationPaths?: Resolver<Array<ResolversTypes['CollaborationPath']>, ParentType, ContextType, RequireFields<Types.QueryCollaborationPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  compareRegions?: Resolver<ResolversTypes['RegionComparison'], ParentType, ContextType, RequireFields<Types.QueryCompareRegionsArgs, 'regions'>>;
  contactAssignment?: Resolver<Types.Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType, RequireFields<Types.QueryContactAssignmentArgs, 'id'>>;
  contactAssignments?: Resolver<ResolversTypes['ContactAssignmentConnection'], ParentType, ContextType, RequireFields<Types.QueryContactAssignmentsArgs, 'first' | 'orderBy'>>;
  creditRecord?: Resolver<Types.Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<Types.QueryCreditRecordArgs, 'id'>>;
  creditRecords?: Resolver<ResolversTypes['CreditRecordConnection'], ParentType, ContextType, RequireFields<Types.QueryCreditRecordsArgs, 'first'>>;
  crossTab?: Resolver<ResolversTypes['CrossTab'], ParentType, ContextType, RequireFields<Types.QueryCrossTabArgs, 'of' | 'rows'>>;
  crossTabAxes?: Resolver<Array<ResolversTypes['CrossTabAxis']>, ParentType, ContextType, RequireFields<Types.QueryCrossTabAxesArgs, 'of'>>;
  declaredGapRecord?: Resolver<Types.Maybe<ResolversTypes['DeclaredGapRecord']>, ParentType, ContextType, RequireFields<Types.QueryDeclaredGapRecordArgs, 'id'>>;
  declaredGapRecords?: Resolver<ResolversTypes['DeclaredGapRecordConnection'], ParentType, ContextType, RequireFields<Types.QueryDeclaredGapRecordsArgs, 'first'>>;
  declaredGaps?: Resolver<Array<ResolversTypes['DeclaredGap']>, ParentType, ContextType, Partial<Types.QueryDeclaredGapsArgs>>;
  demand?: Resolver<Types.Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<Types.QueryDemandArgs, 'id'>>;
  demandPipeline?: Resolver<ResolversTypes['DemandPipeline'], ParentType, ContextType, RequireFields<Types.QueryDemandPipelineArgs, 'includeSubregions'>>;
  demandStage?: Resolver<Types.Maybe<ResolversTypes['DemandStage']>, ParentType, ContextType, RequireFields<Types.QueryDemandStageArgs, 'id'>>;
  demandStages?: Resolver<ResolversTypes['DemandStageConnection'], ParentType, ContextType, RequireFields<Types.QueryDemandStagesArgs, 'first' | 'orderBy'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, RequireFields<Types.QueryDemandsArgs, 'first' | 'orderBy'>>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<Types.QueryDepartmentArgs, 'id'>>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<Types.QueryDepartmentsArgs, 'first'>>;
  discipline?: Resolver<Types.Maybe<ResolversTypes['Discipline']>, ParentType, ContextType, RequireFields<Types.QueryDisciplineArgs, 'id'>>;
  disciplineSupply?: Resolver<Array<ResolversTypes['DisciplineSupply']>, ParentType, ContextType, Partial<Types.QueryDisciplineSupplyArgs>>;
  disciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, RequireFields<Types.QueryDisciplinesArgs, 'first'>>;
  dispatchTotals?: Resolver<Array<ResolversTypes['DispatchTotals']>, ParentType, ContextType, RequireFields<Types.QueryDispatchTotalsArgs, 'includeSubregions'>>;
  documentIssue?: Resolver<Types.Maybe<ResolversTypes['DocumentIssue']>, ParentType, ContextType, RequireFields<Types.QueryDocumentIssueArgs, 'id'>>;
  documentIssues?: Resolver<ResolversTypes['DocumentIssueConnection'], ParentType, ContextType, RequireFields<Types.QueryDocumentIssuesArgs, 'first'>>;
  eligibility?: Resolver<ResolversTypes['EligibilityReport'], ParentType, ContextType, RequireFields<Types.QueryEligibilityArgs, 'expert' | 'role'>>;
  eligibilityCondition?: Resolver<Types.Maybe<ResolversTypes['EligibilityCondition']>, ParentType, ContextType, RequireFields<Types.QueryEligibilityConditionArgs, 'id'>>;
  eligibilityConditions?: Resolver<ResolversTypes['EligibilityConditionConnection'], ParentType, ContextType, RequireFields<Types.QueryEligibilityConditionsArgs, 'first'>>;
  eligibilityRule?: Resolver<Types.Maybe<ResolversTypes['EligibilityRule']>, ParentType, ContextType, RequireFields<Types.QueryEligibilityRuleArgs, 'id'>>;
  eligibilityRules?: Resolver<ResolversTypes['EligibilityRuleConnection'], ParentType, ContextType, RequireFields<Types.QueryEligibilityRulesArgs, 'first'>>;
  enterprise?: Resolver<Types.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<Types.QueryEnterpriseArgs, 'id'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<Types.QueryEnterprisesArgs, 'first' | 'orderBy'>>;
  enumerations?: Resolver<Array<ResolversTypes['Enumeration']>, ParentType, ContextType, Partial<Types.QueryEnumerationsArgs>>;
  expert?: Resolver<Types.Maybe<ResolversTypes['Expert']>, ParentType, ContextType, RequireFields<Types.QueryExpertArgs, 'id'>>;
  experts?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.QueryExpertsArgs, 'first' | 'orderBy'>>;
  field?: Resolver<Types.Maybe<ResolversTypes['Field']>, ParentType, ContextType, RequireFields<Types.QueryFieldArgs, 'id'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.QueryFieldsArgs, 'first'>>;
  findExperts?: Resolver<Array<ResolversTypes['ExpertMatch']>, ParentType, ContextType, RequireFields<Types.QueryFindExpertsArgs, 'fields' | 'first' | 'includeSubregions'>>;
  funding?: Resolver<Types.Maybe<ResolversTypes['Funding']>, ParentType, ContextType, RequireFields<Types.QueryFundingArgs, 'id'>>;
  fundingByChain?: Resolver<Array<ResolversTypes['ChainFunding']>, ParentType, ContextType, RequireFields<Types.QueryFundingByChainArgs, 'includeSubregions'>>;
  fundings?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<Types.QueryFundingsArgs, 'first' | 'orderBy'>>;
  gapChanges?: Resolver<ResolversTypes['GapChangeConnection'], ParentType, ContextType, RequireFields<Types.QueryGapChangesArgs, 'first'>>;
  gapRules?: Resolver<Array<ResolversTypes['GapRule']>, ParentType, ContextType>;
  gapSummary?: Resolver<Array<ResolversTypes['GapSummaryRow']>, ParentType, ContextType, RequireFields<Types.QueryGapSummaryArgs, 'by'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<Types.QueryGapsArgs, 'first'>>;
  graphCounters?: Resolver<Array<ResolversTypes['GraphCounter']>, ParentType, ContextType>;
  guideItem?: Resolver<Types.Maybe<ResolversTypes['GuideItem']>, ParentType, ContextType, RequireFields<Types.QueryGuideItemArgs, 'id'>>;
  guideItems?: Resolver<ResolversTypes['GuideItemConnection'], ParentType, ContextType, RequireFields<Types.QueryGuideItemsArgs, 'first' | 'orderBy'>>;
  indicator?: Resolver<Types.Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<Types.QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<Types.QueryIndicatorsArgs, 'first'>>;
  institution?: Resolver<Types.Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<Types.QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<Types.QueryInstitutionsArgs, 'first'>>;
  keyList?: Resolver<Types.Maybe<ResolversTypes['KeyList']>, ParentType, ContextType, RequireFields<Types.QueryKeyListArgs, 'id'>>;
  keyListChanges?: Resolver<ResolversTypes['KeyListChanges'], ParentType, ContextType, RequireFields<Types.QueryKeyListChangesArgs, 'later'>>;
  keyLists?: Resolver<ResolversTypes['KeyListConnection'], ParentType, ContextType, RequireFields<Types.QueryKeyListsArgs, 'first' | 'orderBy'>>;
  ladderCandidates?: Resolver<Array<ResolversTypes['LadderCandidate']>, ParentType, ContextType, RequireFields<Types.QueryLadderCandidatesArgs, 'first' | 'includeSubregions'>>;
  localConversion?: Resolver<Array<ResolversTypes['LocalConversion']>, ParentType, ContextType, RequireFields<Types.QueryLocalConversionArgs, 'regions'>>;
  matchDemand?: Resolver<Array<ResolversTypes['DemandMatch']>, ParentType, ContextType, RequireFields<Types.QueryMatchDemandArgs, 'demand' | 'first'>>;
  maturityStep?: Resolver<Types.Maybe<ResolversTypes['MaturityStep']>, ParentType, ContextType, RequireFields<Types.QueryMaturityStepArgs, 'id'>>;
  maturitySteps?: Resolver<ResolversTypes['MaturityStepConnection'], ParentType, ContextType, RequireFields<Types.QueryMaturityStepsArgs, 'first' | 'orderBy'>>;
  measure?: Resolver<Types.Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<Types.QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<Types.QueryMeasuresArgs, 'first'>>;
  meeting?: Resolver<Types.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<Types.QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<Types.QueryMeetingsArgs, 'first' | 'orderBy'>>;
  mutualRecognition?: Resolver<Types.Maybe<ResolversTypes['MutualRecognition']>, ParentType, ContextType, RequireFields<Types.QueryMutualRecognitionArgs, 'id'>>;
  mutualRecognitions?: Resolver<ResolversTypes['MutualRecognitionConnection'], ParentType, ContextType, RequireFields<Types.QueryMutualRecognitionsArgs, 'first'>>;
  namedPath?: Resolver<Array<ResolversTypes['PatternResult']>, ParentType, ContextType, RequireFields<Types.QueryNamedPathArgs, 'first' | 'pattern'>>;
  nativeTalent?: Resolver<Array<ResolversTypes['NativeTalent']>, ParentType, ContextType, RequireFields<Types.QueryNativeTalentArgs, 'all' | 'first' | 'region'>>;
  node?: Resolver<Types.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Types.QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Types.Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<Types.QueryNodesArgs, 'ids'>>;
  observation?: Resolver<Types.Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<Types.QueryObservationArgs, 'id'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Types.QueryObservationsArgs, 'first'>>;
  openCall?: Resolver<Types.Maybe<ResolversTypes['OpenCall']>, ParentType, ContextType, RequireFields<Types.QueryOpenCallArgs, 'id'>>;
  openCalls?: Resolver<ResolversTypes['OpenCallConnection'], ParentType, ContextType, RequireFields<Types.QueryOpenCallsArgs, 'first' | 'orderBy'>>;
  partnershipPairs?: Resolver<Array<ResolversTypes['PartnershipPair']>, ParentType, ContextType, RequireFields<Types.QueryPartnershipPairsArgs, 'first'>>;
  peerGroup?: Resolver<Types.Maybe<ResolversTypes['PeerGroup']>, ParentType, ContextType, RequireFields<Types.QueryPeerGroupArgs, 'id'>>;
  peerGroups?: Resolver<ResolversTypes['PeerGroupConnection'], ParentType, ContextType, RequireFields<Types.QueryPeerGroupsArgs, 'first'>>;
  platform?: Resolver<Types.Maybe<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<Types.QueryPlatformArgs, 'id'>>;
  platformLevel?: Resolver<Types.Maybe<ResolversTypes['PlatformLevel']>, ParentType, ContextType, RequireFields<Types.QueryPlatformLevelArgs, 'id'>>;
  platformLevels?: Resolver<ResolversTypes['PlatformLevelConnection'], ParentType, ContextType, RequireFields<Types.QueryPlatformLevelsArgs, 'first' | 'orderBy'>>;
  platformReview?: Resolver<Types.Maybe<ResolversTypes['PlatformReview']>, ParentType, ContextType, RequireFields<Types.QueryPlatformReviewArgs, 'id'>>;
  platformReviews?: Resolver<ResolversTypes['PlatformReviewConnection'], ParentType, ContextType, RequireFields<Types.QueryPlatformReviewsArgs, 'first' | 'orderBy'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.QueryPlatformsArgs, 'first' | 'orderBy'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<Types.QueryPoliciesArgs, 'first'>>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<Types.QueryPolicyArgs, 'id'>>;
  policyText?: Resolver<Types.Maybe<ResolversTypes['PolicyText']>, ParentType, ContextType, RequireFields<Types.QueryPolicyTextArgs, 'policy'>>;
  poolEntries?: Resolver<ResolversTypes['PoolEntryConnection'], ParentType, ContextType, RequireFields<Types.QueryPoolEntriesArgs, 'first' | 'orderBy'>>;
  poolEntry?: Resolver<Types.Maybe<ResolversTypes['PoolEntry']>, ParentType, ContextType, RequireFields<Types.QueryPoolEntryArgs, 'id'>>;
  poolLedger?: Resolver<ResolversTypes['PoolLedger'], ParentType, ContextType, RequireFields<Types.QueryPoolLedgerArgs, 'from' | 'includeSubregions' | 'region' | 'to'>>;
  product?: Resolver<Types.Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<Types.QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<Types.QueryProductsArgs, 'first'>>;
  programme?: Resolver<Types.Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<Types.QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<Types.QueryProgrammesArgs, 'first'>>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<Types.QueryProjectArgs, 'id'>>;
  projectStep?: Resolver<Types.Maybe<ResolversTypes['ProjectStep']>, ParentType, ContextType, RequireFields<Types.QueryProjectStepArgs, 'id'>>;
  projectSteps?: Resolver<ResolversTypes['ProjectStepConnection'], ParentType, ContextType, RequireFields<Types.QueryProjectStepsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.QueryProjectsArgs, 'first' | 'orderBy'>>;
  proposeAppointments?: Resolver<ResolversTypes['AppointmentProposal'], ParentType, ContextType, RequireFields<Types.QueryProposeAppointmentsArgs, 'allowUnknown' | 'count' | 'maxPerExpert'>>;
  proposeTeam?: Resolver<ResolversTypes['TeamProposal'], ParentType, ContextType, RequireFields<Types.QueryProposeTeamArgs, 'fields'>>;
  recognition?: Resolver<Types.Maybe<ResolversTypes['Recognition']>, ParentType, ContextType, RequireFields<Types.QueryRecognitionArgs, 'id'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<Types.QueryRecognitionsArgs, 'first' | 'orderBy'>>;
  referralRanking?: Resolver<Array<ResolversTypes['ReferralRank']>, ParentType, ContextType, RequireFields<Types.QueryReferralRankingArgs, 'first' | 'includeSubregions'>>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<Types.QueryRegionArgs, 'id'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<Types.QueryRegionsArgs, 'first'>>;
  register?: Resolver<Types.Maybe<ResolversTypes['Register']>, ParentType, ContextType, RequireFields<Types.QueryRegisterArgs, 'id'>>;
  registers?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, RequireFields<Types.QueryRegistersArgs, 'first'>>;
  requirementMatrix?: Resolver<ResolversTypes['RequirementMatrix'], ParentType, ContextType, RequireFields<Types.QueryRequirementMatrixArgs, 'includeSubregions' | 'template'>>;
  requirementTemplate?: Resolver<Types.Maybe<ResolversTypes['RequirementTemplate']>, ParentType, ContextType, RequireFields<Types.QueryRequirementTemplateArgs, 'id'>>;
  requirementTemplateCell?: Resolver<Types.Maybe<ResolversTypes['RequirementTemplateCell']>, ParentType, ContextType, RequireFields<Types.QueryRequirementTemplateCellArgs, 'id'>>;
  requirementTemplates?: Resolver<ResolversTypes['RequirementTemplateConnection'], ParentType, ContextType, RequireFields<Types.QueryRequirementTemplatesArgs, 'first'>>;
  reserveEntries?: Resolver<ResolversTypes['ReserveEntryConnection'], ParentType, ContextType, RequireFields<Types.QueryReserveEntriesArgs, 'first' | 'orderBy'>>;
  reserveEntry?: Resolver<Types.Maybe<ResolversTypes['ReserveEntry']>, ParentType, ContextType, RequireFields<Types.QueryReserveEntryArgs, 'id'>>;
  resource?: Resolver<Types.Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<Types.QueryResourceArgs, 'id'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<Types.QueryResourcesArgs, 'first'>>;
  resourcesFor?: Resolver<Array<ResolversTypes['ResourceMatch']>, ParentType, ContextType, RequireFields<Types.QueryResourcesForArgs, 'first' | 'region' | 'sharedOnly'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<Types.QuerySearchArgs, 'first' | 'text'>>;
  segment?: Resolver<Types.Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<Types.QuerySegmentArgs, 'id'>>;
  segments?: Resolver<ResolversTypes['SegmentConnection'], ParentType, ContextType, RequireFields<Types.QuerySegmentsArgs, 'first'>>;
  serviceTicket?: Resolver<Types.Maybe<ResolversTypes['ServiceTicket']>, ParentType, ContextType, RequireFields<Types.QueryServiceTicketArgs, 'id'>>;
  serviceTickets?: Resolver<ResolversTypes['ServiceTicketConnection'], ParentType, ContextType, RequireFields<Types.QueryServiceTicketsArgs, 'first' | 'orderBy'>>;
  shortageFill?: Resolver<Array<ResolversTypes['ShortageFill']>, ParentType, ContextType, RequireFields<Types.QueryShortageFillArgs, 'includeSubregions'>>;
  shortagePost?: Resolver<Types.Maybe<ResolversTypes['ShortagePost']>, ParentType, ContextType, RequireFields<Types.QueryShortagePostArgs, 'id'>>;
  shortagePosts?: Resolver<ResolversTypes['ShortagePostConnection'], ParentType, ContextType, RequireFields<Types.QueryShortagePostsArgs, 'first' | 'orderBy'>>;
  succession?: Resolver<Array<ResolversTypes['SuccessionRow']>, ParentType, ContextType, Partial<Types.QuerySuccessionArgs>>;
  suggestCollaborators?: Resolver<Array<ResolversTypes['CollaboratorSuggestion']>, ParentType, ContextType, RequireFields<Types.QuerySuggestCollaboratorsArgs, 'expert' | 'first'>>;
  talentPromise?: Resolver<Types.Maybe<ResolversTypes['TalentPromise']>, ParentType, ContextType, RequireFields<Types.QueryTalentPromiseArgs, 'id'>>;
  talentPromises?: Resolver<ResolversTypes['TalentPromiseConnection'], ParentType, ContextType, RequireFields<Types.QueryTalentPromisesArgs, 'first' | 'orderBy'>>;
  target?: Resolver<Types.Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<Types.QueryTargetArgs, 'id'>>;
  targetProgress?: Resolver<ResolversTypes['TargetProgressConnection'], ParentType, ContextType, RequireFields<Types.QueryTargetProgressArgs, 'first' | 'staleMonths'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.QueryTargetsArgs, 'first'>>;
  team?: Resolver<Types.Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<Types.QueryTeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<Types.QueryTeamsArgs, 'first'>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, RequireFields<Types.QueryTechnologiesArgs, 'first' | 'orderBy'>>;
  technology?: Resolver<Types.Maybe<ResolversTypes['Technology']>, ParentType, ContextType, RequireFields<Types.QueryTechnologyArgs, 'id'>>;
  templateCells?: Resolver<ResolversTypes['RequirementTemplateCellConnection'], ParentType, ContextType, RequireFields<Types.QueryTemplateCellsArgs, 'first'>>;
  uncontacted?: Resolver<ResolversTypes['Uncontacted'], ParentType, ContextType, RequireFields<Types.QueryUncontactedArgs, 'includeSubregions' | 'of'>>;
  upgradeCandidates?: Resolver<Array<ResolversTypes['UpgradeCandidate']>, ParentType, ContextType, RequireFields<Types.QueryUpgradeCandidatesArgs, 'atLeast' | 'first' | 'includeSubregions'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  voucher?: Resolver<Types.Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<Types.QueryVoucherArgs, 'id'>>;
  voucherUse?: Resolver<Array<ResolversTypes['VoucherUseTotals']>, ParentType, ContextType, RequireFields<Types.QueryVoucherUseArgs, 'includeSubregions'>>;
  vouchers?: Resolver<ResolversTypes['VoucherConnection'], ParentType, ContextType, RequireFields<Types.QueryVouchersArgs, 'first'>>;
  whatIf?: Resolver<ResolversTypes['WhatIfResult'], ParentType, ContextType, RequireFields<Types.QueryWhatIfArgs, 'changes'>>;
}>;

export type ReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNo?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.RecognitionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recognisedBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['EnterpriseTier'], ParentType, ContextType>;
  tierLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.RecognitionTierLabelArgs, 'locale'>>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RecognitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RecognitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
}>;

export type ReferralRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralRank'] = ResolversParentTypes['ReferralRank']> = ResolversObject<{
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeExperts?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType>;
  experts?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.RegionChainsArgs, 'first'>>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<Types.RegionChildrenArgs, 'first'>>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, RequireFields<Types.RegionDepartmentsArgs, 'first'>>;
  enclaves?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.RegionEnclavesArgs, 'first'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<Types.RegionEnterprisesArgs, 'first'>>;
  experts?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.RegionExpertsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.RegionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Types.Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.RegionLevelLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, RequireFields<Types.RegionObservationsArgs, 'first'>>;
  parent?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<Types.RegionPlatformsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<Types.RegionPoliciesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<Types.RegionProjectsArgs, 'first'>>;
  registers?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, RequireFields<Types.RegionRegistersArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.RegionTargetsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RegionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionComparison'] = ResolversParentTypes['RegionComparison']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['ComparedRegion']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
}>;

export type RegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  completeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeTo?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.RegisterHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RegisterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['RegisterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Register']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RegisterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEdge'] = ResolversParentTypes['RegisterEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
}>;

export type RequirementCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementCell'] = ResolversParentTypes['RequirementCell']> = ResolversObject<{
  cell?: Resolver<ResolversTypes['RequirementTemplateCell'], ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.RequirementCellProblemArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.RequirementCellTitleArgs, 'locale'>>;
  totals?: Resolver<ResolversTypes['RequirementTotals'], ParentType, ContextType>;
}>;

export type RequirementMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementMatrix'] = ResolversParentTypes['RequirementMatrix']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['RequirementCell']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RequirementRow']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['RequirementTemplate'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RequirementTotals'], ParentType, ContextType>;
}>;

export type RequirementMatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementMatrixCell'] = ResolversParentTypes['RequirementMatrixCell']> = ResolversObject<{
  column?: Resolver<ResolversTypes['RequirementCell'], ParentType, ContextType>;
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Types.RequirementMatrixCellEvidenceArgs, 'first'>>;
  responsible?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequirementStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unkept?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type RequirementRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementRow'] = ResolversParentTypes['RequirementRow']> = ResolversObject<{
  cells?: Resolver<Array<ResolversTypes['RequirementMatrixCell']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RequirementTotals'], ParentType, ContextType>;
}>;

export type RequirementTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTemplate'] = ResolversParentTypes['RequirementTemplate']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['RequirementTemplateCellConnection'], ParentType, ContextType, RequireFields<Types.RequirementTemplateCellsArgs, 'first'>>;
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.RequirementTemplateHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RequirementTemplateCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTemplateCell'] = ResolversParentTypes['RequirementTemplateCell']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.RequirementTemplateCellHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['RequirementTemplate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RequirementTemplateCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTemplateCellConnection'] = ResolversParentTypes['RequirementTemplateCellConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['RequirementTemplateCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequirementTemplateCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RequirementTemplateCellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTemplateCellEdge'] = ResolversParentTypes['RequirementTemplateCellEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequirementTemplateCell'], ParentType, ContextType>;
}>;

export type RequirementTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTemplateConnection'] = ResolversParentTypes['RequirementTemplateConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['RequirementTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequirementTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RequirementTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTemplateEdge'] = ResolversParentTypes['RequirementTemplateEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequirementTemplate'], ParentType, ContextType>;
}>;

export type RequirementTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementTotals'] = ResolversParentTypes['RequirementTotals']> = ResolversObject<{
  empty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ReserveEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveEntry'] = ResolversParentTypes['ReserveEntry']> = ResolversObject<{
  aim?: Resolver<Types.Maybe<ResolversTypes['EnterpriseTier']>, ParentType, ContextType>;
  aimLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ReserveEntryAimLabelArgs, 'locale'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ReserveEntryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['ReserveOutcome']>, ParentType, ContextType>;
  outcomeLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ReserveEntryOutcomeLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['EnterpriseLadderStep']>, ParentType, ContextType>;
  stepLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ReserveEntryStepLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReserveEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveEntryConnection'] = ResolversParentTypes['ReserveEntryConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ReserveEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReserveEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ReserveEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveEntryEdge'] = ResolversParentTypes['ReserveEntryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReserveEntry'], ParentType, ContextType>;
}>;

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chargeCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.ResourceFieldsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ResourceHistoryArgs, 'first'>>;
  host?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Types.Maybe<ResolversTypes['ResourceKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ResourceKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  shared?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tests?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worthCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
}>;

export type ResourceMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceMatch'] = ResolversParentTypes['ResourceMatch']> = ResolversObject<{
  levelsUp?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  within?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
}>;

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = ResolversObject<{
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
}>;

export type RevealedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revealed'] = ResolversParentTypes['Revealed']> = ResolversObject<{
  field?: Resolver<ResolversTypes['PersonalField'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = ResolversObject<{
  evidence?: Resolver<Array<ResolversTypes['GapEvidence']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ScorePartExplanationArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['ScorePartKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ScorePartNameArgs, 'locale'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
}>;

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.SegmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.SegmentNeedsArgs, 'first'>>;
  position?: Resolver<Types.Maybe<ResolversTypes['SegmentPosition']>, ParentType, ContextType>;
  positionLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.SegmentPositionLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SegmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentConnection'] = ResolversParentTypes['SegmentConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['SegmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SegmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentEdge'] = ResolversParentTypes['SegmentEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
}>;

export type ServiceTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTicket'] = ResolversParentTypes['ServiceTicket']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<Types.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  expert?: Resolver<Types.Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ServiceTicketHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.ServiceTicketKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Types.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ServiceTicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTicketConnection'] = ResolversParentTypes['ServiceTicketConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ServiceTicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceTicket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ServiceTicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTicketEdge'] = ResolversParentTypes['ServiceTicketEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceTicket'], ParentType, ContextType>;
}>;

export type ShortageFillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortageFill'] = ResolversParentTypes['ShortageFill']> = ResolversObject<{
  fillRate?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ShortagePostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortagePost'] = ResolversParentTypes['ShortagePost']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  field?: Resolver<Types.Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  fillRate?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filled?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.ShortagePostHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Types.Maybe<ResolversTypes['ShortageRank']>, ParentType, ContextType>;
  rankLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ShortagePostRankLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  titleRank?: Resolver<Types.Maybe<ResolversTypes['ProfessionalTitleRank']>, ParentType, ContextType>;
  titleRankLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.ShortagePostTitleRankLabelArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ShortagePostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortagePostConnection'] = ResolversParentTypes['ShortagePostConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['ShortagePostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ShortagePost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ShortagePostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortagePostEdge'] = ResolversParentTypes['ShortagePostEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShortagePost'], ParentType, ContextType>;
}>;

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = ResolversObject<{
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstCharacter?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastCharacter?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SourceLocatorArgs, 'locale'>>;
  policy?: Resolver<Types.Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<Types.SubscriptionChangesArgs>>;
}>;

export type SuccessionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionCandidate'] = ResolversParentTypes['SuccessionCandidate']> = ResolversObject<{
  age?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appointed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['EligibilityReport'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SuccessionCandidateExplanationArgs, 'locale'>>;
  lacks?: Resolver<Array<ResolversTypes['ConditionResult']>, ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type SuccessionRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionRow'] = ResolversParentTypes['SuccessionRow']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bench?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['SuccessionCandidate']>, ParentType, ContextType, RequireFields<Types.SuccessionRowCandidatesArgs, 'first'>>;
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.SuccessionRowExplanationArgs, 'locale'>>;
  leaders?: Resolver<Array<ResolversTypes['LeaderInOffice']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type TalentPromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentPromise'] = ResolversParentTypes['TalentPromise']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amountCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  department?: Resolver<Types.Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expert?: Resolver<Types.Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  givenOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.TalentPromiseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.TalentPromiseKindLabelArgs, 'locale'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TalentPromiseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentPromiseConnection'] = ResolversParentTypes['TalentPromiseConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['TalentPromiseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TalentPromise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TalentPromiseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentPromiseEdge'] = ResolversParentTypes['TalentPromiseEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentPromise'], ParentType, ContextType>;
}>;

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  aspirational?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brokenDownFrom?: Resolver<Types.Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  brokenDownTo?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<Types.TargetBrokenDownToArgs, 'first'>>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  clauseNode?: Resolver<Types.Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['TargetComparator'], ParentType, ContextType>;
  comparatorLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.TargetComparatorLabelArgs, 'locale'>>;
  deadlineYear?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.TargetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  scope?: Resolver<Types.Maybe<ResolversTypes['TargetScope']>, ParentType, ContextType>;
  scopeLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.TargetScopeLabelArgs, 'locale'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueTo?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verb?: Resolver<Types.Maybe<ResolversTypes['DeliveryVerb']>, ParentType, ContextType>;
  verbLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.TargetVerbLabelArgs, 'locale'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
}>;

export type TargetProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = ResolversObject<{
  actual?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  actualOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  base?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  brokenDown?: Resolver<Array<ResolversTypes['TargetProgress']>, ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counted?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  derivedBase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elapsed?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Types.TargetProgressEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  goal?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  neededPerMonth?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observation?: Resolver<Types.Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  ratio?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.TargetProgressReasonArgs, 'locale'>>;
  source?: Resolver<ResolversTypes['ACTUAL_FROM'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  staleMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ProgressVerdict'], ParentType, ContextType>;
}>;

export type TargetProgressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgressConnection'] = ResolversParentTypes['TargetProgressConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['TargetProgressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TargetProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TargetProgressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgressEdge'] = ResolversParentTypes['TargetProgressEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TargetProgress'], ParentType, ContextType>;
}>;

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.TeamChainsArgs, 'first'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.TeamFieldsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.TeamHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Types.Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ExpertConnection'], ParentType, ContextType, RequireFields<Types.TeamMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
}>;

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = ResolversObject<{
  covers?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['EligibilityReport'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.TeamMemberExplanationArgs, 'locale'>>;
  included?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyCovers?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type TeamProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamProposal'] = ResolversParentTypes['TeamProposal']> = ResolversObject<{
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bound?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chain?: Resolver<Types.Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.TeamProposalExplanationArgs, 'locale'>>;
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['TeamRejection']>, ParentType, ContextType>;
  secondBest?: Resolver<Types.Maybe<ResolversTypes['AlternativeTeam']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncovered?: Resolver<Array<ResolversTypes['UncoveredField']>, ParentType, ContextType>;
}>;

export type TeamRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRejection'] = ResolversParentTypes['TeamRejection']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  experts?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['TeamRejectionReason'], ParentType, ContextType>;
}>;

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = ResolversObject<{
  achievement?: Resolver<Types.Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<Types.TechnologyChainsArgs, 'first'>>;
  fields?: Resolver<ResolversTypes['FieldConnection'], ParentType, ContextType, RequireFields<Types.TechnologyFieldsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.TechnologyHistoryArgs, 'first'>>;
  holder?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masteredOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Types.Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['TechnologyStatus']>, ParentType, ContextType>;
  statusLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.TechnologyStatusLabelArgs, 'locale'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TechnologyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TechnologyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
}>;

export type TextFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextFact'] = ResolversParentTypes['TextFact']> = ResolversObject<{
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstCharacter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastCharacter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TextLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLine'] = ResolversParentTypes['TextLine']> = ResolversObject<{
  clause?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['TextFact']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type UncontactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Uncontacted'] = ResolversParentTypes['Uncontacted']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<Types.UncontactedEntitiesArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type UncoveredFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UncoveredField'] = ResolversParentTypes['UncoveredField']> = ResolversObject<{
  experts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.UncoveredFieldExplanationArgs, 'locale'>>;
  field?: Resolver<ResolversTypes['Field'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UncoveredReason'], ParentType, ContextType>;
}>;

export type UpgradeCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpgradeCandidate'] = ResolversParentTypes['UpgradeCandidate']> = ResolversObject<{
  level?: Resolver<ResolversTypes['AdminLevel'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['AdminLevel'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  relyingOn?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['PlatformReview'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = ResolversObject<{
  bounded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keepsBoards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  rights?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  rightsFor?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType, RequireFields<Types.ViewerRightsForArgs, 'id'>>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
}>;

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = ResolversObject<{
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amountCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  expiresOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<Types.VoucherHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Types.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  use?: Resolver<Types.Maybe<ResolversTypes['VoucherUse']>, ParentType, ContextType>;
  useLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.VoucherUseLabelArgs, 'locale'>>;
  usedCny?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  usedOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type VoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherConnection'] = ResolversParentTypes['VoucherConnection']> = ResolversObject<{
  edges?: Resolver<Array<ResolversTypes['VoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type VoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherEdge'] = ResolversParentTypes['VoucherEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voucher'], ParentType, ContextType>;
}>;

export type VoucherUseTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherUseTotals'] = ResolversParentTypes['VoucherUseTotals']> = ResolversObject<{
  amountCny?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  use?: Resolver<Types.Maybe<ResolversTypes['VoucherUse']>, ParentType, ContextType>;
  useLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.VoucherUseTotalsUseLabelArgs, 'locale'>>;
  usedCny?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usedShare?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vouchers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WhatIfResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIfResult'] = ResolversParentTypes['WhatIfResult']> = ResolversObject<{
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['ChangedGap']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.WhatIfResultExplanationArgs, 'locale'>>;
  opened?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<Types.WhatIfResultRemainingArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weightBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = Context> = ResolversObject<{
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountToken?: AccountTokenResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  AchievementConnection?: AchievementConnectionResolvers<ContextType>;
  AchievementEdge?: AchievementEdgeResolvers<ContextType>;
  ActionItem?: ActionItemResolvers<ContextType>;
  ActionItemConnection?: ActionItemConnectionResolvers<ContextType>;
  ActionItemEdge?: ActionItemEdgeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  AllianceMembership?: AllianceMembershipResolvers<ContextType>;
  AllianceMembershipConnection?: AllianceMembershipConnectionResolvers<ContextType>;
  AllianceMembershipEdge?: AllianceMembershipEdgeResolvers<ContextType>;
  AlternativeTeam?: AlternativeTeamResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentProposal?: AppointmentProposalResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  AppraisalConnection?: AppraisalConnectionResolvers<ContextType>;
  AppraisalEdge?: AppraisalEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditPerson?: AuditPersonResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  Backup?: BackupResolvers<ContextType>;
  Bid?: BidResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  BidEdge?: BidEdgeResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardConnection?: BoardConnectionResolvers<ContextType>;
  BoardEdge?: BoardEdgeResolvers<ContextType>;
  BoardPanel?: BoardPanelResolvers<ContextType>;
  BoardResult?: BoardResultResolvers<ContextType>;
  Brokerage?: BrokerageResolvers<ContextType>;
  BrokerageConnection?: BrokerageConnectionResolvers<ContextType>;
  BrokerageEdge?: BrokerageEdgeResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainEnterprise?: ChainEnterpriseResolvers<ContextType>;
  ChainEnterpriseConnection?: ChainEnterpriseConnectionResolvers<ContextType>;
  ChainEnterpriseEdge?: ChainEnterpriseEdgeResolvers<ContextType>;
  ChainFunding?: ChainFundingResolvers<ContextType>;
  ChainVersion?: ChainVersionResolvers<ContextType>;
  ChainVersionConnection?: ChainVersionConnectionResolvers<ContextType>;
  ChainVersionEdge?: ChainVersionEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeFile?: ChangeFileResolvers<ContextType>;
  ChangeProblem?: ChangeProblemResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSetConnection?: ChangeSetConnectionResolvers<ContextType>;
  ChangeSetEdge?: ChangeSetEdgeResolvers<ContextType>;
  ChangedGap?: ChangedGapResolvers<ContextType>;
  ChannelAmount?: ChannelAmountResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  CollaborationPath?: CollaborationPathResolvers<ContextType>;
  CollaboratorSuggestion?: CollaboratorSuggestionResolvers<ContextType>;
  ComparedMatrix?: ComparedMatrixResolvers<ContextType>;
  ComparedRegion?: ComparedRegionResolvers<ContextType>;
  ComparedRule?: ComparedRuleResolvers<ContextType>;
  ConditionResult?: ConditionResultResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  ContactAssignment?: ContactAssignmentResolvers<ContextType>;
  ContactAssignmentConnection?: ContactAssignmentConnectionResolvers<ContextType>;
  ContactAssignmentEdge?: ContactAssignmentEdgeResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  CooperationConnection?: CooperationConnectionResolvers<ContextType>;
  CooperationEdge?: CooperationEdgeResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  CreditRecordConnection?: CreditRecordConnectionResolvers<ContextType>;
  CreditRecordEdge?: CreditRecordEdgeResolvers<ContextType>;
  CrossTab?: CrossTabResolvers<ContextType>;
  CrossTabAxis?: CrossTabAxisResolvers<ContextType>;
  CrossTabCell?: CrossTabCellResolvers<ContextType>;
  CrossTabKey?: CrossTabKeyResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DeclaredGap?: DeclaredGapResolvers<ContextType>;
  DeclaredGapRecord?: DeclaredGapRecordResolvers<ContextType>;
  DeclaredGapRecordConnection?: DeclaredGapRecordConnectionResolvers<ContextType>;
  DeclaredGapRecordEdge?: DeclaredGapRecordEdgeResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandConnection?: DemandConnectionResolvers<ContextType>;
  DemandEdge?: DemandEdgeResolvers<ContextType>;
  DemandMatch?: DemandMatchResolvers<ContextType>;
  DemandPipeline?: DemandPipelineResolvers<ContextType>;
  DemandStage?: DemandStageResolvers<ContextType>;
  DemandStageConnection?: DemandStageConnectionResolvers<ContextType>;
  DemandStageEdge?: DemandStageEdgeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  DisciplineConnection?: DisciplineConnectionResolvers<ContextType>;
  DisciplineEdge?: DisciplineEdgeResolvers<ContextType>;
  DisciplineSupply?: DisciplineSupplyResolvers<ContextType>;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchConnection?: DispatchConnectionResolvers<ContextType>;
  DispatchEdge?: DispatchEdgeResolvers<ContextType>;
  DispatchTotals?: DispatchTotalsResolvers<ContextType>;
  DocumentIssue?: DocumentIssueResolvers<ContextType>;
  DocumentIssueConnection?: DocumentIssueConnectionResolvers<ContextType>;
  DocumentIssueEdge?: DocumentIssueEdgeResolvers<ContextType>;
  EligibilityCondition?: EligibilityConditionResolvers<ContextType>;
  EligibilityConditionConnection?: EligibilityConditionConnectionResolvers<ContextType>;
  EligibilityConditionEdge?: EligibilityConditionEdgeResolvers<ContextType>;
  EligibilityReport?: EligibilityReportResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  EligibilityRuleConnection?: EligibilityRuleConnectionResolvers<ContextType>;
  EligibilityRuleEdge?: EligibilityRuleEdgeResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Enumeration?: EnumerationResolvers<ContextType>;
  EnumerationValue?: EnumerationValueResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ExpertConnection?: ExpertConnectionResolvers<ContextType>;
  ExpertEdge?: ExpertEdgeResolvers<ContextType>;
  ExpertLoad?: ExpertLoadResolvers<ContextType>;
  ExpertMatch?: ExpertMatchResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldConnection?: FieldConnectionResolvers<ContextType>;
  FieldEdge?: FieldEdgeResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapChange?: GapChangeResolvers<ContextType>;
  GapChangeConnection?: GapChangeConnectionResolvers<ContextType>;
  GapChangeEdge?: GapChangeEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapEvidence?: GapEvidenceResolvers<ContextType>;
  GapParameter?: GapParameterResolvers<ContextType>;
  GapRule?: GapRuleResolvers<ContextType>;
  GapSince?: GapSinceResolvers<ContextType>;
  GapSummaryRow?: GapSummaryRowResolvers<ContextType>;
  GraphCounter?: GraphCounterResolvers<ContextType>;
  GuideItem?: GuideItemResolvers<ContextType>;
  GuideItemConnection?: GuideItemConnectionResolvers<ContextType>;
  GuideItemEdge?: GuideItemEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  IssuedSecret?: IssuedSecretResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KeyList?: KeyListResolvers<ContextType>;
  KeyListChanges?: KeyListChangesResolvers<ContextType>;
  KeyListConnection?: KeyListConnectionResolvers<ContextType>;
  KeyListEdge?: KeyListEdgeResolvers<ContextType>;
  LadderCandidate?: LadderCandidateResolvers<ContextType>;
  LeaderInOffice?: LeaderInOfficeResolvers<ContextType>;
  LocalConversion?: LocalConversionResolvers<ContextType>;
  MaturityStep?: MaturityStepResolvers<ContextType>;
  MaturityStepConnection?: MaturityStepConnectionResolvers<ContextType>;
  MaturityStepEdge?: MaturityStepEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutualRecognition?: MutualRecognitionResolvers<ContextType>;
  MutualRecognitionConnection?: MutualRecognitionConnectionResolvers<ContextType>;
  MutualRecognitionEdge?: MutualRecognitionEdgeResolvers<ContextType>;
  NativeTalent?: NativeTalentResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAssessed?: NotAssessedResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  OpenCall?: OpenCallResolvers<ContextType>;
  OpenCallConnection?: OpenCallConnectionResolvers<ContextType>;
  OpenCallEdge?: OpenCallEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  PartnershipPair?: PartnershipPairResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PatternResult?: PatternResultResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  PeerGroupConnection?: PeerGroupConnectionResolvers<ContextType>;
  PeerGroupEdge?: PeerGroupEdgeResolvers<ContextType>;
  PipelineStage?: PipelineStageResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformLevel?: PlatformLevelResolvers<ContextType>;
  PlatformLevelConnection?: PlatformLevelConnectionResolvers<ContextType>;
  PlatformLevelEdge?: PlatformLevelEdgeResolvers<ContextType>;
  PlatformReview?: PlatformReviewResolvers<ContextType>;
  PlatformReviewConnection?: PlatformReviewConnectionResolvers<ContextType>;
  PlatformReviewEdge?: PlatformReviewEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyText?: PolicyTextResolvers<ContextType>;
  PoolEntry?: PoolEntryResolvers<ContextType>;
  PoolEntryConnection?: PoolEntryConnectionResolvers<ContextType>;
  PoolEntryEdge?: PoolEntryEdgeResolvers<ContextType>;
  PoolLedger?: PoolLedgerResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectParticipation?: ProjectParticipationResolvers<ContextType>;
  ProjectParticipationConnection?: ProjectParticipationConnectionResolvers<ContextType>;
  ProjectParticipationEdge?: ProjectParticipationEdgeResolvers<ContextType>;
  ProjectStep?: ProjectStepResolvers<ContextType>;
  ProjectStepConnection?: ProjectStepConnectionResolvers<ContextType>;
  ProjectStepEdge?: ProjectStepEdgeResolvers<ContextType>;
  ProposedAppointment?: ProposedAppointmentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  ReferralRank?: ReferralRankResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionComparison?: RegionComparisonResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  RegisterEdge?: RegisterEdgeResolvers<ContextType>;
  RequirementCell?: RequirementCellResolvers<ContextType>;
  RequirementMatrix?: RequirementMatrixResolvers<ContextType>;
  RequirementMatrixCell?: RequirementMatrixCellResolvers<ContextType>;
  RequirementRow?: RequirementRowResolvers<ContextType>;
  RequirementTemplate?: RequirementTemplateResolvers<ContextType>;
  RequirementTemplateCell?: RequirementTemplateCellResolvers<ContextType>;
  RequirementTemplateCellConnection?: RequirementTemplateCellConnectionResolvers<ContextType>;
  RequirementTemplateCellEdge?: RequirementTemplateCellEdgeResolvers<ContextType>;
  RequirementTemplateConnection?: RequirementTemplateConnectionResolvers<ContextType>;
  RequirementTemplateEdge?: RequirementTemplateEdgeResolvers<ContextType>;
  RequirementTotals?: RequirementTotalsResolvers<ContextType>;
  ReserveEntry?: ReserveEntryResolvers<ContextType>;
  ReserveEntryConnection?: ReserveEntryConnectionResolvers<ContextType>;
  ReserveEntryEdge?: ReserveEntryEdgeResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceMatch?: ResourceMatchResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  Revealed?: RevealedResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentConnection?: SegmentConnectionResolvers<ContextType>;
  SegmentEdge?: SegmentEdgeResolvers<ContextType>;
  ServiceTicket?: ServiceTicketResolvers<ContextType>;
  ServiceTicketConnection?: ServiceTicketConnectionResolvers<ContextType>;
  ServiceTicketEdge?: ServiceTicketEdgeResolvers<ContextType>;
  ShortageFill?: ShortageFillResolvers<ContextType>;
  ShortagePost?: ShortagePostResolvers<ContextType>;
  ShortagePostConnection?: ShortagePostConnectionResolvers<ContextType>;
  ShortagePostEdge?: ShortagePostEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuccessionCandidate?: SuccessionCandidateResolvers<ContextType>;
  SuccessionRow?: SuccessionRowResolvers<ContextType>;
  TalentPromise?: TalentPromiseResolvers<ContextType>;
  TalentPromiseConnection?: TalentPromiseConnectionResolvers<ContextType>;
  TalentPromiseEdge?: TalentPromiseEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  TargetProgressConnection?: TargetProgressConnectionResolvers<ContextType>;
  TargetProgressEdge?: TargetProgressEdgeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamProposal?: TeamProposalResolvers<ContextType>;
  TeamRejection?: TeamRejectionResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TextFact?: TextFactResolvers<ContextType>;
  TextLine?: TextLineResolvers<ContextType>;
  Uncontacted?: UncontactedResolvers<ContextType>;
  UncoveredField?: UncoveredFieldResolvers<ContextType>;
  UpgradeCandidate?: UpgradeCandidateResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherConnection?: VoucherConnectionResolvers<ContextType>;
  VoucherEdge?: VoucherEdgeResolvers<ContextType>;
  VoucherUseTotals?: VoucherUseTotalsResolvers<ContextType>;
  WhatIfResult?: WhatIfResultResolvers<ContextType>;
}>;

