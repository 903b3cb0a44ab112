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
]
