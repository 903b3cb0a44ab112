/** A made-up document in the style of policy documents, with some of what has to be read of it. */
export interface Synthetic {
  name: string
  text: string
  rows?: [table: string, row: Record<string, unknown>][]
  /** What is read for a person to decide on. */
  maybe?: [table: string, row: Record<string, unknown>][]
  /** Tables nothing is read into. */
  none?: string[]
  checks?: string[]
  /** How many ready items of a table there are. */
  counts?: Record<string, number>
  redacted?: number
}

const head = '独山县科技创新实施方案\n'
const goals = (text: string): string => `${head}一、工作目标\n${text}\n`
const tasks = (text: string): string => `${head}一、重点任务\n${text}\n`

export const documents: Synthetic[] = [
  {
    name: 'front: notice, number, signature',
    text: `独山县人民政府办公室关于印发《独山县科技创新实施方案》的通知
独府办发〔2024〕12号
各乡镇人民政府:
独山县人民政府办公室
2024年3月5日
${head}根据《贵州省科技创新条例》(黔府发〔2023〕1号),制定本方案。
一、总体要求
坚持创新。`,
    rows: [
      [
        'policies',
        {
          title: '独山县科技创新实施方案',
          issuer: '独山县人民政府办公室',
          number: '独府办发〔2024〕12号',
          date: '2024-03-05',
          region: 'region:522726',
        },
      ],
      ['policies', { title: '贵州省科技创新条例', number: '黔府发〔2023〕1号', region: 'region:520000' }],
    ],
    none: ['targets', 'measures'],
  },
  {
    name: 'front: date in Chinese numerals',
    text: `荔波县科学技术局\n二〇二四年十一月三日\n荔波县人才发展规划(征求意见稿)\n一、目标\n到2026年,培育高新技术企业3家。`,
    rows: [
      [
        'policies',
        { title: '荔波县人才发展规划(征求意见稿)', date: '2024-11-03', issuer: '荔波县科学技术局', status: 'DRAFT' },
      ],
    ],
  },
  {
    name: 'front: garbled number',
    text: `独科发〔202412\n${goals('培育企业。')}`,
    checks: ['GARBLED_NUMBER'],
    none: ['targets'],
  },
  {
    name: 'units: brackets inside a list',
    text: tasks(
      '(一)加强平台建设。支持建设平台。(责任单位:县科技局、县工信局(含县大数据中心、县园区办)、各乡〔镇、街道〕政府〔管委会〕)',
    ),
    rows: [
      [
        'measures',
        {
          title: '加强平台建设',
          responsible:
            'department:522726-县科技局;department:522726-县工信局(含县大数据中心、县园区办);department:522726-各乡〔镇、街道〕政府〔管委会〕',
        },
      ],
    ],
  },
  {
    name: 'units: those that lead come first',
    text: tasks('(一)加强人才引进。吸引人才。(配合单位:县财政局;牵头单位:县委组织部)'),
    rows: [['measures', { responsible: 'department:522726-县委组织部;department:522726-县财政局' }]],
  },
  {
    name: 'units: closing bracket with 牵头',
    text: tasks('(一)促进成果转化。搭建平台。(县科技局牵头,县财政局、县教育局按职责分工负责)'),
    rows: [
      ['measures', { responsible: 'department:522726-县科技局;department:522726-县财政局;department:522726-县教育局' }],
    ],
  },
  {
    name: 'numbers: mixed styles nest as they come',
    text: tasks(
      '1.培育创新主体。\n(1)培育领军企业。做大做强。\n(2)培育小微企业。扶持成长。\n2.建设创新平台。完善体系。',
    ),
    rows: [
      ['measures', { title: '培育领军企业', clause: '一/1/(1)' }],
      ['measures', { title: '建设创新平台', clause: '一/2' }],
    ],
  },
  {
    name: 'chapters',
    text: `${head}第一章 发展目标\n到2030年,培育高新技术企业10家。\n第二章 主要任务\n第一节 培育企业\n一、加快企业培育。扶持企业。`,
    rows: [
      ['targets', { value: 10, deadline_year: 2030, clause: '第一章/¶1' }],
      ['measures', { title: '加快企业培育', clause: '第二章/第一节/一' }],
    ],
  },
  {
    name: 'targets: comparators',
    text: goals(
      '到2027年,研发经费投入占比达到2.5%以上,新建重点实验室不低于6个,总量达22个以上,单位能耗降至0.5%以下,签约专家30名左右。',
    ),
    rows: [
      ['targets', { comparator: 'GE', value: 2.5, unit: '%', scope: 'TOTAL', deadline_year: 2027 }],
      ['targets', { comparator: 'GE', value: 6, scope: 'NEW', metric: 'indicator:重点实验室数量' }],
      ['targets', { comparator: 'GE', value: 22, scope: 'TOTAL', metric: 'indicator:重点实验室数量' }],
    ],
  },
  {
    name: 'targets: ranges, growth, multiples',
    text: goals('到2027年,打造1—2家领军企业,研发经费投入年均增长8%以上,高新技术企业数量实现翻番,营业收入超过100亿元。'),
    rows: [
      ['targets', { comparator: 'RANGE', value: 1, value_to: 2, unit: '家' }],
      ['targets', { comparator: 'GROWTH_GE', value: 8, unit: '%', scope: 'ANNUAL' }],
      ['targets', { comparator: 'MULTIPLE', value: 2, metric: 'indicator:高新技术企业数量' }],
      ['targets', { comparator: 'GT', value: 100, unit: '亿元' }],
    ],
  },
  {
    name: 'targets: 力争 holds for what follows it',
    text: goals('到2027年,新建创新平台3个;力争引进高端人才50名,培育创新团队5个。'),
    rows: [
      ['targets', { value: 3, aspirational: false }],
      ['targets', { value: 50, aspirational: true, verb: 'INTRODUCE' }],
      ['targets', { value: 5, aspirational: true }],
    ],
  },
  {
    name: 'targets: support is none',
    text: tasks('(一)加大奖补力度。对新认定的企业给予20万元奖励,最高不超过100万元,按30%比例补助。'),
    none: ['targets', 'observations'],
  },
  {
    name: 'targets: what is asked of an applicant is none',
    text: tasks('(一)专家应具备以下条件\n1.从事研究工作10年以上。\n2.年龄不超过65周岁。\n3.主持项目3项以上。'),
    none: ['targets'],
  },
  {
    name: 'base figures by their section',
    text: `${head}一、发展基础\n截至2023年底,全县拥有高新技术企业12家、科技型中小企业30家。\n二、发展目标\n到2027年,高新技术企业达到20家。`,
    rows: [
      ['observations', { value: 12, date: '2023-12-31', unit: '家' }],
      ['observations', { value: 30, date: '2023-12-31' }],
      ['targets', { value: 20, scope: 'TOTAL' }],
    ],
  },
  {
    name: 'an excerpt that begins with a later chapter; what figures rose from',
    text: `${head}第二章 发展基础\n“十三五”期间,全县研发经费由2015年的2.6亿元增加到2020年的5.3亿元,高新技术企业由7家增加到26家。\n第三章 重点任务\n第一节 培育企业\n扶持企业。`,
    rows: [
      ['observations', { value: 5.3, date: '2020-12-31', unit: '亿元' }],
      ['observations', { value: 26, date: '2020-12-31' }],
    ],
    none: ['targets'],
  },
  {
    name: 'targets: research that is measured is no verb',
    text: `${head}一、发展目标\n到2026年,每万名就业人员中研发人员达到65人年,全社会研发投入占地区生产总值比重达到2.3%。`,
    rows: [
      ['targets', { metric: 'indicator:每万名就业人员中研发人员数量', value: 65 }],
      ['targets', { metric: 'indicator:全社会研发投入占地区生产总值比重', value: 2.3 }],
    ],
  },
  {
    name: 'a branch of a university lies where its own name says',
    text: tasks('(一)共建平台。郑州大学许昌研究院、河南省远山材料产业研究院等新型研发机构落地运行。'),
    rows: [['institutions', { name: '郑州大学许昌研究院', region: 'region:411000' }]],
  },
  {
    name: 'no firms and platforms of what is done and of what is new',
    text: tasks(
      '(一)明确分工。自治州科技局负责征集、论证、发布和项目立项;揭榜方为高校、企业或其联合体;新增国家级创新平台2个。',
    ),
    none: ['enterprises', 'platforms'],
  },
  {
    name: 'targets: what is called 新型 is not new, what is measured is not brought in',
    text: `${head}一、基本情况\n截至2023年底,全县拥有企业12家。\n二、发展目标\n到2026年,新型功能材料产业总产值达到800亿元;引进创新团队6个;企业研发投入强度不低于2.5%。`,
    rows: [
      ['targets', { value: 800, scope: 'TOTAL' }],
      ['targets', { value: 6, scope: 'NEW' }],
      ['targets', { value: 2.5, scope: 'TOTAL', verb: 'ACHIEVE' }],
    ],
    none: ['measures'],
  },
  {
    name: 'an indicator table with blanks between its cells',
    text: `${head}一、发展目标\n专栏1 主要指标\n序号 指标 单位 2023年 2027年 属性\n1 研发经费投入占比 % 0.9 2.5 预期性\n2 高新技术企业数 家 12 20 预期性\n二、重点任务\n(一)培育企业。扶持企业。`,
    rows: [
      ['targets', { metric: 'indicator:研发经费投入占比', value: 2.5, unit: '%', deadline_year: 2027 }],
      ['observations', { metric: 'indicator:高新技术企业数', value: 12, date: '2023-12-31' }],
    ],
  },
  {
    name: 'an indicator table with cells',
    text: `${head}一、发展目标\n主要预期指标\n序号\t指标\t单位\t2023年\t2027年\n1\t研发经费投入占比\t%\t0.9\t2.5\n2\t高新技术企业数\t家\t12\t20\n二、重点任务\n(一)培育企业。扶持企业。`,
    rows: [
      [
        'targets',
        { metric: 'indicator:研发经费投入占比', value: 2.5, unit: '%', deadline_year: 2027, aspirational: true },
      ],
      ['observations', { metric: 'indicator:高新技术企业数', value: 12, date: '2023-12-31' }],
    ],
  },
  {
    name: 'an indicator table whose cells became lines, a unit missing',
    text: `${head}一、发展目标\n预期指标\n序号\n指标\n单位\n2023年\n2027年\n1\n研发人员\n900\n1700\n2\n研发投入强度\n%\n0.9\n2.5\n二、重点任务\n(一)培育企业。扶持企业。`,
    rows: [
      ['targets', { metric: 'indicator:研发人员数量', value: 1700 }],
      ['targets', { metric: 'indicator:研发投入强度', value: 2.5, unit: '%' }],
    ],
    checks: ['MISSING_UNIT'],
  },
  {
    name: 'chains in a list, an open class left out, one too few',
    text: tasks('(一)组建产业创新链。全县组建4条产业创新链。\n1.茶产业创新链;\n2.蔬菜产业创新链;\n3.其他产业创新链。'),
    rows: [['chains', { name: '茶产业创新链', kind: 'INNOVATION', region: 'region:522726' }]],
    checks: ['SHORT_LIST'],
  },
  {
    name: 'chains within a sentence',
    text: tasks('(一)培育产业链。重点打造新材料、装备制造、生物医药3条产业链。'),
    rows: [['chains', { name: '装备制造产业链', kind: 'INDUSTRY', order: 2 }]],
  },
  {
    name: 'a place from elsewhere',
    text: tasks('(一)深化合作。促进高校深度服务沈阳经济社会发展。'),
    checks: ['FOREIGN_PLACE'],
  },
  {
    name: 'contacts are struck out',
    text: `${head}联系人:演示某\n联系电话:0854-1234567\n手机13800138000,邮箱someone@example.com\n一、工作目标\n培育企业。`,
    redacted: 4,
  },
  {
    name: 'a sum that is none',
    text: `${head}一、发展基础\n截至2023年底,全县共有平台50个,其中省级20个、市级25个。\n二、重点任务\n(一)培育企业。扶持企业。`,
    checks: ['SUM'],
  },
  {
    name: 'a heading twice',
    text: tasks('(一)培育企业。扶持企业。\n(一)培育企业。扶持企业。'),
    checks: ['REPEATED_HEADING'],
  },
]
