import { expect } from 'vitest'
import type { Synthetic } from './documents.js'

const head = '独山县科技创新实施方案\n'
const goals = (text: string): string => `${head}一、工作目标\n${text}\n`
const tasks = (text: string): string => `${head}一、重点任务\n${text}\n`

const names = (table: string, ...some: string[]): [string, Record<string, unknown>][] =>
  some.map((name) => [table, { name }])

/** Made-up documents with names of bodies, firms, plans and chains in the forms that documents give them. */
export const named: Synthetic[] = [
  {
    name: 'bodies behind verbs, side by side, in brackets and quotation marks',
    text: tasks(
      '(一)建设平台。推动清平大学与云岭医药园共同打造云岭研发孵化中心,组建山茶、石斛、天麻创新中心,支持3个平台(清平县茶叶检测中心、云岭中试基地),打响“清平(云岭)健康城”品牌。加快清平新区科创走廊建设。',
    ),
    maybe: [
      ...names('platforms', '云岭医药园', '云岭研发孵化中心', '山茶创新中心', '石斛创新中心', '天麻创新中心'),
      ...names('platforms', '清平县茶叶检测中心', '云岭中试基地', '清平(云岭)健康城', '清平新区科创走廊'),
    ],
    rows: [['institutions', { name: '清平大学' }]],
  },
  {
    name: 'institutes by a seat, a number, a campus, and among units',
    text: tasks(
      '(一)深化合作。与清平石油大学(华东)、中国电科99所、清平大学云岭国际校区开展合作,积极对接中科院及其他院所。(责任单位:县科技局、县农科院)',
    ),
    maybe: names('institutions', '清平石油大学(华东)', '中国电科99所', '清平大学云岭国际校区', '中科院', '县农科院'),
  },
  {
    name: 'firms in lists, by whom the sentence asks, by what they lead and make',
    text: tasks(
      '(一)做强龙头。支持远山新材、云岭钙业、清泉等龙头企业做大做强。以远丰药业、云海医药为龙头延伸链条。充分发挥清泉酒业的龙头带动作用。推进远岭钙业10万吨碳酸钙、海清铝业板材生产线项目。加快云程工贸有限公司智能化改造。培育2家链主企业(远宏电气、云泰化工)。',
    ),
    maybe: [
      ...names('enterprises', '远山新材', '云岭钙业', '清泉', '远丰药业', '云海医药', '清泉酒业'),
      ...names('enterprises', '远岭钙业', '海清铝业', '云程工贸有限公司', '远宏电气', '云泰化工'),
    ],
  },
  {
    name: 'who works with whom, by sides; those whom a body works with are no partners of each other',
    text: tasks(
      '(一)产学研合作。推动清平大学与云程工贸有限公司联合开展攻关。与清远大学、云岭大学、海清大学共建基地。推动清河大学、清江大学与清海研究院、清源大学签订战略合作协议。',
    ),
    maybe: [
      ['partnerships', { kind: 'PROJECT', a: expect.stringContaining('清平大学'), b: expect.stringContaining('云程') }],
      ['partnerships', { a: expect.stringContaining('清河大学'), b: expect.stringContaining('清源大学') }],
      ['partnerships', { a: expect.stringContaining('清江大学'), b: expect.stringContaining('清海研究院') }],
    ],
    counts: { partnerships: 0 },
  },
  {
    name: 'plans, awards, funds, events and arrangements',
    text: tasks(
      '(一)云岭人才集聚行动\n完善科技专员、项目管家制度,落实设备一次性扣除、人才安家补贴等政策,设立20亿元的云岭产业发展基金,推行“云科贷”,实施人才集聚“双百”计划,定期开展“云岭工匠”“清平之星”评选。参加清平国际茶业博览会,办好云岭创业大赛。主持过国家重点研发计划项目。',
    ),
    maybe: [
      ...names('programmes', '云岭人才集聚行动', '科技专员制度', '项目管家制度', '设备一次性扣除', '人才安家补贴'),
      ['programmes', { name: '云岭产业发展基金', kind: 'FUND' }],
      ['programmes', { name: '云科贷' }],
      ['programmes', { name: '云岭工匠', kind: 'AWARD' }],
      ['programmes', { name: '云岭创业大赛', kind: 'CAMPAIGN' }],
      ['programmes', { name: '国家重点研发计划' }],
    ],
    rows: [
      ['programmes', { name: '人才集聚“双百”计划', kind: 'PLAN' }],
      ['programmes', { name: '清平国际茶业博览会', kind: 'CAMPAIGN' }],
    ],
  },
  {
    name: 'chains before and behind their number, as a base, one at a time',
    text: tasks(
      '(一)壮大产业。3个农业主导产业链分别为茶叶、食用菌(羊肚菌)、刺梨。培育车载装备、云母材料等四大数字技术应用产业集群。以山地香料、石材加工等产业为基础。推进通用飞行器产业创新发展。',
    ),
    maybe: [
      ...names('chains', '茶叶产业链', '食用菌(羊肚菌)产业链', '刺梨产业链', '车载装备产业', '云母材料产业'),
      ...names('chains', '山地香料产业', '石材加工产业', '通用飞行器产业'),
    ],
  },
  {
    name: 'what stands before the first heading',
    text: `独山县茶叶产业链工作方案\n全县现有茶叶企业120家,但基地分散、良种率低的问题依然突出。\n依托清平大学建设云岭茶叶研究中心。\n一、重点任务\n培育企业。`,
    rows: [
      ['institutions', { name: '清平大学' }],
      ['clauses', { path: '前言' }],
    ],
    maybe: [
      ['declared_gaps', { title: '基地分散' }],
      ['declared_gaps', { title: '良种率低' }],
      ['observations', { metric: 'indicator:茶叶企业数量', value: 120 }],
      ['platforms', { name: '云岭茶叶研究中心' }],
    ],
  },
  {
    name: 'gaps in a list under their word',
    text: `${head}一、发展现状\n存在的主要问题:一是本地配套率不高,二是高端人才引进难,三是企业作用未充分发挥。`,
    maybe: [
      ['declared_gaps', { title: '本地配套率不高' }],
      ['declared_gaps', { title: '高端人才引进难' }],
      ['declared_gaps', { title: '企业作用未充分发挥' }],
    ],
  },
  {
    name: 'money in the name of what is counted, ranges with their unit twice, what stands behind a list',
    text: goals(
      '到2027年,培育年产值10亿元以上的茶叶企业2家,建设5个—7个茶叶加工集聚区,打造山茶、石斛等24个药材品种,围绕10条产业链组建8家创新联盟,孵化面积达到30万平方米以上,建成一个通用机场,技术交易成交额达到2千万以上。',
    ),
    rows: [
      ['targets', { metric: 'indicator:孵化面积', value: 30, unit: '万平方米' }],
      ['targets', { metric: 'indicator:技术交易成交额', value: 2, unit: '千万元' }],
      ['targets', { metric: 'indicator:创新联盟数量', value: 8 }],
    ],
    maybe: [
      ['targets', { value: 24, unit: '个' }],
      ['targets', { metric: 'indicator:通用机场数量', value: 1 }],
    ],
  },
  {
    name: 'tables of annexes: names under headers that say whose they are, indicators',
    text: `${head}一、工作目标\n培育企业。\n附件1\n独山县重点产业链清单\n序号\t产业链\t链长\t链主企业\t技术支撑单位\t责任单位\n1\t茶叶\t县长\t远山茶业有限公司、云岭茶业\t清平大学、省农科院\t县农业农村局\n2\t山地香料产业链\t副县长\t远丰香料\t清平香料研究中心\t县工信局\n附件2\n主要指标\n序号\t指标名称\t单位\t2023年\t2027年\n1\t高新技术企业数\t家\t12\t20`,
    rows: [['targets', { metric: 'indicator:高新技术企业数', value: 20, clause: '附件/表2/1' }]],
    maybe: [
      ['chains', { name: '茶叶产业链', order: 1 }],
      ['chains', { name: '山地香料产业链', order: 2 }],
      ...names('enterprises', '远山茶业有限公司', '云岭茶业', '远丰香料'),
      ...names('institutions', '清平大学', '省农科院'),
      ...names('platforms', '清平香料研究中心'),
    ],
    none: ['measures'],
  },
]
