import type { MemoryTables } from '../../src/import/read/memory.js'

type Row = Record<string, string>

const TING = 'region:ting'
const given = {
  policy: 'policy:more',
  region: TING,
  scope: 'TOTAL',
  comparator: 'GE',
  value: '10',
  unit: '个',
  deadline_year: '2027',
}

/** A target of an indicator of its own, with what was observed of it by day. */
const aim = (
  id: string,
  name: string,
  target: Partial<Row>,
  observed: Row = {},
  { counter, unit = '个' }: { counter?: string; unit?: string } = {},
) => ({
  indicator: { id: `indicator:${id}`, name: `演示${name}`, unit: '' },
  target: { id: `target:${id}`, metric: `indicator:${id}`, name: `演示${name}目标`, ...given, ...target },
  observations: Object.entries(observed).map(([date, value]) => ({
    id: `observation:${id}-${date}`,
    region: target.region ?? TING,
    metric: `indicator:${id}`,
    date,
    value,
    unit,
  })),
  bindings: counter ? [{ metric: `indicator:${id}`, counter }] : [],
})

const ON = '2025-12-31'
const BEFORE = '2024-12-31'
const aims = [
  aim('unit', '单位不符', { unit: '亿元' }, { [ON]: '5' }),
  aim('counted-unit', '计数单位不符', { unit: '亿元' }, {}, { counter: 'teams.all' }),
  aim('unkept', '未登记', {}, {}, { counter: 'projects.techBreakthrough' }),
  aim('undated', '无日期', { scope: 'NEW' }, {}, { counter: 'enterprises.highTech' }),
  aim('no-date', '政策无日期', { scope: 'NEW', policy: 'policy:undated' }, {}, { counter: 'platforms.existing' }),
  aim(
    'no-elapsed',
    '政策无日期的累计',
    { policy: 'policy:undated', scope: 'CUMULATIVE' },
    { [ON]: '5', [BEFORE]: '3' },
  ),
  aim('chain-count', '链条计数', {}, {}, { counter: 'chain.experts' }),
  aim('none-since', '印发后无数据', { scope: 'NEW' }, { [BEFORE]: '4' }),
  aim('no-actual', '无数据', {}),
  aim('met', '已完成', {}, { [ON]: '12', [BEFORE]: '4' }),
  aim('on-track', '进度正常', {}, { [ON]: '9', [BEFORE]: '4' }),
  aim('since', '较基数新增', { scope: 'NEW' }, { [ON]: '9', [BEFORE]: '4' }),
  aim('less', '较基数减少', { scope: 'NEW' }, { [ON]: '3', [BEFORE]: '4' }),
  aim('same', '较基数不变', { scope: 'NEW' }, { [ON]: '4', [BEFORE]: '4' }),
  aim('assumed', '无基数', { scope: 'NEW' }, { [ON]: '4' }),
  aim('zero-observed', '统计为零', {}, { [ON]: '0', [BEFORE]: '0' }),
  aim('new-counted', '新增计数', { scope: 'NEW', value: '1' }, {}, { counter: 'platforms.keyLabsProvincial' }),
  aim('counted', '在册计数', { value: '2' }, {}, { counter: 'platforms.existing' }),
  aim('none-counted', '在册为零', {}, {}, { counter: 'platforms.national' }),
  aim('cumulative', '累计为零', { scope: 'CUMULATIVE' }, {}, { counter: 'platforms.national' }),
  aim('fewer', '少于登记', { value: '4' }, { [ON]: '1', [BEFORE]: '1' }, { counter: 'platforms.existing' }),
  aim('conflict', '与登记不符', {}, { [ON]: '5', [BEFORE]: '4' }, { counter: 'platforms.national' }),
  aim('range', '区间', { comparator: 'RANGE', value_to: '15' }, { [ON]: '5', [BEFORE]: '4' }),
  aim('annual', '年度', { scope: 'ANNUAL' }, { [ON]: '5' }),
  aim('multiple', '倍数', { comparator: 'MULTIPLE', value: '2', unit: '倍' }, { [ON]: '5', [BEFORE]: '0' }),
  aim('multiple-base', '倍数无基数', { comparator: 'MULTIPLE', value: '2', unit: '倍' }, { [ON]: '5' }),
  aim('no-base', '总量无基数', {}, { [ON]: '5' }),
  aim('percent', '占比', { unit: '%' }, { [ON]: '2', [BEFORE]: '1' }, { unit: '%' }),
  aim('no-deadline', '无期限', { deadline_year: '' }, { [ON]: '5', [BEFORE]: '4' }),
  aim('growth', '年增长', { comparator: 'GROWTH_GE', unit: '%' }),
  aim('growth-once', '年增长一期', { comparator: 'GROWTH_GE', unit: '%' }, { [ON]: '5' }),
  aim('open', '未量化', { comparator: 'OPEN', value: '' }),
  aim('implied', '推算基数', {}, { [ON]: '16' }),
  aim('implied-zero', '推算零基数', {}, { [ON]: '6' }),
  aim('peer', '平均', { comparator: 'PEER_AVERAGE', value: '', unit: '%' }, { [ON]: '2' }, { unit: '%' }),
  aim('peers', '各地平均', { comparator: 'PEER_AVERAGE', value: '', unit: '%' }, { [ON]: '2' }, { unit: '%' }),
]

const observed = (region: string, id: string, value: string): Row => ({
  id: `observation:${id}-${region.slice(7)}`,
  region,
  metric: `indicator:${id}`,
  date: ON,
  value,
  unit: '%',
})

const expert = (id: string, name: string, row: Partial<Row> = {}): Row =>
  ({ id: `expert:${id}`, name: `演示·${name}`, region: 'region:jia', ...row }) as Row
const chain = (id: string, name: string, row: Partial<Row> = {}): Row =>
  ({ id: `chain:${id}`, name: `演示${name}`, kind: 'INNOVATION', region: 'region:jia', ...row }) as Row
const serves = (id: string, person: string, at: string, role: string, to = '2026-01-21'): Row => ({
  id: `appointment:${id}`,
  expert: `expert:${person}`,
  chain: `chain:${at}`,
  role,
  from: '2025-01-01',
  to,
})
const platform = (id: string, name: string, row: Partial<Row>): Row =>
  ({
    id: `platform:${id}`,
    name: `演示${name}`,
    kind: 'KEY_LABORATORY',
    status: 'EXISTING',
    region: 'region:jia',
    ...row,
  }) as Row

const fit = {
  title_rank: 'SENIOR_FULL',
  years_experience: '25',
  led_provincial_project: 'true',
  award_level: 'NATIONAL',
}

/** What is added to the named world, so that everything analyses can say is said. */
export const more: MemoryTables = {
  regions: [
    { id: TING, name: '演示丁州', parent: 'region:province' },
    { id: 'region:wu', name: '演示戊市', parent: 'region:province' },
    { id: 'region:chen', name: '演示辰县', parent: 'region:jia' },
  ],
  fields: [
    { id: 'field:rare', name: '演示稀土材料' },
    { id: 'field:magnet', name: '演示磁性材料' },
    { id: 'field:void', name: '演示空白领域' },
    { id: 'field:heavy', name: '演示重稀土' },
    { id: 'field:light', name: '演示轻稀土' },
    { id: 'field:alone', name: '演示超纯稀土' },
  ],
  chains: [
    chain('rare', '稀土创新链', { needs_fields: 'field:rare;field:magnet', supports: 'chain:talent' }),
    chain('solo', '磁材创新链', { needs_fields: 'field:magnet' }),
    chain('third', '钒钛创新链'),
    chain('far', '远链'),
    chain('heavy', '重稀土创新链', { needs_fields: 'field:heavy' }),
    chain('talent', '人才链', { kind: 'TALENT' }),
    chain('ore', '稀土产业链', { kind: 'INDUSTRY' }),
    chain('ting', '丁州创新链', { region: TING, needs_fields: 'field:rare', supports: 'chain:ore' }),
    chain('wu', '戊市产业链', { kind: 'INDUSTRY', region: 'region:wu' }),
  ],
  experts: [
    expert('lao', '卯', {
      title_rank: 'SENIOR_FULL',
      birth_year: '1962',
      fields: 'field:rare;field:heavy;field:alone',
    }),
    expert('mid', '辰', {
      title_rank: 'INTERMEDIATE',
      birth_year: '1990',
      years_experience: '5',
      led_provincial_project: 'false',
      fields: 'field:magnet',
    }),
    expert('open', '巳', {
      title_rank: 'SENIOR_ASSOCIATE',
      birth_year: '1955',
      years_experience: '30',
      led_provincial_project: 'false',
    }),
    expert('mist', '午', { fields: 'field:rare;field:light', birth_year: '1980' }),
    expert('solo', '未', { title_rank: 'SENIOR_FULL', birth_year: '1975', fields: 'field:magnet' }),
    expert('ting', '申', { region: TING, talent_tier: 'ACADEMICIAN' }),
    expert('you', '酉', { region: TING, talent_tier: 'ACADEMICIAN' }),
    expert('xu', '戌', { region: TING, talent_tier: 'ACADEMICIAN' }),
    expert('hai', '亥', { region: 'region:wu', talent_tier: 'ACADEMICIAN' }),
    expert('zi-2', '乾', { region: 'region:zi', talent_tier: 'ACADEMICIAN' }),
    ...['戌二', '亥二'].map((name, n) =>
      expert(`chen-${n}`, name, { region: 'region:chen', talent_tier: 'ACADEMICIAN' }),
    ),
    expert('third', '月'),
    ...['坎', '艮'].map((name, n) => expert(`wu-${n}`, name, { region: 'region:wu', talent_tier: 'ACADEMICIAN' })),
    ...['震', '巽', '离'].map((name, n) => expert(`star-${n}`, name)),
    ...['坤', '兑'].map((name, n) =>
      expert(`fit-${n}`, name, { ...fit, birth_year: '1980', fields: 'field:digital;field:magnet' }),
    ),
    ...['金', '木'].map((name, n) => expert(`elder-${n}`, name, { ...fit, birth_year: '1965', fields: 'field:heavy' })),
    ...['水', '火', '土'].map((name, n) =>
      expert(`senior-${n}`, name, {
        title_rank: 'SENIOR_FULL',
        birth_year: '1980',
        years_experience: '5',
        led_provincial_project: 'false',
        fields: 'field:heavy',
      }),
    ),
  ],
  appointments: [
    serves('lao', 'lao', 'rare', 'LEADER'),
    serves('mid', 'mid', 'rare', 'EXPERT', '2027-01-01'),
    serves('open', 'open', 'rare', 'EXPERT', ''),
    serves('solo', 'solo', 'solo', 'EXPERT', ''),
    serves('ting', 'ting', 'ting', 'LEADER'),
    serves('gui', 'gui', 'ting', 'EXPERT', '2027-01-01'),
    serves('third', 'gui', 'third', 'EXPERT', '2027-01-01'),
    ...['star-0', 'star-1', 'star-2'].map((id) => serves(id, id, 'third', 'EXPERT', '2027-01-01')),
    ...['senior-0', 'senior-1', 'senior-2'].map((id) => serves(id, id, 'heavy', 'EXPERT', '2028-01-01')),
    serves('chen', 'gui', 'ore', 'EXPERT', '2027-01-01'),
    serves('far', 'gui', 'far', 'EXPERT', '2027-01-01'),
    serves('wu', 'gui', 'wu', 'EXPERT', '2027-01-01'),
    serves('solo-leads', 'solo', 'solo', 'LEADER', ''),
  ],
  cooperations: [
    { expert: 'expert:lao', with: 'expert:gui' },
    { expert: 'expert:third', with: 'expert:gui' },
    { expert: 'expert:solo', with: 'expert:gui', mode: 'TECH_COOPERATION' },
    ...['star-0', 'star-1', 'star-2'].map((id): Row => ({ expert: `expert:${id}`, with: 'expert:gui' })),
  ],
  institutions: [
    { id: 'institution:plain', name: '演示机构' },
    { id: 'institution:hospital', name: '演示医院', kind: 'HOSPITAL' },
  ],
  affiliations: [
    { expert: 'expert:ting', organisation: 'institution:plain', position: '' },
    { expert: 'expert:you', organisation: 'institution:hospital', position: '主任医师' },
    { expert: 'expert:xu', organisation: 'institution:hospital', position: '主任医师' },
    { expert: 'expert:mist', organisation: 'enterprise:rival', position: '' },
    ...['wu-0', 'wu-1'].map((id): Row => ({
      expert: `expert:${id}`,
      organisation: 'institution:hospital',
      position: '医师',
    })),
  ],
  engagements: [
    { expert: 'expert:mist', organisation: 'enterprise:other', mode: 'PART_TIME' },
    ...['you', 'hai', 'zi-2', 'chen-0', 'chen-1'].map((id): Row => ({
      expert: `expert:${id}`,
      organisation: 'institution:academy',
      mode: 'PART_TIME',
      from: '2020-01-01',
      to: '2021-01-01',
    })),
  ],
  enterprises: ['mag:磁材', 'rival:磁体', 'other:磁粉', 'plain:素材'].map((text): Row => ({
    id: `enterprise:${text.split(':')[0]}`,
    name: `演示${text.split(':')[1]}公司`,
    region: text.startsWith('plain') ? TING : 'region:jia',
    above_scale: 'true',
    tiers: text.startsWith('plain') ? 'HIGH_TECH' : '',
  })),
  enterprise_chains: ['mag', 'rival', 'other']
    .map((id): Row => ({ enterprise: `enterprise:${id}`, chain: 'chain:rare' }))
    .concat({ enterprise: 'enterprise:plain', chain: 'chain:third' }),
  platforms: [
    platform('rare', '稀土实验室', { level: 'MUNICIPAL', chains: 'chain:rare' }),
    platform('bare', '稀土中心', { chains: 'chain:rare;chain:ting' }),
    platform('third', '钒钛平台', { level: 'COUNTY', chains: 'chain:far' }),
    platform('leaving', '磁材中心', { status: 'EXITING', hosts: 'enterprise:mag' }),
    platform('rare-station', '稀土工作站', { kind: 'ACADEMICIAN_WORKSTATION', chains: 'chain:rare' }),
    platform('park', '磁材园区', { kind: 'HIGHTECH_ZONE' }),
    platform('solo-station', '磁材工作站', {
      kind: 'ACADEMICIAN_WORKSTATION',
      chains: 'chain:solo',
      relies_on: 'platform:park',
    }),
    platform('ting-new', '丁州新平台', { region: TING, level: 'PROVINCIAL', established_on: '2025-06-01' }),
    platform('ting-old', '丁州平台', { region: TING, level: 'PROVINCIAL', established_on: '2020-06-01' }),
  ],
  projects: [
    { id: 'project:rare', name: '演示稀土攻关', status: 'ACTIVE', region: 'region:jia', demands: 'demand:rare' },
    {
      id: 'project:over',
      name: '演示磁材项目',
      status: 'COMPLETED',
      region: 'region:jia',
      undertaken_by: 'enterprise:mag',
    },
    { id: 'project:third', name: '演示钒钛攻关', status: 'ACTIVE', region: 'region:jia', chains: 'chain:third' },
    { id: 'project:lost', name: '演示无果项目', region: 'region:jia', end: '2023-01-01', chains: 'chain:rare' },
  ],
  project_roles: [
    { project: 'project:third', expert: 'expert:solo', role: 'MEMBER' },
    ...['mid', 'star-0'].map((id): Row => ({ project: 'project:over', expert: `expert:${id}`, role: 'MEMBER' })),
  ],
  achievements: [
    {
      id: 'achievement:soon',
      name: '演示待转化成果',
      produced_on: '2023-06-01',
      transferred_to: 'enterprise:mag',
      transferred_on: '2026-09-01',
    },
  ],
  demands: [
    {
      id: 'demand:rare',
      title: '演示稀土需求',
      raised_by: 'enterprise:mag',
      chain: 'chain:rare',
      fields: 'field:rare',
      kind: 'TECHNOLOGY',
    },
    {
      id: 'demand:void',
      title: '演示空白需求',
      raised_by: 'enterprise:mag',
      chain: 'chain:rare',
      fields: 'field:void',
      kind: 'TECHNOLOGY',
      status: 'MATCHED',
    },
    { id: 'demand:vague', title: '演示未列领域需求', raised_by: 'enterprise:mag', kind: 'TECHNOLOGY' },
    {
      id: 'demand:free',
      title: '演示链外需求',
      raised_by: 'enterprise:plain',
      fields: 'field:magnet',
      kind: 'TECHNOLOGY',
    },
    ...['alone', 'light'].map((field): Row => ({
      id: `demand:${field}`,
      title: `演示${field === 'alone' ? '超纯' : '轻'}稀土需求`,
      raised_by: 'enterprise:mag',
      chain: 'chain:rare',
      fields: `field:${field}`,
      kind: 'TECHNOLOGY',
    })),
    {
      id: 'demand:side',
      title: '演示丁州磁材需求',
      raised_by: 'enterprise:mag',
      chain: 'chain:ting',
      fields: 'field:magnet',
      kind: 'TECHNOLOGY',
    },
    {
      id: 'demand:ting',
      title: '演示丁州需求',
      raised_by: 'enterprise:mag',
      chain: 'chain:ting',
      fields: 'field:rare',
      kind: 'TECHNOLOGY',
    },
  ],
  partnerships: [
    { a: 'enterprise:mag', b: 'institution:academy', kind: 'PROJECT' },
    { a: 'enterprise:mag', b: 'institution:academy', kind: 'PLATFORM', from: '2026-06-01' },
  ],
  policies: [
    {
      id: 'policy:more',
      title: '演示丁州方案',
      issuer: '演示丁州人民政府',
      date: '2025-01-01',
      region: TING,
      status: 'ISSUED',
    },
    { id: 'policy:undated', title: '演示无日期方案', issuer: '演示丁州人民政府', region: TING, status: 'ISSUED' },
  ],
  measures: [{ id: 'measure:more', policy: 'policy:more', title: '演示措施', clause: '一' }],
  indicators: aims.map(({ indicator }) => indicator),
  metric_bindings: aims.flatMap(({ bindings }) => bindings),
  targets: [
    ...aims.map(({ target }) => target),
    { id: 'target:implied-new', metric: 'indicator:implied', name: '演示推算新增', ...given, scope: 'NEW', value: '4' },
    { id: 'target:zero-new', metric: 'indicator:implied-zero', name: '演示推算零基数新增', ...given, scope: 'NEW' },
    {
      id: 'target:sibling',
      metric: 'indicator:peers',
      name: '演示兄弟县平均',
      ...given,
      region: 'region:zi',
      comparator: 'PEER_AVERAGE',
      value: '',
      unit: '%',
    },
  ],
  observations: [
    ...aims.flatMap(({ observations }) => observations),
    observed('region:yi', 'peer', '1'),
    ...['region:jia', 'region:yi', 'region:wu', 'region:zi', 'region:chen'].map((region) =>
      observed(region, 'peers', '1'),
    ),
  ],
  declared_gaps: ['G18', 'G01', 'G03', 'G05', 'G77 {}', 'G16 {"months":"three"}']
    .map((check, n): Row => ({
      id: `gapdecl:more-${n}`,
      policy: 'policy:more',
      clause: '一',
      region: TING,
      title: `演示丁州短板${n + 1}`,
      check,
      unbound: '',
    }))
    .concat(
      ['NO_STANDARD', 'NO_REGISTER', 'OPINION'].map((unbound) => ({
        id: `gapdecl:more-${unbound}`,
        policy: 'policy:more',
        clause: '一',
        region: TING,
        title: `演示丁州评价${unbound.length}`,
        check: '',
        unbound,
      })),
    ),
  registers: ['platforms', 'teams'].map((register): Row => ({ region: TING, register, complete_from: '2020-01-01' })),
  templates: [
    { id: 'template:region', name: '演示地区模板', cell: '演示单元', counter: 'platforms.existing', minimum: '1' },
  ],
}
