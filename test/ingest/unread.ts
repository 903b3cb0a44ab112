import type { Synthetic } from './documents.js'

const head = '独山县科技创新实施方案\n'
const goals = (text: string): string => `${head}一、工作目标\n${text}\n`
const tasks = (text: string): string => `${head}一、重点任务\n${text}\n`
const basis = (text: string): string => `${head}一、发展基础\n${text}\n`

/** Made-up documents in which something around a figure or a name is not understood: it is for a person to decide. */
export const unread: Synthetic[] = [
  {
    name: 'a target without a year',
    text: tasks('(一)建设平台。新建省级重点实验室3家。'),
    none: ['targets'],
    maybe: [['targets', { metric: 'indicator:省级重点实验室数量', value: 3 }]],
  },
  {
    name: 'a time beside the year',
    text: goals('到2027年,三年内引进博士人才30名。'),
    none: ['targets'],
    maybe: [['targets', { value: 30 }]],
  },
  {
    name: 'who and where, passed over before the verb',
    text: goals('到2027年,推动高校在我县转化先进科技成果50项以上。'),
    none: ['targets'],
    maybe: [['targets', { value: 50, comparator: 'GE' }]],
  },
  {
    name: 'a class without what tells it apart',
    text: goals('到2027年,集聚企业3000家。'),
    none: ['targets'],
    maybe: [['targets', { metric: 'indicator:企业数量', value: 3000 }]],
  },
  {
    name: 'a name that does not end with what is counted',
    text: goals('到2027年,城市更新20个;平均间距不超过50公里。'),
    rows: [['targets', { metric: 'indicator:平均间距', value: 50, unit: '公里', comparator: 'LE' }]],
    maybe: [['targets', { metric: 'indicator:城市更新数量', value: 20 }]],
  },
  {
    name: 'an open figure (余)',
    text: goals('到2027年,培育高新技术企业300余家。'),
    none: ['targets'],
    maybe: [['targets', { metric: 'indicator:高新技术企业数量', value: 300 }]],
  },
  {
    name: 'a verb that is not known before figure and name',
    text: goals('到2027年,搭起20个省级众创空间;构建30个县级众创空间。'),
    rows: [['targets', { metric: 'indicator:县级众创空间数量', value: 30, verb: 'BUILD_NEW' }]],
    counts: { targets: 1 },
    maybe: [['targets', { metric: 'indicator:省级众创空间数量', value: 20 }]],
  },
  {
    name: 'words that begin as words of basis do',
    text: goals('到2027年,经费投入总额达到5亿元,从业人员总量达到3万人,经营性收入达到2亿元。'),
    counts: { targets: 3 },
  },
  {
    name: 'names in brackets behind what is counted',
    text: basis('截至2023年底,全县拥有3个省级工程技术研究中心(甲乙中心、丙丁中心、戊己中心)。'),
    rows: [
      [
        'observations',
        {
          metric: 'indicator:省级工程技术研究中心数量',
          value: 3,
          date: '2023-12-31',
        },
      ],
    ],
  },
  {
    name: 'a base figure that is over so many, and one of another year',
    text: basis('截至2023年底,全县高新技术企业突破300家。今年科技型中小企业达到500家。'),
    none: ['observations'],
    maybe: [
      ['observations', { metric: 'indicator:高新技术企业数量', value: 300 }],
      ['observations', { value: 500 }],
    ],
  },
  {
    name: 'chains without their number, and industries',
    text: tasks('(一)做强产业。培育竹材、茶叶、陶瓷产业链。重点发展竹木材料、茶叶加工等2大主导产业。'),
    none: ['chains'],
    maybe: [
      ['chains', { name: '竹材产业链' }],
      ['chains', { name: '茶叶加工产业' }],
    ],
  },
  {
    name: 'names in brackets behind their number',
    text: basis('现有2个省级平台(贵州省竹材工程技术研究中心、独山茶叶研究院),1个园区。'),
    none: ['platforms', 'institutions'],
    maybe: [
      ['platforms', { name: '贵州省竹材工程技术研究中心', kind: 'ENGINEERING_TECH_RESEARCH_CENTRE' }],
      ['institutions', { name: '独山茶叶研究院' }],
    ],
  },
  {
    name: 'names side by side that share the word for their kind',
    text: tasks('(一)布局平台。推动建设竹材精深加工、茶叶种质资源省级重点实验室,打造陶瓷产业示范基地。'),
    none: ['platforms'],
    maybe: [
      ['platforms', { name: '竹材精深加工省级重点实验室', kind: 'KEY_LABORATORY' }],
      ['platforms', { name: '茶叶种质资源省级重点实验室' }],
    ],
  },
  {
    name: 'firms by their short names',
    text: tasks('(一)培育企业。依托远山竹业、清泉茶业等龙头企业,加强企业、高校等单位合作。'),
    none: ['enterprises'],
    maybe: [
      ['enterprises', { name: '远山竹业' }],
      ['enterprises', { name: '清泉茶业' }],
    ],
  },
  {
    name: 'arrangements, funds and projects by their common nouns',
    text: tasks('(一)深化改革。推行项目代办服务制度,设立竹产业发展资金,推进远山竹业竹纤维板材生产项目建设。'),
    maybe: [
      ['programmes', { name: '项目代办服务制度', kind: 'SCHEME' }],
      ['programmes', { name: '竹产业发展资金', kind: 'FUND' }],
      ['projects', { name: '远山竹业竹纤维板材生产项目' }],
    ],
  },
  {
    name: 'gaps it declares itself',
    text: `${head}一、存在问题\n一是高层次人才总量不足;二是缺乏领军人才,着力解决平台不足。\n二、目标\n坚持问题导向,补齐短板。`,
    none: ['declared_gaps'],
    maybe: [
      ['declared_gaps', { title: '高层次人才总量不足', region: 'region:522726' }],
      ['declared_gaps', { title: '缺乏领军人才' }],
    ],
  },
  {
    name: 'whose figure it is, before its name',
    text: goals('到2027年,都匀市高新技术企业达到30家,我国科技型中小企业达到50家。'),
    none: ['targets'],
    maybe: [['targets', { value: 30 }]],
  },
  {
    name: 'more that is said of what is counted',
    text: goals('到2027年,引进具有影响力的企业8家来我县设立总部。'),
    none: ['targets'],
    maybe: [['targets', { metric: 'indicator:具有影响力的企业数量', value: 8, verb: 'INTRODUCE' }]],
  },
  {
    name: 'a title that names another document',
    text: '独山县关于贯彻落实《贵州省科技创新条例》的实施意见\n一、目标\n培育企业。',
    rows: [['policies', { title: '独山县关于贯彻落实《贵州省科技创新条例》的实施意见' }]],
  },
  {
    name: 'average growth over years, which is no growth of the day',
    text: basis('2023年本县工业总产值266亿元,同比增长10.8%,“十三五”期间年均增长率6.2%。'),
    counts: { observations: 2 },
  },
  {
    name: 'gaps in a list, plans side by side, what a place rests on',
    text: `${head}一、发展基础\n也存在着成果转化率低、要素资源紧张等发展短板。\n二、任务\n(一)推进建设。实施农民培育提升计划、青春建功行动,以远山新材料科创中心为牵动。`,
    none: ['declared_gaps', 'platforms'],
    maybe: [
      ['declared_gaps', { title: '成果转化率低' }],
      ['declared_gaps', { title: '要素资源紧张' }],
      ['programmes', { name: '青春建功行动', kind: 'CAMPAIGN' }],
      ['platforms', { name: '远山新材料科创中心' }],
    ],
  },
]
