import type { DatasetWriter } from '../writer.js'
import { fieldId, two } from './fields.js'
import { enterpriseId, institutionId, organisationId } from './organisations.js'
import { writeAwards, writeMeetings } from './decisions.js'
import { expertOf } from './roster.js'

const QIANNAN = 'region:522700'

/** Vouchers: chain, enterprise, use, day, last day, yuan, used, by whom. */
const vouchers: readonly (readonly [
  chain: number,
  by: string,
  use: string,
  issued: string,
  expires: string,
  amount: number,
  used: number,
  provider: string,
])[] = [
  [1, 'e1', 'TESTING', '2025-03-01', '2027-03-01', 50000, 48000, 'G'],
  [1, 'e2', 'PILOT', '2026-01-10', '2028-01-10', 100000, 0, '-'],
  [5, 'e1', 'EQUIPMENT', '2025-06-01', '2027-06-01', 80000, 35000, 'I'],
  [7, 'e2', 'TESTING', '2024-10-01', '2026-10-01', 30000, 12000, 'G'],
  [9, 'e1', 'EVALUATION', '2026-05-01', '2028-05-01', 20000, 20000, 'J'],
  [10, 'e1', 'RESEARCH', '2026-02-01', '2027-01-01', 60000, 15000, 'A'],
]

/** Disciplines: institution, name, kind, level or -, sub-fields as chain/path, graduates a year. */
const disciplines: readonly (readonly [
  by: string,
  name: string,
  kind: string,
  level: string,
  fields: string,
  graduates: number,
])[] = [
  ['G', '应用化学', 'BACHELOR', 'PROVINCIAL', '1/1 1/2 2/2', 120],
  ['G', '数据科学', 'BACHELOR', '-', '6/1 6/2', 90],
  ['G', '食品科学与工程', 'BACHELOR', 'PROVINCIAL', '7/1 7/2 7/3', 80],
  ['H', '机电一体化', 'VOCATIONAL', '-', '4/1', 200],
  ['H', '新能源汽车技术', 'VOCATIONAL', '-', '2/3', 150],
  ['I', '中医学', 'MASTER', 'PROVINCIAL', '5/1', 40],
  ['A', '材料科学与工程', 'DOCTORAL', 'NATIONAL', '2/1 2/4 3/1', 60],
  ['J', '茶学', 'MASTER', '-', '9/1 9/2 9/3', 15],
]

/** Resources: host (institution, or chain/enterprise), county, name, kind, sub-fields, tests, shared, yuan a use. */
const resources: readonly (readonly [
  host: string,
  at: string,
  name: string,
  kind: string,
  fields: string,
  tests: readonly string[],
  shared: boolean,
  charge: number,
])[] = [
  ['G', '522701', 'X射线衍射仪', 'INSTRUMENT', '1/1 2/1', ['物相分析', '晶体结构分析'], true, 300],
  ['1/e1', '522702', '磷酸中试线', 'PILOT_LINE', '1/1', ['中试放大'], true, 5000],
  ['J', '522701', '气相色谱质谱联用仪', 'INSTRUMENT', '9/3 13/4', ['农药残留检测', '香气成分分析'], true, 260],
  ['9/e1', '522723', '茶叶农残快检站', 'OPEN_LABORATORY', '9/3', ['农药残留检测'], true, 80],
  ['I', '522701', '液相色谱仪', 'INSTRUMENT', '5/1', ['药物含量测定'], false, 400],
  ['A', '520100', '透射电子显微镜', 'INSTRUMENT', '2/1', ['形貌观察', '晶体结构分析'], true, 1200],
  ['D', '430100', '电池安全测试平台', 'OPEN_LABORATORY', '2/3', ['电池安全测试'], true, 2000],
]

/** Money: name, channel, recipient, million yuan, day, programme or -. */
const fundings: readonly (readonly [
  name: string,
  channel: string,
  recipient: string,
  million: number,
  on: string,
  programme: string,
])[] = [
  ['湿法磷酸攻关经费', 'MUNICIPAL', 'project:demo-0101', 1.2, '2024-06-15', 'qiannan-kjjh'],
  ['湿法磷酸企业自筹', 'OWN', 'project:demo-0101', 2, '2024-06-15', '-'],
  ['磷石膏中试经费', 'MUNICIPAL', 'project:demo-0102', 0.9, '2025-10-20', 'qiannan-kjjh'],
  ['正极材料产业化贷款', 'LOAN', 'project:demo-0201', 6, '2025-04-01', '-'],
  ['正极材料股权投资', 'EQUITY', 'enterprise:demo-02-1', 10, '2025-08-01', '-'],
  ['果树良种专项', 'MUNICIPAL', 'project:demo-1201', 0.4, '2023-02-01', 'qiannan-rcyjkjzx'],
  ['刺梨脱涩经费', 'PROVINCIAL', 'project:demo-1001', 0.8, '2024-09-01', '-'],
  ['刺梨成果奖补', 'MUNICIPAL', 'achievement:demo-06', 0.2, '2026-03-01', 'qiannan-cyjbzj'],
  ['茶产业链建设经费', 'MUNICIPAL', 'chain:qiannan-09', 1.5, '2025-05-01', 'qiannan-cyfzzj'],
  ['磷石膏建材转化经费', 'PROVINCIAL', 'project:demo-0301', 0.6, '2022-05-01', '-'],
]

/** Steps of projects: project, the first so many of the five, days. */
const steps: readonly (readonly [project: string, chain: number, days: readonly string[]])[] = [
  ['0101', 1, ['2024-03-01', '2024-06-01', '2024-07-01', '2026-05-20', '2026-06-30']],
  ['0102', 1, ['2025-08-01', '2025-10-01', '2025-11-01']],
  ['0701', 7, ['2025-11-01', '2025-12-15']],
  ['1001', 10, ['2024-06-01', '2024-08-01', '2024-09-01', '2026-01-15']],
]
const STEPS = ['TASK_SET', 'ADVANCE_FUNDED', 'JOINT_RESEARCH', 'MARKET_ACCEPTED', 'SUBSIDISED']

/** What serves enterprises and experts, money, meetings and awards (服务、资金、会议、奖项). */
export function writeServices(out: DatasetWriter): void {
  vouchers.forEach(([chain, by, use, issued, expires, amount, used, provider], index) =>
    out.add('vouchers', {
      id: `voucher:demo-${two(index + 1)}`,
      name: `演示券·${two(index + 1)}`,
      enterprise: organisationId(chain, by),
      use,
      issued_on: issued,
      expires_on: expires,
      amount_cny: amount,
      used_cny: used || undefined,
      provider: provider === '-' ? undefined : organisationId(chain, provider),
    }),
  )
  disciplines.forEach(([by, name, kind, level, fields, graduates], index) =>
    out.add('disciplines', {
      id: `discipline:demo-${two(index + 1)}`,
      name: `演示学科·${name}`,
      institution: institutionId(by),
      kind,
      level: level === '-' ? undefined : level,
      fields: fieldsOf(fields),
      graduates_per_year: graduates,
    }),
  )
  resources.forEach(([host, at, name, kind, fields, tests, shared, charge], index) =>
    out.add('resources', {
      id: `resource:demo-${two(index + 1)}`,
      name: `演示资源·${name}`,
      kind,
      host: hostOf(host),
      region: `region:${at}`,
      fields: fieldsOf(fields),
      tests,
      shared,
      charge_cny: charge,
    }),
  )
  fundings.forEach(([name, channel, recipient, million, on, programme], index) =>
    out.add('fundings', {
      id: `funding:demo-${two(index + 1)}`,
      name: `演示资金·${name}`,
      channel,
      recipient,
      programme: programme === '-' ? undefined : `programme:${programme}`,
      amount_cny: Math.round(million * 1e6),
      on,
      region: QIANNAN,
    }),
  )
  writeMeetings(out)
  writeAwards(out)
  for (const [project, chain, days] of steps)
    days.forEach((day, index) =>
      out.add('project_steps', {
        project: `project:demo-${project}`,
        step: STEPS[index],
        taken_on: day,
        by: index === 4 ? 'department:qiannan-kjj' : enterpriseId(chain, chain === 1 && project === '0102' ? 2 : 1),
      }),
    )
  const conduct = { region: QIANNAN, recorded_by: 'department:qiannan-kjj' }
  const about = (key: string) => ({ subject: expertOf(key).id, about: `project:demo-${key.slice(0, 2)}01` })
  out.add('credit_records', {
    id: 'credit:demo-1',
    name: '演示信用·1',
    ...conduct,
    ...about('1201'),
    conduct: 'WARNED',
    recorded_on: '2024-07-01',
    held_until: '2026-07-01',
  })
  out.add('credit_records', {
    id: 'credit:demo-2',
    name: '演示信用·2',
    ...conduct,
    ...about('0101'),
    conduct: 'COMMENDED',
    recorded_on: '2026-06-10',
  })
}

const fieldsOf = (text: string): string[] =>
  text.split(' ').map((part) => {
    const [chain, path] = part.split('/') as [string, string]
    return fieldId(Number(chain), path)
  })
const hostOf = (host: string): string => {
  const [chain, code] = host.split('/')
  return code ? organisationId(Number(chain), code) : institutionId(host)
}
