/** A table about a region, which a bureau may declare complete there (登记). */
export interface RegisterWords {
  /** The table's name. */
  value: string
  zh: readonly [string, ...string[]]
  en: string
}

const name = <N extends string>(value: N, en: string, ...zh: [string, ...string[]]): RegisterWords & { value: N } => ({
  value,
  en,
  zh,
})

/** Registers of people in the pool, of ladders, of calls and of what is promised. */
const ledgers = [
  name('pool_entries', 'entries into the expert pool', '专家库进出'),
  name('appraisals', 'appraisals of experts', '专家考核'),
  name('recognitions', 'recognitions of enterprises', '企业认定'),
  name('reserve_entries', 'reserve pools of enterprises', '企业后备库'),
  name('platform_reviews', 'reviews of platforms', '平台评估'),
  name('key_lists', 'key lists', '重点名单'),
  name('open_calls', 'open calls', '揭榜挂帅榜单'),
  name('bids', 'answers to open calls', '揭榜申报'),
  name('guide_items', 'items of project guides', '项目指南条目'),
  name('shortage_posts', 'posts hard to fill', '急需紧缺岗位'),
  name('contact_assignments', 'contacts by leaders', '领导联系服务'),
  name('service_tickets', 'service tickets', '服务事项'),
  name('technologies', 'core technologies', '核心技术'),
  name('document_issues', 'what does not fit in documents', '文件疑点'),
  name('talent_promises', 'promises to talents', '一人一策承诺'),
] as const

/** The names of ledgers, whose entries are read by a query of their own. */
export const ledgerNames: ReadonlySet<string> = new Set(ledgers.map(({ value }) => value))

/** Registers of services, networks, money and meetings. */
const services = [
  name('alliances', 'alliances', '联盟'),
  name('alliance_members', 'members of alliances', '联盟成员'),
  name('activities', 'events', '活动'),
  name('outcomes', 'outcomes of events and enclaves', '成效'),
  name('mutual_recognitions', 'mutual recognition', '互认'),
  name('dispatches', 'dispatches of commissioners', '选派'),
  name('agencies', 'service agencies', '服务机构'),
  name('brokerages', 'what was brokered', '促成'),
  name('vouchers', 'innovation vouchers', '科技创新券'),
  name('awards', 'awards and selections', '入选与获奖'),
  name('disciplines', 'disciplines', '学科'),
  name('resources', 'resources to share', '科技资源'),
  name('fundings', 'money', '资金'),
  name('meetings', 'meetings and inspections', '会议与检查'),
  name('action_items', 'action items', '议定事项'),
  name('project_steps', 'steps of projects', '项目实施环节'),
] as const

/** The names of those of services, whose entries are read by a query of their own, too. */
export const serviceNames: ReadonlySet<string> = new Set(services.map(({ value }) => value))

/** Every register, by the name of its table. */
export const registerNames = [
  name('chains', 'chains', '链条'),
  name('chain_needs', 'fields that chains need', '链条所需领域', 'needs', 'needs_fields'),
  name('segments', 'segments of chains', '环节'),
  name('departments', 'departments', '部门'),
  name('institutions', 'institutions', '机构'),
  name('enterprises', 'enterprises', '企业'),
  name('enterprise_chains', 'enterprises on chains', '链上企业'),
  name('experts', 'experts', '专家'),
  name('affiliations', 'posts of experts', '任职'),
  name('appointments', 'appointments', '聘任'),
  name('engagements', 'engagements', '柔性引才'),
  name('cooperations', 'cooperation of experts', '合作'),
  name('teams', 'teams', '团队'),
  name('platforms', 'platforms', '平台'),
  name('projects', 'projects', '项目'),
  name('project_roles', 'roles in projects', '项目参与'),
  name('achievements', 'achievements', '成果'),
  name('products', 'products', '产品'),
  name('demands', 'demands', '需求'),
  name('partnerships', 'partnerships of organisations', '五共合作'),
  name('policies', 'policy documents', '政策文件'),
  name('measures', 'measures', '任务措施'),
  name('targets', 'targets', '目标'),
  name('observations', 'observations', '观测值'),
  name('programmes', 'programmes', '计划与奖项'),
  ...ledgers,
  ...services,
] as const

/** The name of a register's table. */
export type RegisterName = (typeof registerNames)[number]['value']

/** What a register is called. */
export const registerWords: ReadonlyMap<RegisterName, RegisterWords> = new Map(
  registerNames.map((words) => [words.value, words]),
)
