/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actual figure is from (数据依据) */
export type Actual_From =
  /** A count of the graph as of the day, by the counter the indicator is bound to (图谱计数) */
  | 'COUNT'
  /** There is none (无) */
  | 'NONE'
  /** The newest official observation up to the day (统计数据) */
  | 'OBSERVATION';

/** A row of the table achievements, new or changed: what is left out stays as it is, null clears it (成果) */
export type AchievementInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Maturity as a stage of innovation (成熟度) */
  maturity?: InnovationStage | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Date of the result (产出日期) */
  producedOn?: string | null | undefined;
  /** Project that produced it (所属项目) */
  project?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Date of the transfer (转化日期) */
  transferredOn?: string | null | undefined;
  /** Enterprise it was transferred to (承接企业) */
  transferredTo?: string | null | undefined;
};

/** A row of the table action_items, new or changed: what is left out stays as it is, null clears it (议定事项) */
export type ActionItemInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Day it was done (办结日期) */
  closedOn?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Unit that has to act (承办单位) */
  department?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Last day to be done by (办结时限) */
  due?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of item (事项类型) */
  kind?: ActionKind | null | undefined;
  /** Measure of a document it carries out (对应任务) */
  measure?: string | null | undefined;
  /** Where it was raised (来源会议) */
  meeting?: string | null | undefined;
  /** Name (事项内容) */
  name?: string | null | undefined;
  /** What came of it (办理结果) */
  result?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Where it stands (办理状态) */
  status?: ActionStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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

/** A row of the table activities, new or changed: what is left out stays as it is, null clears it (活动) */
export type ActivityInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains it is about (涉及链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day; absent where it is named without a date (举办日期) */
  from?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of event (活动类型) */
  kind?: ActivityKind | null | undefined;
  /** Name (活动名称) */
  name?: string | null | undefined;
  /** Who holds it (主办单位) */
  organisers?: Array<string> | null | undefined;
  /** The document that names it (政策文件) */
  policy?: string | null | undefined;
  /** Region it is held in or for (举办地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last (结束日期次日) */
  to?: string | null | undefined;
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

/** A row of the table affiliations, new or changed: what is left out stays as it is, null clears it (任职) */
export type AffiliationInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert (专家) */
  expert?: string | null | undefined;
  /** First day (开始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `expert`, `organisation`, `position`, `from` (编号) */
  id?: string | null | undefined;
  /** Institution or enterprise (单位) */
  organisation?: string | null | undefined;
  /** Position (职务) */
  position?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (结束日期次日) */
  to?: string | null | undefined;
};

/** A row of the table agencies, new or changed: what is left out stays as it is, null clears it (服务机构) */
export type AgencyInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Its brokers (技术经纪人) */
  brokers?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Day it was founded (成立日期) */
  foundedOn?: string | null | undefined;
  /** Who keeps it (依托单位) */
  host?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of agency (服务机构类型) */
  kind?: AgencyKind | null | undefined;
  /** Level; absent when the source gives none (级别) */
  level?: AdminLevel | null | undefined;
  /** Name (服务机构名称) */
  name?: string | null | undefined;
  /** The document that names it (政策文件) */
  policy?: string | null | undefined;
  /** Region of the agency (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** A row of the table alliances, new or changed: what is left out stays as it is, null clears it (联盟) */
export type AllianceInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains it works for (服务链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields of the alliance (技术领域) */
  fields?: Array<string> | null | undefined;
  /** Day it was founded (成立日期) */
  foundedOn?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of alliance (联盟类型) */
  kind?: AllianceKind | null | undefined;
  /** Who leads it (牵头单位) */
  lead?: string | null | undefined;
  /** Level; absent when the source gives none (级别) */
  level?: AdminLevel | null | undefined;
  /** Name (联盟名称) */
  name?: string | null | undefined;
  /** The document that names it (政策文件) */
  policy?: string | null | undefined;
  /** Region it belongs to (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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
  alliance?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day (加入日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `alliance`, `member`, `from` (编号) */
  id?: string | null | undefined;
  /** The member: an organisation, or a region that joined as such (成员单位) */
  member?: string | null | undefined;
  /** Part in the alliance (成员角色) */
  role?: AllianceRole | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (退出日期次日) */
  to?: string | null | undefined;
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

/** An appointment to be made (新聘任) */
export type AppointInput = {
  /** Id of a chain (链条) */
  chain: string;
  /** Ids of soft conditions the letter waives (适当放宽的条件) */
  exceptions?: Array<string> | null | undefined;
  /** Id of an expert, or the key of one to be added (专家) */
  expert: string;
  /** First day of the term (聘期起) */
  from: string;
  /** Who issues the letter: id or name of a department (颁发机关) */
  issuedBy?: string | null | undefined;
  /** The role (角色) */
  role: AppointmentRole;
  /** Day after the term; without it the term is open (聘期止) */
  to?: string | null | undefined;
};

/** Which appointment an expert has to have: one that meets all conditions; conditions left out do not restrict, so that none at all asks for any appointment, of any time (聘任条件) */
export type AppointmentFilter = {
  /** Active on this day (有效日期) */
  activeAt?: string | null | undefined;
  /** To this chain (链条) */
  chain?: string | null | undefined;
  /** Whose term is over on this day or later: `to` of the appointment, the first day after the term; open terms have none (届满日期起) */
  endsFrom?: string | null | undefined;
  /** Whose term is over on this day or earlier: `to` of the appointment, the first day after the term; open terms have none (届满日期止) */
  endsTo?: string | null | undefined;
  /** In this role (角色) */
  role?: AppointmentRole | null | undefined;
};

/** A row of the table appointments, new or changed: what is left out stays as it is, null clears it (聘任) */
export type AppointmentInput = {
  /** The chain (链条) */
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Soft conditions the letter waives (适当放宽的条件) */
  exceptions?: Array<string> | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert (专家) */
  expert?: string | null | undefined;
  /** First day of the term (聘期开始) */
  from?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Who issued the letter (颁发机关) */
  issuedBy?: string | null | undefined;
  /** Number of the letter (聘书编号) */
  letterNo?: string | null | undefined;
  /** Role (角色) */
  role?: AppointmentRole | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the term; absent when open (聘期至次日) */
  to?: string | null | undefined;
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
  allowUnknown?: boolean;
  /** Only these chains; all by default (链条) */
  chains?: Array<string> | null | undefined;
  /** How many appointments at most, 1 to 50 (聘任数) */
  count: number;
  /** How many active appointments an expert may have in all (每人聘任上限) */
  maxPerExpert?: number;
};

/** A row of the table appraisals, new or changed: what is left out stays as it is, null clears it (专家考核) */
export type AppraisalInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Department that appraised (考核部门) */
  department?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert (专家) */
  expert?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `expert`, `on` (编号) */
  id?: string | null | undefined;
  /** Day of the appraisal (考核日期) */
  on?: string | null | undefined;
  /** Why that result (考核理由) */
  reason?: string | null | undefined;
  /** The region whose pool it is about (专家库所属地区) */
  region?: string | null | undefined;
  /** Result (考核结果) */
  result?: AppraisalResult | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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

/** A row of the table awards, new or changed: what is left out stays as it is, null clears it (入选与获奖) */
export type AwardInput = {
  /** Cohort of the programme (批次) */
  cohort?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Grade, as in 一等奖 (获奖等次) */
  grade?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `programme`, `winner`, `year` (编号) */
  id?: string | null | undefined;
  /** Level (奖项级别) */
  level?: AdminLevel | null | undefined;
  /** The award or programme (计划或奖项) */
  programme?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Who won or was selected (获奖者) */
  winner?: string | null | undefined;
  /** Year (年度) */
  year?: number | null | undefined;
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

/** A row of the table bids, new or changed: what is left out stays as it is, null clears it (揭榜申报) */
export type BidInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Who answers (揭榜方) */
  bidder?: string | null | undefined;
  /** The open call (榜单) */
  call?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `call`, `bidder` (编号) */
  id?: string | null | undefined;
  /** Day of the answer (揭榜申报日期) */
  on?: string | null | undefined;
  /** What came of it (揭榜结果) */
  result?: BidResult | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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

/** A board to be kept (看板) */
export type BoardInput = {
  /** The day it opens with (日期) */
  day?: string | null | undefined;
  /** Of a board to be changed: the version the change was made on (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Id of a board to be changed; a new one without it (标识) */
  id?: string | null | undefined;
  /** Its name, 1 to 80 characters (名称) */
  name: string;
  /** Its panels, 1 to 24 (面板) */
  panels: Array<BoardPanelInput>;
  /** Id of the region it opens with (地区) */
  region?: string | null | undefined;
  /** Ids of the regions it is shared with, where it is shared with REGIONS, 1 to 50 (共享地区) */
  sharedWith?: Array<string> | null | undefined;
  /** Whom it is shown to (共享范围) */
  sharing?: BoardSharing;
};

/** A panel of a board to be kept (看板面板) */
export type BoardPanelInput = {
  /** The column across (横向列) */
  across?: string | null | undefined;
  /** The column that names (名称列) */
  label?: string | null | undefined;
  /** Which list of the answer is shown, as a path (列表) */
  list?: string | null | undefined;
  /** The question: a GraphQL document with one query that this service answers, up to 20,000 characters (查询) */
  query: string;
  /** Its title (标题) */
  title?: string | null | undefined;
  /** The column of the figures (数值列) */
  value?: string | null | undefined;
  /** Its variables (变量) */
  variables?: unknown;
  /** How the answer is shown (面板形式) */
  view?: BoardView;
  /** Whether it is as wide as the board (是否通栏) */
  wide?: boolean;
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

/** A row of the table brokerages, new or changed: what is left out stays as it is, null clears it (促成) */
export type BrokerageInput = {
  /** The broker: an agency or an expert (促成方) */
  broker?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Amount of the contract in CNY (合同金额(元)) */
  contractCny?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Fee in CNY (服务费(元)) */
  feeCny?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `broker`, `object`, `on` (编号) */
  id?: string | null | undefined;
  /** What was brokered (促成事项) */
  object?: string | null | undefined;
  /** Day of the contract (促成日期) */
  on?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** What is to become of a change of a draft (对候选项的决定) */
export type CandidateDecision = {
  /** Whether it is taken; what is not taken is never applied (是否采纳) */
  accept: boolean;
  /** Fields to be put right, by their names as in inputs (更正的字段) */
  fields?: unknown;
  /** Which change, counted from 0 as in `changes` of the draft (变更项序号) */
  index: number;
  /** The entity it is the same as: that gets its names and what it lacks (等同于) */
  sameAs?: string | null | undefined;
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

/** Which chains are wanted; conditions left out do not restrict (筛选链条) */
export type ChainFilter = {
  /** Only these ids (标识) */
  ids?: Array<string> | null | undefined;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Kinds wanted (链条类别) */
  kind?: Array<ChainKind> | null | undefined;
  /** Part of the name or of an alias (名称或别名) */
  name?: string | null | undefined;
  /** Only chains that need this field, themselves or by a segment (所需技术领域) */
  needsField?: string | null | undefined;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Part of the sector (产业(领域)) */
  sector?: string | null | undefined;
  /** Statuses wanted (状态) */
  status?: Array<ChainStatus> | null | undefined;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table chains, new or changed: what is left out stays as it is, null clears it (链条) */
export type ChainInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Which of the three chains (链条类别) */
  kind?: ChainKind | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Technical fields the chain itself needs; analyses count those its segments need as well (所需技术领域) */
  needsFields?: Array<string> | null | undefined;
  /** Number in the document that lists the chains (序号) */
  order?: number | null | undefined;
  /** The region whose chain it is (所属地区) */
  region?: string | null | undefined;
  /** Sector as the document words it (产业领域) */
  sector?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Status (状态) */
  status?: ChainStatus | null | undefined;
  /** Chains this one was split or renamed from (前身) */
  succeeds?: Array<string> | null | undefined;
  /** Innovation chains that support this industry chain (支撑它的创新链) */
  supportedBy?: Array<string> | null | undefined;
  /** Industry chains this innovation chain supports (支撑的产业链) */
  supports?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** field (技术领域) */
  field?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `chain`, `field` (编号) */
  id?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** Chain status: status of a chain (链条状态) */
export type ChainStatus =
  /** Active (运行) */
  | 'ACTIVE'
  /** Discontinued (终止) */
  | 'DISCONTINUED'
  /** Planned (拟建) */
  | 'PLANNED';

/** A row of the table chain_versions, new or changed: what is left out stays as it is, null clears it (链条版本) */
export type ChainVersionInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** The chain (链条) */
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day of the version (版本起始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `chain`, `from` (编号) */
  id?: string | null | undefined;
  /** Which of the three chains it was (当时类别) */
  kind?: ChainKind | null | undefined;
  /** Name (版本名称) */
  name?: string | null | undefined;
  /** Its number in the list of chains (当时序号) */
  order?: number | null | undefined;
  /** The document that made it so (依据文件) */
  policy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Its status (当时状态) */
  status?: ChainStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last of the version; absent when open (版本截止日期次日) */
  to?: string | null | undefined;
};

/** One change: exactly one of these, a row of a table or what is taken out (变更项) */
export type ChangeInput =
  {   /** A row of the table achievements (成果) */
  achievement: AchievementInput; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never;   /** A row of the table action_items (议定事项) */
  actionItem: ActionItemInput; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never;   /** A row of the table activities (活动) */
  activity: ActivityInput; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never;   /** A row of the table affiliations (任职) */
  affiliation: AffiliationInput; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never;   /** A row of the table agencies (服务机构) */
  agency: AgencyInput; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never;   /** A row of the table alliances (联盟) */
  alliance: AllianceInput; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never;   /** A row of the table alliance_members (联盟成员) */
  allianceMember: AllianceMemberInput; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never;   /** A row of the table appointments (聘任) */
  appointment: AppointmentInput; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never;   /** A row of the table appraisals (专家考核) */
  appraisal: AppraisalInput; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never;   /** A row of the table awards (入选与获奖) */
  award: AwardInput; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never;   /** A row of the table bids (揭榜申报) */
  bid: BidInput; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never;   /** A row of the table brokerages (促成) */
  brokerage: BrokerageInput; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never;   /** A row of the table chains (链条) */
  chain: ChainInput; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never;   /** A row of the table chain_needs (链条所需领域) */
  chainNeed: ChainNeedInput; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never;   /** A row of the table chain_versions (链条版本) */
  chainVersion: ChainVersionInput; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never;   /** A row of the table clauses (条款) */
  clause: ClauseInput; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never;   /** A row of the table contact_assignments (领导联系服务) */
  contactAssignment: ContactAssignmentInput; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never;   /** A row of the table cooperations (合作) */
  cooperation: CooperationInput; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never;   /** A row of the table credit_records (科研信用记录) */
  creditRecord: CreditRecordInput; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never;   /** A row of the table declared_gaps (文件所列短板) */
  declaredGap: DeclaredGapInput; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never;   /** A row of the table demands (需求) */
  demand: DemandInput; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never;   /** A row of the table demand_stages (需求阶段记录) */
  demandStage: DemandStageInput; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never;   /** A row of the table departments (部门) */
  department: DepartmentInput; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never;   /** A row of the table disciplines (学科) */
  discipline: DisciplineInput; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never;   /** A row of the table dispatches (选派) */
  dispatche: DispatcheInput; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never;   /** A row of the table document_issues (文件疑点) */
  documentIssue: DocumentIssueInput; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never;   /** A row of the table eligibility_conditions (任职条件项) */
  eligibilityCondition: EligibilityConditionInput; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never;   /** A row of the table eligibility_rules (任职条件) */
  eligibilityRule: EligibilityRuleInput; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never;   /** A row of the table engagements (柔性引才) */
  engagement: EngagementInput; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never;   /** A row of the table enterprises (企业) */
  enterprise: EnterpriseInput; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never;   /** A row of the table enterprise_chains (链上企业) */
  enterpriseChain: EnterpriseChainInput; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never;   /** A row of the table experts (专家) */
  expert: ExpertInput; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never;   /** A row of the table fields (技术领域) */
  field: FieldInput; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never;   /** A row of the table fundings (资金) */
  funding: FundingInput; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never;   /** A row of the table guide_items (项目指南条目) */
  guideItem: GuideItemInput; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never;   /** A row of the table indicators (指标) */
  indicator: IndicatorInput; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never;   /** A row of the table institutions (机构) */
  institution: InstitutionInput; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never;   /** A row of the table key_lists (重点名单) */
  keyList: KeyListInput; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never;   /** A row of the table maturity_steps (成熟度记录) */
  maturityStep: MaturityStepInput; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never;   /** A row of the table measures (任务措施) */
  measure: MeasureInput; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never;   /** A row of the table meetings (会议与检查) */
  meeting: MeetingInput; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never;   /** Two entities that are one (合并) */
  merge: MergeInput; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never;   /** A row of the table metric_bindings (指标绑定) */
  metricBinding: MetricBindingInput; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never;   /** A row of the table mutual_recognitions (互认) */
  mutualRecognition: MutualRecognitionInput; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never;   /** A row of the table observations (观测值) */
  observation: ObservationInput; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never;   /** A row of the table open_calls (揭榜挂帅榜单) */
  openCall: OpenCallInput; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never;   /** A row of the table outcomes (成效) */
  outcome: OutcomeInput; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never;   /** A row of the table partnerships (五共合作) */
  partnership: PartnershipInput; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never;   /** A row of the table peer_groups (对标组) */
  peerGroup: PeerGroupInput; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never;   /** A row of the table platforms (平台) */
  platform: PlatformInput; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never;   /** A row of the table platform_levels (平台级别变动) */
  platformLevel: PlatformLevelInput; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never;   /** A row of the table platform_reviews (平台评估) */
  platformReview: PlatformReviewInput; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never;   /** A row of the table policies (政策文件) */
  policy: PolicyInput; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never;   /** A row of the table pool_entries (专家库进出) */
  poolEntry: PoolEntryInput; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never;   /** A row of the table products (产品) */
  product: ProductInput; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never;   /** A row of the table programmes (计划与奖项) */
  programme: ProgrammeInput; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never;   /** A row of the table projects (项目) */
  project: ProjectInput; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never;   /** A row of the table project_roles (项目参与) */
  projectRole: ProjectRoleInput; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never;   /** A row of the table project_steps (项目实施环节) */
  projectStep: ProjectStepInput; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never;   /** A row of the table recognitions (企业认定) */
  recognition: RecognitionInput; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never;   /** A row of the table regions (地区) */
  region: RegionInput; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never;   /** A row of the table registers (登记完整声明) */
  register: RegisterInput; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never;   /** What is taken out (移除) */
  remove: RemoveInput; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never;   /** A row of the table reserve_entries (企业后备库) */
  reserveEntry: ReserveEntryInput; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never;   /** A row of the table resources (科技资源) */
  resource: ResourceInput; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never;   /** A row of the table segments (环节) */
  segment: SegmentInput; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never;   /** A row of the table service_tickets (服务事项) */
  serviceTicket: ServiceTicketInput; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never;   /** A row of the table shortage_posts (急需紧缺岗位) */
  shortagePost: ShortagePostInput; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never;   /** A row of the table talent_promises (一人一策承诺) */
  talentPromise: TalentPromiseInput; target?: never; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never;   /** A row of the table targets (目标) */
  target: TargetInput; team?: never; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never;   /** A row of the table teams (团队) */
  team: TeamInput; technology?: never; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never;   /** A row of the table technologies (核心技术) */
  technology: TechnologyInput; template?: never; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never;   /** A row of the table templates (需求模板) */
  template: TemplateInput; voucher?: never; }
  |  { achievement?: never; actionItem?: never; activity?: never; affiliation?: never; agency?: never; alliance?: never; allianceMember?: never; appointment?: never; appraisal?: never; award?: never; bid?: never; brokerage?: never; chain?: never; chainNeed?: never; chainVersion?: never; clause?: never; contactAssignment?: never; cooperation?: never; creditRecord?: never; declaredGap?: never; demand?: never; demandStage?: never; department?: never; discipline?: never; dispatche?: never; documentIssue?: never; eligibilityCondition?: never; eligibilityRule?: never; engagement?: never; enterprise?: never; enterpriseChain?: never; expert?: never; field?: never; funding?: never; guideItem?: never; indicator?: never; institution?: never; keyList?: never; maturityStep?: never; measure?: never; meeting?: never; merge?: never; metricBinding?: never; mutualRecognition?: never; observation?: never; openCall?: never; outcome?: never; partnership?: never; peerGroup?: never; platform?: never; platformLevel?: never; platformReview?: never; policy?: never; poolEntry?: never; product?: never; programme?: never; project?: never; projectRole?: never; projectStep?: never; recognition?: never; region?: never; register?: never; remove?: never; reserveEntry?: never; resource?: never; segment?: never; serviceTicket?: never; shortagePost?: never; talentPromise?: never; target?: never; team?: never; technology?: never; template?: never;   /** A row of the table vouchers (科技创新券) */
  voucher: VoucherInput; };

/** What is done to a row (变更操作) */
export type ChangeOperation =
  /** It is new (新增) */
  | 'CREATE'
  /** It is taken out (移除) */
  | 'REMOVE'
  /** It is changed (修改) */
  | 'UPDATE';

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

/** Which change sets are wanted; conditions left out do not restrict (筛选变更单) */
export type ChangeSetFilter = {
  /** Those somebody made (经办人) */
  by?: string | null | undefined;
  /** Those that touched an entity or a fact, by its id (标识) */
  entity?: string | null | undefined;
  /** Those from there (来源) */
  source?: ChangeSource | null | undefined;
  /** Those in this state (状态) */
  state?: ChangeSetState | null | undefined;
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

/** A row of the table clauses, new or changed: what is left out stays as it is, null clears it (条款) */
export type ClauseInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** The clause it is part of (上级条款) */
  parent?: string | null | undefined;
  /** Path of the clause, as in 二/(二)/2 (条款路径) */
  path?: string | null | undefined;
  /** The document (政策文件) */
  policy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (标题) */
  title?: string | null | undefined;
};

/** A row of the table contact_assignments, new or changed: what is left out stays as it is, null clears it (领导联系服务) */
export type ContactAssignmentInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Department of the leader (联系部门) */
  department?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day (联系开始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `subject`, `post`, `from` (编号) */
  id?: string | null | undefined;
  /** Post of the leader, no name (联系领导职务) */
  post?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Who or what is looked after (联系对象) */
  subject?: string | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (联系结束日期次日) */
  to?: string | null | undefined;
};

/** A row of the table cooperations, new or changed: what is left out stays as it is, null clears it (合作) */
export type CooperationInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert named first (专家) */
  expert?: string | null | undefined;
  /** First day (开始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `expert`, `with`, `mode`, `from` (编号) */
  id?: string | null | undefined;
  /** Mode of cooperation (合作方式) */
  mode?: CooperationMode | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (结束日期次日) */
  to?: string | null | undefined;
  /** The expert named second (合作专家) */
  with?: string | null | undefined;
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

/** A row of the table credit_records, new or changed: what is left out stays as it is, null clears it (科研信用记录) */
export type CreditRecordInput = {
  /** Project it is about (所涉项目) */
  about?: string | null | undefined;
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** What it records (信用类型) */
  conduct?: CreditConduct | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Day after the last it holds; absent when open (惩戒期至次日) */
  heldUntil?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (信用记录编号) */
  name?: string | null | undefined;
  /** Unit that recorded it (认定单位) */
  recordedBy?: string | null | undefined;
  /** Day of the record (认定日期) */
  recordedOn?: string | null | undefined;
  /** Region that keeps the record (记录地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Whom it is about (信用主体) */
  subject?: string | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table declared_gaps, new or changed: what is left out stays as it is, null clears it (文件所列短板) */
export type DeclaredGapInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Gap rule it is bound to, with parameters as JSON (核对规则) */
  check?: string | null | undefined;
  /** Path of the clause (条款路径) */
  clause?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** The document (政策文件) */
  policy?: string | null | undefined;
  /** The region (地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (标题) */
  title?: string | null | undefined;
  /** Why no rule checks it, where none does (未绑定规则的原因) */
  unbound?: UnboundReason | null | undefined;
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

/** Which demands are wanted; conditions left out do not restrict (筛选需求) */
export type DemandFilter = {
  /** Only demands of this chain (链条) */
  chain?: string | null | undefined;
  /** Only these ids (标识) */
  ids?: Array<string> | null | undefined;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Kinds wanted (需求类型) */
  kind?: Array<DemandKind> | null | undefined;
  /** Part of the name or of an alias (名称或别名) */
  name?: string | null | undefined;
  /** Only demands of this enterprise (提出企业) */
  raisedBy?: string | null | undefined;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Stages wanted (对接阶段) */
  status?: Array<MatchServiceStage> | null | undefined;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table demands, new or changed: what is left out stays as it is, null clears it (需求) */
export type DemandInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chain it concerns (链条) */
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields it needs (所需技术领域) */
  fields?: Array<string> | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of demand (需求类型) */
  kind?: DemandKind | null | undefined;
  /** Enterprise that raised it (提出企业) */
  raisedBy?: string | null | undefined;
  /** Date it was raised (提出日期) */
  raisedOn?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Stage along the matching service (对接阶段) */
  status?: MatchServiceStage | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (标题) */
  title?: string | null | undefined;
};

/** Demand kind: kind of demand (需求类型) */
export type DemandKind =
  /** Talent (人才需求) */
  | 'TALENT'
  /** Technology (技术需求) */
  | 'TECHNOLOGY';

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

/** A row of the table demand_stages, new or changed: what is left out stays as it is, null clears it (需求阶段记录) */
export type DemandStageInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** The demand (需求) */
  demand?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `demand`, `on`, `stage` (编号) */
  id?: string | null | undefined;
  /** Day on which it entered it (进入日期) */
  on?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** The stage it entered (进入的阶段) */
  stage?: MatchServiceStage | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table departments, new or changed: what is left out stays as it is, null clears it (部门) */
export type DepartmentInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Region of the unit (所属地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table disciplines, new or changed: what is left out stays as it is, null clears it (学科) */
export type DisciplineInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Fields it supplies (对应技术领域) */
  fields?: Array<string> | null | undefined;
  /** Since when (设立日期) */
  from?: string | null | undefined;
  /** Graduates a year (年毕业生数) */
  graduatesPerYear?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Who has it (所属院校) */
  institution?: string | null | undefined;
  /** Kind of discipline (学科类型) */
  kind?: DisciplineKind | null | undefined;
  /** Level; absent when the source gives none (学科级别) */
  level?: AdminLevel | null | undefined;
  /** Name (学科名称) */
  name?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after it was given up; absent when open (停办日期次日) */
  to?: string | null | undefined;
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

/** A row of the table dispatches, new or changed: what is left out stays as it is, null clears it (选派) */
export type DispatcheInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Unit that dispatches (选派单位) */
  department?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The commissioner (特派员) */
  expert?: string | null | undefined;
  /** First day (开始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `expert`, `served`, `kind`, `from` (编号) */
  id?: string | null | undefined;
  /** Kind of commissioner (选派类型) */
  kind?: DispatchKind | null | undefined;
  /** How many person-times the dispatch counts; one where it is left out (人次) */
  personTimes?: number | null | undefined;
  /** Who is served: an enterprise, an institution or a region (服务对象) */
  served?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (结束日期次日) */
  to?: string | null | undefined;
};

/** A row of the table document_issues, new or changed: what is left out stays as it is, null clears it (文件疑点) */
export type DocumentIssueInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind (疑点类型) */
  kind?: DocumentIssueKind | null | undefined;
  /** Path of the clause it stands in, as in 一/(一)/¶2 (疑点条款) */
  path?: string | null | undefined;
  /** The document (疑点所在文件) */
  policy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (疑点内容) */
  title?: string | null | undefined;
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

/** A row of the table eligibility_conditions, new or changed: what is left out stays as it is, null clears it (任职条件项) */
export type EligibilityConditionInput = {
  /** Reported, but without effect on the verdict (仅供参考) */
  advisory?: boolean | null | undefined;
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Which fact it looks at (考察事项) */
  attribute?: string | null | undefined;
  /** Path of the clause (条款路径) */
  clause?: string | null | undefined;
  /** How the fact is compared: GE, LE, EQ, FITS, JUDGED (比较方式) */
  comparator?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** The rule (任职条件) */
  rule?: string | null | undefined;
  /** Whether an exception can be granted (原则上) (可放宽) */
  soft?: boolean | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (标题) */
  title?: string | null | undefined;
  /** Short title in English (英文标题) */
  titleEn?: string | null | undefined;
  /** What it is compared to (标准) */
  value?: string | null | undefined;
};

/** A row of the table eligibility_rules, new or changed: what is left out stays as it is, null clears it (任职条件) */
export type EligibilityRuleInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Path of the clause (条款路径) */
  clause?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Who issues the letters of the role (聘书颁发机关) */
  issuer?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** The document (政策文件) */
  policy?: string | null | undefined;
  /** Region it holds in (适用地区) */
  region?: string | null | undefined;
  /** Role the rule is for (角色) */
  role?: AppointmentRole | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Length of a term that names no end, in years (聘期(年)) */
  termYears?: number | null | undefined;
};

/** A row of the table engagements, new or changed: what is left out stays as it is, null clears it (柔性引才) */
export type EngagementInput = {
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert (专家) */
  expert?: string | null | undefined;
  /** First day (开始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `expert`, `organisation`, `mode`, `from` (编号) */
  id?: string | null | undefined;
  /** Mode of cooperation (合作方式) */
  mode?: CooperationMode | null | undefined;
  /** Enterprise or institution (单位) */
  organisation?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Duration (合作期限) */
  term?: CooperationTerm | null | undefined;
  /** Day after the last; absent when open (结束日期次日) */
  to?: string | null | undefined;
};

/** A row of the table enterprise_chains, new or changed: what is left out stays as it is, null clears it (链上企业) */
export type EnterpriseChainInput = {
  /** The chain (链条) */
  chain?: string | null | undefined;
  /** Whether the enterprise is the chain master (链主) */
  chainMaster?: boolean | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The enterprise (企业) */
  enterprise?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `enterprise`, `chain`, `segment` (编号) */
  id?: string | null | undefined;
  /** The link it stands on (环节) */
  segment?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** Which enterprises are wanted; conditions left out do not restrict (筛选企业) */
export type EnterpriseFilter = {
  /** Above scale or not (规上) */
  aboveScale?: boolean | null | undefined;
  /** Only enterprises on this chain (链条) */
  chain?: string | null | undefined;
  /** Only these ids (标识) */
  ids?: Array<string> | null | undefined;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Part of the name or of an alias (名称或别名) */
  name?: string | null | undefined;
  /** Only enterprises settled in this park (所在园区) */
  park?: string | null | undefined;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Has all of these labels (企业梯度) */
  tiers?: Array<EnterpriseTier> | null | undefined;
  /** Unified social credit code (统一社会信用代码) */
  uscc?: string | null | undefined;
};

/** A row of the table enterprises, new or changed: what is left out stays as it is, null clears it (企业) */
export type EnterpriseInput = {
  /** Whether above scale; absent when unknown (规上) */
  aboveScale?: boolean | null | undefined;
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Region of the enterprise (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Labels of the ladder of enterprises, a set (企业梯度) */
  tiers?: Array<EnterpriseTier> | null | undefined;
  /** Unified social credit code, 18 characters (GB 32100) (统一社会信用代码) */
  uscc?: string | null | undefined;
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

/** Which experts are wanted; conditions left out do not restrict (筛选专家) */
export type ExpertFilter = {
  /** Only experts with such an appointment (聘任条件) */
  appointment?: AppointmentFilter | null | undefined;
  /** Born in this year or later (出生年份起) */
  bornFrom?: number | null | undefined;
  /** Born in this year or earlier (出生年份止) */
  bornTo?: number | null | undefined;
  /** Only experts ever appointed to this chain (链条) */
  chain?: string | null | undefined;
  /** Only experts of exactly this field (专业领域) */
  field?: string | null | undefined;
  /** Only these ids (标识) */
  ids?: Array<string> | null | undefined;
  /** With `region`, `nativeRegion` and `serviceRegion`: also those of the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Part of the name or of an alias (名称或别名) */
  name?: string | null | undefined;
  /** Only those whose native region it is, or lies below it, given by its id, its code or its name (籍贯) */
  nativeRegion?: string | null | undefined;
  /** Only experts affiliated with or engaged by this organisation (单位) */
  organisation?: string | null | undefined;
  /** Only those with this home region, where they work (not where they serve: `serviceRegion`), given by its id, its code or its name (所在地区) */
  region?: string | null | undefined;
  /** Only experts with an appointment, such as `appointment` says, to a chain of this region, given by its id, its code or its name (服务地区) */
  serviceRegion?: string | null | undefined;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Talent tiers wanted (人才层次) */
  talentTier?: Array<TalentTier> | null | undefined;
  /** Title ranks wanted (职称等级) */
  titleRank?: Array<ProfessionalTitleRank> | null | undefined;
};

/** A row of the table experts, new or changed: what is left out stays as it is, null clears it (专家) */
export type ExpertInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Highest level of a science award (科学技术奖最高级别) */
  awardLevel?: AdminLevel | null | undefined;
  /** Year of birth (出生年份) */
  birthYear?: number | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** email (电子邮箱) */
  email?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields of the expert (专业领域) */
  fields?: Array<string> | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** In a what-if: a word of your choice, by which `appoint` and `participants` refer to him; his id is `expert:proposed-` and this word (代号) */
  key?: string | null | undefined;
  /** Whether the expert has led a project of provincial level or higher; absent when unknown (主持过省级及以上科研项目) */
  ledProvincialProject?: boolean | null | undefined;
  /** Name (姓名) */
  name?: string | null | undefined;
  /** Native region (籍贯) */
  nativeRegion?: string | null | undefined;
  /** In a what-if: ids of institutions and enterprises he belongs to; in a change set these are affiliations of their own (任职单位) */
  organisations?: Array<string> | null | undefined;
  /** phone (电话) */
  phone?: string | null | undefined;
  /** Experts or departments who referred the expert (引荐方) */
  referredBy?: Array<string> | null | undefined;
  /** Home region: where the expert works (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Tier of talent, another scale than the title rank (人才层次) */
  talentTier?: TalentTier | null | undefined;
  /** Professional title rank; absent when unknown (职称等级) */
  titleRank?: ProfessionalTitleRank | null | undefined;
  /** Years of work in the field (从业年限) */
  yearsExperience?: number | null | undefined;
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

/** A row of the table fields, new or changed: what is left out stays as it is, null clears it (技术领域) */
export type FieldInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** The field above (上位领域) */
  broader?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table fundings, new or changed: what is left out stays as it is, null clears it (资金) */
export type FundingInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Amount in CNY (资金金额(元)) */
  amountCny?: number | null | undefined;
  /** Where the money comes from (资金渠道) */
  channel?: FundingSource | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (资金名称) */
  name?: string | null | undefined;
  /** Day it was paid or agreed on (拨付日期) */
  on?: string | null | undefined;
  /** Programme it is given under (所属计划) */
  programme?: string | null | undefined;
  /** Who gives it (出资单位) */
  provider?: string | null | undefined;
  /** Who gets it (支持对象) */
  recipient?: string | null | undefined;
  /** Region whose money or record it is (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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

/** Which gaps are wanted; conditions left out do not restrict (筛选短板) */
export type GapFilter = {
  /** Only gaps of these chains (链条) */
  chains?: Array<string> | null | undefined;
  /** Only gaps these departments have to act on, by their ids; one that names none is left out (责任单位) */
  departments?: Array<string> | null | undefined;
  /** With `region`: also those in the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Only gaps at least this severe, 0 to 1 (最低严重程度) */
  minSeverity?: number | null | undefined;
  /** Parameters by rule, such as {"G03": {"minSenior": 2}}; an unknown rule or parameter is an error that names those allowed (规则参数) */
  parameters?: unknown;
  /** Only gaps in this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Only what these rules find; all by default (规则编号) */
  rules?: Array<string> | null | undefined;
  /** With regard to demonstration data (演示数据) */
  synthetic?: SyntheticScope;
  /** Only gaps that have none of these: of no chain, of no region, for which no unit is named; every gap has a rule (未载明) */
  without?: Array<GapSummaryKey> | null | undefined;
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

/** A row of the table guide_items, new or changed: what is left out stays as it is, null clears it (项目指南条目) */
export type GuideItemInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains it is for (面向链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Demands it comes from (来源需求) */
  demands?: Array<string> | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields it is about (技术领域) */
  fields?: Array<string> | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (指南条目) */
  name?: string | null | undefined;
  /** The document it stands in (依据文件) */
  policy?: string | null | undefined;
  /** Region of the guide (所属地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Year of the guide (指南年度) */
  year?: number | null | undefined;
};

/** A row of the table indicators, new or changed: what is left out stays as it is, null clears it (指标) */
export type IndicatorInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Unit; absent where the source gives none (单位) */
  unit?: string | null | undefined;
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

/** A row of the table institutions, new or changed: what is left out stays as it is, null clears it (机构) */
export type InstitutionInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of institution (机构类型) */
  kind?: InstitutionKind | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Region of the institution (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** A row of the table key_lists, new or changed: what is left out stays as it is, null clears it (重点名单) */
export type KeyListInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Version, as in 2025 or 第二批 (版本) */
  edition?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day of the version (生效日期) */
  from?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** What it lists (名单类别) */
  kind?: KeyListKind | null | undefined;
  /** Who and what is on it (名单成员) */
  members?: Array<string> | null | undefined;
  /** Name (名单名称) */
  name?: string | null | undefined;
  /** The document that sets it (依据文件) */
  policy?: string | null | undefined;
  /** Region of the list (所属地区) */
  region?: string | null | undefined;
  /** The version before it (前一版本) */
  replaces?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last of the version; absent when open (失效日期次日) */
  to?: string | null | undefined;
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
  fieldFit?: number;
  /** 重点突出, at least 0 (priority) */
  priority?: number;
  /** 供需相适, at least 0 (supply fits demand) */
  supply?: number;
  /** 产才融合, at least 0 (ties to the chain) */
  ties?: number;
};

/** A row of the table maturity_steps, new or changed: what is left out stays as it is, null clears it (成熟度记录) */
export type MaturityStepInput = {
  /** The achievement (成果) */
  achievement?: string | null | undefined;
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `achievement`, `on`, `stage` (编号) */
  id?: string | null | undefined;
  /** Day on which it reached it (达到日期) */
  on?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** The stage it reached (达到的阶段) */
  stage?: InnovationStage | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table measures, new or changed: what is left out stays as it is, null clears it (任务措施) */
export type MeasureInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Path of the clause (条款路径) */
  clause?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** The measure it is part of (上级任务) */
  parent?: string | null | undefined;
  /** The document (政策文件) */
  policy?: string | null | undefined;
  /** Responsible units in the order of the document; the first leads (责任单位) */
  responsible?: Array<string> | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (标题) */
  title?: string | null | undefined;
};

/** A row of the table meetings, new or changed: what is left out stays as it is, null clears it (会议与检查) */
export type MeetingInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Who takes part, as bodies (参会单位) */
  attendees?: Array<string> | null | undefined;
  /** Chains it is about (涉及链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Unit that convenes it (召集单位) */
  convener?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of meeting (会议类型) */
  kind?: MeetingKind | null | undefined;
  /** Name (会议名称) */
  name?: string | null | undefined;
  /** Day it was held; absent for a standing one (召开日期) */
  on?: string | null | undefined;
  /** The document that sets it up (政策文件) */
  policy?: string | null | undefined;
  /** Region it is about (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/**
 * An entity that is taken for another of its type (合并): the other gets its names, its ties and facts, what refers to it, and of its properties
 * those it lacks itself; then it is taken out, and its id leads to the other. Merging is always somebody's decision, never by name alone.
 */
export type MergeInput = {
  /** The version of the one that goes the change was made on (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Id of the one that goes (被合并者) */
  id: string;
  /** Id of the one that stays (保留者) */
  into: string;
  /** The version of the one that stays the change was made on (所据版本) */
  intoVersion?: number | null | undefined;
  /** Why they are one (理由) */
  reason: string;
};

/** A row of the table metric_bindings: the count of the graph that means the same as an indicator (指标绑定) */
export type MetricBindingInput = {
  /** A named count of the graph, as in `platforms.national`; null unbinds it (计数) */
  counter?: string | null | undefined;
  /** The version of the indicator the change was made on (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The indicator (指标) */
  metric?: string | null | undefined;
};

/** A row of the table mutual_recognitions, new or changed: what is left out stays as it is, null clears it (互认) */
export type MutualRecognitionInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day (生效日期) */
  from?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** What is recognised (互认事项) */
  kind?: RecognisedKind | null | undefined;
  /** Name (互认名称) */
  name?: string | null | undefined;
  /** Who recognises each other's: regions or units (互认方) */
  parties?: Array<string> | null | undefined;
  /** The document that says so (政策文件) */
  policy?: string | null | undefined;
  /** Region that keeps the record (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (失效日期次日) */
  to?: string | null | undefined;
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

/** A row of the table observations, new or changed: what is left out stays as it is, null clears it (观测值) */
export type ObservationInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Date the value holds for (日期) */
  date?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** The indicator (指标) */
  metric?: string | null | undefined;
  /** The region (地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Unit (单位) */
  unit?: string | null | undefined;
  /** The value, in `unit` (数值) */
  value?: number | null | undefined;
};

/** A row of the table open_calls, new or changed: what is left out stays as it is, null clears it (揭榜挂帅榜单) */
export type OpenCallInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chain it is for (链条) */
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Last day for answers (揭榜截止日期) */
  deadline?: string | null | undefined;
  /** Demands it comes from (对应需求) */
  demands?: Array<string> | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields it asks for (所需技术领域) */
  fields?: Array<string> | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (榜单名称) */
  name?: string | null | undefined;
  /** Projects that came of it (立项项目) */
  projects?: Array<string> | null | undefined;
  /** Day it was put out (发榜日期) */
  publishedOn?: string | null | undefined;
  /** Who puts it out (发榜单位) */
  publisher?: string | null | undefined;
  /** Region that puts it out (发榜地区) */
  region?: string | null | undefined;
  /** Reward in yuan (榜单金额(元)) */
  rewardCny?: number | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Status (榜单状态) */
  status?: OpenCallStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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

/** A row of the table outcomes, new or changed: what is left out stays as it is, null clears it (成效) */
export type OutcomeInput = {
  /** Amount agreed on, in CNY (签约金额(元)) */
  amountCny?: number | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `origin`, `result`, `kind` (编号) */
  id?: string | null | undefined;
  /** How it came (成效类型) */
  kind?: OutcomeKind | null | undefined;
  /** Day (成效日期) */
  on?: string | null | undefined;
  /** The event or the platform (来源活动或平台) */
  origin?: string | null | undefined;
  /** What it brought (成效对象) */
  result?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** A row of the table partnerships, new or changed: what is left out stays as it is, null clears it (五共合作) */
export type PartnershipInput = {
  /** The organisation named first (甲方) */
  a?: string | null | undefined;
  /** The organisation named second (乙方) */
  b?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day (开始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `a`, `b`, `kind`, `from` (编号) */
  id?: string | null | undefined;
  /** Which of the five (合作类别) */
  kind?: PartnershipKind | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (结束日期次日) */
  to?: string | null | undefined;
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

/** A row of the table peer_groups, new or changed: what is left out stays as it is, null clears it (对标组) */
export type PeerGroupInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (对标组名称) */
  name?: string | null | undefined;
  /** The document that names it (政策文件) */
  policy?: string | null | undefined;
  /** What for (对标用途) */
  purpose?: string | null | undefined;
  /** Region that compares itself (所属地区) */
  region?: string | null | undefined;
  /** Regions that are compared (对标地区) */
  regions?: Array<string> | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** How sure a plan is (求解状态) */
export type PlanStatus =
  /** The best that was found in time; `bound` says how much better one could be (可行,未证最优) */
  | 'FEASIBLE'
  /** There is nothing to choose from (无可选方案) */
  | 'NONE'
  /** Proven: no other choice is better (已证最优) */
  | 'OPTIMAL';

/** Which platforms are wanted; conditions left out do not restrict (筛选平台) */
export type PlatformFilter = {
  /** Only platforms that serve this chain (链条) */
  chain?: string | null | undefined;
  /** Leaves on this day or later (退出日期起) */
  exitFrom?: string | null | undefined;
  /** Leaves on this day or earlier (退出日期止) */
  exitTo?: string | null | undefined;
  /** Only platforms away from home that work for this region (面向地区) */
  forRegion?: string | null | undefined;
  /** Only platforms hosted here (依托单位) */
  host?: string | null | undefined;
  /** Only these ids (标识) */
  ids?: Array<string> | null | undefined;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Kinds wanted (平台类型) */
  kind?: Array<PlatformKind> | null | undefined;
  /** Levels wanted (级别) */
  level?: Array<AdminLevel> | null | undefined;
  /** Part of the name or of an alias (名称或别名) */
  name?: string | null | undefined;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Statuses wanted (状态) */
  status?: Array<PlatformStatus> | null | undefined;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Only parks in which this enterprise has settled (入园企业) */
  tenant?: string | null | undefined;
};

/** A row of the table platforms, new or changed: what is left out stays as it is, null clears it (平台) */
export type PlatformInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains the platform serves (服务链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Date of establishment (成立日期) */
  establishedOn?: string | null | undefined;
  /** Day on which it leaves the ranks of platforms, or left them (退出日期) */
  exitOn?: string | null | undefined;
  /** Why it leaves (退出原因) */
  exitReason?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields of the platform (技术领域) */
  fields?: Array<string> | null | undefined;
  /** The region it is away from and works for, where it is an enclave (面向地区) */
  forRegion?: string | null | undefined;
  /** Institutions and enterprises that host it (依托单位) */
  hosts?: Array<string> | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** In a what-if: a word of your choice; the id is `platform:proposed-` and this word (代号) */
  key?: string | null | undefined;
  /** Kind of platform (平台类型) */
  kind?: PlatformKind | null | undefined;
  /** Level; absent when the source gives none (级别) */
  level?: AdminLevel | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Region of the platform (所在地区) */
  region?: string | null | undefined;
  /** Platforms it relies on (依托平台) */
  reliesOn?: Array<string> | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Status (状态) */
  status?: PlatformStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Enterprises that have settled in it, where it is a park (入园企业) */
  tenants?: Array<string> | null | undefined;
  /** What the platform was upgraded to (升级为) */
  upgradedTo?: Array<string> | null | undefined;
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

/** A row of the table platform_levels, new or changed: what is left out stays as it is, null clears it (平台级别变动) */
export type PlatformLevelInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day (级别起始日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `platform`, `from` (编号) */
  id?: string | null | undefined;
  /** Level in that time (当时级别) */
  level?: AdminLevel | null | undefined;
  /** The platform (平台) */
  platform?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Status in that time (当时状态) */
  status?: PlatformStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last; absent when open (级别截止日期次日) */
  to?: string | null | undefined;
};

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

/** A row of the table platform_reviews, new or changed: what is left out stays as it is, null clears it (平台评估) */
export type PlatformReviewInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `platform`, `on` (编号) */
  id?: string | null | undefined;
  /** Day by which the next review is due (下次评估日期) */
  nextDue?: string | null | undefined;
  /** Day of the review (评估日期) */
  on?: string | null | undefined;
  /** The platform (平台) */
  platform?: string | null | undefined;
  /** Result (评估结果) */
  result?: AppraisalResult | null | undefined;
  /** Who reviewed it (评估单位) */
  reviewedBy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** Platform status: status of a platform (平台状态) */
export type PlatformStatus =
  /** Existing (已建) */
  | 'EXISTING'
  /** Exiting (退出中) */
  | 'EXITING'
  /** Planned (拟建) */
  | 'PLANNED';

/** A row of the table policies, new or changed: what is left out stays as it is, null clears it (政策文件) */
export type PolicyInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Documents it rests on (依据文件) */
  basedOn?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Date of the document (日期) */
  date?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Who issued it (发文机关) */
  issuer?: string | null | undefined;
  /** Document number; absent where the source garbles it (文号) */
  number?: string | null | undefined;
  /** Region it is for (适用地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Status (状态) */
  status?: PolicyStatus | null | undefined;
  /** Editions before it, in whose place it is (替代文件) */
  supersedes?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Name (标题) */
  title?: string | null | undefined;
};

/** Policy status: status of a policy document (文件状态) */
export type PolicyStatus =
  /** Draft (征求意见稿) */
  | 'DRAFT'
  /** Issued (已印发) */
  | 'ISSUED'
  /** Repealed (已废止) */
  | 'REPEALED';

/** A row of the table pool_entries, new or changed: what is left out stays as it is, null clears it (专家库进出) */
export type PoolEntryInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Why the expert was taken in (入库原因) */
  entryReason?: string | null | undefined;
  /** Why the expert left (出库原因) */
  exitReason?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert (专家) */
  expert?: string | null | undefined;
  /** Day of the entry (入库日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `expert`, `region`, `from` (编号) */
  id?: string | null | undefined;
  /** The region whose pool it is (专家库所属地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last in the pool; absent while the expert is in it (出库日期次日) */
  to?: string | null | undefined;
};

/** A row of the table products, new or changed: what is left out stays as it is, null clears it (产品) */
export type ProductInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains it stands for (所在链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Who makes it (企业) */
  enterprise?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** A row of the table programmes, new or changed: what is left out stays as it is, null clears it (计划与奖项) */
export type ProgrammeInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind (类型) */
  kind?: ProgrammeKind | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** The document that names it (政策文件) */
  policy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** Which projects are wanted; conditions left out do not restrict (筛选项目) */
export type ProjectFilter = {
  /** Only projects for this chain (链条) */
  chain?: string | null | undefined;
  /** Only these ids (标识) */
  ids?: Array<string> | null | undefined;
  /** With `region`: also those of the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Modes wanted (组织方式) */
  mode?: Array<ProjectMode> | null | undefined;
  /** Part of the name or of an alias (名称或别名) */
  name?: string | null | undefined;
  /** Only those of this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Stages wanted (创新阶段) */
  stage?: Array<InnovationStage> | null | undefined;
  /** Statuses wanted (状态) */
  status?: Array<ProjectStatus> | null | undefined;
  /** Only demonstration data, or only facts (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Types wanted (项目类型) */
  type?: Array<ProjectType> | null | undefined;
  /** Only projects this organisation undertakes (承担单位) */
  undertakenBy?: string | null | undefined;
};

/** A row of the table projects, new or changed: what is left out stays as it is, null clears it (项目) */
export type ProjectInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Budget in CNY (预算(元)) */
  budgetCny?: number | null | undefined;
  /** Chains the project is for (面向链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Demands it addresses (对应需求) */
  demands?: Array<string> | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Day after the last (结束日期次日) */
  end?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Who pays (资助方) */
  funder?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** In a what-if: a word of your choice; the id is `project:proposed-` and this word (代号) */
  key?: string | null | undefined;
  /** How it is organised (组织方式) */
  mode?: ProjectMode | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** In a what-if: ids of experts who take part, or keys of those to be added; in a change set these are project roles of their own (参与专家) */
  participants?: Array<string> | null | undefined;
  /** Region of the project (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Stage of innovation (创新阶段) */
  stage?: InnovationStage | null | undefined;
  /** First day (开始日期) */
  start?: string | null | undefined;
  /** Status (状态) */
  status?: ProjectStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** What the project does (项目类型) */
  type?: ProjectType | null | undefined;
  /** Enterprises and institutions that undertake it (承担单位) */
  undertakenBy?: Array<string> | null | undefined;
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
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The expert (专家) */
  expert?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `project`, `expert`, `role` (编号) */
  id?: string | null | undefined;
  /** The project (项目) */
  project?: string | null | undefined;
  /** Role (角色) */
  role?: ProjectRole | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** A row of the table project_steps, new or changed: what is left out stays as it is, null clears it (项目实施环节) */
export type ProjectStepInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Money put in at the step, in CNY (投入金额(元)) */
  amountCny?: number | null | undefined;
  /** Who took it (实施主体) */
  by?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `project`, `step` (编号) */
  id?: string | null | undefined;
  /** The project (项目) */
  project?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Which of the five (实施环节) */
  step?: ProjectStepKind | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day it was taken; absent when unknown (环节完成日期) */
  takenOn?: string | null | undefined;
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
  {   /** As of `proposeAppointments` (聘任方案) */
  appointments: AppointmentsInput; team?: never; whatIf?: never; }
  |  { appointments?: never;   /** As of `proposeTeam` (组队方案) */
  team: TeamProposalInput; whatIf?: never; }
  |  { appointments?: never; team?: never;   /** As of `whatIf` (推演) */
  whatIf: WhatIfInput; };

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

/** A row of the table recognitions, new or changed: what is left out stays as it is, null clears it (企业认定) */
export type RecognitionInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Number of the certificate (认定证书编号) */
  certificateNo?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The enterprise (企业) */
  enterprise?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** First day of the certificate (认定日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `enterprise`, `tier`, `from` (编号) */
  id?: string | null | undefined;
  /** Who recognised it (认定机关) */
  recognisedBy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** What it was recognised as (认定类别) */
  tier?: EnterpriseTier | null | undefined;
  /** Day after the last of the certificate; absent when open (有效期至次日) */
  to?: string | null | undefined;
};

/** A row of the table regions, new or changed: what is left out stays as it is, null clears it (地区) */
export type RegionInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Code of GB/T 2260, six digits (行政区划代码) */
  code?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Administrative level (级别) */
  level?: RegionLevel | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** The region this one is part of (上级地区) */
  parent?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** Region level: administrative level of a region (行政区划级别) (ordered) */
export type RegionLevel =
  /** County (县级, 县, 区) */
  | 'COUNTY'
  /** Prefecture (地级, 市, 州) */
  | 'PREFECTURE'
  /** Province (省级, 省, 自治区) */
  | 'PROVINCE';

/** A row of the table registers, new or changed: what is left out stays as it is, null clears it (登记完整声明) */
export type RegisterInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** First day the declaration holds (完整起始日) */
  completeFrom?: string | null | undefined;
  /** Day after the last the declaration holds; open where empty (完整至次日) */
  completeTo?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id, in place of the columns that tell it from others: `region`, `register`, `completeFrom` (编号) */
  id?: string | null | undefined;
  /** The region, with those below it (地区) */
  region?: string | null | undefined;
  /** Name of the table declared complete, as in `appointments` (登记表) */
  register?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** What is taken out of the graph; with an entity go the facts that hang on it (移除) */
export type RemoveInput = {
  /** The version the change was made on (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Id of an entity or of a fact (标识) */
  id: string;
  /** Why (理由) */
  reason: string;
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

/** A row of the table reserve_entries, new or changed: what is left out stays as it is, null clears it (企业后备库) */
export type ReserveEntryInput = {
  /** What it is prepared for (培育目标) */
  aim?: EnterpriseTier | null | undefined;
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The enterprise (企业) */
  enterprise?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Day of the entry (后备入库日期) */
  from?: string | null | undefined;
  /** Its id, in place of the columns that tell it from others: `enterprise`, `aim`, `step`, `from` (编号) */
  id?: string | null | undefined;
  /** What came of it (培育结果) */
  outcome?: ReserveOutcome | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** The step of growth (成长通道) */
  step?: EnterpriseLadderStep | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Day after the last in the pool; absent while it is in it (后备出库日期次日) */
  to?: string | null | undefined;
};

/** Reserve outcome: what came of a stay in a reserve pool (后备培育结果) */
export type ReserveOutcome =
  /** Cultivating (培育中, 在库培育) */
  | 'CULTIVATING'
  /** Dropped (未认定出库, 淘汰出库) */
  | 'DROPPED'
  /** Recognised (已认定, 认定出库) */
  | 'RECOGNISED';

/** A row of the table resources, new or changed: what is left out stays as it is, null clears it (科技资源) */
export type ResourceInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** What a use costs, in CNY (收费(元)) */
  chargeCny?: number | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Fields it serves (适用领域) */
  fields?: Array<string> | null | undefined;
  /** Who has it (所属单位) */
  host?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Kind of resource (资源类型) */
  kind?: ResourceKind | null | undefined;
  /** Name (资源名称) */
  name?: string | null | undefined;
  /** The document that names it (政策文件) */
  policy?: string | null | undefined;
  /** Where it stands (所在地区) */
  region?: string | null | undefined;
  /** Whether others may use it; absent when unknown (开放共享) */
  shared?: boolean | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Tests it can do (可做检测项目) */
  tests?: Array<string> | null | undefined;
  /** What it is worth, in CNY (原值(元)) */
  worthCny?: number | null | undefined;
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

/** A row of the table segments, new or changed: what is left out stays as it is, null clears it (环节) */
export type SegmentInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** The chain it is a link of (链条) */
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Technical fields this link needs (所需技术领域) */
  needsFields?: Array<string> | null | undefined;
  /** Position in the chain (位置) */
  position?: SegmentPosition | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
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

/** A row of the table service_tickets, new or changed: what is left out stays as it is, null clears it (服务事项) */
export type ServiceTicketInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Day it was settled; absent while it is open (办结日期) */
  closedOn?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Department that has to settle it (办理部门) */
  department?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Last day for it to be settled (办理期限) */
  due?: string | null | undefined;
  /** Enterprise it is for (服务企业) */
  enterprise?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Expert it is for (服务专家) */
  expert?: string | null | undefined;
  /** Its id; one is made for a new row that has none (事项编号) */
  id?: string | null | undefined;
  /** What kind of service (事项类别) */
  kind?: ServiceKind | null | undefined;
  /** Project it is for (服务项目) */
  project?: string | null | undefined;
  /** Day it was raised (诉求提出日期) */
  raisedOn?: string | null | undefined;
  /** Region where it has to be settled (受理地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** A row of the table shortage_posts, new or changed: what is left out stays as it is, null clears it (急需紧缺岗位) */
export type ShortagePostInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chain it works for (链条) */
  chain?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Who wants to fill it (用人单位) */
  employer?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical field wanted (所需专业领域) */
  field?: string | null | undefined;
  /** How many are filled; absent when unknown (已到岗人数) */
  filled?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Name (岗位名称) */
  name?: string | null | undefined;
  /** How hard it is to fill (紧缺程度) */
  rank?: ShortageRank | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Title rank wanted (职称要求) */
  titleRank?: ProfessionalTitleRank | null | undefined;
  /** How many are wanted (需求人数) */
  wanted?: number | null | undefined;
  /** Year of the catalogue (目录年度) */
  year?: number | null | undefined;
};

/** Shortage rank: how hard a post is to fill (紧缺程度) (ordered) */
export type ShortageRank =
  /** Most urgent (非常紧缺, 特别紧缺) */
  | 'MOST_URGENT'
  /** Needed (一般紧缺, 一般) */
  | 'NEEDED'
  /** Urgent (比较紧缺, 紧缺) */
  | 'URGENT';

/** Whether answers in which demonstration data takes part are wanted (演示数据范围) */
export type SyntheticScope =
  /** Only without (排除) */
  | 'EXCLUDE'
  /** With and without (包含) */
  | 'INCLUDE'
  /** Only with (仅限) */
  | 'ONLY';

/** A row of the table talent_promises, new or changed: what is left out stays as it is, null clears it (一人一策承诺) */
export type TalentPromiseInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Amount in yuan, where it is money (承诺金额(元)) */
  amountCny?: number | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Department that has to give it (兑现部门) */
  department?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Last day for it to be given (兑现期限) */
  due?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Expert to whom it was promised (承诺对象) */
  expert?: string | null | undefined;
  /** Day it was given; absent while it was not (兑现日期) */
  givenOn?: string | null | undefined;
  /** Its id; one is made for a new row that has none (承诺编号) */
  id?: string | null | undefined;
  /** What kind of support (支持事项) */
  kind?: ServiceKind | null | undefined;
  /** Day of the promise (承诺日期) */
  promisedOn?: string | null | undefined;
  /** Region that promised (承诺地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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

/** A row of the table targets, new or changed: what is left out stays as it is, null clears it (目标) */
export type TargetInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Whether the document only strives for it (力争) */
  aspirational?: boolean | null | undefined;
  /** The target it was broken down from (分解自) */
  brokenDownFrom?: string | null | undefined;
  /** The chain it is set for (链条) */
  chain?: string | null | undefined;
  /** clause (条款路径) */
  clause?: string | null | undefined;
  /** How the value is to be read (比较方式) */
  comparator?: TargetComparator | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Year by whose end it is due (完成年份) */
  deadlineYear?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** What is measured (指标) */
  metric?: string | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** The document (政策文件) */
  policy?: string | null | undefined;
  /** The region it is set for (地区) */
  region?: string | null | undefined;
  /** What counts: new, total, cumulative, per year (统计口径) */
  scope?: TargetScope | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** Unit as the document gives it (单位) */
  unit?: string | null | undefined;
  /** The figure, in `unit` (目标值) */
  value?: number | null | undefined;
  /** Upper end of a range (目标值上限) */
  valueTo?: number | null | undefined;
  /** Which event counts (实现方式) */
  verb?: DeliveryVerb | null | undefined;
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

/** A row of the table teams, new or changed: what is left out stays as it is, null clears it (团队) */
export type TeamInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains the team serves (服务链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields of the team (技术领域) */
  fields?: Array<string> | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Who leads the team (带头人) */
  leader?: string | null | undefined;
  /** Named members (成员) */
  members?: Array<string> | null | undefined;
  /** Name (名称) */
  name?: string | null | undefined;
  /** Region of the team (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** What a team must keep to; all optional (组队限制) */
export type TeamLimits = {
  /** With `chain`: whether members may work for different enterprises on the chain, which compete; by default a team is tied to one of them at most (允许竞争企业人员同队) */
  allowCompetitors?: boolean;
  /** Whether experts count whose eligibility is not known, as a fact is missing or no rule is on record for the region; those known not to be eligible never do (接受资格未知者) */
  allowUnknown?: boolean;
  /** Experts who are not wanted, by their ids (排除的专家) */
  exclude?: Array<string> | null | undefined;
  /** Experts who are in the team in any case, whatever the limits on each; they count for `maxSize` (必选专家) */
  include?: Array<string> | null | undefined;
  /** With `region`: also those at home in the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** How many members may belong to one organisation; any number by default (同一单位人数上限) */
  maxFromOneOrganisation?: number | null | undefined;
  /** Only experts with at most this many active appointments, those to the chain itself not counted (每人在聘数上限) */
  maxLoad?: number;
  /** How many members at most, 1 to 30 (最多人数) */
  maxSize?: number;
  /** Only experts of this title rank or above: a code such as SENIOR_ASSOCIATE or its term 副高级; those of unknown rank are left out (最低职称) */
  minRank?: string | null | undefined;
  /** Only experts with this home region, given by its id, its code or its name (所在地区) */
  region?: string | null | undefined;
  /** Months of the term for which an expert must be eligible, 1 to 120; by default the term of the written rule (聘期月数) */
  termMonths?: number | null | undefined;
};

/** What a team is to be proposed for, as of `proposeTeam` (组队方案的要求) */
export type TeamProposalInput = {
  /** The chain the team is for (链条) */
  chain?: string | null | undefined;
  /** Ids of fields, 1 to 30 (领域) */
  fields: Array<string>;
  /** What the team must keep to (限制) */
  limits?: TeamLimits | null | undefined;
  /** The name of the team (团队名称) */
  name: string;
};

/** A row of the table technologies, new or changed: what is left out stays as it is, null clears it (核心技术) */
export type TechnologyInput = {
  /** The achievement it rests on (来源成果) */
  achievement?: string | null | undefined;
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Chains it is core to (核心技术所属链条) */
  chains?: Array<string> | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Technical fields of the technology (技术领域) */
  fields?: Array<string> | null | undefined;
  /** Who holds it (持有单位) */
  holder?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Day since when it is mastered (掌握日期) */
  masteredOn?: string | null | undefined;
  /** Name (核心技术名称) */
  name?: string | null | undefined;
  /** Region of who holds or needs it (所在地区) */
  region?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** Whether it is mastered (掌握情况) */
  status?: TechnologyStatus | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

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
  aliases?: Array<string> | null | undefined;
  /** Name (单元) */
  cell?: string | null | undefined;
  /** Name in English (单元英文名称) */
  cellEn?: string | null | undefined;
  /** clause (条款路径) */
  clause?: string | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Named count of a chain (计数) */
  counter?: string | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** The template (编号) */
  id?: string | null | undefined;
  /** At least so many (最低数量) */
  minimum?: number | null | undefined;
  /** name (名称) */
  name?: string | null | undefined;
  /** policy (政策文件) */
  policy?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
};

/** Unbound reason: why no rule checks a weakness that a document states (未绑定规则的原因) */
export type UnboundReason =
  /** No register (图谱没有可供核对的登记) */
  | 'NO_REGISTER'
  /** No standard (文件没有给出衡量的标准) */
  | 'NO_STANDARD'
  /** Opinion (属于评价，数据不能核对) */
  | 'OPINION';

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

/** A row of the table vouchers, new or changed: what is left out stays as it is, null clears it (科技创新券) */
export type VoucherInput = {
  /** Other names (别名) */
  aliases?: Array<string> | null | undefined;
  /** Amount in CNY (面额(元)) */
  amountCny?: number | null | undefined;
  /** 1 for what is read literally, lower for what is inferred; counts with a source (置信度) */
  confidence?: number | null | undefined;
  /** Whether the fact is derived from others; counts with a source (推断) */
  derived?: boolean | null | undefined;
  /** Enterprise it was issued to (持券企业) */
  enterprise?: string | null | undefined;
  /** The version the change was made on: where another stands there now, the change is refused as a CONFLICT (所据版本) */
  expectedVersion?: number | null | undefined;
  /** Day after the last it is good for (有效期至次日) */
  expiresOn?: string | null | undefined;
  /** Its id; one is made for a new row that has none (编号) */
  id?: string | null | undefined;
  /** Day of issue (发放日期) */
  issuedOn?: string | null | undefined;
  /** Name (创新券编号) */
  name?: string | null | undefined;
  /** Who gave the service (服务提供单位) */
  provider?: string | null | undefined;
  /** Where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text (来源) */
  source?: Array<string> | null | undefined;
  /** True for demonstration data (演示数据) */
  synthetic?: boolean | null | undefined;
  /** What it may pay for (创新券用途) */
  use?: VoucherUse | null | undefined;
  /** Part of it used, in CNY (已使用金额(元)) */
  usedCny?: number | null | undefined;
  /** Day it was used (使用日期) */
  usedOn?: string | null | undefined;
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

/** Changes of a world that is never saved; at most 200 in all (假设的变更) */
export type WhatIfInput = {
  /** Experts to be added, each with a key and a name (新增专家) */
  addExperts?: Array<ExpertInput> | null | undefined;
  /** Platforms to be added, each with a key, a name and a kind; without a status they exist (新增平台) */
  addPlatforms?: Array<PlatformInput> | null | undefined;
  /** Projects to be added, each with a key and a name; without a status they are active (新增项目) */
  addProjects?: Array<ProjectInput> | null | undefined;
  /** Appointments to be made (新聘任) */
  appoint?: Array<AppointInput> | null | undefined;
  /** Ids of appointments that end on the day asked about; one that begins then or later never begins (终止的聘任) */
  endAppointments?: Array<string> | null | undefined;
};

export type AccountListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountListQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, role: Role, disabled: boolean, password: boolean, createdAt: string, regions: Array<{ id: string, name: string }>, tokens: Array<{ label: string, until: string, lastUsed: string | null }> }> } };

export type AuditLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, by: string, action: string, operation: string | null, changeSets: Array<string>, reason: string | null, failed: boolean, people: Array<{ id: string, fields: Array<string> }> }> } };

export type BackupListQueryVariables = Exact<{ [key: string]: never; }>;


export type BackupListQuery = { backups: Array<{ name: string, state: BackupState, madeAt: string | null, bytes: number, records: number, checkedAt: string | null, problems: Array<string> }> };

export type AddAccountMutationVariables = Exact<{
  name: string;
  role: Role;
  regions: Array<string> | string;
  subject?: string | null | undefined;
}>;


export type AddAccountMutation = { done: { secret: string | null } };

export type AddTokenMutationVariables = Exact<{
  account: string;
  label: string;
  days: number;
}>;


export type AddTokenMutation = { done: { secret: string | null } };

export type CheckBackupMutationVariables = Exact<{
  name: string;
}>;


export type CheckBackupMutation = { done: { name: string } };

export type MakeBackupMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeBackupMutation = { done: { name: string } };

export type ResetPasswordMutationVariables = Exact<{
  name: string;
}>;


export type ResetPasswordMutation = { done: { secret: string | null } };

export type RevokeTokenMutationVariables = Exact<{
  account: string;
  label: string;
}>;


export type RevokeTokenMutation = { done: { name: string } };

export type SetAccountMutationVariables = Exact<{
  name: string;
  role?: Role | null | undefined;
  regions?: Array<string> | string | null | undefined;
  disabled?: boolean | null | undefined;
}>;


export type SetAccountMutation = { done: { name: string } };

export type RemoveBoardMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveBoardMutation = { done: { board: { id: string } | null, problems: Array<{ code: string, index: number, zh: string, en: string }> } };

export type SaveBoardMutationVariables = Exact<{
  board: BoardInput;
}>;


export type SaveBoardMutation = { done: { board: { id: string, name: string, by: string, version: number, changedAt: string, sharing: BoardSharing, mayChange: boolean, panels: Array<{ view: BoardView }> } | null, problems: Array<{ code: string, index: number, zh: string, en: string }> } };

export type KeptBoardQueryVariables = Exact<{
  id: string;
}>;


export type KeptBoardQuery = { board: { id: string, name: string, by: string, own: boolean, mayChange: boolean, sharing: BoardSharing, day: string | null, version: number, changedAt: string, sharedWith: Array<{ id: string, name: string }>, region: { id: string } | null, panels: Array<{ title: string | null, query: string, variables: unknown, view: BoardView, list: string | null, label: string | null, across: string | null, value: string | null, wide: boolean }> } | null };

export type KeptBoardsQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptBoardsQuery = { viewer: { keepsBoards: boolean }, boards: { totalCount: number, nodes: Array<{ id: string, name: string, by: string, own: boolean, mayChange: boolean, sharing: BoardSharing, version: number, changedAt: string, panels: Array<{ view: BoardView }> }> } };

export type ChainHeadQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ChainHeadQuery = { chain: { id: string, name: string, aliases: Array<string>, synthetic: boolean, kind: ChainKind, status: ChainStatus | null, order: number | null, sector: string | null, region: { id: string, name: string }, needs: { totalCount: number, nodes: Array<{ id: string, name: string }> }, segments: { totalCount: number, nodes: Array<{ id: string, name: string, position: SegmentPosition | null, needs: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> }, supports: { totalCount: number, nodes: Array<{ id: string, name: string }> }, supportedBy: { totalCount: number, nodes: Array<{ id: string, name: string }> }, succeeds: { totalCount: number, nodes: Array<{ id: string, name: string }> }, succeededBy: { totalCount: number, nodes: Array<{ id: string, name: string }> }, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> } | null };

export type ChainMembersQueryVariables = Exact<{
  id: string;
  day?: string | null | undefined;
  first: number;
}>;


export type ChainMembersQuery = { chain: { id: string, appointments: { totalCount: number, nodes: Array<{ role: AppointmentRole, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string, synthetic: boolean, titleRank: ProfessionalTitleRank | null } }> }, teams: { totalCount: number, nodes: Array<{ __typename: 'Team', id: string, name: string, synthetic: boolean }> }, platforms: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string, synthetic: boolean }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string, synthetic: boolean }> }, demands: { totalCount: number, nodes: Array<{ __typename: 'Demand', id: string, name: string, synthetic: boolean }> }, products: { totalCount: number, nodes: Array<{ __typename: 'Product', id: string, name: string, synthetic: boolean }> }, enterprises: { totalCount: number, nodes: Array<{ chainMaster: boolean, segment: { id: string, name: string } | null, enterprise: { __typename: 'Enterprise', id: string, name: string, synthetic: boolean } }> } } | null };

export type ChainSuccessionQueryVariables = Exact<{
  chain: string;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type ChainSuccessionQuery = { succession: Array<{ explanation: string, bench: number, ready: number, leaders: Array<{ age: number | null, termEnd: string | null, monthsLeft: number | null, expert: { id: string, name: string } }>, candidates: Array<{ appointed: boolean, age: number | null, load: number, explanation: string, expert: { id: string, name: string }, eligibility: { verdict: Verdict, verdictLabel: string }, lacks: Array<{ title: string }> }> }> };

export type ChainCellQueryVariables = Exact<{
  template: string;
  chains: Array<string> | string;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type ChainCellQuery = { requirementMatrix: { columns: Array<{ title: string, minimum: number, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }>, rows: Array<{ chain: { id: string, name: string }, cells: Array<{ count: number | null, status: RequirementStatus, evidence: Array<
          | { __typename: 'Achievement', id: string, name: string, synthetic: boolean }
          | { __typename: 'ActionItem', id: string, name: string, synthetic: boolean }
          | { __typename: 'Activity', id: string, name: string, synthetic: boolean }
          | { __typename: 'Agency', id: string, name: string, synthetic: boolean }
          | { __typename: 'Alliance', id: string, name: string, synthetic: boolean }
          | { __typename: 'Appraisal', id: string, name: string, synthetic: boolean }
          | { __typename: 'Bid', id: string, name: string, synthetic: boolean }
          | { __typename: 'Chain', id: string, name: string, synthetic: boolean }
          | { __typename: 'ChainVersion', id: string, name: string, synthetic: boolean }
          | { __typename: 'Clause', id: string, name: string, synthetic: boolean }
          | { __typename: 'ContactAssignment', id: string, name: string, synthetic: boolean }
          | { __typename: 'CreditRecord', id: string, name: string, synthetic: boolean }
          | { __typename: 'DeclaredGapRecord', id: string, name: string, synthetic: boolean }
          | { __typename: 'Demand', id: string, name: string, synthetic: boolean }
          | { __typename: 'DemandStage', id: string, name: string, synthetic: boolean }
          | { __typename: 'Department', id: string, name: string, synthetic: boolean }
          | { __typename: 'Discipline', id: string, name: string, synthetic: boolean }
          | { __typename: 'DocumentIssue', id: string, name: string, synthetic: boolean }
          | { __typename: 'EligibilityCondition', id: string, name: string, synthetic: boolean }
          | { __typename: 'EligibilityRule', id: string, name: string, synthetic: boolean }
          | { __typename: 'Enterprise', id: string, name: string, synthetic: boolean }
          | { __typename: 'Expert', id: string, name: string, synthetic: boolean }
          | { __typename: 'Field', id: string, name: string, synthetic: boolean }
          | { __typename: 'Funding', id: string, name: string, synthetic: boolean }
          | { __typename: 'GuideItem', id: string, name: string, synthetic: boolean }
          | { __typename: 'Indicator', id: string, name: string, synthetic: boolean }
          | { __typename: 'Institution', id: string, name: string, synthetic: boolean }
          | { __typename: 'KeyList', id: string, name: string, synthetic: boolean }
          | { __typename: 'MaturityStep', id: string, name: string, synthetic: boolean }
          | { __typename: 'Measure', id: string, name: string, synthetic: boolean }
          | { __typename: 'Meeting', id: string, name: string, synthetic: boolean }
          | { __typename: 'MutualRecognition', id: string, name: string, synthetic: boolean }
          | { __typename: 'Observation', id: string, name: string, synthetic: boolean }
          | { __typename: 'OpenCall', id: string, name: string, synthetic: boolean }
          | { __typename: 'PeerGroup', id: string, name: string, synthetic: boolean }
          | { __typename: 'Platform', id: string, name: string, synthetic: boolean }
          | { __typename: 'PlatformLevel', id: string, name: string, synthetic: boolean }
          | { __typename: 'PlatformReview', id: string, name: string, synthetic: boolean }
          | { __typename: 'Policy', id: string, name: string, synthetic: boolean }
          | { __typename: 'PoolEntry', id: string, name: string, synthetic: boolean }
          | { __typename: 'Product', id: string, name: string, synthetic: boolean }
          | { __typename: 'Programme', id: string, name: string, synthetic: boolean }
          | { __typename: 'Project', id: string, name: string, synthetic: boolean }
          | { __typename: 'ProjectStep', id: string, name: string, synthetic: boolean }
          | { __typename: 'Recognition', id: string, name: string, synthetic: boolean }
          | { __typename: 'Region', id: string, name: string, synthetic: boolean }
          | { __typename: 'Register', id: string, name: string, synthetic: boolean }
          | { __typename: 'RequirementTemplate', id: string, name: string, synthetic: boolean }
          | { __typename: 'RequirementTemplateCell', id: string, name: string, synthetic: boolean }
          | { __typename: 'ReserveEntry', id: string, name: string, synthetic: boolean }
          | { __typename: 'Resource', id: string, name: string, synthetic: boolean }
          | { __typename: 'Segment', id: string, name: string, synthetic: boolean }
          | { __typename: 'ServiceTicket', id: string, name: string, synthetic: boolean }
          | { __typename: 'ShortagePost', id: string, name: string, synthetic: boolean }
          | { __typename: 'TalentPromise', id: string, name: string, synthetic: boolean }
          | { __typename: 'Target', id: string, name: string, synthetic: boolean }
          | { __typename: 'Team', id: string, name: string, synthetic: boolean }
          | { __typename: 'Technology', id: string, name: string, synthetic: boolean }
          | { __typename: 'Voucher', id: string, name: string, synthetic: boolean }
        >, responsible: { id: string, name: string } | null }> }> } };

export type ChainListQueryVariables = Exact<{
  filter: ChainFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ChainListQuery = { chains: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, kind: ChainKind, status: ChainStatus | null, order: number | null, sector: string | null, region: { id: string, name: string }, supports: { totalCount: number, nodes: Array<{ id: string, name: string }> }, enterprises: { totalCount: number }, teams: { totalCount: number }, platforms: { totalCount: number }, projects: { totalCount: number }, demands: { totalCount: number } }> } };

export type ChainMatrixQueryVariables = Exact<{
  template: string;
  region?: string | null | undefined;
  chains?: Array<string> | string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type ChainMatrixQuery = { requirementMatrix: { template: { id: string, name: string }, columns: Array<{ title: string, minimum: number, problem: string | null, totals: { met: number, short: number, empty: number, notAssessed: number }, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }>, totals: { met: number, short: number, empty: number, unknown: number, notAssessed: number }, rows: Array<{ chain: { id: string, name: string, region: { id: string, name: string } }, cells: Array<{ count: number | null, status: RequirementStatus, unkept: Array<string>, responsible: { id: string, name: string } | null }> }> } };

export type ChainTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainTemplatesQuery = { requirementTemplates: { totalCount: number, nodes: Array<{ id: string, name: string, policy: { date: string | null } | null }> } };

export type ChangeEffectQueryVariables = Exact<{
  id: string;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type ChangeEffectQuery = { changeSet: { id: string, state: ChangeSetState, effect: { before: number, after: number, weightBefore: number, weightAfter: number, synthetic: boolean, explanation: string, closed: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }>, opened: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }>, changed: Array<{ before: { id: string, severity: number, explanation: string, rule: { id: string, title: string } } }> } } | null };

export type ChangeListQueryVariables = Exact<{
  filter?: ChangeSetFilter | null | undefined;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangeListQuery = { changeSets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, state: ChangeSetState, source: ChangeSource, by: string, at: string, reviewedBy: string | null, created: number, updated: number, removed: number }> } };

export type ChangeSetPageQueryVariables = Exact<{
  id: string;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangeSetPageQuery = { changeSet: { id: string, title: string, note: string | null, state: ChangeSetState, source: ChangeSource, by: string, at: string, reviewedBy: string | null, reviewNote: string | null, actions: Array<ChangeSetAction>, written: string, moved: Array<{ index: number, message: string }>, reverts: { id: string, title: string } | null, revertedBy: { id: string, title: string } | null, files: Array<{ name: string, rows: number, sha256: string }>, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ index: number | null, operation: ChangeOperation, table: string, entityId: string, version: number, status: CandidateStatus | null, confidence: number | null, doubt: string | null, source: { locator: string, clause: string | null, line: number | null, firstCharacter: number | null, lastCharacter: number | null } | null, entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, fields: Array<{ field: string, label: string, before: unknown, after: unknown }> }> } } | null };

export type CountAxesQueryVariables = Exact<{
  of: EntityType;
  locale: Locale;
}>;


export type CountAxesQuery = { crossTabAxes: Array<{ name: string, label: string }> };

export type CountBehindQueryVariables = Exact<{
  of: EntityType;
  rows: string;
  columns?: string | null | undefined;
  filter?: unknown;
  asOf?: string | null | undefined;
}>;


export type CountBehindQuery = { crossTab: { cells: Array<{ row: string, column: string | null, count: number, entities: Array<
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
        | { id: string, name: string, synthetic: boolean }
      > }> } };

export type CountsQueryVariables = Exact<{
  of: EntityType;
  rows: string;
  columns?: string | null | undefined;
  filter?: unknown;
  asOf?: string | null | undefined;
  locale: Locale;
}>;


export type CountsQuery = { crossTab: { total: number, synthetic: boolean, rowKeys: Array<{ key: string, label: string, total: number }>, columnKeys: Array<{ key: string, label: string, total: number }>, cells: Array<{ row: string, column: string | null, count: number }> } };

export type DocumentTextQueryVariables = Exact<{
  policy: string;
  draft?: string | null | undefined;
}>;


export type DocumentTextQuery = { policyText: { title: string, file: string, sha256: string, size: number | null, mediaType: string | null, by: string, at: string, lineCount: number, changeSet: string | null, lines: Array<{ no: number, text: string, clause: string | null, facts: Array<{ firstCharacter: number, lastCharacter: number, entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }> } | null };

export type ChainNamesQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type ChainNamesQuery = { chains: { totalCount: number, nodes: Array<{ id: string, name: string, kind: ChainKind }> } };

export type FindQueryVariables = Exact<{
  text: string;
  types?: Array<EntityType> | EntityType | null | undefined;
  region?: string | null | undefined;
  first: number;
}>;


export type FindQuery = { search: { totalCount: number, edges: Array<{ match: SearchMatch, matchedName: string, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'ActionItem', id: string, name: string }
        | { __typename: 'Activity', id: string, name: string }
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Alliance', id: string, name: string }
        | { __typename: 'Appraisal', id: string, name: string }
        | { __typename: 'Bid', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'ChainVersion', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'ContactAssignment', id: string, name: string }
        | { __typename: 'CreditRecord', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'DemandStage', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'Discipline', id: string, name: string }
        | { __typename: 'DocumentIssue', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Funding', id: string, name: string }
        | { __typename: 'GuideItem', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'KeyList', id: string, name: string }
        | { __typename: 'MaturityStep', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'MutualRecognition', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'OpenCall', id: string, name: string }
        | { __typename: 'PeerGroup', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'PlatformLevel', id: string, name: string }
        | { __typename: 'PlatformReview', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'PoolEntry', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'ProjectStep', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'ReserveEntry', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'ServiceTicket', id: string, name: string }
        | { __typename: 'ShortagePost', id: string, name: string }
        | { __typename: 'TalentPromise', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
        | { __typename: 'Technology', id: string, name: string }
        | { __typename: 'Voucher', id: string, name: string }
       }> } };

export type LiveSubscriptionVariables = Exact<{
  after: string;
}>;


export type LiveSubscription = { changes: { changeSet: { id: string } } };

export type NameOfQueryVariables = Exact<{
  id: string;
}>;


export type NameOfQuery = { node:
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { regions: { totalCount: number, nodes: Array<{ id: string, name: string, code: string | null, parent: { id: string } | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { changeCursor: string, viewer: { name: string, role: Role, rights: Array<Right>, bounded: boolean } };

export type GapClauseQueryVariables = Exact<{
  policy: string;
}>;


export type GapClauseQuery = { policy: { id: string, name: string, issuer: string | null, number: string | null, date: string | null, clauses: { totalCount: number, nodes: Array<{ id: string, path: string, name: string, parent: { id: string } | null, sources: Array<{ locator: string }> }> } } | null };

export type GapClosingQueryVariables = Exact<{
  chain: string;
  count: number;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type GapClosingQuery = { proposeAppointments: { status: PlanStatus, explanation: string, synthetic: boolean, appointments: Array<{ role: AppointmentRole, from: string, to: string, load: number, explanation: string, expert: { id: string, name: string }, chain: { id: string, name: string }, eligibility: { verdict: Verdict, verdictLabel: string }, closes: Array<{ key: string, rule: { id: string, title: string } }> }> } };

export type GapDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type GapDetailQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { key: string, severity: number, assurance: Assurance, synthetic: boolean, explanation: string, id: string, since: { day: string, appeared: { cause: GapChangeCause, through: { id: string, title: string } | null, throughAny: Array<{ id: string, title: string }> } | null, changed: { day: string, severityBefore: number | null, cause: GapChangeCause, through: { id: string, title: string } | null, throughAny: Array<{ id: string, title: string }> } | null } | null, rule: { id: string, title: string, description: string, severity: string, parameters: Array<{ name: string, default: unknown }>, basis: Array<{ clause: string | null, locator: string, policy: { id: string, name: string } | null }> }, subject:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'ActionItem', id: string, name: string }
        | { __typename: 'Activity', id: string, name: string }
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Alliance', id: string, name: string }
        | { __typename: 'Appraisal', id: string, name: string }
        | { __typename: 'Bid', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'ChainVersion', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'ContactAssignment', id: string, name: string }
        | { __typename: 'CreditRecord', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'DemandStage', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'Discipline', id: string, name: string }
        | { __typename: 'DocumentIssue', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Funding', id: string, name: string }
        | { __typename: 'GuideItem', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'KeyList', id: string, name: string }
        | { __typename: 'MaturityStep', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'MutualRecognition', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'OpenCall', id: string, name: string }
        | { __typename: 'PeerGroup', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'PlatformLevel', id: string, name: string }
        | { __typename: 'PlatformReview', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'PoolEntry', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'ProjectStep', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'ReserveEntry', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'ServiceTicket', id: string, name: string }
        | { __typename: 'ShortagePost', id: string, name: string }
        | { __typename: 'TalentPromise', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
        | { __typename: 'Technology', id: string, name: string }
        | { __typename: 'Voucher', id: string, name: string }
      , chain: { id: string, name: string } | null, region: { id: string, name: string } | null, department: { id: string, name: string } | null, evidence: Array<{ label: string, value: unknown, entities: Array<
          | { __typename: 'Achievement', id: string, name: string, synthetic: boolean }
          | { __typename: 'ActionItem', id: string, name: string, synthetic: boolean }
          | { __typename: 'Activity', id: string, name: string, synthetic: boolean }
          | { __typename: 'Agency', id: string, name: string, synthetic: boolean }
          | { __typename: 'Alliance', id: string, name: string, synthetic: boolean }
          | { __typename: 'Appraisal', id: string, name: string, synthetic: boolean }
          | { __typename: 'Bid', id: string, name: string, synthetic: boolean }
          | { __typename: 'Chain', id: string, name: string, synthetic: boolean }
          | { __typename: 'ChainVersion', id: string, name: string, synthetic: boolean }
          | { __typename: 'Clause', id: string, name: string, synthetic: boolean }
          | { __typename: 'ContactAssignment', id: string, name: string, synthetic: boolean }
          | { __typename: 'CreditRecord', id: string, name: string, synthetic: boolean }
          | { __typename: 'DeclaredGapRecord', id: string, name: string, synthetic: boolean }
          | { __typename: 'Demand', id: string, name: string, synthetic: boolean }
          | { __typename: 'DemandStage', id: string, name: string, synthetic: boolean }
          | { __typename: 'Department', id: string, name: string, synthetic: boolean }
          | { __typename: 'Discipline', id: string, name: string, synthetic: boolean }
          | { __typename: 'DocumentIssue', id: string, name: string, synthetic: boolean }
          | { __typename: 'EligibilityCondition', id: string, name: string, synthetic: boolean }
          | { __typename: 'EligibilityRule', id: string, name: string, synthetic: boolean }
          | { __typename: 'Enterprise', id: string, name: string, synthetic: boolean }
          | { __typename: 'Expert', id: string, name: string, synthetic: boolean }
          | { __typename: 'Field', id: string, name: string, synthetic: boolean }
          | { __typename: 'Funding', id: string, name: string, synthetic: boolean }
          | { __typename: 'GuideItem', id: string, name: string, synthetic: boolean }
          | { __typename: 'Indicator', id: string, name: string, synthetic: boolean }
          | { __typename: 'Institution', id: string, name: string, synthetic: boolean }
          | { __typename: 'KeyList', id: string, name: string, synthetic: boolean }
          | { __typename: 'MaturityStep', id: string, name: string, synthetic: boolean }
          | { __typename: 'Measure', id: string, name: string, synthetic: boolean }
          | { __typename: 'Meeting', id: string, name: string, synthetic: boolean }
          | { __typename: 'MutualRecognition', id: string, name: string, synthetic: boolean }
          | { __typename: 'Observation', id: string, name: string, synthetic: boolean }
          | { __typename: 'OpenCall', id: string, name: string, synthetic: boolean }
          | { __typename: 'PeerGroup', id: string, name: string, synthetic: boolean }
          | { __typename: 'Platform', id: string, name: string, synthetic: boolean }
          | { __typename: 'PlatformLevel', id: string, name: string, synthetic: boolean }
          | { __typename: 'PlatformReview', id: string, name: string, synthetic: boolean }
          | { __typename: 'Policy', id: string, name: string, synthetic: boolean }
          | { __typename: 'PoolEntry', id: string, name: string, synthetic: boolean }
          | { __typename: 'Product', id: string, name: string, synthetic: boolean }
          | { __typename: 'Programme', id: string, name: string, synthetic: boolean }
          | { __typename: 'Project', id: string, name: string, synthetic: boolean }
          | { __typename: 'ProjectStep', id: string, name: string, synthetic: boolean }
          | { __typename: 'Recognition', id: string, name: string, synthetic: boolean }
          | { __typename: 'Region', id: string, name: string, synthetic: boolean }
          | { __typename: 'Register', id: string, name: string, synthetic: boolean }
          | { __typename: 'RequirementTemplate', id: string, name: string, synthetic: boolean }
          | { __typename: 'RequirementTemplateCell', id: string, name: string, synthetic: boolean }
          | { __typename: 'ReserveEntry', id: string, name: string, synthetic: boolean }
          | { __typename: 'Resource', id: string, name: string, synthetic: boolean }
          | { __typename: 'Segment', id: string, name: string, synthetic: boolean }
          | { __typename: 'ServiceTicket', id: string, name: string, synthetic: boolean }
          | { __typename: 'ShortagePost', id: string, name: string, synthetic: boolean }
          | { __typename: 'TalentPromise', id: string, name: string, synthetic: boolean }
          | { __typename: 'Target', id: string, name: string, synthetic: boolean }
          | { __typename: 'Team', id: string, name: string, synthetic: boolean }
          | { __typename: 'Technology', id: string, name: string, synthetic: boolean }
          | { __typename: 'Voucher', id: string, name: string, synthetic: boolean }
        > }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type GapCauseFragment = { cause: GapChangeCause, through: { id: string, title: string } | null, throughAny: Array<{ id: string, title: string }> };

export type GapFiltersQueryVariables = Exact<{
  region?: string | null | undefined;
  locale: Locale;
}>;


export type GapFiltersQuery = { gapRules: Array<{ id: string, title: string }>, chains: { totalCount: number, nodes: Array<{ id: string, name: string }> }, departments: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type GapGroupsQueryVariables = Exact<{
  by: GapSummaryKey;
  filter: GapFilter;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type GapGroupsQuery = { gapSummary: Array<{ count: number, worst: number, rule: { id: string, title: string } | null, chain: { id: string, name: string } | null, region: { id: string, name: string } | null, department: { id: string, name: string } | null }> };

export type GapListQueryVariables = Exact<{
  filter: GapFilter;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type GapListQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, severity: number, assurance: Assurance, synthetic: boolean, explanation: string, rule: { id: string, title: string }, subject:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'ActionItem', id: string, name: string }
        | { __typename: 'Activity', id: string, name: string }
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Alliance', id: string, name: string }
        | { __typename: 'Appraisal', id: string, name: string }
        | { __typename: 'Bid', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'ChainVersion', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'ContactAssignment', id: string, name: string }
        | { __typename: 'CreditRecord', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'DemandStage', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'Discipline', id: string, name: string }
        | { __typename: 'DocumentIssue', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Funding', id: string, name: string }
        | { __typename: 'GuideItem', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'KeyList', id: string, name: string }
        | { __typename: 'MaturityStep', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'MutualRecognition', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'OpenCall', id: string, name: string }
        | { __typename: 'PeerGroup', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'PlatformLevel', id: string, name: string }
        | { __typename: 'PlatformReview', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'PoolEntry', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'ProjectStep', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'ReserveEntry', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'ServiceTicket', id: string, name: string }
        | { __typename: 'ShortagePost', id: string, name: string }
        | { __typename: 'TalentPromise', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
        | { __typename: 'Technology', id: string, name: string }
        | { __typename: 'Voucher', id: string, name: string }
      , chain: { id: string, name: string } | null, region: { id: string, name: string } | null, department: { id: string, name: string } | null }> } };

export type GuideLoadedQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type GuideLoadedQuery = { policies: { totalCount: number }, chains: { totalCount: number }, experts: { totalCount: number }, enterprises: { totalCount: number }, platforms: { totalCount: number }, projects: { totalCount: number }, demands: { totalCount: number } };

export type RecentSetsQueryVariables = Exact<{
  source: ChangeSource;
  first: number;
  locale: Locale;
}>;


export type RecentSetsQuery = { changeSets: { totalCount: number, nodes: Array<{ id: string, title: string, state: ChangeSetState, by: string, at: string, created: number, updated: number, removed: number, changes: { nodes: Array<{ table: string, entityId: string }> } }> } };

export type MatchDemandsQueryVariables = Exact<{
  region?: string | null | undefined;
  first: number;
}>;


export type MatchDemandsQuery = { demands: { totalCount: number, nodes: Array<{ id: string, name: string, status: MatchServiceStage | null, chain: { id: string, name: string } | null, raisedBy: { id: string, name: string }, needs: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } };

export type MatchExpertsQueryVariables = Exact<{
  demand: string;
  weights?: MatchWeights | null | undefined;
  first: number;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type MatchExpertsQuery = { matchDemand: Array<{ score: number, verdict: Verdict, nearMiss: boolean, exhaustive: boolean, explanation: string, expert: { id: string, name: string, synthetic: boolean }, coveredFields: Array<{ id: string, name: string }>, conflicts: Array<{ explanation: string }>, parts: Array<{ kind: ScorePartKind, name: string, value: number, weight: number, explanation: string }> }> };

export type MatchPipelineQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type MatchPipelineQuery = { all: { totalCount: number }, DEMAND_COLLECTED: { totalCount: number }, TALENT_PUSHED: { totalCount: number }, MATCHED: { totalCount: number }, LANDED: { totalCount: number } };

export type MatchTeamQueryVariables = Exact<{
  fields: Array<string> | string;
  chain?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type MatchTeamQuery = { proposeTeam: { complete: boolean, status: PlanStatus, explanation: string, considered: number, eligible: number, uncovered: Array<{ explanation: string, field: { id: string, name: string } }>, members: Array<{ load: number, explanation: string, expert: { id: string, name: string }, covers: Array<{ id: string, name: string }>, onlyCovers: Array<{ id: string, name: string }>, eligibility: { verdict: Verdict, verdictLabel: string } }> } };

export type OverviewHeatQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type OverviewHeatQuery = { gapRules: Array<{ id: string, title: string }>, chains: { totalCount: number, nodes: Array<{ id: string, name: string, kind: ChainKind, region: { id: string, name: string } }> }, cells: Array<{ count: number, worst: number, rule: { id: string } | null, chain: { id: string, name: string, kind: ChainKind, region: { id: string, name: string } } | null }>, ofChains: Array<{ count: number, worst: number, chain: { id: string } | null }>, ofRules: Array<{ count: number, worst: number, notAssessed: number, rule: { id: string } | null }>, all: Array<{ count: number, worst: number, notAssessed: number }> };

export type OverviewRegionsQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type OverviewRegionsQuery = { gapSummary: Array<{ count: number, worst: number, notAssessed: number, region: { id: string, name: string, level: RegionLevel | null, parent: { id: string, name: string } | null } | null }> };

export type OverviewSinceQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  since: string;
  locale: Locale;
}>;


export type OverviewSinceQuery = { gapRules: Array<{ id: string, title: string }>, now: Array<{ count: number, rule: { id: string } | null }>, earlier: Array<{ count: number, rule: { id: string } | null }> };

export type OverviewTargetsQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
}>;


export type OverviewTargetsQuery = { targetProgress: { totalCount: number, nodes: Array<{ verdict: ProgressVerdict, actual: number | null, base: number | null, goal: number | null, expected: number | null, ratio: number | null, elapsed: number | null, reason: string | null, conflict: boolean, target: { id: string, name: string, unit: string | null, deadlineYear: number | null, region: { id: string, name: string }, sources: Array<{ clause: string | null, locator: string, policy: { id: string, name: string } | null }> } }> } };

export type OverviewTermsQueryVariables = Exact<{
  region?: string | null | undefined;
  from0: string;
  to0: string;
  from1: string;
  to1: string;
  from2: string;
  to2: string;
  from3: string;
  to3: string;
  from4: string;
  to4: string;
  from5: string;
  to5: string;
  from6: string;
  to6: string;
  from7: string;
  to7: string;
  from8: string;
  to8: string;
  from9: string;
  to9: string;
  from10: string;
  to10: string;
  from11: string;
  to11: string;
}>;


export type OverviewTermsQuery = { m0: { totalCount: number, nodes: Array<{ name: string }> }, m1: { totalCount: number, nodes: Array<{ name: string }> }, m2: { totalCount: number, nodes: Array<{ name: string }> }, m3: { totalCount: number, nodes: Array<{ name: string }> }, m4: { totalCount: number, nodes: Array<{ name: string }> }, m5: { totalCount: number, nodes: Array<{ name: string }> }, m6: { totalCount: number, nodes: Array<{ name: string }> }, m7: { totalCount: number, nodes: Array<{ name: string }> }, m8: { totalCount: number, nodes: Array<{ name: string }> }, m9: { totalCount: number, nodes: Array<{ name: string }> }, m10: { totalCount: number, nodes: Array<{ name: string }> }, m11: { totalCount: number, nodes: Array<{ name: string }> } };

export type OverviewUnassessedQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type OverviewUnassessedQuery = { gaps: { notAssessed: Array<{ register: string, reason: string, rule: { id: string, title: string }, region: { id: string, name: string } }> } };

export type OverviewUnitsQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type OverviewUnitsQuery = { gapSummary: Array<{ count: number, worst: number, department: { id: string, name: string } | null }> };

export type OverviewWorstQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
}>;


export type OverviewWorstQuery = { gaps: { totalCount: number, nodes: Array<{ id: string, key: string, severity: number, assurance: Assurance, synthetic: boolean, explanation: string, rule: { id: string, title: string }, subject:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'ActionItem', id: string, name: string }
        | { __typename: 'Activity', id: string, name: string }
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Alliance', id: string, name: string }
        | { __typename: 'Appraisal', id: string, name: string }
        | { __typename: 'Bid', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'ChainVersion', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'ContactAssignment', id: string, name: string }
        | { __typename: 'CreditRecord', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'DemandStage', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'Discipline', id: string, name: string }
        | { __typename: 'DocumentIssue', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Funding', id: string, name: string }
        | { __typename: 'GuideItem', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'KeyList', id: string, name: string }
        | { __typename: 'MaturityStep', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'MutualRecognition', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'OpenCall', id: string, name: string }
        | { __typename: 'PeerGroup', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'PlatformLevel', id: string, name: string }
        | { __typename: 'PlatformReview', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'PoolEntry', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'ProjectStep', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'ReserveEntry', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'ServiceTicket', id: string, name: string }
        | { __typename: 'ShortagePost', id: string, name: string }
        | { __typename: 'TalentPromise', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
        | { __typename: 'Technology', id: string, name: string }
        | { __typename: 'Voucher', id: string, name: string }
      , department: { id: string, name: string } | null }> } };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  first: number;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type PathsBetweenQuery = { collaborationPaths: Array<{ score: number, length: number, exhaustive: boolean, explanation: string, nodes: Array<
      | { __typename: 'Achievement', id: string, name: string }
      | { __typename: 'ActionItem', id: string, name: string }
      | { __typename: 'Activity', id: string, name: string }
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Alliance', id: string, name: string }
      | { __typename: 'Appraisal', id: string, name: string }
      | { __typename: 'Bid', id: string, name: string }
      | { __typename: 'Chain', id: string, name: string }
      | { __typename: 'ChainVersion', id: string, name: string }
      | { __typename: 'Clause', id: string, name: string }
      | { __typename: 'ContactAssignment', id: string, name: string }
      | { __typename: 'CreditRecord', id: string, name: string }
      | { __typename: 'DeclaredGapRecord', id: string, name: string }
      | { __typename: 'Demand', id: string, name: string }
      | { __typename: 'DemandStage', id: string, name: string }
      | { __typename: 'Department', id: string, name: string }
      | { __typename: 'Discipline', id: string, name: string }
      | { __typename: 'DocumentIssue', id: string, name: string }
      | { __typename: 'EligibilityCondition', id: string, name: string }
      | { __typename: 'EligibilityRule', id: string, name: string }
      | { __typename: 'Enterprise', id: string, name: string }
      | { __typename: 'Expert', id: string, name: string }
      | { __typename: 'Field', id: string, name: string }
      | { __typename: 'Funding', id: string, name: string }
      | { __typename: 'GuideItem', id: string, name: string }
      | { __typename: 'Indicator', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'KeyList', id: string, name: string }
      | { __typename: 'MaturityStep', id: string, name: string }
      | { __typename: 'Measure', id: string, name: string }
      | { __typename: 'Meeting', id: string, name: string }
      | { __typename: 'MutualRecognition', id: string, name: string }
      | { __typename: 'Observation', id: string, name: string }
      | { __typename: 'OpenCall', id: string, name: string }
      | { __typename: 'PeerGroup', id: string, name: string }
      | { __typename: 'Platform', id: string, name: string }
      | { __typename: 'PlatformLevel', id: string, name: string }
      | { __typename: 'PlatformReview', id: string, name: string }
      | { __typename: 'Policy', id: string, name: string }
      | { __typename: 'PoolEntry', id: string, name: string }
      | { __typename: 'Product', id: string, name: string }
      | { __typename: 'Programme', id: string, name: string }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'ProjectStep', id: string, name: string }
      | { __typename: 'Recognition', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Register', id: string, name: string }
      | { __typename: 'RequirementTemplate', id: string, name: string }
      | { __typename: 'RequirementTemplateCell', id: string, name: string }
      | { __typename: 'ReserveEntry', id: string, name: string }
      | { __typename: 'Resource', id: string, name: string }
      | { __typename: 'Segment', id: string, name: string }
      | { __typename: 'ServiceTicket', id: string, name: string }
      | { __typename: 'ShortagePost', id: string, name: string }
      | { __typename: 'TalentPromise', id: string, name: string }
      | { __typename: 'Target', id: string, name: string }
      | { __typename: 'Team', id: string, name: string }
      | { __typename: 'Technology', id: string, name: string }
      | { __typename: 'Voucher', id: string, name: string }
    >, steps: Array<{ relation: string, relationLabel: string, forward: boolean, strength: number, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> }> };

export type PathsNamedQueryVariables = Exact<{
  pattern: NamedPattern;
  chain?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type PathsNamedQuery = { namedPath: Array<{ complete: boolean, brokenAt: number | null, brokenStep: string | null, explanation: string, kind: PartnershipKind | null, chain: { id: string, name: string } | null, path: { nodes: Array<
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'ActionItem', id: string, name: string }
        | { __typename: 'Activity', id: string, name: string }
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Alliance', id: string, name: string }
        | { __typename: 'Appraisal', id: string, name: string }
        | { __typename: 'Bid', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'ChainVersion', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'ContactAssignment', id: string, name: string }
        | { __typename: 'CreditRecord', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'DemandStage', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'Discipline', id: string, name: string }
        | { __typename: 'DocumentIssue', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Funding', id: string, name: string }
        | { __typename: 'GuideItem', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'KeyList', id: string, name: string }
        | { __typename: 'MaturityStep', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'MutualRecognition', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'OpenCall', id: string, name: string }
        | { __typename: 'PeerGroup', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'PlatformLevel', id: string, name: string }
        | { __typename: 'PlatformReview', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'PoolEntry', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'ProjectStep', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'ReserveEntry', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'ServiceTicket', id: string, name: string }
        | { __typename: 'ShortagePost', id: string, name: string }
        | { __typename: 'TalentPromise', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
        | { __typename: 'Technology', id: string, name: string }
        | { __typename: 'Voucher', id: string, name: string }
      >, steps: Array<{ relation: string, relationLabel: string, forward: boolean }> } | null }> };

export type PolicyClauseQueryVariables = Exact<{
  id: string;
  locale: Locale;
  first: number;
}>;


export type PolicyClauseQuery = { clause: { id: string, path: string, name: string, factCount: number, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, facts: Array<
      | { __typename: 'Achievement', id: string, name: string, synthetic: boolean }
      | { __typename: 'ActionItem', id: string, name: string, synthetic: boolean }
      | { __typename: 'Activity', id: string, name: string, synthetic: boolean }
      | { __typename: 'Agency', id: string, name: string, synthetic: boolean }
      | { __typename: 'Alliance', id: string, name: string, synthetic: boolean }
      | { __typename: 'Appraisal', id: string, name: string, synthetic: boolean }
      | { __typename: 'Bid', id: string, name: string, synthetic: boolean }
      | { __typename: 'Chain', id: string, name: string, synthetic: boolean }
      | { __typename: 'ChainVersion', id: string, name: string, synthetic: boolean }
      | { __typename: 'Clause', id: string, name: string, synthetic: boolean }
      | { __typename: 'ContactAssignment', id: string, name: string, synthetic: boolean }
      | { __typename: 'CreditRecord', id: string, name: string, synthetic: boolean }
      | { __typename: 'DeclaredGapRecord', id: string, name: string, synthetic: boolean }
      | { __typename: 'Demand', id: string, name: string, synthetic: boolean }
      | { __typename: 'DemandStage', id: string, name: string, synthetic: boolean }
      | { __typename: 'Department', id: string, name: string, synthetic: boolean }
      | { __typename: 'Discipline', id: string, name: string, synthetic: boolean }
      | { __typename: 'DocumentIssue', id: string, name: string, synthetic: boolean }
      | { __typename: 'EligibilityCondition', id: string, name: string, synthetic: boolean }
      | { __typename: 'EligibilityRule', id: string, name: string, synthetic: boolean }
      | { __typename: 'Enterprise', id: string, name: string, synthetic: boolean }
      | { __typename: 'Expert', id: string, name: string, synthetic: boolean }
      | { __typename: 'Field', id: string, name: string, synthetic: boolean }
      | { __typename: 'Funding', id: string, name: string, synthetic: boolean }
      | { __typename: 'GuideItem', id: string, name: string, synthetic: boolean }
      | { __typename: 'Indicator', id: string, name: string, synthetic: boolean }
      | { __typename: 'Institution', id: string, name: string, synthetic: boolean }
      | { __typename: 'KeyList', id: string, name: string, synthetic: boolean }
      | { __typename: 'MaturityStep', id: string, name: string, synthetic: boolean }
      | { __typename: 'Measure', id: string, name: string, synthetic: boolean, responsible: { totalCount: number, nodes: Array<{ order: number, department: { id: string, name: string } }> } }
      | { __typename: 'Meeting', id: string, name: string, synthetic: boolean }
      | { __typename: 'MutualRecognition', id: string, name: string, synthetic: boolean }
      | { __typename: 'Observation', id: string, name: string, synthetic: boolean }
      | { __typename: 'OpenCall', id: string, name: string, synthetic: boolean }
      | { __typename: 'PeerGroup', id: string, name: string, synthetic: boolean }
      | { __typename: 'Platform', id: string, name: string, synthetic: boolean }
      | { __typename: 'PlatformLevel', id: string, name: string, synthetic: boolean }
      | { __typename: 'PlatformReview', id: string, name: string, synthetic: boolean }
      | { __typename: 'Policy', id: string, name: string, synthetic: boolean }
      | { __typename: 'PoolEntry', id: string, name: string, synthetic: boolean }
      | { __typename: 'Product', id: string, name: string, synthetic: boolean }
      | { __typename: 'Programme', id: string, name: string, synthetic: boolean }
      | { __typename: 'Project', id: string, name: string, synthetic: boolean }
      | { __typename: 'ProjectStep', id: string, name: string, synthetic: boolean }
      | { __typename: 'Recognition', id: string, name: string, synthetic: boolean }
      | { __typename: 'Region', id: string, name: string, synthetic: boolean }
      | { __typename: 'Register', id: string, name: string, synthetic: boolean }
      | { __typename: 'RequirementTemplate', id: string, name: string, synthetic: boolean }
      | { __typename: 'RequirementTemplateCell', id: string, name: string, synthetic: boolean }
      | { __typename: 'ReserveEntry', id: string, name: string, synthetic: boolean }
      | { __typename: 'Resource', id: string, name: string, synthetic: boolean }
      | { __typename: 'Segment', id: string, name: string, synthetic: boolean }
      | { __typename: 'ServiceTicket', id: string, name: string, synthetic: boolean }
      | { __typename: 'ShortagePost', id: string, name: string, synthetic: boolean }
      | { __typename: 'TalentPromise', id: string, name: string, synthetic: boolean }
      | { __typename: 'Target', id: string, name: string, synthetic: boolean }
      | { __typename: 'Team', id: string, name: string, synthetic: boolean }
      | { __typename: 'Technology', id: string, name: string, synthetic: boolean }
      | { __typename: 'Voucher', id: string, name: string, synthetic: boolean }
    >, measures: { totalCount: number, nodes: Array<{ __typename: 'Measure', id: string, name: string, synthetic: boolean, responsible: { totalCount: number, nodes: Array<{ order: number, department: { id: string, name: string } }> } }> }, targets: { totalCount: number, nodes: Array<{ __typename: 'Target', id: string, name: string, synthetic: boolean }> } } | null };

export type PolicyListQueryVariables = Exact<{
  region?: string | null | undefined;
  first: number;
}>;


export type PolicyListQuery = { policies: { totalCount: number, nodes: Array<{ id: string, name: string, issuer: string | null, number: string | null, date: string | null, status: PolicyStatus | null, region: { id: string, name: string } | null, clauses: { totalCount: number }, measures: { totalCount: number }, targets: { totalCount: number }, basedOn: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } };

export type PolicyTreeQueryVariables = Exact<{
  policy: string;
  first: number;
}>;


export type PolicyTreeQuery = { policy: { id: string, name: string, clauses: { totalCount: number, nodes: Array<{ id: string, path: string, name: string, factCount: number, parent: { id: string } | null, sources: Array<{ locator: string }>, measures: { totalCount: number }, targets: { totalCount: number } }> } } | null };

export type ProfileEligibilityQueryVariables = Exact<{
  expert: string;
  role: AppointmentRole;
  chain?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type ProfileEligibilityQuery = { eligibility: { verdict: Verdict, verdictLabel: string, nearMiss: boolean, termFrom: string | null, termTo: string | null, rule: { id: string, name: string } | null, conditions: Array<{ title: string, verdict: Verdict, verdictLabel: string, attribute: string, soft: boolean, advisory: boolean, comparator: string, expected: string | null, fact: unknown, on: string | null, source: { clause: string | null, locator: string, policy: { id: string, name: string } | null } | null }> } };

export type ProfileFactsQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ProfileFactsQuery = { node:
    | { __typename: 'Achievement', name: string, aliases: Array<string>, synthetic: boolean, maturity: InnovationStage | null, producedOn: string | null, transferredOn: string | null, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ActionItem', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Activity', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Agency', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Alliance', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Appraisal', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Bid', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Board', id: string }
    | { __typename: 'Chain', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ChainVersion', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ChangeSet', id: string }
    | { __typename: 'Clause', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ContactAssignment', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'CreditRecord', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'DeclaredGapRecord', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Demand', name: string, aliases: Array<string>, synthetic: boolean, raisedOn: string | null, id: string, demandKind: DemandKind | null, demandStage: MatchServiceStage | null, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'DemandStage', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Department', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null }
    | { __typename: 'Discipline', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'DocumentIssue', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'EligibilityCondition', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'EligibilityRule', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Enterprise', name: string, aliases: Array<string>, synthetic: boolean, tiers: Array<EnterpriseTier>, aboveScale: boolean | null, uscc: string | null, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null }
    | { __typename: 'Expert', name: string, aliases: Array<string>, synthetic: boolean, titleRank: ProfessionalTitleRank | null, talentTier: TalentTier | null, birthYear: number | null, yearsExperience: number | null, ledProvincialProject: boolean | null, awardLevel: AdminLevel | null, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null, nativeRegion: { id: string, name: string } | null }
    | { __typename: 'Field', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Funding', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Gap', id: string }
    | { __typename: 'GuideItem', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Indicator', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Institution', name: string, aliases: Array<string>, synthetic: boolean, id: string, institutionKind: InstitutionKind | null, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null }
    | { __typename: 'KeyList', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'MaturityStep', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Measure', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Meeting', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'MutualRecognition', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Observation', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'OpenCall', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'PeerGroup', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Platform', name: string, aliases: Array<string>, synthetic: boolean, level: AdminLevel | null, establishedOn: string | null, id: string, platformKind: PlatformKind, platformStatus: PlatformStatus | null, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null }
    | { __typename: 'PlatformLevel', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'PlatformReview', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Policy', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'PoolEntry', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Product', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Programme', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Project', name: string, aliases: Array<string>, synthetic: boolean, mode: ProjectMode | null, stage: InnovationStage | null, start: string | null, end: string | null, budgetCny: number | null, funder: string | null, id: string, projectType: ProjectType | null, projectStatus: ProjectStatus | null, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null }
    | { __typename: 'ProjectStep', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Recognition', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Region', name: string, aliases: Array<string>, synthetic: boolean, code: string | null, id: string, regionLevel: RegionLevel | null, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, parent: { id: string, name: string } | null }
    | { __typename: 'Register', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'RequirementTemplate', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'RequirementTemplateCell', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ReserveEntry', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Resource', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Segment', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ServiceTicket', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'ShortagePost', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'TalentPromise', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Target', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Team', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }>, region: { id: string, name: string } | null }
    | { __typename: 'Technology', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
    | { __typename: 'Voucher', name: string, aliases: Array<string>, synthetic: boolean, id: string, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }
   | null };

export type HistoryQueryVariables = Exact<{
  id: string;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { node:
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
    | { id: string, history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ operation: ChangeOperation, table: string, version: number, fields: Array<{ field: string, label: string, before: unknown, after: unknown }>, changeSet: { id: string, title: string, at: string, by: string, source: ChangeSource, state: ChangeSetState } }> } }
   | null };

export type ProfileLettersQueryVariables = Exact<{
  id: string;
}>;


export type ProfileLettersQuery = { expert: { id: string, name: string, appointments: { totalCount: number, nodes: Array<{ id: string, role: AppointmentRole, from: string | null, to: string | null, issuedBy: string | null, letterNo: string | null, chain: { id: string, name: string } }> } } | null };

export type ProfileTiesQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ProfileTiesQuery = { node:
    | { __typename: 'Achievement', name: string, id: string, project: { __typename: 'Project', id: string, name: string } | null, transferredTo: { __typename: 'Enterprise', id: string, name: string } | null }
    | { __typename: 'ActionItem', name: string, id: string }
    | { __typename: 'Activity', name: string, id: string }
    | { __typename: 'Agency', name: string, id: string }
    | { __typename: 'Alliance', name: string, id: string }
    | { __typename: 'Appraisal', name: string, id: string }
    | { __typename: 'Bid', name: string, id: string }
    | { __typename: 'Board', id: string }
    | { __typename: 'Chain', name: string, id: string, appointments: { totalCount: number, nodes: Array<{ id: string, role: AppointmentRole, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string } }> }, teams: { totalCount: number, nodes: Array<{ __typename: 'Team', id: string, name: string }> }, enterprises: { totalCount: number, nodes: Array<{ chainMaster: boolean, enterprise: { __typename: 'Enterprise', id: string, name: string } }> }, platforms: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, products: { totalCount: number, nodes: Array<{ __typename: 'Product', id: string, name: string }> }, demands: { totalCount: number, nodes: Array<{ __typename: 'Demand', id: string, name: string }> }, needs: { totalCount: number, nodes: Array<{ __typename: 'Field', id: string, name: string }> }, segments: { totalCount: number, nodes: Array<{ __typename: 'Segment', id: string, name: string }> }, supports: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, supportedBy: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, succeeds: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, succeededBy: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> } }
    | { __typename: 'ChainVersion', name: string, id: string }
    | { __typename: 'ChangeSet', id: string }
    | { __typename: 'Clause', name: string, id: string }
    | { __typename: 'ContactAssignment', name: string, id: string }
    | { __typename: 'CreditRecord', name: string, id: string }
    | { __typename: 'DeclaredGapRecord', name: string, id: string }
    | { __typename: 'Demand', name: string, id: string, raisedBy: { __typename: 'Enterprise', id: string, name: string }, chain: { __typename: 'Chain', id: string, name: string } | null, needs: { totalCount: number, nodes: Array<{ __typename: 'Field', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> } }
    | { __typename: 'DemandStage', name: string, id: string }
    | { __typename: 'Department', name: string, id: string, measures: { totalCount: number, nodes: Array<{ order: number, measure: { __typename: 'Measure', id: string, name: string } }> }, referrals: { totalCount: number, nodes: Array<{ __typename: 'Expert', id: string, name: string }> } }
    | { __typename: 'Discipline', name: string, id: string }
    | { __typename: 'DocumentIssue', name: string, id: string }
    | { __typename: 'EligibilityCondition', name: string, id: string }
    | { __typename: 'EligibilityRule', name: string, id: string }
    | { __typename: 'Enterprise', name: string, id: string, chains: { totalCount: number, nodes: Array<{ chainMaster: boolean, chain: { __typename: 'Chain', id: string, name: string } }> }, platforms: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, demands: { totalCount: number, nodes: Array<{ __typename: 'Demand', id: string, name: string }> }, products: { totalCount: number, nodes: Array<{ __typename: 'Product', id: string, name: string }> }, affiliations: { totalCount: number, nodes: Array<{ position: string | null, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string } }> }, engagements: { totalCount: number, nodes: Array<{ mode: CooperationMode | null, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string } }> }, partnerships: { totalCount: number, nodes: Array<{ kind: PartnershipKind | null, from: string | null, to: string | null, a:
            | { __typename: 'Achievement', id: string, name: string }
            | { __typename: 'ActionItem', id: string, name: string }
            | { __typename: 'Activity', id: string, name: string }
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Alliance', id: string, name: string }
            | { __typename: 'Appraisal', id: string, name: string }
            | { __typename: 'Bid', id: string, name: string }
            | { __typename: 'Chain', id: string, name: string }
            | { __typename: 'ChainVersion', id: string, name: string }
            | { __typename: 'Clause', id: string, name: string }
            | { __typename: 'ContactAssignment', id: string, name: string }
            | { __typename: 'CreditRecord', id: string, name: string }
            | { __typename: 'DeclaredGapRecord', id: string, name: string }
            | { __typename: 'Demand', id: string, name: string }
            | { __typename: 'DemandStage', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'Discipline', id: string, name: string }
            | { __typename: 'DocumentIssue', id: string, name: string }
            | { __typename: 'EligibilityCondition', id: string, name: string }
            | { __typename: 'EligibilityRule', id: string, name: string }
            | { __typename: 'Enterprise', id: string, name: string }
            | { __typename: 'Expert', id: string, name: string }
            | { __typename: 'Field', id: string, name: string }
            | { __typename: 'Funding', id: string, name: string }
            | { __typename: 'GuideItem', id: string, name: string }
            | { __typename: 'Indicator', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'KeyList', id: string, name: string }
            | { __typename: 'MaturityStep', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
            | { __typename: 'Meeting', id: string, name: string }
            | { __typename: 'MutualRecognition', id: string, name: string }
            | { __typename: 'Observation', id: string, name: string }
            | { __typename: 'OpenCall', id: string, name: string }
            | { __typename: 'PeerGroup', id: string, name: string }
            | { __typename: 'Platform', id: string, name: string }
            | { __typename: 'PlatformLevel', id: string, name: string }
            | { __typename: 'PlatformReview', id: string, name: string }
            | { __typename: 'Policy', id: string, name: string }
            | { __typename: 'PoolEntry', id: string, name: string }
            | { __typename: 'Product', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'Project', id: string, name: string }
            | { __typename: 'ProjectStep', id: string, name: string }
            | { __typename: 'Recognition', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Register', id: string, name: string }
            | { __typename: 'RequirementTemplate', id: string, name: string }
            | { __typename: 'RequirementTemplateCell', id: string, name: string }
            | { __typename: 'ReserveEntry', id: string, name: string }
            | { __typename: 'Resource', id: string, name: string }
            | { __typename: 'Segment', id: string, name: string }
            | { __typename: 'ServiceTicket', id: string, name: string }
            | { __typename: 'ShortagePost', id: string, name: string }
            | { __typename: 'TalentPromise', id: string, name: string }
            | { __typename: 'Target', id: string, name: string }
            | { __typename: 'Team', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'Voucher', id: string, name: string }
          , b:
            | { __typename: 'Achievement', id: string, name: string }
            | { __typename: 'ActionItem', id: string, name: string }
            | { __typename: 'Activity', id: string, name: string }
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Alliance', id: string, name: string }
            | { __typename: 'Appraisal', id: string, name: string }
            | { __typename: 'Bid', id: string, name: string }
            | { __typename: 'Chain', id: string, name: string }
            | { __typename: 'ChainVersion', id: string, name: string }
            | { __typename: 'Clause', id: string, name: string }
            | { __typename: 'ContactAssignment', id: string, name: string }
            | { __typename: 'CreditRecord', id: string, name: string }
            | { __typename: 'DeclaredGapRecord', id: string, name: string }
            | { __typename: 'Demand', id: string, name: string }
            | { __typename: 'DemandStage', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'Discipline', id: string, name: string }
            | { __typename: 'DocumentIssue', id: string, name: string }
            | { __typename: 'EligibilityCondition', id: string, name: string }
            | { __typename: 'EligibilityRule', id: string, name: string }
            | { __typename: 'Enterprise', id: string, name: string }
            | { __typename: 'Expert', id: string, name: string }
            | { __typename: 'Field', id: string, name: string }
            | { __typename: 'Funding', id: string, name: string }
            | { __typename: 'GuideItem', id: string, name: string }
            | { __typename: 'Indicator', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'KeyList', id: string, name: string }
            | { __typename: 'MaturityStep', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
            | { __typename: 'Meeting', id: string, name: string }
            | { __typename: 'MutualRecognition', id: string, name: string }
            | { __typename: 'Observation', id: string, name: string }
            | { __typename: 'OpenCall', id: string, name: string }
            | { __typename: 'PeerGroup', id: string, name: string }
            | { __typename: 'Platform', id: string, name: string }
            | { __typename: 'PlatformLevel', id: string, name: string }
            | { __typename: 'PlatformReview', id: string, name: string }
            | { __typename: 'Policy', id: string, name: string }
            | { __typename: 'PoolEntry', id: string, name: string }
            | { __typename: 'Product', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'Project', id: string, name: string }
            | { __typename: 'ProjectStep', id: string, name: string }
            | { __typename: 'Recognition', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Register', id: string, name: string }
            | { __typename: 'RequirementTemplate', id: string, name: string }
            | { __typename: 'RequirementTemplateCell', id: string, name: string }
            | { __typename: 'ReserveEntry', id: string, name: string }
            | { __typename: 'Resource', id: string, name: string }
            | { __typename: 'Segment', id: string, name: string }
            | { __typename: 'ServiceTicket', id: string, name: string }
            | { __typename: 'ShortagePost', id: string, name: string }
            | { __typename: 'TalentPromise', id: string, name: string }
            | { __typename: 'Target', id: string, name: string }
            | { __typename: 'Team', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'Voucher', id: string, name: string }
           }> }, achievementsReceived: { totalCount: number, nodes: Array<{ __typename: 'Achievement', id: string, name: string }> } }
    | { __typename: 'Expert', name: string, id: string, appointments: { totalCount: number, nodes: Array<{ id: string, role: AppointmentRole, from: string | null, to: string | null, chain: { __typename: 'Chain', id: string, name: string } }> }, affiliations: { totalCount: number, nodes: Array<{ position: string | null, from: string | null, to: string | null, organisation:
            | { __typename: 'Achievement', id: string, name: string }
            | { __typename: 'ActionItem', id: string, name: string }
            | { __typename: 'Activity', id: string, name: string }
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Alliance', id: string, name: string }
            | { __typename: 'Appraisal', id: string, name: string }
            | { __typename: 'Bid', id: string, name: string }
            | { __typename: 'Chain', id: string, name: string }
            | { __typename: 'ChainVersion', id: string, name: string }
            | { __typename: 'Clause', id: string, name: string }
            | { __typename: 'ContactAssignment', id: string, name: string }
            | { __typename: 'CreditRecord', id: string, name: string }
            | { __typename: 'DeclaredGapRecord', id: string, name: string }
            | { __typename: 'Demand', id: string, name: string }
            | { __typename: 'DemandStage', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'Discipline', id: string, name: string }
            | { __typename: 'DocumentIssue', id: string, name: string }
            | { __typename: 'EligibilityCondition', id: string, name: string }
            | { __typename: 'EligibilityRule', id: string, name: string }
            | { __typename: 'Enterprise', id: string, name: string }
            | { __typename: 'Expert', id: string, name: string }
            | { __typename: 'Field', id: string, name: string }
            | { __typename: 'Funding', id: string, name: string }
            | { __typename: 'GuideItem', id: string, name: string }
            | { __typename: 'Indicator', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'KeyList', id: string, name: string }
            | { __typename: 'MaturityStep', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
            | { __typename: 'Meeting', id: string, name: string }
            | { __typename: 'MutualRecognition', id: string, name: string }
            | { __typename: 'Observation', id: string, name: string }
            | { __typename: 'OpenCall', id: string, name: string }
            | { __typename: 'PeerGroup', id: string, name: string }
            | { __typename: 'Platform', id: string, name: string }
            | { __typename: 'PlatformLevel', id: string, name: string }
            | { __typename: 'PlatformReview', id: string, name: string }
            | { __typename: 'Policy', id: string, name: string }
            | { __typename: 'PoolEntry', id: string, name: string }
            | { __typename: 'Product', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'Project', id: string, name: string }
            | { __typename: 'ProjectStep', id: string, name: string }
            | { __typename: 'Recognition', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Register', id: string, name: string }
            | { __typename: 'RequirementTemplate', id: string, name: string }
            | { __typename: 'RequirementTemplateCell', id: string, name: string }
            | { __typename: 'ReserveEntry', id: string, name: string }
            | { __typename: 'Resource', id: string, name: string }
            | { __typename: 'Segment', id: string, name: string }
            | { __typename: 'ServiceTicket', id: string, name: string }
            | { __typename: 'ShortagePost', id: string, name: string }
            | { __typename: 'TalentPromise', id: string, name: string }
            | { __typename: 'Target', id: string, name: string }
            | { __typename: 'Team', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'Voucher', id: string, name: string }
           }> }, engagements: { totalCount: number, nodes: Array<{ mode: CooperationMode | null, from: string | null, to: string | null, organisation:
            | { __typename: 'Achievement', id: string, name: string }
            | { __typename: 'ActionItem', id: string, name: string }
            | { __typename: 'Activity', id: string, name: string }
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Alliance', id: string, name: string }
            | { __typename: 'Appraisal', id: string, name: string }
            | { __typename: 'Bid', id: string, name: string }
            | { __typename: 'Chain', id: string, name: string }
            | { __typename: 'ChainVersion', id: string, name: string }
            | { __typename: 'Clause', id: string, name: string }
            | { __typename: 'ContactAssignment', id: string, name: string }
            | { __typename: 'CreditRecord', id: string, name: string }
            | { __typename: 'DeclaredGapRecord', id: string, name: string }
            | { __typename: 'Demand', id: string, name: string }
            | { __typename: 'DemandStage', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'Discipline', id: string, name: string }
            | { __typename: 'DocumentIssue', id: string, name: string }
            | { __typename: 'EligibilityCondition', id: string, name: string }
            | { __typename: 'EligibilityRule', id: string, name: string }
            | { __typename: 'Enterprise', id: string, name: string }
            | { __typename: 'Expert', id: string, name: string }
            | { __typename: 'Field', id: string, name: string }
            | { __typename: 'Funding', id: string, name: string }
            | { __typename: 'GuideItem', id: string, name: string }
            | { __typename: 'Indicator', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'KeyList', id: string, name: string }
            | { __typename: 'MaturityStep', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
            | { __typename: 'Meeting', id: string, name: string }
            | { __typename: 'MutualRecognition', id: string, name: string }
            | { __typename: 'Observation', id: string, name: string }
            | { __typename: 'OpenCall', id: string, name: string }
            | { __typename: 'PeerGroup', id: string, name: string }
            | { __typename: 'Platform', id: string, name: string }
            | { __typename: 'PlatformLevel', id: string, name: string }
            | { __typename: 'PlatformReview', id: string, name: string }
            | { __typename: 'Policy', id: string, name: string }
            | { __typename: 'PoolEntry', id: string, name: string }
            | { __typename: 'Product', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'Project', id: string, name: string }
            | { __typename: 'ProjectStep', id: string, name: string }
            | { __typename: 'Recognition', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Register', id: string, name: string }
            | { __typename: 'RequirementTemplate', id: string, name: string }
            | { __typename: 'RequirementTemplateCell', id: string, name: string }
            | { __typename: 'ReserveEntry', id: string, name: string }
            | { __typename: 'Resource', id: string, name: string }
            | { __typename: 'Segment', id: string, name: string }
            | { __typename: 'ServiceTicket', id: string, name: string }
            | { __typename: 'ShortagePost', id: string, name: string }
            | { __typename: 'TalentPromise', id: string, name: string }
            | { __typename: 'Target', id: string, name: string }
            | { __typename: 'Team', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'Voucher', id: string, name: string }
           }> }, cooperations: { totalCount: number, nodes: Array<{ mode: CooperationMode | null, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string }, with: { __typename: 'Expert', id: string, name: string } }> }, teamsLed: { totalCount: number, nodes: Array<{ __typename: 'Team', id: string, name: string }> }, teams: { totalCount: number, nodes: Array<{ __typename: 'Team', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ participantRole: ProjectRole | null, project: { __typename: 'Project', id: string, name: string } }> }, referredBy: { totalCount: number, nodes: Array<
          | { __typename: 'Achievement', id: string, name: string }
          | { __typename: 'ActionItem', id: string, name: string }
          | { __typename: 'Activity', id: string, name: string }
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Alliance', id: string, name: string }
          | { __typename: 'Appraisal', id: string, name: string }
          | { __typename: 'Bid', id: string, name: string }
          | { __typename: 'Chain', id: string, name: string }
          | { __typename: 'ChainVersion', id: string, name: string }
          | { __typename: 'Clause', id: string, name: string }
          | { __typename: 'ContactAssignment', id: string, name: string }
          | { __typename: 'CreditRecord', id: string, name: string }
          | { __typename: 'DeclaredGapRecord', id: string, name: string }
          | { __typename: 'Demand', id: string, name: string }
          | { __typename: 'DemandStage', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'Discipline', id: string, name: string }
          | { __typename: 'DocumentIssue', id: string, name: string }
          | { __typename: 'EligibilityCondition', id: string, name: string }
          | { __typename: 'EligibilityRule', id: string, name: string }
          | { __typename: 'Enterprise', id: string, name: string }
          | { __typename: 'Expert', id: string, name: string }
          | { __typename: 'Field', id: string, name: string }
          | { __typename: 'Funding', id: string, name: string }
          | { __typename: 'GuideItem', id: string, name: string }
          | { __typename: 'Indicator', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'KeyList', id: string, name: string }
          | { __typename: 'MaturityStep', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string }
          | { __typename: 'MutualRecognition', id: string, name: string }
          | { __typename: 'Observation', id: string, name: string }
          | { __typename: 'OpenCall', id: string, name: string }
          | { __typename: 'PeerGroup', id: string, name: string }
          | { __typename: 'Platform', id: string, name: string }
          | { __typename: 'PlatformLevel', id: string, name: string }
          | { __typename: 'PlatformReview', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'PoolEntry', id: string, name: string }
          | { __typename: 'Product', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'ProjectStep', id: string, name: string }
          | { __typename: 'Recognition', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Register', id: string, name: string }
          | { __typename: 'RequirementTemplate', id: string, name: string }
          | { __typename: 'RequirementTemplateCell', id: string, name: string }
          | { __typename: 'ReserveEntry', id: string, name: string }
          | { __typename: 'Resource', id: string, name: string }
          | { __typename: 'Segment', id: string, name: string }
          | { __typename: 'ServiceTicket', id: string, name: string }
          | { __typename: 'ShortagePost', id: string, name: string }
          | { __typename: 'TalentPromise', id: string, name: string }
          | { __typename: 'Target', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'Voucher', id: string, name: string }
        > }, referrals: { totalCount: number, nodes: Array<{ __typename: 'Expert', id: string, name: string }> }, fields: { totalCount: number, nodes: Array<{ __typename: 'Field', id: string, name: string }> } }
    | { __typename: 'Field', name: string, id: string, broader: { __typename: 'Field', id: string, name: string } | null, narrower: { totalCount: number, nodes: Array<{ __typename: 'Field', id: string, name: string }> }, chains: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, experts: { totalCount: number, nodes: Array<{ __typename: 'Expert', id: string, name: string }> }, teams: { totalCount: number, nodes: Array<{ __typename: 'Team', id: string, name: string }> }, platforms: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, demands: { totalCount: number, nodes: Array<{ __typename: 'Demand', id: string, name: string }> } }
    | { __typename: 'Funding', name: string, id: string }
    | { __typename: 'Gap', id: string }
    | { __typename: 'GuideItem', name: string, id: string }
    | { __typename: 'Indicator', name: string, id: string }
    | { __typename: 'Institution', name: string, id: string, platforms: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, affiliations: { totalCount: number, nodes: Array<{ position: string | null, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string } }> }, engagements: { totalCount: number, nodes: Array<{ mode: CooperationMode | null, from: string | null, to: string | null, expert: { __typename: 'Expert', id: string, name: string } }> }, partnerships: { totalCount: number, nodes: Array<{ kind: PartnershipKind | null, from: string | null, to: string | null, a:
            | { __typename: 'Achievement', id: string, name: string }
            | { __typename: 'ActionItem', id: string, name: string }
            | { __typename: 'Activity', id: string, name: string }
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Alliance', id: string, name: string }
            | { __typename: 'Appraisal', id: string, name: string }
            | { __typename: 'Bid', id: string, name: string }
            | { __typename: 'Chain', id: string, name: string }
            | { __typename: 'ChainVersion', id: string, name: string }
            | { __typename: 'Clause', id: string, name: string }
            | { __typename: 'ContactAssignment', id: string, name: string }
            | { __typename: 'CreditRecord', id: string, name: string }
            | { __typename: 'DeclaredGapRecord', id: string, name: string }
            | { __typename: 'Demand', id: string, name: string }
            | { __typename: 'DemandStage', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'Discipline', id: string, name: string }
            | { __typename: 'DocumentIssue', id: string, name: string }
            | { __typename: 'EligibilityCondition', id: string, name: string }
            | { __typename: 'EligibilityRule', id: string, name: string }
            | { __typename: 'Enterprise', id: string, name: string }
            | { __typename: 'Expert', id: string, name: string }
            | { __typename: 'Field', id: string, name: string }
            | { __typename: 'Funding', id: string, name: string }
            | { __typename: 'GuideItem', id: string, name: string }
            | { __typename: 'Indicator', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'KeyList', id: string, name: string }
            | { __typename: 'MaturityStep', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
            | { __typename: 'Meeting', id: string, name: string }
            | { __typename: 'MutualRecognition', id: string, name: string }
            | { __typename: 'Observation', id: string, name: string }
            | { __typename: 'OpenCall', id: string, name: string }
            | { __typename: 'PeerGroup', id: string, name: string }
            | { __typename: 'Platform', id: string, name: string }
            | { __typename: 'PlatformLevel', id: string, name: string }
            | { __typename: 'PlatformReview', id: string, name: string }
            | { __typename: 'Policy', id: string, name: string }
            | { __typename: 'PoolEntry', id: string, name: string }
            | { __typename: 'Product', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'Project', id: string, name: string }
            | { __typename: 'ProjectStep', id: string, name: string }
            | { __typename: 'Recognition', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Register', id: string, name: string }
            | { __typename: 'RequirementTemplate', id: string, name: string }
            | { __typename: 'RequirementTemplateCell', id: string, name: string }
            | { __typename: 'ReserveEntry', id: string, name: string }
            | { __typename: 'Resource', id: string, name: string }
            | { __typename: 'Segment', id: string, name: string }
            | { __typename: 'ServiceTicket', id: string, name: string }
            | { __typename: 'ShortagePost', id: string, name: string }
            | { __typename: 'TalentPromise', id: string, name: string }
            | { __typename: 'Target', id: string, name: string }
            | { __typename: 'Team', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'Voucher', id: string, name: string }
          , b:
            | { __typename: 'Achievement', id: string, name: string }
            | { __typename: 'ActionItem', id: string, name: string }
            | { __typename: 'Activity', id: string, name: string }
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Alliance', id: string, name: string }
            | { __typename: 'Appraisal', id: string, name: string }
            | { __typename: 'Bid', id: string, name: string }
            | { __typename: 'Chain', id: string, name: string }
            | { __typename: 'ChainVersion', id: string, name: string }
            | { __typename: 'Clause', id: string, name: string }
            | { __typename: 'ContactAssignment', id: string, name: string }
            | { __typename: 'CreditRecord', id: string, name: string }
            | { __typename: 'DeclaredGapRecord', id: string, name: string }
            | { __typename: 'Demand', id: string, name: string }
            | { __typename: 'DemandStage', id: string, name: string }
            | { __typename: 'Department', id: string, name: string }
            | { __typename: 'Discipline', id: string, name: string }
            | { __typename: 'DocumentIssue', id: string, name: string }
            | { __typename: 'EligibilityCondition', id: string, name: string }
            | { __typename: 'EligibilityRule', id: string, name: string }
            | { __typename: 'Enterprise', id: string, name: string }
            | { __typename: 'Expert', id: string, name: string }
            | { __typename: 'Field', id: string, name: string }
            | { __typename: 'Funding', id: string, name: string }
            | { __typename: 'GuideItem', id: string, name: string }
            | { __typename: 'Indicator', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'KeyList', id: string, name: string }
            | { __typename: 'MaturityStep', id: string, name: string }
            | { __typename: 'Measure', id: string, name: string }
            | { __typename: 'Meeting', id: string, name: string }
            | { __typename: 'MutualRecognition', id: string, name: string }
            | { __typename: 'Observation', id: string, name: string }
            | { __typename: 'OpenCall', id: string, name: string }
            | { __typename: 'PeerGroup', id: string, name: string }
            | { __typename: 'Platform', id: string, name: string }
            | { __typename: 'PlatformLevel', id: string, name: string }
            | { __typename: 'PlatformReview', id: string, name: string }
            | { __typename: 'Policy', id: string, name: string }
            | { __typename: 'PoolEntry', id: string, name: string }
            | { __typename: 'Product', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'Project', id: string, name: string }
            | { __typename: 'ProjectStep', id: string, name: string }
            | { __typename: 'Recognition', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Register', id: string, name: string }
            | { __typename: 'RequirementTemplate', id: string, name: string }
            | { __typename: 'RequirementTemplateCell', id: string, name: string }
            | { __typename: 'ReserveEntry', id: string, name: string }
            | { __typename: 'Resource', id: string, name: string }
            | { __typename: 'Segment', id: string, name: string }
            | { __typename: 'ServiceTicket', id: string, name: string }
            | { __typename: 'ShortagePost', id: string, name: string }
            | { __typename: 'TalentPromise', id: string, name: string }
            | { __typename: 'Target', id: string, name: string }
            | { __typename: 'Team', id: string, name: string }
            | { __typename: 'Technology', id: string, name: string }
            | { __typename: 'Voucher', id: string, name: string }
           }> } }
    | { __typename: 'KeyList', name: string, id: string }
    | { __typename: 'MaturityStep', name: string, id: string }
    | { __typename: 'Measure', name: string, id: string }
    | { __typename: 'Meeting', name: string, id: string }
    | { __typename: 'MutualRecognition', name: string, id: string }
    | { __typename: 'Observation', name: string, id: string }
    | { __typename: 'OpenCall', name: string, id: string }
    | { __typename: 'PeerGroup', name: string, id: string }
    | { __typename: 'Platform', name: string, id: string, hosts: { totalCount: number, nodes: Array<
          | { __typename: 'Achievement', id: string, name: string }
          | { __typename: 'ActionItem', id: string, name: string }
          | { __typename: 'Activity', id: string, name: string }
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Alliance', id: string, name: string }
          | { __typename: 'Appraisal', id: string, name: string }
          | { __typename: 'Bid', id: string, name: string }
          | { __typename: 'Chain', id: string, name: string }
          | { __typename: 'ChainVersion', id: string, name: string }
          | { __typename: 'Clause', id: string, name: string }
          | { __typename: 'ContactAssignment', id: string, name: string }
          | { __typename: 'CreditRecord', id: string, name: string }
          | { __typename: 'DeclaredGapRecord', id: string, name: string }
          | { __typename: 'Demand', id: string, name: string }
          | { __typename: 'DemandStage', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'Discipline', id: string, name: string }
          | { __typename: 'DocumentIssue', id: string, name: string }
          | { __typename: 'EligibilityCondition', id: string, name: string }
          | { __typename: 'EligibilityRule', id: string, name: string }
          | { __typename: 'Enterprise', id: string, name: string }
          | { __typename: 'Expert', id: string, name: string }
          | { __typename: 'Field', id: string, name: string }
          | { __typename: 'Funding', id: string, name: string }
          | { __typename: 'GuideItem', id: string, name: string }
          | { __typename: 'Indicator', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'KeyList', id: string, name: string }
          | { __typename: 'MaturityStep', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string }
          | { __typename: 'MutualRecognition', id: string, name: string }
          | { __typename: 'Observation', id: string, name: string }
          | { __typename: 'OpenCall', id: string, name: string }
          | { __typename: 'PeerGroup', id: string, name: string }
          | { __typename: 'Platform', id: string, name: string }
          | { __typename: 'PlatformLevel', id: string, name: string }
          | { __typename: 'PlatformReview', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'PoolEntry', id: string, name: string }
          | { __typename: 'Product', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'ProjectStep', id: string, name: string }
          | { __typename: 'Recognition', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Register', id: string, name: string }
          | { __typename: 'RequirementTemplate', id: string, name: string }
          | { __typename: 'RequirementTemplateCell', id: string, name: string }
          | { __typename: 'ReserveEntry', id: string, name: string }
          | { __typename: 'Resource', id: string, name: string }
          | { __typename: 'Segment', id: string, name: string }
          | { __typename: 'ServiceTicket', id: string, name: string }
          | { __typename: 'ShortagePost', id: string, name: string }
          | { __typename: 'TalentPromise', id: string, name: string }
          | { __typename: 'Target', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'Voucher', id: string, name: string }
        > }, chains: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, fields: { totalCount: number, nodes: Array<{ __typename: 'Field', id: string, name: string }> }, reliesOn: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, reliedOnBy: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, upgradedTo: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> } }
    | { __typename: 'PlatformLevel', name: string, id: string }
    | { __typename: 'PlatformReview', name: string, id: string }
    | { __typename: 'Policy', name: string, id: string }
    | { __typename: 'PoolEntry', name: string, id: string }
    | { __typename: 'Product', name: string, id: string }
    | { __typename: 'Programme', name: string, id: string }
    | { __typename: 'Project', name: string, id: string, chains: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, undertakenBy: { totalCount: number, nodes: Array<
          | { __typename: 'Achievement', id: string, name: string }
          | { __typename: 'ActionItem', id: string, name: string }
          | { __typename: 'Activity', id: string, name: string }
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Alliance', id: string, name: string }
          | { __typename: 'Appraisal', id: string, name: string }
          | { __typename: 'Bid', id: string, name: string }
          | { __typename: 'Chain', id: string, name: string }
          | { __typename: 'ChainVersion', id: string, name: string }
          | { __typename: 'Clause', id: string, name: string }
          | { __typename: 'ContactAssignment', id: string, name: string }
          | { __typename: 'CreditRecord', id: string, name: string }
          | { __typename: 'DeclaredGapRecord', id: string, name: string }
          | { __typename: 'Demand', id: string, name: string }
          | { __typename: 'DemandStage', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'Discipline', id: string, name: string }
          | { __typename: 'DocumentIssue', id: string, name: string }
          | { __typename: 'EligibilityCondition', id: string, name: string }
          | { __typename: 'EligibilityRule', id: string, name: string }
          | { __typename: 'Enterprise', id: string, name: string }
          | { __typename: 'Expert', id: string, name: string }
          | { __typename: 'Field', id: string, name: string }
          | { __typename: 'Funding', id: string, name: string }
          | { __typename: 'GuideItem', id: string, name: string }
          | { __typename: 'Indicator', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'KeyList', id: string, name: string }
          | { __typename: 'MaturityStep', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string }
          | { __typename: 'MutualRecognition', id: string, name: string }
          | { __typename: 'Observation', id: string, name: string }
          | { __typename: 'OpenCall', id: string, name: string }
          | { __typename: 'PeerGroup', id: string, name: string }
          | { __typename: 'Platform', id: string, name: string }
          | { __typename: 'PlatformLevel', id: string, name: string }
          | { __typename: 'PlatformReview', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'PoolEntry', id: string, name: string }
          | { __typename: 'Product', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'ProjectStep', id: string, name: string }
          | { __typename: 'Recognition', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Register', id: string, name: string }
          | { __typename: 'RequirementTemplate', id: string, name: string }
          | { __typename: 'RequirementTemplateCell', id: string, name: string }
          | { __typename: 'ReserveEntry', id: string, name: string }
          | { __typename: 'Resource', id: string, name: string }
          | { __typename: 'Segment', id: string, name: string }
          | { __typename: 'ServiceTicket', id: string, name: string }
          | { __typename: 'ShortagePost', id: string, name: string }
          | { __typename: 'TalentPromise', id: string, name: string }
          | { __typename: 'Target', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'Voucher', id: string, name: string }
        > }, demands: { totalCount: number, nodes: Array<{ __typename: 'Demand', id: string, name: string }> }, participants: { totalCount: number, nodes: Array<{ participantRole: ProjectRole | null, expert: { __typename: 'Expert', id: string, name: string } }> }, achievements: { totalCount: number, nodes: Array<{ __typename: 'Achievement', id: string, name: string }> } }
    | { __typename: 'ProjectStep', name: string, id: string }
    | { __typename: 'Recognition', name: string, id: string }
    | { __typename: 'Region', name: string, id: string, chains: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, experts: { totalCount: number, nodes: Array<{ __typename: 'Expert', id: string, name: string }> }, enterprises: { totalCount: number, nodes: Array<{ __typename: 'Enterprise', id: string, name: string }> }, platforms: { totalCount: number, nodes: Array<{ __typename: 'Platform', id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ __typename: 'Project', id: string, name: string }> }, departments: { totalCount: number, nodes: Array<{ __typename: 'Department', id: string, name: string }> }, policies: { totalCount: number, nodes: Array<{ __typename: 'Policy', id: string, name: string }> }, children: { totalCount: number, nodes: Array<{ __typename: 'Region', id: string, name: string }> }, parent: { __typename: 'Region', id: string, name: string } | null }
    | { __typename: 'Register', name: string, id: string }
    | { __typename: 'RequirementTemplate', name: string, id: string }
    | { __typename: 'RequirementTemplateCell', name: string, id: string }
    | { __typename: 'ReserveEntry', name: string, id: string }
    | { __typename: 'Resource', name: string, id: string }
    | { __typename: 'Segment', name: string, id: string }
    | { __typename: 'ServiceTicket', name: string, id: string }
    | { __typename: 'ShortagePost', name: string, id: string }
    | { __typename: 'TalentPromise', name: string, id: string }
    | { __typename: 'Target', name: string, id: string }
    | { __typename: 'Team', name: string, id: string, leader: { __typename: 'Expert', id: string, name: string } | null, members: { totalCount: number, nodes: Array<{ __typename: 'Expert', id: string, name: string }> }, chains: { totalCount: number, nodes: Array<{ __typename: 'Chain', id: string, name: string }> }, fields: { totalCount: number, nodes: Array<{ __typename: 'Field', id: string, name: string }> } }
    | { __typename: 'Technology', name: string, id: string }
    | { __typename: 'Voucher', name: string, id: string }
   | null };

export type DemandRegisterQueryVariables = Exact<{
  filter: DemandFilter;
  orderBy: DemandOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type DemandRegisterQuery = { demands: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, kind: DemandKind | null, status: MatchServiceStage | null, raisedOn: string | null, raisedBy: { id: string, name: string }, chain: { id: string, name: string } | null, needs: { totalCount: number, nodes: Array<{ id: string, name: string }> }, projects: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } };

export type EnterpriseRegisterQueryVariables = Exact<{
  filter: EnterpriseFilter;
  orderBy: EnterpriseOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseRegisterQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, tiers: Array<EnterpriseTier>, aboveScale: boolean | null, uscc: string | null, region: { id: string, name: string } | null, chains: { totalCount: number, nodes: Array<{ chainMaster: boolean, chain: { id: string, name: string } }> }, platforms: { totalCount: number, nodes: Array<{ id: string, name: string }> }, demands: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } };

export type ExpertRegisterQueryVariables = Exact<{
  filter: ExpertFilter;
  orderBy: ExpertOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ExpertRegisterQuery = { experts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, titleRank: ProfessionalTitleRank | null, talentTier: TalentTier | null, birthYear: number | null, yearsExperience: number | null, awardLevel: AdminLevel | null, region: { id: string, name: string } | null, fields: { totalCount: number, nodes: Array<{ id: string, name: string }> }, appointments: { totalCount: number, nodes: Array<{ role: AppointmentRole, to: string | null, chain: { id: string, name: string } }> } }> } };

export type PlatformRegisterQueryVariables = Exact<{
  filter: PlatformFilter;
  orderBy: PlatformOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type PlatformRegisterQuery = { platforms: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, kind: PlatformKind, level: AdminLevel | null, status: PlatformStatus | null, establishedOn: string | null, region: { id: string, name: string } | null, hosts: { totalCount: number, nodes: Array<
          | { __typename: 'Achievement', id: string, name: string }
          | { __typename: 'ActionItem', id: string, name: string }
          | { __typename: 'Activity', id: string, name: string }
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Alliance', id: string, name: string }
          | { __typename: 'Appraisal', id: string, name: string }
          | { __typename: 'Bid', id: string, name: string }
          | { __typename: 'Chain', id: string, name: string }
          | { __typename: 'ChainVersion', id: string, name: string }
          | { __typename: 'Clause', id: string, name: string }
          | { __typename: 'ContactAssignment', id: string, name: string }
          | { __typename: 'CreditRecord', id: string, name: string }
          | { __typename: 'DeclaredGapRecord', id: string, name: string }
          | { __typename: 'Demand', id: string, name: string }
          | { __typename: 'DemandStage', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'Discipline', id: string, name: string }
          | { __typename: 'DocumentIssue', id: string, name: string }
          | { __typename: 'EligibilityCondition', id: string, name: string }
          | { __typename: 'EligibilityRule', id: string, name: string }
          | { __typename: 'Enterprise', id: string, name: string }
          | { __typename: 'Expert', id: string, name: string }
          | { __typename: 'Field', id: string, name: string }
          | { __typename: 'Funding', id: string, name: string }
          | { __typename: 'GuideItem', id: string, name: string }
          | { __typename: 'Indicator', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'KeyList', id: string, name: string }
          | { __typename: 'MaturityStep', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string }
          | { __typename: 'MutualRecognition', id: string, name: string }
          | { __typename: 'Observation', id: string, name: string }
          | { __typename: 'OpenCall', id: string, name: string }
          | { __typename: 'PeerGroup', id: string, name: string }
          | { __typename: 'Platform', id: string, name: string }
          | { __typename: 'PlatformLevel', id: string, name: string }
          | { __typename: 'PlatformReview', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'PoolEntry', id: string, name: string }
          | { __typename: 'Product', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'ProjectStep', id: string, name: string }
          | { __typename: 'Recognition', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Register', id: string, name: string }
          | { __typename: 'RequirementTemplate', id: string, name: string }
          | { __typename: 'RequirementTemplateCell', id: string, name: string }
          | { __typename: 'ReserveEntry', id: string, name: string }
          | { __typename: 'Resource', id: string, name: string }
          | { __typename: 'Segment', id: string, name: string }
          | { __typename: 'ServiceTicket', id: string, name: string }
          | { __typename: 'ShortagePost', id: string, name: string }
          | { __typename: 'TalentPromise', id: string, name: string }
          | { __typename: 'Target', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'Voucher', id: string, name: string }
        > }, chains: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } };

export type ProjectRegisterQueryVariables = Exact<{
  filter: ProjectFilter;
  orderBy: ProjectOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ProjectRegisterQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, synthetic: boolean, type: ProjectType | null, mode: ProjectMode | null, stage: InnovationStage | null, status: ProjectStatus | null, start: string | null, end: string | null, budgetCny: number | null, region: { id: string, name: string } | null, undertakenBy: { totalCount: number, nodes: Array<
          | { __typename: 'Achievement', id: string, name: string }
          | { __typename: 'ActionItem', id: string, name: string }
          | { __typename: 'Activity', id: string, name: string }
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Alliance', id: string, name: string }
          | { __typename: 'Appraisal', id: string, name: string }
          | { __typename: 'Bid', id: string, name: string }
          | { __typename: 'Chain', id: string, name: string }
          | { __typename: 'ChainVersion', id: string, name: string }
          | { __typename: 'Clause', id: string, name: string }
          | { __typename: 'ContactAssignment', id: string, name: string }
          | { __typename: 'CreditRecord', id: string, name: string }
          | { __typename: 'DeclaredGapRecord', id: string, name: string }
          | { __typename: 'Demand', id: string, name: string }
          | { __typename: 'DemandStage', id: string, name: string }
          | { __typename: 'Department', id: string, name: string }
          | { __typename: 'Discipline', id: string, name: string }
          | { __typename: 'DocumentIssue', id: string, name: string }
          | { __typename: 'EligibilityCondition', id: string, name: string }
          | { __typename: 'EligibilityRule', id: string, name: string }
          | { __typename: 'Enterprise', id: string, name: string }
          | { __typename: 'Expert', id: string, name: string }
          | { __typename: 'Field', id: string, name: string }
          | { __typename: 'Funding', id: string, name: string }
          | { __typename: 'GuideItem', id: string, name: string }
          | { __typename: 'Indicator', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'KeyList', id: string, name: string }
          | { __typename: 'MaturityStep', id: string, name: string }
          | { __typename: 'Measure', id: string, name: string }
          | { __typename: 'Meeting', id: string, name: string }
          | { __typename: 'MutualRecognition', id: string, name: string }
          | { __typename: 'Observation', id: string, name: string }
          | { __typename: 'OpenCall', id: string, name: string }
          | { __typename: 'PeerGroup', id: string, name: string }
          | { __typename: 'Platform', id: string, name: string }
          | { __typename: 'PlatformLevel', id: string, name: string }
          | { __typename: 'PlatformReview', id: string, name: string }
          | { __typename: 'Policy', id: string, name: string }
          | { __typename: 'PoolEntry', id: string, name: string }
          | { __typename: 'Product', id: string, name: string }
          | { __typename: 'Programme', id: string, name: string }
          | { __typename: 'Project', id: string, name: string }
          | { __typename: 'ProjectStep', id: string, name: string }
          | { __typename: 'Recognition', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Register', id: string, name: string }
          | { __typename: 'RequirementTemplate', id: string, name: string }
          | { __typename: 'RequirementTemplateCell', id: string, name: string }
          | { __typename: 'ReserveEntry', id: string, name: string }
          | { __typename: 'Resource', id: string, name: string }
          | { __typename: 'Segment', id: string, name: string }
          | { __typename: 'ServiceTicket', id: string, name: string }
          | { __typename: 'ShortagePost', id: string, name: string }
          | { __typename: 'TalentPromise', id: string, name: string }
          | { __typename: 'Target', id: string, name: string }
          | { __typename: 'Team', id: string, name: string }
          | { __typename: 'Technology', id: string, name: string }
          | { __typename: 'Voucher', id: string, name: string }
        > }, chains: { totalCount: number, nodes: Array<{ id: string, name: string }> } }> } };

export type TargetDeclaredQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type TargetDeclaredQuery = { declaredGaps: Array<{ verdict: DeclaredVerdict, reason: string, findingsCount: number, record: { id: string, name: string, region: { id: string, name: string } }, rule: { id: string, title: string } | null, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }> };

export type TargetDetailQueryVariables = Exact<{
  region?: string | null | undefined;
  policy?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
}>;


export type TargetDetailQuery = { targetProgress: { totalCount: number, nodes: Array<{ verdict: ProgressVerdict, source: Actual_From, actual: number | null, actualOn: string | null, counted: number | null, conflict: boolean, base: number | null, derivedBase: boolean, goal: number | null, expected: number | null, elapsed: number | null, ratio: number | null, neededPerMonth: number | null, reason: string | null, evidenceCount: number, target: { id: string, name: string, unit: string | null, deadlineYear: number | null, region: { id: string }, indicator: { id: string }, sources: Array<{ clause: string | null, locator: string, derived: boolean, policy: { id: string, name: string } | null }> }, observation: { id: string, name: string, date: string, value: number, unit: string | null } | null, evidence: Array<
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'ActionItem', id: string, name: string }
        | { __typename: 'Activity', id: string, name: string }
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Alliance', id: string, name: string }
        | { __typename: 'Appraisal', id: string, name: string }
        | { __typename: 'Bid', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'ChainVersion', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'ContactAssignment', id: string, name: string }
        | { __typename: 'CreditRecord', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'DemandStage', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'Discipline', id: string, name: string }
        | { __typename: 'DocumentIssue', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Funding', id: string, name: string }
        | { __typename: 'GuideItem', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'KeyList', id: string, name: string }
        | { __typename: 'MaturityStep', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Meeting', id: string, name: string }
        | { __typename: 'MutualRecognition', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'OpenCall', id: string, name: string }
        | { __typename: 'PeerGroup', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'PlatformLevel', id: string, name: string }
        | { __typename: 'PlatformReview', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'PoolEntry', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'ProjectStep', id: string, name: string }
        | { __typename: 'Recognition', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'ReserveEntry', id: string, name: string }
        | { __typename: 'Resource', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'ServiceTicket', id: string, name: string }
        | { __typename: 'ShortagePost', id: string, name: string }
        | { __typename: 'TalentPromise', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
        | { __typename: 'Technology', id: string, name: string }
        | { __typename: 'Voucher', id: string, name: string }
      > }> } };

export type TargetListQueryVariables = Exact<{
  region?: string | null | undefined;
  policy?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetListQuery = { targetProgress: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ verdict: ProgressVerdict, source: Actual_From, actual: number | null, counted: number | null, conflict: boolean, base: number | null, derivedBase: boolean, goal: number | null, expected: number | null, ratio: number | null, neededPerMonth: number | null, reason: string | null, target: { id: string, name: string, unit: string | null, deadlineYear: number | null, aspirational: boolean, region: { id: string, name: string }, policy: { id: string, name: string } } }> } };

export type GapLineFragment = { id: string, severity: number, explanation: string, rule: { id: string, title: string } };

export type DifferenceFragment = { before: number, after: number, weightBefore: number, weightAfter: number, synthetic: boolean, explanation: string, closed: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }>, opened: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }>, changed: Array<{ before: { id: string, severity: number, explanation: string, rule: { id: string, title: string } } }> };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesOfQuery = { nodes: Array<
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null> };

export type WhatIfOfficeQueryVariables = Exact<{
  region?: string | null | undefined;
  text?: string | null | undefined;
  day: string;
  first: number;
}>;


export type WhatIfOfficeQuery = { chains: { totalCount: number, nodes: Array<{ id: string, name: string, kind: ChainKind, appointments: { totalCount: number, nodes: Array<{ id: string, role: AppointmentRole, to: string | null, expert: { id: string, name: string } }> } }> }, experts: { totalCount: number, nodes: Array<{ id: string, name: string, titleRank: ProfessionalTitleRank | null, fields: { nodes: Array<{ id: string, name: string }> } }> } };

export type WhatIfResultQueryVariables = Exact<{
  changes: WhatIfInput;
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
}>;


export type WhatIfResultQuery = { whatIf: { unchanged: number, before: number, after: number, weightBefore: number, weightAfter: number, synthetic: boolean, explanation: string, remaining: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }>, changed: Array<{ after: { id: string, severity: number }, before: { id: string, severity: number, explanation: string, rule: { id: string, title: string } } }>, closed: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }>, opened: Array<{ id: string, severity: number, explanation: string, rule: { id: string, title: string } }> } };

export type TermsQueryVariables = Exact<{
  locale: Locale;
}>;


export type TermsQuery = { enumerations: Array<{ name: string, values: Array<{ code: string, label: string }> }> };

export type ApplyChangesMutationVariables = Exact<{
  changes: Array<ChangeInput> | ChangeInput;
  note?: string | null | undefined;
  dryRun: boolean;
}>;


export type ApplyChangesMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type ApproveDraftMutationVariables = Exact<{
  id: string;
  note?: string | null | undefined;
}>;


export type ApproveDraftMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type DecideCandidatesMutationVariables = Exact<{
  id: string;
  decisions: Array<CandidateDecision> | CandidateDecision;
}>;


export type DecideCandidatesMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type DraftProposalMutationVariables = Exact<{
  proposal: ProposalInput;
  title?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DraftProposalMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type RejectDraftMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RejectDraftMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type RevertChangeSetMutationVariables = Exact<{
  id: string;
}>;


export type RevertChangeSetMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type SaveDraftMutationVariables = Exact<{
  id?: string | null | undefined;
  title: string;
  changes: Array<ChangeInput> | ChangeInput;
  note?: string | null | undefined;
}>;


export type SaveDraftMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type SubmitDraftMutationVariables = Exact<{
  id: string;
}>;


export type SubmitDraftMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type WithdrawDraftMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawDraftMutation = { done: { changeSet: { id: string, title: string, state: ChangeSetState } | null, problems: Array<{ index: number, field: string | null, value: unknown, code: string, current: unknown, zh: string, en: string }> } };

export type RightsForQueryVariables = Exact<{
  id: string;
}>;


export type RightsForQuery = { viewer: { rightsFor: Array<Right> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GapCauseFragmentDoc = new TypedDocumentString(`
    fragment GapCause on GapChange {
  cause
  through {
    id
    title(locale: $locale)
  }
  throughAny {
    id
    title(locale: $locale)
  }
}
    `, {"fragmentName":"GapCause"}) as unknown as TypedDocumentString<GapCauseFragment, unknown>;
export const GapLineFragmentDoc = new TypedDocumentString(`
    fragment GapLine on Gap {
  id
  severity
  explanation(locale: $locale)
  rule {
    id
    title(locale: $locale)
  }
}
    `, {"fragmentName":"GapLine"}) as unknown as TypedDocumentString<GapLineFragment, unknown>;
export const DifferenceFragmentDoc = new TypedDocumentString(`
    fragment Difference on WhatIfResult {
  before
  after
  weightBefore
  weightAfter
  synthetic
  explanation(locale: $locale)
  closed {
    ...GapLine
  }
  opened {
    ...GapLine
  }
  changed {
    before {
      ...GapLine
    }
  }
}
    fragment GapLine on Gap {
  id
  severity
  explanation(locale: $locale)
  rule {
    id
    title(locale: $locale)
  }
}`, {"fragmentName":"Difference"}) as unknown as TypedDocumentString<DifferenceFragment, unknown>;
export const AccountListDocument = new TypedDocumentString(`
    query AccountList($first: Int!, $after: String) {
  accounts(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      name
      role
      disabled
      password
      createdAt
      regions {
        id
        name
      }
      tokens {
        label
        until
        lastUsed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($first: Int!, $after: String) {
  auditLog(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      by
      action
      operation
      people {
        id
        fields
      }
      changeSets
      reason
      failed
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const BackupListDocument = new TypedDocumentString(`
    query BackupList {
  backups {
    name
    state
    madeAt
    bytes
    records
    checkedAt
    problems
  }
}
    `) as unknown as TypedDocumentString<BackupListQuery, BackupListQueryVariables>;
export const AddAccountDocument = new TypedDocumentString(`
    mutation AddAccount($name: String!, $role: Role!, $regions: [ID!]!, $subject: String) {
  done: addAccount(name: $name, role: $role, regions: $regions, subject: $subject) {
    secret
  }
}
    `) as unknown as TypedDocumentString<AddAccountMutation, AddAccountMutationVariables>;
export const AddTokenDocument = new TypedDocumentString(`
    mutation AddToken($account: String!, $label: String!, $days: Int!) {
  done: addToken(account: $account, label: $label, days: $days) {
    secret
  }
}
    `) as unknown as TypedDocumentString<AddTokenMutation, AddTokenMutationVariables>;
export const CheckBackupDocument = new TypedDocumentString(`
    mutation CheckBackup($name: String!) {
  done: checkBackup(name: $name) {
    name
  }
}
    `) as unknown as TypedDocumentString<CheckBackupMutation, CheckBackupMutationVariables>;
export const MakeBackupDocument = new TypedDocumentString(`
    mutation MakeBackup {
  done: makeBackup {
    name
  }
}
    `) as unknown as TypedDocumentString<MakeBackupMutation, MakeBackupMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($name: String!) {
  done: resetPassword(name: $name) {
    secret
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($account: String!, $label: String!) {
  done: revokeToken(account: $account, label: $label) {
    name
  }
}
    `) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const SetAccountDocument = new TypedDocumentString(`
    mutation SetAccount($name: String!, $role: Role, $regions: [ID!], $disabled: Boolean) {
  done: setAccount(
    name: $name
    role: $role
    regions: $regions
    disabled: $disabled
  ) {
    name
  }
}
    `) as unknown as TypedDocumentString<SetAccountMutation, SetAccountMutationVariables>;
export const RemoveBoardDocument = new TypedDocumentString(`
    mutation RemoveBoard($id: ID!, $version: Int!) {
  done: removeBoard(id: $id, expectedVersion: $version) {
    board {
      id
    }
    problems {
      code
      index
      zh: message
      en: message(locale: EN)
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveBoardMutation, RemoveBoardMutationVariables>;
export const SaveBoardDocument = new TypedDocumentString(`
    mutation SaveBoard($board: BoardInput!) {
  done: saveBoard(board: $board) {
    board {
      id
      name
      by
      version
      changedAt
      sharing
      mayChange
      panels {
        view
      }
    }
    problems {
      code
      index
      zh: message
      en: message(locale: EN)
    }
  }
}
    `) as unknown as TypedDocumentString<SaveBoardMutation, SaveBoardMutationVariables>;
export const KeptBoardDocument = new TypedDocumentString(`
    query KeptBoard($id: ID!) {
  board(id: $id) {
    id
    name
    by
    own
    mayChange
    sharing
    sharedWith {
      id
      name
    }
    region {
      id
    }
    day
    version
    changedAt
    panels {
      title
      query
      variables
      view
      list
      label
      across
      value
      wide
    }
  }
}
    `) as unknown as TypedDocumentString<KeptBoardQuery, KeptBoardQueryVariables>;
export const KeptBoardsDocument = new TypedDocumentString(`
    query KeptBoards {
  viewer {
    keepsBoards
  }
  boards(first: 200) {
    totalCount
    nodes {
      id
      name
      by
      own
      mayChange
      sharing
      version
      changedAt
      panels {
        view
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptBoardsQuery, KeptBoardsQueryVariables>;
export const ChainHeadDocument = new TypedDocumentString(`
    query ChainHead($id: ID!, $locale: Locale!) {
  chain(id: $id) {
    id
    name
    aliases
    synthetic
    kind
    status
    order
    sector
    region {
      id
      name
    }
    needs(first: 50) {
      totalCount
      nodes {
        id
        name
      }
    }
    segments(first: 100) {
      totalCount
      nodes {
        id
        name
        position
        needs(first: 20) {
          totalCount
          nodes {
            id
            name
          }
        }
      }
    }
    supports(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
    supportedBy(first: 20) {
      totalCount
      nodes {
        id
        name
      }
    }
    succeeds(first: 10) {
      totalCount
      nodes {
        id
        name
      }
    }
    succeededBy(first: 10) {
      totalCount
      nodes {
        id
        name
      }
    }
    sources {
      policy {
        id
        name
      }
      clause
      locator(locale: $locale)
      derived
    }
  }
}
    `) as unknown as TypedDocumentString<ChainHeadQuery, ChainHeadQueryVariables>;
export const ChainMembersDocument = new TypedDocumentString(`
    query ChainMembers($id: ID!, $day: Date, $first: Int!) {
  chain(id: $id) {
    id
    appointments(first: $first, activeAt: $day) {
      totalCount
      nodes {
        role
        from
        to
        expert {
          __typename
          id
          name
          synthetic
          titleRank
        }
      }
    }
    teams(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
      }
    }
    platforms(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
      }
    }
    projects(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
      }
    }
    demands(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
      }
    }
    products(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
      }
    }
    enterprises(first: $first) {
      totalCount
      nodes {
        chainMaster
        segment {
          id
          name
        }
        enterprise {
          __typename
          id
          name
          synthetic
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainMembersQuery, ChainMembersQueryVariables>;
export const ChainSuccessionDocument = new TypedDocumentString(`
    query ChainSuccession($chain: ID!, $day: Date, $locale: Locale!) {
  succession(chain: $chain, asOf: $day) {
    explanation(locale: $locale)
    bench
    ready
    leaders {
      expert {
        id
        name
      }
      age
      termEnd
      monthsLeft
    }
    candidates(first: 10) {
      expert {
        id
        name
      }
      appointed
      age
      load
      eligibility {
        verdict
        verdictLabel(locale: $locale)
      }
      lacks {
        title(locale: $locale)
      }
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<ChainSuccessionQuery, ChainSuccessionQueryVariables>;
export const ChainCellDocument = new TypedDocumentString(`
    query ChainCell($template: ID!, $chains: [ID!]!, $day: Date, $locale: Locale!, $first: Int!, $after: ID) {
  requirementMatrix(template: $template, chains: $chains, asOf: $day) {
    columns {
      title(locale: $locale)
      minimum
      sources {
        policy {
          id
          name
        }
        clause
        locator(locale: $locale)
        derived
      }
    }
    rows {
      chain {
        id
        name
      }
      cells {
        count
        status
        evidence(first: $first, afterId: $after) {
          __typename
          id
          name
          synthetic
        }
        responsible {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainCellQuery, ChainCellQueryVariables>;
export const ChainListDocument = new TypedDocumentString(`
    query ChainList($filter: ChainFilter!, $first: Int!, $after: String) {
  chains(filter: $filter, orderBy: ORDER, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
      kind
      status
      order
      sector
      region {
        id
        name
      }
      supports(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
      enterprises(first: 0) {
        totalCount
      }
      teams(first: 0) {
        totalCount
      }
      platforms(first: 0) {
        totalCount
      }
      projects(first: 0) {
        totalCount
      }
      demands(first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainListQuery, ChainListQueryVariables>;
export const ChainMatrixDocument = new TypedDocumentString(`
    query ChainMatrix($template: ID!, $region: ID, $chains: [ID!], $day: Date, $locale: Locale!) {
  requirementMatrix(
    template: $template
    region: $region
    chains: $chains
    kinds: [INDUSTRY, INNOVATION]
    asOf: $day
  ) {
    template {
      id
      name
    }
    columns {
      title(locale: $locale)
      minimum
      problem(locale: $locale)
      totals {
        met
        short
        empty
        notAssessed
      }
      sources {
        policy {
          id
          name
        }
        clause
        locator(locale: $locale)
        derived
      }
    }
    totals {
      met
      short
      empty
      unknown
      notAssessed
    }
    rows {
      chain {
        id
        name
        region {
          id
          name
        }
      }
      cells {
        count
        status
        unkept
        responsible {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainMatrixQuery, ChainMatrixQueryVariables>;
export const ChainTemplatesDocument = new TypedDocumentString(`
    query ChainTemplates {
  requirementTemplates(first: 50) {
    totalCount
    nodes {
      id
      name
      policy {
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainTemplatesQuery, ChainTemplatesQueryVariables>;
export const ChangeEffectDocument = new TypedDocumentString(`
    query ChangeEffect($id: ID!, $day: Date, $locale: Locale!) {
  changeSet(id: $id) {
    id
    state
    effect(asOf: $day) {
      ...Difference
    }
  }
}
    fragment GapLine on Gap {
  id
  severity
  explanation(locale: $locale)
  rule {
    id
    title(locale: $locale)
  }
}
fragment Difference on WhatIfResult {
  before
  after
  weightBefore
  weightAfter
  synthetic
  explanation(locale: $locale)
  closed {
    ...GapLine
  }
  opened {
    ...GapLine
  }
  changed {
    before {
      ...GapLine
    }
  }
}`) as unknown as TypedDocumentString<ChangeEffectQuery, ChangeEffectQueryVariables>;
export const ChangeListDocument = new TypedDocumentString(`
    query ChangeList($filter: ChangeSetFilter, $locale: Locale!, $first: Int!, $after: String) {
  changeSets(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title(locale: $locale)
      state
      source
      by
      at
      reviewedBy
      created
      updated
      removed
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeListQuery, ChangeListQueryVariables>;
export const ChangeSetPageDocument = new TypedDocumentString(`
    query ChangeSetPage($id: ID!, $locale: Locale!, $first: Int!, $after: String) {
  changeSet(id: $id) {
    id
    title(locale: $locale)
    written: title
    note
    state
    source
    by
    at
    reviewedBy
    reviewNote
    actions
    moved {
      index
      message(locale: $locale)
    }
    reverts {
      id
      title(locale: $locale)
    }
    revertedBy {
      id
      title(locale: $locale)
    }
    files {
      name
      rows
      sha256
    }
    changes(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        index
        operation
        table
        entityId
        version
        status
        confidence
        doubt(locale: $locale)
        source {
          locator(locale: $locale)
          clause
          line
          firstCharacter
          lastCharacter
        }
        entity {
          id
          name
        }
        fields {
          field
          label(locale: $locale)
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSetPageQuery, ChangeSetPageQueryVariables>;
export const CountAxesDocument = new TypedDocumentString(`
    query CountAxes($of: EntityType!, $locale: Locale!) {
  crossTabAxes(of: $of) {
    name
    label(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<CountAxesQuery, CountAxesQueryVariables>;
export const CountBehindDocument = new TypedDocumentString(`
    query CountBehind($of: EntityType!, $rows: String!, $columns: String, $filter: JSON, $asOf: Date) {
  crossTab(of: $of, rows: $rows, columns: $columns, filter: $filter, asOf: $asOf) {
    cells {
      row
      column
      count
      entities(first: 200) {
        id
        name
        synthetic
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountBehindQuery, CountBehindQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($of: EntityType!, $rows: String!, $columns: String, $filter: JSON, $asOf: Date, $locale: Locale!) {
  crossTab(of: $of, rows: $rows, columns: $columns, filter: $filter, asOf: $asOf) {
    total
    synthetic
    rowKeys {
      key
      label(locale: $locale)
      total
    }
    columnKeys {
      key
      label(locale: $locale)
      total
    }
    cells {
      row
      column
      count
    }
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($policy: ID!, $draft: ID) {
  policyText(policy: $policy, changeSet: $draft) {
    title
    file
    sha256
    size
    mediaType
    by
    at
    lineCount
    changeSet
    lines(to: 2000) {
      no
      text
      clause
      facts {
        firstCharacter
        lastCharacter
        entity {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const ChainNamesDocument = new TypedDocumentString(`
    query ChainNames($region: ID) {
  chains(first: 1000, filter: {region: $region}, orderBy: ORDER) {
    totalCount
    nodes {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<ChainNamesQuery, ChainNamesQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [EntityType!], $region: ID, $first: Int!) {
  search(text: $text, types: $types, region: $region, first: $first) {
    totalCount
    edges {
      match
      matchedName
      node {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const LiveDocument = new TypedDocumentString(`
    subscription Live($after: String!) {
  changes(after: $after) {
    changeSet {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LiveSubscription, LiveSubscriptionVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!) {
  node(id: $id) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions {
  regions(first: 1000) {
    totalCount
    nodes {
      id
      name
      code
      parent {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    rights
    bounded
  }
  changeCursor
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const GapClauseDocument = new TypedDocumentString(`
    query GapClause($policy: ID!) {
  policy(id: $policy) {
    id
    name
    issuer
    number
    date
    clauses(first: 1000) {
      totalCount
      nodes {
        id
        path
        name
        parent {
          id
        }
        sources {
          locator(locale: EN)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapClauseQuery, GapClauseQueryVariables>;
export const GapClosingDocument = new TypedDocumentString(`
    query GapClosing($chain: ID!, $count: Int!, $day: Date, $locale: Locale!) {
  proposeAppointments(chains: [$chain], count: $count, asOf: $day) {
    status
    explanation(locale: $locale)
    synthetic
    appointments {
      expert {
        id
        name
      }
      chain {
        id
        name
      }
      role
      from
      to
      load
      explanation(locale: $locale)
      eligibility {
        verdict
        verdictLabel(locale: $locale)
      }
      closes {
        key
        rule {
          id
          title(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapClosingQuery, GapClosingQueryVariables>;
export const GapDetailDocument = new TypedDocumentString(`
    query GapDetail($id: ID!, $locale: Locale!) {
  node(id: $id) {
    id
    ... on Gap {
      key
      severity
      assurance
      synthetic
      explanation(locale: $locale)
      since {
        day
        appeared {
          ...GapCause
        }
        changed {
          day
          severityBefore
          ...GapCause
        }
      }
      rule {
        id
        title(locale: $locale)
        description(locale: $locale)
        severity(locale: $locale)
        parameters {
          name
          default
        }
        basis {
          policy {
            id
            name
          }
          clause
          locator(locale: $locale)
        }
      }
      subject {
        __typename
        id
        name
      }
      chain {
        id
        name
      }
      region {
        id
        name
      }
      department {
        id
        name
      }
      evidence {
        label(locale: $locale)
        value
        entities {
          __typename
          id
          name
          synthetic
        }
      }
    }
  }
}
    fragment GapCause on GapChange {
  cause
  through {
    id
    title(locale: $locale)
  }
  throughAny {
    id
    title(locale: $locale)
  }
}`) as unknown as TypedDocumentString<GapDetailQuery, GapDetailQueryVariables>;
export const GapFiltersDocument = new TypedDocumentString(`
    query GapFilters($region: ID, $locale: Locale!) {
  gapRules {
    id
    title(locale: $locale)
  }
  chains(first: 1000, filter: {region: $region}, orderBy: ORDER) {
    totalCount
    nodes {
      id
      name
    }
  }
  departments(first: 1000, filter: {region: $region}) {
    totalCount
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<GapFiltersQuery, GapFiltersQueryVariables>;
export const GapGroupsDocument = new TypedDocumentString(`
    query GapGroups($by: GapSummaryKey!, $filter: GapFilter!, $day: Date, $locale: Locale!) {
  gapSummary(by: [$by], filter: $filter, asOf: $day) {
    rule {
      id
      title(locale: $locale)
    }
    chain {
      id
      name
    }
    region {
      id
      name
    }
    department {
      id
      name
    }
    count
    worst
  }
}
    `) as unknown as TypedDocumentString<GapGroupsQuery, GapGroupsQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($filter: GapFilter!, $day: Date, $locale: Locale!, $first: Int!, $after: String) {
  gaps(filter: $filter, asOf: $day, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      key
      severity
      assurance
      synthetic
      rule {
        id
        title(locale: $locale)
      }
      subject {
        __typename
        id
        name
      }
      chain {
        id
        name
      }
      region {
        id
        name
      }
      department {
        id
        name
      }
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const GuideLoadedDocument = new TypedDocumentString(`
    query GuideLoaded($region: ID) {
  policies(first: 0, filter: {region: $region}) {
    totalCount
  }
  chains(first: 0, filter: {region: $region}) {
    totalCount
  }
  experts(first: 0, filter: {region: $region}) {
    totalCount
  }
  enterprises(first: 0, filter: {region: $region}) {
    totalCount
  }
  platforms(first: 0, filter: {region: $region}) {
    totalCount
  }
  projects(first: 0, filter: {region: $region}) {
    totalCount
  }
  demands(first: 0, filter: {region: $region}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GuideLoadedQuery, GuideLoadedQueryVariables>;
export const RecentSetsDocument = new TypedDocumentString(`
    query RecentSets($source: ChangeSource!, $first: Int!, $locale: Locale!) {
  changeSets(filter: {source: $source}, first: $first) {
    totalCount
    nodes {
      id
      title(locale: $locale)
      state
      by
      at
      created
      updated
      removed
      changes(first: 1) {
        nodes {
          table
          entityId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentSetsQuery, RecentSetsQueryVariables>;
export const MatchDemandsDocument = new TypedDocumentString(`
    query MatchDemands($region: ID, $first: Int!) {
  demands(first: $first, filter: {region: $region}, orderBy: NAME) {
    totalCount
    nodes {
      id
      name
      status
      chain {
        id
        name
      }
      raisedBy {
        id
        name
      }
      needs(first: 30) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchDemandsQuery, MatchDemandsQueryVariables>;
export const MatchExpertsDocument = new TypedDocumentString(`
    query MatchExperts($demand: ID!, $weights: MatchWeights, $first: Int!, $day: Date, $locale: Locale!) {
  matchDemand(demand: $demand, weights: $weights, first: $first, asOf: $day) {
    expert {
      id
      name
      synthetic
    }
    score
    verdict
    nearMiss
    exhaustive
    explanation(locale: $locale)
    coveredFields {
      id
      name
    }
    conflicts {
      explanation(locale: $locale)
    }
    parts {
      kind
      name(locale: $locale)
      value
      weight
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<MatchExpertsQuery, MatchExpertsQueryVariables>;
export const MatchPipelineDocument = new TypedDocumentString(`
    query MatchPipeline($region: ID) {
  all: demands(first: 0, filter: {region: $region}) {
    totalCount
  }
  DEMAND_COLLECTED: demands(
    first: 0
    filter: {region: $region, status: [DEMAND_COLLECTED]}
  ) {
    totalCount
  }
  TALENT_PUSHED: demands(
    first: 0
    filter: {region: $region, status: [TALENT_PUSHED]}
  ) {
    totalCount
  }
  MATCHED: demands(first: 0, filter: {region: $region, status: [MATCHED]}) {
    totalCount
  }
  LANDED: demands(first: 0, filter: {region: $region, status: [LANDED]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MatchPipelineQuery, MatchPipelineQueryVariables>;
export const MatchTeamDocument = new TypedDocumentString(`
    query MatchTeam($fields: [ID!]!, $chain: ID, $day: Date, $locale: Locale!) {
  proposeTeam(
    fields: $fields
    chain: $chain
    limits: {allowUnknown: true}
    asOf: $day
  ) {
    complete
    status
    explanation(locale: $locale)
    considered
    eligible
    uncovered {
      field {
        id
        name
      }
      explanation(locale: $locale)
    }
    members {
      expert {
        id
        name
      }
      load
      covers {
        id
        name
      }
      onlyCovers {
        id
        name
      }
      eligibility {
        verdict
        verdictLabel(locale: $locale)
      }
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<MatchTeamQuery, MatchTeamQueryVariables>;
export const OverviewHeatDocument = new TypedDocumentString(`
    query OverviewHeat($region: ID, $day: Date, $locale: Locale!) {
  gapRules {
    id
    title(locale: $locale)
  }
  chains(
    first: 1000
    filter: {region: $region, status: [PLANNED, ACTIVE]}
    orderBy: ORDER
  ) {
    totalCount
    nodes {
      id
      name
      kind
      region {
        id
        name
      }
    }
  }
  cells: gapSummary(by: [RULE, CHAIN], filter: {region: $region}, asOf: $day) {
    rule {
      id
    }
    chain {
      id
      name
      kind
      region {
        id
        name
      }
    }
    count
    worst
  }
  ofChains: gapSummary(by: [CHAIN], filter: {region: $region}, asOf: $day) {
    chain {
      id
    }
    count
    worst
  }
  ofRules: gapSummary(by: [RULE], filter: {region: $region}, asOf: $day) {
    rule {
      id
    }
    count
    worst
    notAssessed
  }
  all: gapSummary(by: [], filter: {region: $region}, asOf: $day) {
    count
    worst
    notAssessed
  }
}
    `) as unknown as TypedDocumentString<OverviewHeatQuery, OverviewHeatQueryVariables>;
export const OverviewRegionsDocument = new TypedDocumentString(`
    query OverviewRegions($region: ID, $day: Date) {
  gapSummary(by: [REGION], filter: {region: $region}, asOf: $day) {
    region {
      id
      name
      level
      parent {
        id
        name
      }
    }
    count
    worst
    notAssessed
  }
}
    `) as unknown as TypedDocumentString<OverviewRegionsQuery, OverviewRegionsQueryVariables>;
export const OverviewSinceDocument = new TypedDocumentString(`
    query OverviewSince($region: ID, $day: Date, $since: Date!, $locale: Locale!) {
  gapRules {
    id
    title(locale: $locale)
  }
  now: gapSummary(by: [RULE], filter: {region: $region}, asOf: $day) {
    rule {
      id
    }
    count
  }
  earlier: gapSummary(by: [RULE], filter: {region: $region}, asOf: $since) {
    rule {
      id
    }
    count
  }
}
    `) as unknown as TypedDocumentString<OverviewSinceQuery, OverviewSinceQueryVariables>;
export const OverviewTargetsDocument = new TypedDocumentString(`
    query OverviewTargets($region: ID, $day: Date, $locale: Locale!, $first: Int!) {
  targetProgress(region: $region, asOf: $day, first: $first) {
    totalCount
    nodes {
      target {
        id
        name
        unit
        deadlineYear
        region {
          id
          name
        }
        sources {
          policy {
            id
            name
          }
          clause
          locator(locale: $locale)
        }
      }
      verdict
      actual
      base
      goal
      expected
      ratio
      elapsed
      reason(locale: $locale)
      conflict
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewTargetsQuery, OverviewTargetsQueryVariables>;
export const OverviewTermsDocument = new TypedDocumentString(`
    query OverviewTerms($region: ID, $from0: Date!, $to0: Date!, $from1: Date!, $to1: Date!, $from2: Date!, $to2: Date!, $from3: Date!, $to3: Date!, $from4: Date!, $to4: Date!, $from5: Date!, $to5: Date!, $from6: Date!, $to6: Date!, $from7: Date!, $to7: Date!, $from8: Date!, $to8: Date!, $from9: Date!, $to9: Date!, $from10: Date!, $to10: Date!, $from11: Date!, $to11: Date!) {
  m0: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from0, endsTo: $to0}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m1: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from1, endsTo: $to1}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m2: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from2, endsTo: $to2}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m3: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from3, endsTo: $to3}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m4: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from4, endsTo: $to4}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m5: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from5, endsTo: $to5}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m6: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from6, endsTo: $to6}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m7: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from7, endsTo: $to7}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m8: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from8, endsTo: $to8}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m9: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from9, endsTo: $to9}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m10: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from10, endsTo: $to10}}
  ) {
    totalCount
    nodes {
      name
    }
  }
  m11: experts(
    first: 3
    filter: {serviceRegion: $region, appointment: {endsFrom: $from11, endsTo: $to11}}
  ) {
    totalCount
    nodes {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewTermsQuery, OverviewTermsQueryVariables>;
export const OverviewUnassessedDocument = new TypedDocumentString(`
    query OverviewUnassessed($region: ID, $day: Date, $locale: Locale!) {
  gaps(first: 0, filter: {region: $region}, asOf: $day) {
    notAssessed {
      rule {
        id
        title(locale: $locale)
      }
      region {
        id
        name
      }
      register
      reason(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewUnassessedQuery, OverviewUnassessedQueryVariables>;
export const OverviewUnitsDocument = new TypedDocumentString(`
    query OverviewUnits($region: ID, $day: Date) {
  gapSummary(by: [DEPARTMENT], filter: {region: $region}, asOf: $day) {
    department {
      id
      name
    }
    count
    worst
  }
}
    `) as unknown as TypedDocumentString<OverviewUnitsQuery, OverviewUnitsQueryVariables>;
export const OverviewWorstDocument = new TypedDocumentString(`
    query OverviewWorst($region: ID, $day: Date, $locale: Locale!, $first: Int!) {
  gaps(filter: {region: $region}, asOf: $day, first: $first) {
    totalCount
    nodes {
      id
      key
      severity
      assurance
      synthetic
      rule {
        id
        title(locale: $locale)
      }
      subject {
        __typename
        id
        name
      }
      department {
        id
        name
      }
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewWorstQuery, OverviewWorstQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $day: Date, $locale: Locale!) {
  collaborationPaths(
    from: $from
    to: $to
    maxHops: $maxHops
    first: $first
    asOf: $day
  ) {
    score
    length
    exhaustive
    explanation(locale: $locale)
    nodes {
      __typename
      id
      name
    }
    steps {
      relation
      relationLabel(locale: $locale)
      forward
      strength
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const PathsNamedDocument = new TypedDocumentString(`
    query PathsNamed($pattern: NamedPattern!, $chain: ID, $from: ID, $to: ID, $first: Int!, $day: Date, $locale: Locale!) {
  namedPath(
    pattern: $pattern
    chain: $chain
    from: $from
    to: $to
    first: $first
    asOf: $day
  ) {
    complete
    brokenAt
    brokenStep(locale: $locale)
    explanation(locale: $locale)
    kind
    chain {
      id
      name
    }
    path {
      nodes {
        __typename
        id
        name
      }
      steps {
        relation
        relationLabel(locale: $locale)
        forward
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsNamedQuery, PathsNamedQueryVariables>;
export const PolicyClauseDocument = new TypedDocumentString(`
    query PolicyClause($id: ID!, $locale: Locale!, $first: Int!) {
  clause(id: $id) {
    id
    path
    name
    sources {
      policy {
        id
        name
      }
      clause
      locator(locale: $locale)
      derived
    }
    factCount
    facts(first: $first) {
      __typename
      id
      name
      synthetic
      ... on Measure {
        responsible(first: 20) {
          totalCount
          nodes {
            order
            department {
              id
              name
            }
          }
        }
      }
    }
    measures(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
        responsible(first: 20) {
          totalCount
          nodes {
            order
            department {
              id
              name
            }
          }
        }
      }
    }
    targets(first: $first) {
      totalCount
      nodes {
        __typename
        id
        name
        synthetic
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyClauseQuery, PolicyClauseQueryVariables>;
export const PolicyListDocument = new TypedDocumentString(`
    query PolicyList($region: ID, $first: Int!) {
  policies(filter: {region: $region}, first: $first) {
    totalCount
    nodes {
      id
      name
      issuer
      number
      date
      status
      region {
        id
        name
      }
      clauses(first: 0) {
        totalCount
      }
      measures(first: 0) {
        totalCount
      }
      targets(first: 0) {
        totalCount
      }
      basedOn(first: 20) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyListQuery, PolicyListQueryVariables>;
export const PolicyTreeDocument = new TypedDocumentString(`
    query PolicyTree($policy: ID!, $first: Int!) {
  policy(id: $policy) {
    id
    name
    clauses(first: $first) {
      totalCount
      nodes {
        id
        path
        name
        parent {
          id
        }
        sources {
          locator(locale: EN)
        }
        factCount
        measures(first: 0) {
          totalCount
        }
        targets(first: 0) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyTreeQuery, PolicyTreeQueryVariables>;
export const ProfileEligibilityDocument = new TypedDocumentString(`
    query ProfileEligibility($expert: ID!, $role: AppointmentRole!, $chain: ID, $day: Date, $locale: Locale!) {
  eligibility(expert: $expert, role: $role, chain: $chain, asOf: $day) {
    verdict
    verdictLabel(locale: $locale)
    nearMiss
    termFrom
    termTo
    rule {
      id
      name
    }
    conditions {
      title(locale: $locale)
      verdict
      verdictLabel(locale: $locale)
      attribute
      soft
      advisory
      comparator
      expected
      fact
      on
      source {
        policy {
          id
          name
        }
        clause
        locator(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileEligibilityQuery, ProfileEligibilityQueryVariables>;
export const ProfileFactsDocument = new TypedDocumentString(`
    query ProfileFacts($id: ID!, $locale: Locale!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      aliases
      synthetic
      sources {
        policy {
          id
          name
        }
        clause
        locator(locale: $locale)
        derived
      }
    }
    ... on Expert {
      titleRank
      talentTier
      birthYear
      yearsExperience
      ledProvincialProject
      awardLevel
      region {
        id
        name
      }
      nativeRegion {
        id
        name
      }
    }
    ... on Enterprise {
      tiers
      aboveScale
      uscc
      region {
        id
        name
      }
    }
    ... on Institution {
      institutionKind: kind
      region {
        id
        name
      }
    }
    ... on Platform {
      platformKind: kind
      level
      platformStatus: status
      establishedOn
      region {
        id
        name
      }
    }
    ... on Project {
      projectType: type
      mode
      stage
      projectStatus: status
      start
      end
      budgetCny
      funder
      region {
        id
        name
      }
    }
    ... on Demand {
      demandKind: kind
      demandStage: status
      raisedOn
    }
    ... on Team {
      region {
        id
        name
      }
    }
    ... on Department {
      region {
        id
        name
      }
    }
    ... on Achievement {
      maturity
      producedOn
      transferredOn
    }
    ... on Region {
      code
      regionLevel: level
      parent {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileFactsQuery, ProfileFactsQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!, $locale: Locale!, $first: Int!, $after: String) {
  node(id: $id) {
    id
    ... on Entity {
      history(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          operation
          table
          version
          fields {
            field
            label(locale: $locale)
            before
            after
          }
          changeSet {
            id
            title(locale: $locale)
            at
            by
            source
            state
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ProfileLettersDocument = new TypedDocumentString(`
    query ProfileLetters($id: ID!) {
  expert(id: $id) {
    id
    name
    appointments(first: 100) {
      totalCount
      nodes {
        id
        role
        from
        to
        issuedBy
        letterNo
        chain {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileLettersQuery, ProfileLettersQueryVariables>;
export const ProfileTiesDocument = new TypedDocumentString(`
    query ProfileTies($id: ID!, $first: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
    }
    ... on Expert {
      appointments(first: $first) {
        totalCount
        nodes {
          id
          role
          from
          to
          chain {
            __typename
            id
            name
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        nodes {
          position
          from
          to
          organisation {
            __typename
            id
            name
          }
        }
      }
      engagements(first: $first) {
        totalCount
        nodes {
          mode
          from
          to
          organisation {
            __typename
            id
            name
          }
        }
      }
      cooperations(first: $first) {
        totalCount
        nodes {
          mode
          from
          to
          expert {
            __typename
            id
            name
          }
          with {
            __typename
            id
            name
          }
        }
      }
      teamsLed(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      teams(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      projects(first: $first) {
        totalCount
        nodes {
          participantRole: role
          project {
            __typename
            id
            name
          }
        }
      }
      referredBy(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      referrals(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      fields(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Enterprise {
      chains(first: $first) {
        totalCount
        nodes {
          chainMaster
          chain {
            __typename
            id
            name
          }
        }
      }
      platforms(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      projects(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      demands(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      products(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      affiliations(first: $first) {
        totalCount
        nodes {
          position
          from
          to
          expert {
            __typename
            id
            name
          }
        }
      }
      engagements(first: $first) {
        totalCount
        nodes {
          mode
          from
          to
          expert {
            __typename
            id
            name
          }
        }
      }
      partnerships(first: $first) {
        totalCount
        nodes {
          kind
          from
          to
          a {
            __typename
            id
            name
          }
          b {
            __typename
            id
            name
          }
        }
      }
      achievementsReceived(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Institution {
      platforms(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      projects(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      affiliations(first: $first) {
        totalCount
        nodes {
          position
          from
          to
          expert {
            __typename
            id
            name
          }
        }
      }
      engagements(first: $first) {
        totalCount
        nodes {
          mode
          from
          to
          expert {
            __typename
            id
            name
          }
        }
      }
      partnerships(first: $first) {
        totalCount
        nodes {
          kind
          from
          to
          a {
            __typename
            id
            name
          }
          b {
            __typename
            id
            name
          }
        }
      }
    }
    ... on Platform {
      hosts(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      chains(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      fields(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      reliesOn(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      reliedOnBy(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      upgradedTo(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Project {
      chains(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      undertakenBy(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      demands(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      participants(first: $first) {
        totalCount
        nodes {
          participantRole: role
          expert {
            __typename
            id
            name
          }
        }
      }
      achievements(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Demand {
      raisedBy {
        __typename
        id
        name
      }
      chain {
        __typename
        id
        name
      }
      needs(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      projects(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Team {
      leader {
        __typename
        id
        name
      }
      members(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      chains(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      fields(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Department {
      measures(first: $first) {
        totalCount
        nodes {
          order
          measure {
            __typename
            id
            name
          }
        }
      }
      referrals(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Field {
      broader {
        __typename
        id
        name
      }
      narrower(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      chains(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      experts(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      teams(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      platforms(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      demands(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Achievement {
      project {
        __typename
        id
        name
      }
      transferredTo {
        __typename
        id
        name
      }
    }
    ... on Chain {
      appointments(first: $first) {
        totalCount
        nodes {
          id
          role
          from
          to
          expert {
            __typename
            id
            name
          }
        }
      }
      teams(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      enterprises(first: $first) {
        totalCount
        nodes {
          chainMaster
          enterprise {
            __typename
            id
            name
          }
        }
      }
      platforms(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      projects(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      products(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      demands(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      needs(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      segments(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      supports(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      supportedBy(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      succeeds(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      succeededBy(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
    }
    ... on Region {
      chains(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      experts(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      enterprises(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      platforms(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      projects(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      departments(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      policies(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      children(first: $first) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      parent {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileTiesQuery, ProfileTiesQueryVariables>;
export const DemandRegisterDocument = new TypedDocumentString(`
    query DemandRegister($filter: DemandFilter!, $orderBy: DemandOrder!, $first: Int!, $after: String) {
  demands(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
      kind
      status
      raisedOn
      raisedBy {
        id
        name
      }
      chain {
        id
        name
      }
      needs(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
      projects(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DemandRegisterQuery, DemandRegisterQueryVariables>;
export const EnterpriseRegisterDocument = new TypedDocumentString(`
    query EnterpriseRegister($filter: EnterpriseFilter!, $orderBy: EnterpriseOrder!, $first: Int!, $after: String) {
  enterprises(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
      tiers
      aboveScale
      uscc
      region {
        id
        name
      }
      chains(first: 10) {
        totalCount
        nodes {
          chainMaster
          chain {
            id
            name
          }
        }
      }
      platforms(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
      demands(first: 5) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseRegisterQuery, EnterpriseRegisterQueryVariables>;
export const ExpertRegisterDocument = new TypedDocumentString(`
    query ExpertRegister($filter: ExpertFilter!, $orderBy: ExpertOrder!, $first: Int!, $after: String) {
  experts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
      titleRank
      talentTier
      birthYear
      yearsExperience
      awardLevel
      region {
        id
        name
      }
      fields(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
      appointments(first: 10) {
        totalCount
        nodes {
          role
          to
          chain {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExpertRegisterQuery, ExpertRegisterQueryVariables>;
export const PlatformRegisterDocument = new TypedDocumentString(`
    query PlatformRegister($filter: PlatformFilter!, $orderBy: PlatformOrder!, $first: Int!, $after: String) {
  platforms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
      kind
      level
      status
      establishedOn
      region {
        id
        name
      }
      hosts(first: 5) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      chains(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformRegisterQuery, PlatformRegisterQueryVariables>;
export const ProjectRegisterDocument = new TypedDocumentString(`
    query ProjectRegister($filter: ProjectFilter!, $orderBy: ProjectOrder!, $first: Int!, $after: String) {
  projects(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
      type
      mode
      stage
      status
      start
      end
      budgetCny
      region {
        id
        name
      }
      undertakenBy(first: 5) {
        totalCount
        nodes {
          __typename
          id
          name
        }
      }
      chains(first: 10) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectRegisterQuery, ProjectRegisterQueryVariables>;
export const TargetDeclaredDocument = new TypedDocumentString(`
    query TargetDeclared($region: ID, $day: Date, $locale: Locale!) {
  declaredGaps(region: $region, asOf: $day) {
    verdict
    reason(locale: $locale)
    findingsCount
    record {
      id
      name
      region {
        id
        name
      }
    }
    rule {
      id
      title(locale: $locale)
    }
    sources {
      policy {
        id
        name
      }
      clause
      locator(locale: $locale)
      derived
    }
  }
}
    `) as unknown as TypedDocumentString<TargetDeclaredQuery, TargetDeclaredQueryVariables>;
export const TargetDetailDocument = new TypedDocumentString(`
    query TargetDetail($region: ID, $policy: ID, $day: Date, $locale: Locale!, $first: Int!) {
  targetProgress(region: $region, policy: $policy, asOf: $day, first: $first) {
    totalCount
    nodes {
      target {
        id
        name
        unit
        deadlineYear
        region {
          id
        }
        indicator {
          id
        }
        sources {
          policy {
            id
            name
          }
          clause
          locator(locale: $locale)
          derived
        }
      }
      verdict
      source
      actual
      actualOn
      observation {
        id
        name
        date
        value
        unit
      }
      counted
      conflict
      base
      derivedBase
      goal
      expected
      elapsed
      ratio
      neededPerMonth
      reason(locale: $locale)
      evidenceCount
      evidence(first: 50) {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetDetailQuery, TargetDetailQueryVariables>;
export const TargetListDocument = new TypedDocumentString(`
    query TargetList($region: ID, $policy: ID, $day: Date, $locale: Locale!, $first: Int!, $after: String) {
  targetProgress(
    region: $region
    policy: $policy
    asOf: $day
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      target {
        id
        name
        unit
        deadlineYear
        aspirational
        region {
          id
          name
        }
        policy {
          id
          name
        }
      }
      verdict
      source
      actual
      counted
      conflict
      base
      derivedBase
      goal
      expected
      ratio
      neededPerMonth
      reason(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<TargetListQuery, TargetListQueryVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const WhatIfOfficeDocument = new TypedDocumentString(`
    query WhatIfOffice($region: ID, $text: String, $day: Date!, $first: Int!) {
  chains(
    first: 1000
    filter: {region: $region, status: [PLANNED, ACTIVE]}
    orderBy: ORDER
  ) {
    totalCount
    nodes {
      id
      name
      kind
      appointments(first: 50, activeAt: $day) {
        totalCount
        nodes {
          id
          role
          to
          expert {
            id
            name
          }
        }
      }
    }
  }
  experts(first: $first, filter: {name: $text}, orderBy: NAME) {
    totalCount
    nodes {
      id
      name
      titleRank
      fields(first: 4) {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfOfficeQuery, WhatIfOfficeQueryVariables>;
export const WhatIfResultDocument = new TypedDocumentString(`
    query WhatIfResult($changes: WhatIfInput!, $region: ID, $day: Date, $locale: Locale!, $first: Int!) {
  whatIf(changes: $changes, region: $region, asOf: $day) {
    ...Difference
    unchanged
    remaining(first: $first) {
      ...GapLine
    }
    changed {
      after {
        id
        severity
      }
    }
  }
}
    fragment GapLine on Gap {
  id
  severity
  explanation(locale: $locale)
  rule {
    id
    title(locale: $locale)
  }
}
fragment Difference on WhatIfResult {
  before
  after
  weightBefore
  weightAfter
  synthetic
  explanation(locale: $locale)
  closed {
    ...GapLine
  }
  opened {
    ...GapLine
  }
  changed {
    before {
      ...GapLine
    }
  }
}`) as unknown as TypedDocumentString<WhatIfResultQuery, WhatIfResultQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($locale: Locale!) {
  enumerations {
    name
    values {
      code
      label(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const ApplyChangesDocument = new TypedDocumentString(`
    mutation ApplyChanges($changes: [ChangeInput!]!, $note: String, $dryRun: Boolean!) {
  done: applyChanges(changes: $changes, note: $note, dryRun: $dryRun) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyChangesMutation, ApplyChangesMutationVariables>;
export const ApproveDraftDocument = new TypedDocumentString(`
    mutation ApproveDraft($id: ID!, $note: String) {
  done: approveDraft(id: $id, note: $note) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveDraftMutation, ApproveDraftMutationVariables>;
export const DecideCandidatesDocument = new TypedDocumentString(`
    mutation DecideCandidates($id: ID!, $decisions: [CandidateDecision!]!) {
  done: decideCandidates(changeSet: $id, decisions: $decisions) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<DecideCandidatesMutation, DecideCandidatesMutationVariables>;
export const DraftProposalDocument = new TypedDocumentString(`
    mutation DraftProposal($proposal: ProposalInput!, $title: String, $asOf: Date) {
  done: draftProposal(proposal: $proposal, title: $title, asOf: $asOf) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<DraftProposalMutation, DraftProposalMutationVariables>;
export const RejectDraftDocument = new TypedDocumentString(`
    mutation RejectDraft($id: ID!, $reason: String!) {
  done: rejectDraft(id: $id, reason: $reason) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<RejectDraftMutation, RejectDraftMutationVariables>;
export const RevertChangeSetDocument = new TypedDocumentString(`
    mutation RevertChangeSet($id: ID!) {
  done: revertChangeSet(id: $id) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<RevertChangeSetMutation, RevertChangeSetMutationVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($id: ID, $title: String!, $changes: [ChangeInput!]!, $note: String) {
  done: saveDraft(id: $id, title: $title, changes: $changes, note: $note) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitDraftDocument = new TypedDocumentString(`
    mutation SubmitDraft($id: ID!) {
  done: submitDraft(id: $id) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitDraftMutation, SubmitDraftMutationVariables>;
export const WithdrawDraftDocument = new TypedDocumentString(`
    mutation WithdrawDraft($id: ID!) {
  done: withdrawDraft(id: $id) {
    changeSet {
      id
      title
      state
    }
    problems {
      index
      field
      value
      code
      zh: message
      en: message(locale: EN)
      current
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawDraftMutation, WithdrawDraftMutationVariables>;
export const RightsForDocument = new TypedDocumentString(`
    query RightsFor($id: ID!) {
  viewer {
    rightsFor(id: $id)
  }
}
    `) as unknown as TypedDocumentString<RightsForQuery, RightsForQueryVariables>;