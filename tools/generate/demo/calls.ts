import type { DatasetWriter } from '../writer.js'
import { demands } from './chainContent.js'
import { chainId, fieldId } from './fields.js'
import { enterpriseId, institutionId, organisationId } from './organisations.js'
import { expertOf } from './roster.js'

const QIANNAN = 'region:522700'
const stages = ['DEMAND_COLLECTED', 'TALENT_PUSHED', 'MATCHED', 'LANDED'] as const

/** Open calls: demand, chain, reward, put out, deadline, status, project, answers as institution or expert=result. */
const calls: readonly (readonly [
  demand: string,
  chain: number,
  yuan: number,
  on: string,
  deadline: string,
  status: string,
  project: string,
  bids: string,
])[] = [
  ['01', 1, 3_000_000, '2024-05-20', '2024-05-31', 'CONCLUDED', '0101', 'B=WON G=LOST'],
  ['03', 2, 4_000_000, '2026-03-01', '2026-06-30', 'AWARDED', '0202', 'D=WON 0205=LOST'],
  ['05', 3, 600_000, '2026-05-01', '2026-08-31', 'PUBLISHED', '', ''],
  ['16', 10, 1_200_000, '2024-07-20', '2024-07-31', 'CONCLUDED', '1001', 'A=WON'],
  ['20', 13, 400_000, '2026-03-01', '2026-09-30', 'PUBLISHED', '', ''],
  ['17', 10, 900_000, '2026-10-01', '2027-01-31', 'PUBLISHED', '', 'J=SUBMITTED'],
  ['14', 8, 500_000, '2026-11-01', '2027-02-28', 'PUBLISHED', '', ''],
]

/** Posts hard to fill: chain, enterprise, name, year, wanted, filled, sub-field, rank. */
const posts: readonly (readonly [
  chain: number,
  by: string,
  name: string,
  year: number,
  wanted: number,
  filled: number | undefined,
  field: string,
  rank: string,
])[] = [
  [1, 'e1', '磷化工研发工程师', 2025, 4, 4, '1', 'MOST_URGENT'],
  [1, 'e1', '固废处置工程师', 2026, 3, 1, '4', 'MOST_URGENT'],
  [2, 'e1', '电池材料首席', 2026, 2, 0, '1', 'MOST_URGENT'],
  [2, 'e2', '电池回收工艺师', 2026, 5, 3, '3', 'URGENT'],
  [4, 'e1', '数控工程师', 2026, 6, 6, '1', 'URGENT'],
  [5, 'e1', '制剂研究员', 2025, 2, 1, '1', 'URGENT'],
  [6, 'e1', '数据安全专家', 2026, 2, undefined, '4', 'MOST_URGENT'],
  [7, 'e1', '食品研发主管', 2026, 2, 2, '1', 'NEEDED'],
  [10, 'e1', '果汁工艺师', 2026, 1, 0, '2', 'NEEDED'],
]

/** How demands went on: their stages, the calls and guides they became; and posts that are hard to fill. */
export function writeCalls(out: DatasetWriter): void {
  demands.forEach(([key, , , , , , status, day], index) =>
    stages.slice(0, stages.indexOf(status as (typeof stages)[number]) + 1).forEach((stage, at) => {
      const on = new Date(`${day}T00:00:00Z`)
      on.setUTCDate(on.getUTCDate() + at * (20 + 7 * (index % 5)))
      out.add('demand_stages', { demand: `demand:demo-${key}`, stage, on: on.toISOString().slice(0, 10) })
    }),
  )
  const demandOf = new Map(demands.map((demand) => [demand[0], demand]))
  calls.forEach(([demand, chain, yuan, on, deadline, status, project, bids], index) => {
    const id = `opencall:demo-${index + 1}`
    const [, , title, by, fields] = demandOf.get(demand)!
    out.add('open_calls', {
      id,
      name: `演示榜单·${title}`,
      region: QIANNAN,
      publisher: organisationId(chain, by),
      chain: chainId(chain),
      demands: [`demand:demo-${demand}`],
      fields: fields.map((path) => fieldId(chain, path)),
      reward_cny: yuan,
      published_on: on,
      deadline,
      status,
      projects: project && [`project:demo-${project}`],
    })
    for (const [who, result] of bids
      .split(' ')
      .filter(Boolean)
      .map((part) => part.split('=') as [string, string]))
      out.add('bids', { call: id, bidder: /^\d/.test(who) ? expertOf(who).id : institutionId(who), on, result })
  })
  demands.slice(2, 14).forEach(([key, chain, title, , fields], index) => {
    if (index % 2 === 0)
      out.add('guide_items', {
        id: `guideitem:demo-${key}`,
        name: `演示指南·${title}`,
        year: 2026 + (index % 4 === 0 ? 0 : 1),
        region: QIANNAN,
        fields: fields.map((path) => fieldId(chain, path)),
        chains: [chainId(chain)],
        demands: [`demand:demo-${key}`],
      })
  })
  posts.forEach(([chain, by, name, year, wanted, filled, field, rank], index) =>
    out.add('shortage_posts', {
      id: `shortagepost:demo-${index + 1}`,
      name: `演示岗位·${name}`,
      employer: enterpriseId(chain, Number(by[1])),
      year,
      wanted,
      filled,
      field: fieldId(chain, field),
      chain: chainId(chain),
      rank,
    }),
  )
}
