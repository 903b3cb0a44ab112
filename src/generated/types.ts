export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO YYYY-MM-DD (日期) */
  Date: { input: string; output: string; }
  /** Any JSON value */
  JSON: { input: unknown; output: unknown; }
};

/** What an actual figure is from (数据依据) */
export type Actual_From =
  /** A count of the graph as of the day, by the counter the indicator is bound to (图谱计数) */
  | 'COUNT'
  /** There is none (无) */
  | 'NONE'
  /** The newest official observation up to the day (统计数据) */
  | 'OBSERVATION';

/** Who may sign in (账号) */
export type Account = {
  __typename?: 'Account';
  /** When it was made: ISO 8601, UTC (开通时间) */
  createdAt: Scalars['String']['output'];
  /** Whether it is shut (是否停用) */
  disabled: Scalars['Boolean']['output'];
  /** Its name (账号名) */
  name: Scalars['String']['output'];
  /** Whether it signs in with a password of its own; else with a provider (是否用密码登录) */
  password: Scalars['Boolean']['output'];
  /** The regions it is for, with those below them; none for the whole graph, or for a READER or an ANALYST for nowhere (负责地区) */
  regions: Array<Region>;
  /** What it is for (角色) */
  role: Role;
  /** Its tokens that are not over (令牌) */
  tokens: Array<AccountToken>;
};

/** A page of accounts (账号, 分页) */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AccountEdge>;
  /** The page itself (本页) */
  nodes: Array<Account>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of accounts (账号, 分页项) */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (账号) */
  node: Account;
};

/** What a program signs in with (令牌) */
export type AccountToken = {
  __typename?: 'AccountToken';
  /** When it was made: ISO 8601, UTC (发放时间) */
  createdAt: Scalars['String']['output'];
  /** What it is called (名称) */
  label: Scalars['String']['output'];
  /** When it was last used, to ten minutes: ISO 8601, UTC; null where it never was (最近使用) */
  lastUsed: Maybe<Scalars['String']['output']>;
  /** Until when it is taken: ISO 8601, UTC (有效至) */
  until: Scalars['String']['output'];
};

/** A result of a project (成果) */
export type Achievement = Entity & Node & {
  __typename?: 'Achievement';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Awards and programmes (入选与获奖) */
  awards: AwardConnection;
  /** Who brokered it (促成的对接) */
  brokerages: BrokerageConnection;
  /** Money the result got (获得的资金) */
  fundings: FundingConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Maturity as a stage of innovation (成熟度) */
  maturity: Maybe<InnovationStage>;
  /** Chinese or English term of `maturity` (成熟度名称) */
  maturityLabel: Maybe<Scalars['String']['output']>;
  /** Stages of maturity it has reached (成熟度记录) */
  maturitySteps: MaturityStepConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Date of the result (取得日期) */
  producedOn: Maybe<Scalars['Date']['output']>;
  /** Project that produced it (来源项目) */
  project: Maybe<Project>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Date of the transfer (转化日期) */
  transferredOn: Maybe<Scalars['Date']['output']>;
  /** Enterprise it was transferred to (承接企业) */
  transferredTo: Maybe<Enterprise>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A result of a project (成果) */
export type AchievementAwardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A result of a project (成果) */
export type AchievementBrokeragesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result of a project (成果) */
export type AchievementFundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result of a project (成果) */
export type AchievementHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A result of a project (成果) */
export type AchievementMaturityLabelArgs = {
  locale?: Locale;
};


/** A result of a project (成果) */
export type AchievementMaturityStepsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of achievements (成果, 分页) */
export type AchievementConnection = {
  __typename?: 'AchievementConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AchievementEdge>;
  /** The page itself (本页) */
  nodes: Array<Achievement>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of achievements (成果, 分页项) */
export type AchievementEdge = {
  __typename?: 'AchievementEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (成果) */
  node: Achievement;
};

/** Which achievements are wanted; conditions left out do not restrict (筛选成果) */
export type AchievementFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Maturities wanted (成熟度) */
  maturity?: InputMaybe<Array<InnovationStage>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only results of this project (来源项目) */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table achievements, new or changed: what is left out stays as it is, null clears it (成果) */
export type AchievementInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Maturity as a stage of innovation (成熟度) */
  maturity?: InputMaybe<InnovationStage>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Date of the result (产出日期) */
  producedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Project that produced it (所属项目) */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of the transfer (转化日期) */
  transferredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise it was transferred to (承接企业) */
  transferredTo?: InputMaybe<Scalars['ID']['input']>;
};

/** What a meeting decided, an expert suggested or an inspection found, until it is done (议定事项) */
export type ActionItem = Entity & Node & {
  __typename?: 'ActionItem';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Day it was done (办结日期) */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Unit that has to act (承办单位) */
  department: Maybe<Department>;
  /** Last day to be done by (办结时限) */
  due: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of item (事项类型) */
  kind: Maybe<ActionKind>;
  /** Chinese or English term of `kind` (事项类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Measure of a document it carries out (对应任务) */
  measure: Maybe<Measure>;
  /** Where it was raised (来源会议) */
  meeting: Meeting;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** What came of it (办理结果) */
  result: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Where it stands (办理状态) */
  status: Maybe<ActionStatus>;
  /** Chinese or English term of `status` (办理状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** What a meeting decided, an expert suggested or an inspection found, until it is done (议定事项) */
export type ActionItemHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a meeting decided, an expert suggested or an inspection found, until it is done (议定事项) */
export type ActionItemKindLabelArgs = {
  locale?: Locale;
};


/** What a meeting decided, an expert suggested or an inspection found, until it is done (议定事项) */
export type ActionItemStatusLabelArgs = {
  locale?: Locale;
};

/** A page of action items (议定事项, 分页) */
export type ActionItemConnection = {
  __typename?: 'ActionItemConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ActionItemEdge>;
  /** The page itself (本页) */
  nodes: Array<ActionItem>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of action items (议定事项, 分页项) */
export type ActionItemEdge = {
  __typename?: 'ActionItemEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (议定事项) */
  node: ActionItem;
};

/** Which action items are wanted; conditions left out do not restrict (筛选议定事项) */
export type ActionItemFilter = {
  /** Only those of this unit (承办单位) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or later (办结时限起) */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier (办结时限止) */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (事项类型) */
  kind?: InputMaybe<Array<ActionKind>>;
  /** Only those that carry out this measure (对应任务) */
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this meeting (来源会议) */
  meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (办理状态) */
  status?: InputMaybe<Array<ActionStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table action_items, new or changed: what is left out stays as it is, null clears it (议定事项) */
export type ActionItemInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day it was done (办结日期) */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Unit that has to act (承办单位) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day to be done by (办结时限) */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of item (事项类型) */
  kind?: InputMaybe<ActionKind>;
  /** Measure of a document it carries out (对应任务) */
  measure?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was raised (来源会议) */
  meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Name (事项内容) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What came of it (办理结果) */
  result?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it stands (办理状态) */
  status?: InputMaybe<ActionStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of action items; ties are broken by id (排序) */
export type ActionItemOrder =
  /** By last day to be done by; missing values last (按办结时限) */
  | 'DUE'
  /** By last day to be done by, backwards; missing values last (按办结时限倒序) */
  | 'DUE_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Action kind: what came out of a meeting or an inspection (事项类型) */
export type ActionKind =
  /** Decision (议定事项) */
  | 'DECISION'
  /** Finding (检查问题) */
  | 'FINDING'
  /** Suggestion (意见建议) */
  | 'SUGGESTION'
  /** Task (交办任务) */
  | 'TASK';

/** Action status: where an action item stands (办理状态) (ordered) */
export type ActionStatus =
  /** Done (已办结) */
  | 'DONE'
  /** Dropped (不再办理) */
  | 'DROPPED'
  /** Open (办理中) */
  | 'OPEN';

/** A fair, competition, matchmaking or another event, with what came of it (活动) */
export type Activity = Entity & Node & {
  __typename?: 'Activity';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains it is about (涉及链条) */
  chains: ChainConnection;
  /** First day; absent where it is named without a date (举办日期) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of event (活动类型) */
  kind: Maybe<ActivityKind>;
  /** Chinese or English term of `kind` (活动类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Who holds it (主办单位) */
  organisers: EntityConnection;
  /** What came of it (活动成效) */
  outcomes: OutcomeConnection;
  /** The document that names it (政策文件) */
  policy: Maybe<Policy>;
  /** Region it is held in or for (举办地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last (结束) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A fair, competition, matchmaking or another event, with what came of it (活动) */
export type ActivityChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A fair, competition, matchmaking or another event, with what came of it (活动) */
export type ActivityHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A fair, competition, matchmaking or another event, with what came of it (活动) */
export type ActivityKindLabelArgs = {
  locale?: Locale;
};


/** A fair, competition, matchmaking or another event, with what came of it (活动) */
export type ActivityOrganisersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A fair, competition, matchmaking or another event, with what came of it (活动) */
export type ActivityOutcomesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of activities (活动, 分页) */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ActivityEdge>;
  /** The page itself (本页) */
  nodes: Array<Activity>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of activities (活动, 分页项) */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (活动) */
  node: Activity;
};

/** Which activities are wanted; conditions left out do not restrict (筛选活动) */
export type ActivityFilter = {
  /** Only events about this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning on this day or later (举办日期起) */
  heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Beginning on this day or earlier (举办日期止) */
  heldTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (活动类型) */
  kind?: InputMaybe<Array<ActivityKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only events held by this body (主办单位) */
  organiser?: InputMaybe<Scalars['ID']['input']>;
  /** Only events that this document names (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table activities, new or changed: what is left out stays as it is, null clears it (活动) */
export type ActivityInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains it is about (涉及链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day; absent where it is named without a date (举办日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of event (活动类型) */
  kind?: InputMaybe<ActivityKind>;
  /** Name (活动名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who holds it (主办单位) */
  organisers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that names it (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region it is held in or for (举办地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last (结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Activity kind: kind of event (活动类型) */
export type ActivityKind =
  /** Campaign (主题活动) */
  | 'CAMPAIGN'
  /** Competition (赛事, 大赛) */
  | 'COMPETITION'
  /** Fair (展会, 博览会) */
  | 'FAIR'
  /** Matchmaking (供需对接会, 对接会) */
  | 'MATCHMAKING'
  /** Roadshow (路演) */
  | 'ROADSHOW'
  /** Training (训练营, 培训) */
  | 'TRAINING';

/** Order of activities; ties are broken by id (排序) */
export type ActivityOrder =
  /** By first day; missing values last (按举办日期) */
  | 'HELD'
  /** By first day, backwards; missing values last (按举办日期倒序) */
  | 'HELD_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Admin level: 级别 of platforms, projects, awards; 自治区级 and 省级 are one level, 州级 and 市级 are one level (ordered) */
export type AdminLevel =
  /** County (县级) */
  | 'COUNTY'
  /** Municipal (市级, 州级) */
  | 'MUNICIPAL'
  /** National (国家级) */
  | 'NATIONAL'
  /** Provincial (省级, 自治区级) */
  | 'PROVINCIAL';

/** Post of an expert at an institution or enterprise (任职) */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** The expert (专家) */
  expert: Expert;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Institution or enterprise (单位) */
  organisation: Entity;
  /** Position (职务) */
  position: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};

/** A page of affiliations (任职, 分页) */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AffiliationEdge>;
  /** The page itself (本页) */
  nodes: Array<Affiliation>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of affiliations (任职, 分页项) */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (任职) */
  node: Affiliation;
};

/** A row of the table affiliations, new or changed: what is left out stays as it is, null clears it (任职) */
export type AffiliationInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** First day (开始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `expert`, `organisation`, `position`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Institution or enterprise (单位) */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Position (职务) */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A service agency of technology transfer, talent or innovation, with its brokers (服务机构) */
export type Agency = Entity & Node & {
  __typename?: 'Agency';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** What it brought together (促成的对接) */
  brokerages: BrokerageConnection;
  /** Its brokers (技术经纪人) */
  brokers: ExpertConnection;
  /** Day it was founded (成立日期) */
  foundedOn: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Who keeps it (依托单位) */
  host: Maybe<Entity>;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of agency (服务机构类型) */
  kind: Maybe<AgencyKind>;
  /** Chinese or English term of `kind` (服务机构类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Level; absent when the source gives none (级别) */
  level: Maybe<AdminLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document that names it (政策文件) */
  policy: Maybe<Policy>;
  /** Region of the agency (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A service agency of technology transfer, talent or innovation, with its brokers (服务机构) */
export type AgencyBrokeragesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A service agency of technology transfer, talent or innovation, with its brokers (服务机构) */
export type AgencyBrokersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A service agency of technology transfer, talent or innovation, with its brokers (服务机构) */
export type AgencyHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A service agency of technology transfer, talent or innovation, with its brokers (服务机构) */
export type AgencyKindLabelArgs = {
  locale?: Locale;
};


/** A service agency of technology transfer, talent or innovation, with its brokers (服务机构) */
export type AgencyLevelLabelArgs = {
  locale?: Locale;
};

/** A page of agencies (服务机构, 分页) */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AgencyEdge>;
  /** The page itself (本页) */
  nodes: Array<Agency>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of agencies (服务机构, 分页项) */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (服务机构) */
  node: Agency;
};

/** Which agencies are wanted; conditions left out do not restrict (筛选服务机构) */
export type AgencyFilter = {
  /** Only agencies with this broker (技术经纪人) */
  broker?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (服务机构类型) */
  kind?: InputMaybe<Array<AgencyKind>>;
  /** Levels wanted (级别) */
  level?: InputMaybe<Array<AdminLevel>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table agencies, new or changed: what is left out stays as it is, null clears it (服务机构) */
export type AgencyInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its brokers (技术经纪人) */
  brokers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Day it was founded (成立日期) */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who keeps it (依托单位) */
  host?: InputMaybe<Scalars['ID']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of agency (服务机构类型) */
  kind?: InputMaybe<AgencyKind>;
  /** Level; absent when the source gives none (级别) */
  level?: InputMaybe<AdminLevel>;
  /** Name (服务机构名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document that names it (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region of the agency (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Agency kind: kind of service agency (服务机构类型) */
export type AgencyKind =
  /** Broker firm (技术经理人事务所, 技术经纪机构) */
  | 'BROKER_FIRM'
  /** Consulting (科技咨询机构) */
  | 'CONSULTING'
  /** Finance (科技金融机构) */
  | 'FINANCE'
  /** Intellectual property (知识产权服务机构) */
  | 'INTELLECTUAL_PROPERTY'
  /** Talent agency (人才中介服务机构) */
  | 'TALENT_AGENCY'
  /** Tech transfer (技术转移机构) */
  | 'TECH_TRANSFER'
  /** Testing (检验检测机构) */
  | 'TESTING';

/** An alliance, consortium or league of organisations, with its members (联盟) */
export type Alliance = Entity & Node & {
  __typename?: 'Alliance';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains it works for (服务的链条) */
  chains: ChainConnection;
  /** Technical fields of the alliance (技术领域) */
  fields: FieldConnection;
  /** Day it was founded (成立日期) */
  foundedOn: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of alliance (联盟类型) */
  kind: Maybe<AllianceKind>;
  /** Chinese or English term of `kind` (联盟类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Who leads it (牵头单位) */
  lead: Maybe<Entity>;
  /** Level; absent when the source gives none (级别) */
  level: Maybe<AdminLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** Its members, from when to when (成员) */
  members: AllianceMembershipConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document that names it (政策文件) */
  policy: Maybe<Policy>;
  /** Region it belongs to (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An alliance, consortium or league of organisations, with its members (联盟) */
export type AllianceChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An alliance, consortium or league of organisations, with its members (联盟) */
export type AllianceFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An alliance, consortium or league of organisations, with its members (联盟) */
export type AllianceHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An alliance, consortium or league of organisations, with its members (联盟) */
export type AllianceKindLabelArgs = {
  locale?: Locale;
};


/** An alliance, consortium or league of organisations, with its members (联盟) */
export type AllianceLevelLabelArgs = {
  locale?: Locale;
};


/** An alliance, consortium or league of organisations, with its members (联盟) */
export type AllianceMembersArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of alliances (联盟, 分页) */
export type AllianceConnection = {
  __typename?: 'AllianceConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AllianceEdge>;
  /** The page itself (本页) */
  nodes: Array<Alliance>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of alliances (联盟, 分页项) */
export type AllianceEdge = {
  __typename?: 'AllianceEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (联盟) */
  node: Alliance;
};

/** Which alliances are wanted; conditions left out do not restrict (筛选联盟) */
export type AllianceFilter = {
  /** Only alliances that work for this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (联盟类型) */
  kind?: InputMaybe<Array<AllianceKind>>;
  /** Levels wanted (级别) */
  level?: InputMaybe<Array<AdminLevel>>;
  /** Only alliances that this organisation or region was ever a member of (成员) */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table alliances, new or changed: what is left out stays as it is, null clears it (联盟) */
export type AllianceInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains it works for (服务链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields of the alliance (技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Day it was founded (成立日期) */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of alliance (联盟类型) */
  kind?: InputMaybe<AllianceKind>;
  /** Who leads it (牵头单位) */
  lead?: InputMaybe<Scalars['ID']['input']>;
  /** Level; absent when the source gives none (级别) */
  level?: InputMaybe<AdminLevel>;
  /** Name (联盟名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document that names it (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region it belongs to (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Alliance kind: kind of alliance (联盟类型) */
export type AllianceKind =
  /** Consortium (创新联合体) */
  | 'CONSORTIUM'
  /** Service federation (创新服务业联合会) */
  | 'SERVICE_FEDERATION'
  /** Talent alliance (人才联盟) */
  | 'TALENT_ALLIANCE'
  /** Tech alliance (产业技术创新战略联盟, 技术创新联盟) */
  | 'TECH_ALLIANCE';

/** A row of the table alliance_members, new or changed: what is left out stays as it is, null clears it (联盟成员) */
export type AllianceMemberInput = {
  /** The alliance (联盟) */
  alliance?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day (加入日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `alliance`, `member`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The member: an organisation, or a region that joined as such (成员单位) */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Part in the alliance (成员角色) */
  role?: InputMaybe<AllianceRole>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (退出日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Membership in an alliance; a period [from, to), an empty end is open (联盟成员) */
export type AllianceMembership = {
  __typename?: 'AllianceMembership';
  /** The alliance (联盟) */
  alliance: Alliance;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** The member: an organisation, or a region that joined as such (成员单位) */
  member: Entity;
  /** Part in the alliance (成员角色) */
  role: Maybe<AllianceRole>;
  /** Chinese or English term of `role` (成员角色名称) */
  roleLabel: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Membership in an alliance; a period [from, to), an empty end is open (联盟成员) */
export type AllianceMembershipRoleLabelArgs = {
  locale?: Locale;
};

/** A page of alliance memberships (联盟成员, 分页) */
export type AllianceMembershipConnection = {
  __typename?: 'AllianceMembershipConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AllianceMembershipEdge>;
  /** The page itself (本页) */
  nodes: Array<AllianceMembership>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of alliance memberships (联盟成员, 分页项) */
export type AllianceMembershipEdge = {
  __typename?: 'AllianceMembershipEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (联盟成员) */
  node: AllianceMembership;
};

/** Alliance role: part of a member in an alliance (联盟成员角色) (ordered) */
export type AllianceRole =
  /** Council (理事单位) */
  | 'COUNCIL'
  /** Deputy (副理事长单位) */
  | 'DEPUTY'
  /** Lead (牵头单位, 理事长单位) */
  | 'LEAD'
  /** Member (成员单位) */
  | 'MEMBER';

/** Another team (备选方案) */
export type AlternativeTeam = {
  __typename?: 'AlternativeTeam';
  /** Whether it covers every field (是否全覆盖) */
  complete: Scalars['Boolean']['output'];
  /** Its members (成员) */
  members: Array<TeamMember>;
  /** Whether it is proven the best of the others (求解状态) */
  status: PlanStatus;
};

/** An appointment to be made (新聘任) */
export type AppointInput = {
  /** Id of a chain (链条) */
  chain: Scalars['ID']['input'];
  /** Ids of soft conditions the letter waives (适当放宽的条件) */
  exceptions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of an expert, or the key of one to be added (专家) */
  expert: Scalars['ID']['input'];
  /** First day of the term (聘期起) */
  from: Scalars['Date']['input'];
  /** Who issues the letter: id or name of a department (颁发机关) */
  issuedBy?: InputMaybe<Scalars['String']['input']>;
  /** The role (角色) */
  role: AppointmentRole;
  /** Day after the term; without it the term is open (聘期止) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Appointment of an expert to a chain; a period [from, to), an empty end is open (聘任) */
export type Appointment = {
  __typename?: 'Appointment';
  /** The chain (链条) */
  chain: Chain;
  /** Soft conditions the letter waives (适当放宽的条件) */
  exceptions: Array<EligibilityCondition>;
  /** The expert (专家) */
  expert: Expert;
  /** First day of the term (聘期起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Who issued the letter (颁发机关) */
  issuedBy: Maybe<Scalars['String']['output']>;
  /** Number of the letter (聘书编号) */
  letterNo: Maybe<Scalars['String']['output']>;
  /** Role (角色) */
  role: AppointmentRole;
  /** Chinese or English term of `role` (角色名称) */
  roleLabel: Scalars['String']['output'];
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the term; absent when open (聘期止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Appointment of an expert to a chain; a period [from, to), an empty end is open (聘任) */
export type AppointmentRoleLabelArgs = {
  locale?: Locale;
};

/** A page of appointments (聘任, 分页) */
export type AppointmentConnection = {
  __typename?: 'AppointmentConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AppointmentEdge>;
  /** The page itself (本页) */
  nodes: Array<Appointment>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of appointments (聘任, 分页项) */
export type AppointmentEdge = {
  __typename?: 'AppointmentEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (聘任) */
  node: Appointment;
};

/** Which appointment an expert has to have: one that meets all conditions; conditions left out do not restrict, so that none at all asks for any appointment, of any time (聘任条件) */
export type AppointmentFilter = {
  /** Active on this day (有效日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** To this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Whose term is over on this day or later: `to` of the appointment, the first day after the term; open terms have none (届满日期起) */
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose term is over on this day or earlier: `to` of the appointment, the first day after the term; open terms have none (届满日期止) */
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  /** In this role (角色) */
  role?: InputMaybe<AppointmentRole>;
};

/** A row of the table appointments, new or changed: what is left out stays as it is, null clears it (聘任) */
export type AppointmentInput = {
  /** The chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Soft conditions the letter waives (适当放宽的条件) */
  exceptions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** First day of the term (聘期开始) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who issued the letter (颁发机关) */
  issuedBy?: InputMaybe<Scalars['String']['input']>;
  /** Number of the letter (聘书编号) */
  letterNo?: InputMaybe<Scalars['String']['input']>;
  /** Role (角色) */
  role?: InputMaybe<AppointmentRole>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the term; absent when open (聘期至次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The appointments that close the most gaps, less those they open (聘任方案) */
export type AppointmentProposal = {
  __typename?: 'AppointmentProposal';
  /** The appointments, those that help to close most first (拟聘任) */
  appointments: Array<ProposedAppointment>;
  /** The day asked about, on which the appointments begin (考察日期) */
  asOf: Scalars['Date']['output'];
  /** No choice has a larger `netWeight` than this (净权重上界) */
  bound: Scalars['Float']['output'];
  /** The gaps that would be closed, the most severe first (可消除的短板) */
  closes: Array<Gap>;
  /** The proposal in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** `weight` less `openedWeight`: what is made as large as can be (净权重) */
  netWeight: Scalars['Float']['output'];
  /** The sum of the severities of the gaps opened (新增权重) */
  openedWeight: Scalars['Float']['output'];
  /** Gaps of these rules, and of G02 and G04, that would open instead, the most severe first (将新增的短板) */
  opens: Array<Gap>;
  /** How many possible appointments were weighed, after those that make no difference were left out (候选聘任数) */
  options: Scalars['Int']['output'];
  /** Gaps of the same rules that would stay, the most severe first (仍存在的短板) */
  remaining: Array<Gap>;
  /** Whether no other choice has a larger `netWeight`, takes fewer appointments, or is better by eligibility, rank, load and ids (求解状态) */
  status: PlanStatus;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The sum of the severities of the gaps that would be closed and of those that would stay (总权重) */
  totalWeight: Scalars['Float']['output'];
  /** The sum of the severities of the gaps closed (消除权重) */
  weight: Scalars['Float']['output'];
};


/** The appointments that close the most gaps, less those they open (聘任方案) */
export type AppointmentProposalExplanationArgs = {
  locale?: Locale;
};

/** Appointment role: role of an appointment to a chain (聘任角色) */
export type AppointmentRole =
  /** Expert (专家, 链上专家) */
  | 'EXPERT'
  /** Leader (链长) */
  | 'LEADER';

/** What appointments are to be proposed for, as of `proposeAppointments` (聘任方案的要求) */
export type AppointmentsInput = {
  /** Whether experts count whose eligibility is not known (接受资格未知者) */
  allowUnknown: Scalars['Boolean']['input'];
  /** Only these chains; all by default (链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How many appointments at most, 1 to 50 (聘任数) */
  count: Scalars['Int']['input'];
  /** How many active appointments an expert may have in all (每人聘任上限) */
  maxPerExpert: Scalars['Int']['input'];
};

/** An appraisal of an expert of the pool (专家考核) */
export type Appraisal = Entity & Node & {
  __typename?: 'Appraisal';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Department that appraised (考核部门) */
  department: Maybe<Department>;
  /** The expert (专家) */
  expert: Expert;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day of the appraisal (考核日期) */
  on: Scalars['Date']['output'];
  /** Why that result (考核理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** The region whose pool it is about (专家库所属地区) */
  region: Maybe<Region>;
  /** Result (考核结果) */
  result: Maybe<AppraisalResult>;
  /** Chinese or English term of `result` (考核结果名称) */
  resultLabel: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An appraisal of an expert of the pool (专家考核) */
export type AppraisalHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An appraisal of an expert of the pool (专家考核) */
export type AppraisalResultLabelArgs = {
  locale?: Locale;
};

/** A page of appraisals (专家考核, 分页) */
export type AppraisalConnection = {
  __typename?: 'AppraisalConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AppraisalEdge>;
  /** The page itself (本页) */
  nodes: Array<Appraisal>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of appraisals (专家考核, 分页项) */
export type AppraisalEdge = {
  __typename?: 'AppraisalEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (专家考核) */
  node: Appraisal;
};

/** Which appraisals are wanted; conditions left out do not restrict (筛选专家考核) */
export type AppraisalFilter = {
  /** Only appraisals of this expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Appraised on this day or later (考核日期起) */
  onFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Appraised on this day or earlier (考核日期止) */
  onTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Results wanted (考核结果) */
  result?: InputMaybe<Array<AppraisalResult>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table appraisals, new or changed: what is left out stays as it is, null clears it (专家考核) */
export type AppraisalInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Department that appraised (考核部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, in place of the columns that tell it from others: `expert`, `on` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the appraisal (考核日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why that result (考核理由) */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The region whose pool it is about (专家库所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Result (考核结果) */
  result?: InputMaybe<AppraisalResult>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of appraisals; ties are broken by id (排序) */
export type AppraisalOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day of appraisal; missing values last (按考核日期) */
  | 'ON'
  /** By day of appraisal, backwards; missing values last (按考核日期倒序) */
  | 'ON_DESC';

/** Appraisal result: result of an appraisal of an expert or a review of a platform (考核评估结果) (ordered) */
export type AppraisalResult =
  /** Conditional (基本合格, 限期整改) */
  | 'CONDITIONAL'
  /** Excellent (优秀) */
  | 'EXCELLENT'
  /** Failed (不合格, 不称职, 未通过) */
  | 'FAILED'
  /** Good (良好) */
  | 'GOOD'
  /** Passed (合格, 称职, 通过) */
  | 'PASSED';

/** What a finding may be concluded from (确证程度) */
export type Assurance =
  /** From what is missing in a register that has entries for the region, but is not declared complete (推定) */
  | 'PRESUMED'
  /** From what is recorded, or from what is missing in a register that is declared complete (确证) */
  | 'PROVEN';

/** What somebody did, without any value (审计记录) */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** READ, WRITE before and WRITTEN after a change, REVEAL, SIGN_IN, SIGN_OUT, ACCOUNT, EXPORT, ERASE, OPEN (动作) */
  action: Scalars['String']['output'];
  /** When: ISO 8601, UTC (时间) */
  at: Scalars['String']['output'];
  /** Name of the account; `cli:` and a name for who gave a command of the command line (账号名) */
  by: Scalars['String']['output'];
  /** What was written (变更单) */
  changeSets: Array<Scalars['ID']['output']>;
  /** Whether something of it failed (是否失败) */
  failed: Scalars['Boolean']['output'];
  /** Its file and its place there (标识) */
  id: Scalars['ID']['output'];
  /** The operation and the fields at its root, or what was done (操作) */
  operation: Maybe<Scalars['String']['output']>;
  /** Whose personal data was told (所涉人员) */
  people: Array<AuditPerson>;
  /** Why (理由) */
  reason: Maybe<Scalars['String']['output']>;
};

/** A page of the audit (审计记录, 分页) */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AuditEntryEdge>;
  /** The page itself (本页) */
  nodes: Array<AuditEntry>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of the audit (审计记录, 分页项) */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (审计记录) */
  node: AuditEntry;
};

/** Whose personal data was told, and which (所涉人员) */
export type AuditPerson = {
  __typename?: 'AuditPerson';
  /** Names of fields (字段) */
  fields: Array<Scalars['String']['output']>;
  /** Id of the person (人员标识) */
  id: Scalars['ID']['output'];
};

/** A winner of an award, or one selected for a programme, with year and cohort (入选与获奖) */
export type Award = {
  __typename?: 'Award';
  /** Cohort of the programme (批次) */
  cohort: Maybe<Scalars['String']['output']>;
  /** Grade, as in 一等奖 (等次) */
  grade: Maybe<Scalars['String']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Level (级别) */
  level: Maybe<AdminLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** The award or programme (计划或奖项) */
  programme: Programme;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** Who won or was selected (入选者) */
  winner: Entity;
  /** Year (年度) */
  year: Scalars['Int']['output'];
};


/** A winner of an award, or one selected for a programme, with year and cohort (入选与获奖) */
export type AwardLevelLabelArgs = {
  locale?: Locale;
};

/** A page of awards (入选与获奖, 分页) */
export type AwardConnection = {
  __typename?: 'AwardConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<AwardEdge>;
  /** The page itself (本页) */
  nodes: Array<Award>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of awards (入选与获奖, 分页项) */
export type AwardEdge = {
  __typename?: 'AwardEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (入选与获奖) */
  node: Award;
};

/** A row of the table awards, new or changed: what is left out stays as it is, null clears it (入选与获奖) */
export type AwardInput = {
  /** Cohort of the programme (批次) */
  cohort?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Grade, as in 一等奖 (获奖等次) */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Its id, in place of the columns that tell it from others: `programme`, `winner`, `year` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Level (奖项级别) */
  level?: InputMaybe<AdminLevel>;
  /** The award or programme (计划或奖项) */
  programme?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who won or was selected (获奖者) */
  winner?: InputMaybe<Scalars['ID']['input']>;
  /** Year (年度) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A backup in the folder for them (备份) */
export type Backup = {
  __typename?: 'Backup';
  /** Its size in bytes, as far as it is written (大小) */
  bytes: Scalars['Float']['output'];
  /** When all of it was last read and found as it was written, since the server started: ISO 8601, UTC (最近校验) */
  checkedAt: Maybe<Scalars['String']['output']>;
  /** When it was begun: ISO 8601, UTC (备份时间) */
  madeAt: Maybe<Scalars['String']['output']>;
  /** Its name in the folder (名称) */
  name: Scalars['String']['output'];
  /** What is not as it was written, a sentence a file; or why it was not made (问题) */
  problems: Array<Scalars['String']['output']>;
  /** How many records are stored in it, as far as it is written (记录数) */
  records: Scalars['Float']['output'];
  /** How it is (状态) */
  state: BackupState;
};

/** How a backup is (备份状态) */
export type BackupState =
  /** It is being read to see whether it is as it was written (正在校验) */
  | 'CHECKING'
  /** Some of it is not as it was written (已损坏) */
  | 'DAMAGED'
  /** It is being written (正在备份) */
  | 'MAKING'
  /** It has no list: it was not finished (未完成) */
  | 'UNFINISHED'
  /** Its list is as it was written, and each file has its size (完整) */
  | 'WHOLE';

/** An answer to an open call (揭榜申报) */
export type Bid = Entity & Node & {
  __typename?: 'Bid';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Who answers (揭榜方) */
  bidder: Entity;
  /** The open call (榜单) */
  call: OpenCall;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day of the answer (申报日期) */
  on: Maybe<Scalars['Date']['output']>;
  /** What came of it (揭榜结果) */
  result: Maybe<BidResult>;
  /** Chinese or English term of `result` (揭榜结果名称) */
  resultLabel: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An answer to an open call (揭榜申报) */
export type BidHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An answer to an open call (揭榜申报) */
export type BidResultLabelArgs = {
  locale?: Locale;
};

/** A page of bids (揭榜申报, 分页) */
export type BidConnection = {
  __typename?: 'BidConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<BidEdge>;
  /** The page itself (本页) */
  nodes: Array<Bid>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of bids (揭榜申报, 分页项) */
export type BidEdge = {
  __typename?: 'BidEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (揭榜申报) */
  node: Bid;
};

/** Which bids are wanted; conditions left out do not restrict (筛选揭榜申报) */
export type BidFilter = {
  /** Only answers of this one (揭榜方) */
  bidder?: InputMaybe<Scalars['ID']['input']>;
  /** Only answers to this call (榜单) */
  call?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Results wanted (揭榜结果) */
  result?: InputMaybe<Array<BidResult>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table bids, new or changed: what is left out stays as it is, null clears it (揭榜申报) */
export type BidInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who answers (揭榜方) */
  bidder?: InputMaybe<Scalars['ID']['input']>;
  /** The open call (榜单) */
  call?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `call`, `bidder` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the answer (揭榜申报日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What came of it (揭榜结果) */
  result?: InputMaybe<BidResult>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of bids; ties are broken by id (排序) */
export type BidOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day; missing values last (按申报日期) */
  | 'ON'
  /** By day, backwards; missing values last (按申报日期倒序) */
  | 'ON_DESC';

/** Bid result: what came of an answer to an open call (揭榜结果) */
export type BidResult =
  /** Lost (未揭榜成功, 未中榜) */
  | 'LOST'
  /** Shortlisted (入围) */
  | 'SHORTLISTED'
  /** Submitted (已申报, 待评审) */
  | 'SUBMITTED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN'
  /** Won (揭榜成功, 中榜) */
  | 'WON';

/** Questions as panels, kept beside the graph: no entity, and part of no figure of it (看板) */
export type Board = Node & {
  __typename?: 'Board';
  /** Who made it (创建人) */
  by: Scalars['String']['output'];
  /** When it was saved last: ISO 8601, UTC (修改时间) */
  changedAt: Scalars['String']['output'];
  /** When it was made: ISO 8601, UTC (创建时间) */
  createdAt: Scalars['String']['output'];
  /** The day it opens with; today without one (日期) */
  day: Maybe<Scalars['Date']['output']>;
  /** Its id (标识) */
  id: Scalars['ID']['output'];
  /** Whether who asks may change it and take it out (可否修改) */
  mayChange: Scalars['Boolean']['output'];
  /** Its name (名称) */
  name: Scalars['String']['output'];
  /** Whether it is of who asks (是否本人) */
  own: Scalars['Boolean']['output'];
  /** Its panels in their order (面板) */
  panels: Array<BoardPanel>;
  /** The region it opens with; all regions without one (地区) */
  region: Maybe<Region>;
  /** The regions it is shared with (共享地区) */
  sharedWith: Array<Region>;
  /** Whom it is shown to (共享范围) */
  sharing: BoardSharing;
  /** How often it was saved (版本) */
  version: Scalars['Int']['output'];
};

/** A page of boards (看板, 分页) */
export type BoardConnection = {
  __typename?: 'BoardConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<BoardEdge>;
  /** The page itself (本页) */
  nodes: Array<Board>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of boards (看板, 分页项) */
export type BoardEdge = {
  __typename?: 'BoardEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (看板) */
  node: Board;
};

/** Which boards are wanted; conditions left out do not restrict (筛选看板) */
export type BoardFilter = {
  /** Those of who asks, or those of others (是否本人) */
  own?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A board to be kept (看板) */
export type BoardInput = {
  /** The day it opens with (日期) */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** Of a board to be changed: the version the change was made on (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a board to be changed; a new one without it (标识) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, 1 to 80 characters (名称) */
  name: Scalars['String']['input'];
  /** Its panels, 1 to 24 (面板) */
  panels: Array<BoardPanelInput>;
  /** Id of the region it opens with (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the regions it is shared with, where it is shared with REGIONS, 1 to 50 (共享地区) */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it is shown to (共享范围) */
  sharing: BoardSharing;
};

/** A question, and how its answer is shown (看板面板) */
export type BoardPanel = {
  __typename?: 'BoardPanel';
  /** The column across, in a matrix or a graph (横向列) */
  across: Maybe<Scalars['String']['output']>;
  /** The column that names (名称列) */
  label: Maybe<Scalars['String']['output']>;
  /** Which list of the answer is shown, as a path; what suits without it (列表) */
  list: Maybe<Scalars['String']['output']>;
  /** The question: a GraphQL document with one query (查询) */
  query: Scalars['String']['output'];
  /** Its title; what the question calls itself without one (标题) */
  title: Maybe<Scalars['String']['output']>;
  /** The column of the figures (数值列) */
  value: Maybe<Scalars['String']['output']>;
  /** Its variables, as JSON (变量) */
  variables: Scalars['JSON']['output'];
  /** How the answer is shown (面板形式) */
  view: BoardView;
  /** Whether it is as wide as the board (是否通栏) */
  wide: Scalars['Boolean']['output'];
};

/** A panel of a board to be kept (看板面板) */
export type BoardPanelInput = {
  /** The column across (横向列) */
  across?: InputMaybe<Scalars['String']['input']>;
  /** The column that names (名称列) */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Which list of the answer is shown, as a path (列表) */
  list?: InputMaybe<Scalars['String']['input']>;
  /** The question: a GraphQL document with one query that this service answers, up to 20,000 characters (查询) */
  query: Scalars['String']['input'];
  /** Its title (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The column of the figures (数值列) */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Its variables (变量) */
  variables?: InputMaybe<Scalars['JSON']['input']>;
  /** How the answer is shown (面板形式) */
  view: BoardView;
  /** Whether it is as wide as the board (是否通栏) */
  wide: Scalars['Boolean']['input'];
};

/** What became of a board: done where there are no problems (看板结果) */
export type BoardResult = {
  __typename?: 'BoardResult';
  /** The board as it stands now; null where it is gone, or not to be seen (看板) */
  board: Maybe<Board>;
  /** What is wrong, `index` being that of the panel; empty when it is done (问题) */
  problems: Array<ChangeProblem>;
};

/** Whom a board is shown to beside who made it (共享范围) */
export type BoardSharing =
  /** Everybody (所有人) */
  | 'EVERYBODY'
  /** Nobody (仅自己) */
  | 'NOBODY'
  /** Accounts for some regions, for regions below them or above (指定地区) */
  | 'REGIONS';

/** How the answer of a panel is shown (面板形式) */
export type BoardView =
  /** As bars (柱状图) */
  | 'BAR'
  /** As one figure (数字) */
  | 'FIGURE'
  /** As a graph (关系图) */
  | 'GRAPH'
  /** As a line (折线图) */
  | 'LINE'
  /** As a matrix (矩阵) */
  | 'MATRIX'
  /** As a pie (饼图) */
  | 'PIE'
  /** As a table (表格) */
  | 'TABLE'
  /** As tiles (色块) */
  | 'TILE';

/** What a broker or an agency brought together: a transfer, a match, a contract (促成) */
export type Brokerage = {
  __typename?: 'Brokerage';
  /** The broker: an agency or an expert (促成方) */
  broker: Entity;
  /** Amount of the contract in CNY (合同金额(元)) */
  contractCny: Maybe<Scalars['Float']['output']>;
  /** Fee in CNY (服务费(元)) */
  feeCny: Maybe<Scalars['Float']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** What was brokered (促成事项) */
  object: Entity;
  /** Day of the contract (促成日期) */
  on: Maybe<Scalars['Date']['output']>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};

/** A page of brokerages (促成, 分页) */
export type BrokerageConnection = {
  __typename?: 'BrokerageConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<BrokerageEdge>;
  /** The page itself (本页) */
  nodes: Array<Brokerage>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of brokerages (促成, 分页项) */
export type BrokerageEdge = {
  __typename?: 'BrokerageEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (促成) */
  node: Brokerage;
};

/** A row of the table brokerages, new or changed: what is left out stays as it is, null clears it (促成) */
export type BrokerageInput = {
  /** The broker: an agency or an expert (促成方) */
  broker?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Amount of the contract in CNY (合同金额(元)) */
  contractCny?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Fee in CNY (服务费(元)) */
  feeCny?: InputMaybe<Scalars['Float']['input']>;
  /** Its id, in place of the columns that tell it from others: `broker`, `object`, `on` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What was brokered (促成事项) */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the contract (促成日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is to become of a change of a draft (对候选项的决定) */
export type CandidateDecision = {
  /** Whether it is taken; what is not taken is never applied (是否采纳) */
  accept: Scalars['Boolean']['input'];
  /** Fields to be put right, by their names as in inputs (更正的字段) */
  fields?: InputMaybe<Scalars['JSON']['input']>;
  /** Which change, counted from 0 as in `changes` of the draft (变更项序号) */
  index: Scalars['Int']['input'];
  /** The entity it is the same as: that gets its names and what it lacks (等同于) */
  sameAs?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a candidate (候选状态) */
export type CandidateStatus =
  /** Taken (已采纳) */
  | 'ACCEPTED'
  /** To be decided on (待定) */
  | 'CANDIDATE'
  /** Taken for one that is there (已合并) */
  | 'MERGED'
  /** Sure enough (可直接采用) */
  | 'READY'
  /** Not taken (未采纳) */
  | 'REJECTED';

/** A chain of a region: talent, industry or innovation chain (链条) */
export type Chain = Entity & Node & {
  __typename?: 'Chain';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Appointments of leaders and experts to the chain (聘任) */
  appointments: AppointmentConnection;
  /** Demands that concern the chain (需求) */
  demands: DemandConnection;
  /** Versions of the chain, the first first (链条版本) */
  editions: ChainVersionConnection;
  /** Enterprises on the chain (链上企业) */
  enterprises: ChainEnterpriseConnection;
  /** Money given for the chain itself; that of its projects stands with them (获得的资金) */
  fundings: FundingConnection;
  /** Items of guides for projects (项目指南条目) */
  guideItems: GuideItemConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Which of the three chains (链条类别) */
  kind: ChainKind;
  /** Chinese or English term of `kind` (链条类别名称) */
  kindLabel: Scalars['String']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Technical fields the chain itself needs; analyses count those its segments need as well (所需技术领域) */
  needs: FieldConnection;
  /** Open calls for the chain (揭榜挂帅榜单) */
  openCalls: OpenCallConnection;
  /** Number in the document that lists the chains (序号) */
  order: Maybe<Scalars['Int']['output']>;
  /** Platforms that serve the chain (服务平台) */
  platforms: PlatformConnection;
  /** Representative products on the chain (代表产品) */
  products: ProductConnection;
  /** Projects for the chain (项目) */
  projects: ProjectConnection;
  /** The region whose chain it is (所属地区) */
  region: Region;
  /** Sector as the document words it (产业(领域)) */
  sector: Maybe<Scalars['String']['output']>;
  /** Links of the chain (环节) */
  segments: SegmentConnection;
  /** Posts hard to fill that work for the chain (急需紧缺岗位) */
  shortagePosts: ShortagePostConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Status (状态) */
  status: Maybe<ChainStatus>;
  /** Chinese or English term of `status` (状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** Chains that came from this one by split or renaming (后继) */
  succeededBy: ChainConnection;
  /** Chains this one was split or renamed from (前身) */
  succeeds: ChainConnection;
  /** Innovation chains that support this industry chain (支撑它的创新链) */
  supportedBy: ChainConnection;
  /** Industry chains this innovation chain supports (支撑的产业链) */
  supports: ChainConnection;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Targets set for the chain (目标) */
  targets: TargetConnection;
  /** Teams that serve the chain (服务团队) */
  teams: TeamConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainAppointmentsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role: InputMaybe<AppointmentRole>;
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainEditionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainFundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainGuideItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainKindLabelArgs = {
  locale?: Locale;
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainNeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainOpenCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainSegmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainShortagePostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainStatusLabelArgs = {
  locale?: Locale;
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainSucceededByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainSucceedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainSupportedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainSupportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A chain of a region: talent, industry or innovation chain (链条) */
export type ChainTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of chains (链条, 分页) */
export type ChainConnection = {
  __typename?: 'ChainConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ChainEdge>;
  /** The page itself (本页) */
  nodes: Array<Chain>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of chains (链条, 分页项) */
export type ChainEdge = {
  __typename?: 'ChainEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (链条) */
  node: Chain;
};

/** Place of an enterprise on a chain (链上企业) */
export type ChainEnterprise = {
  __typename?: 'ChainEnterprise';
  /** The chain (链条) */
  chain: Chain;
  /** Whether the enterprise is the chain master (链主) */
  chainMaster: Scalars['Boolean']['output'];
  /** The enterprise (企业) */
  enterprise: Enterprise;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** The link it stands on (环节) */
  segment: Maybe<Segment>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};

/** A page of chain enterprises (链上企业, 分页) */
export type ChainEnterpriseConnection = {
  __typename?: 'ChainEnterpriseConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ChainEnterpriseEdge>;
  /** The page itself (本页) */
  nodes: Array<ChainEnterprise>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of chain enterprises (链上企业, 分页项) */
export type ChainEnterpriseEdge = {
  __typename?: 'ChainEnterpriseEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (链上企业) */
  node: ChainEnterprise;
};

/** Which chains are wanted; conditions left out do not restrict (筛选链条) */
export type ChainFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (链条类别) */
  kind?: InputMaybe<Array<ChainKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only chains that need this field, themselves or by a segment (所需技术领域) */
  needsField?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the sector (产业(领域)) */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Statuses wanted (状态) */
  status?: InputMaybe<Array<ChainStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Money given for a chain, its projects and their results, and what came of it (链条资金) */
export type ChainFunding = {
  __typename?: 'ChainFunding';
  /** Results of the chain's projects (产出成果) */
  achievements: Array<Achievement>;
  /** Amount in CNY (金额(元)) */
  amountCny: Scalars['Float']['output'];
  /** The same by channel, the largest first (分渠道) */
  byChannel: Array<ChannelAmount>;
  /** The chain (链条) */
  chain: Chain;
  /** What was given, each once (各笔资金) */
  fundings: Array<Funding>;
  /** Amount for each result, in CNY; null where there is none (每项成果资金(元)) */
  perAchievementCny: Maybe<Scalars['Float']['output']>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many of them an enterprise took over (已转化成果数) */
  transferred: Scalars['Int']['output'];
};

/** A row of the table chains, new or changed: what is left out stays as it is, null clears it (链条) */
export type ChainInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the three chains (链条类别) */
  kind?: InputMaybe<ChainKind>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Technical fields the chain itself needs; analyses count those its segments need as well (所需技术领域) */
  needsFields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Number in the document that lists the chains (序号) */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The region whose chain it is (所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Sector as the document words it (产业领域) */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status (状态) */
  status?: InputMaybe<ChainStatus>;
  /** Chains this one was split or renamed from (前身) */
  succeeds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Innovation chains that support this industry chain (支撑它的创新链) */
  supportedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Industry chains this innovation chain supports (支撑的产业链) */
  supports?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Chain kind: which of the three chains (三链) */
export type ChainKind =
  /** Industry (产业链) */
  | 'INDUSTRY'
  /** Innovation (创新链, 产业创新链) */
  | 'INNOVATION'
  /** Talent (人才链) */
  | 'TALENT';

/** A row of the table chain_needs, new or changed: what is left out stays as it is, null clears it (链条所需领域) */
export type ChainNeedInput = {
  /** chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** field (技术领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, in place of the columns that tell it from others: `chain`, `field` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of chains; ties are broken by id (排序) */
export type ChainOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By number in the document; missing values last (按序号) */
  | 'ORDER'
  /** By number in the document, backwards; missing values last (按序号倒序) */
  | 'ORDER_DESC';

/** Chain status: status of a chain (链条状态) */
export type ChainStatus =
  /** Active (运行) */
  | 'ACTIVE'
  /** Discontinued (终止) */
  | 'DISCONTINUED'
  /** Planned (拟建) */
  | 'PLANNED';

/** A version of a chain: what it was called and how it stood from when to when (链条版本) */
export type ChainVersion = Entity & Node & {
  __typename?: 'ChainVersion';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The chain (链条) */
  chain: Chain;
  /** First day of the version (版本起始日期) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Which of the three chains it was (链条类别) */
  kind: Maybe<ChainKind>;
  /** Chinese or English term of `kind` (链条类别名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Its number in the list of chains (序号) */
  order: Maybe<Scalars['Int']['output']>;
  /** The document that made it so (依据文件) */
  policy: Maybe<Policy>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Its status (状态) */
  status: Maybe<ChainStatus>;
  /** Chinese or English term of `status` (状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last of the version; absent when open (版本截止日期) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A version of a chain: what it was called and how it stood from when to when (链条版本) */
export type ChainVersionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A version of a chain: what it was called and how it stood from when to when (链条版本) */
export type ChainVersionKindLabelArgs = {
  locale?: Locale;
};


/** A version of a chain: what it was called and how it stood from when to when (链条版本) */
export type ChainVersionStatusLabelArgs = {
  locale?: Locale;
};

/** A page of chain versions (链条版本, 分页) */
export type ChainVersionConnection = {
  __typename?: 'ChainVersionConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ChainVersionEdge>;
  /** The page itself (本页) */
  nodes: Array<ChainVersion>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of chain versions (链条版本, 分页项) */
export type ChainVersionEdge = {
  __typename?: 'ChainVersionEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (链条版本) */
  node: ChainVersion;
};

/** Which chain versions are wanted; conditions left out do not restrict (筛选链条版本) */
export type ChainVersionFilter = {
  /** Only what held on this day: the registry of chains as of then (有效日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** Only versions of this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (链条类别) */
  kind?: InputMaybe<Array<ChainKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (状态) */
  status?: InputMaybe<Array<ChainStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table chain_versions, new or changed: what is left out stays as it is, null clears it (链条版本) */
export type ChainVersionInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the version (版本起始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `chain`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the three chains it was (当时类别) */
  kind?: InputMaybe<ChainKind>;
  /** Name (版本名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its number in the list of chains (当时序号) */
  order?: InputMaybe<Scalars['Int']['input']>;
  /** The document that made it so (依据文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its status (当时状态) */
  status?: InputMaybe<ChainStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last of the version; absent when open (版本截止日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of chain versions; ties are broken by id (排序) */
export type ChainVersionOrder =
  /** By first day; missing values last (按起始日期) */
  | 'FROM'
  /** By first day, backwards; missing values last (按起始日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** One row that is made, changed or taken out (变更项) */
export type Change = {
  __typename?: 'Change';
  /** The change set it belongs to (变更单) */
  changeSet: ChangeSet;
  /** How sure what was read is, 0 to 1 (置信度) */
  confidence: Maybe<Scalars['Float']['output']>;
  /** Where it stands among all changes, for `after` of the subscription; null while it is not applied (游标) */
  cursor: Maybe<Scalars['String']['output']>;
  /** Why what was read is for a person to decide on; null where it was read literally (存疑原因) */
  doubt: Maybe<Scalars['String']['output']>;
  /** The entity; null for a fact, and where it is not there (实体) */
  entity: Maybe<Entity>;
  /** Id of the entity or fact (标识) */
  entityId: Scalars['ID']['output'];
  /** The fields that change (字段变更) */
  fields: Array<FieldChange>;
  /** Which change of the draft it is of, counted from 0, as `decideCandidates` takes it; null once it is applied (变更项序号) */
  index: Maybe<Scalars['Int']['output']>;
  /** Of what was taken out: what it went into, where it was taken for another (合并至) */
  mergedInto: Maybe<Entity>;
  /** What is done (操作) */
  operation: ChangeOperation;
  /** Of what was taken out: why (理由) */
  reason: Maybe<Scalars['String']['output']>;
  /** Where it was read (来源) */
  source: Maybe<Source>;
  /** What became of a candidate (候选状态) */
  status: Maybe<CandidateStatus>;
  /** The table of the row (表) */
  table: Scalars['String']['output'];
  /** Its version after the change (版本) */
  version: Scalars['Int']['output'];
};


/** One row that is made, changed or taken out (变更项) */
export type ChangeDoubtArgs = {
  locale?: Locale;
};

/** A page of changes (变更项, 分页) */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ChangeEdge>;
  /** The page itself (本页) */
  nodes: Array<Change>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of changes (变更项, 分页项) */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (变更项) */
  node: Change;
};

/** A file that was imported (导入文件) */
export type ChangeFile = {
  __typename?: 'ChangeFile';
  /** Name (文件名) */
  name: Scalars['String']['output'];
  /** Rows read (行数) */
  rows: Scalars['Int']['output'];
  /** SHA-256 of its rows, in hexadecimal digits (指纹) */
  sha256: Scalars['String']['output'];
};

/** Which changes are wanted; conditions left out do not restrict (筛选变更) */
export type ChangeFilter = {
  /** Those of what lies in this region, given by its id, its code or its name, and in those below it (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Those of entities of these types, and of facts that begin or end at one (实体类型) */
  types?: InputMaybe<Array<EntityType>>;
};

/** One change: exactly one of these, a row of a table or what is taken out (变更项) */
export type ChangeInput =
  /** A row of the table achievements (成果) */
  { achievement: AchievementInput; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table action_items (议定事项) */
  { achievement?: never; actionItem: ActionItemInput; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table activities (活动) */
  { achievement?: never; actionItem?: never; activity: ActivityInput; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table affiliations (任职) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation: AffiliationInput; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table agencies (服务机构) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency: AgencyInput; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table alliances (联盟) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance: AllianceInput; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table alliance_members (联盟成员) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember: AllianceMemberInput; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table appointments (聘任) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment: AppointmentInput; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table appraisals (专家考核) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal: AppraisalInput; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table awards (入选与获奖) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award: AwardInput; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table bids (揭榜申报) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid: BidInput; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table brokerages (促成) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage: BrokerageInput; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table chains (链条) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain: ChainInput; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table chain_needs (链条所需领域) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed: ChainNeedInput; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table chain_versions (链条版本) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion: ChainVersionInput; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table clauses (条款) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause: ClauseInput; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table contact_assignments (领导联系服务) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment: ContactAssignmentInput; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table cooperations (合作) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation: CooperationInput; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table credit_records (科研信用记录) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord: CreditRecordInput; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table declared_gaps (文件所列短板) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap: DeclaredGapInput; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table demands (需求) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand: DemandInput; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table demand_stages (需求阶段记录) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage: DemandStageInput; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table departments (部门) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department: DepartmentInput; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table disciplines (学科) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline: DisciplineInput; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table dispatches (选派) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche: DispatcheInput; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table document_issues (文件疑点) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue: DocumentIssueInput; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table eligibility_conditions (任职条件项) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition: EligibilityConditionInput; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table eligibility_rules (任职条件) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule: EligibilityRuleInput; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table engagements (柔性引才) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement: EngagementInput; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table enterprises (企业) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise: EnterpriseInput; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table enterprise_chains (链上企业) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain: EnterpriseChainInput; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table experts (专家) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert: ExpertInput; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table fields (技术领域) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field: FieldInput; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table fundings (资金) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding: FundingInput; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table guide_items (项目指南条目) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem: GuideItemInput; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table indicators (指标) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator: IndicatorInput; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table institutions (机构) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution: InstitutionInput; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table key_lists (重点名单) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList: KeyListInput; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table maturity_steps (成熟度记录) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep: MaturityStepInput; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table measures (任务措施) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure: MeasureInput; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table meetings (会议与检查) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting: MeetingInput; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** Two entities that are one (合并) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge: MergeInput; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table metric_bindings (指标绑定) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding: MetricBindingInput; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table mutual_recognitions (互认) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition: MutualRecognitionInput; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table observations (观测值) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation: ObservationInput; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table open_calls (揭榜挂帅榜单) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall: OpenCallInput; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table outcomes (成效) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome: OutcomeInput; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table partnerships (五共合作) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership: PartnershipInput; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table peer_groups (对标组) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup: PeerGroupInput; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table platforms (平台) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform: PlatformInput; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table platform_levels (平台级别变动) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel: PlatformLevelInput; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table platform_reviews (平台评估) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview: PlatformReviewInput; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table policies (政策文件) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy: PolicyInput; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table pool_entries (专家库进出) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry: PoolEntryInput; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table products (产品) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product: ProductInput; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table programmes (计划与奖项) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme: ProgrammeInput; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table projects (项目) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project: ProjectInput; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table project_roles (项目参与) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole: ProjectRoleInput; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table project_steps (项目实施环节) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep: ProjectStepInput; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table recognitions (企业认定) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition: RecognitionInput; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table regions (地区) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region: RegionInput; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table registers (登记完整声明) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register: RegisterInput; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** What is taken out (移除) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove: RemoveInput; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table reserve_entries (企业后备库) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry: ReserveEntryInput; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table resources (科技资源) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource: ResourceInput; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table segments (环节) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment: SegmentInput; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table service_tickets (服务事项) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket: ServiceTicketInput; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table shortage_posts (急需紧缺岗位) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost: ShortagePostInput; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table talent_promises (一人一策承诺) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise: TalentPromiseInput; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table targets (目标) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target: TargetInput; team?: never; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table teams (团队) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team: TeamInput; technology?: never; template?: never; voucher?: never; }
  |  /** A row of the table technologies (核心技术) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology: TechnologyInput; template?: never; voucher?: never; }
  |  /** A row of the table templates (需求模板) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template: TemplateInput; voucher?: never; }
  |  /** A row of the table vouchers (科技创新券) */
  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher: VoucherInput; };

/** What is done to a row (变更操作) */
export type ChangeOperation =
  /** It is new (新增) */
  | 'CREATE'
  /** It is taken out (移除) */
  | 'REMOVE'
  /** It is changed (修改) */
  | 'UPDATE';

/** Something wrong with a change; nothing of its change set was written (变更问题) */
export type ChangeProblem = {
  __typename?: 'ChangeProblem';
  /** INVALID, UNKNOWN_REFERENCE, CONFLICT or FORBIDDEN (代码) */
  code: Scalars['String']['output'];
  /** Of a conflict: what stands there now, with its version; null where nothing does (现值) */
  current: Maybe<Scalars['JSON']['output']>;
  /** Which field of it (字段) */
  field: Maybe<Scalars['String']['output']>;
  /** Which change, counted from 0; -1 for the change set as a whole (变更项序号) */
  index: Scalars['Int']['output'];
  /** What was expected (说明) */
  message: Scalars['String']['output'];
  /** The value found; never personal data (值) */
  value: Maybe<Scalars['JSON']['output']>;
};


/** Something wrong with a change; nothing of its change set was written (变更问题) */
export type ChangeProblemMessageArgs = {
  locale?: Locale;
};

/** What became of changes: done where there are no problems (变更结果) */
export type ChangeResult = {
  __typename?: 'ChangeResult';
  /** The change set; null where there are problems with it, or where nothing changes (变更单) */
  changeSet: Maybe<ChangeSet>;
  /** What is wrong; empty when it is done (问题) */
  problems: Array<ChangeProblem>;
};

/** A list of changes that hold together (变更单) */
export type ChangeSet = Node & {
  __typename?: 'ChangeSet';
  /** What who asks may do with it as it stands; each mutation looks again (可办事项) */
  actions: Array<ChangeSetAction>;
  /** When it was made or applied: ISO 8601, UTC (时间) */
  at: Scalars['String']['output'];
  /** Who made it (经办人) */
  by: Scalars['String']['output'];
  /** Its changes in their order; of a large import (over 50,000 rows), or of what undoes it, one of the table `change_sets` with its numbers (变更项) */
  changes: ChangeConnection;
  /** How many rows it makes (新增数) */
  created: Scalars['Int']['output'];
  /** Which gaps it closes and opens, found in a transaction that is rolled back; of one that was applied, had it not been (影响) */
  effect: WhatIfResult;
  /** Of an import: its files (文件) */
  files: Array<ChangeFile>;
  /** Its id (标识) */
  id: Scalars['ID']['output'];
  /** Of a draft: what was changed since it was made, so that it can't be approved as it is: each a CONFLICT with what stands there now (拟稿后的变动) */
  moved: Array<ChangeProblem>;
  /** Why (说明) */
  note: Maybe<Scalars['String']['output']>;
  /** How many rows it takes out (移除数) */
  removed: Scalars['Int']['output'];
  /** The change set that undid this one (撤销它的变更单) */
  revertedBy: Maybe<ChangeSet>;
  /** The change set that this one undoes (所撤销的变更单) */
  reverts: Maybe<ChangeSet>;
  /** Why it was refused, or what the reviewer added (审核意见) */
  reviewNote: Maybe<Scalars['String']['output']>;
  /** Who decided on it (审核人) */
  reviewedBy: Maybe<Scalars['String']['output']>;
  /** Where it comes from (来源) */
  source: ChangeSource;
  /** Where it stands (状态) */
  state: ChangeSetState;
  /** Title, as somebody wrote it; one that was made of files, or of another title, in the language asked for (标题) */
  title: Scalars['String']['output'];
  /** How many rows it changes (修改数) */
  updated: Scalars['Int']['output'];
};


/** A list of changes that hold together (变更单) */
export type ChangeSetChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A list of changes that hold together (变更单) */
export type ChangeSetEffectArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
  rules: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A list of changes that hold together (变更单) */
export type ChangeSetTitleArgs = {
  locale?: Locale;
};

/** What can be done with a change set (可办事项) */
export type ChangeSetAction =
  /** Applied (签发) */
  | 'APPROVE'
  /** Its changes can be put otherwise, by `saveDraft` (修改) */
  | 'EDIT'
  /** Refused with a reason (退回) */
  | 'REJECT'
  /** Undone by a draft of its opposite (撤销变更) */
  | 'REVERT'
  /** Handed in for review (提交审核) */
  | 'SUBMIT'
  /** Taken back (撤回) */
  | 'WITHDRAW';

/** A page of change sets (变更单, 分页) */
export type ChangeSetConnection = {
  __typename?: 'ChangeSetConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ChangeSetEdge>;
  /** The page itself (本页) */
  nodes: Array<ChangeSet>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of change sets (变更单, 分页项) */
export type ChangeSetEdge = {
  __typename?: 'ChangeSetEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (变更单) */
  node: ChangeSet;
};

/** Which change sets are wanted; conditions left out do not restrict (筛选变更单) */
export type ChangeSetFilter = {
  /** Those somebody made (经办人) */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Those that touched an entity or a fact, by its id (标识) */
  entity?: InputMaybe<Scalars['ID']['input']>;
  /** Those from there (来源) */
  source?: InputMaybe<ChangeSource>;
  /** Those in this state (状态) */
  state?: InputMaybe<ChangeSetState>;
};

/** Where a change set stands (变更单状态) */
export type ChangeSetState =
  /** In the graph (已生效) */
  | 'APPLIED'
  /** Being written (拟稿) */
  | 'DRAFT'
  /** Refused (已退回) */
  | 'REJECTED'
  /** Was in the graph, and undone by another (已撤销) */
  | 'REVERTED'
  /** Handed in for review (待审) */
  | 'SUBMITTED'
  /** Taken back (已撤回) */
  | 'WITHDRAWN';

/** Where changes come from (变更来源) */
export type ChangeSource =
  /** A document (文件) */
  | 'DOCUMENT'
  /** A dataset (导入) */
  | 'IMPORT'
  /** Somebody's hand (人工) */
  | 'MANUAL'
  /** A proposal of an analysis (方案) */
  | 'PROPOSAL';

/** A gap that stays, with another severity (程度变化的短板) */
export type ChangedGap = {
  __typename?: 'ChangedGap';
  /** As it is with them (变更后) */
  after: Gap;
  /** As it is without the changes (变更前) */
  before: Gap;
};

/** Money that came by one channel (分渠道资金) */
export type ChannelAmount = {
  __typename?: 'ChannelAmount';
  /** Amount in CNY (金额(元)) */
  amountCny: Scalars['Float']['output'];
  /** The channel (资金渠道) */
  channel: FundingSource;
  /** Term of the channel (资金渠道名称) */
  channelLabel: Scalars['String']['output'];
};


/** Money that came by one channel (分渠道资金) */
export type ChannelAmountChannelLabelArgs = {
  locale?: Locale;
};

/** A numbered clause of a policy document (条款) */
export type Clause = Entity & Node & {
  __typename?: 'Clause';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** How many entities rest on it: name the clause as the source of their facts; clauses apart (依据它的事实数) */
  factCount: Scalars['Int']['output'];
  /** What rests on it, by id (依据它的事实) */
  facts: Array<Entity>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Measures set in it (任务措施) */
  measures: MeasureConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The clause it is part of (上级条款) */
  parent: Maybe<Clause>;
  /** Path of the clause, as in 二/(二)/2 (条款路径) */
  path: Scalars['String']['output'];
  /** The document (政策文件) */
  policy: Policy;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Targets set in it (目标) */
  targets: TargetConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A numbered clause of a policy document (条款) */
export type ClauseFactsArgs = {
  first?: Scalars['Int']['input'];
};


/** A numbered clause of a policy document (条款) */
export type ClauseHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A numbered clause of a policy document (条款) */
export type ClauseMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A numbered clause of a policy document (条款) */
export type ClauseTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of clauses (条款, 分页) */
export type ClauseConnection = {
  __typename?: 'ClauseConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ClauseEdge>;
  /** The page itself (本页) */
  nodes: Array<Clause>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of clauses (条款, 分页项) */
export type ClauseEdge = {
  __typename?: 'ClauseEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (条款) */
  node: Clause;
};

/** Which clauses are wanted; conditions left out do not restrict (筛选条款) */
export type ClauseFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only clauses of this document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table clauses, new or changed: what is left out stays as it is, null clears it (条款) */
export type ClauseInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The clause it is part of (上级条款) */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Path of the clause, as in 二/(二)/2 (条款路径) */
  path?: InputMaybe<Scalars['String']['input']>;
  /** The document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** How two entities are connected by collaboration, one way of several (合作路径) */
export type CollaborationPath = {
  __typename?: 'CollaborationPath';
  /** Whether everything was looked at, so that no better path was missed; false where a bound took effect (是否穷尽) */
  exhaustive: Scalars['Boolean']['output'];
  /** The path in a sentence that names every entity and relation (说明) */
  explanation: Scalars['String']['output'];
  /** Number of steps (步数) */
  length: Scalars['Int']['output'];
  /** The entities on the way, from the first to the last (途经实体) */
  nodes: Array<Entity>;
  /**
   * How specific the path is and how strong its ties are, above 0 and at most 1 (特异度得分): the product of the strengths of its
   * relations (`PathStep.strength`) and, for each entity between the ends, of 1 / (1 + ln(d)), where d is the number of its
   * relations of the types allowed that are active at `asOf` in the whole graph. So a way through a large university is worth less.
   */
  score: Scalars['Float']['output'];
  /** The relations on the way, one fewer than `nodes` (各步关系) */
  steps: Array<PathStep>;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** How two entities are connected by collaboration, one way of several (合作路径) */
export type CollaborationPathExplanationArgs = {
  locale?: Locale;
};

/** An expert with whom another might cooperate (合作推荐) */
export type CollaboratorSuggestion = {
  __typename?: 'CollaboratorSuggestion';
  /** What both are tied to, worth most first (共同联系) */
  common: Array<Entity>;
  /**
   * Whether everybody with a near field or a common tie was looked at (是否穷尽): false where a tie with more than 500 relations was not
   * looked behind, or more than 2,000 experts by fields or 3,000 by ties were found
   */
  exhaustive: Scalars['Boolean']['output'];
  /** The expert suggested (专家) */
  expert: Expert;
  /** The suggestion in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** COMMON_FIELDS and COMMON_TIES (得分构成) */
  parts: Array<ScorePart>;
  /** The mean of COMMON_FIELDS and COMMON_TIES, above 0 and at most 1 (得分) */
  score: Scalars['Float']['output'];
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** An expert with whom another might cooperate (合作推荐) */
export type CollaboratorSuggestionExplanationArgs = {
  locale?: Locale;
};

/** What stands beside the chains of one of the regions compared, held against the template (需求矩阵对比) */
export type ComparedMatrix = {
  __typename?: 'ComparedMatrix';
  /** How many chains the matrix has in the region (链条数) */
  chains: Scalars['Int']['output'];
  /** Value less that average: above 0 is better than the others; null where either is missing (与其他地区平均之差) */
  difference: Maybe<Scalars['Float']['output']>;
  /** Average of the values of the other regions that have one; null where none has (其他地区平均) */
  peerAverage: Maybe<Scalars['Float']['output']>;
  /** Place among the regions that have a value, none where fewer than two have: 1 with the largest share; equals share a place, and the next one counts them: 1, 1, 3 (名次) */
  rank: Maybe<Scalars['Int']['output']>;
  /** How many regions have a value (参与排名的地区数) */
  ranked: Scalars['Int']['output'];
  /** Why there is no value; null where there is one (不可比的原因) */
  reason: Maybe<Scalars['String']['output']>;
  /** Whether there is a value (可比状态) */
  status: ComparisonStatus;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Over all its cells (合计) */
  totals: RequirementTotals;
  /** Share of the cells that are met, of those that can be counted, which is compared; null where `reason` says why (满足比例) */
  value: Maybe<Scalars['Float']['output']>;
};


/** What stands beside the chains of one of the regions compared, held against the template (需求矩阵对比) */
export type ComparedMatrixReasonArgs = {
  locale?: Locale;
};

/** One of the regions compared, with all below it (对比地区) */
export type ComparedRegion = {
  __typename?: 'ComparedRegion';
  /** Gaps of all rules compared; not to be compared itself, as regions differ in size (短板总数) */
  count: Scalars['Int']['output'];
  /** The requirement matrix; null where no template was asked for (需求矩阵) */
  matrix: Maybe<ComparedMatrix>;
  /** The region (地区) */
  region: Region;
  /** Rule by rule, in the order asked for, else that of the catalogue (各规则) */
  rules: Array<ComparedRule>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The worst severity of them, 0 to 1; null where there is none (最高严重程度) */
  worst: Maybe<Scalars['Float']['output']>;
};

/** What one rule finds in one of the regions compared (规则对比) */
export type ComparedRule = {
  __typename?: 'ComparedRule';
  /** How many of them have at least one gap (有短板的单位数) */
  affected: Scalars['Int']['output'];
  /** How many gaps it finds (短板数) */
  count: Scalars['Int']['output'];
  /** Value less that average: above 0 is worse than the others; null where either is missing (与其他地区平均之差) */
  difference: Maybe<Scalars['Float']['output']>;
  /** Average of the values of the other regions that have one; null where none has (其他地区平均) */
  peerAverage: Maybe<Scalars['Float']['output']>;
  /** Place among the regions that have a value, none where fewer than two have: 1 with the fewest gaps by unit; equals share a place, and the next one counts them: 1, 1, 3 (名次) */
  rank: Maybe<Scalars['Int']['output']>;
  /** How many regions have a value (参与排名的地区数) */
  ranked: Scalars['Int']['output'];
  /** Why there is no value; null where there is one (不可比的原因) */
  reason: Maybe<Scalars['String']['output']>;
  /** The rule (规则) */
  rule: GapRule;
  /** Share of the units that have a gap, 0 to 1; null as `value` (有短板的比例) */
  share: Maybe<Scalars['Float']['output']>;
  /** Whether there is a value (可比状态) */
  status: ComparisonStatus;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** What the gaps are divided by (对比单位) */
  unit: ComparisonUnit;
  /** How many of these there are: the denominator (单位数) */
  units: Scalars['Int']['output'];
  /** Gaps by unit, which is compared; null where `reason` says why (单位平均短板数) */
  value: Maybe<Scalars['Float']['output']>;
  /** The worst severity of them, 0 to 1; null where there is none (最高严重程度) */
  worst: Maybe<Scalars['Float']['output']>;
};


/** What one rule finds in one of the regions compared (规则对比) */
export type ComparedRuleReasonArgs = {
  locale?: Locale;
};

/** Whether a region can be compared (可比状态) */
export type ComparisonStatus =
  /** It has a value (已考察) */
  | 'ASSESSED'
  /** It has none, as `reason` says: nothing there to look at, or a register without entries; it has no rank and counts in no average (未考察) */
  | 'NOT_ASSESSED';

/** What the gaps of a rule are divided by, so that big and small regions can be compared (对比单位) */
export type ComparisonUnit =
  /** An observation that a count of the graph can be held against (可核对的观测值) */
  | 'BOUND_OBSERVATION'
  /** A chain of the kinds the rule looks at, not discontinued; also for the rules about those appointed to chains (链条) */
  | 'CHAIN'
  /** A county whose chain of incubation is looked at (县区) */
  | 'COUNTY'
  /** A weakness that a document states (文件所列短板) */
  | 'DECLARED_GAP'
  /** A demand of an enterprise of the region, landed ones included (需求) */
  | 'DEMAND'
  /** An enterprise above scale (规上企业) */
  | 'ENTERPRISE_ABOVE_SCALE'
  /** An action item of a meeting or an inspection whose last day is over (已到时限的议定事项) */
  | 'ITEM_DUE'
  /** A target whose progress can be told (能判断进度的目标) */
  | 'JUDGED_TARGET'
  /** A measure that no other is part of, of a document in force (末级措施) */
  | 'LEAF_MEASURE'
  /** A region, itself or below, with experts of the tier and chains (有高层次专家和链条的地区) */
  | 'REGION_WITH_TALENTS'
  /** An entry of the register the rule rests on that has come due: a ticket, a promise, a post, a call, a recognition (到期登记事项) */
  | 'REGISTER_ENTRY'
  /** A project that ended, or an achievement that was produced, longer ago than the rule allows (应有结果的项目和成果) */
  | 'RESULT_DUE';

/** What became of one condition (条件判定) */
export type ConditionResult = {
  __typename?: 'ConditionResult';
  /** Reported, but without effect on the verdict over all: field fit, what only a person can judge, the issuer of the letter (仅供参考) */
  advisory: Scalars['Boolean']['output'];
  /** Which fact it looks at (考察事项) */
  attribute: Scalars['String']['output'];
  /** How the fact is compared: GE, LE, EQ, FITS, JUDGED (比较方式) */
  comparator: Scalars['String']['output'];
  /** The condition; null for the issuer of the letter, which the rule itself names (条件) */
  condition: Maybe<EligibilityCondition>;
  /** What it is compared to (标准) */
  expected: Maybe<Scalars['String']['output']>;
  /** The fact used, such as a code, a number of years or the ids of the fields that fit; null where it is missing (依据事实) */
  fact: Maybe<Scalars['JSON']['output']>;
  /** The day the fact holds for, where it depends on one: the last day of the term for an age (事实日期) */
  on: Maybe<Scalars['Date']['output']>;
  /** Whether an exception can be granted (可放宽) */
  soft: Scalars['Boolean']['output'];
  /** The clause it comes from (条款) */
  source: Maybe<Source>;
  /** Title (名称) */
  title: Scalars['String']['output'];
  /** MET, NOT_MET, UNKNOWN where the fact is missing, or WAIVED (判定) */
  verdict: Verdict;
  /** Chinese or English term of `verdict` (判定名称) */
  verdictLabel: Scalars['String']['output'];
};


/** What became of one condition (条件判定) */
export type ConditionResultTitleArgs = {
  locale?: Locale;
};


/** What became of one condition (条件判定) */
export type ConditionResultVerdictLabelArgs = {
  locale?: Locale;
};

/** An expert works for a competitor (利益冲突) */
export type ConflictOfInterest = {
  __typename?: 'ConflictOfInterest';
  /** The other enterprise (竞争企业) */
  enterprise: Enterprise;
  /** The conflict in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** Type of the relation: AFFILIATED_WITH or ENGAGED_BY (关系类型) */
  relation: Scalars['String']['output'];
};


/** An expert works for a competitor (利益冲突) */
export type ConflictOfInterestExplanationArgs = {
  locale?: Locale;
};

/** A leader who looks after an expert, an enterprise or a project, told by the post alone (联系服务) */
export type ContactAssignment = Entity & Node & {
  __typename?: 'ContactAssignment';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Department of the leader (联系部门) */
  department: Maybe<Department>;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Post of the leader, no name (联系领导职务) */
  post: Scalars['String']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Who or what is looked after (联系对象) */
  subject: Entity;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A leader who looks after an expert, an enterprise or a project, told by the post alone (联系服务) */
export type ContactAssignmentHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of contact assignments (联系服务, 分页) */
export type ContactAssignmentConnection = {
  __typename?: 'ContactAssignmentConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ContactAssignmentEdge>;
  /** The page itself (本页) */
  nodes: Array<ContactAssignment>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of contact assignments (联系服务, 分页项) */
export type ContactAssignmentEdge = {
  __typename?: 'ContactAssignmentEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (联系服务) */
  node: ContactAssignment;
};

/** Which contact assignments are wanted; conditions left out do not restrict (筛选联系服务) */
export type ContactAssignmentFilter = {
  /** Only what holds on this day (有效日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** Only contacts by this department (联系部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only contacts of this one (联系对象) */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table contact_assignments, new or changed: what is left out stays as it is, null clears it (领导联系服务) */
export type ContactAssignmentInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Department of the leader (联系部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day (联系开始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `subject`, `post`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Post of the leader, no name (联系领导职务) */
  post?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who or what is looked after (联系对象) */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (联系结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of contact assignments; ties are broken by id (排序) */
export type ContactAssignmentOrder =
  /** By first day; missing values last (按起始日期) */
  | 'FROM'
  /** By first day, backwards; missing values last (按起始日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Cooperation of two experts (合作) */
export type Cooperation = {
  __typename?: 'Cooperation';
  /** The expert named first (专家) */
  expert: Expert;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Mode of cooperation (合作方式) */
  mode: Maybe<CooperationMode>;
  /** Chinese or English term of `mode` (合作方式名称) */
  modeLabel: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** The expert named second (合作专家) */
  with: Expert;
};


/** Cooperation of two experts (合作) */
export type CooperationModeLabelArgs = {
  locale?: Locale;
};

/** A page of cooperations (合作, 分页) */
export type CooperationConnection = {
  __typename?: 'CooperationConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<CooperationEdge>;
  /** The page itself (本页) */
  nodes: Array<Cooperation>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of cooperations (合作, 分页项) */
export type CooperationEdge = {
  __typename?: 'CooperationEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (合作) */
  node: Cooperation;
};

/** A row of the table cooperations, new or changed: what is left out stays as it is, null clears it (合作) */
export type CooperationInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert named first (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** First day (开始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `expert`, `with`, `mode`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Mode of cooperation (合作方式) */
  mode?: InputMaybe<CooperationMode>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The expert named second (合作专家) */
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Cooperation mode: 柔性引才 modes */
export type CooperationMode =
  /** Base team (基地+团队) */
  | 'BASE_TEAM'
  /** Leave to commercialise (离岗转化科技成果) */
  | 'LEAVE_TO_COMMERCIALISE'
  /** Offshore rd (离岸式异地) */
  | 'OFFSHORE_RD'
  /** Online consulting (互联网咨询) */
  | 'ONLINE_CONSULTING'
  /** Part time (兼职) */
  | 'PART_TIME'
  /** Part time commissioner (科技专员) */
  | 'PART_TIME_COMMISSIONER'
  /** Part time deputy (科技副职) */
  | 'PART_TIME_DEPUTY'
  /** Platform team (平台+团队) */
  | 'PLATFORM_TEAM'
  /** Project team (项目+团队) */
  | 'PROJECT_TEAM'
  /** Roving service (巡回式走访) */
  | 'ROVING_SERVICE'
  /** Seasonal (候鸟式) */
  | 'SEASONAL'
  /** Secondment (挂职) */
  | 'SECONDMENT'
  /** Talent project platform (创新人才+项目+平台) */
  | 'TALENT_PROJECT_PLATFORM'
  /** Tech contracting (技术承包) */
  | 'TECH_CONTRACTING'
  /** Tech cooperation (技术合作) */
  | 'TECH_COOPERATION'
  /** Tech equity (技术入股) */
  | 'TECH_EQUITY'
  /** Transfer (调动) */
  | 'TRANSFER'
  /** Weekend expert (双休日) */
  | 'WEEKEND_EXPERT';

/** Cooperation term: duration of a cooperation (合作期限) */
export type CooperationTerm =
  /** Long term (长期合作) */
  | 'LONG_TERM'
  /** Periodic (定期合作) */
  | 'PERIODIC'
  /** Short term (短期合作) */
  | 'SHORT_TERM';

/** Credit conduct: what a record of research credit says (科研信用类型) */
export type CreditConduct =
  /** Breached (严重失信) */
  | 'BREACHED'
  /** Commended (守信激励) */
  | 'COMMENDED'
  /** Pledged (诚信承诺) */
  | 'PLEDGED'
  /** Warned (一般失信) */
  | 'WARNED';

/**
 * A record of research credit (科研诚信) of an expert: personal data as a whole, so that whoever may not see people of the
 * region learns that there is one, and nothing of it (科研信用记录).
 */
export type CreditRecord = Entity & Node & {
  __typename?: 'CreditRecord';
  /** Project it is about (所涉项目) */
  about: Maybe<Project>;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** What it records (信用类型) */
  conduct: Maybe<CreditConduct>;
  /** Chinese or English term of `conduct` (信用类型名称) */
  conductLabel: Maybe<Scalars['String']['output']>;
  /** Day after the last it holds; absent when open (惩戒期止) */
  heldUntil: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Unit that recorded it (认定单位) */
  recordedBy: Maybe<Department>;
  /** Day of the record (认定日期) */
  recordedOn: Maybe<Scalars['Date']['output']>;
  /** Region that keeps the record (记录地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Whom it is about (信用主体) */
  subject: Maybe<Expert>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/**
 * A record of research credit (科研诚信) of an expert: personal data as a whole, so that whoever may not see people of the
 * region learns that there is one, and nothing of it (科研信用记录).
 */
export type CreditRecordConductLabelArgs = {
  locale?: Locale;
};


/**
 * A record of research credit (科研诚信) of an expert: personal data as a whole, so that whoever may not see people of the
 * region learns that there is one, and nothing of it (科研信用记录).
 */
export type CreditRecordHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of credit records (科研信用记录, 分页) */
export type CreditRecordConnection = {
  __typename?: 'CreditRecordConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<CreditRecordEdge>;
  /** The page itself (本页) */
  nodes: Array<CreditRecord>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of credit records (科研信用记录, 分页项) */
export type CreditRecordEdge = {
  __typename?: 'CreditRecordEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (科研信用记录) */
  node: CreditRecord;
};

/** Which credit records are wanted; conditions left out do not restrict (筛选科研信用记录) */
export type CreditRecordFilter = {
  /** What is recorded (信用类型) */
  conduct?: InputMaybe<Array<CreditConduct>>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only records about this expert (信用主体) */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table credit_records, new or changed: what is left out stays as it is, null clears it (科研信用记录) */
export type CreditRecordInput = {
  /** Project it is about (所涉项目) */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it records (信用类型) */
  conduct?: InputMaybe<CreditConduct>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Day after the last it holds; absent when open (惩戒期至次日) */
  heldUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (信用记录编号) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Unit that recorded it (认定单位) */
  recordedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the record (认定日期) */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Region that keeps the record (记录地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whom it is about (信用主体) */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Entities of one type counted by one or two of what they have: the cross-tab of an analyst (交叉表).
 *
 * An entity that has several values of an axis, such as an enterprise with two labels, counts in the row of each and once in the total. One that has none counts in the row UNKNOWN.
 */
export type CrossTab = {
  __typename?: 'CrossTab';
  /** The day that what is dated is looked at (考察日期) */
  asOf: Scalars['Date']['output'];
  /** The cells that are not empty, row by row (单元格) */
  cells: Array<CrossTabCell>;
  /** The columns that occur, in the same order; none where no columns were asked for (列) */
  columnKeys: Array<CrossTabKey>;
  /** The type of the entities counted (实体类型) */
  of: EntityType;
  /** The rows that occur: codes and ages in their order, others by key, UNKNOWN last (行) */
  rowKeys: Array<CrossTabKey>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many entities are counted, each once (合计) */
  total: Scalars['Int']['output'];
};

/** What entities of a type can be counted by (交叉表维度) */
export type CrossTabAxis = {
  __typename?: 'CrossTabAxis';
  /** What it is called (名称) */
  label: Scalars['String']['output'];
  /** Its name, for `rows` and `columns` of `crossTab` (维度名) */
  name: Scalars['String']['output'];
};


/** What entities of a type can be counted by (交叉表维度) */
export type CrossTabAxisLabelArgs = {
  locale?: Locale;
};

/** How many entities have both of two values (交叉表单元格) */
export type CrossTabCell = {
  __typename?: 'CrossTabCell';
  /** The key of the column; null where no columns were asked for (列) */
  column: Maybe<Scalars['String']['output']>;
  /** How many entities (数量) */
  count: Scalars['Int']['output'];
  /** Who or what they are, by id (实体) */
  entities: Array<Entity>;
  /** The key of the row (行) */
  row: Scalars['String']['output'];
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** How many entities have both of two values (交叉表单元格) */
export type CrossTabCellEntitiesArgs = {
  afterId: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** A row or a column of a cross-tab (行或列) */
export type CrossTabKey = {
  __typename?: 'CrossTabKey';
  /** A code, the id of an entity, a year, an age band such as 40_44, true or false, or UNKNOWN (键) */
  key: Scalars['String']['output'];
  /** What it is called (名称) */
  label: Scalars['String']['output'];
  /** How many entities stand in it, each once (合计) */
  total: Scalars['Int']['output'];
};


/** A row or a column of a cross-tab (行或列) */
export type CrossTabKeyLabelArgs = {
  locale?: Locale;
};

/** A weakness that a document itself states, held against the graph without demonstration data (文件所列短板核对) */
export type DeclaredGap = {
  __typename?: 'DeclaredGap';
  /** What the rule finds in the region and those below it without demonstration data, the most severe first, PRESUMED ones too (发现的短板) */
  findings: Array<Gap>;
  /** How many it finds (短板数量) */
  findingsCount: Scalars['Int']['output'];
  /** Parameters the rule is run with, beside its defaults (规则参数) */
  parameters: Scalars['JSON']['output'];
  /** Why, in one sentence (说明) */
  reason: Scalars['String']['output'];
  /** The weakness as recorded (文件所列短板) */
  record: DeclaredGapRecord;
  /** The rule it is bound to; null where there is none or the catalogue lacks it (核对规则) */
  rule: Maybe<GapRule>;
  /** Where it is stated (来源) */
  sources: Array<Source>;
  /** Always false: demonstration data takes no part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The verdict (核对结果) */
  verdict: DeclaredVerdict;
};


/** A weakness that a document itself states, held against the graph without demonstration data (文件所列短板核对) */
export type DeclaredGapFindingsArgs = {
  first?: Scalars['Int']['input'];
};


/** A weakness that a document itself states, held against the graph without demonstration data (文件所列短板核对) */
export type DeclaredGapReasonArgs = {
  locale?: Locale;
};

/** A row of the table declared_gaps, new or changed: what is left out stays as it is, null clears it (文件所列短板) */
export type DeclaredGapInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Gap rule it is bound to, with parameters as JSON (核对规则) */
  check?: InputMaybe<Scalars['String']['input']>;
  /** Path of the clause (条款路径) */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** The region (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Why no rule checks it, where none does (未绑定规则的原因) */
  unbound?: InputMaybe<UnboundReason>;
};

/** A weakness that a document itself states, as recorded; its check is an analysis (文件所列短板) */
export type DeclaredGapRecord = Entity & Node & {
  __typename?: 'DeclaredGapRecord';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Gap rule it is bound to, with parameters as JSON (核对规则) */
  check: Maybe<Scalars['String']['output']>;
  /** Path of the clause (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document (政策文件) */
  policy: Policy;
  /** The region (地区) */
  region: Region;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Why no rule checks it, where none does (未绑定规则的原因) */
  unbound: Maybe<UnboundReason>;
  /** Chinese or English term of `unbound` (未绑定规则的原因名称) */
  unboundLabel: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A weakness that a document itself states, as recorded; its check is an analysis (文件所列短板) */
export type DeclaredGapRecordHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A weakness that a document itself states, as recorded; its check is an analysis (文件所列短板) */
export type DeclaredGapRecordUnboundLabelArgs = {
  locale?: Locale;
};

/** A page of declared gap records (文件所列短板, 分页) */
export type DeclaredGapRecordConnection = {
  __typename?: 'DeclaredGapRecordConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DeclaredGapRecordEdge>;
  /** The page itself (本页) */
  nodes: Array<DeclaredGapRecord>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of declared gap records (文件所列短板, 分页项) */
export type DeclaredGapRecordEdge = {
  __typename?: 'DeclaredGapRecordEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (文件所列短板) */
  node: DeclaredGapRecord;
};

/** Which declared gap records are wanted; conditions left out do not restrict (筛选文件所列短板) */
export type DeclaredGapRecordFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether the graph bears a stated weakness out (短板核对结果) */
export type DeclaredVerdict =
  /** The rule it is bound to finds a gap in the region that rests on what is present, or on registers declared complete (属实) */
  | 'CONFIRMED'
  /** The rule could look at all there and finds none (不符) */
  | 'REFUTED'
  /** No rule checks it, nothing is there to look at, or a register is empty or not declared complete; the reason says which (无法判断) */
  | 'UNKNOWN';

/** Delivery verb: the verb decides which event counts towards the target (实现方式) */
export type DeliveryVerb =
  /** Achieve (实现) */
  | 'ACHIEVE'
  /** Break through (突破) */
  | 'BREAK_THROUGH'
  /** Build new (新建) */
  | 'BUILD_NEW'
  /** Cultivate (培育) */
  | 'CULTIVATE'
  /** Dispatch (选派) */
  | 'DISPATCH'
  /** Flexible introduce (柔性引进) */
  | 'FLEXIBLE_INTRODUCE'
  /** Implement (实施) */
  | 'IMPLEMENT'
  /** Introduce (引进) */
  | 'INTRODUCE'
  /** Organise (组织) */
  | 'ORGANISE'
  /** Register (备案) */
  | 'REGISTER'
  /** Support (支持) */
  | 'SUPPORT';

/** A technology or talent need raised by an enterprise (需求) */
export type Demand = Entity & Node & {
  __typename?: 'Demand';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chain it concerns (链条) */
  chain: Maybe<Chain>;
  /** Items of guides that come from it (项目指南条目) */
  guideItems: GuideItemConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of demand (需求类型) */
  kind: Maybe<DemandKind>;
  /** Chinese or English term of `kind` (需求类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Technical fields it needs (所需技术领域) */
  needs: FieldConnection;
  /** Open calls that come from it (揭榜挂帅榜单) */
  openCalls: OpenCallConnection;
  /** Projects that address it (对应项目) */
  projects: ProjectConnection;
  /** Enterprise that raised it (提出企业) */
  raisedBy: Enterprise;
  /** Date it was raised (提出日期) */
  raisedOn: Maybe<Scalars['Date']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Stages of the matching service it has reached (需求阶段记录) */
  stageRecords: DemandStageConnection;
  /** Stage along the matching service (对接阶段) */
  status: Maybe<MatchServiceStage>;
  /** Chinese or English term of `status` (对接阶段名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandGuideItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandKindLabelArgs = {
  locale?: Locale;
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandNeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandOpenCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandStageRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technology or talent need raised by an enterprise (需求) */
export type DemandStatusLabelArgs = {
  locale?: Locale;
};

/** A page of demands (需求, 分页) */
export type DemandConnection = {
  __typename?: 'DemandConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DemandEdge>;
  /** The page itself (本页) */
  nodes: Array<Demand>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of demands (需求, 分页项) */
export type DemandEdge = {
  __typename?: 'DemandEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (需求) */
  node: Demand;
};

/** Which demands are wanted; conditions left out do not restrict (筛选需求) */
export type DemandFilter = {
  /** Only demands of this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (需求类型) */
  kind?: InputMaybe<Array<DemandKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demands of this enterprise (提出企业) */
  raisedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Stages wanted (对接阶段) */
  status?: InputMaybe<Array<MatchServiceStage>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table demands, new or changed: what is left out stays as it is, null clears it (需求) */
export type DemandInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chain it concerns (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields it needs (所需技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of demand (需求类型) */
  kind?: InputMaybe<DemandKind>;
  /** Enterprise that raised it (提出企业) */
  raisedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Date it was raised (提出日期) */
  raisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Stage along the matching service (对接阶段) */
  status?: InputMaybe<MatchServiceStage>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Demand kind: kind of demand (需求类型) */
export type DemandKind =
  /** Talent (人才需求) */
  | 'TALENT'
  /** Technology (技术需求) */
  | 'TECHNOLOGY';

/** An expert matched to a demand (供需对接结果) */
export type DemandMatch = {
  __typename?: 'DemandMatch';
  /** Conflicts of interest: other enterprises on the same chain that he works for; they don't change the score (利益冲突) */
  conflicts: Array<ConflictOfInterest>;
  /** Of the fields needed, those he covers (覆盖的所需领域) */
  coveredFields: Array<Field>;
  /** The demand (需求) */
  demand: Demand;
  /** The whole report behind the verdict (任职资格报告) */
  eligibility: EligibilityReport;
  /** Whether every expert with a fitting field was judged; false where the bound of 2,000 took effect (是否穷尽) */
  exhaustive: Scalars['Boolean']['output'];
  /** The expert (专家) */
  expert: Expert;
  /** The match in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** Whether he is one thing short of a full match: covers a field, but a single condition is neither met nor waived; or meets the rule, but his fields are near only (临近) */
  nearMiss: Scalars['Boolean']['output'];
  /** PRIORITY, SUPPLY, FIELD_FIT and TIES (得分构成) */
  parts: Array<ScorePart>;
  /** The mean of the parts by their weights, 0 to 1 (匹配度) */
  score: Scalars['Float']['output'];
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** His verdict under the expert rule, as in `eligibility`: by his active appointment as an expert to the demand's chain, else as a candidate (判定) */
  verdict: Verdict;
};


/** An expert matched to a demand (供需对接结果) */
export type DemandMatchExplanationArgs = {
  locale?: Locale;
};

/** Order of demands; ties are broken by id (排序) */
export type DemandOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By date raised; missing values last (按提出日期) */
  | 'RAISED_ON'
  /** By date raised, backwards; missing values last (按提出日期倒序) */
  | 'RAISED_ON_DESC';

/** How demands get on along the matching service (需求对接进度) */
export type DemandPipeline = {
  __typename?: 'DemandPipeline';
  /** The day looked at (考察日期) */
  asOf: Scalars['Date']['output'];
  /** Demands raised by then (需求数) */
  demands: Scalars['Int']['output'];
  /** The stages, in their order (各阶段) */
  stages: Array<PipelineStage>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};

/** A stage of the matching service that a demand has reached (需求阶段记录) */
export type DemandStage = Entity & Node & {
  __typename?: 'DemandStage';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The demand (需求) */
  demand: Demand;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day on which it entered it (进入日期) */
  on: Scalars['Date']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** The stage it entered (进入的阶段) */
  stage: MatchServiceStage;
  /** Chinese or English term of `stage` (进入的阶段名称) */
  stageLabel: Scalars['String']['output'];
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A stage of the matching service that a demand has reached (需求阶段记录) */
export type DemandStageHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A stage of the matching service that a demand has reached (需求阶段记录) */
export type DemandStageStageLabelArgs = {
  locale?: Locale;
};

/** A page of demand stages (需求阶段记录, 分页) */
export type DemandStageConnection = {
  __typename?: 'DemandStageConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DemandStageEdge>;
  /** The page itself (本页) */
  nodes: Array<DemandStage>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of demand stages (需求阶段记录, 分页项) */
export type DemandStageEdge = {
  __typename?: 'DemandStageEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (需求阶段记录) */
  node: DemandStage;
};

/** Which demand stages are wanted; conditions left out do not restrict (筛选需求阶段记录) */
export type DemandStageFilter = {
  /** Only of this demand (需求) */
  demand?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Entered on this day or later (进入日期起) */
  onFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Entered on this day or earlier (进入日期止) */
  onTo?: InputMaybe<Scalars['Date']['input']>;
  /** Stages wanted (进入的阶段) */
  stage?: InputMaybe<Array<MatchServiceStage>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table demand_stages, new or changed: what is left out stays as it is, null clears it (需求阶段记录) */
export type DemandStageInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The demand (需求) */
  demand?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `demand`, `on`, `stage` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which it entered it (进入日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The stage it entered (进入的阶段) */
  stage?: InputMaybe<MatchServiceStage>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of demand stages; ties are broken by id (排序) */
export type DemandStageOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day; missing values last (按进入日期) */
  | 'ON'
  /** By day, backwards; missing values last (按进入日期倒序) */
  | 'ON_DESC';

/** A government unit (部门) */
export type Department = Entity & Node & {
  __typename?: 'Department';
  /** What meetings gave it to do (承办事项) */
  actionItems: ActionItemConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Measures the unit is responsible for (负责的任务) */
  measures: ResponsibilityConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Experts the unit referred (所引荐专家) */
  referrals: ExpertConnection;
  /** Region of the unit (所属地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A government unit (部门) */
export type DepartmentActionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government unit (部门) */
export type DepartmentHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government unit (部门) */
export type DepartmentMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government unit (部门) */
export type DepartmentReferralsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of departments (部门, 分页) */
export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DepartmentEdge>;
  /** The page itself (本页) */
  nodes: Array<Department>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of departments (部门, 分页项) */
export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (部门) */
  node: Department;
};

/** Which departments are wanted; conditions left out do not restrict (筛选部门) */
export type DepartmentFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table departments, new or changed: what is left out stays as it is, null clears it (部门) */
export type DepartmentInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of the unit (所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Department role: a government unit's part in a measure (部门职责) */
export type DepartmentRole =
  /** Coordinator (统筹协调) */
  | 'COORDINATOR'
  /** Issuer (发文机关) */
  | 'ISSUER'
  /** Lead (牵头) */
  | 'LEAD'
  /** Responsible (责任单位) */
  | 'RESPONSIBLE'
  /** Supervisor (督导检查) */
  | 'SUPERVISOR';

/** A discipline or a course of study of an institution, and the fields it supplies (学科) */
export type Discipline = Entity & Node & {
  __typename?: 'Discipline';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Fields it supplies (对应技术领域) */
  fields: FieldConnection;
  /** Since when (设立日期) */
  from: Maybe<Scalars['Date']['output']>;
  /** Graduates a year (年毕业生数) */
  graduatesPerYear: Maybe<Scalars['Int']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Who has it (所属院校) */
  institution: Institution;
  /** Kind of discipline (学科类型) */
  kind: Maybe<DisciplineKind>;
  /** Chinese or English term of `kind` (学科类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Level; absent when the source gives none (级别) */
  level: Maybe<AdminLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after it was given up; absent when open (停办) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A discipline or a course of study of an institution, and the fields it supplies (学科) */
export type DisciplineFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A discipline or a course of study of an institution, and the fields it supplies (学科) */
export type DisciplineHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A discipline or a course of study of an institution, and the fields it supplies (学科) */
export type DisciplineKindLabelArgs = {
  locale?: Locale;
};


/** A discipline or a course of study of an institution, and the fields it supplies (学科) */
export type DisciplineLevelLabelArgs = {
  locale?: Locale;
};

/** A page of disciplines (学科, 分页) */
export type DisciplineConnection = {
  __typename?: 'DisciplineConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DisciplineEdge>;
  /** The page itself (本页) */
  nodes: Array<Discipline>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of disciplines (学科, 分页项) */
export type DisciplineEdge = {
  __typename?: 'DisciplineEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (学科) */
  node: Discipline;
};

/** Which disciplines are wanted; conditions left out do not restrict (筛选学科) */
export type DisciplineFilter = {
  /** Only disciplines of exactly this field (技术领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Only those of this institution (所属院校) */
  institution?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds wanted (学科类型) */
  kind?: InputMaybe<Array<DisciplineKind>>;
  /** Levels wanted (级别) */
  level?: InputMaybe<Array<AdminLevel>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table disciplines, new or changed: what is left out stays as it is, null clears it (学科) */
export type DisciplineInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Fields it supplies (对应技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Since when (设立日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Graduates a year (年毕业生数) */
  graduatesPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who has it (所属院校) */
  institution?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of discipline (学科类型) */
  kind?: InputMaybe<DisciplineKind>;
  /** Level; absent when the source gives none (学科级别) */
  level?: InputMaybe<AdminLevel>;
  /** Name (学科名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after it was given up; absent when open (停办日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Discipline kind: kind of discipline or course of study (学科类型) (ordered) */
export type DisciplineKind =
  /** Bachelor (本科专业) */
  | 'BACHELOR'
  /** Doctoral (博士点) */
  | 'DOCTORAL'
  /** Master (硕士点) */
  | 'MASTER'
  /** Secondary (中职专业) */
  | 'SECONDARY'
  /** Vocational (高职专业) */
  | 'VOCATIONAL';

/** A field that a chain needs, with the disciplines that supply it (学科支撑) */
export type DisciplineSupply = {
  __typename?: 'DisciplineSupply';
  /** The chain (链条) */
  chain: Chain;
  /** Disciplines whose field is that or lies under it (支撑学科) */
  disciplines: Array<Discipline>;
  /** The field it needs (所需领域) */
  field: Field;
  /** Whether there is one (支撑状态) */
  status: SupplyStatus;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};

/** Dispatch of an expert, as a commissioner, to who is served; a period [from, to), an empty end is open (选派) */
export type Dispatch = {
  __typename?: 'Dispatch';
  /** Unit that dispatches (选派单位) */
  department: Maybe<Department>;
  /** The commissioner (特派员) */
  expert: Expert;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Kind of commissioner (选派类型) */
  kind: Maybe<DispatchKind>;
  /** Chinese or English term of `kind` (选派类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** How many person-times the dispatch counts; one where it is left out (人次) */
  personTimes: Maybe<Scalars['Int']['output']>;
  /** Who is served: an enterprise, an institution or a region (服务对象) */
  served: Entity;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Dispatch of an expert, as a commissioner, to who is served; a period [from, to), an empty end is open (选派) */
export type DispatchKindLabelArgs = {
  locale?: Locale;
};

/** A page of dispatches (选派, 分页) */
export type DispatchConnection = {
  __typename?: 'DispatchConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DispatchEdge>;
  /** The page itself (本页) */
  nodes: Array<Dispatch>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of dispatches (选派, 分页项) */
export type DispatchEdge = {
  __typename?: 'DispatchEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (选派) */
  node: Dispatch;
};

/** Dispatch kind: kind of dispatch (选派类型) */
export type DispatchKind =
  /** Agricultural commissioner (农业科技特派员) */
  | 'AGRICULTURAL_COMMISSIONER'
  /** Chief service officer (首席服务官, 首席科技服务员) */
  | 'CHIEF_SERVICE_OFFICER'
  /** Deputy (科技副职) */
  | 'DEPUTY'
  /** Enterprise commissioner (企业科技特派员) */
  | 'ENTERPRISE_COMMISSIONER'
  /** Seconded (挂职) */
  | 'SECONDED'
  /** Service group (科技特派员服务团) */
  | 'SERVICE_GROUP';

/** Dispatches of commissioners of a kind (选派合计) */
export type DispatchTotals = {
  __typename?: 'DispatchTotals';
  /** How many dispatches (选派数) */
  dispatches: Scalars['Int']['output'];
  /** Who was dispatched (特派员) */
  experts: Array<Expert>;
  /** Kind of commissioner (选派类型) */
  kind: DispatchKind;
  /** Term of the kind (选派类型名称) */
  kindLabel: Scalars['String']['output'];
  /** How many person-times; a dispatch that does not say counts once (人次) */
  personTimes: Scalars['Int']['output'];
  /** Who was served (服务对象) */
  served: Array<Entity>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** Dispatches of commissioners of a kind (选派合计) */
export type DispatchTotalsKindLabelArgs = {
  locale?: Locale;
};

/** A row of the table dispatches, new or changed: what is left out stays as it is, null clears it (选派) */
export type DispatcheInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Unit that dispatches (选派单位) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The commissioner (特派员) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** First day (开始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `expert`, `served`, `kind`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of commissioner (选派类型) */
  kind?: InputMaybe<DispatchKind>;
  /** How many person-times the dispatch counts; one where it is left out (人次) */
  personTimes?: InputMaybe<Scalars['Int']['input']>;
  /** Who is served: an enterprise, an institution or a region (服务对象) */
  served?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Something in a policy document that does not fit, as a check or a reader found it: a place from elsewhere, a garbled number, a sum that is not one (文件疑点) */
export type DocumentIssue = Entity & Node & {
  __typename?: 'DocumentIssue';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind (疑点类型) */
  kind: DocumentIssueKind;
  /** Chinese or English term of `kind` (疑点类型名称) */
  kindLabel: Scalars['String']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Path of the clause it stands in, as in 一/(一)/¶2 (条款路径) */
  path: Maybe<Scalars['String']['output']>;
  /** The document (政策文件) */
  policy: Policy;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Something in a policy document that does not fit, as a check or a reader found it: a place from elsewhere, a garbled number, a sum that is not one (文件疑点) */
export type DocumentIssueHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something in a policy document that does not fit, as a check or a reader found it: a place from elsewhere, a garbled number, a sum that is not one (文件疑点) */
export type DocumentIssueKindLabelArgs = {
  locale?: Locale;
};

/** A page of document issues (文件疑点, 分页) */
export type DocumentIssueConnection = {
  __typename?: 'DocumentIssueConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<DocumentIssueEdge>;
  /** The page itself (本页) */
  nodes: Array<DocumentIssue>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of document issues (文件疑点, 分页项) */
export type DocumentIssueEdge = {
  __typename?: 'DocumentIssueEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (文件疑点) */
  node: DocumentIssue;
};

/** Which document issues are wanted; conditions left out do not restrict (筛选文件疑点) */
export type DocumentIssueFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds wanted (疑点类型) */
  kind?: InputMaybe<Array<DocumentIssueKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table document_issues, new or changed: what is left out stays as it is, null clears it (文件疑点) */
export type DocumentIssueInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (疑点类型) */
  kind?: InputMaybe<DocumentIssueKind>;
  /** Path of the clause it stands in, as in 一/(一)/¶2 (疑点条款) */
  path?: InputMaybe<Scalars['String']['input']>;
  /** The document (疑点所在文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (疑点内容) */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Document issue kind: what does not fit in a document (文件疑点类型) */
export type DocumentIssueKind =
  /** Foreign place (外地地名) */
  | 'FOREIGN_PLACE'
  /** Garbled number (文号残缺) */
  | 'GARBLED_NUMBER'
  /** Missing unit (缺少单位) */
  | 'MISSING_UNIT'
  /** No title (条目无标题) */
  | 'NO_TITLE'
  /** Repeated heading (标题重复) */
  | 'REPEATED_HEADING'
  /** Short list (列举不足) */
  | 'SHORT_LIST'
  /** Sum (合计不符) */
  | 'SUM'
  /** Two names (一标两名) */
  | 'TWO_NAMES';

/** One condition of a rule on who may be appointed (任职条件项) */
export type EligibilityCondition = Entity & Node & {
  __typename?: 'EligibilityCondition';
  /** Reported, but without effect on the verdict (仅供参考) */
  advisory: Scalars['Boolean']['output'];
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Which fact it looks at (考察事项) */
  attribute: Scalars['String']['output'];
  /** Path of the clause (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** How the fact is compared: GE, LE, EQ, FITS, JUDGED (比较方式) */
  comparator: Scalars['String']['output'];
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The rule (任职条件) */
  rule: EligibilityRule;
  /** Whether an exception can be granted (原则上) (可放宽) */
  soft: Scalars['Boolean']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Short title in English (英文标题) */
  titleEn: Maybe<Scalars['String']['output']>;
  /** What it is compared to (标准) */
  value: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** One condition of a rule on who may be appointed (任职条件项) */
export type EligibilityConditionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of eligibility conditions (任职条件项, 分页) */
export type EligibilityConditionConnection = {
  __typename?: 'EligibilityConditionConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<EligibilityConditionEdge>;
  /** The page itself (本页) */
  nodes: Array<EligibilityCondition>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of eligibility conditions (任职条件项, 分页项) */
export type EligibilityConditionEdge = {
  __typename?: 'EligibilityConditionEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (任职条件项) */
  node: EligibilityCondition;
};

/** Which eligibility conditions are wanted; conditions left out do not restrict (筛选任职条件项) */
export type EligibilityConditionFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only conditions of this rule (任职条件) */
  rule?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table eligibility_conditions, new or changed: what is left out stays as it is, null clears it (任职条件项) */
export type EligibilityConditionInput = {
  /** Reported, but without effect on the verdict (仅供参考) */
  advisory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which fact it looks at (考察事项) */
  attribute?: InputMaybe<Scalars['String']['input']>;
  /** Path of the clause (条款路径) */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** How the fact is compared: GE, LE, EQ, FITS, JUDGED (比较方式) */
  comparator?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The rule (任职条件) */
  rule?: InputMaybe<Scalars['ID']['input']>;
  /** Whether an exception can be granted (原则上) (可放宽) */
  soft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Short title in English (英文标题) */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** What it is compared to (标准) */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an expert meets the written rule of a role, condition by condition (任职资格报告) */
export type EligibilityReport = {
  __typename?: 'EligibilityReport';
  /** The active appointment that was judged; null for a candidate (聘任) */
  appointment: Maybe<Appointment>;
  /** The day looked at (考察日期) */
  asOf: Scalars['Date']['output'];
  /** The chain, where one was named (链条) */
  chain: Maybe<Chain>;
  /** Every condition of the rule, and who issued the letter where an appointment was judged (各项条件) */
  conditions: Array<ConditionResult>;
  /** The expert (专家) */
  expert: Expert;
  /** Whether just one condition that counts is missing to MET (临近) */
  nearMiss: Scalars['Boolean']['output'];
  /** The role (角色) */
  role: AppointmentRole;
  /** The rule that holds: of the chain's region or the nearest above it, else one of no region, never that of another region; where no chain is named, that of the expert's home, else the only one there is; null where none is on record (任职条件) */
  rule: Maybe<EligibilityRule>;
  /** The conditions that count and are neither met nor waived (不足的条件) */
  short: Array<ConditionResult>;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** First day of the term that was judged; of a candidate the day looked at (聘期起) */
  termFrom: Maybe<Scalars['Date']['output']>;
  /** Day after that term; where the appointment names none, as many years later as the rule says (聘期止) */
  termTo: Maybe<Scalars['Date']['output']>;
  /** MET only if every hard condition is MET and every soft one MET or WAIVED; NOT_MET if any that counts is not met; NO_RULE where no rule is on record for the chain's region or one above it; else UNKNOWN (总判定) */
  verdict: Verdict;
  /** Chinese or English term of `verdict` (总判定名称) */
  verdictLabel: Scalars['String']['output'];
};


/** Whether an expert meets the written rule of a role, condition by condition (任职资格报告) */
export type EligibilityReportVerdictLabelArgs = {
  locale?: Locale;
};

/** A written rule on who may be appointed; its conditions are data (任职条件) */
export type EligibilityRule = Entity & Node & {
  __typename?: 'EligibilityRule';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Path of the clause (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** Its conditions (条件) */
  conditions: EligibilityConditionConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Who issues the letters of the role (聘书颁发单位) */
  issuer: Maybe<Department>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document (政策文件) */
  policy: Maybe<Policy>;
  /** Region it holds in (适用地区) */
  region: Maybe<Region>;
  /** Role the rule is for (角色) */
  role: AppointmentRole;
  /** Chinese or English term of `role` (角色名称) */
  roleLabel: Scalars['String']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Length of a term that names no end, in years (聘期年数) */
  termYears: Maybe<Scalars['Int']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A written rule on who may be appointed; its conditions are data (任职条件) */
export type EligibilityRuleConditionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A written rule on who may be appointed; its conditions are data (任职条件) */
export type EligibilityRuleHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A written rule on who may be appointed; its conditions are data (任职条件) */
export type EligibilityRuleRoleLabelArgs = {
  locale?: Locale;
};

/** A page of eligibility rules (任职条件, 分页) */
export type EligibilityRuleConnection = {
  __typename?: 'EligibilityRuleConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<EligibilityRuleEdge>;
  /** The page itself (本页) */
  nodes: Array<EligibilityRule>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of eligibility rules (任职条件, 分页项) */
export type EligibilityRuleEdge = {
  __typename?: 'EligibilityRuleEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (任职条件) */
  node: EligibilityRule;
};

/** Which eligibility rules are wanted; conditions left out do not restrict (筛选任职条件) */
export type EligibilityRuleFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only rules for this role (角色) */
  role?: InputMaybe<AppointmentRole>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table eligibility_rules, new or changed: what is left out stays as it is, null clears it (任职条件) */
export type EligibilityRuleInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Path of the clause (条款路径) */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who issues the letters of the role (聘书颁发机关) */
  issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region it holds in (适用地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Role the rule is for (角色) */
  role?: InputMaybe<AppointmentRole>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Length of a term that names no end, in years (聘期(年)) */
  termYears?: InputMaybe<Scalars['Int']['input']>;
};

/** Flexible engagement of an expert by an enterprise or institution (柔性引才) */
export type Engagement = {
  __typename?: 'Engagement';
  /** The expert (专家) */
  expert: Expert;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Mode of cooperation (合作方式) */
  mode: Maybe<CooperationMode>;
  /** Chinese or English term of `mode` (合作方式名称) */
  modeLabel: Maybe<Scalars['String']['output']>;
  /** Enterprise or institution (单位) */
  organisation: Entity;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Duration (合作期限) */
  term: Maybe<CooperationTerm>;
  /** Chinese or English term of `term` (合作期限名称) */
  termLabel: Maybe<Scalars['String']['output']>;
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Flexible engagement of an expert by an enterprise or institution (柔性引才) */
export type EngagementModeLabelArgs = {
  locale?: Locale;
};


/** Flexible engagement of an expert by an enterprise or institution (柔性引才) */
export type EngagementTermLabelArgs = {
  locale?: Locale;
};

/** A page of engagements (柔性引才, 分页) */
export type EngagementConnection = {
  __typename?: 'EngagementConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<EngagementEdge>;
  /** The page itself (本页) */
  nodes: Array<Engagement>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of engagements (柔性引才, 分页项) */
export type EngagementEdge = {
  __typename?: 'EngagementEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (柔性引才) */
  node: Engagement;
};

/** A row of the table engagements, new or changed: what is left out stays as it is, null clears it (柔性引才) */
export type EngagementInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** First day (开始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `expert`, `organisation`, `mode`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Mode of cooperation (合作方式) */
  mode?: InputMaybe<CooperationMode>;
  /** Enterprise or institution (单位) */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Duration (合作期限) */
  term?: InputMaybe<CooperationTerm>;
  /** Day after the last; absent when open (结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** An enterprise (企业) */
export type Enterprise = Entity & Node & {
  __typename?: 'Enterprise';
  /** Whether above scale; absent when unknown (规上) */
  aboveScale: Maybe<Scalars['Boolean']['output']>;
  /** Achievements transferred to the enterprise (承接的成果) */
  achievementsReceived: AchievementConnection;
  /** Experts with a post here (任职专家) */
  affiliations: AffiliationConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Memberships in alliances (参加的联盟) */
  alliances: AllianceMembershipConnection;
  /** Awards and programmes (入选与获奖) */
  awards: AwardConnection;
  /** Places on chains (所在链条) */
  chains: ChainEnterpriseConnection;
  /** Leaders who look after the enterprise, by post (联系服务) */
  contacts: ContactAssignmentConnection;
  /** Demands raised (提出的需求) */
  demands: DemandConnection;
  /** Commissioners dispatched to the enterprise (派驻的特派员) */
  dispatches: DispatchConnection;
  /** Experts engaged flexibly (柔性引进专家) */
  engagements: EngagementConnection;
  /** Money the enterprise got (获得的资金) */
  fundings: FundingConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Key lists it is on (所在重点名单) */
  keyLists: KeyListConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Parks it has settled in (所在园区) */
  parks: PlatformConnection;
  /** Partnerships of the five kinds (五共合作) */
  partnerships: PartnershipConnection;
  /** Platforms hosted (依托建设的平台) */
  platforms: PlatformConnection;
  /** Representative products (代表产品) */
  products: ProductConnection;
  /** Projects undertaken (承担项目) */
  projects: ProjectConnection;
  /** Recognitions on the ladder of enterprises (企业认定) */
  recognitions: RecognitionConnection;
  /** Region of the enterprise (所在地区) */
  region: Maybe<Region>;
  /** Stays in reserve pools (后备库记录) */
  reserveEntries: ReserveEntryConnection;
  /** Posts of the catalogue of posts hard to fill (急需紧缺岗位) */
  shortagePosts: ShortagePostConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Chinese or English term of `tiers` (企业梯度名称) */
  tierLabels: Array<Scalars['String']['output']>;
  /** Labels of the ladder of enterprises, a set (企业梯度) */
  tiers: Array<EnterpriseTier>;
  /** Unified social credit code, 18 characters (GB 32100) (统一社会信用代码) */
  uscc: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** Innovation vouchers (科技创新券) */
  vouchers: VoucherConnection;
};


/** An enterprise (企业) */
export type EnterpriseAchievementsReceivedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseAffiliationsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseAlliancesArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseAwardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise (企业) */
export type EnterpriseChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseContactsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseDispatchesArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseEngagementsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseFundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseKeyListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseParksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterprisePartnershipsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterprisePlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseRecognitionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseReserveEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseShortagePostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An enterprise (企业) */
export type EnterpriseTierLabelsArgs = {
  locale?: Locale;
};


/** An enterprise (企业) */
export type EnterpriseVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A row of the table enterprise_chains, new or changed: what is left out stays as it is, null clears it (链上企业) */
export type EnterpriseChainInput = {
  /** The chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the enterprise is the chain master (链主) */
  chainMaster?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The enterprise (企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `enterprise`, `chain`, `segment` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The link it stands on (环节) */
  segment?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of enterprises (企业, 分页) */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<EnterpriseEdge>;
  /** The page itself (本页) */
  nodes: Array<Enterprise>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of enterprises (企业, 分页项) */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (企业) */
  node: Enterprise;
};

/** Which enterprises are wanted; conditions left out do not restrict (筛选企业) */
export type EnterpriseFilter = {
  /** Above scale or not (规上) */
  aboveScale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only enterprises on this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only enterprises settled in this park (所在园区) */
  park?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has all of these labels (企业梯度) */
  tiers?: InputMaybe<Array<EnterpriseTier>>;
  /** Unified social credit code (统一社会信用代码) */
  uscc?: InputMaybe<Scalars['String']['input']>;
};

/** A row of the table enterprises, new or changed: what is left out stays as it is, null clears it (企业) */
export type EnterpriseInput = {
  /** Whether above scale; absent when unknown (规上) */
  aboveScale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of the enterprise (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels of the ladder of enterprises, a set (企业梯度) */
  tiers?: InputMaybe<Array<EnterpriseTier>>;
  /** Unified social credit code, 18 characters (GB 32100) (统一社会信用代码) */
  uscc?: InputMaybe<Scalars['String']['input']>;
};

/** Enterprise ladder step: growth paths, two vocabularies (企业成长通道) (ordered) */
export type EnterpriseLadderStep =
  /** Above scale to joint stock (规改股) */
  | 'ABOVE_SCALE_TO_JOINT_STOCK'
  /** Hightech to strong (高变强) */
  | 'HIGHTECH_TO_STRONG'
  /** Joint stock to listed (股上市) */
  | 'JOINT_STOCK_TO_LISTED'
  /** Maker to startup (众创业) */
  | 'MAKER_TO_STARTUP'
  /** Micro to growth (微成长) */
  | 'MICRO_TO_GROWTH'
  /** Small to above scale (小升规) */
  | 'SMALL_TO_ABOVE_SCALE'
  /** Small to hightech (小升高) */
  | 'SMALL_TO_HIGHTECH'
  /** Sole to company (个转企) */
  | 'SOLE_TO_COMPANY';

/** Order of enterprises; ties are broken by id (排序) */
export type EnterpriseOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Enterprise tier: 企业梯度; a multi-valued label set with a partial order TECH_SME < HIGH_TECH < INNOVATION_LEADER; SPECIALISED < LITTLE_GIANT < SINGLE_CHAMPION */
export type EnterpriseTier =
  /** Above scale (规上企业, 规模以上工业企业) */
  | 'ABOVE_SCALE'
  /** Chain master (“链主”企业) */
  | 'CHAIN_MASTER'
  /** Double hundred (“双百”企业) */
  | 'DOUBLE_HUNDRED'
  /** Fledgling (“雏鹰”企业) */
  | 'FLEDGLING'
  /** Gazelle (瞪羚企业) */
  | 'GAZELLE'
  /** Hidden champion (“隐形冠军”企业) */
  | 'HIDDEN_CHAMPION'
  /** High tech (高新技术企业) */
  | 'HIGH_TECH'
  /** Innovation leader (创新龙头企业) */
  | 'INNOVATION_LEADER'
  /** Innovative pacesetter (创新型领军企业) */
  | 'INNOVATIVE_PACESETTER'
  /** Little giant (小巨人) */
  | 'LITTLE_GIANT'
  /** Private tech (民营科技企业) */
  | 'PRIVATE_TECH'
  /** Single champion (单项冠军) */
  | 'SINGLE_CHAMPION'
  /** Specialised (专精特新) */
  | 'SPECIALISED'
  /** Strategic emerging (战略性新兴产业企业) */
  | 'STRATEGIC_EMERGING'
  /** Tech advanced service (技术先进型服务企业) */
  | 'TECH_ADVANCED_SERVICE'
  /** Tech innovation demo (技术创新示范企业) */
  | 'TECH_INNOVATION_DEMO'
  /** Tech sme (科技型中小企业) */
  | 'TECH_SME'
  /** Unicorn (独角兽企业) */
  | 'UNICORN';

/** An entity of the graph (实体) */
export type Entity = {
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An entity of the graph (实体) */
export type EntityHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of entities of any type (实体, 分页) */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<EntityEdge>;
  /** The page itself (本页) */
  nodes: Array<Entity>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of entities of any type (实体, 分页项) */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (实体) */
  node: Entity;
};

/** Entity type: type of an entity of the graph (实体类型) */
export type EntityType =
  /** Achievement (成果) */
  | 'ACHIEVEMENT'
  /** Action item (议定事项) */
  | 'ACTION_ITEM'
  /** Activity (活动) */
  | 'ACTIVITY'
  /** Agency (服务机构) */
  | 'AGENCY'
  /** Alliance (联盟) */
  | 'ALLIANCE'
  /** Appraisal (专家考核) */
  | 'APPRAISAL'
  /** Bid (揭榜申报) */
  | 'BID'
  /** Chain (链条) */
  | 'CHAIN'
  /** Chain version (链条版本) */
  | 'CHAIN_VERSION'
  /** Clause (条款) */
  | 'CLAUSE'
  /** Contact assignment (联系服务) */
  | 'CONTACT_ASSIGNMENT'
  /** Credit record (科研信用记录) */
  | 'CREDIT_RECORD'
  /** Declared gap (文件所列短板) */
  | 'DECLARED_GAP'
  /** Demand (需求) */
  | 'DEMAND'
  /** Demand stage (需求阶段记录) */
  | 'DEMAND_STAGE'
  /** Department (部门) */
  | 'DEPARTMENT'
  /** Discipline (学科) */
  | 'DISCIPLINE'
  /** Document issue (文件疑点) */
  | 'DOCUMENT_ISSUE'
  /** Eligibility condition (任职条件项) */
  | 'ELIGIBILITY_CONDITION'
  /** Eligibility rule (任职条件) */
  | 'ELIGIBILITY_RULE'
  /** Enterprise (企业) */
  | 'ENTERPRISE'
  /** Expert (专家) */
  | 'EXPERT'
  /** Field (技术领域) */
  | 'FIELD'
  /** Funding (资金) */
  | 'FUNDING'
  /** Guide item (项目指南条目) */
  | 'GUIDE_ITEM'
  /** Indicator (指标) */
  | 'INDICATOR'
  /** Institution (机构) */
  | 'INSTITUTION'
  /** Key list (重点名单) */
  | 'KEY_LIST'
  /** Maturity step (成熟度记录) */
  | 'MATURITY_STEP'
  /** Measure (任务措施) */
  | 'MEASURE'
  /** Meeting (会议与检查) */
  | 'MEETING'
  /** Mutual recognition (互认) */
  | 'MUTUAL_RECOGNITION'
  /** Observation (观测值) */
  | 'OBSERVATION'
  /** Open call (揭榜挂帅榜单) */
  | 'OPEN_CALL'
  /** Peer group (对标组) */
  | 'PEER_GROUP'
  /** Platform (平台) */
  | 'PLATFORM'
  /** Platform level (平台级别变动) */
  | 'PLATFORM_LEVEL'
  /** Platform review (平台评估) */
  | 'PLATFORM_REVIEW'
  /** Policy (政策文件) */
  | 'POLICY'
  /** Pool entry (入库记录) */
  | 'POOL_ENTRY'
  /** Product (产品) */
  | 'PRODUCT'
  /** Programme (计划与奖项) */
  | 'PROGRAMME'
  /** Project (项目) */
  | 'PROJECT'
  /** Project step (项目实施环节) */
  | 'PROJECT_STEP'
  /** Recognition (企业认定) */
  | 'RECOGNITION'
  /** Region (地区) */
  | 'REGION'
  /** Register (登记完整声明) */
  | 'REGISTER'
  /** Requirement template (需求模板) */
  | 'REQUIREMENT_TEMPLATE'
  /** Requirement template cell (需求模板单元) */
  | 'REQUIREMENT_TEMPLATE_CELL'
  /** Reserve entry (后备库记录) */
  | 'RESERVE_ENTRY'
  /** Resource (科技资源) */
  | 'RESOURCE'
  /** Segment (环节) */
  | 'SEGMENT'
  /** Service ticket (服务事项) */
  | 'SERVICE_TICKET'
  /** Shortage post (急需紧缺岗位) */
  | 'SHORTAGE_POST'
  /** Talent promise (一人一策) */
  | 'TALENT_PROMISE'
  /** Target (目标) */
  | 'TARGET'
  /** Team (团队) */
  | 'TEAM'
  /** Technology (核心技术) */
  | 'TECHNOLOGY'
  /** Voucher (科技创新券) */
  | 'VOUCHER';

/** An enumeration with its terms (代码表) */
export type Enumeration = {
  __typename?: 'Enumeration';
  /** What it is (说明) */
  description: Scalars['String']['output'];
  /** Name of the enumeration in this schema (代码表名) */
  name: Scalars['String']['output'];
  /** Whether the values are ordered, from the highest or first (有序) */
  ordered: Scalars['Boolean']['output'];
  /** Its values (代码) */
  values: Array<EnumerationValue>;
};

/** One value of an enumeration (代码) */
export type EnumerationValue = {
  __typename?: 'EnumerationValue';
  /** The code (代码) */
  code: Scalars['String']['output'];
  /** The term in a language; Chinese by default (名称) */
  label: Scalars['String']['output'];
  /** All Chinese terms, the preferred one first (中文用词) */
  terms: Array<Scalars['String']['output']>;
};


/** One value of an enumeration (代码) */
export type EnumerationValueLabelArgs = {
  locale?: Locale;
};

/** An expert of the pool (专家) */
export type Expert = Entity & Node & {
  __typename?: 'Expert';
  /** Posts at institutions and enterprises (任职) */
  affiliations: AffiliationConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Appointments to chains (聘任) */
  appointments: AppointmentConnection;
  /** Appraisals in pools of experts (专家考核) */
  appraisals: AppraisalConnection;
  /** Highest level of a science award (科学技术奖最高级别) */
  awardLevel: Maybe<AdminLevel>;
  /** Chinese or English term of `awardLevel` (科学技术奖最高级别名称) */
  awardLevelLabel: Maybe<Scalars['String']['output']>;
  /** Awards and programmes (入选与获奖) */
  awards: AwardConnection;
  /** Year of birth (出生年份) */
  birthYear: Maybe<Scalars['Int']['output']>;
  /** What the expert brokered (促成的对接) */
  brokerages: BrokerageConnection;
  /** Leaders who look after the expert, by post (联系服务) */
  contacts: ContactAssignmentConnection;
  /** Cooperation with other experts, whichever of the two the fact names first (合作) */
  cooperations: CooperationConnection;
  /** Dispatches as a commissioner (选派) */
  dispatches: DispatchConnection;
  /** Flexible engagements by enterprises and institutions (柔性引才) */
  engagements: EngagementConnection;
  /** Technical fields of the expert (专业领域) */
  fields: FieldConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Whether the expert has led a project of provincial level or higher; absent when unknown (主持过省级及以上科研项目) */
  ledProvincialProject: Maybe<Scalars['Boolean']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Native region (籍贯) */
  nativeRegion: Maybe<Region>;
  /** Stays in pools of experts (入库记录) */
  poolEntries: PoolEntryConnection;
  /** Projects the expert takes part in (参与项目) */
  projects: ProjectParticipationConnection;
  /** Experts whom this expert referred (所引荐专家) */
  referrals: ExpertConnection;
  /** Experts or departments who referred the expert (引荐方) */
  referredBy: EntityConnection;
  /** Home region: where the expert works (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Tier of talent, another scale than the title rank (人才层次) */
  talentTier: Maybe<TalentTier>;
  /** Chinese or English term of `talentTier` (人才层次名称) */
  talentTierLabel: Maybe<Scalars['String']['output']>;
  /** Teams the expert is a member of (所在团队) */
  teams: TeamConnection;
  /** Teams the expert leads (牵头团队) */
  teamsLed: TeamConnection;
  /** Professional title rank; absent when unknown (职称等级) */
  titleRank: Maybe<ProfessionalTitleRank>;
  /** Chinese or English term of `titleRank` (职称等级名称) */
  titleRankLabel: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** Years of work in the field (从业年限) */
  yearsExperience: Maybe<Scalars['Int']['output']>;
};


/** An expert of the pool (专家) */
export type ExpertAffiliationsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertAppointmentsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role: InputMaybe<AppointmentRole>;
};


/** An expert of the pool (专家) */
export type ExpertAppraisalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertAwardLevelLabelArgs = {
  locale?: Locale;
};


/** An expert of the pool (专家) */
export type ExpertAwardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: InputMaybe<Scalars['Int']['input']>;
};


/** An expert of the pool (专家) */
export type ExpertBrokeragesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertContactsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertCooperationsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertDispatchesArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertEngagementsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertPoolEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertReferralsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertReferredByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertTalentTierLabelArgs = {
  locale?: Locale;
};


/** An expert of the pool (专家) */
export type ExpertTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertTeamsLedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An expert of the pool (专家) */
export type ExpertTitleRankLabelArgs = {
  locale?: Locale;
};

/** A page of experts (专家, 分页) */
export type ExpertConnection = {
  __typename?: 'ExpertConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ExpertEdge>;
  /** The page itself (本页) */
  nodes: Array<Expert>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of experts (专家, 分页项) */
export type ExpertEdge = {
  __typename?: 'ExpertEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (专家) */
  node: Expert;
};

/** Which experts are wanted; conditions left out do not restrict (筛选专家) */
export type ExpertFilter = {
  /** Only experts with such an appointment (聘任条件) */
  appointment?: InputMaybe<AppointmentFilter>;
  /** Born in this year or later (出生年份起) */
  bornFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Born in this year or earlier (出生年份止) */
  bornTo?: InputMaybe<Scalars['Int']['input']>;
  /** Only experts ever appointed to this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only experts of exactly this field (专业领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`, `nativeRegion` and `serviceRegion`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose native region it is, or lies below it, given by its id, its code or its name (籍贯) */
  nativeRegion?: InputMaybe<Scalars['ID']['input']>;
  /** Only experts affiliated with or engaged by this organisation (单位) */
  organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this home region, where they work (not where they serve: `serviceRegion`), given by its id, its code or its name (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only experts with an appointment, such as `appointment` says, to a chain of this region, given by its id, its code or its name (服务地区) */
  serviceRegion?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Talent tiers wanted (人才层次) */
  talentTier?: InputMaybe<Array<TalentTier>>;
  /** Title ranks wanted (职称等级) */
  titleRank?: InputMaybe<Array<ProfessionalTitleRank>>;
};

/** A row of the table experts, new or changed: what is left out stays as it is, null clears it (专家) */
export type ExpertInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Highest level of a science award (科学技术奖最高级别) */
  awardLevel?: InputMaybe<AdminLevel>;
  /** Year of birth (出生年份) */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** email (电子邮箱) */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields of the expert (专业领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In a what-if: a word of your choice, by which `appoint` and `participants` refer to him; his id is `expert:proposed-` and this word (代号) */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the expert has led a project of provincial level or higher; absent when unknown (主持过省级及以上科研项目) */
  ledProvincialProject?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (姓名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Native region (籍贯) */
  nativeRegion?: InputMaybe<Scalars['ID']['input']>;
  /** In a what-if: ids of institutions and enterprises he belongs to; in a change set these are affiliations of their own (任职单位) */
  organisations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** phone (电话) */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Experts or departments who referred the expert (引荐方) */
  referredBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Home region: where the expert works (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tier of talent, another scale than the title rank (人才层次) */
  talentTier?: InputMaybe<TalentTier>;
  /** Professional title rank; absent when unknown (职称等级) */
  titleRank?: InputMaybe<ProfessionalTitleRank>;
  /** Years of work in the field (从业年限) */
  yearsExperience?: InputMaybe<Scalars['Int']['input']>;
};

/** What takes an expert's time (在任情况) */
export type ExpertLoad = {
  __typename?: 'ExpertLoad';
  /** Chains he is appointed to (在聘链条) */
  chains: Array<Chain>;
  /** Organisations that engage him (柔性引进单位) */
  organisations: Array<Entity>;
  /** How many these are together (合计) */
  total: Scalars['Int']['output'];
};

/** An expert found by fields (专家检索结果) */
export type ExpertMatch = {
  __typename?: 'ExpertMatch';
  /** Of the fields asked for, those he covers: he has it or one below it (覆盖的领域) */
  coveredFields: Array<Field>;
  /** The whole report behind the verdict (任职资格报告) */
  eligibility: EligibilityReport;
  /** Whether every expert asked for was looked at; false where the bound of 2,000 took effect (是否穷尽) */
  exhaustive: Scalars['Boolean']['output'];
  /** The expert (专家) */
  expert: Expert;
  /** The finding in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** What takes his time at `asOf` (在任情况) */
  load: ExpertLoad;
  /** COVERAGE, RANK and CAPACITY (得分构成) */
  parts: Array<ScorePart>;
  /** 0.5 × COVERAGE + 0.2 × RANK + 0.3 × CAPACITY, 0 to 1 (得分) */
  score: Scalars['Float']['output'];
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Title rank; absent when unknown (职称等级) */
  titleRank: Maybe<ProfessionalTitleRank>;
  /** His verdict as a candidate for an expert of a chain, by the rule of the region asked about, else of his own (判定) */
  verdict: Verdict;
};


/** An expert found by fields (专家检索结果) */
export type ExpertMatchExplanationArgs = {
  locale?: Locale;
};

/** Order of experts; ties are broken by id (排序) */
export type ExpertOrder =
  /** By year of birth; missing values last (按出生年份) */
  | 'BIRTH_YEAR'
  /** By year of birth, backwards; missing values last (按出生年份倒序) */
  | 'BIRTH_YEAR_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** A technical field, a node of the tree of fields (技术领域) */
export type Field = Entity & Node & {
  __typename?: 'Field';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The field above (上位领域) */
  broader: Maybe<Field>;
  /** Chains that need exactly this field (需要该领域的链条) */
  chains: ChainConnection;
  /** Demands that need exactly this field (需求) */
  demands: DemandConnection;
  /** Experts of exactly this field (专家) */
  experts: ExpertConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Fields directly below (下位领域) */
  narrower: FieldConnection;
  /** Platforms of exactly this field (平台) */
  platforms: PlatformConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Teams of exactly this field (团队) */
  teams: TeamConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldExpertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldNarrowerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A technical field, a node of the tree of fields (技术领域) */
export type FieldTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A field before and after (字段变更) */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** After; null where there is nothing (变更后) */
  after: Maybe<Scalars['JSON']['output']>;
  /** Before; null where there was nothing (变更前) */
  before: Maybe<Scalars['JSON']['output']>;
  /** Its name, as in inputs (字段) */
  field: Scalars['String']['output'];
  /** The same in words (字段名称) */
  label: Scalars['String']['output'];
};


/** A field before and after (字段变更) */
export type FieldChangeLabelArgs = {
  locale?: Locale;
};

/** A page of fields (技术领域, 分页) */
export type FieldConnection = {
  __typename?: 'FieldConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<FieldEdge>;
  /** The page itself (本页) */
  nodes: Array<Field>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of fields (技术领域, 分页项) */
export type FieldEdge = {
  __typename?: 'FieldEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (技术领域) */
  node: Field;
};

/** Which fields are wanted; conditions left out do not restrict (筛选技术领域) */
export type FieldFilter = {
  /** Only fields directly below this one (上位领域) */
  broader?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table fields, new or changed: what is left out stays as it is, null clears it (技术领域) */
export type FieldInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The field above (上位领域) */
  broader?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Money given or lent to a project, an enterprise, a chain, a result … (资金) */
export type Funding = Entity & Node & {
  __typename?: 'Funding';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Amount in CNY (金额(元)) */
  amountCny: Scalars['Float']['output'];
  /** Where the money comes from (资金渠道) */
  channel: FundingSource;
  /** Chinese or English term of `channel` (资金渠道名称) */
  channelLabel: Scalars['String']['output'];
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day it was paid or agreed on (拨付日期) */
  on: Maybe<Scalars['Date']['output']>;
  /** Programme it is given under (所属计划) */
  programme: Maybe<Programme>;
  /** Who gives it (出资单位) */
  provider: Maybe<Scalars['String']['output']>;
  /** Who gets it (支持对象) */
  recipient: Entity;
  /** Region whose money or record it is (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Money given or lent to a project, an enterprise, a chain, a result … (资金) */
export type FundingChannelLabelArgs = {
  locale?: Locale;
};


/** Money given or lent to a project, an enterprise, a chain, a result … (资金) */
export type FundingHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of fundings (资金, 分页) */
export type FundingConnection = {
  __typename?: 'FundingConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<FundingEdge>;
  /** The page itself (本页) */
  nodes: Array<Funding>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of fundings (资金, 分页项) */
export type FundingEdge = {
  __typename?: 'FundingEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (资金) */
  node: Funding;
};

/** Which fundings are wanted; conditions left out do not restrict (筛选资金) */
export type FundingFilter = {
  /** Channels wanted (资金渠道) */
  channel?: InputMaybe<Array<FundingSource>>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** On this day or later (拨付日期起) */
  paidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier (拨付日期止) */
  paidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only what is given under this programme (所属计划) */
  programme?: InputMaybe<Scalars['ID']['input']>;
  /** Only what this one got (支持对象) */
  recipient?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table fundings, new or changed: what is left out stays as it is, null clears it (资金) */
export type FundingInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Amount in CNY (资金金额(元)) */
  amountCny?: InputMaybe<Scalars['Float']['input']>;
  /** Where the money comes from (资金渠道) */
  channel?: InputMaybe<FundingSource>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (资金名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Day it was paid or agreed on (拨付日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Programme it is given under (所属计划) */
  programme?: InputMaybe<Scalars['ID']['input']>;
  /** Who gives it (出资单位) */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** Who gets it (支持对象) */
  recipient?: InputMaybe<Scalars['ID']['input']>;
  /** Region whose money or record it is (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of fundings; ties are broken by id (排序) */
export type FundingOrder =
  /** By amount; missing values last (按金额) */
  | 'AMOUNT'
  /** By amount, backwards; missing values last (按金额倒序) */
  | 'AMOUNT_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day; missing values last (按拨付日期) */
  | 'PAID'
  /** By day, backwards; missing values last (按拨付日期倒序) */
  | 'PAID_DESC';

/** Funding source: where money comes from (资金渠道) */
export type FundingSource =
  /** Central (中央财政) */
  | 'CENTRAL'
  /** County (县级财政) */
  | 'COUNTY'
  /** Equity (股权投资) */
  | 'EQUITY'
  /** Guarantee (科技担保, 科技保险) */
  | 'GUARANTEE'
  /** Loan (银行贷款) */
  | 'LOAN'
  /** Municipal (市级财政, 州级财政) */
  | 'MUNICIPAL'
  /** Own (企业自筹) */
  | 'OWN'
  /** Provincial (省级财政) */
  | 'PROVINCIAL'
  /** Subsidy (贷款贴息) */
  | 'SUBSIDY';

/** A gap that a rule found (短板) */
export type Gap = Node & {
  __typename?: 'Gap';
  /** What it may be concluded from (确证程度) */
  assurance: Assurance;
  /** The chain it concerns (链条) */
  chain: Maybe<Chain>;
  /** The department that has to act, where the data names it; of appointments the one that issues the letters (责任单位) */
  department: Maybe<Department>;
  /** What proves it (证据) */
  evidence: Array<GapEvidence>;
  /** One sentence with names, figures and dates (说明) */
  explanation: Scalars['String']['output'];
  /** How a gap of this key appeared, changed and went, the last first; empty where it has stood since the record began (沿革) */
  history: GapChangeConnection;
  /** Id of this content: the key with the day, parameters other than the defaults and, in a what-if, the proposed world; `node` looks it up again, but for a proposed world (标识) */
  id: Scalars['ID']['output'];
  /** Rule, subject and what tells gaps of one subject apart: the same over days; `node` takes it as of today by the default parameters (短板键) */
  key: Scalars['ID']['output'];
  /** The region it lies in (地区) */
  region: Maybe<Region>;
  /** The rule that found it (规则) */
  rule: GapRule;
  /** 0 to 1, as `GapRule.severity` tells (严重程度) */
  severity: Scalars['Float']['output'];
  /** Since when it stands, by its key; null where a gap of this key is not recorded as of today by the default parameters: it is found otherwise only, or was found just now (起始) */
  since: Maybe<GapSince>;
  /** The entity that has the gap (对象) */
  subject: Entity;
  /** Whether demonstration data takes part: the subject, or an entity of the evidence (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** A gap that a rule found (短板) */
export type GapExplanationArgs = {
  locale?: Locale;
};


/** A gap that a rule found (短板) */
export type GapHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** How a gap appeared, changed or went, by the default parameters and as of the day it was looked for (短板变动) */
export type GapChange = {
  __typename?: 'GapChange';
  /** What it may be concluded from after; null of what went (现确证程度) */
  assuranceAfter: Maybe<Assurance>;
  /** What it could be concluded from before; null of what appeared (原确证程度) */
  assuranceBefore: Maybe<Assurance>;
  /** When that was written, of several days the first: ISO 8601, UTC (时间) */
  at: Scalars['String']['output'];
  /** What it came through (缘由) */
  cause: GapChangeCause;
  /** The chain it concerns, or concerned (链条) */
  chain: Maybe<Chain>;
  /** The day as of which it was found so (日期) */
  day: Scalars['Date']['output'];
  /** The day it was looked for before, where beside change sets the days since may have done it (前次日期) */
  dayBefore: Maybe<Scalars['Date']['output']>;
  /** The department that has to act, or had to (责任单位) */
  department: Maybe<Department>;
  /** Its id (标识) */
  id: Scalars['ID']['output'];
  /** Key of the gap, as `Gap.key` (短板键) */
  key: Scalars['ID']['output'];
  /** What became of it (变动方式) */
  kind: GapChangeKind;
  /** Where days that passed moved its severity one way, and nothing else: the last day that did. What so moves day after day is one entry, which stands where it began: `day` is its first day, `severityBefore` the value before that and `severityAfter` the one of the last day (末日) */
  lastDay: Maybe<Scalars['Date']['output']>;
  /** The region it lies in, or lay in (地区) */
  region: Maybe<Region>;
  /** The rule that found it (规则) */
  rule: GapRule;
  /** Severity after, 0 to 1; null of what went (现严重程度) */
  severityAfter: Maybe<Scalars['Float']['output']>;
  /** Severity before, 0 to 1; null of what appeared (原严重程度) */
  severityBefore: Maybe<Scalars['Float']['output']>;
  /** The same; null where it is gone (对象) */
  subject: Maybe<Entity>;
  /** Id of the entity that has the gap, or had it (对象标识) */
  subjectId: Scalars['ID']['output'];
  /** The change set, where the cause is CHANGE_SET or NAMING (变更单) */
  through: Maybe<ChangeSet>;
  /** Where the cause is SEVERAL: the first and the last of the change sets that may have done it (可能的变更单) */
  throughAny: Array<ChangeSet>;
};

/** What a gap appeared, changed or went through (变动缘由) */
export type GapChangeCause =
  /** One change set: no other was committed since all gaps had been looked at, and it was the same day (变更单) */
  | 'CHANGE_SET'
  /** The days that passed: no change set was committed between (日期推移) */
  | 'DAY'
  /** Likely one change set: of what lay between, it alone names the subject, the chain or an entity of the evidence (可能的变更单) */
  | 'NAMING'
  /** One of several change sets, or a change set or the day that passed: which, cannot be told (若干缘由之一) */
  | 'SEVERAL'
  /** Nothing that is kept: it was written otherwise, as past this service or by taking an import back, or a newer version finds otherwise (无记载) */
  | 'UNKNOWN';

/** A page of what gaps appeared, changed or went (短板变动, 分页) */
export type GapChangeConnection = {
  __typename?: 'GapChangeConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<GapChangeEdge>;
  /** The page itself (本页) */
  nodes: Array<GapChange>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of changes of gaps (短板变动, 分页项) */
export type GapChangeEdge = {
  __typename?: 'GapChangeEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (短板变动) */
  node: GapChange;
};

/** Which changes of gaps are wanted; conditions left out do not restrict (筛选短板变动) */
export type GapChangeFilter = {
  /** Only of these chains, also of those that are gone (链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only from this day on; of several days the last counts (起始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** With `region`: also in the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Only what became of them so (变动方式) */
  kinds?: InputMaybe<Array<GapChangeKind>>;
  /** Only in this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these rules (规则编号) */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only up to this day; of several days the first counts (截止日期) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a gap (短板变动方式) */
export type GapChangeKind =
  /** It was found, and had not been (出现) */
  | 'APPEARED'
  /** Its severity, what it may be concluded from, its region, chain or department was another (变化) */
  | 'CHANGED'
  /** It was found no more (消失) */
  | 'WENT';

/** A page of gaps (短板, 分页) */
export type GapConnection = {
  __typename?: 'GapConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<GapEdge>;
  /** The page itself (本页) */
  nodes: Array<Gap>;
  /** What the rules cannot look at, by rule, region and register: no gap there says nothing (未考察) */
  notAssessed: Array<NotAssessed>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of gaps (短板, 分页项) */
export type GapEdge = {
  __typename?: 'GapEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (短板) */
  node: Gap;
};

/** What proves a gap: a labelled count or value, with the entities behind it (证据) */
export type GapEvidence = {
  __typename?: 'GapEvidence';
  /** The entities behind it, at most 50 of them; the value counts all (相关实体) */
  entities: Array<Entity>;
  /** What it is (名称) */
  label: Scalars['String']['output'];
  /** The count or value (数值) */
  value: Maybe<Scalars['JSON']['output']>;
};


/** What proves a gap: a labelled count or value, with the entities behind it (证据) */
export type GapEvidenceLabelArgs = {
  locale?: Locale;
};

/** Which gaps are wanted; conditions left out do not restrict (筛选短板) */
export type GapFilter = {
  /** Only gaps of these chains (链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only gaps these departments have to act on, by their ids; one that names none is left out (责任单位) */
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those in the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Only gaps at least this severe, 0 to 1 (最低严重程度) */
  minSeverity?: InputMaybe<Scalars['Float']['input']>;
  /** Parameters by rule, such as {"G03": {"minSenior": 2}}; an unknown rule or parameter is an error that names those allowed (规则参数) */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** Only gaps in this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only what these rules find; all by default (规则编号) */
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With regard to demonstration data (演示数据) */
  synthetic: SyntheticScope;
  /** Only gaps that have none of these: of no chain, of no region, for which no unit is named; every gap has a rule (未载明) */
  without?: InputMaybe<Array<GapSummaryKey>>;
};

/** A parameter of a gap rule (规则参数) */
export type GapParameter = {
  __typename?: 'GapParameter';
  /** The value where none is given (默认值) */
  default: Scalars['JSON']['output'];
  /** What it does (说明) */
  description: Scalars['String']['output'];
  /** The greatest value allowed (最大值) */
  maximum: Maybe<Scalars['Float']['output']>;
  /** The least value allowed (最小值) */
  minimum: Maybe<Scalars['Float']['output']>;
  /** Name (参数名) */
  name: Scalars['String']['output'];
  /** What a value looks like (类型) */
  type: GapParameterType;
  /** The codes allowed (可选代码) */
  values: Maybe<Array<Scalars['String']['output']>>;
};


/** A parameter of a gap rule (规则参数) */
export type GapParameterDescriptionArgs = {
  locale?: Locale;
};

/** Type of a parameter (参数类型) */
export type GapParameterType =
  /** True or false (布尔值) */
  | 'BOOLEAN'
  /** One code (代码) */
  | 'CODE'
  /** A list of one or more codes (代码列表) */
  | 'CODES'
  /** A whole number (整数) */
  | 'INTEGER'
  /** A number (数) */
  | 'NUMBER'
  /** A text, such as an id (文本) */
  | 'TEXT';

/** A rule of the catalogue of gaps (短板规则) */
export type GapRule = {
  __typename?: 'GapRule';
  /** The clauses it rests on (依据条款) */
  basis: Array<Source>;
  /** The definition, with the decisions taken where it leaves one (定义) */
  description: Scalars['String']['output'];
  /** Id, as in G01 (编号) */
  id: Scalars['String']['output'];
  /** What can be set, in `GapFilter.parameters` (参数) */
  parameters: Array<GapParameter>;
  /** Registers (names of tables) it rests on: what is missing there is proof only where they are declared complete (所依据的登记表) */
  registers: Array<Scalars['String']['output']>;
  /** How the severity comes about (严重程度的算法) */
  severity: Scalars['String']['output'];
  /** Title (名称) */
  title: Scalars['String']['output'];
};


/** A rule of the catalogue of gaps (短板规则) */
export type GapRuleDescriptionArgs = {
  locale?: Locale;
};


/** A rule of the catalogue of gaps (短板规则) */
export type GapRuleSeverityArgs = {
  locale?: Locale;
};


/** A rule of the catalogue of gaps (短板规则) */
export type GapRuleTitleArgs = {
  locale?: Locale;
};

/** Since when a gap stands without a break (短板起始) */
export type GapSince = {
  __typename?: 'GapSince';
  /** How it appeared; null where it was there when the record began (出现) */
  appeared: Maybe<GapChange>;
  /** When that was written: ISO 8601, UTC (时间) */
  at: Scalars['String']['output'];
  /** How it last changed since; null where it did not (最近变化) */
  changed: Maybe<GapChange>;
  /** The day it appeared; or, where it was there when the record began, the day of that: since then at least (起始日期) */
  day: Scalars['Date']['output'];
};

/** What gaps are counted by (汇总维度) */
export type GapSummaryKey =
  /** The chain they concern (链条) */
  | 'CHAIN'
  /** The department that has to act, where the data names it (责任单位) */
  | 'DEPARTMENT'
  /** The region they lie in (地区) */
  | 'REGION'
  /** The rule that found them (规则) */
  | 'RULE';

/** How many gaps there are of one combination of keys; every gap stands in one row only, so that the counts add up (短板汇总行) */
export type GapSummaryRow = {
  __typename?: 'GapSummaryRow';
  /** The chain; null where it is no key, or the gaps concern no single chain (链条) */
  chain: Maybe<Chain>;
  /** How many gaps (数量) */
  count: Scalars['Int']['output'];
  /** The department that has to act; null where it is no key or the data names none (责任单位) */
  department: Maybe<Department>;
  /** How many registers of regions the rules could not look at, as they have no entries; told apart from 0 gaps, and only where RULE and REGION are the keys (未考察) */
  notAssessed: Scalars['Int']['output'];
  /** The region, without those below it; null where it is no key or not known (地区) */
  region: Maybe<Region>;
  /** The rule; null where it is no key (规则) */
  rule: Maybe<GapRule>;
  /** Whether demonstration data takes part in a gap counted (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The worst severity among them, 0 to 1; 0 where there is none (最高严重程度) */
  worst: Scalars['Float']['output'];
};

/** A named count of the graph, to which cells of templates and indicators are bound (图谱计数) */
export type GraphCounter = {
  __typename?: 'GraphCounter';
  /** Whether what it counts carries the day it came to be, so that what is new can be told (可区分新增) */
  dated: Scalars['Boolean']['output'];
  /** Its name in data, as in `chain.experts` (计数名) */
  name: Scalars['String']['output'];
  /** Whether it counts for a chain or for a region with those below it (统计对象) */
  of: GraphCounterSubject;
  /** Title (名称) */
  title: Scalars['String']['output'];
};


/** A named count of the graph, to which cells of templates and indicators are bound (图谱计数) */
export type GraphCounterTitleArgs = {
  locale?: Locale;
};

/** What a counter counts for (统计对象) */
export type GraphCounterSubject =
  /** A chain (链条) */
  | 'CHAIN'
  /** A region with all below it (地区) */
  | 'REGION';

/** An item of a guide that projects are applied for by (项目指南条目) */
export type GuideItem = Entity & Node & {
  __typename?: 'GuideItem';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains it is for (面向链条) */
  chains: ChainConnection;
  /** Demands it comes from (来源需求) */
  demands: DemandConnection;
  /** Technical fields it is about (技术领域) */
  fields: FieldConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document it stands in (依据文件) */
  policy: Maybe<Policy>;
  /** Region of the guide (所属地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** Year of the guide (指南年度) */
  year: Scalars['Int']['output'];
};


/** An item of a guide that projects are applied for by (项目指南条目) */
export type GuideItemChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An item of a guide that projects are applied for by (项目指南条目) */
export type GuideItemDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An item of a guide that projects are applied for by (项目指南条目) */
export type GuideItemFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An item of a guide that projects are applied for by (项目指南条目) */
export type GuideItemHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of guide items (项目指南条目, 分页) */
export type GuideItemConnection = {
  __typename?: 'GuideItemConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<GuideItemEdge>;
  /** The page itself (本页) */
  nodes: Array<GuideItem>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of guide items (项目指南条目, 分页项) */
export type GuideItemEdge = {
  __typename?: 'GuideItemEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (项目指南条目) */
  node: GuideItem;
};

/** Which guide items are wanted; conditions left out do not restrict (筛选项目指南条目) */
export type GuideItemFilter = {
  /** Only items for this chain (面向链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only items that come from this demand (来源需求) */
  demand?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only items of this year (指南年度) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of the table guide_items, new or changed: what is left out stays as it is, null clears it (项目指南条目) */
export type GuideItemInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains it is for (面向链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Demands it comes from (来源需求) */
  demands?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields it is about (技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (指南条目) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document it stands in (依据文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region of the guide (所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year of the guide (指南年度) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of guide items; ties are broken by id (排序) */
export type GuideItemOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By year; missing values last (按年度) */
  | 'YEAR'
  /** By year, backwards; missing values last (按年度倒序) */
  | 'YEAR_DESC';

/** Incentive mode: 激励方式 */
export type IncentiveMode =
  /** Agreement salary (协议工资) */
  | 'AGREEMENT_SALARY'
  /** Bonus (奖励) */
  | 'BONUS'
  /** Dividend (分红激励) */
  | 'DIVIDEND'
  /** Equity (股权激励) */
  | 'EQUITY'
  /** Ip ownership or long use (职务科技成果所有权或长期使用权) */
  | 'IP_OWNERSHIP_OR_LONG_USE'
  /** Option (期权激励) */
  | 'OPTION'
  /** Project revenue (项目收益) */
  | 'PROJECT_REVENUE'
  /** Project salary (项目工资) */
  | 'PROJECT_SALARY'
  /** Tech equity (技术入股) */
  | 'TECH_EQUITY';

/** Incubation stage: 孵化链条 (ordered) */
export type IncubationStage =
  /** Accelerator (加速器) */
  | 'ACCELERATOR'
  /** Incubator (孵化器) */
  | 'INCUBATOR'
  /** Nursery (苗圃) */
  | 'NURSERY'
  /** Venture capital (创投) */
  | 'VENTURE_CAPITAL';

/** What targets and observations measure (指标) */
export type Indicator = Entity & Node & {
  __typename?: 'Indicator';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Named count of the graph the indicator is bound to (绑定的图谱计数) */
  counter: Maybe<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Recorded values (观测值) */
  observations: ObservationConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Targets set for it (目标) */
  targets: TargetConnection;
  /** Unit; absent where the source gives none (单位) */
  unit: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** What targets and observations measure (指标) */
export type IndicatorHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What targets and observations measure (指标) */
export type IndicatorObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What targets and observations measure (指标) */
export type IndicatorTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of indicators (指标, 分页) */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<IndicatorEdge>;
  /** The page itself (本页) */
  nodes: Array<Indicator>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of indicators (指标, 分页项) */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (指标) */
  node: Indicator;
};

/** Which indicators are wanted; conditions left out do not restrict (筛选指标) */
export type IndicatorFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table indicators, new or changed: what is left out stays as it is, null clears it (指标) */
export type IndicatorInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unit; absent where the source gives none (单位) */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Innovation stage: stages of the innovation chain: the axis on which gaps can be shown inside one chain (创新阶段) (ordered) */
export type InnovationStage =
  /** Applied research (应用研究) */
  | 'APPLIED_RESEARCH'
  /** Basic research (基础研究) */
  | 'BASIC_RESEARCH'
  /** Engineering (工程化) */
  | 'ENGINEERING'
  /** Industrialisation (产业化) */
  | 'INDUSTRIALISATION'
  /** Pilot (中试) */
  | 'PILOT'
  /** Tech development (技术研发) */
  | 'TECH_DEVELOPMENT'
  /** Transformation (成果转化) */
  | 'TRANSFORMATION';

/** A university, research institute, hospital or vocational college (机构) */
export type Institution = Entity & Node & {
  __typename?: 'Institution';
  /** Experts with a post here (任职专家) */
  affiliations: AffiliationConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Memberships in alliances (参加的联盟) */
  alliances: AllianceMembershipConnection;
  /** Disciplines (学科) */
  disciplines: DisciplineConnection;
  /** Commissioners dispatched to the institution (派驻的特派员) */
  dispatches: DispatchConnection;
  /** Experts engaged flexibly (柔性引进专家) */
  engagements: EngagementConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of institution (机构类型) */
  kind: Maybe<InstitutionKind>;
  /** Chinese or English term of `kind` (机构类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Partnerships of the five kinds (五共合作) */
  partnerships: PartnershipConnection;
  /** Platforms hosted (依托建设的平台) */
  platforms: PlatformConnection;
  /** Projects undertaken (承担项目) */
  projects: ProjectConnection;
  /** Region of the institution (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionAffiliationsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionAlliancesArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionDisciplinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionDispatchesArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionEngagementsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionKindLabelArgs = {
  locale?: Locale;
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionPartnershipsArgs = {
  activeAt: InputMaybe<Scalars['Date']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A university, research institute, hospital or vocational college (机构) */
export type InstitutionProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of institutions (机构, 分页) */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<InstitutionEdge>;
  /** The page itself (本页) */
  nodes: Array<Institution>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of institutions (机构, 分页项) */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (机构) */
  node: Institution;
};

/** Which institutions are wanted; conditions left out do not restrict (筛选机构) */
export type InstitutionFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (机构类型) */
  kind?: InputMaybe<Array<InstitutionKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table institutions, new or changed: what is left out stays as it is, null clears it (机构) */
export type InstitutionInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of institution (机构类型) */
  kind?: InputMaybe<InstitutionKind>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of the institution (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Institution kind: kind of institution (机构类型) */
export type InstitutionKind =
  /** Hospital (医院) */
  | 'HOSPITAL'
  /** Research institute (科研院所) */
  | 'RESEARCH_INSTITUTE'
  /** University (高等院校, 高校) */
  | 'UNIVERSITY'
  /** Vocational college (职业院校, 高职院校) */
  | 'VOCATIONAL_COLLEGE';

/** A secret, which is told this once (一次性告知的密钥) */
export type IssuedSecret = {
  __typename?: 'IssuedSecret';
  /** Whose it is (账号) */
  account: Account;
  /** The password or the token; null where a provider knows who it is (密码或令牌) */
  secret: Maybe<Scalars['String']['output']>;
};

/** A version of a list of what a region looks after first: key enterprises, projects, platforms … (重点名单) */
export type KeyList = Entity & Node & {
  __typename?: 'KeyList';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Version, as in 2025 or 第二批 (版本) */
  edition: Maybe<Scalars['String']['output']>;
  /** First day of the version (生效日期) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** What it lists (名单类别) */
  kind: Maybe<KeyListKind>;
  /** Chinese or English term of `kind` (名单类别名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Who and what is on it (名单成员) */
  members: EntityConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document that sets it (依据文件) */
  policy: Maybe<Policy>;
  /** Region of the list (所属地区) */
  region: Maybe<Region>;
  /** The version before it (前一版本) */
  replaces: Maybe<KeyList>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last of the version; absent when open (失效日期) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A version of a list of what a region looks after first: key enterprises, projects, platforms … (重点名单) */
export type KeyListHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A version of a list of what a region looks after first: key enterprises, projects, platforms … (重点名单) */
export type KeyListKindLabelArgs = {
  locale?: Locale;
};


/** A version of a list of what a region looks after first: key enterprises, projects, platforms … (重点名单) */
export type KeyListMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What is different between two versions of a key list (名单变动) */
export type KeyListChanges = {
  __typename?: 'KeyListChanges';
  /** The later version (后一版本) */
  after: KeyList;
  /** The earlier version (前一版本) */
  before: KeyList;
  /** On the later one alone, by id (新增) */
  came: Array<Entity>;
  /** How many are on both (保留数) */
  stayed: Scalars['Int']['output'];
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** On the earlier one alone, by id (调出) */
  went: Array<Entity>;
};

/** A page of key lists (重点名单, 分页) */
export type KeyListConnection = {
  __typename?: 'KeyListConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<KeyListEdge>;
  /** The page itself (本页) */
  nodes: Array<KeyList>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of key lists (重点名单, 分页项) */
export type KeyListEdge = {
  __typename?: 'KeyListEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (重点名单) */
  node: KeyList;
};

/** Which key lists are wanted; conditions left out do not restrict (筛选重点名单) */
export type KeyListFilter = {
  /** Only what holds on this day (有效日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (名单类别) */
  kind?: InputMaybe<Array<KeyListKind>>;
  /** Only lists on which this is (名单成员) */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table key_lists, new or changed: what is left out stays as it is, null clears it (重点名单) */
export type KeyListInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Version, as in 2025 or 第二批 (版本) */
  edition?: InputMaybe<Scalars['String']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the version (生效日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it lists (名单类别) */
  kind?: InputMaybe<KeyListKind>;
  /** Who and what is on it (名单成员) */
  members?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name (名单名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document that sets it (依据文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region of the list (所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** The version before it (前一版本) */
  replaces?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last of the version; absent when open (失效日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Key list kind: what a key list lists (重点名单类别) */
export type KeyListKind =
  /** Achievement (重点成果) */
  | 'ACHIEVEMENT'
  /** Chain (重点产业链) */
  | 'CHAIN'
  /** Demand (重点需求) */
  | 'DEMAND'
  /** Enterprise (重点企业) */
  | 'ENTERPRISE'
  /** Platform (重点平台) */
  | 'PLATFORM'
  /** Product (重点产品) */
  | 'PRODUCT'
  /** Project (重点项目) */
  | 'PROJECT'
  /** Talent (重点人才) */
  | 'TALENT';

/** Order of key lists; ties are broken by id (排序) */
export type KeyListOrder =
  /** By first day; missing values last (按生效日期) */
  | 'FROM'
  /** By first day, backwards; missing values last (按生效日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** An enterprise that has one step of the ladder and not the next (企业晋级候选) */
export type LadderCandidate = {
  __typename?: 'LadderCandidate';
  /** The enterprise (企业) */
  enterprise: Enterprise;
  /** The highest step it has below (现有层级) */
  holds: EnterpriseTier;
  /** Its term (现有层级名称) */
  holdsLabel: Scalars['String']['output'];
  /** Day after the last of what it holds, where the recognition is on record (现有认定届满日) */
  holdsUntil: Maybe<Scalars['Date']['output']>;
  /** Whether it is in a reserve pool for that step (是否在后备库) */
  inReserve: Scalars['Boolean']['output'];
  /** The next step (下一层级) */
  next: EnterpriseTier;
  /** Its term (下一层级名称) */
  nextLabel: Scalars['String']['output'];
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** An enterprise that has one step of the ladder and not the next (企业晋级候选) */
export type LadderCandidateHoldsLabelArgs = {
  locale?: Locale;
};


/** An enterprise that has one step of the ladder and not the next (企业晋级候选) */
export type LadderCandidateNextLabelArgs = {
  locale?: Locale;
};

/** A leader in office (在聘链长) */
export type LeaderInOffice = {
  __typename?: 'LeaderInOffice';
  /** Age at the day asked about, the difference of years; null where the birth year is not known (年龄) */
  age: Maybe<Scalars['Int']['output']>;
  /** The leader (链长) */
  expert: Expert;
  /** Whole months until then; null where the term is open (距届满月数) */
  monthsLeft: Maybe<Scalars['Int']['output']>;
  /** First day of the next appointment as leader of the chain that has not begun by the day asked about, his own or another's; null where none is settled (下任链长聘期起) */
  nextFrom: Maybe<Scalars['Date']['output']>;
  /** The day after his term: the last of his active appointments as leader; null where one is open (聘期届满日) */
  termEnd: Maybe<Scalars['Date']['output']>;
};

/** How far results of a region's projects were turned to account in the region itself (成果就地转化) */
export type LocalConversion = {
  __typename?: 'LocalConversion';
  /** Those of them that an enterprise of the region has taken over (就地转化成果) */
  local: Scalars['Int']['output'];
  /** Why there is no share; null where there is one (无法计算原因) */
  reason: Maybe<Scalars['String']['output']>;
  /** The region, with those below it (地区) */
  region: Region;
  /** Local ones by all; null where none was taken over, as nothing can be said then (就地转化率) */
  share: Maybe<Scalars['Float']['output']>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Results of its projects that an enterprise has taken over (已转化成果) */
  transferred: Scalars['Int']['output'];
};


/** How far results of a region's projects were turned to account in the region itself (成果就地转化) */
export type LocalConversionReasonArgs = {
  locale?: Locale;
};

/** Language of texts (语言) */
export type Locale =
  /** English (英文) */
  | 'EN'
  /** Chinese (中文) */
  | 'ZH';

/** Match service stage: 供需对接 service flow (Qiannan line 45) = life cycle of a Demand (ordered) */
export type MatchServiceStage =
  /** Demand collected (项目需求征集) */
  | 'DEMAND_COLLECTED'
  /** Landed (项目落地服务) */
  | 'LANDED'
  /** Matched (项目精准对接) */
  | 'MATCHED'
  /** Talent pushed (人才信息推送) */
  | 'TALENT_PUSHED';

/** How much each part of a match counts; only their ratio matters (匹配权重) */
export type MatchWeights = {
  /** 技术匹配, at least 0 (field fit) */
  fieldFit: Scalars['Float']['input'];
  /** 重点突出, at least 0 (priority) */
  priority: Scalars['Float']['input'];
  /** 供需相适, at least 0 (supply fits demand) */
  supply: Scalars['Float']['input'];
  /** 产才融合, at least 0 (ties to the chain) */
  ties: Scalars['Float']['input'];
};

/** A stage of maturity that an achievement has reached (成熟度记录) */
export type MaturityStep = Entity & Node & {
  __typename?: 'MaturityStep';
  /** The achievement (成果) */
  achievement: Achievement;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day on which it reached it (达到日期) */
  on: Scalars['Date']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** The stage it reached (达到的阶段) */
  stage: InnovationStage;
  /** Chinese or English term of `stage` (达到的阶段名称) */
  stageLabel: Scalars['String']['output'];
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A stage of maturity that an achievement has reached (成熟度记录) */
export type MaturityStepHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A stage of maturity that an achievement has reached (成熟度记录) */
export type MaturityStepStageLabelArgs = {
  locale?: Locale;
};

/** A page of maturity steps (成熟度记录, 分页) */
export type MaturityStepConnection = {
  __typename?: 'MaturityStepConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<MaturityStepEdge>;
  /** The page itself (本页) */
  nodes: Array<MaturityStep>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of maturity steps (成熟度记录, 分页项) */
export type MaturityStepEdge = {
  __typename?: 'MaturityStepEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (成熟度记录) */
  node: MaturityStep;
};

/** Which maturity steps are wanted; conditions left out do not restrict (筛选成熟度记录) */
export type MaturityStepFilter = {
  /** Only of this achievement (成果) */
  achievement?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Reached on this day or later (达到日期起) */
  onFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Reached on this day or earlier (达到日期止) */
  onTo?: InputMaybe<Scalars['Date']['input']>;
  /** Stages wanted (达到的阶段) */
  stage?: InputMaybe<Array<InnovationStage>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table maturity_steps, new or changed: what is left out stays as it is, null clears it (成熟度记录) */
export type MaturityStepInput = {
  /** The achievement (成果) */
  achievement?: InputMaybe<Scalars['ID']['input']>;
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `achievement`, `on`, `stage` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which it reached it (达到日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The stage it reached (达到的阶段) */
  stage?: InputMaybe<InnovationStage>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of maturity steps; ties are broken by id (排序) */
export type MaturityStepOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day; missing values last (按达到日期) */
  | 'ON'
  /** By day, backwards; missing values last (按达到日期倒序) */
  | 'ON_DESC';

/** A task set in a clause of a policy, with its responsible units (任务措施) */
export type Measure = Entity & Node & {
  __typename?: 'Measure';
  /** What meetings decided in order to carry it out (议定事项) */
  actionItems: ActionItemConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Measures directly below (下级任务) */
  children: MeasureConnection;
  /** Path of the clause (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** The clause (条款) */
  clauseNode: Maybe<Clause>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The measure it is part of (上级任务) */
  parent: Maybe<Measure>;
  /** The document (政策文件) */
  policy: Policy;
  /** Responsible units in the order of the document; the first leads (责任单位) */
  responsible: ResponsibilityConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A task set in a clause of a policy, with its responsible units (任务措施) */
export type MeasureActionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A task set in a clause of a policy, with its responsible units (任务措施) */
export type MeasureChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A task set in a clause of a policy, with its responsible units (任务措施) */
export type MeasureHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A task set in a clause of a policy, with its responsible units (任务措施) */
export type MeasureResponsibleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of measures (任务措施, 分页) */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<MeasureEdge>;
  /** The page itself (本页) */
  nodes: Array<Measure>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of measures (任务措施, 分页项) */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (任务措施) */
  node: Measure;
};

/** Which measures are wanted; conditions left out do not restrict (筛选任务措施) */
export type MeasureFilter = {
  /** Only measures this unit is responsible for (责任单位) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only measures of this document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table measures, new or changed: what is left out stays as it is, null clears it (任务措施) */
export type MeasureInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Path of the clause (条款路径) */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The measure it is part of (上级任务) */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** The document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Responsible units in the order of the document; the first leads (责任单位) */
  responsible?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting, consultation or inspection, with what was decided, suggested or found (会议与检查) */
export type Meeting = Entity & Node & {
  __typename?: 'Meeting';
  /** What has to be done (议定事项) */
  actionItems: ActionItemConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Who takes part, as bodies (参会单位) */
  attendees: EntityConnection;
  /** Chains it is about (涉及链条) */
  chains: ChainConnection;
  /** Unit that convenes it (召集单位) */
  convener: Maybe<Department>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of meeting (会议类型) */
  kind: Maybe<MeetingKind>;
  /** Chinese or English term of `kind` (会议类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day it was held; absent for a standing one (召开日期) */
  on: Maybe<Scalars['Date']['output']>;
  /** The document that sets it up (政策文件) */
  policy: Maybe<Policy>;
  /** Region it is about (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A meeting, consultation or inspection, with what was decided, suggested or found (会议与检查) */
export type MeetingActionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting, consultation or inspection, with what was decided, suggested or found (会议与检查) */
export type MeetingAttendeesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting, consultation or inspection, with what was decided, suggested or found (会议与检查) */
export type MeetingChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting, consultation or inspection, with what was decided, suggested or found (会议与检查) */
export type MeetingHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A meeting, consultation or inspection, with what was decided, suggested or found (会议与检查) */
export type MeetingKindLabelArgs = {
  locale?: Locale;
};

/** A page of meetings (会议与检查, 分页) */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<MeetingEdge>;
  /** The page itself (本页) */
  nodes: Array<Meeting>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of meetings (会议与检查, 分页项) */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (会议与检查) */
  node: Meeting;
};

/** Which meetings are wanted; conditions left out do not restrict (筛选会议与检查) */
export type MeetingFilter = {
  /** Only those about this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only those this unit convenes (召集单位) */
  convener?: InputMaybe<Scalars['ID']['input']>;
  /** Held on this day or later (召开日期起) */
  heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Held on this day or earlier (召开日期止) */
  heldTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (会议类型) */
  kind?: InputMaybe<Array<MeetingKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table meetings, new or changed: what is left out stays as it is, null clears it (会议与检查) */
export type MeetingInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who takes part, as bodies (参会单位) */
  attendees?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Chains it is about (涉及链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Unit that convenes it (召集单位) */
  convener?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of meeting (会议类型) */
  kind?: InputMaybe<MeetingKind>;
  /** Name (会议名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Day it was held; absent for a standing one (召开日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The document that sets it up (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region it is about (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Meeting kind: kind of meeting or inspection (会议类型) */
export type MeetingKind =
  /** Consultation (决策咨询) */
  | 'CONSULTATION'
  /** Inspection (督导检查, 督查) */
  | 'INSPECTION'
  /** Joint meeting (联席会议) */
  | 'JOINT_MEETING'
  /** Review (联审会商) */
  | 'REVIEW'
  /** Symposium (座谈会) */
  | 'SYMPOSIUM';

/** Order of meetings; ties are broken by id (排序) */
export type MeetingOrder =
  /** By day held; missing values last (按召开日期) */
  | 'HELD'
  /** By day held, backwards; missing values last (按召开日期倒序) */
  | 'HELD_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/**
 * An entity that is taken for another of its type (合并): the other gets its names, its ties and facts, what refers to it, and of its properties
 * those it lacks itself; then it is taken out, and its id leads to the other. Merging is always somebody's decision, never by name alone.
 */
export type MergeInput = {
  /** The version of the one that goes the change was made on (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the one that goes (被合并者) */
  id: Scalars['ID']['input'];
  /** Id of the one that stays (保留者) */
  into: Scalars['ID']['input'];
  /** The version of the one that stays the change was made on (所据版本) */
  intoVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why they are one (理由) */
  reason: Scalars['String']['input'];
};

/** A row of the table metric_bindings: the count of the graph that means the same as an indicator (指标绑定) */
export type MetricBindingInput = {
  /** A named count of the graph, as in `platforms.national`; null unbinds it (计数) */
  counter?: InputMaybe<Scalars['String']['input']>;
  /** The version of the indicator the change was made on (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The indicator (指标) */
  metric?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type Mutation = {
  __typename?: 'Mutation';
  /** Makes an account with a password that is made up, and told this once; the first one is an ADMIN, and from then on everybody has to sign in (开通账号) */
  addAccount: IssuedSecret;
  /** Makes a token, told this once (发放令牌) */
  addToken: IssuedSecret;
  /** Checks changes as an import is checked and applies all of them in one transaction, or none (直接变更) */
  applyChanges: ChangeResult;
  /** Applies a draft that was handed in; what was changed since it was made is a CONFLICT (签发) */
  approveDraft: ChangeResult;
  /** Begins to read a backup, to see whether it is as it was written; `Query.backups` tells what was found (校验备份) */
  checkBackup: Backup;
  /** Decides on changes of a draft: what was read somewhere is taken, not taken, or taken for something that is there (处理候选项) */
  decideCandidates: ChangeResult;
  /** Keeps what an analysis proposes as a draft, in one call: of what has been thought of, nobody types it again (方案转草稿) */
  draftProposal: ChangeResult;
  /** Begins a backup of all that is stored and of the audit, in the folder for them, while others go on; `Query.backups` tells how far it is (立即备份) */
  makeBackup: Backup;
  /** Refuses a draft that was handed in (退回) */
  rejectDraft: ChangeResult;
  /** Takes a board out; what was saved meanwhile is a CONFLICT with what stands there (移除看板) */
  removeBoard: BoardResult;
  /** Makes up another password, told this once, and ends the sessions (重置密码) */
  resetPassword: IssuedSecret;
  /** Shows one personal field of one person, for some minutes; it is written down, with the reason (查看个人信息) */
  revealPersonal: Revealed;
  /** Makes a draft of the opposite of what was applied; refused where later changes stand on it (撤销变更) */
  revertChangeSet: ChangeResult;
  /** Ends a token (收回令牌) */
  revokeToken: Account;
  /** Keeps a board, or changes one; what was saved meanwhile is a CONFLICT with what stands there (保存看板) */
  saveBoard: BoardResult;
  /** Keeps changes as a draft, or those of a draft anew; with the versions they are made on (拟稿) */
  saveDraft: ChangeResult;
  /** Gives an account another role or other regions, which ends its sessions, shuts it or opens it again; what is left out stays; the last ADMIN stays one (修改账号) */
  setAccount: Account;
  /** Hands a draft in for review (提交审核) */
  submitDraft: ChangeResult;
  /** Takes a draft back that is not decided yet (撤回) */
  withdrawDraft: ChangeResult;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationAddAccountArgs = {
  name: Scalars['String']['input'];
  regions?: Array<Scalars['ID']['input']>;
  role: Role;
  subject: InputMaybe<Scalars['String']['input']>;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationAddTokenArgs = {
  account: Scalars['String']['input'];
  days?: Scalars['Int']['input'];
  label: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationApplyChangesArgs = {
  changes: Array<ChangeInput>;
  dryRun?: Scalars['Boolean']['input'];
  note: InputMaybe<Scalars['String']['input']>;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationApproveDraftArgs = {
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationCheckBackupArgs = {
  name: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationDecideCandidatesArgs = {
  changeSet: Scalars['ID']['input'];
  decisions: Array<CandidateDecision>;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationDraftProposalArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  note: InputMaybe<Scalars['String']['input']>;
  proposal: ProposalInput;
  title: InputMaybe<Scalars['String']['input']>;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationRejectDraftArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationRemoveBoardArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationResetPasswordArgs = {
  name: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationRevealPersonalArgs = {
  field: PersonalField;
  person: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationRevertChangeSetArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationRevokeTokenArgs = {
  account: Scalars['String']['input'];
  label: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationSaveBoardArgs = {
  board: BoardInput;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationSaveDraftArgs = {
  changes: Array<ChangeInput>;
  id: InputMaybe<Scalars['ID']['input']>;
  note: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationSetAccountArgs = {
  disabled: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
  regions: InputMaybe<Array<Scalars['ID']['input']>>;
  role: InputMaybe<Role>;
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationSubmitDraftArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph: a change set as a whole, or nothing of it; only by POST (变更) */
export type MutationWithdrawDraftArgs = {
  id: Scalars['ID']['input'];
};

/** What regions or units recognise of each other (互认) */
export type MutualRecognition = Entity & Node & {
  __typename?: 'MutualRecognition';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** First day (生效日期) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** What is recognised (互认事项) */
  kind: Maybe<RecognisedKind>;
  /** Chinese or English term of `kind` (互认事项名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Who recognises each other's: regions or units (互认方) */
  parties: EntityConnection;
  /** The document that says so (政策文件) */
  policy: Maybe<Policy>;
  /** Region that keeps the record (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (失效) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** What regions or units recognise of each other (互认) */
export type MutualRecognitionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What regions or units recognise of each other (互认) */
export type MutualRecognitionKindLabelArgs = {
  locale?: Locale;
};


/** What regions or units recognise of each other (互认) */
export type MutualRecognitionPartiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of mutual recognitions (互认, 分页) */
export type MutualRecognitionConnection = {
  __typename?: 'MutualRecognitionConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<MutualRecognitionEdge>;
  /** The page itself (本页) */
  nodes: Array<MutualRecognition>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of mutual recognitions (互认, 分页项) */
export type MutualRecognitionEdge = {
  __typename?: 'MutualRecognitionEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (互认) */
  node: MutualRecognition;
};

/** Which mutual recognitions are wanted; conditions left out do not restrict (筛选互认) */
export type MutualRecognitionFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** What is recognised (互认事项) */
  kind?: InputMaybe<Array<RecognisedKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only where this region or unit takes part (互认方) */
  party?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table mutual_recognitions, new or changed: what is left out stays as it is, null clears it (互认) */
export type MutualRecognitionInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day (生效日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is recognised (互认事项) */
  kind?: InputMaybe<RecognisedKind>;
  /** Name (互认名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who recognises each other's: regions or units (互认方) */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The document that says so (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Region that keeps the record (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (失效日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A path that policy names (命名路径模式) */
export type NamedPattern =
  /** The five kinds of partnership of two organisations, `from` and `to`: one result a kind, in the order of `PartnershipKind`, each of one step (五共) */
  | 'FIVE_SHARED'
  /**
   * Outside expert, local expert, enterprise (研用一体化), defined as in gap rule G11. Steps: 1 a local expert: appointed to the chain,
   * home region within the chain's; 2 an outside expert, home region elsewhere, cooperates with him; 3 he is affiliated with or engaged
   * by an enterprise on the chain. `from` is the outside expert, `to` the enterprise.
   */
  | 'RESEARCH_TO_USE'
  /**
   * Workstation, park, enterprise (工作站—园区—企业). Only existing platforms count. Steps: 1 a workstation (academician, postdoctoral and
   * scholar workstation, postdoctoral innovation base, talent mobile station) that serves the chain, is hosted by an enterprise on it, or
   * relies on a park that does or is; 2 a park (high-tech zone, agricultural science park, industrial park,
   * university science park, high-tech industrialisation base) that it relies on or serves the chain with: a host that both have is no tie; 3 an
   * enterprise on the chain that hosts the park, or that is on the chain the park serves. `from` is the workstation, `to` the enterprise.
   */
  | 'STATION_PARK_ENTERPRISE'
  /**
   * Expert, project, platform (人才+项目+平台). Steps: 1 an expert appointed to the chain or taking part in a project for it; 2 a planned or
   * active project for the chain that such an expert takes part in; 3 an existing platform that serves the chain: one that an
   * undertaker of the project hosts is not tied to the project by that. `from` is the expert, `to` the platform.
   */
  | 'TALENT_PROJECT_PLATFORM';

/** Somebody from a region who works elsewhere, with the open gaps of the region that his fields would serve (籍贯人才) */
export type NativeTalent = {
  __typename?: 'NativeTalent';
  /** The expert (专家) */
  expert: Expert;
  /** Fields that chains or demands of the native region lack and he covers (可补领域) */
  fields: Array<Field>;
  /** The gaps: needed fields without cover (G06) and demands without an expert (G08) (可对接短板) */
  gaps: Array<Gap>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Whether he has an active appointment, engagement or post in the region already (已有联系) */
  tied: Scalars['Boolean']['output'];
};

/** Anything with a globally unique id (节点) */
export type Node = {
  /** Globally unique id (标识) */
  id: Scalars['ID']['output'];
};

/** What a rule cannot look at in a region, as there is no entry in a register it rests on (未考察) */
export type NotAssessed = {
  __typename?: 'NotAssessed';
  /** Why it is not assessed (原因) */
  reason: Scalars['String']['output'];
  /** The region (地区) */
  region: Region;
  /** Name of the table that has no entry for the region, nor above or below it in one line (登记表) */
  register: Scalars['String']['output'];
  /** The rule (规则) */
  rule: GapRule;
};


/** What a rule cannot look at in a region, as there is no entry in a register it rests on (未考察) */
export type NotAssessedReasonArgs = {
  locale?: Locale;
};

/** A statistic of a region at a date (观测值) */
export type Observation = Entity & Node & {
  __typename?: 'Observation';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Date the value holds for (日期) */
  date: Scalars['Date']['output'];
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** The indicator (指标) */
  indicator: Indicator;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The region (地区) */
  region: Region;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Unit (单位) */
  unit: Maybe<Scalars['String']['output']>;
  /** The value, in `unit` (数值) */
  value: Scalars['Float']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A statistic of a region at a date (观测值) */
export type ObservationHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of observations (观测值, 分页) */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ObservationEdge>;
  /** The page itself (本页) */
  nodes: Array<Observation>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of observations (观测值, 分页项) */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (观测值) */
  node: Observation;
};

/** Which observations are wanted; conditions left out do not restrict (筛选观测值) */
export type ObservationFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Only values of this indicator (指标) */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table observations, new or changed: what is left out stays as it is, null clears it (观测值) */
export type ObservationInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Date the value holds for (日期) */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The indicator (指标) */
  metric?: InputMaybe<Scalars['ID']['input']>;
  /** The region (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unit (单位) */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The value, in `unit` (数值) */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCall = Entity & Node & {
  __typename?: 'OpenCall';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Answers to it (揭榜申报) */
  bids: BidConnection;
  /** Chain it is for (链条) */
  chain: Maybe<Chain>;
  /** Last day for answers (揭榜截止日期) */
  deadline: Maybe<Scalars['Date']['output']>;
  /** Demands it comes from (对应需求) */
  demands: DemandConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Technical fields it asks for (所需技术领域) */
  needs: FieldConnection;
  /** Projects that came of it (立项项目) */
  projects: ProjectConnection;
  /** Day it was put out (发榜日期) */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who puts it out (发榜单位) */
  publisher: Maybe<Entity>;
  /** Region that puts it out (发榜地区) */
  region: Maybe<Region>;
  /** Reward in yuan (榜单金额) */
  rewardCny: Maybe<Scalars['Float']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Status (榜单状态) */
  status: Maybe<OpenCallStatus>;
  /** Chinese or English term of `status` (榜单状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCallBidsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCallDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCallHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCallNeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCallProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An open call: a demand put out for anybody to answer (揭榜挂帅榜单) */
export type OpenCallStatusLabelArgs = {
  locale?: Locale;
};

/** A page of open calls (揭榜挂帅榜单, 分页) */
export type OpenCallConnection = {
  __typename?: 'OpenCallConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<OpenCallEdge>;
  /** The page itself (本页) */
  nodes: Array<OpenCall>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of open calls (揭榜挂帅榜单, 分页项) */
export type OpenCallEdge = {
  __typename?: 'OpenCallEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (揭榜挂帅榜单) */
  node: OpenCall;
};

/** Which open calls are wanted; conditions left out do not restrict (筛选揭榜挂帅榜单) */
export type OpenCallFilter = {
  /** Only calls for this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Whose deadline is this day or later (截止日期起) */
  deadlineFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose deadline is this day or earlier (截止日期止) */
  deadlineTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only calls that come from this demand (对应需求) */
  demand?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (榜单状态) */
  status?: InputMaybe<Array<OpenCallStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table open_calls, new or changed: what is left out stays as it is, null clears it (揭榜挂帅榜单) */
export type OpenCallInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chain it is for (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Last day for answers (揭榜截止日期) */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** Demands it comes from (对应需求) */
  demands?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields it asks for (所需技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (榜单名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Projects that came of it (立项项目) */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Day it was put out (发榜日期) */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who puts it out (发榜单位) */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Region that puts it out (发榜地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Reward in yuan (榜单金额(元)) */
  rewardCny?: InputMaybe<Scalars['Float']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status (榜单状态) */
  status?: InputMaybe<OpenCallStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of open calls; ties are broken by id (排序) */
export type OpenCallOrder =
  /** By deadline; missing values last (按截止日期) */
  | 'DEADLINE'
  /** By deadline, backwards; missing values last (按截止日期倒序) */
  | 'DEADLINE_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day put out; missing values last (按发榜日期) */
  | 'PUBLISHED_ON'
  /** By day put out, backwards; missing values last (按发榜日期倒序) */
  | 'PUBLISHED_ON_DESC'
  /** By reward; missing values last (按榜单金额) */
  | 'REWARD'
  /** By reward, backwards; missing values last (按榜单金额倒序) */
  | 'REWARD_DESC';

/** Open call status: status of an open call (榜单状态) */
export type OpenCallStatus =
  /** Awarded (已揭榜) */
  | 'AWARDED'
  /** Concluded (已结榜, 已验收) */
  | 'CONCLUDED'
  /** Failed (流榜, 无人揭榜) */
  | 'FAILED'
  /** Published (已发榜, 揭榜中) */
  | 'PUBLISHED'
  /** Withdrawn (已撤榜) */
  | 'WITHDRAWN';

/** What an event, or a platform away from home, brought: an expert, a project, a firm … (成效) */
export type Outcome = {
  __typename?: 'Outcome';
  /** Amount agreed on, in CNY (金额(元)) */
  amountCny: Maybe<Scalars['Float']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** How it came (成效类型) */
  kind: Maybe<OutcomeKind>;
  /** Chinese or English term of `kind` (成效类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Day (日期) */
  on: Maybe<Scalars['Date']['output']>;
  /** The event or the platform (来源活动或平台) */
  origin: Entity;
  /** What it brought (成效对象) */
  result: Entity;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** What an event, or a platform away from home, brought: an expert, a project, a firm … (成效) */
export type OutcomeKindLabelArgs = {
  locale?: Locale;
};

/** A page of outcomes (成效, 分页) */
export type OutcomeConnection = {
  __typename?: 'OutcomeConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<OutcomeEdge>;
  /** The page itself (本页) */
  nodes: Array<Outcome>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of outcomes (成效, 分页项) */
export type OutcomeEdge = {
  __typename?: 'OutcomeEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (成效) */
  node: Outcome;
};

/** A row of the table outcomes, new or changed: what is left out stays as it is, null clears it (成效) */
export type OutcomeInput = {
  /** Amount agreed on, in CNY (签约金额(元)) */
  amountCny?: InputMaybe<Scalars['Float']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `origin`, `result`, `kind` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** How it came (成效类型) */
  kind?: InputMaybe<OutcomeKind>;
  /** Day (成效日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The event or the platform (来源活动或平台) */
  origin?: InputMaybe<Scalars['ID']['input']>;
  /** What it brought (成效对象) */
  result?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Outcome kind: how something came of an event or a platform away from home (成效类型) */
export type OutcomeKind =
  /** Adopted (通过) */
  | 'ADOPTED'
  /** Introduced (引进) */
  | 'INTRODUCED'
  /** Landed (落地) */
  | 'LANDED'
  /** Matched (达成对接) */
  | 'MATCHED'
  /** Returned (回流) */
  | 'RETURNED'
  /** Signed (签约) */
  | 'SIGNED';

/** Where a page stands among all (分页信息) */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item (末项游标) */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a next page (有下一页) */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before (有上一页) */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item (首项游标) */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Partnership of two organisations, one of the five kinds (五共合作) */
export type Partnership = {
  __typename?: 'Partnership';
  /** The organisation named first (甲方) */
  a: Entity;
  /** The organisation named second (乙方) */
  b: Entity;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** Which of the five (类别) */
  kind: Maybe<PartnershipKind>;
  /** Chinese or English term of `kind` (类别名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Partnership of two organisations, one of the five kinds (五共合作) */
export type PartnershipKindLabelArgs = {
  locale?: Locale;
};

/** A page of partnerships (五共合作, 分页) */
export type PartnershipConnection = {
  __typename?: 'PartnershipConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PartnershipEdge>;
  /** The page itself (本页) */
  nodes: Array<Partnership>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of partnerships (五共合作, 分页项) */
export type PartnershipEdge = {
  __typename?: 'PartnershipEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (五共合作) */
  node: Partnership;
};

/** A row of the table partnerships, new or changed: what is left out stays as it is, null clears it (五共合作) */
export type PartnershipInput = {
  /** The organisation named first (甲方) */
  a?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation named second (乙方) */
  b?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day (开始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `a`, `b`, `kind`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the five (合作类别) */
  kind?: InputMaybe<PartnershipKind>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (结束日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Partnership kind: the five 共 of two organisations (五共) */
export type PartnershipKind =
  /** Conversion (共促成果转化) */
  | 'CONVERSION'
  /** Platform (共建研发平台) */
  | 'PLATFORM'
  /** Project (共担科技项目) */
  | 'PROJECT'
  /** Resource (共享科技资源) */
  | 'RESOURCE'
  /** Talent (共用科技人才) */
  | 'TALENT';

/** Two organisations with what they share of the five 共 (五共合作对) */
export type PartnershipPair = {
  __typename?: 'PartnershipPair';
  /** The organisation whose id comes first (甲方) */
  a: Entity;
  /** The other (乙方) */
  b: Entity;
  /** What they are called (五共类型名称) */
  kindLabels: Array<Scalars['String']['output']>;
  /** Which of the five hold, in the order of `PartnershipKind` (五共类型) */
  kinds: Array<PartnershipKind>;
  /** How many of the five: 1 is a single tie, 5 all (合作强度) */
  strength: Scalars['Int']['output'];
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** Two organisations with what they share of the five 共 (五共合作对) */
export type PartnershipPairKindLabelsArgs = {
  locale?: Locale;
};

/** One relation on a path (路径中的一步) */
export type PathStep = {
  __typename?: 'PathStep';
  /** Facts of the relation such as role, mode, position, from and to; absent where it has none (关系属性) */
  facts: Maybe<Scalars['JSON']['output']>;
  /** Whether the relation points from `from` to `to`; otherwise it is read against its direction (是否正向) */
  forward: Scalars['Boolean']['output'];
  /** Where the step begins (起点) */
  from: Entity;
  /** Type of the relation in the graph, as in APPOINTED_TO (关系类型) */
  relation: Scalars['String']['output'];
  /** The type in words: 受聘于, is appointed to (关系名称) */
  relationLabel: Scalars['String']['output'];
  /** Strength of ties of this type, above 0 and at most 1 (关系强度) */
  strength: Scalars['Float']['output'];
  /** Where the step leads (终点) */
  to: Entity;
};


/** One relation on a path (路径中的一步) */
export type PathStepRelationLabelArgs = {
  locale?: Locale;
};

/** Why a named pattern is broken (断点) */
export type PatternBreak =
  /** What was given leads to no chain (不在链条上) */
  | 'NO_CHAIN'
  /** STATION_PARK_ENTERPRISE, step 3: no enterprise of such a park (没有企业) */
  | 'NO_ENTERPRISE'
  /** RESEARCH_TO_USE, step 3: no local expert with an outside tie has one to an enterprise on the chain (没有企业联系) */
  | 'NO_ENTERPRISE_TIE'
  /** RESEARCH_TO_USE, step 1: no local expert (没有本地专家) */
  | 'NO_LOCAL_EXPERT'
  /** RESEARCH_TO_USE, step 2: no outside expert cooperates with a local one (没有外部合作) */
  | 'NO_OUTSIDE_TIE'
  /** STATION_PARK_ENTERPRISE, step 2: no park with such a workstation (没有园区) */
  | 'NO_PARK'
  /** FIVE_SHARED: no active partnership of the kind (没有合作) */
  | 'NO_PARTNERSHIP'
  /** TALENT_PROJECT_PLATFORM, step 3: no platform of such a project (没有平台) */
  | 'NO_PLATFORM'
  /** TALENT_PROJECT_PLATFORM, step 2: no project they take part in (没有项目) */
  | 'NO_PROJECT'
  /** STATION_PARK_ENTERPRISE, step 1: no workstation (没有工作站) */
  | 'NO_STATION'
  /** TALENT_PROJECT_PLATFORM, step 1: nobody (没有人才) */
  | 'NO_TALENT';

/** What became of a named pattern: one complete path, or where it breaks (命名路径结果) */
export type PatternResult = {
  __typename?: 'PatternResult';
  /** The first step that is missing, from 1; absent where it is complete (断在第几步) */
  brokenAt: Maybe<Scalars['Int']['output']>;
  /** The code of what is missing; absent where it is complete (断点) */
  brokenReason: Maybe<PatternBreak>;
  /** The step that is missing and why; absent where it is complete (断开的步骤) */
  brokenStep: Maybe<Scalars['String']['output']>;
  /** The chain it was looked for on; absent for FIVE_SHARED, and where what was given leads to no chain (链条) */
  chain: Maybe<Chain>;
  /** Whether all steps are there (是否贯通) */
  complete: Scalars['Boolean']['output'];
  /** What became of it in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** Which of the five 共, for FIVE_SHARED (五共类型) */
  kind: Maybe<PartnershipKind>;
  /**
   * The path; where it is broken the best part of it that exists, which may be a single entity without steps; absent where nothing does.
   * It scores as `CollaborationPath.score` tells, and may pass the chain twice (路径)
   */
  path: Maybe<CollaborationPath>;
  /** The pattern (模式) */
  pattern: NamedPattern;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** What became of a named pattern: one complete path, or where it breaks (命名路径结果) */
export type PatternResultBrokenStepArgs = {
  locale?: Locale;
};


/** What became of a named pattern: one complete path, or where it breaks (命名路径结果) */
export type PatternResultExplanationArgs = {
  locale?: Locale;
};

/** A named group of regions that are compared with each other (对标组) */
export type PeerGroup = Entity & Node & {
  __typename?: 'PeerGroup';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document that names it (政策文件) */
  policy: Maybe<Policy>;
  /** What for (对标用途) */
  purpose: Maybe<Scalars['String']['output']>;
  /** Region that compares itself (所属地区) */
  region: Maybe<Region>;
  /** Regions that are compared (对标地区) */
  regions: RegionConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A named group of regions that are compared with each other (对标组) */
export type PeerGroupHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named group of regions that are compared with each other (对标组) */
export type PeerGroupRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of peer groups (对标组, 分页) */
export type PeerGroupConnection = {
  __typename?: 'PeerGroupConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PeerGroupEdge>;
  /** The page itself (本页) */
  nodes: Array<PeerGroup>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of peer groups (对标组, 分页项) */
export type PeerGroupEdge = {
  __typename?: 'PeerGroupEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (对标组) */
  node: PeerGroup;
};

/** Which peer groups are wanted; conditions left out do not restrict (筛选对标组) */
export type PeerGroupFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only groups with this region in them (对标地区) */
  peer?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table peer_groups, new or changed: what is left out stays as it is, null clears it (对标组) */
export type PeerGroupInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (对标组名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document that names it (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** What for (对标用途) */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Region that compares itself (所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Regions that are compared (对标地区) */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is personal data of a person (个人信息字段) */
export type PersonalField =
  /** Year of birth (出生年份) */
  | 'BIRTH_YEAR'
  /** E-mail address (电子邮箱) */
  | 'EMAIL'
  /** Name, with other names (姓名) */
  | 'NAME'
  /** Native region (籍贯) */
  | 'NATIVE_REGION'
  /** Telephone number (电话) */
  | 'PHONE';

/** One stage of the matching service (对接阶段) */
export type PipelineStage = {
  __typename?: 'PipelineStage';
  /** Days from entering it to entering the next recorded stage, on average of those that went on; null where it is not known of any (平均停留天数) */
  averageDays: Maybe<Scalars['Float']['output']>;
  /** Demands that stand at it, those that wait longest first (停留的需求) */
  demands: Array<Demand>;
  /** Of those that reached it, the share that has not gone on; null for the last stage and where none reached it (未继续比例) */
  dropOff: Maybe<Scalars['Float']['output']>;
  /** The longest that one stands at it, in days; null where no day is known (最长等待天数) */
  longestWaitDays: Maybe<Scalars['Int']['output']>;
  /** Demands that have reached it, or a later one (到达数) */
  reached: Scalars['Int']['output'];
  /** The stage (阶段) */
  stage: MatchServiceStage;
  /** Its term (阶段名称) */
  stageLabel: Scalars['String']['output'];
  /** Demands that stand at it (停留数) */
  waiting: Scalars['Int']['output'];
};


/** One stage of the matching service (对接阶段) */
export type PipelineStageDemandsArgs = {
  first?: Scalars['Int']['input'];
};


/** One stage of the matching service (对接阶段) */
export type PipelineStageStageLabelArgs = {
  locale?: Locale;
};

/** How sure a plan is (求解状态) */
export type PlanStatus =
  /** The best that was found in time; `bound` says how much better one could be (可行,未证最优) */
  | 'FEASIBLE'
  /** There is nothing to choose from (无可选方案) */
  | 'NONE'
  /** Proven: no other choice is better (已证最优) */
  | 'OPTIMAL';

/** An innovation platform (平台) */
export type Platform = Entity & Node & {
  __typename?: 'Platform';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains the platform serves (服务的链条) */
  chains: ChainConnection;
  /** Date of establishment (成立日期) */
  establishedOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it leaves the ranks of platforms, or left them (退出日期) */
  exitOn: Maybe<Scalars['Date']['output']>;
  /** Why it leaves (退出原因) */
  exitReason: Maybe<Scalars['String']['output']>;
  /** Technical fields of the platform (技术领域) */
  fields: FieldConnection;
  /** The region it is away from and works for, where it is an enclave (面向地区) */
  forRegion: Maybe<Region>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Institutions and enterprises that host it (依托单位) */
  hosts: EntityConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of platform (平台类型) */
  kind: PlatformKind;
  /** Chinese or English term of `kind` (平台类型名称) */
  kindLabel: Scalars['String']['output'];
  /** Level; absent when the source gives none (级别) */
  level: Maybe<AdminLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** Levels and statuses it had (级别变动) */
  levelRecords: PlatformLevelConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** What it brought, as an enclave (带回的成效) */
  outcomes: OutcomeConnection;
  /** Region of the platform (所在地区) */
  region: Maybe<Region>;
  /** Platforms that rely on it (被依托于) */
  reliedOnBy: PlatformConnection;
  /** Platforms it relies on (依托的平台) */
  reliesOn: PlatformConnection;
  /** Reviews (平台评估) */
  reviewRecords: PlatformReviewConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Status (状态) */
  status: Maybe<PlatformStatus>;
  /** Chinese or English term of `status` (状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Enterprises that have settled in it, where it is a park (入园企业) */
  tenants: EnterpriseConnection;
  /** What the platform was upgraded to (升级为) */
  upgradedTo: PlatformConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An innovation platform (平台) */
export type PlatformChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformHostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformKindLabelArgs = {
  locale?: Locale;
};


/** An innovation platform (平台) */
export type PlatformLevelLabelArgs = {
  locale?: Locale;
};


/** An innovation platform (平台) */
export type PlatformLevelRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformOutcomesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformReliedOnByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformReliesOnArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformReviewRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformStatusLabelArgs = {
  locale?: Locale;
};


/** An innovation platform (平台) */
export type PlatformTenantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation platform (平台) */
export type PlatformUpgradedToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of platforms (平台, 分页) */
export type PlatformConnection = {
  __typename?: 'PlatformConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PlatformEdge>;
  /** The page itself (本页) */
  nodes: Array<Platform>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of platforms (平台, 分页项) */
export type PlatformEdge = {
  __typename?: 'PlatformEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (平台) */
  node: Platform;
};

/** Which platforms are wanted; conditions left out do not restrict (筛选平台) */
export type PlatformFilter = {
  /** Only platforms that serve this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Leaves on this day or later (退出日期起) */
  exitFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Leaves on this day or earlier (退出日期止) */
  exitTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only platforms away from home that work for this region (面向地区) */
  forRegion?: InputMaybe<Scalars['ID']['input']>;
  /** Only platforms hosted here (依托单位) */
  host?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (平台类型) */
  kind?: InputMaybe<Array<PlatformKind>>;
  /** Levels wanted (级别) */
  level?: InputMaybe<Array<AdminLevel>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (状态) */
  status?: InputMaybe<Array<PlatformStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only parks in which this enterprise has settled (入园企业) */
  tenant?: InputMaybe<Scalars['ID']['input']>;
};

/** A row of the table platforms, new or changed: what is left out stays as it is, null clears it (平台) */
export type PlatformInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains the platform serves (服务链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of establishment (成立日期) */
  establishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it leaves the ranks of platforms, or left them (退出日期) */
  exitOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it leaves (退出原因) */
  exitReason?: InputMaybe<Scalars['String']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields of the platform (技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The region it is away from and works for, where it is an enclave (面向地区) */
  forRegion?: InputMaybe<Scalars['ID']['input']>;
  /** Institutions and enterprises that host it (依托单位) */
  hosts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In a what-if: a word of your choice; the id is `platform:proposed-` and this word (代号) */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of platform (平台类型) */
  kind?: InputMaybe<PlatformKind>;
  /** Level; absent when the source gives none (级别) */
  level?: InputMaybe<AdminLevel>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of the platform (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Platforms it relies on (依托平台) */
  reliesOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status (状态) */
  status?: InputMaybe<PlatformStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Enterprises that have settled in it, where it is a park (入园企业) */
  tenants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the platform was upgraded to (升级为) */
  upgradedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Platform kind: 创新平台类型 */
export type PlatformKind =
  /** Academician workstation (院士工作站) */
  | 'ACADEMICIAN_WORKSTATION'
  /** Accelerator (加速器) */
  | 'ACCELERATOR'
  /** Agri maker space (星创天地) */
  | 'AGRI_MAKER_SPACE'
  /** Agri science park (农业科技园区) */
  | 'AGRI_SCIENCE_PARK'
  /** Clinical research centre (临床医学研究中心) */
  | 'CLINICAL_RESEARCH_CENTRE'
  /** Collaborative innovation centre (协同创新中心) */
  | 'COLLABORATIVE_INNOVATION_CENTRE'
  /** Dual innovation base (双创示范基地) */
  | 'DUAL_INNOVATION_BASE'
  /** Engineering laboratory (工程实验室) */
  | 'ENGINEERING_LABORATORY'
  /** Engineering research centre (工程研究中心) */
  | 'ENGINEERING_RESEARCH_CENTRE'
  /** Engineering tech research centre (工程技术研究中心, 工程技术(研究)中心) */
  | 'ENGINEERING_TECH_RESEARCH_CENTRE'
  /** Enterprise tech centre (企业技术中心) */
  | 'ENTERPRISE_TECH_CENTRE'
  /** Field station (野外科学观测研究站) */
  | 'FIELD_STATION'
  /** Hightech industrialisation base (国家高新技术产业化(特色)基地) */
  | 'HIGHTECH_INDUSTRIALISATION_BASE'
  /** Hightech zone (高新技术产业开发区) */
  | 'HIGHTECH_ZONE'
  /** Incubator (科技企业孵化器) */
  | 'INCUBATOR'
  /** Industrial park (白酒产业园区) */
  | 'INDUSTRIAL_PARK'
  /** Industry innovation centre (产业创新中心) */
  | 'INDUSTRY_INNOVATION_CENTRE'
  /** Industry tech institute (产业技术研究院) */
  | 'INDUSTRY_TECH_INSTITUTE'
  /** Innovation alliance (产业技术创新战略联盟) */
  | 'INNOVATION_ALLIANCE'
  /** Innovation consortium (创新联合体) */
  | 'INNOVATION_CONSORTIUM'
  /** Innovation corridor (科技创新走廊) */
  | 'INNOVATION_CORRIDOR'
  /** Intl sci coop base (国际科技合作基地) */
  | 'INTL_SCI_COOP_BASE'
  /** Joint rd centre (联合研发中心) */
  | 'JOINT_RD_CENTRE'
  /** Key laboratory (重点实验室) */
  | 'KEY_LABORATORY'
  /** Laboratory (实验室) */
  | 'LABORATORY'
  /** Maker space (众创空间) */
  | 'MAKER_SPACE'
  /** Manufacturing innovation centre (制造业创新中心) */
  | 'MANUFACTURING_INNOVATION_CENTRE'
  /** New rd institution (新型研发机构) */
  | 'NEW_RD_INSTITUTION'
  /** Postdoc innovation base (博士后创新实践基地) */
  | 'POSTDOC_INNOVATION_BASE'
  /** Postdoc workstation (博士后科研工作站) */
  | 'POSTDOC_WORKSTATION'
  /** Public service platform (公共技术服务平台) */
  | 'PUBLIC_SERVICE_PLATFORM'
  /** Regional medical centre (区域医疗中心) */
  | 'REGIONAL_MEDICAL_CENTRE'
  /** Scholar workstation (中原学者工作站) */
  | 'SCHOLAR_WORKSTATION'
  /** Science popularisation base (科普基地) */
  | 'SCIENCE_POPULARISATION_BASE'
  /** Skilled talent training base (高技能人才培训基地) */
  | 'SKILLED_TALENT_TRAINING_BASE'
  /** Skill master studio (技能大师工作室) */
  | 'SKILL_MASTER_STUDIO'
  /** Talent enclave (人才飞地) */
  | 'TALENT_ENCLAVE'
  /** Talent intro base (引才引智(示范)基地) */
  | 'TALENT_INTRO_BASE'
  /** Talent mobile station (创新型人才工作流动站) */
  | 'TALENT_MOBILE_STATION'
  /** Tech innovation centre (技术创新中心) */
  | 'TECH_INNOVATION_CENTRE'
  /** Tech transfer centre (技术转移中心) */
  | 'TECH_TRANSFER_CENTRE'
  /** University science park (大学科技园) */
  | 'UNIVERSITY_SCIENCE_PARK';

/** A period in which a platform had a level and a status (平台级别变动) */
export type PlatformLevel = Entity & Node & {
  __typename?: 'PlatformLevel';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** First day (起) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Level in that time (级别) */
  level: Maybe<AdminLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The platform (平台) */
  platform: Platform;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Status in that time (状态) */
  status: Maybe<PlatformStatus>;
  /** Chinese or English term of `status` (状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last; absent when open (止) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A period in which a platform had a level and a status (平台级别变动) */
export type PlatformLevelHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A period in which a platform had a level and a status (平台级别变动) */
export type PlatformLevelLevelLabelArgs = {
  locale?: Locale;
};


/** A period in which a platform had a level and a status (平台级别变动) */
export type PlatformLevelStatusLabelArgs = {
  locale?: Locale;
};

/** A page of platform levels (平台级别变动, 分页) */
export type PlatformLevelConnection = {
  __typename?: 'PlatformLevelConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PlatformLevelEdge>;
  /** The page itself (本页) */
  nodes: Array<PlatformLevel>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of platform levels (平台级别变动, 分页项) */
export type PlatformLevelEdge = {
  __typename?: 'PlatformLevelEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (平台级别变动) */
  node: PlatformLevel;
};

/** Which platform levels are wanted; conditions left out do not restrict (筛选平台级别变动) */
export type PlatformLevelFilter = {
  /** Only what held on this day (有效日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Levels wanted (级别) */
  level?: InputMaybe<Array<AdminLevel>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only of this platform (平台) */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (状态) */
  status?: InputMaybe<Array<PlatformStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table platform_levels, new or changed: what is left out stays as it is, null clears it (平台级别变动) */
export type PlatformLevelInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day (级别起始日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `platform`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Level in that time (当时级别) */
  level?: InputMaybe<AdminLevel>;
  /** The platform (平台) */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status in that time (当时状态) */
  status?: InputMaybe<PlatformStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last; absent when open (级别截止日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of platform levels; ties are broken by id (排序) */
export type PlatformLevelOrder =
  /** By first day; missing values last (按起始日期) */
  | 'FROM'
  /** By first day, backwards; missing values last (按起始日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Order of platforms; ties are broken by id (排序) */
export type PlatformOrder =
  /** By date of establishment; missing values last (按成立日期) */
  | 'ESTABLISHED_ON'
  /** By date of establishment, backwards; missing values last (按成立日期倒序) */
  | 'ESTABLISHED_ON_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** A review of a platform (平台评估) */
export type PlatformReview = Entity & Node & {
  __typename?: 'PlatformReview';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day by which the next review is due (下次评估日期) */
  nextDue: Maybe<Scalars['Date']['output']>;
  /** Day of the review (评估日期) */
  on: Scalars['Date']['output'];
  /** The platform (平台) */
  platform: Platform;
  /** Result (评估结果) */
  result: Maybe<AppraisalResult>;
  /** Chinese or English term of `result` (评估结果名称) */
  resultLabel: Maybe<Scalars['String']['output']>;
  /** Who reviewed it (评估单位) */
  reviewedBy: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A review of a platform (平台评估) */
export type PlatformReviewHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A review of a platform (平台评估) */
export type PlatformReviewResultLabelArgs = {
  locale?: Locale;
};

/** A page of platform reviews (平台评估, 分页) */
export type PlatformReviewConnection = {
  __typename?: 'PlatformReviewConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PlatformReviewEdge>;
  /** The page itself (本页) */
  nodes: Array<PlatformReview>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of platform reviews (平台评估, 分页项) */
export type PlatformReviewEdge = {
  __typename?: 'PlatformReviewEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (平台评估) */
  node: PlatformReview;
};

/** Which platform reviews are wanted; conditions left out do not restrict (筛选平台评估) */
export type PlatformReviewFilter = {
  /** Whose next review is due on this day or later (下次评估日期起) */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose next review is due on this day or earlier (下次评估日期止) */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only reviews of this platform (平台) */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Results wanted (评估结果) */
  result?: InputMaybe<Array<AppraisalResult>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table platform_reviews, new or changed: what is left out stays as it is, null clears it (平台评估) */
export type PlatformReviewInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `platform`, `on` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day by which the next review is due (下次评估日期) */
  nextDue?: InputMaybe<Scalars['Date']['input']>;
  /** Day of the review (评估日期) */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The platform (平台) */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** Result (评估结果) */
  result?: InputMaybe<AppraisalResult>;
  /** Who reviewed it (评估单位) */
  reviewedBy?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of platform reviews; ties are broken by id (排序) */
export type PlatformReviewOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By the next review; missing values last (按下次评估日期) */
  | 'NEXT_DUE'
  /** By the next review, backwards; missing values last (按下次评估日期倒序) */
  | 'NEXT_DUE_DESC'
  /** By day of review; missing values last (按评估日期) */
  | 'ON'
  /** By day of review, backwards; missing values last (按评估日期倒序) */
  | 'ON_DESC';

/** Platform status: status of a platform (平台状态) */
export type PlatformStatus =
  /** Existing (已建) */
  | 'EXISTING'
  /** Exiting (退出中) */
  | 'EXITING'
  /** Planned (拟建) */
  | 'PLANNED';

/** A policy document (政策文件) */
export type Policy = Entity & Node & {
  __typename?: 'Policy';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Documents it rests on (依据文件) */
  basedOn: PolicyConnection;
  /** Documents that rest on it (以其为依据的文件) */
  basisOf: PolicyConnection;
  /** Its clauses (条款) */
  clauses: ClauseConnection;
  /** Date of the document (成文日期) */
  date: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Who issued it (发文机关) */
  issuer: Maybe<Scalars['String']['output']>;
  /** Its measures (任务措施) */
  measures: MeasureConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Document number; absent where the source garbles it (文号) */
  number: Maybe<Scalars['String']['output']>;
  /** Programmes it names (计划与奖项) */
  programmes: ProgrammeConnection;
  /** Region it is for (适用地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Status (状态) */
  status: Maybe<PolicyStatus>;
  /** Chinese or English term of `status` (状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** Editions after it, which are in its place (替代它的文件) */
  supersededBy: PolicyConnection;
  /** Editions before it, in whose place it is (替代的文件) */
  supersedes: PolicyConnection;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Targets it sets (目标) */
  targets: TargetConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A policy document (政策文件) */
export type PolicyBasedOnArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyBasisOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyProgrammesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyStatusLabelArgs = {
  locale?: Locale;
};


/** A policy document (政策文件) */
export type PolicySupersededByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicySupersedesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A policy document (政策文件) */
export type PolicyTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of policies (政策文件, 分页) */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PolicyEdge>;
  /** The page itself (本页) */
  nodes: Array<Policy>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of policies (政策文件, 分页项) */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (政策文件) */
  node: Policy;
};

/** Which policies are wanted; conditions left out do not restrict (筛选政策文件) */
export type PolicyFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (状态) */
  status?: InputMaybe<Array<PolicyStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table policies, new or changed: what is left out stays as it is, null clears it (政策文件) */
export type PolicyInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Documents it rests on (依据文件) */
  basedOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Date of the document (日期) */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who issued it (发文机关) */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Document number; absent where the source garbles it (文号) */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Region it is for (适用地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status (状态) */
  status?: InputMaybe<PolicyStatus>;
  /** Editions before it, in whose place it is (替代文件) */
  supersedes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name (标题) */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Policy status: status of a policy document (文件状态) */
export type PolicyStatus =
  /** Draft (征求意见稿) */
  | 'DRAFT'
  /** Issued (已印发) */
  | 'ISSUED'
  /** Repealed (已废止) */
  | 'REPEALED';

/**
 * The text of a policy document as it was read, without personal contacts; kept beside the graph (政策原文). The file itself is not kept, as it
 * may hold contacts that nothing strikes out of its bytes: its name, size, type and fingerprint say which it was.
 */
export type PolicyText = {
  __typename?: 'PolicyText';
  /** When it was brought: ISO 8601, UTC (提交时间) */
  at: Scalars['String']['output'];
  /** Who brought it (提交人) */
  by: Scalars['String']['output'];
  /** Id of the draft that was made of it; null where it said nothing new (变更单标识) */
  changeSet: Maybe<Scalars['ID']['output']>;
  /** Name of the file it came in (文件名) */
  file: Scalars['String']['output'];
  /** How many lines it has (行数) */
  lineCount: Scalars['Int']['output'];
  /** Its lines: places of facts are places in them (文本行) */
  lines: Array<TextLine>;
  /** What that file is, as a media type; null of texts brought before it was kept (原件类型) */
  mediaType: Maybe<Scalars['String']['output']>;
  /** Id of the document, which may be one of a draft (政策文件标识) */
  policy: Scalars['ID']['output'];
  /** SHA-256 of that file, in hexadecimal digits: it shows which file it was (原件指纹) */
  sha256: Scalars['String']['output'];
  /** How many bytes that file has; null of texts brought before it was kept (原件大小) */
  size: Maybe<Scalars['Int']['output']>;
  /** Title it was read with (标题) */
  title: Scalars['String']['output'];
};


/**
 * The text of a policy document as it was read, without personal contacts; kept beside the graph (政策原文). The file itself is not kept, as it
 * may hold contacts that nothing strikes out of its bytes: its name, size, type and fingerprint say which it was.
 */
export type PolicyTextLinesArgs = {
  from?: Scalars['Int']['input'];
  to: InputMaybe<Scalars['Int']['input']>;
};

/** A stay of an expert in the pool of a region, from the entry on until the exit (入库记录) */
export type PoolEntry = Entity & Node & {
  __typename?: 'PoolEntry';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Why the expert was taken in (入库原因) */
  entryReason: Maybe<Scalars['String']['output']>;
  /** Why the expert left (出库原因) */
  exitReason: Maybe<Scalars['String']['output']>;
  /** The expert (专家) */
  expert: Expert;
  /** Day of the entry (入库日期) */
  from: Scalars['Date']['output'];
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The region whose pool it is (专家库所属地区) */
  region: Region;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last in the pool; absent while the expert is in it (出库日期) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A stay of an expert in the pool of a region, from the entry on until the exit (入库记录) */
export type PoolEntryHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of pool entries (入库记录, 分页) */
export type PoolEntryConnection = {
  __typename?: 'PoolEntryConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<PoolEntryEdge>;
  /** The page itself (本页) */
  nodes: Array<PoolEntry>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of pool entries (入库记录, 分页项) */
export type PoolEntryEdge = {
  __typename?: 'PoolEntryEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (入库记录) */
  node: PoolEntry;
};

/** Which pool entries are wanted; conditions left out do not restrict (筛选入库记录) */
export type PoolEntryFilter = {
  /** Only who is in the pool on this day (在库日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** Entered on this day or later (入库日期起) */
  enteredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Entered on this day or earlier (入库日期止) */
  enteredTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only stays of this expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Left on this day or later: `to`, the day after the last in the pool (出库日期起) */
  leftFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Left on this day or earlier (出库日期止) */
  leftTo?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table pool_entries, new or changed: what is left out stays as it is, null clears it (专家库进出) */
export type PoolEntryInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why the expert was taken in (入库原因) */
  entryReason?: InputMaybe<Scalars['String']['input']>;
  /** Why the expert left (出库原因) */
  exitReason?: InputMaybe<Scalars['String']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the entry (入库日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `expert`, `region`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The region whose pool it is (专家库所属地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last in the pool; absent while the expert is in it (出库日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of pool entries; ties are broken by id (排序) */
export type PoolEntryOrder =
  /** By day of entry; missing values last (按入库日期) */
  | 'FROM'
  /** By day of entry, backwards; missing values last (按入库日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day of exit; missing values last (按出库日期) */
  | 'TO'
  /** By day of exit, backwards; missing values last (按出库日期倒序) */
  | 'TO_DESC';

/** Who came into the pool of a region and who went, in a time (专家库进出情况) */
export type PoolLedger = {
  __typename?: 'PoolLedger';
  /** How many are in the pool on the last day (期末在库人数) */
  atEnd: Scalars['Int']['output'];
  /** How many were in the pool on the day before the first (期初在库人数) */
  atStart: Scalars['Int']['output'];
  /** Entries in that time, by day (入库记录) */
  entered: Array<PoolEntry>;
  /** Why they came, the most frequent first (入库原因) */
  entryReasons: Array<ReasonCount>;
  /** Why they went, the most frequent first (出库原因) */
  exitReasons: Array<ReasonCount>;
  /** First day looked at (起始日期) */
  from: Scalars['Date']['output'];
  /** Exits in that time, by day (出库记录) */
  left: Array<PoolEntry>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Last day looked at (截止日期) */
  to: Scalars['Date']['output'];
  /** Who of those was not appraised in that time, by id (期内未考核专家) */
  unappraised: Array<Expert>;
  /** How many of those were not appraised in that time (期内未考核人数) */
  unappraisedCount: Scalars['Int']['output'];
};


/** Who came into the pool of a region and who went, in a time (专家库进出情况) */
export type PoolLedgerUnappraisedArgs = {
  first?: Scalars['Int']['input'];
};

/** A representative product of an enterprise (产品) */
export type Product = Entity & Node & {
  __typename?: 'Product';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains it stands for (所在链条) */
  chains: ChainConnection;
  /** Who makes it (生产企业) */
  enterprise: Enterprise;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A representative product of an enterprise (产品) */
export type ProductChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A representative product of an enterprise (产品) */
export type ProductHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of products (产品, 分页) */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ProductEdge>;
  /** The page itself (本页) */
  nodes: Array<Product>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of products (产品, 分页项) */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (产品) */
  node: Product;
};

/** Which products are wanted; conditions left out do not restrict (筛选产品) */
export type ProductFilter = {
  /** Only products of this enterprise (生产企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table products, new or changed: what is left out stays as it is, null clears it (产品) */
export type ProductInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains it stands for (所在链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who makes it (企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Professional title rank: 职称等级; 'X及以上' means rank >= X (ordered) */
export type ProfessionalTitleRank =
  /** Intermediate (中级) */
  | 'INTERMEDIATE'
  /** Junior (初级) */
  | 'JUNIOR'
  /** Senior associate (副高级) */
  | 'SENIOR_ASSOCIATE'
  /** Senior full (正高级) */
  | 'SENIOR_FULL';

/** A named plan, award, fund or scheme (计划与奖项) */
export type Programme = Entity & Node & {
  __typename?: 'Programme';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Who won it or was selected, by year and cohort (入选与获奖) */
  awards: AwardConnection;
  /** Money given under it (所拨资金) */
  fundings: FundingConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind (类型) */
  kind: Maybe<ProgrammeKind>;
  /** Chinese or English term of `kind` (类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document that names it (政策文件) */
  policy: Maybe<Policy>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A named plan, award, fund or scheme (计划与奖项) */
export type ProgrammeAwardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A named plan, award, fund or scheme (计划与奖项) */
export type ProgrammeFundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named plan, award, fund or scheme (计划与奖项) */
export type ProgrammeHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named plan, award, fund or scheme (计划与奖项) */
export type ProgrammeKindLabelArgs = {
  locale?: Locale;
};

/** A page of programmes (计划与奖项, 分页) */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ProgrammeEdge>;
  /** The page itself (本页) */
  nodes: Array<Programme>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of programmes (计划与奖项, 分页项) */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (计划与奖项) */
  node: Programme;
};

/** Which programmes are wanted; conditions left out do not restrict (筛选计划与奖项) */
export type ProgrammeFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds wanted (类型) */
  kind?: InputMaybe<Array<ProgrammeKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only programmes of this document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table programmes, new or changed: what is left out stays as it is, null clears it (计划与奖项) */
export type ProgrammeInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (类型) */
  kind?: InputMaybe<ProgrammeKind>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document that names it (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Programme kind: kind of programme (计划、奖项、基金类型) */
export type ProgrammeKind =
  /** Award (奖项) */
  | 'AWARD'
  /** Campaign (行动) */
  | 'CAMPAIGN'
  /** Fund (基金) */
  | 'FUND'
  /** Plan (计划) */
  | 'PLAN'
  /** Scheme (制度) */
  | 'SCHEME';

/** How a target stands (进度判断) */
export type ProgressVerdict =
  /** Below that line, or not reached by the deadline (进度滞后) */
  | 'BEHIND'
  /** Reached (已完成) */
  | 'MET'
  /** The day looked at lies before the date of the policy (尚未启动) */
  | 'NOT_STARTED'
  /** At or above the straight line from the base to the figure (进度正常) */
  | 'ON_TRACK'
  /** Cannot be told; the reason says why (无法判断) */
  | 'UNKNOWN';

/** A project (项目) */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Achievements produced (产出成果) */
  achievements: AchievementConnection;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Awards and programmes (入选与获奖) */
  awards: AwardConnection;
  /** Budget in CNY (预算(元)) */
  budgetCny: Maybe<Scalars['Float']['output']>;
  /** Chains the project is for (面向的链条) */
  chains: ChainConnection;
  /** Demands it addresses (对应需求) */
  demands: DemandConnection;
  /** Day after the last (结束日期) */
  end: Maybe<Scalars['Date']['output']>;
  /** Who pays (资助方) */
  funder: Maybe<Scalars['String']['output']>;
  /** Money the project got (获得的资金) */
  fundings: FundingConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** How it is organised (组织方式) */
  mode: Maybe<ProjectMode>;
  /** Chinese or English term of `mode` (组织方式名称) */
  modeLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Experts who take part (参与专家) */
  participants: ProjectParticipationConnection;
  /** Region of the project (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Stage of innovation (创新阶段) */
  stage: Maybe<InnovationStage>;
  /** Chinese or English term of `stage` (创新阶段名称) */
  stageLabel: Maybe<Scalars['String']['output']>;
  /** First day (开始日期) */
  start: Maybe<Scalars['Date']['output']>;
  /** Status (状态) */
  status: Maybe<ProjectStatus>;
  /** Chinese or English term of `status` (状态名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** The five steps, as far as they were taken (实施环节) */
  stepsTaken: ProjectStepConnection;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** What the project does (项目类型) */
  type: Maybe<ProjectType>;
  /** Chinese or English term of `type` (项目类型名称) */
  typeLabel: Maybe<Scalars['String']['output']>;
  /** Enterprises and institutions that undertake it (承担单位) */
  undertakenBy: EntityConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A project (项目) */
export type ProjectAchievementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectAwardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: InputMaybe<Scalars['Int']['input']>;
};


/** A project (项目) */
export type ProjectChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectFundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectModeLabelArgs = {
  locale?: Locale;
};


/** A project (项目) */
export type ProjectParticipantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectStageLabelArgs = {
  locale?: Locale;
};


/** A project (项目) */
export type ProjectStatusLabelArgs = {
  locale?: Locale;
};


/** A project (项目) */
export type ProjectStepsTakenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project (项目) */
export type ProjectTypeLabelArgs = {
  locale?: Locale;
};


/** A project (项目) */
export type ProjectUndertakenByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of projects (项目, 分页) */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ProjectEdge>;
  /** The page itself (本页) */
  nodes: Array<Project>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of projects (项目, 分页项) */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (项目) */
  node: Project;
};

/** Which projects are wanted; conditions left out do not restrict (筛选项目) */
export type ProjectFilter = {
  /** Only projects for this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Modes wanted (组织方式) */
  mode?: InputMaybe<Array<ProjectMode>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Stages wanted (创新阶段) */
  stage?: InputMaybe<Array<InnovationStage>>;
  /** Statuses wanted (状态) */
  status?: InputMaybe<Array<ProjectStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types wanted (项目类型) */
  type?: InputMaybe<Array<ProjectType>>;
  /** Only projects this organisation undertakes (承担单位) */
  undertakenBy?: InputMaybe<Scalars['ID']['input']>;
};

/** A row of the table projects, new or changed: what is left out stays as it is, null clears it (项目) */
export type ProjectInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Budget in CNY (预算(元)) */
  budgetCny?: InputMaybe<Scalars['Float']['input']>;
  /** Chains the project is for (面向链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Demands it addresses (对应需求) */
  demands?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last (结束日期次日) */
  end?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who pays (资助方) */
  funder?: InputMaybe<Scalars['String']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In a what-if: a word of your choice; the id is `project:proposed-` and this word (代号) */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** How it is organised (组织方式) */
  mode?: InputMaybe<ProjectMode>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** In a what-if: ids of experts who take part, or keys of those to be added; in a change set these are project roles of their own (参与专家) */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Region of the project (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Stage of innovation (创新阶段) */
  stage?: InputMaybe<InnovationStage>;
  /** First day (开始日期) */
  start?: InputMaybe<Scalars['Date']['input']>;
  /** Status (状态) */
  status?: InputMaybe<ProjectStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the project does (项目类型) */
  type?: InputMaybe<ProjectType>;
  /** Enterprises and institutions that undertake it (承担单位) */
  undertakenBy?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Project mode: 项目组织方式 */
export type ProjectMode =
  /** Case by case (一事一议) */
  | 'CASE_BY_CASE'
  /** Chief expert responsibility (首席专家负责制) */
  | 'CHIEF_EXPERT_RESPONSIBILITY'
  /** Directed commission (定向委托) */
  | 'DIRECTED_COMMISSION'
  /** Joint rd (联合攻关) */
  | 'JOINT_RD'
  /** Lump sum funding (包干制) */
  | 'LUMP_SUM_FUNDING'
  /** Market acceptance (市场验收) */
  | 'MARKET_ACCEPTANCE'
  /** One team one policy (一人(团队)一策) */
  | 'ONE_TEAM_ONE_POLICY'
  /** Open challenge (揭榜挂帅) */
  | 'OPEN_CHALLENGE'
  /** Project manager (科研项目经理人) */
  | 'PROJECT_MANAGER';

/** Order of projects; ties are broken by id (排序) */
export type ProjectOrder =
  /** By budget; missing values last (按预算) */
  | 'BUDGET'
  /** By budget, backwards; missing values last (按预算倒序) */
  | 'BUDGET_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By first day; missing values last (按开始日期) */
  | 'START'
  /** By first day, backwards; missing values last (按开始日期倒序) */
  | 'START_DESC';

/** Part of an expert in a project (项目参与) */
export type ProjectParticipation = {
  __typename?: 'ProjectParticipation';
  /** The expert (专家) */
  expert: Expert;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** The project (项目) */
  project: Project;
  /** Role (角色) */
  role: Maybe<ProjectRole>;
  /** Chinese or English term of `role` (角色名称) */
  roleLabel: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** Part of an expert in a project (项目参与) */
export type ProjectParticipationRoleLabelArgs = {
  locale?: Locale;
};

/** A page of project participations (项目参与, 分页) */
export type ProjectParticipationConnection = {
  __typename?: 'ProjectParticipationConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ProjectParticipationEdge>;
  /** The page itself (本页) */
  nodes: Array<ProjectParticipation>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of project participations (项目参与, 分页项) */
export type ProjectParticipationEdge = {
  __typename?: 'ProjectParticipationEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (项目参与) */
  node: ProjectParticipation;
};

/** Project role: role of an expert in a project (项目角色) */
export type ProjectRole =
  /** Adviser (顾问) */
  | 'ADVISER'
  /** Member (成员, 参与人) */
  | 'MEMBER'
  /** Principal (主持人, 负责人) */
  | 'PRINCIPAL';

/** A row of the table project_roles, new or changed: what is left out stays as it is, null clears it (项目参与) */
export type ProjectRoleInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The expert (专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, in place of the columns that tell it from others: `project`, `expert`, `role` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The project (项目) */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Role (角色) */
  role?: InputMaybe<ProjectRole>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Project status: status of a project (项目状态) */
export type ProjectStatus =
  /** Active (在研, 实施中) */
  | 'ACTIVE'
  /** Completed (已结题) */
  | 'COMPLETED'
  /** Planned (拟立项) */
  | 'PLANNED'
  /** Terminated (已终止) */
  | 'TERMINATED';

/** One of the five steps of a joint project, and when it was taken (项目实施环节) */
export type ProjectStep = Entity & Node & {
  __typename?: 'ProjectStep';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Money put in at the step, in CNY (投入金额(元)) */
  amountCny: Maybe<Scalars['Float']['output']>;
  /** Who took it (实施主体) */
  by: Maybe<Entity>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The project (项目) */
  project: Project;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Which of the five (实施环节) */
  step: ProjectStepKind;
  /** Chinese or English term of `step` (实施环节名称) */
  stepLabel: Scalars['String']['output'];
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day it was taken; absent when unknown (完成日期) */
  takenOn: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** One of the five steps of a joint project, and when it was taken (项目实施环节) */
export type ProjectStepHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One of the five steps of a joint project, and when it was taken (项目实施环节) */
export type ProjectStepStepLabelArgs = {
  locale?: Locale;
};

/** A page of project steps (项目实施环节, 分页) */
export type ProjectStepConnection = {
  __typename?: 'ProjectStepConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ProjectStepEdge>;
  /** The page itself (本页) */
  nodes: Array<ProjectStep>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of project steps (项目实施环节, 分页项) */
export type ProjectStepEdge = {
  __typename?: 'ProjectStepEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (项目实施环节) */
  node: ProjectStep;
};

/** Which project steps are wanted; conditions left out do not restrict (筛选项目实施环节) */
export type ProjectStepFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only steps of this project (项目) */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Steps wanted (实施环节) */
  step?: InputMaybe<Array<ProjectStepKind>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table project_steps, new or changed: what is left out stays as it is, null clears it (项目实施环节) */
export type ProjectStepInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Money put in at the step, in CNY (投入金额(元)) */
  amountCny?: InputMaybe<Scalars['Float']['input']>;
  /** Who took it (实施主体) */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `project`, `step` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The project (项目) */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which of the five (实施环节) */
  step?: InputMaybe<ProjectStepKind>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day it was taken; absent when unknown (环节完成日期) */
  takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Project step kind: the five steps of a joint project (项目实施环节) (ordered) */
export type ProjectStepKind =
  /** Advance funded (先行投入) */
  | 'ADVANCE_FUNDED'
  /** Joint research (协同攻关) */
  | 'JOINT_RESEARCH'
  /** Market accepted (市场验收) */
  | 'MARKET_ACCEPTED'
  /** Subsidised (政府补助) */
  | 'SUBSIDISED'
  /** Task set (企业出题) */
  | 'TASK_SET';

/** Project type: what a supported project does (项目类型) */
export type ProjectType =
  /** Achievement transformation (成果转化) */
  | 'ACHIEVEMENT_TRANSFORMATION'
  /** Industrialisation (产业化) */
  | 'INDUSTRIALISATION'
  /** Major special (重大科技专项) */
  | 'MAJOR_SPECIAL'
  /** Platform building (技术创新平台建设) */
  | 'PLATFORM_BUILDING'
  /** Talent special (人才引进科技专项) */
  | 'TALENT_SPECIAL'
  /** Tech breakthrough (技术攻关) */
  | 'TECH_BREAKTHROUGH';

/** A proposal to be kept as a draft: exactly one of these (方案) */
export type ProposalInput =
  /** As of `proposeAppointments` (聘任方案) */
  { appointments: AppointmentsInput; team?: never; whatIf?: never; }
  |  /** As of `proposeTeam` (组队方案) */
  { appointments?: never; team: TeamProposalInput; whatIf?: never; }
  |  /** As of `whatIf` (推演) */
  { appointments?: never; team?: never; whatIf: WhatIfInput; };

/** An appointment that is proposed (拟聘任) */
export type ProposedAppointment = {
  __typename?: 'ProposedAppointment';
  /** The chain (链条) */
  chain: Chain;
  /** The gaps it helps to close, the most severe first (可消除的短板) */
  closes: Array<Gap>;
  /** His eligibility for the role and term (任职资格) */
  eligibility: EligibilityReport;
  /** The expert (专家) */
  expert: Expert;
  /** Why it is proposed (说明) */
  explanation: Scalars['String']['output'];
  /** First day of the term (聘期起) */
  from: Scalars['Date']['output'];
  /** How many active appointments he has already (在聘数) */
  load: Scalars['Int']['output'];
  /** The appointment that it follows without a break, where it renews one (续聘的聘任) */
  renews: Maybe<Appointment>;
  /** The role (角色) */
  role: AppointmentRole;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the term (聘期止) */
  to: Scalars['Date']['output'];
};


/** An appointment that is proposed (拟聘任) */
export type ProposedAppointmentExplanationArgs = {
  locale?: Locale;
};

export type Query = {
  __typename?: 'Query';
  /** Who may sign in; for who may ADMINISTER (账号列表) */
  accounts: AccountConnection;
  /** One by its id, or null (成果) */
  achievement: Maybe<Achievement>;
  /** Achievements (成果列表) */
  achievements: AchievementConnection;
  /** One by its id, or null (议定事项) */
  actionItem: Maybe<ActionItem>;
  /** Action items (议定事项列表) */
  actionItems: ActionItemConnection;
  /** Activities (活动列表) */
  activities: ActivityConnection;
  /** One by its id, or null (活动) */
  activity: Maybe<Activity>;
  /** Agencies (服务机构列表) */
  agencies: AgencyConnection;
  /** One by its id, or null (服务机构) */
  agency: Maybe<Agency>;
  /** One by its id, or null (联盟) */
  alliance: Maybe<Alliance>;
  /** Alliances (联盟列表) */
  alliances: AllianceConnection;
  /** One by its id, or null (专家考核) */
  appraisal: Maybe<Appraisal>;
  /** Appraisals (专家考核列表) */
  appraisals: AppraisalConnection;
  /** Who read whose personal data and who wrote, the last first; for who may ADMINISTER (审计日志) */
  auditLog: AuditEntryConnection;
  /** Backups in the folder for them (TRICHAIN_BACKUPS), the last first, at most a hundred; for who may ADMINISTER (备份列表) */
  backups: Array<Backup>;
  /** One by its id, or null (揭榜申报) */
  bid: Maybe<Bid>;
  /** Bids (揭榜申报列表) */
  bids: BidConnection;
  /** A board by its id; null where there is none, or it is not shown to who asks (看板) */
  board: Maybe<Board>;
  /** The boards of who asks and those shared with him, the last saved first (看板列表) */
  boards: BoardConnection;
  /** One by its id, or null (链条) */
  chain: Maybe<Chain>;
  /** One by its id, or null (链条版本) */
  chainVersion: Maybe<ChainVersion>;
  /** Chain versions (链条版本列表) */
  chainVersions: ChainVersionConnection;
  /** Chains (链条列表) */
  chains: ChainConnection;
  /** Where the changes stand now, for `after` of the subscription: what is committed after it was asked for is told (变更游标) */
  changeCursor: Scalars['String']['output'];
  /** A change set by its id, or null (变更单) */
  changeSet: Maybe<ChangeSet>;
  /** Change sets, the last first (变更单列表) */
  changeSets: ChangeSetConnection;
  /** One by its id, or null (条款) */
  clause: Maybe<Clause>;
  /** Clauses (条款列表) */
  clauses: ClauseConnection;
  /**
   * How two entities are connected by collaboration (合作路径): several different paths, none of which visits an entity twice, the
   * most specific and strongest first; equal scores: the shorter first, then by ids.
   * Relations with dates count when active at `asOf`. Without `via`, only relations of collaboration count: not regions, fields,
   * policies or the parts of documents, which connect everything. For speed an entity with more than 500 relations is passed
   * only where both its neighbours are reached otherwise, and the number of relations read is bounded; where a bound takes
   * effect the paths are the best among those found (`CollaborationPath.exhaustive`).
   */
  collaborationPaths: Array<CollaborationPath>;
  /** Regions side by side: gaps by rule, and what a template requires (地区对比) */
  compareRegions: RegionComparison;
  /** One by its id, or null (联系服务) */
  contactAssignment: Maybe<ContactAssignment>;
  /** Contact assignments (联系服务列表) */
  contactAssignments: ContactAssignmentConnection;
  /** One by its id, or null (科研信用记录) */
  creditRecord: Maybe<CreditRecord>;
  /** Credit records (科研信用记录列表) */
  creditRecords: CreditRecordConnection;
  /** Entities of any type, counted by one or two of what they have, with the entities behind each cell (交叉表) */
  crossTab: CrossTab;
  /** What entities of a type can be counted by in `crossTab` (交叉表维度) */
  crossTabAxes: Array<CrossTabAxis>;
  /** One by its id, or null (文件所列短板) */
  declaredGapRecord: Maybe<DeclaredGapRecord>;
  /** Declared gap records (文件所列短板列表) */
  declaredGapRecords: DeclaredGapRecordConnection;
  /** The weaknesses that documents state, held against the graph, in the order of their ids (文件所列短板核对) */
  declaredGaps: Array<DeclaredGap>;
  /** One by its id, or null (需求) */
  demand: Maybe<Demand>;
  /**
   * How demands get on along the matching service: how many reached each stage, how long they stay, and how many go no further.
   * The recorded stages of a demand tell; one without any stands at the stage it has (需求对接进度)
   */
  demandPipeline: DemandPipeline;
  /** One by its id, or null (需求阶段记录) */
  demandStage: Maybe<DemandStage>;
  /** Demand stages (需求阶段记录列表) */
  demandStages: DemandStageConnection;
  /** Demands (需求列表) */
  demands: DemandConnection;
  /** One by its id, or null (部门) */
  department: Maybe<Department>;
  /** Departments (部门列表) */
  departments: DepartmentConnection;
  /** One by its id, or null (学科) */
  discipline: Maybe<Discipline>;
  /** Which disciplines supply the fields that chains need, and which fields none supplies (学科支撑) */
  disciplineSupply: Array<DisciplineSupply>;
  /** Disciplines (学科列表) */
  disciplines: DisciplineConnection;
  /** Dispatches of commissioners in person-times, by kind (选派人次) */
  dispatchTotals: Array<DispatchTotals>;
  /** One by its id, or null (文件疑点) */
  documentIssue: Maybe<DocumentIssue>;
  /** Document issues (文件疑点列表) */
  documentIssues: DocumentIssueConnection;
  /** Whether an expert meets the written rule of a role (任职资格) */
  eligibility: EligibilityReport;
  /** One by its id, or null (任职条件项) */
  eligibilityCondition: Maybe<EligibilityCondition>;
  /** Eligibility conditions (任职条件项列表) */
  eligibilityConditions: EligibilityConditionConnection;
  /** One by its id, or null (任职条件) */
  eligibilityRule: Maybe<EligibilityRule>;
  /** Eligibility rules (任职条件列表) */
  eligibilityRules: EligibilityRuleConnection;
  /** One by its id, or null (企业) */
  enterprise: Maybe<Enterprise>;
  /** Enterprises (企业列表) */
  enterprises: EnterpriseConnection;
  /** The enumerations with their Chinese terms (代码表) */
  enumerations: Array<Enumeration>;
  /** One by its id, or null (专家) */
  expert: Maybe<Expert>;
  /** Experts (专家列表) */
  experts: ExpertConnection;
  /** One by its id, or null (技术领域) */
  field: Maybe<Field>;
  /** Fields (技术领域列表) */
  fields: FieldConnection;
  /** Experts who cover one or more of some fields (专家检索), best first; equal scores by id */
  findExperts: Array<ExpertMatch>;
  /** One by its id, or null (资金) */
  funding: Maybe<Funding>;
  /** Money given for chains, and what came of it (链条资金) */
  fundingByChain: Array<ChainFunding>;
  /** Fundings (资金列表) */
  fundings: FundingConnection;
  /** What gaps appeared, changed or went since the record began, by the default parameters, day by day and change set by change set, the last first (短板变动列表) */
  gapChanges: GapChangeConnection;
  /** The catalogue of gap rules (短板规则列表) */
  gapRules: Array<GapRule>;
  /** Gaps counted by any combination of keys: the worst first, then the most, then by rule, chain, region and department (短板汇总) */
  gapSummary: Array<GapSummaryRow>;
  /** Gaps, the most severe first, then by subject (短板列表) */
  gaps: GapConnection;
  /** Every named count of the graph (图谱计数列表) */
  graphCounters: Array<GraphCounter>;
  /** One by its id, or null (项目指南条目) */
  guideItem: Maybe<GuideItem>;
  /** Guide items (项目指南条目列表) */
  guideItems: GuideItemConnection;
  /** One by its id, or null (指标) */
  indicator: Maybe<Indicator>;
  /** Indicators (指标列表) */
  indicators: IndicatorConnection;
  /** One by its id, or null (机构) */
  institution: Maybe<Institution>;
  /** Institutions (机构列表) */
  institutions: InstitutionConnection;
  /** One by its id, or null (重点名单) */
  keyList: Maybe<KeyList>;
  /** Who and what came onto a key list and went from it between two versions (名单变动) */
  keyListChanges: KeyListChanges;
  /** Key lists (重点名单列表) */
  keyLists: KeyListConnection;
  /**
   * Enterprises that have one step of the ladder and neither the next nor one above it: TECH_SME < HIGH_TECH < INNOVATION_LEADER,
   * SPECIALISED < LITTLE_GIANT < SINGLE_CHAMPION. Where recognitions of a step are on record they decide whether an enterprise has
   * it on the day, else its labels do. Those in a reserve pool for the step come first, then by id (企业晋级候选)
   */
  ladderCandidates: Array<LadderCandidate>;
  /** The share of results turned to account in the region where they were produced, region by region (成果就地转化率) */
  localConversion: Array<LocalConversion>;
  /**
   * Experts for a demand (供需对接), best first; equal scores by id. Candidates have a field that fits one the demand needs (see FIELD_FIT);
   * where it names none, one that its chain or a segment of it needs. A demand without either has no match. Of more than 2,000
   * candidates those of the enterprise or the chain, of their projects and teams come first, then those with most fitting fields, then by rank. A NOT_MET
   * verdict lowers SUPPLY, but rules nobody out.
   */
  matchDemand: Array<DemandMatch>;
  /** One by its id, or null (成熟度记录) */
  maturityStep: Maybe<MaturityStep>;
  /** Maturity steps (成熟度记录列表) */
  maturitySteps: MaturityStepConnection;
  /** One by its id, or null (任务措施) */
  measure: Maybe<Measure>;
  /** Measures (任务措施列表) */
  measures: MeasureConnection;
  /** One by its id, or null (会议与检查) */
  meeting: Maybe<Meeting>;
  /** Meetings (会议与检查列表) */
  meetings: MeetingConnection;
  /** One by its id, or null (互认) */
  mutualRecognition: Maybe<MutualRecognition>;
  /** Mutual recognitions (互认列表) */
  mutualRecognitions: MutualRecognitionConnection;
  /**
   * Whether a path that policy names is complete, or at which step it breaks (命名路径). The patterns on a chain need `chain`, or else
   * `from` or `to`: without a chain, those that `to`, or else `from`, leads to are looked at, discontinued ones left out. Complete paths
   * are listed the best first (equal scores: the fewer entities first, then by ids); where there is none, one result tells the step that
   * breaks, of several chains the one where it breaks last. FIVE_SHARED needs `from` and `to` and no chain. Relations with dates count when
   * active at `asOf`; status of projects and platforms is as recorded.
   */
  namedPath: Array<PatternResult>;
  /**
   * Experts whose native region lies in a region and whose home does not, joined to the open gaps of that region (籍贯人才对接):
   * those who serve the most gaps first, then by id. Native regions are personal data: only those of people one may see count.
   */
  nativeTalent: Array<NativeTalent>;
  /** Anything by its id, or null where it is unknown (按标识取节点) */
  node: Maybe<Node>;
  /** Several by their ids, in the same order, null where unknown (批量取节点) */
  nodes: Array<Maybe<Node>>;
  /** One by its id, or null (观测值) */
  observation: Maybe<Observation>;
  /** Observations (观测值列表) */
  observations: ObservationConnection;
  /** One by its id, or null (揭榜挂帅榜单) */
  openCall: Maybe<OpenCall>;
  /** Open calls (揭榜挂帅榜单列表) */
  openCalls: OpenCallConnection;
  /** All pairs of organisations with an active partnership, the strongest first, then by ids (五共合作强度) */
  partnershipPairs: Array<PartnershipPair>;
  /** One by its id, or null (对标组) */
  peerGroup: Maybe<PeerGroup>;
  /** Peer groups (对标组列表) */
  peerGroups: PeerGroupConnection;
  /** One by its id, or null (平台) */
  platform: Maybe<Platform>;
  /** One by its id, or null (平台级别变动) */
  platformLevel: Maybe<PlatformLevel>;
  /** Platform levels (平台级别变动列表) */
  platformLevels: PlatformLevelConnection;
  /** One by its id, or null (平台评估) */
  platformReview: Maybe<PlatformReview>;
  /** Platform reviews (平台评估列表) */
  platformReviews: PlatformReviewConnection;
  /** Platforms (平台列表) */
  platforms: PlatformConnection;
  /** Policies (政策文件列表) */
  policies: PolicyConnection;
  /** One by its id, or null (政策文件) */
  policy: Maybe<Policy>;
  /** The text of a policy document; null where none is kept (政策原文) */
  policyText: Maybe<PolicyText>;
  /** Pool entries (入库记录列表) */
  poolEntries: PoolEntryConnection;
  /** One by its id, or null (入库记录) */
  poolEntry: Maybe<PoolEntry>;
  /** Who came into the expert pool of a region and who went in a time, why, and who of those in it was not appraised (专家库进出情况) */
  poolLedger: PoolLedger;
  /** One by its id, or null (产品) */
  product: Maybe<Product>;
  /** Products (产品列表) */
  products: ProductConnection;
  /** One by its id, or null (计划与奖项) */
  programme: Maybe<Programme>;
  /** Programmes (计划与奖项列表) */
  programmes: ProgrammeConnection;
  /** One by its id, or null (项目) */
  project: Maybe<Project>;
  /** One by its id, or null (项目实施环节) */
  projectStep: Maybe<ProjectStep>;
  /** Project steps (项目实施环节列表) */
  projectSteps: ProjectStepConnection;
  /** Projects (项目列表) */
  projects: ProjectConnection;
  /**
   * The appointments that close the most gaps by severity, less the gaps they open (聘任优化), exact by integer programming. An appointment can close
   * G01 (a vacant chain gets one leader), G03 (as many senior experts as are missing), G05 (a term that ends is renewed from its end), G06 (somebody
   * covers the field) and G14 (somebody with the leader verdict MET is appointed, or the leader's term is renewed); it can open G02 and G04 (somebody
   * of whom it is not known whether he is eligible), G05 (a term that ends soon) and G14 (a leader of the age without a successor). Other rules are
   * not weighed: `whatIf` tells what all of them would find. The rules have their default parameters, and so look at chains of the kinds INNOVATION
   * and INDUSTRY. Where no rule of the role is on record for the region of a chain nobody is known to be eligible: see `allowUnknown`.
   * Candidates have a field that the chain or one of its segments needs, or serve a vacant chain as experts, and meet the rule of the role for
   * the whole term. A leader's term ends where another's begins that is settled already.
   */
  proposeAppointments: AppointmentProposal;
  /** The smallest team of eligible experts that covers some fields (组队), exact by integer programming; where not all can be covered, the team that covers most, with the reasons */
  proposeTeam: TeamProposal;
  /** One by its id, or null (企业认定) */
  recognition: Maybe<Recognition>;
  /** Recognitions (企业认定列表) */
  recognitions: RecognitionConnection;
  /** Who referred the most experts that are appointed or engaged, then the most at all (荐才排名) */
  referralRanking: Array<ReferralRank>;
  /** One by its id, or null (地区) */
  region: Maybe<Region>;
  /** Regions (地区列表) */
  regions: RegionConnection;
  /** One by its id, or null (登记完整声明) */
  register: Maybe<Register>;
  /** Registers (登记完整声明列表) */
  registers: RegisterConnection;
  /** What stands beside each chain, held against a template; discontinued chains are left out (需求矩阵) */
  requirementMatrix: RequirementMatrix;
  /** One by its id, or null (需求模板) */
  requirementTemplate: Maybe<RequirementTemplate>;
  /** One by its id, or null (需求模板单元) */
  requirementTemplateCell: Maybe<RequirementTemplateCell>;
  /** Requirement templates (需求模板列表) */
  requirementTemplates: RequirementTemplateConnection;
  /** Reserve entries (后备库记录列表) */
  reserveEntries: ReserveEntryConnection;
  /** One by its id, or null (后备库记录) */
  reserveEntry: Maybe<ReserveEntry>;
  /** One by its id, or null (科技资源) */
  resource: Maybe<Resource>;
  /** Resources (科技资源列表) */
  resources: ResourceConnection;
  /** Resources that can do a test or serve fields, the nearest first; as near, the cheaper one (就近科技资源) */
  resourcesFor: Array<ResourceMatch>;
  /**
   * Entities by name (按名称搜索): any part of the name or of an alias, or pinyin, in full or its initials. Width, case,
   * blanks beside Chinese characters, characters that are not seen, the kind of dot within a name, and traditional or simplified
   * characters don't matter: 茶產業 finds 茶产业. Several words must all be found. The best match first (see `SearchMatch`), then the shorter name, then by id.
   */
  search: SearchConnection;
  /** One by its id, or null (环节) */
  segment: Maybe<Segment>;
  /** Segments (环节列表) */
  segments: SegmentConnection;
  /** One by its id, or null (服务事项) */
  serviceTicket: Maybe<ServiceTicket>;
  /** Service tickets (服务事项列表) */
  serviceTickets: ServiceTicketConnection;
  /** How far the catalogue of posts hard to fill is filled, year by year, the latest first (急需紧缺岗位到岗情况) */
  shortageFill: Array<ShortageFill>;
  /** One by its id, or null (急需紧缺岗位) */
  shortagePost: Maybe<ShortagePost>;
  /** Shortage posts (急需紧缺岗位列表) */
  shortagePosts: ShortagePostConnection;
  /** Per chain of any kind, discontinued ones left out: its leaders, how long they stay, and who could follow (接替分析); by chain id */
  succession: Array<SuccessionRow>;
  /** Experts with whom an expert might cooperate who don't cooperate at `asOf` (合作推荐), best first; equal scores by id */
  suggestCollaborators: Array<CollaboratorSuggestion>;
  /** One by its id, or null (一人一策) */
  talentPromise: Maybe<TalentPromise>;
  /** Talent promises (一人一策列表) */
  talentPromises: TalentPromiseConnection;
  /** One by its id, or null (目标) */
  target: Maybe<Target>;
  /** How targets stand, in the order of their ids (目标进度) */
  targetProgress: TargetProgressConnection;
  /** Targets (目标列表) */
  targets: TargetConnection;
  /** One by its id, or null (团队) */
  team: Maybe<Team>;
  /** Teams (团队列表) */
  teams: TeamConnection;
  /** Technologies (核心技术列表) */
  technologies: TechnologyConnection;
  /** One by its id, or null (核心技术) */
  technology: Maybe<Technology>;
  /** Requirement template cells (需求模板单元列表) */
  templateCells: RequirementTemplateCellConnection;
  /** Experts, enterprises or projects that no leader looks after on a day (无联系领导的对象) */
  uncontacted: Uncontacted;
  /**
   * Existing platforms with a level below national whose last review by the day is as good as asked: those with the best review
   * first, then by id (平台升级候选)
   */
  upgradeCandidates: Array<UpgradeCandidate>;
  /** Who asks (当前用户) */
  viewer: Viewer;
  /** One by its id, or null (科技创新券) */
  voucher: Maybe<Voucher>;
  /** Innovation vouchers by what they are for, and how much of them was used (创新券使用) */
  voucherUse: Array<VoucherUseTotals>;
  /** Vouchers (科技创新券列表) */
  vouchers: VoucherConnection;
  /** What would be if some changes were made (推演): they are applied, the gaps are looked for again, and everything is rolled back; nothing is saved */
  whatIf: WhatIfResult;
};


export type QueryAccountsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryAchievementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAchievementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AchievementFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryActionItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActionItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActionItemFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ActionItemOrder;
};


export type QueryActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ActivityOrder;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllianceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlliancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AllianceFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAppraisalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAppraisalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AppraisalFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: AppraisalOrder;
};


export type QueryAuditLogArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryBidArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBidsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BidFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: BidOrder;
};


export type QueryBoardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BoardFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryChainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChainVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChainVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ChainVersionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ChainVersionOrder;
};


export type QueryChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ChainFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ChainOrder;
};


export type QueryChangeSetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChangeSetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ChangeSetFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClauseFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryCollaborationPathsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  via: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryCompareRegionsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  kinds: InputMaybe<Array<ChainKind>>;
  parameters: InputMaybe<Scalars['JSON']['input']>;
  regions: Array<Scalars['ID']['input']>;
  rules: InputMaybe<Array<Scalars['String']['input']>>;
  template: InputMaybe<Scalars['ID']['input']>;
};


export type QueryContactAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactAssignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ContactAssignmentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ContactAssignmentOrder;
};


export type QueryCreditRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CreditRecordFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryCrossTabArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  columns: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<Scalars['JSON']['input']>;
  of: EntityType;
  rows: Scalars['String']['input'];
};


export type QueryCrossTabAxesArgs = {
  of: EntityType;
};


export type QueryDeclaredGapRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeclaredGapRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DeclaredGapRecordFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDeclaredGapsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandPipelineArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  includeSubregions?: Scalars['Boolean']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDemandStageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandStagesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DemandStageFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: DemandStageOrder;
};


export type QueryDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DemandFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: DemandOrder;
};


export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DepartmentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDisciplineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisciplineSupplyArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
  within: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDisciplinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DisciplineFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDispatchTotalsArgs = {
  from: InputMaybe<Scalars['Date']['input']>;
  includeSubregions?: Scalars['Boolean']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDocumentIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentIssuesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DocumentIssueFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEligibilityArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  expert: Scalars['ID']['input'];
  role: AppointmentRole;
  waive: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryEligibilityConditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEligibilityConditionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EligibilityConditionFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEligibilityRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEligibilityRulesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EligibilityRuleFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EnterpriseFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EnterpriseOrder;
};


export type QueryEnumerationsArgs = {
  names: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryExpertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ExpertFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ExpertOrder;
};


export type QueryFieldArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FieldFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryFindExpertsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  fields: Array<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  includeSubregions?: Scalars['Boolean']['input'];
  minRank: InputMaybe<Scalars['String']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFundingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingByChainArgs = {
  chain: InputMaybe<Scalars['ID']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  includeSubregions?: Scalars['Boolean']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


export type QueryFundingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FundingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: FundingOrder;
};


export type QueryGapChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GapChangeFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryGapSummaryArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  by: Array<GapSummaryKey>;
  filter: InputMaybe<GapFilter>;
};


export type QueryGapsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  filter: InputMaybe<GapFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryGuideItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuideItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<GuideItemFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: GuideItemOrder;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<IndicatorFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<InstitutionFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryKeyListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryKeyListChangesArgs = {
  earlier: InputMaybe<Scalars['ID']['input']>;
  later: Scalars['ID']['input'];
};


export type QueryKeyListsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<KeyListFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: KeyListOrder;
};


export type QueryLadderCandidatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  includeSubregions?: Scalars['Boolean']['input'];
  next: InputMaybe<EnterpriseTier>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLocalConversionArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  regions: Array<Scalars['ID']['input']>;
};


export type QueryMatchDemandArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  demand: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  weights: InputMaybe<MatchWeights>;
};


export type QueryMaturityStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMaturityStepsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MaturityStepFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MaturityStepOrder;
};


export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeasureFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};


export type QueryMutualRecognitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMutualRecognitionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MutualRecognitionFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNamedPathArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from: InputMaybe<Scalars['ID']['input']>;
  pattern: NamedPattern;
  to: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNativeTalentArgs = {
  all?: Scalars['Boolean']['input'];
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ObservationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryOpenCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenCallsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OpenCallFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: OpenCallOrder;
};


export type QueryPartnershipPairsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  ties: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPeerGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeerGroupsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PeerGroupFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPlatformArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformLevelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformLevelsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlatformLevelFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PlatformLevelOrder;
};


export type QueryPlatformReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlatformReviewFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PlatformReviewOrder;
};


export type QueryPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PlatformFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PlatformOrder;
};


export type QueryPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PolicyFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyTextArgs = {
  changeSet: InputMaybe<Scalars['ID']['input']>;
  policy: Scalars['ID']['input'];
};


export type QueryPoolEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PoolEntryFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PoolEntryOrder;
};


export type QueryPoolEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoolLedgerArgs = {
  from: Scalars['Date']['input'];
  includeSubregions?: Scalars['Boolean']['input'];
  region: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProductFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProgrammeFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectStepArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectStepsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProjectStepFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProjectFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ProjectOrder;
};


export type QueryProposeAppointmentsArgs = {
  allowUnknown?: Scalars['Boolean']['input'];
  asOf: InputMaybe<Scalars['Date']['input']>;
  chains: InputMaybe<Array<Scalars['ID']['input']>>;
  count: Scalars['Int']['input'];
  maxPerExpert?: Scalars['Int']['input'];
};


export type QueryProposeTeamArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  fields: Array<Scalars['ID']['input']>;
  limits: InputMaybe<TeamLimits>;
};


export type QueryRecognitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecognitionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RecognitionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: RecognitionOrder;
};


export type QueryReferralRankingArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  includeSubregions?: Scalars['Boolean']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegionFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRegisterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegisterFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryRequirementMatrixArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chains: InputMaybe<Array<Scalars['ID']['input']>>;
  includeSubregions?: Scalars['Boolean']['input'];
  kinds: InputMaybe<Array<ChainKind>>;
  region: InputMaybe<Scalars['ID']['input']>;
  template?: Scalars['ID']['input'];
};


export type QueryRequirementTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequirementTemplateCellArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequirementTemplatesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RequirementTemplateFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryReserveEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReserveEntryFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ReserveEntryOrder;
};


export type QueryReserveEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ResourceFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryResourcesForArgs = {
  fields: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  region: Scalars['ID']['input'];
  sharedOnly?: Scalars['Boolean']['input'];
  test: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<EntityType>>;
};


export type QuerySegmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySegmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SegmentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryServiceTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceTicketsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ServiceTicketFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ServiceTicketOrder;
};


export type QueryShortageFillArgs = {
  chain: InputMaybe<Scalars['ID']['input']>;
  includeSubregions?: Scalars['Boolean']['input'];
  rank: InputMaybe<Array<ShortageRank>>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryShortagePostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShortagePostsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ShortagePostFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ShortagePostOrder;
};


export type QuerySuccessionArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  chain: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySuggestCollaboratorsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  expert: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryTalentPromiseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTalentPromisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TalentPromiseFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: TalentPromiseOrder;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetProgressArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asOf: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  policy: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Scalars['ID']['input']>;
  staleMonths?: Scalars['Int']['input'];
};


export type QueryTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TargetFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TeamFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryTechnologiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TechnologyFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: TechnologyOrder;
};


export type QueryTechnologyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTemplateCellsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RequirementTemplateCellFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryUncontactedArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  includeSubregions?: Scalars['Boolean']['input'];
  of: EntityType;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUpgradeCandidatesArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  atLeast?: AppraisalResult;
  first?: Scalars['Int']['input'];
  includeSubregions?: Scalars['Boolean']['input'];
  next: InputMaybe<AdminLevel>;
  region: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVoucherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVoucherUseArgs = {
  from: InputMaybe<Scalars['Date']['input']>;
  includeSubregions?: Scalars['Boolean']['input'];
  region: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


export type QueryVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<VoucherFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryWhatIfArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
  changes: WhatIfInput;
  region: InputMaybe<Scalars['ID']['input']>;
  rules: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A reason with how often it was given (原因) */
export type ReasonCount = {
  __typename?: 'ReasonCount';
  /** How often (次数) */
  count: Scalars['Int']['output'];
  /** The reason as it was written; null where none was (原因) */
  reason: Maybe<Scalars['String']['output']>;
};

/** Recognised kind: what regions or units recognise of each other (互认事项) */
export type RecognisedKind =
  /** Commissioner (科技特派员) */
  | 'COMMISSIONER'
  /** Enterprise tier (企业资质) */
  | 'ENTERPRISE_TIER'
  /** Foreign talent (外国高端人才) */
  | 'FOREIGN_TALENT'
  /** Platform level (平台资质) */
  | 'PLATFORM_LEVEL'
  /** Project (联合研究项目) */
  | 'PROJECT'
  /** Status (身份) */
  | 'STATUS'
  /** Talent tier (人才层次) */
  | 'TALENT_TIER'
  /** Title rank (职称) */
  | 'TITLE_RANK';

/** A recognition of an enterprise on a step of the ladder, for as long as its certificate holds (企业认定) */
export type Recognition = Entity & Node & {
  __typename?: 'Recognition';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Number of the certificate (认定证书编号) */
  certificateNo: Maybe<Scalars['String']['output']>;
  /** The enterprise (企业) */
  enterprise: Enterprise;
  /** First day of the certificate (认定日期) */
  from: Scalars['Date']['output'];
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Who recognised it (认定机关) */
  recognisedBy: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** What it was recognised as (认定类别) */
  tier: EnterpriseTier;
  /** Chinese or English term of `tier` (认定类别名称) */
  tierLabel: Scalars['String']['output'];
  /** Day after the last of the certificate; absent when open (有效期至) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A recognition of an enterprise on a step of the ladder, for as long as its certificate holds (企业认定) */
export type RecognitionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A recognition of an enterprise on a step of the ladder, for as long as its certificate holds (企业认定) */
export type RecognitionTierLabelArgs = {
  locale?: Locale;
};

/** A page of recognitions (企业认定, 分页) */
export type RecognitionConnection = {
  __typename?: 'RecognitionConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<RecognitionEdge>;
  /** The page itself (本页) */
  nodes: Array<Recognition>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of recognitions (企业认定, 分页项) */
export type RecognitionEdge = {
  __typename?: 'RecognitionEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (企业认定) */
  node: Recognition;
};

/** Which recognitions are wanted; conditions left out do not restrict (筛选企业认定) */
export type RecognitionFilter = {
  /** Only what holds on this day (有效日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** Whose validity is over on this day or later: `to`, the day after its last (有效期届满起) */
  endsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose validity is over on this day or earlier (有效期届满止) */
  endsTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only recognitions of this enterprise (企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Steps wanted (认定类别) */
  tier?: InputMaybe<Array<EnterpriseTier>>;
};

/** A row of the table recognitions, new or changed: what is left out stays as it is, null clears it (企业认定) */
export type RecognitionInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Number of the certificate (认定证书编号) */
  certificateNo?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The enterprise (企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the certificate (认定日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `enterprise`, `tier`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who recognised it (认定机关) */
  recognisedBy?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it was recognised as (认定类别) */
  tier?: InputMaybe<EnterpriseTier>;
  /** Day after the last of the certificate; absent when open (有效期至次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of recognitions; ties are broken by id (排序) */
export type RecognitionOrder =
  /** By first day; missing values last (按认定日期) */
  | 'FROM'
  /** By first day, backwards; missing values last (按认定日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By end of validity; missing values last (按有效期) */
  | 'TO'
  /** By end of validity, backwards; missing values last (按有效期倒序) */
  | 'TO_DESC';

/** How many experts somebody referred, and how many of them are at work here (荐才排名) */
export type ReferralRank = {
  __typename?: 'ReferralRank';
  /** How many of them are appointed to a chain or engaged at the day (在任人数) */
  active: Scalars['Int']['output'];
  /** Those of them who are appointed or engaged (在任专家) */
  activeExperts: Array<Expert>;
  /** Those referred (所引荐专家) */
  experts: Array<Expert>;
  /** Place, 1 with the most at work, then the most at all; equals share a place (名次) */
  rank: Scalars['Int']['output'];
  /** How many experts it referred (引荐人数) */
  referred: Scalars['Int']['output'];
  /** An expert or a department (引荐方) */
  referrer: Entity;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};

/** An administrative region with its GB/T 2260 code (地区) */
export type Region = Entity & Node & {
  __typename?: 'Region';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains of the region itself, without those of its subregions (链条) */
  chains: ChainConnection;
  /** Regions directly below (下级地区) */
  children: RegionConnection;
  /** Code of GB/T 2260, six digits (行政区划代码) */
  code: Maybe<Scalars['String']['output']>;
  /** Government units of the region (部门) */
  departments: DepartmentConnection;
  /** Platforms away from home that work for it (异地平台) */
  enclaves: PlatformConnection;
  /** Enterprises in the region (企业) */
  enterprises: EnterpriseConnection;
  /** Experts whose home region this is (专家) */
  experts: ExpertConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Administrative level (级别) */
  level: Maybe<RegionLevel>;
  /** Chinese or English term of `level` (级别名称) */
  levelLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Recorded statistics of the region (统计观测值) */
  observations: ObservationConnection;
  /** The region this one is part of (上级地区) */
  parent: Maybe<Region>;
  /** Platforms in the region (平台) */
  platforms: PlatformConnection;
  /** Policy documents issued for the region (政策文件) */
  policies: PolicyConnection;
  /** Projects in the region (项目) */
  projects: ProjectConnection;
  /** Registers declared complete for the region itself; a declaration holds for the regions below as well (登记完整声明) */
  registers: RegisterConnection;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Targets set for the region (目标) */
  targets: TargetConnection;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionDepartmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionEnclavesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionEnterprisesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionExpertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionLevelLabelArgs = {
  locale?: Locale;
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionObservationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionPlatformsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionPoliciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionProjectsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionRegistersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An administrative region with its GB/T 2260 code (地区) */
export type RegionTargetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * Regions side by side, each with all regions below it (地区对比).
 *
 * Gaps are compared by what the rule looks at, as gaps per chain, per target and so on. A region that has none of it, or of which the graph lacks what the rule needs, has no value but a reason, and is left out of averages and ranks.
 */
export type RegionComparison = {
  __typename?: 'RegionComparison';
  /** The day looked at (考察日期) */
  asOf: Scalars['Date']['output'];
  /** The regions, in the order asked for, each once (各地区) */
  regions: Array<ComparedRegion>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};

/** A page of regions (地区, 分页) */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<RegionEdge>;
  /** The page itself (本页) */
  nodes: Array<Region>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of regions (地区, 分页项) */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (地区) */
  node: Region;
};

/** Which regions are wanted; conditions left out do not restrict (筛选地区) */
export type RegionFilter = {
  /** Code of GB/T 2260 (行政区划代码) */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Levels wanted (级别) */
  level?: InputMaybe<Array<RegionLevel>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only regions directly below this one, given by its id, its code or its name (上级地区) */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table regions, new or changed: what is left out stays as it is, null clears it (地区) */
export type RegionInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of GB/T 2260, six digits (行政区划代码) */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Administrative level (级别) */
  level?: InputMaybe<RegionLevel>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The region this one is part of (上级地区) */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Region level: administrative level of a region (行政区划级别) (ordered) */
export type RegionLevel =
  /** County (县级, 县, 区) */
  | 'COUNTY'
  /** Prefecture (地级, 市, 州) */
  | 'PREFECTURE'
  /** Province (省级, 省, 自治区) */
  | 'PROVINCE';

/**
 * A bureau's declaration that a register, a table about a region, is complete there (登记完整声明): only then may something be
 * concluded from what the register does not hold.
 */
export type Register = Entity & Node & {
  __typename?: 'Register';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** First day the declaration holds (完整起始日) */
  completeFrom: Scalars['Date']['output'];
  /** Day after the last the declaration holds; open where empty (完整截止日) */
  completeTo: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The region, with those below it (地区) */
  region: Region;
  /** Name of the table declared complete, as in `appointments` (登记表) */
  register: Scalars['String']['output'];
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/**
 * A bureau's declaration that a register, a table about a region, is complete there (登记完整声明): only then may something be
 * concluded from what the register does not hold.
 */
export type RegisterHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of registers (登记完整声明, 分页) */
export type RegisterConnection = {
  __typename?: 'RegisterConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<RegisterEdge>;
  /** The page itself (本页) */
  nodes: Array<Register>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of registers (登记完整声明, 分页项) */
export type RegisterEdge = {
  __typename?: 'RegisterEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (登记完整声明) */
  node: Register;
};

/** Which registers are wanted; conditions left out do not restrict (筛选登记完整声明) */
export type RegisterFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only declarations of this register, as in `appointments` (登记表) */
  register?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table registers, new or changed: what is left out stays as it is, null clears it (登记完整声明) */
export type RegisterInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First day the declaration holds (完整起始日) */
  completeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Day after the last the declaration holds; open where empty (完整至次日) */
  completeTo?: InputMaybe<Scalars['Date']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id, in place of the columns that tell it from others: `region`, `register`, `completeFrom` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The region, with those below it (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the table declared complete, as in `appointments` (登记表) */
  register?: InputMaybe<Scalars['String']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is taken out of the graph; with an entity go the facts that hang on it (移除) */
export type RemoveInput = {
  /** The version the change was made on (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of an entity or of a fact (标识) */
  id: Scalars['ID']['input'];
  /** Why (理由) */
  reason: Scalars['String']['input'];
};

/** One column: a cell of the template (需求矩阵的列) */
export type RequirementCell = {
  __typename?: 'RequirementCell';
  /** The cell of the template (需求模板单元) */
  cell: RequirementTemplateCell;
  /** Named count of a chain (计数) */
  counter: Scalars['String']['output'];
  /** At least so many (最低数量) */
  minimum: Scalars['Int']['output'];
  /** Why its counter counts nothing, or null where it does (无法统计的原因) */
  problem: Maybe<Scalars['String']['output']>;
  /** Clauses that require it; those of the template where the cell has none (依据条款) */
  sources: Array<Source>;
  /** Title (名称) */
  title: Scalars['String']['output'];
  /** Over all chains (本列合计) */
  totals: RequirementTotals;
};


/** One column: a cell of the template (需求矩阵的列) */
export type RequirementCellProblemArgs = {
  locale?: Locale;
};


/** One column: a cell of the template (需求矩阵的列) */
export type RequirementCellTitleArgs = {
  locale?: Locale;
};

/** Chains × cells of a template: what stands beside each chain (需求矩阵) */
export type RequirementMatrix = {
  __typename?: 'RequirementMatrix';
  /** The day looked at (考察日期) */
  asOf: Scalars['Date']['output'];
  /** The cells of the template, in its order (列) */
  columns: Array<RequirementCell>;
  /** A chain each, by region, number and id (行) */
  rows: Array<RequirementRow>;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The template (需求模板) */
  template: RequirementTemplate;
  /** Over all cells (合计) */
  totals: RequirementTotals;
};

/** What stands beside one chain in one column (需求矩阵单元格) */
export type RequirementMatrixCell = {
  __typename?: 'RequirementMatrixCell';
  /** The column (列) */
  column: RequirementCell;
  /** How many; absent where the counter is unknown (数量) */
  count: Maybe<Scalars['Int']['output']>;
  /** What is counted, by id (证据) */
  evidence: Array<Entity>;
  /** The first responsible unit of the template's policy on the first clause of the cell on which, or above which, a measure has one; null where the policy names none, or where the chain lies outside its region (责任单位) */
  responsible: Maybe<Department>;
  /** Empty, short or met (状态) */
  status: RequirementStatus;
  /** Whether the chain or what is counted is demonstration data (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Registers without an entry for the region of the chain, where the cell is not assessed; else empty (未登记的登记表) */
  unkept: Array<Scalars['String']['output']>;
};


/** What stands beside one chain in one column (需求矩阵单元格) */
export type RequirementMatrixCellEvidenceArgs = {
  afterId: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};

/** One row: a chain (需求矩阵的行) */
export type RequirementRow = {
  __typename?: 'RequirementRow';
  /** What stands beside it, in the order of the columns (单元格) */
  cells: Array<RequirementMatrixCell>;
  /** The chain (链条) */
  chain: Chain;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Over all cells of the chain (本行合计) */
  totals: RequirementTotals;
};

/** Whether what a cell requires stands beside a chain (需求满足状态) */
export type RequirementStatus =
  /** Nothing there (空缺) */
  | 'EMPTY'
  /** At least the minimum (满足) */
  | 'MET'
  /** Nothing recorded, in a register that has no entry for the region: nothing can be told (未考察) */
  | 'NOT_ASSESSED'
  /** Something, but less than the minimum (不足) */
  | 'SHORT'
  /** The counter of the cell is unknown, as `RequirementCell.problem` tells (无法统计) */
  | 'UNKNOWN';

/** A template of what should stand beside each chain (需求模板) */
export type RequirementTemplate = Entity & Node & {
  __typename?: 'RequirementTemplate';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Its cells (单元) */
  cells: RequirementTemplateCellConnection;
  /** Path of the clause (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document (政策文件) */
  policy: Maybe<Policy>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A template of what should stand beside each chain (需求模板) */
export type RequirementTemplateCellsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A template of what should stand beside each chain (需求模板) */
export type RequirementTemplateHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One cell of a requirement template (需求模板单元) */
export type RequirementTemplateCell = Entity & Node & {
  __typename?: 'RequirementTemplateCell';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Named count of a chain (计数) */
  counter: Scalars['String']['output'];
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** At least so many (最低数量) */
  minimum: Scalars['Int']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Name in English (英文名称) */
  nameEn: Maybe<Scalars['String']['output']>;
  /** Position in the template (序号) */
  order: Maybe<Scalars['Int']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The template (需求模板) */
  template: RequirementTemplate;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** One cell of a requirement template (需求模板单元) */
export type RequirementTemplateCellHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of requirement template cells (需求模板单元, 分页) */
export type RequirementTemplateCellConnection = {
  __typename?: 'RequirementTemplateCellConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<RequirementTemplateCellEdge>;
  /** The page itself (本页) */
  nodes: Array<RequirementTemplateCell>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of requirement template cells (需求模板单元, 分页项) */
export type RequirementTemplateCellEdge = {
  __typename?: 'RequirementTemplateCellEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (需求模板单元) */
  node: RequirementTemplateCell;
};

/** Which requirement template cells are wanted; conditions left out do not restrict (筛选需求模板单元) */
export type RequirementTemplateCellFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of requirement templates (需求模板, 分页) */
export type RequirementTemplateConnection = {
  __typename?: 'RequirementTemplateConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<RequirementTemplateEdge>;
  /** The page itself (本页) */
  nodes: Array<RequirementTemplate>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of requirement templates (需求模板, 分页项) */
export type RequirementTemplateEdge = {
  __typename?: 'RequirementTemplateEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (需求模板) */
  node: RequirementTemplate;
};

/** Which requirement templates are wanted; conditions left out do not restrict (筛选需求模板) */
export type RequirementTemplateFilter = {
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many cells there are of each status (合计) */
export type RequirementTotals = {
  __typename?: 'RequirementTotals';
  /** Cells that are empty (空缺) */
  empty: Scalars['Int']['output'];
  /** Cells that are met (满足) */
  met: Scalars['Int']['output'];
  /** Cells that are not assessed, as a register has no entry for the region (未考察) */
  notAssessed: Scalars['Int']['output'];
  /** Cells that are short (不足) */
  short: Scalars['Int']['output'];
  /** Sum of the counts; what stands beside two chains is counted for each (数量之和) */
  sum: Scalars['Int']['output'];
  /** Cells whose counter is unknown (无法统计) */
  unknown: Scalars['Int']['output'];
};

/** A stay of an enterprise in a reserve pool for a step of the ladder (后备库记录) */
export type ReserveEntry = Entity & Node & {
  __typename?: 'ReserveEntry';
  /** What it is prepared for (培育目标) */
  aim: Maybe<EnterpriseTier>;
  /** Chinese or English term of `aim` (培育目标名称) */
  aimLabel: Maybe<Scalars['String']['output']>;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The enterprise (企业) */
  enterprise: Enterprise;
  /** Day of the entry (入库日期) */
  from: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** What came of it (培育结果) */
  outcome: Maybe<ReserveOutcome>;
  /** Chinese or English term of `outcome` (培育结果名称) */
  outcomeLabel: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** The step of growth (成长通道) */
  step: Maybe<EnterpriseLadderStep>;
  /** Chinese or English term of `step` (成长通道名称) */
  stepLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Day after the last in the pool; absent while it is in it (出库日期) */
  to: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A stay of an enterprise in a reserve pool for a step of the ladder (后备库记录) */
export type ReserveEntryAimLabelArgs = {
  locale?: Locale;
};


/** A stay of an enterprise in a reserve pool for a step of the ladder (后备库记录) */
export type ReserveEntryHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A stay of an enterprise in a reserve pool for a step of the ladder (后备库记录) */
export type ReserveEntryOutcomeLabelArgs = {
  locale?: Locale;
};


/** A stay of an enterprise in a reserve pool for a step of the ladder (后备库记录) */
export type ReserveEntryStepLabelArgs = {
  locale?: Locale;
};

/** A page of reserve entries (后备库记录, 分页) */
export type ReserveEntryConnection = {
  __typename?: 'ReserveEntryConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ReserveEntryEdge>;
  /** The page itself (本页) */
  nodes: Array<ReserveEntry>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of reserve entries (后备库记录, 分页项) */
export type ReserveEntryEdge = {
  __typename?: 'ReserveEntryEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (后备库记录) */
  node: ReserveEntry;
};

/** Which reserve entries are wanted; conditions left out do not restrict (筛选后备库记录) */
export type ReserveEntryFilter = {
  /** Only who is in a pool on this day (在库日期) */
  activeAt?: InputMaybe<Scalars['Date']['input']>;
  /** What they are prepared for (培育目标) */
  aim?: InputMaybe<Array<EnterpriseTier>>;
  /** Only stays of this enterprise (企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Outcomes wanted (培育结果) */
  outcome?: InputMaybe<Array<ReserveOutcome>>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Steps of growth wanted (成长通道) */
  step?: InputMaybe<Array<EnterpriseLadderStep>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table reserve_entries, new or changed: what is left out stays as it is, null clears it (企业后备库) */
export type ReserveEntryInput = {
  /** What it is prepared for (培育目标) */
  aim?: InputMaybe<EnterpriseTier>;
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The enterprise (企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the entry (后备入库日期) */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its id, in place of the columns that tell it from others: `enterprise`, `aim`, `step`, `from` (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it (培育结果) */
  outcome?: InputMaybe<ReserveOutcome>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The step of growth (成长通道) */
  step?: InputMaybe<EnterpriseLadderStep>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day after the last in the pool; absent while it is in it (后备出库日期次日) */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of reserve entries; ties are broken by id (排序) */
export type ReserveEntryOrder =
  /** By day of entry; missing values last (按入库日期) */
  | 'FROM'
  /** By day of entry, backwards; missing values last (按入库日期倒序) */
  | 'FROM_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Reserve outcome: what came of a stay in a reserve pool (后备培育结果) */
export type ReserveOutcome =
  /** Cultivating (培育中, 在库培育) */
  | 'CULTIVATING'
  /** Dropped (未认定出库, 淘汰出库) */
  | 'DROPPED'
  /** Recognised (已认定, 认定出库) */
  | 'RECOGNISED';

/** An instrument, laboratory, pilot line or another resource that is shared (科技资源) */
export type Resource = Entity & Node & {
  __typename?: 'Resource';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** What a use costs, in CNY (收费(元)) */
  chargeCny: Maybe<Scalars['Float']['output']>;
  /** Fields it serves (适用领域) */
  fields: FieldConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Who has it (所属单位) */
  host: Maybe<Entity>;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Kind of resource (资源类型) */
  kind: Maybe<ResourceKind>;
  /** Chinese or English term of `kind` (资源类型名称) */
  kindLabel: Maybe<Scalars['String']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document that names it (政策文件) */
  policy: Maybe<Policy>;
  /** Where it stands (所在地区) */
  region: Maybe<Region>;
  /** Whether others may use it; absent when unknown (开放共享) */
  shared: Maybe<Scalars['Boolean']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Tests it can do (可做检测项目) */
  tests: Array<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** What it is worth, in CNY (原值(元)) */
  worthCny: Maybe<Scalars['Float']['output']>;
};


/** An instrument, laboratory, pilot line or another resource that is shared (科技资源) */
export type ResourceFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An instrument, laboratory, pilot line or another resource that is shared (科技资源) */
export type ResourceHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An instrument, laboratory, pilot line or another resource that is shared (科技资源) */
export type ResourceKindLabelArgs = {
  locale?: Locale;
};

/** A page of resources (科技资源, 分页) */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ResourceEdge>;
  /** The page itself (本页) */
  nodes: Array<Resource>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of resources (科技资源, 分页项) */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (科技资源) */
  node: Resource;
};

/** Which resources are wanted; conditions left out do not restrict (筛选科技资源) */
export type ResourceFilter = {
  /** Only those of exactly this field (适用领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this body (所属单位) */
  host?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (资源类型) */
  kind?: InputMaybe<Array<ResourceKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Shared or not (开放共享) */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table resources, new or changed: what is left out stays as it is, null clears it (科技资源) */
export type ResourceInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What a use costs, in CNY (收费(元)) */
  chargeCny?: InputMaybe<Scalars['Float']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Fields it serves (适用领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who has it (所属单位) */
  host?: InputMaybe<Scalars['ID']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of resource (资源类型) */
  kind?: InputMaybe<ResourceKind>;
  /** Name (资源名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document that names it (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Whether others may use it; absent when unknown (开放共享) */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tests it can do (可做检测项目) */
  tests?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is worth, in CNY (原值(元)) */
  worthCny?: InputMaybe<Scalars['Float']['input']>;
};

/** Resource kind: kind of resource to share (科技资源类型) */
export type ResourceKind =
  /** Data (科学数据) */
  | 'DATA'
  /** Instrument (大型科学仪器) */
  | 'INSTRUMENT'
  /** Literature (科技文献) */
  | 'LITERATURE'
  /** Open laboratory (开放实验室) */
  | 'OPEN_LABORATORY'
  /** Pilot line (中试线) */
  | 'PILOT_LINE'
  /** Site (场地) */
  | 'SITE';

/** A resource that can do what is asked, and how near it is (就近科技资源) */
export type ResourceMatch = {
  __typename?: 'ResourceMatch';
  /** How many levels above the region asked for that is, 0 in the region itself; null where there is none (相隔层级) */
  levelsUp: Maybe<Scalars['Int']['output']>;
  /** The resource (科技资源) */
  resource: Resource;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Smallest region it lies in together with the region asked for; null where there is none (共同地区) */
  within: Maybe<Region>;
};

/** A department's responsibility for a measure (责任) */
export type Responsibility = {
  __typename?: 'Responsibility';
  /** The unit (部门) */
  department: Department;
  /** Stable id of the fact (标识) */
  id: Scalars['ID']['output'];
  /** The measure (任务) */
  measure: Measure;
  /** Place in the list of the document, from 1; the first leads (次序) */
  order: Scalars['Int']['output'];
  /** Where the fact comes from (来源) */
  sources: Array<Source>;
  /** True for demonstration data (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};

/** A page of responsibilitys (责任, 分页) */
export type ResponsibilityConnection = {
  __typename?: 'ResponsibilityConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ResponsibilityEdge>;
  /** The page itself (本页) */
  nodes: Array<Responsibility>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of responsibilitys (责任, 分页项) */
export type ResponsibilityEdge = {
  __typename?: 'ResponsibilityEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (责任) */
  node: Responsibility;
};

/** A personal field that is shown (已查看的个人信息) */
export type Revealed = {
  __typename?: 'Revealed';
  /** Which field (字段) */
  field: PersonalField;
  /** Id of the person (人员标识) */
  person: Scalars['ID']['output'];
  /** Until when it is shown: ISO 8601, UTC (有效至) */
  until: Scalars['String']['output'];
  /** Its value, of a region its id; null where there is none (值) */
  value: Maybe<Scalars['String']['output']>;
};

/** What somebody may do beside reading (权限) */
export type Right =
  /** To look into the audit, and to keep accounts and backups (管理) */
  | 'ADMINISTER'
  /** To write drafts and hand them in (拟稿) */
  | 'DRAFT'
  /** To be shown one personal field of one person (查看个人信息) */
  | 'REVEAL'
  /** To decide on drafts (审核) */
  | 'REVIEW'
  /** To change the graph (变更) */
  | 'WRITE';

/** What an account is for; each may what those before it may (角色) */
export type Role =
  /** Everything, accounts and the audit as well (管理) */
  | 'ADMIN'
  /** Also writes drafts and hands them in (分析) */
  | 'ANALYST'
  /** Also changes the graph in its regions (编辑) */
  | 'EDITOR'
  /** Reads (阅览) */
  | 'READER'
  /** Also decides on drafts of its regions (审核) */
  | 'REVIEWER';

/** A part of a score with its reasons (得分项) */
export type ScorePart = {
  __typename?: 'ScorePart';
  /** What proves it (证据) */
  evidence: Array<GapEvidence>;
  /** Why, in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** Which part (类别) */
  kind: ScorePartKind;
  /** Its name (名称) */
  name: Scalars['String']['output'];
  /** Its value, 0 to 1 (得分) */
  value: Scalars['Float']['output'];
  /** Its share of the score; the shares of all parts add up to 1 (权重) */
  weight: Scalars['Float']['output'];
};


/** A part of a score with its reasons (得分项) */
export type ScorePartExplanationArgs = {
  locale?: Locale;
};


/** A part of a score with its reasons (得分项) */
export type ScorePartNameArgs = {
  locale?: Locale;
};

/** What a part of a score says (得分构成) */
export type ScorePartKind =
  /** 1 / (1 + posts), where posts are the chains he is appointed to and the organisations that engage him (可用精力) */
  | 'CAPACITY'
  /** The mean, over his fields, of the nearness of the other's fields: 1 for the same, 1/2 for the one above or below, 1/3 at two steps as for a sibling, else 0 (领域相近) */
  | 'COMMON_FIELDS'
  /**
   * What both are tied to: partners, projects of any status, teams, chains, organisations (共同联系): 1 - the product of (1 - s) over these, where
   * s is the score of the path of two steps over it (`CollaborationPath.score`), so that sharing a large university is worth little.
   */
  | 'COMMON_TIES'
  /** The share he covers of the fields asked for (领域覆盖) */
  | 'COVERAGE'
  /**
   * How well his fields fit (技术匹配): the mean, over the fields needed, of the best fit of his fields: 1 for the field itself or one below
   * it, 1/2 for the one above, 1/3 for a sibling or the one two above, else 0.
   */
  | 'FIELD_FIT'
  /**
   * How much the demand matters and what the expert would close (重点突出): 0.4 × the weight of the enterprise that raised it (1 for a chain
   * master or an innovation leader on the chain, 0.6 above scale, else 0.3) + 0.4 × the share he would cover of the fields that the chain
   * needs and nobody covers (gap rule G06) + 0.2 where the chain lacks senior experts (G03) and he would be one more.
   */
  | 'PRIORITY'
  /** Title rank: full senior 1, associate senior 0.75, intermediate 0.5, junior 0.25, unknown 0 (职称等级) */
  | 'RANK'
  /**
   * Whether the supply fits (供需相适): the mean of his verdict as an expert (MET 1, UNKNOWN 0.5, the same where no rule is on record, NOT_MET 0) and of his free capacity,
   * 1 / (1 + posts), where posts are the chains he is appointed to and the organisations that engage him, other than the demand's own.
   */
  | 'SUPPLY'
  /**
   * His ties to the enterprise and the chain (产才融合): 1 - the product of (1 - strength) over the kinds of ties he has. Strengths: affiliated
   * with or engaged by the enterprise 1; appointed to the chain 0.8; takes part in a planned or active project for the demand, for the
   * chain or of the enterprise 0.8; in a team that serves the chain 0.7; of an organisation that partners with the enterprise 0.5;
   * cooperates with an expert of the enterprise 0.5, with one appointed to the chain 0.4; of another enterprise on the chain 0.4.
   */
  | 'TIES';

/** A page of what a search found (搜索结果, 分页) */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<SearchEdge>;
  /** The page itself (本页) */
  nodes: Array<Entity>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of what a search found (搜索结果, 分页项) */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** How it was found (匹配方式) */
  match: SearchMatch;
  /** The name or alias that matched (匹配的名称) */
  matchedName: Scalars['String']['output'];
  /** The item (实体) */
  node: Entity;
};

/** How an entity was found, from the best (匹配方式) */
export type SearchMatch =
  /** The whole name or a whole alias (全名匹配) */
  | 'EXACT'
  /** Any part of the name or of an alias (部分匹配) */
  | 'PART'
  /** Pinyin, in full or its initials (拼音匹配) */
  | 'PINYIN'
  /** The beginning of the name or of an alias (前缀匹配) */
  | 'PREFIX';

/** A link of a chain: upstream to downstream, or a stage of innovation (环节) */
export type Segment = Entity & Node & {
  __typename?: 'Segment';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** The chain it is a link of (链条) */
  chain: Chain;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Technical fields this link needs (所需技术领域) */
  needs: FieldConnection;
  /** Position in the chain (位置) */
  position: Maybe<SegmentPosition>;
  /** Chinese or English term of `position` (位置名称) */
  positionLabel: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A link of a chain: upstream to downstream, or a stage of innovation (环节) */
export type SegmentHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A link of a chain: upstream to downstream, or a stage of innovation (环节) */
export type SegmentNeedsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A link of a chain: upstream to downstream, or a stage of innovation (环节) */
export type SegmentPositionLabelArgs = {
  locale?: Locale;
};

/** A page of segments (环节, 分页) */
export type SegmentConnection = {
  __typename?: 'SegmentConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<SegmentEdge>;
  /** The page itself (本页) */
  nodes: Array<Segment>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of segments (环节, 分页项) */
export type SegmentEdge = {
  __typename?: 'SegmentEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (环节) */
  node: Segment;
};

/** Which segments are wanted; conditions left out do not restrict (筛选环节) */
export type SegmentFilter = {
  /** Only links of this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table segments, new or changed: what is left out stays as it is, null clears it (环节) */
export type SegmentInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The chain it is a link of (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Technical fields this link needs (所需技术领域) */
  needsFields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Position in the chain (位置) */
  position?: InputMaybe<SegmentPosition>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Segment position: link of a chain (链条环节): upstream to downstream, or a stage of innovation (ordered) */
export type SegmentPosition =
  /** Applied research (应用研究) */
  | 'APPLIED_RESEARCH'
  /** Basic research (基础研究) */
  | 'BASIC_RESEARCH'
  /** Downstream (下游) */
  | 'DOWNSTREAM'
  /** Engineering (工程化) */
  | 'ENGINEERING'
  /** Industrialisation (产业化) */
  | 'INDUSTRIALISATION'
  /** Midstream (中游) */
  | 'MIDSTREAM'
  /** Pilot (中试) */
  | 'PILOT'
  /** Tech development (技术研发) */
  | 'TECH_DEVELOPMENT'
  /** Transformation (成果转化) */
  | 'TRANSFORMATION'
  /** Upstream (上游) */
  | 'UPSTREAM';

/** Service kind: what talents, enterprises and projects are helped with (服务与支持事项) */
export type ServiceKind =
  /** Approval (行政审批) */
  | 'APPROVAL'
  /** Finance (融资服务, 贷款贴息) */
  | 'FINANCE'
  /** Housing (住房安居, 安家补助) */
  | 'HOUSING'
  /** Medical (医疗保健) */
  | 'MEDICAL'
  /** Other (其他事项) */
  | 'OTHER'
  /** Post (岗位编制, 编制保障) */
  | 'POST'
  /** Premises (用地用房, 场地保障) */
  | 'PREMISES'
  /** Research (科研经费, 科研条件) */
  | 'RESEARCH'
  /** Residence (户籍落户) */
  | 'RESIDENCE'
  /** Salary (薪酬待遇, 协议工资) */
  | 'SALARY'
  /** Schooling (子女入学) */
  | 'SCHOOLING'
  /** Social security (社会保险) */
  | 'SOCIAL_SECURITY'
  /** Spouse (配偶就业, 配偶安置) */
  | 'SPOUSE'
  /** Title (职称评审, 职称评定) */
  | 'TITLE';

/**
 * Something that a talent, an enterprise or a project asked a department to settle; who of people it is for is personal data
 * (服务事项)
 */
export type ServiceTicket = Entity & Node & {
  __typename?: 'ServiceTicket';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Day it was settled; absent while it is open (办结日期) */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Department that has to settle it (办理部门) */
  department: Maybe<Department>;
  /** Last day for it to be settled (办理期限) */
  due: Maybe<Scalars['Date']['output']>;
  /** Enterprise it is for (服务企业) */
  enterprise: Maybe<Enterprise>;
  /** Expert it is for (服务专家) */
  expert: Maybe<Expert>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** What kind of service (事项类别) */
  kind: ServiceKind;
  /** Chinese or English term of `kind` (事项类别名称) */
  kindLabel: Scalars['String']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Project it is for (服务项目) */
  project: Maybe<Project>;
  /** Day it was raised (提出日期) */
  raisedOn: Scalars['Date']['output'];
  /** Region where it has to be settled (受理地区) */
  region: Region;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/**
 * Something that a talent, an enterprise or a project asked a department to settle; who of people it is for is personal data
 * (服务事项)
 */
export type ServiceTicketHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Something that a talent, an enterprise or a project asked a department to settle; who of people it is for is personal data
 * (服务事项)
 */
export type ServiceTicketKindLabelArgs = {
  locale?: Locale;
};

/** A page of service tickets (服务事项, 分页) */
export type ServiceTicketConnection = {
  __typename?: 'ServiceTicketConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ServiceTicketEdge>;
  /** The page itself (本页) */
  nodes: Array<ServiceTicket>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of service tickets (服务事项, 分页项) */
export type ServiceTicketEdge = {
  __typename?: 'ServiceTicketEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (服务事项) */
  node: ServiceTicket;
};

/** Which service tickets are wanted; conditions left out do not restrict (筛选服务事项) */
export type ServiceTicketFilter = {
  /** Only with this department (办理部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or later (办理期限起) */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier (办理期限止) */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only for this enterprise (服务企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Only for this expert; whom one may not see is not found (服务专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (事项类别) */
  kind?: InputMaybe<Array<ServiceKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table service_tickets, new or changed: what is left out stays as it is, null clears it (服务事项) */
export type ServiceTicketInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Day it was settled; absent while it is open (办结日期) */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Department that has to settle it (办理部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day for it to be settled (办理期限) */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** Enterprise it is for (服务企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Expert it is for (服务专家) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Its id; one is made for a new row that has none (事项编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of service (事项类别) */
  kind?: InputMaybe<ServiceKind>;
  /** Project it is for (服务项目) */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was raised (诉求提出日期) */
  raisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Region where it has to be settled (受理地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of service tickets; ties are broken by id (排序) */
export type ServiceTicketOrder =
  /** By day due; missing values last (按办理期限) */
  | 'DUE'
  /** By day due, backwards; missing values last (按办理期限倒序) */
  | 'DUE_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day raised; missing values last (按提出日期) */
  | 'RAISED_ON'
  /** By day raised, backwards; missing values last (按提出日期倒序) */
  | 'RAISED_ON_DESC';

/** How far the catalogue of posts hard to fill is filled, of a year (急需紧缺岗位到岗情况) */
export type ShortageFill = {
  __typename?: 'ShortageFill';
  /** Those who came by those wanted, 0 to 1; null where it is known of no post (到岗率) */
  fillRate: Maybe<Scalars['Float']['output']>;
  /** How many of them have come (已到岗人数) */
  filled: Scalars['Int']['output'];
  /** How many posts (岗位数) */
  posts: Scalars['Int']['output'];
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Posts of which nobody knows how many are filled; they count neither as wanted nor as filled (到岗不明岗位数) */
  unknown: Scalars['Int']['output'];
  /** How many people are wanted, of the posts of which it is known how many came (需求人数) */
  wanted: Scalars['Int']['output'];
  /** Year of the catalogue (目录年度) */
  year: Scalars['Int']['output'];
};

/** A post of the catalogue of posts hard to fill (急需紧缺岗位) */
export type ShortagePost = Entity & Node & {
  __typename?: 'ShortagePost';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chain it works for (链条) */
  chain: Maybe<Chain>;
  /** Who wants to fill it (用人单位) */
  employer: Entity;
  /** Technical field wanted (所需领域) */
  field: Maybe<Field>;
  /** Share of the posts that are filled, 0 to 1; null when unknown (到岗率) */
  fillRate: Maybe<Scalars['Float']['output']>;
  /** How many are filled; absent when unknown (已到岗人数) */
  filled: Maybe<Scalars['Int']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** How hard it is to fill (紧缺程度) */
  rank: Maybe<ShortageRank>;
  /** Chinese or English term of `rank` (紧缺程度名称) */
  rankLabel: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Title rank wanted (职称要求) */
  titleRank: Maybe<ProfessionalTitleRank>;
  /** Chinese or English term of `titleRank` (职称要求名称) */
  titleRankLabel: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
  /** How many are wanted (需求人数) */
  wanted: Scalars['Int']['output'];
  /** Year of the catalogue (目录年度) */
  year: Scalars['Int']['output'];
};


/** A post of the catalogue of posts hard to fill (急需紧缺岗位) */
export type ShortagePostHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A post of the catalogue of posts hard to fill (急需紧缺岗位) */
export type ShortagePostRankLabelArgs = {
  locale?: Locale;
};


/** A post of the catalogue of posts hard to fill (急需紧缺岗位) */
export type ShortagePostTitleRankLabelArgs = {
  locale?: Locale;
};

/** A page of shortage posts (急需紧缺岗位, 分页) */
export type ShortagePostConnection = {
  __typename?: 'ShortagePostConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<ShortagePostEdge>;
  /** The page itself (本页) */
  nodes: Array<ShortagePost>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of shortage posts (急需紧缺岗位, 分页项) */
export type ShortagePostEdge = {
  __typename?: 'ShortagePostEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (急需紧缺岗位) */
  node: ShortagePost;
};

/** Which shortage posts are wanted; conditions left out do not restrict (筛选急需紧缺岗位) */
export type ShortagePostFilter = {
  /** Only posts for this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only posts of this employer (用人单位) */
  employer?: InputMaybe<Scalars['ID']['input']>;
  /** Only posts of exactly this field (所需领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Ranks wanted (紧缺程度) */
  rank?: InputMaybe<Array<ShortageRank>>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only posts of this year (目录年度) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of the table shortage_posts, new or changed: what is left out stays as it is, null clears it (急需紧缺岗位) */
export type ShortagePostInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chain it works for (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who wants to fill it (用人单位) */
  employer?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical field wanted (所需专业领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** How many are filled; absent when unknown (已到岗人数) */
  filled?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Name (岗位名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How hard it is to fill (紧缺程度) */
  rank?: InputMaybe<ShortageRank>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Title rank wanted (职称要求) */
  titleRank?: InputMaybe<ProfessionalTitleRank>;
  /** How many are wanted (需求人数) */
  wanted?: InputMaybe<Scalars['Int']['input']>;
  /** Year of the catalogue (目录年度) */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of shortage posts; ties are broken by id (排序) */
export type ShortagePostOrder =
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By number wanted; missing values last (按需求人数) */
  | 'WANTED'
  /** By number wanted, backwards; missing values last (按需求人数倒序) */
  | 'WANTED_DESC'
  /** By year; missing values last (按目录年度) */
  | 'YEAR'
  /** By year, backwards; missing values last (按目录年度倒序) */
  | 'YEAR_DESC';

/** Shortage rank: how hard a post is to fill (紧缺程度) (ordered) */
export type ShortageRank =
  /** Most urgent (非常紧缺, 特别紧缺) */
  | 'MOST_URGENT'
  /** Needed (一般紧缺, 一般) */
  | 'NEEDED'
  /** Urgent (比较紧缺, 紧缺) */
  | 'URGENT';

/** Where a fact comes from (来源) */
export type Source = {
  __typename?: 'Source';
  /** Path of the clause, as in 二/(二)/2 (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** 1 for what was read literally, lower for what was inferred, 0 to 1 (可信度) */
  confidence: Scalars['Float']['output'];
  /** Whether the fact was derived from others (推算) */
  derived: Scalars['Boolean']['output'];
  /** The first character of it there, from 1 (起始字) */
  firstCharacter: Maybe<Scalars['Int']['output']>;
  /** The last character of it there, counted (终止字) */
  lastCharacter: Maybe<Scalars['Int']['output']>;
  /** The line of the document, from 1; null for another source (行) */
  line: Maybe<Scalars['Int']['output']>;
  /** Lines and characters of the document, or file, sheet, row and column (位置) */
  locator: Scalars['String']['output'];
  /** The policy document, when it is one (政策文件) */
  policy: Maybe<Policy>;
};


/** Where a fact comes from (来源) */
export type SourceLocatorArgs = {
  locale?: Locale;
};

/** What is told as it happens, over graphql-sse or graphql-ws at `/graphql/stream` (订阅) */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Changes of the graph as they are committed, each once and in the order of writing (变更通知). What may not be seen of people is not told,
   * as everywhere; who may not ask any more hears nothing more. A large import
   * is told by one change with its numbers, of the table `change_sets`, whatever the filter: who keeps what he heard asks anew.
   */
  changes: Change;
};


/** What is told as it happens, over graphql-sse or graphql-ws at `/graphql/stream` (订阅) */
export type SubscriptionChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ChangeFilter>;
};

/** Somebody who could follow as leader (接替人选) */
export type SuccessionCandidate = {
  __typename?: 'SuccessionCandidate';
  /** Age at the day asked about; null where the birth year is not known (年龄) */
  age: Maybe<Scalars['Int']['output']>;
  /** Whether he is appointed to the chain already (是否在聘) */
  appointed: Scalars['Boolean']['output'];
  /** His eligibility as leader, for a term that begins on the day asked about (链长任职资格) */
  eligibility: EligibilityReport;
  /** The expert (专家) */
  expert: Expert;
  /** The candidate in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** The conditions he lacks or that are not known (不足的条件) */
  lacks: Array<ConditionResult>;
  /** How many active appointments he has, to any chain (在聘数) */
  load: Scalars['Int']['output'];
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** Somebody who could follow as leader (接替人选) */
export type SuccessionCandidateExplanationArgs = {
  locale?: Locale;
};

/** Who could follow the leaders of a chain (接替情况) */
export type SuccessionRow = {
  __typename?: 'SuccessionRow';
  /** The day asked about (考察日期) */
  asOf: Scalars['Date']['output'];
  /** How many have an active appointment to the chain beside the leaders (其他在聘专家数) */
  bench: Scalars['Int']['output'];
  /** Who could follow: other appointed experts before those with a fitting field; in each, by verdict, by how little they lack, by rank, by load, by id; of the latter the first 20 are known (接替人选) */
  candidates: Array<SuccessionCandidate>;
  /** The chain (链条) */
  chain: Chain;
  /** The row in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** Its active leaders, who leaves first before the others; none where the office is vacant (在聘链长) */
  leaders: Array<LeaderInOffice>;
  /** Of these, how many have the leader verdict MET (其中符合链长条件者) */
  ready: Scalars['Int']['output'];
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** Who could follow the leaders of a chain (接替情况) */
export type SuccessionRowCandidatesArgs = {
  first?: Scalars['Int']['input'];
};


/** Who could follow the leaders of a chain (接替情况) */
export type SuccessionRowExplanationArgs = {
  locale?: Locale;
};

/** Whether disciplines supply a field (学科支撑状态) */
export type SupplyStatus =
  /** None on record does (无支撑) */
  | 'NONE'
  /** Nobody keeps a register of disciplines for the region, so that nothing can be said (未考察) */
  | 'NOT_ASSESSED'
  /** At least one does (有支撑) */
  | 'SUPPLIED';

/** Whether answers in which demonstration data takes part are wanted (演示数据范围) */
export type SyntheticScope =
  /** Only without (排除) */
  | 'EXCLUDE'
  /** With and without (包含) */
  | 'INCLUDE'
  /** Only with (仅限) */
  | 'ONLY';

/** Talent category: 人才类别 (axis independent of tier) */
export type TalentCategory =
  /** Entrepreneur (科技企业家) */
  | 'ENTREPRENEUR'
  /** Foreign a (外国高端人才(A类)) */
  | 'FOREIGN_A'
  /** Foreign b (专业人才(B类)) */
  | 'FOREIGN_B'
  /** Management (高级企业经营管理人才) */
  | 'MANAGEMENT'
  /** New economy (新经济人才) */
  | 'NEW_ECONOMY'
  /** Overseas (海外优秀人才) */
  | 'OVERSEAS'
  /** Research (高级科研人才) */
  | 'RESEARCH'
  /** Sci tech commissioner (科技特派员) */
  | 'SCI_TECH_COMMISSIONER'
  /** Skilled (高级实用技能人才) */
  | 'SKILLED'
  /** Startup mentor (创新创业导师) */
  | 'STARTUP_MENTOR'
  /** Team (高层次科技人才团队) */
  | 'TEAM'
  /** Technical (高级专业技术人才) */
  | 'TECHNICAL'
  /** Tech broker (技术经纪人) */
  | 'TECH_BROKER'
  /** Tech transfer staff (技术转移管理和服务人员) */
  | 'TECH_TRANSFER_STAFF'
  /** Urgent shortage (急需紧缺人才) */
  | 'URGENT_SHORTAGE';

/** What was promised to a talent under a policy of his own, and what was given; to whom is personal data (一人一策) */
export type TalentPromise = Entity & Node & {
  __typename?: 'TalentPromise';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Amount in yuan, where it is money (承诺金额) */
  amountCny: Maybe<Scalars['Float']['output']>;
  /** Department that has to give it (兑现部门) */
  department: Maybe<Department>;
  /** Last day for it to be given (兑现期限) */
  due: Maybe<Scalars['Date']['output']>;
  /** Expert to whom it was promised (承诺对象) */
  expert: Maybe<Expert>;
  /** Day it was given; absent while it was not (兑现日期) */
  givenOn: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** What kind of support (支持事项) */
  kind: ServiceKind;
  /** Chinese or English term of `kind` (支持事项名称) */
  kindLabel: Scalars['String']['output'];
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Day of the promise (承诺日期) */
  promisedOn: Scalars['Date']['output'];
  /** Region that promised (承诺地区) */
  region: Region;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** What was promised to a talent under a policy of his own, and what was given; to whom is personal data (一人一策) */
export type TalentPromiseHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What was promised to a talent under a policy of his own, and what was given; to whom is personal data (一人一策) */
export type TalentPromiseKindLabelArgs = {
  locale?: Locale;
};

/** A page of talent promises (一人一策, 分页) */
export type TalentPromiseConnection = {
  __typename?: 'TalentPromiseConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<TalentPromiseEdge>;
  /** The page itself (本页) */
  nodes: Array<TalentPromise>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of talent promises (一人一策, 分页项) */
export type TalentPromiseEdge = {
  __typename?: 'TalentPromiseEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (一人一策) */
  node: TalentPromise;
};

/** Which talent promises are wanted; conditions left out do not restrict (筛选一人一策) */
export type TalentPromiseFilter = {
  /** Only by this department (兑现部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or later (兑现期限起) */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier (兑现期限止) */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only to this expert; whom one may not see is not found (承诺对象) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Kinds wanted (支持事项) */
  kind?: InputMaybe<Array<ServiceKind>>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table talent_promises, new or changed: what is left out stays as it is, null clears it (一人一策承诺) */
export type TalentPromiseInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Amount in yuan, where it is money (承诺金额(元)) */
  amountCny?: InputMaybe<Scalars['Float']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Department that has to give it (兑现部门) */
  department?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day for it to be given (兑现期限) */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Expert to whom it was promised (承诺对象) */
  expert?: InputMaybe<Scalars['ID']['input']>;
  /** Day it was given; absent while it was not (兑现日期) */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (承诺编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of support (支持事项) */
  kind?: InputMaybe<ServiceKind>;
  /** Day of the promise (承诺日期) */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Region that promised (承诺地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of talent promises; ties are broken by id (排序) */
export type TalentPromiseOrder =
  /** By day due; missing values last (按兑现期限) */
  | 'DUE'
  /** By day due, backwards; missing values last (按兑现期限倒序) */
  | 'DUE_DESC'
  /** By id (按标识) */
  | 'ID'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC'
  /** By day of the promise; missing values last (按承诺日期) */
  | 'PROMISED_ON'
  /** By day of the promise, backwards; missing values last (按承诺日期倒序) */
  | 'PROMISED_ON_DESC';

/** Talent tier: 人才层次, high to low; local ladders differ, keep the source term beside the enum (ordered) */
export type TalentTier =
  /** Academician (两院院士) */
  | 'ACADEMICIAN'
  /** High level (高层次科技人才) */
  | 'HIGH_LEVEL'
  /** Leading (领军人才) */
  | 'LEADING'
  /** National programme expert (国家高层次人才计划专家) */
  | 'NATIONAL_PROGRAMME_EXPERT'
  /** Provincial programme expert (省级人才计划专家) */
  | 'PROVINCIAL_PROGRAMME_EXPERT'
  /** State council allowance (享受国务院特殊津贴专家) */
  | 'STATE_COUNCIL_ALLOWANCE'
  /** Top notch (拔尖) */
  | 'TOP_NOTCH'
  /** Youth (青年科技人才) */
  | 'YOUTH';

/** A target a policy sets for a region (目标) */
export type Target = Entity & Node & {
  __typename?: 'Target';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Whether the document only strives for it (力争) */
  aspirational: Scalars['Boolean']['output'];
  /** The target it was broken down from (分解自) */
  brokenDownFrom: Maybe<Target>;
  /** Targets it is broken down to (分解为) */
  brokenDownTo: TargetConnection;
  /** The chain it is set for (链条) */
  chain: Maybe<Chain>;
  /** The clause (条款) */
  clauseNode: Maybe<Clause>;
  /** How the value is to be read (比较方式) */
  comparator: TargetComparator;
  /** Chinese or English term of `comparator` (比较方式名称) */
  comparatorLabel: Scalars['String']['output'];
  /** Year by whose end it is due (完成年份) */
  deadlineYear: Maybe<Scalars['Int']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** What is measured (指标) */
  indicator: Indicator;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** The document (政策文件) */
  policy: Policy;
  /** The region it is set for (地区) */
  region: Region;
  /** What counts: new, total, cumulative, per year (统计口径) */
  scope: Maybe<TargetScope>;
  /** Chinese or English term of `scope` (统计口径名称) */
  scopeLabel: Maybe<Scalars['String']['output']>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Unit as the document gives it (单位) */
  unit: Maybe<Scalars['String']['output']>;
  /** The figure, in `unit` (目标值) */
  value: Maybe<Scalars['Float']['output']>;
  /** Upper end of a range (目标值上限) */
  valueTo: Maybe<Scalars['Float']['output']>;
  /** Which event counts (实现方式) */
  verb: Maybe<DeliveryVerb>;
  /** Chinese or English term of `verb` (实现方式名称) */
  verbLabel: Maybe<Scalars['String']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A target a policy sets for a region (目标) */
export type TargetBrokenDownToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A target a policy sets for a region (目标) */
export type TargetComparatorLabelArgs = {
  locale?: Locale;
};


/** A target a policy sets for a region (目标) */
export type TargetHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A target a policy sets for a region (目标) */
export type TargetScopeLabelArgs = {
  locale?: Locale;
};


/** A target a policy sets for a region (目标) */
export type TargetVerbLabelArgs = {
  locale?: Locale;
};

/** Target comparator: how a target compares, with the words of the documents (比较方式) */
export type TargetComparator =
  /** Approx (左右) */
  | 'APPROX'
  /** Coverage (全覆盖) */
  | 'COVERAGE'
  /** Eq (达到) */
  | 'EQ'
  /** Ge (以上, 不低于) */
  | 'GE'
  /** Growth ge (年增长) */
  | 'GROWTH_GE'
  /** Gt (超过) */
  | 'GT'
  /** Le (不超过) */
  | 'LE'
  /** Multiple (倍增, 翻番) */
  | 'MULTIPLE'
  /** Open (不少于起步数量, 14+N) */
  | 'OPEN'
  /** Peer average (达到平均数) */
  | 'PEER_AVERAGE'
  /** Range (区间, 1—2) */
  | 'RANGE'
  /** Rank band (第一方阵) */
  | 'RANK_BAND';

/** A page of targets (目标, 分页) */
export type TargetConnection = {
  __typename?: 'TargetConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<TargetEdge>;
  /** The page itself (本页) */
  nodes: Array<Target>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of targets (目标, 分页项) */
export type TargetEdge = {
  __typename?: 'TargetEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (目标) */
  node: Target;
};

/** Which targets are wanted; conditions left out do not restrict (筛选目标) */
export type TargetFilter = {
  /** Only targets of this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Due in this year (完成年份) */
  deadlineYear?: InputMaybe<Scalars['Int']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Only targets of this indicator (指标) */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only targets of this document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table targets, new or changed: what is left out stays as it is, null clears it (目标) */
export type TargetInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the document only strives for it (力争) */
  aspirational?: InputMaybe<Scalars['Boolean']['input']>;
  /** The target it was broken down from (分解自) */
  brokenDownFrom?: InputMaybe<Scalars['ID']['input']>;
  /** The chain it is set for (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** clause (条款路径) */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** How the value is to be read (比较方式) */
  comparator?: InputMaybe<TargetComparator>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Year by whose end it is due (完成年份) */
  deadlineYear?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is measured (指标) */
  metric?: InputMaybe<Scalars['ID']['input']>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The document (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** The region it is set for (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** What counts: new, total, cumulative, per year (统计口径) */
  scope?: InputMaybe<TargetScope>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Unit as the document gives it (单位) */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The figure, in `unit` (目标值) */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** Upper end of a range (目标值上限) */
  valueTo?: InputMaybe<Scalars['Float']['input']>;
  /** Which event counts (实现方式) */
  verb?: InputMaybe<DeliveryVerb>;
};

/**
 * How a target stands as of a day (目标进度).
 *
 * The actual figure is the newest official observation of the indicator for the region up to the day; where there is none it is counted, if the indicator is bound to a counter.
 * A derived observation is a base, never an actual figure. An observation older than `staleMonths` before the day, or before the deadline where that has passed, gives UNKNOWN.
 * A target of new ones counts what carries a day after the date of the policy; a thing without a day, or one the document itself calls existing, is not new.
 * The base is the newest observation on or before the date of the policy, else what a new and a total of the same policy imply; else, for the scopes NEW and CUMULATIVE, 0.
 * Expected is the base plus the elapsed share, in days from the date of the policy to 31 December of the deadline year, of what is missing.
 * A comparator of equality, about, range or open end reads as at least the figure. Without a base that is needed, a figure, a deadline or a date of the policy the verdict is UNKNOWN.
 * A count over registers that are not declared complete is a lower bound: it may show MET or ON_TRACK, what would be BEHIND is UNKNOWN. Demonstration data never counts, and a target that is such is not listed.
 */
export type TargetProgress = {
  __typename?: 'TargetProgress';
  /** The actual figure in the unit of the target. Of scope NEW what has come since the policy: an observation less the base, or what is counted with a later day. Of scope ANNUAL what one year brought. Of growth the percentage of a year (实际值) */
  actual: Maybe<Scalars['Float']['output']>;
  /** The day the actual figure holds for (实际值日期) */
  actualOn: Maybe<Scalars['Date']['output']>;
  /** The day looked at (考察日期) */
  asOf: Scalars['Date']['output'];
  /** The base, also of scope NEW the level it starts from; 0 where it is unknown and the scope is NEW or CUMULATIVE; null where it is unknown otherwise, or not needed (基数) */
  base: Maybe<Scalars['Float']['output']>;
  /** The targets it was broken down to, at most 1000 of them, as of the same day (分解进度) */
  brokenDown: Array<TargetProgress>;
  /** Whether what is observed differs from what is counted; the observation decides (数据是否不一致) */
  conflict: Scalars['Boolean']['output'];
  /** What the graph counts, comparable with `actual`; null where the indicator is bound to no count, or nothing can be told from it (图谱计数) */
  counted: Maybe<Scalars['Float']['output']>;
  /** Whether the base is derived: marked so in the data, or implied by a new and a total of the same policy (基数为推算) */
  derivedBase: Scalars['Boolean']['output'];
  /** Share of the time that has passed, 0 to 1; of scope ANNUAL, of the year (时间进度) */
  elapsed: Maybe<Scalars['Float']['output']>;
  /** What was counted, and the observations used: the actual one, the base, the peers; of a conflict both (证据) */
  evidence: Array<Entity>;
  /** How many there are of them (证据数量) */
  evidenceCount: Scalars['Int']['output'];
  /** The figure that keeps pace, comparable with `actual` (应达进度值) */
  expected: Maybe<Scalars['Float']['output']>;
  /** The figure to be reached: of a multiple the base times the value, of a peer average the average over the regions beside it that have figures from the source of the region's own, of full coverage 100 (应达值) */
  goal: Maybe<Scalars['Float']['output']>;
  /** What each month of 30.44 days has to bring, by the days that remain; 0 when reached, null from the deadline on or where it cannot be told (每月需完成) */
  neededPerMonth: Maybe<Scalars['Float']['output']>;
  /** The newest official observation that speaks of the target, as recorded (统计数据) */
  observation: Maybe<Observation>;
  /** Actual by goal; null where the base is missing (完成率) */
  ratio: Maybe<Scalars['Float']['output']>;
  /** Why, in one sentence (说明) */
  reason: Maybe<Scalars['String']['output']>;
  /** What the actual figure is from (数据依据) */
  source: Actual_From;
  /** Sources of the observations used (来源) */
  sources: Array<Source>;
  /** From how many months on an observation was too old (数据有效月数) */
  staleMonths: Scalars['Int']['output'];
  /** Always false: demonstration data takes no part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** The target (目标) */
  target: Target;
  /** The verdict (进度判断) */
  verdict: ProgressVerdict;
};


/**
 * How a target stands as of a day (目标进度).
 *
 * The actual figure is the newest official observation of the indicator for the region up to the day; where there is none it is counted, if the indicator is bound to a counter.
 * A derived observation is a base, never an actual figure. An observation older than `staleMonths` before the day, or before the deadline where that has passed, gives UNKNOWN.
 * A target of new ones counts what carries a day after the date of the policy; a thing without a day, or one the document itself calls existing, is not new.
 * The base is the newest observation on or before the date of the policy, else what a new and a total of the same policy imply; else, for the scopes NEW and CUMULATIVE, 0.
 * Expected is the base plus the elapsed share, in days from the date of the policy to 31 December of the deadline year, of what is missing.
 * A comparator of equality, about, range or open end reads as at least the figure. Without a base that is needed, a figure, a deadline or a date of the policy the verdict is UNKNOWN.
 * A count over registers that are not declared complete is a lower bound: it may show MET or ON_TRACK, what would be BEHIND is UNKNOWN. Demonstration data never counts, and a target that is such is not listed.
 */
export type TargetProgressEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * How a target stands as of a day (目标进度).
 *
 * The actual figure is the newest official observation of the indicator for the region up to the day; where there is none it is counted, if the indicator is bound to a counter.
 * A derived observation is a base, never an actual figure. An observation older than `staleMonths` before the day, or before the deadline where that has passed, gives UNKNOWN.
 * A target of new ones counts what carries a day after the date of the policy; a thing without a day, or one the document itself calls existing, is not new.
 * The base is the newest observation on or before the date of the policy, else what a new and a total of the same policy imply; else, for the scopes NEW and CUMULATIVE, 0.
 * Expected is the base plus the elapsed share, in days from the date of the policy to 31 December of the deadline year, of what is missing.
 * A comparator of equality, about, range or open end reads as at least the figure. Without a base that is needed, a figure, a deadline or a date of the policy the verdict is UNKNOWN.
 * A count over registers that are not declared complete is a lower bound: it may show MET or ON_TRACK, what would be BEHIND is UNKNOWN. Demonstration data never counts, and a target that is such is not listed.
 */
export type TargetProgressReasonArgs = {
  locale?: Locale;
};

/** A page of progress of targets (目标进度, 分页) */
export type TargetProgressConnection = {
  __typename?: 'TargetProgressConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<TargetProgressEdge>;
  /** The page itself (本页) */
  nodes: Array<TargetProgress>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of progress of targets (目标进度, 分页项) */
export type TargetProgressEdge = {
  __typename?: 'TargetProgressEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (目标进度) */
  node: TargetProgress;
};

/** Target scope: what counts towards a target (统计口径) */
export type TargetScope =
  /** Annual (每年) */
  | 'ANNUAL'
  /** Cumulative (累计) */
  | 'CUMULATIVE'
  /** New (新增, 新建) */
  | 'NEW'
  /** Total (总量) */
  | 'TOTAL';

/** A team of experts; a team without named members is legal (团队) */
export type Team = Entity & Node & {
  __typename?: 'Team';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains the team serves (服务的链条) */
  chains: ChainConnection;
  /** Technical fields of the team (技术领域) */
  fields: FieldConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Who leads the team (团队带头人) */
  leader: Maybe<Expert>;
  /** Named members (成员) */
  members: ExpertConnection;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Region of the team (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A team of experts; a team without named members is legal (团队) */
export type TeamChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A team of experts; a team without named members is legal (团队) */
export type TeamFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A team of experts; a team without named members is legal (团队) */
export type TeamHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A team of experts; a team without named members is legal (团队) */
export type TeamMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of teams (团队, 分页) */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<TeamEdge>;
  /** The page itself (本页) */
  nodes: Array<Team>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of teams (团队, 分页项) */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (团队) */
  node: Team;
};

/** Which teams are wanted; conditions left out do not restrict (筛选团队) */
export type TeamFilter = {
  /** Only teams that serve this chain (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table teams, new or changed: what is left out stays as it is, null clears it (团队) */
export type TeamInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains the team serves (服务链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields of the team (技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who leads the team (带头人) */
  leader?: InputMaybe<Scalars['ID']['input']>;
  /** Named members (成员) */
  members?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of the team (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a team must keep to; all optional (组队限制) */
export type TeamLimits = {
  /** With `chain`: whether members may work for different enterprises on the chain, which compete; by default a team is tied to one of them at most (允许竞争企业人员同队) */
  allowCompetitors: Scalars['Boolean']['input'];
  /** Whether experts count whose eligibility is not known, as a fact is missing or no rule is on record for the region; those known not to be eligible never do (接受资格未知者) */
  allowUnknown: Scalars['Boolean']['input'];
  /** Experts who are not wanted, by their ids (排除的专家) */
  exclude?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Experts who are in the team in any case, whatever the limits on each; they count for `maxSize` (必选专家) */
  include?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those at home in the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** How many members may belong to one organisation; any number by default (同一单位人数上限) */
  maxFromOneOrganisation?: InputMaybe<Scalars['Int']['input']>;
  /** Only experts with at most this many active appointments, those to the chain itself not counted (每人在聘数上限) */
  maxLoad: Scalars['Int']['input'];
  /** How many members at most, 1 to 30 (最多人数) */
  maxSize: Scalars['Int']['input'];
  /** Only experts of this title rank or above: a code such as SENIOR_ASSOCIATE or its term 副高级; those of unknown rank are left out (最低职称) */
  minRank?: InputMaybe<Scalars['String']['input']>;
  /** Only experts with this home region, given by its id, its code or its name (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Months of the term for which an expert must be eligible, 1 to 120; by default the term of the written rule (聘期月数) */
  termMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** A member of a proposed team (团队成员) */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** Of the fields asked for, those he covers: he has it or one below it (覆盖的领域) */
  covers: Array<Field>;
  /** His eligibility as an expert, for a term that begins on the day asked about; whether his fields fit is judged by the fields asked for (任职资格) */
  eligibility: EligibilityReport;
  /** The expert (专家) */
  expert: Expert;
  /** Why he is in the team (说明) */
  explanation: Scalars['String']['output'];
  /** Whether he is in the team because `include` names him (是否指定) */
  included: Scalars['Boolean']['output'];
  /** How many active appointments he has, those to the chain itself not counted (在聘数) */
  load: Scalars['Int']['output'];
  /** Of these, those nobody else in the team covers (仅其覆盖的领域) */
  onlyCovers: Array<Field>;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};


/** A member of a proposed team (团队成员) */
export type TeamMemberExplanationArgs = {
  locale?: Locale;
};

/** The smallest team of eligible experts that covers some fields (组队方案) */
export type TeamProposal = {
  __typename?: 'TeamProposal';
  /** The day asked about (考察日期) */
  asOf: Scalars['Date']['output'];
  /** No team that covers as many fields has fewer members; null where that was not reached (人数下界) */
  bound: Maybe<Scalars['Int']['output']>;
  /** The chain the team is for (链条) */
  chain: Maybe<Chain>;
  /** Whether every field is covered (是否全覆盖) */
  complete: Scalars['Boolean']['output'];
  /** Experts with one of the fields, or named by `include` (具备领域的专家数) */
  considered: Scalars['Int']['output'];
  /** Of these, those who may be in a team (可选专家数) */
  eligible: Scalars['Int']['output'];
  /** The proposal in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** The fields asked for (领域) */
  fields: Array<Field>;
  /** The members, those with most fields first (成员) */
  members: Array<TeamMember>;
  /** Why the others may not, by the first reason that holds (排除原因) */
  rejected: Array<TeamRejection>;
  /** The best team that does without one of the members at least; null where there is none (次优方案) */
  secondBest: Maybe<AlternativeTeam>;
  /** Whether the team is proven the best: most fields, then fewest members, then most of them known to be eligible, then highest ranks, then fewest appointments, then first by ids (求解状态) */
  status: PlanStatus;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** Fields without cover, each with the reason (未覆盖领域) */
  uncovered: Array<UncoveredField>;
};


/** The smallest team of eligible experts that covers some fields (组队方案) */
export type TeamProposalExplanationArgs = {
  locale?: Locale;
};

/** What a team is to be proposed for, as of `proposeTeam` (组队方案的要求) */
export type TeamProposalInput = {
  /** The chain the team is for (链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of fields, 1 to 30 (领域) */
  fields: Array<Scalars['ID']['input']>;
  /** What the team must keep to (限制) */
  limits?: InputMaybe<TeamLimits>;
  /** The name of the team (团队名称) */
  name: Scalars['String']['input'];
};

/** Why experts may not be in a team (排除原因) */
export type TeamRejection = {
  __typename?: 'TeamRejection';
  /** How many (人数) */
  count: Scalars['Int']['output'];
  /** Some of them, at most 50 (专家) */
  experts: Array<Expert>;
  /** The reason (原因) */
  reason: TeamRejectionReason;
};

/** Why an expert may not be in a team (排除原因) */
export type TeamRejectionReason =
  /** Named by `exclude` (指定排除) */
  | 'EXCLUDED'
  /** Too many active appointments (在聘过多) */
  | 'LOAD'
  /** Not eligible as an expert (资格不符) */
  | 'NOT_ELIGIBLE'
  /** No written rule is on record by which he could be judged (无适用条件) */
  | 'NO_RULE'
  /** Of a lower rank, or an unknown one (职称不足) */
  | 'RANK'
  /** At home elsewhere, or nowhere known (地区不符) */
  | 'REGION'
  /** Not known to be eligible (资格未知) */
  | 'UNKNOWN';

/** A core technology of a chain: who holds it, and whether it is mastered (核心技术) */
export type Technology = Entity & Node & {
  __typename?: 'Technology';
  /** The achievement it rests on (来源成果) */
  achievement: Maybe<Achievement>;
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Chains it is core to (所属链条) */
  chains: ChainConnection;
  /** Technical fields of the technology (技术领域) */
  fields: FieldConnection;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Who holds it (持有单位) */
  holder: Maybe<Entity>;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Day since when it is mastered (掌握日期) */
  masteredOn: Maybe<Scalars['Date']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Region of who holds or needs it (所在地区) */
  region: Maybe<Region>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** Whether it is mastered (掌握情况) */
  status: Maybe<TechnologyStatus>;
  /** Chinese or English term of `status` (掌握情况名称) */
  statusLabel: Maybe<Scalars['String']['output']>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** A core technology of a chain: who holds it, and whether it is mastered (核心技术) */
export type TechnologyChainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A core technology of a chain: who holds it, and whether it is mastered (核心技术) */
export type TechnologyFieldsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A core technology of a chain: who holds it, and whether it is mastered (核心技术) */
export type TechnologyHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A core technology of a chain: who holds it, and whether it is mastered (核心技术) */
export type TechnologyStatusLabelArgs = {
  locale?: Locale;
};

/** A page of technologies (核心技术, 分页) */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<TechnologyEdge>;
  /** The page itself (本页) */
  nodes: Array<Technology>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of technologies (核心技术, 分页项) */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (核心技术) */
  node: Technology;
};

/** Which technologies are wanted; conditions left out do not restrict (筛选核心技术) */
export type TechnologyFilter = {
  /** Only technologies of this chain (所属链条) */
  chain?: InputMaybe<Scalars['ID']['input']>;
  /** Only technologies of exactly this field (技术领域) */
  field?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Statuses wanted (掌握情况) */
  status?: InputMaybe<Array<TechnologyStatus>>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A row of the table technologies, new or changed: what is left out stays as it is, null clears it (核心技术) */
export type TechnologyInput = {
  /** The achievement it rests on (来源成果) */
  achievement?: InputMaybe<Scalars['ID']['input']>;
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Chains it is core to (核心技术所属链条) */
  chains?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Technical fields of the technology (技术领域) */
  fields?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who holds it (持有单位) */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day since when it is mastered (掌握日期) */
  masteredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name (核心技术名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Region of who holds or needs it (所在地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is mastered (掌握情况) */
  status?: InputMaybe<TechnologyStatus>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of technologies; ties are broken by id (排序) */
export type TechnologyOrder =
  /** By id (按标识) */
  | 'ID'
  /** By day mastered; missing values last (按掌握日期) */
  | 'MASTERED_ON'
  /** By day mastered, backwards; missing values last (按掌握日期倒序) */
  | 'MASTERED_ON_DESC'
  /** By name, in pinyin order (按名称拼音) */
  | 'NAME'
  /** By name, backwards (按名称拼音倒序) */
  | 'NAME_DESC';

/** Technology status: whether a core technology is mastered (核心技术掌握情况) */
export type TechnologyStatus =
  /** Introduced (引进使用, 依赖引进) */
  | 'INTRODUCED'
  /** In development (攻关中) */
  | 'IN_DEVELOPMENT'
  /** Lacked (尚缺, 卡脖子) */
  | 'LACKED'
  /** Mastered (已掌握, 自主掌握) */
  | 'MASTERED';

/** A row of the table templates, new or changed: what is left out stays as it is, null clears it (需求模板) */
export type TemplateInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name (单元) */
  cell?: InputMaybe<Scalars['String']['input']>;
  /** Name in English (单元英文名称) */
  cellEn?: InputMaybe<Scalars['String']['input']>;
  /** clause (条款路径) */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Named count of a chain (计数) */
  counter?: InputMaybe<Scalars['String']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The template (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** At least so many (最低数量) */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** name (名称) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** policy (政策文件) */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A fact of the graph at its place in a line (库中的事实) */
export type TextFact = {
  __typename?: 'TextFact';
  /** The entity (实体) */
  entity: Entity;
  /** Its first character in the line, from 1 (首字) */
  firstCharacter: Scalars['Int']['output'];
  /** Its last character in the line, counted (末字) */
  lastCharacter: Scalars['Int']['output'];
};

/** A line of a text (文本行) */
export type TextLine = {
  __typename?: 'TextLine';
  /** Path of the clause it begins, where it begins one (条款路径) */
  clause: Maybe<Scalars['String']['output']>;
  /** What of it is in the graph now, each at its place; what a draft has of it stands in the draft (库中的事实) */
  facts: Array<TextFact>;
  /** Its number, from 1 (行号) */
  no: Scalars['Int']['output'];
  /** What it says (内容) */
  text: Scalars['String']['output'];
};

/** Unbound reason: why no rule checks a weakness that a document states (未绑定规则的原因) */
export type UnboundReason =
  /** No register (图谱没有可供核对的登记) */
  | 'NO_REGISTER'
  /** No standard (文件没有给出衡量的标准) */
  | 'NO_STANDARD'
  /** Opinion (属于评价，数据不能核对) */
  | 'OPINION';

/** Who of a type no leader looks after (无联系领导的对象) */
export type Uncontacted = {
  __typename?: 'Uncontacted';
  /** How many have no contact (无联系领导数) */
  count: Scalars['Int']['output'];
  /** They, by id (无联系领导的对象) */
  entities: Array<Entity>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many there are (总数) */
  total: Scalars['Int']['output'];
};


/** Who of a type no leader looks after (无联系领导的对象) */
export type UncontactedEntitiesArgs = {
  first?: Scalars['Int']['input'];
};

/** A field that a proposed team does not cover (未覆盖领域) */
export type UncoveredField = {
  __typename?: 'UncoveredField';
  /** Experts with the field or one below it (具备该领域的专家数) */
  experts: Scalars['Int']['output'];
  /** The reason in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** The field (领域) */
  field: Field;
  /** Why (原因) */
  reason: UncoveredReason;
};


/** A field that a proposed team does not cover (未覆盖领域) */
export type UncoveredFieldExplanationArgs = {
  locale?: Locale;
};

/** Why a field has no cover (未覆盖原因) */
export type UncoveredReason =
  /** Those who have it are all ruled out (均被排除) */
  | 'ALL_REJECTED'
  /** Nobody has the field or one below it (无人具备) */
  | 'NO_EXPERT'
  /** Some may be in a team, but not beside the others within the limits on the team (超出团队限制) */
  | 'TEAM_LIMITS';

/** An existing platform that could move up (平台升级候选) */
export type UpgradeCandidate = {
  __typename?: 'UpgradeCandidate';
  /** The level it has (现有级别) */
  level: AdminLevel;
  /** The level above (上一级别) */
  next: AdminLevel;
  /** The platform (平台) */
  platform: Platform;
  /** Platforms it relies on that are leaving or planned only (所依托的退出中或拟建平台) */
  relyingOn: Array<Platform>;
  /** Its last review, which was good enough (最近评估) */
  review: PlatformReview;
  /** Whether its next review is overdue (是否逾期未评估) */
  reviewOverdue: Scalars['Boolean']['output'];
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
};

/** Verdict: verdict on a condition or on a whole rule (判定) */
export type Verdict =
  /** Met (符合) */
  | 'MET'
  /** Not met (不符合) */
  | 'NOT_MET'
  /** No rule (无适用条件) */
  | 'NO_RULE'
  /** Unknown (未知) */
  | 'UNKNOWN'
  /** Waived (豁免, 适当放宽) */
  | 'WAIVED';

/** Who asks (当前用户) */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether what it may see of people is bounded: names are shortened and nobody is found by them elsewhere (个人信息受限) */
  bounded: Scalars['Boolean']['output'];
  /** Whether it may keep boards: whoever has signed in may, and whoever sits at the machine (可否保存看板) */
  keepsBoards: Scalars['Boolean']['output'];
  /** Name of the account; `local` where there are no accounts (账号名) */
  name: Scalars['String']['output'];
  /** The regions it is for, with those below them; none for the whole graph, or for a READER or an ANALYST for nowhere (负责地区) */
  regions: Array<Region>;
  /** What it may do beside reading (权限) */
  rights: Array<Right>;
  /** Which of the rights hold where an entity or a fact lies; every mutation looks again (对该对象的权限) */
  rightsFor: Array<Right>;
  /** What the account is for (角色) */
  role: Role;
};


/** Who asks (当前用户) */
export type ViewerRightsForArgs = {
  id: Scalars['ID']['input'];
};

/** An innovation voucher: what an enterprise was given, and what it paid for with it (科技创新券) */
export type Voucher = Entity & Node & {
  __typename?: 'Voucher';
  /** Other names (别名) */
  aliases: Array<Scalars['String']['output']>;
  /** Amount in CNY (面额(元)) */
  amountCny: Maybe<Scalars['Float']['output']>;
  /** Enterprise it was issued to (持券企业) */
  enterprise: Enterprise;
  /** Day after the last it is good for (有效期止) */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** The changes of its row, the last first (变更历史) */
  history: ChangeConnection;
  /** Stable id with its type's prefix (标识) */
  id: Scalars['ID']['output'];
  /** Day of issue (发放日期) */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Name (名称) */
  name: Scalars['String']['output'];
  /** Who gave the service (服务提供单位) */
  provider: Maybe<Entity>;
  /** Where the facts come from (来源) */
  sources: Array<Source>;
  /** True for demonstration data, never for facts of the documents (演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** What it may pay for (用途) */
  use: Maybe<VoucherUse>;
  /** Chinese or English term of `use` (用途名称) */
  useLabel: Maybe<Scalars['String']['output']>;
  /** Part of it used, in CNY (已使用金额(元)) */
  usedCny: Maybe<Scalars['Float']['output']>;
  /** Day it was used (使用日期) */
  usedOn: Maybe<Scalars['Date']['output']>;
  /** How many times its row was changed, counted from 1; what `expectedVersion` of a change is held against (版本) */
  version: Scalars['Int']['output'];
};


/** An innovation voucher: what an enterprise was given, and what it paid for with it (科技创新券) */
export type VoucherHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An innovation voucher: what an enterprise was given, and what it paid for with it (科技创新券) */
export type VoucherUseLabelArgs = {
  locale?: Locale;
};

/** A page of vouchers (科技创新券, 分页) */
export type VoucherConnection = {
  __typename?: 'VoucherConnection';
  /** The page with its cursors (带游标的本页) */
  edges: Array<VoucherEdge>;
  /** The page itself (本页) */
  nodes: Array<Voucher>;
  /** Where the page stands (分页信息) */
  pageInfo: PageInfo;
  /** How many there are on all pages (总数) */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page of vouchers (科技创新券, 分页项) */
export type VoucherEdge = {
  __typename?: 'VoucherEdge';
  /** Where the item stands (游标) */
  cursor: Scalars['String']['output'];
  /** The item (科技创新券) */
  node: Voucher;
};

/** Which vouchers are wanted; conditions left out do not restrict (筛选科技创新券) */
export type VoucherFilter = {
  /** Only vouchers of this enterprise (持券企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Only these ids (标识) */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions: Scalars['Boolean']['input'];
  /** Issued on this day or later (发放日期起) */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or earlier (发放日期止) */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the name or of an alias (名称或别名) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Uses wanted (用途) */
  use?: InputMaybe<Array<VoucherUse>>;
};

/** A row of the table vouchers, new or changed: what is left out stays as it is, null clears it (科技创新券) */
export type VoucherInput = {
  /** Other names (别名) */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Amount in CNY (面额(元)) */
  amountCny?: InputMaybe<Scalars['Float']['input']>;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Enterprise it was issued to (持券企业) */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Day after the last it is good for (有效期至次日) */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its id; one is made for a new row that has none (编号) */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day of issue (发放日期) */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name (创新券编号) */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who gave the service (服务提供单位) */
  provider?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for demonstration data (演示数据) */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it may pay for (创新券用途) */
  use?: InputMaybe<VoucherUse>;
  /** Part of it used, in CNY (已使用金额(元)) */
  usedCny?: InputMaybe<Scalars['Float']['input']>;
  /** Day it was used (使用日期) */
  usedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Voucher use: what an innovation voucher pays for (创新券用途) */
export type VoucherUse =
  /** Consulting (科技咨询) */
  | 'CONSULTING'
  /** Equipment (大型科学仪器使用) */
  | 'EQUIPMENT'
  /** Evaluation (成果评估) */
  | 'EVALUATION'
  /** Pilot (中试熟化) */
  | 'PILOT'
  /** Research (委托研发) */
  | 'RESEARCH'
  /** Testing (检验检测) */
  | 'TESTING';

/** Innovation vouchers for a use, and how much of them was used (创新券使用) */
export type VoucherUseTotals = {
  __typename?: 'VoucherUseTotals';
  /** Amount issued, in CNY (发放金额(元)) */
  amountCny: Scalars['Float']['output'];
  /** Enterprises they were issued to (持券企业) */
  enterprises: Array<Enterprise>;
  /** Whether demonstration data takes part (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** What they are for; null where it is not recorded (用途) */
  use: Maybe<VoucherUse>;
  /** Term of the use (用途名称) */
  useLabel: Maybe<Scalars['String']['output']>;
  /** Amount used, in CNY (使用金额(元)) */
  usedCny: Scalars['Float']['output'];
  /** Share used, 0 to 1; null where no amount was issued (使用率) */
  usedShare: Maybe<Scalars['Float']['output']>;
  /** How many vouchers (张数) */
  vouchers: Scalars['Int']['output'];
};


/** Innovation vouchers for a use, and how much of them was used (创新券使用) */
export type VoucherUseTotalsUseLabelArgs = {
  locale?: Locale;
};

/** Changes of a world that is never saved; at most 200 in all (假设的变更) */
export type WhatIfInput = {
  /** Experts to be added, each with a key and a name (新增专家) */
  addExperts?: InputMaybe<Array<ExpertInput>>;
  /** Platforms to be added, each with a key, a name and a kind; without a status they exist (新增平台) */
  addPlatforms?: InputMaybe<Array<PlatformInput>>;
  /** Projects to be added, each with a key and a name; without a status they are active (新增项目) */
  addProjects?: InputMaybe<Array<ProjectInput>>;
  /** Appointments to be made (新聘任) */
  appoint?: InputMaybe<Array<AppointInput>>;
  /** Ids of appointments that end on the day asked about; one that begins then or later never begins (终止的聘任) */
  endAppointments?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * What the same analyses find before and after some changes (推演结果). What is proposed can be looked up as the subject or evidence of these
 * gaps only: nothing of it is saved, so relations of proposed entities are empty and `node` does not know them.
 */
export type WhatIfResult = {
  __typename?: 'WhatIfResult';
  /** How many there are with them (变更后短板数) */
  after: Scalars['Int']['output'];
  /** The day asked about (考察日期) */
  asOf: Scalars['Date']['output'];
  /** How many gaps there are without the changes (变更前短板数) */
  before: Scalars['Int']['output'];
  /** Of these, those of another severity (程度变化的短板) */
  changed: Array<ChangedGap>;
  /** Gaps that the changes close, the most severe first (消除的短板) */
  closed: Array<Gap>;
  /** The result in a sentence (说明) */
  explanation: Scalars['String']['output'];
  /** Gaps that the changes open, the most severe first (新增的短板) */
  opened: Array<Gap>;
  /** What is found with the changes, the most severe first (变更后的短板) */
  remaining: Array<Gap>;
  /** Whether demonstration data takes part: an entity it names is such (含演示数据) */
  synthetic: Scalars['Boolean']['output'];
  /** How many are found before and after (不变的短板数) */
  unchanged: Scalars['Int']['output'];
  /** The sum of severities with them (变更后权重) */
  weightAfter: Scalars['Float']['output'];
  /** The sum of severities without the changes (变更前权重) */
  weightBefore: Scalars['Float']['output'];
};


/**
 * What the same analyses find before and after some changes (推演结果). What is proposed can be looked up as the subject or evidence of these
 * gaps only: nothing of it is saved, so relations of proposed entities are empty and `node` does not know them.
 */
export type WhatIfResultExplanationArgs = {
  locale?: Locale;
};


/**
 * What the same analyses find before and after some changes (推演结果). What is proposed can be looked up as the subject or evidence of these
 * gaps only: nothing of it is saved, so relations of proposed entities are empty and `node` does not know them.
 */
export type WhatIfResultRemainingArgs = {
  first?: Scalars['Int']['input'];
};
