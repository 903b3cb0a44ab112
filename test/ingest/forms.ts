import type { Synthetic } from './documents.js'

const head = '独山县科技创新实施方案\n'
const goals = (text: string): string => `${head}一、工作目标\n${text}\n`
const tasks = (text: string): string => `${head}一、重点任务\n${text}\n`
const basis = (text: string): string => `${head}一、发展基础\n${text}\n`

const units = (...names: string[]): string => names.map((name) => `department:522726-${name}`).join(';')

/** More made-up documents, for forms that were met in others. */
export const forms: Synthetic[] = [
  {
    name: 'figures for each of what the piece before named',
    text: goals('到2027年,高新技术企业和科技型企业在2022年的基础上实现“双倍增”,分别超过90家和870家。'),
    rows: [
      ['targets', { metric: 'indicator:高新技术企业数量', comparator: 'GT', value: 90 }],
      ['targets', { metric: 'indicator:科技型企业数量', comparator: 'GT', value: 870 }],
    ],
    counts: { targets: 2 },
  },
  {
    name: 'goals within what is wanted as a whole',
    text: `${head}一、总体要求\n坚持创新驱动。\n到2029年,制造业增加值占GDP比重达到40%;汽车产业产值力争突破350亿元。\n——平台更加完善。争取建成省级重点实验室1家,跃居全省前40位。`,
    rows: [
      ['targets', { metric: 'indicator:制造业增加值占GDP比重', value: 40, deadline_year: 2029 }],
      ['targets', { metric: 'indicator:汽车产业产值', value: 350, unit: '亿元', aspirational: true }],
      ['targets', { metric: 'indicator:省级重点实验室数量', value: 1, aspirational: true, deadline_year: 2029 }],
    ],
    counts: { targets: 3 },
  },
  {
    name: 'a number that belongs to what is counted, and so many for each, which a person sees',
    text: goals('到2027年,8条重点产业链总产值达到210亿元,占工业总产值比重达到90%以上,每条产业链至少引进1个领航企业。'),
    rows: [['targets', { value: 210, unit: '亿元' }]],
    counts: { targets: 1 },
  },
  {
    name: 'a county whose name is two signs, and a title on three lines',
    text: `关于叶县加快打造先进制造业基地的实施意见(征求意见稿)\n叶县科学技术局\n2024年11月1日\n关于叶县加快打造先进制造业\n基地的实施意见\n(征求意见稿)\n一、总体要求\n坚持创新。`,
    rows: [
      [
        'policies',
        {
          title: '关于叶县加快打造先进制造业基地的实施意见(征求意见稿)',
          issuer: '叶县科学技术局',
          region: 'region:410422',
          status: 'DRAFT',
        },
      ],
    ],
  },
  {
    name: 'words of the sentence about a figure leave it to a person',
    text: goals(
      '到2027年,引导企业科技创新投入达到7亿元,汽车产业突破3亿元,研发投入为全省平均水平的2倍,研发经费支出超3亿元且占GDP比重3.4%以上,企业、高校研发支出分别达到2亿元、1亿元。',
    ),
    rows: [
      ['targets', { metric: 'indicator:研发经费支出', comparator: 'GT', value: 3, unit: '亿元' }],
      ['targets', { metric: 'indicator:研发经费支出占GDP比重', comparator: 'GE', value: 3.4, unit: '%' }],
    ],
    counts: { targets: 2 },
  },
  {
    name: 'figures of half a year and in times of another are no base figures yet',
    text: basis('2023年上半年,全县规上工业营业收入达5.7亿元。研发投入强度提高至1.2%,为全省平均水平的2倍。'),
    none: ['observations'],
  },
  {
    name: 'labels in brackets, with bars behind them',
    text: `[ 发文字号 ] | 独府发〔2021〕17号 |\n[ 发布机构 ] | 独山县科学技术局 | ||\n[ 成文日期 ] | 2021-08-17 | [ 发布日期 ] | 2021-11-23 |\n独山县科技创新规划\n一、目标\n培育企业。`,
    rows: [['policies', { number: '独府发〔2021〕17号', issuer: '独山县科学技术局', date: '2021-08-17' }]],
  },
  {
    name: 'the end of a five-year period as the year, and growth since another year',
    text: goals(
      '到2024年底,数字经济产值实现翻番,力争达到58亿元。到“十四五”末,数字经济产值力争达到70亿元,增加值占GDP的比重比2020年提高3个百分点。',
    ),
    rows: [
      ['targets', { value: 58, deadline_year: 2024 }],
      ['targets', { value: 70, deadline_year: 2025 }],
      ['targets', { metric: 'indicator:增加值占GDP的比重', comparator: 'GROWTH_GE', value: 3, unit: '个百分点' }],
    ],
  },
  {
    name: 'the notice of another document within its title is not this one’s',
    text: `独山县技能人才工作方案\n根据《贵州省人民政府办公厅关于印发〈贵州省技能人才工作方案〉的通知》(黔府办〔2021〕29号)精神,制定本方案。\n一、目标\n培训人才。`,
    rows: [
      ['policies', { title: '独山县技能人才工作方案', region: 'region:522726' }],
      ['policies', { number: '黔府办〔2021〕29号', issuer: '贵州省人民政府办公厅' }],
    ],
  },
  {
    name: 'units in the forms they are written in, with what stands beside them',
    text: tasks(
      [
        '(一)培育企业。做大做强。责任单位:县科技局;配合单位:县财政局、县工信局。完成时限:2025年12月底前',
        '(二)转化成果。搭建平台。[责任单位:县科技局、县教育局等部门,完成时限:持续推进]',
        '(三)强化金融。\n加大支持力度。\n责任单位:县政府金融办、人行独山县支行',
        '(四)优化环境。营造环境。(责任领导:演示某;责任单位:县市场监管局)',
        '(五)完善服务。由县商务局负责落实。本办法由县司法局负责解释。',
        '(六)支持投资。(县发展改革局、县住建局、县能源局等县有关部门和各乡镇人民政府按职责分工负责)',
      ].join('\n'),
    ),
    rows: [
      ['measures', { clause: '一/(一)', responsible: units('县科技局', '县财政局', '县工信局') }],
      ['measures', { clause: '一/(二)', responsible: units('县科技局', '县教育局') }],
      ['measures', { clause: '一/(三)', responsible: units('县政府金融办', '人行独山县支行') }],
      ['measures', { clause: '一/(四)', responsible: units('县市场监管局') }],
      ['measures', { clause: '一/(五)', responsible: units('县商务局') }],
      ['measures', { clause: '一/(六)', responsible: units('县发展改革局', '县住建局', '县能源局', '各乡镇人民政府') }],
    ],
  },
  {
    name: 'a year that a task comes to later, use of energy, and what is no task',
    text: `独山县人才规划(2023—2027年)\n一、目标\n到2027年,万元GDP能耗降至0.4吨标准煤以下。\n二、任务\n(一)实施倍增行动。每年新增高新技术企业5家以上,到2025年建成省级企业技术中心3家。\n(二)本规划自2023年1月1日起施行,有效期5年。`,
    rows: [
      ['targets', { metric: 'indicator:万元GDP能耗', comparator: 'LE', value: 0.4, unit: '吨标准煤' }],
      ['targets', { value: 3, deadline_year: 2025, scope: 'NEW' }],
    ],
    counts: { targets: 2, measures: 1 },
  },
]
