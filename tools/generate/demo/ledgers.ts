import type { DatasetWriter } from '../writer.js'
import { chainId } from './fields.js'
import { enterpriseId } from './organisations.js'
import { experts } from './roster.js'

const QIANNAN = 'region:522700'
const entered = ['领衔省级科研项目', '聘为链上专家', '县（市）推荐', '用人单位推荐'] as const
const left = ['聘期届满未续聘', '连续两年未参加考核', '调离本地', '本人申请退出'] as const
const results = ['EXCELLENT', 'GOOD', 'GOOD', 'PASSED', 'CONDITIONAL', 'PASSED', 'FAILED'] as const
const reasons = ['攻关取得突破', '按期完成年度任务', '现场服务天数达标', '现场服务天数不足'] as const
const posts = ['演示州级联系领导', '演示县级联系领导', '演示部门联系领导'] as const

/** What is kept of people over the years: who came into the pool and went, how they did, who looks after them. */
export function writeLedgers(out: DatasetWriter): void {
  const known = experts.filter(({ from }) => from)
  known.forEach(({ id, from }, index) => {
    const exit = index % 6 === 5 ? `${Math.min(2026, Number(from!.slice(0, 4)) + 2)}-0${1 + (index % 9)}-01` : ''
    const gone = exit > from!
    out.add('pool_entries', {
      expert: id,
      region: QIANNAN,
      from,
      to: gone ? exit : undefined,
      entry_reason: entered[index % entered.length],
      exit_reason: gone ? left[(index / 6) | 0 ? index % left.length : 0] : undefined,
    })
  })
  known.forEach(({ id, from }, index) => {
    for (const year of [2024, 2025])
      if (from! < `${year}-06-30` && (index + year) % 4 > 0)
        out.add('appraisals', {
          expert: id,
          region: QIANNAN,
          on: `${year}-12-20`,
          result: results[(index + year) % results.length],
          reason: reasons[index % reasons.length],
        })
  })
  known.forEach(({ id, role }, index) => {
    if (role === 'L' || index % 5 === 0)
      out.add('contact_assignments', { subject: id, post: posts[index % 3], from: `202${4 + (index % 3)}-01-01` })
  })
  for (let chain = 1; chain <= 14; chain += 2)
    out.add('contact_assignments', {
      subject: enterpriseId(chain, 1),
      post: posts[chain % 3],
      from: '2024-01-01',
      to: chain % 4 === 1 ? '2026-01-01' : undefined,
    })
  writeServices(out)
}

/** Tickets: expert by place in the roster or chain of the enterprise, kind, raised, due, closed. */
const tickets: readonly (readonly [
  who: number | `c${number}`,
  kind: string,
  raised: string,
  due: string,
  closed?: string,
])[] = [
  [1, 'SCHOOLING', '2026-06-01', '2026-08-15', '2026-08-01'],
  [4, 'HOUSING', '2026-07-10', '2026-10-10'],
  [9, 'SPOUSE', '2026-09-01', '2027-03-01'],
  [12, 'TITLE', '2025-11-01', '2026-05-01', '2026-06-20'],
  [21, 'MEDICAL', '2026-10-08', '2026-11-08'],
  ['c1', 'FINANCE', '2026-03-02', '2026-06-02', '2026-05-20'],
  ['c2', 'PREMISES', '2026-05-15', '2026-09-15'],
  ['c6', 'APPROVAL', '2026-11-02', '2026-12-02'],
]

/** Promises: expert by place in the roster, kind, yuan, promised, due, given. */
const promises: readonly (readonly [
  who: number,
  kind: string,
  yuan: number | undefined,
  on: string,
  due: string,
  given?: string,
])[] = [
  [1, 'HOUSING', 300_000, '2024-03-01', '2024-09-01', '2024-08-12'],
  [1, 'RESEARCH', 500_000, '2024-03-01', '2025-03-01', '2025-02-20'],
  [4, 'RESEARCH', 800_000, '2024-01-10', '2025-06-30'],
  [6, 'SPOUSE', undefined, '2025-03-01', '2026-03-01'],
  [9, 'HOUSING', 200_000, '2026-02-01', '2027-02-01'],
  [13, 'SALARY', 240_000, '2025-05-01', '2025-12-31', '2025-12-30'],
]

function writeServices(out: DatasetWriter): void {
  tickets.forEach(([who, kind, raised, due, closed], index) =>
    out.add('service_tickets', {
      id: `ticket:demo-${index + 1}`,
      kind,
      ...(typeof who === 'number'
        ? { expert: experts[who - 1]!.id }
        : { enterprise: enterpriseId(Number(who.slice(1)), 1) }),
      region: QIANNAN,
      raised_on: raised,
      due,
      closed_on: closed,
    }),
  )
  promises.forEach(([who, kind, yuan, on, due, given], index) =>
    out.add('talent_promises', {
      id: `promise:demo-${index + 1}`,
      expert: experts[who - 1]!.id,
      kind,
      amount_cny: yuan,
      region: QIANNAN,
      promised_on: on,
      due,
      given_on: given,
    }),
  )
}

/** Versions of the chains: before the list of fourteen there were other names and numbers. */
export function writeVersions(out: DatasetWriter): void {
  for (const [chain, name, order] of [
    [1, '演示版本·磷化工产业链', 2],
    [2, '演示版本·新能源产业链', 1],
    [6, '演示版本·大数据产业链', 5],
  ] as const)
    out.add('chain_versions', {
      chain: chainId(chain),
      name,
      kind: 'INDUSTRY',
      status: 'ACTIVE',
      order,
      from: '2021-01-01',
      to: '2025-02-14',
    })
}
