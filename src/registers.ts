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
  name('alliances', 'alliances', '联盟'),
] as const

/** The name of a register's table. */
export type RegisterName = (typeof registerNames)[number]['value']

/** What a register is called. */
export const registerWords: ReadonlyMap<RegisterName, RegisterWords> = new Map(
  registerNames.map((words) => [words.value, words]),
)
