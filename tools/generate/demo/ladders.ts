import type { DatasetWriter } from '../writer.js'
import { achievements, platforms } from './chainContent.js'
import { two } from './fields.js'
import { enterpriseId } from './organisations.js'

const QIANNAN = 'region:522700'

/** Recognitions: chain, enterprise, tier, first day, day after the last. */
const recognitions: readonly (readonly [chain: number, place: number, tier: string, from: string, to?: string])[] = [
  [1, 1, 'TECH_SME', '2018-04-01', '2019-01-01'],
  [1, 1, 'HIGH_TECH', '2023-11-20', '2026-11-20'],
  [1, 2, 'TECH_SME', '2026-03-10', '2027-01-01'],
  [2, 1, 'HIGH_TECH', '2024-10-15', '2027-10-15'],
  [2, 1, 'INNOVATION_LEADER', '2025-06-01'],
  [2, 2, 'HIGH_TECH', '2024-01-20', '2027-01-20'],
  [2, 2, 'LITTLE_GIANT', '2022-08-01', '2025-08-01'],
  [3, 1, 'SPECIALISED', '2024-05-01', '2027-05-01'],
  [3, 2, 'TECH_SME', '2026-04-01', '2027-01-01'],
  [4, 1, 'HIGH_TECH', '2022-11-01', '2025-11-01'],
  [5, 1, 'HIGH_TECH', '2024-12-01', '2027-12-01'],
  [6, 1, 'SPECIALISED', '2025-07-01', '2028-07-01'],
  [7, 1, 'HIGH_TECH', '2025-09-01', '2028-09-01'],
  [8, 1, 'HIGH_TECH', '2023-12-30', '2026-12-30'],
]

/** Reserve pools: chain, enterprise, aim, step, entry, exit, outcome. */
const reserves: readonly (readonly [
  chain: number,
  place: number,
  aim: string,
  step: string,
  from: string,
  to: string | undefined,
  outcome: string,
])[] = [
  [1, 2, 'HIGH_TECH', 'SMALL_TO_HIGHTECH', '2025-03-01', undefined, 'CULTIVATING'],
  [3, 1, 'HIGH_TECH', 'SMALL_TO_HIGHTECH', '2026-01-15', undefined, 'CULTIVATING'],
  [3, 2, 'HIGH_TECH', 'SMALL_TO_HIGHTECH', '2024-02-01', '2026-02-01', 'DROPPED'],
  [7, 1, 'HIGH_TECH', 'SMALL_TO_HIGHTECH', '2024-02-01', '2025-09-01', 'RECOGNISED'],
  [4, 1, 'INNOVATION_LEADER', 'HIGHTECH_TO_STRONG', '2025-05-01', undefined, 'CULTIVATING'],
  [6, 2, 'ABOVE_SCALE', 'SMALL_TO_ABOVE_SCALE', '2025-09-01', undefined, 'CULTIVATING'],
]

const grades = ['EXCELLENT', 'GOOD', 'PASSED', 'GOOD', 'CONDITIONAL'] as const

/** What stands on a ladder and how it got there: enterprises, platforms, achievements; and what is on key lists. */
export function writeLadders(out: DatasetWriter): void {
  recognitions.forEach(([chain, place, tier, from, to], index) =>
    out.add('recognitions', {
      enterprise: enterpriseId(chain, place),
      tier,
      from,
      to,
      certificate_no: `演示证${from.slice(0, 4)}${two(index + 1)}`,
      recognised_by: '演示认定机关',
    }),
  )
  for (const [chain, place, aim, step, from, to, outcome] of reserves)
    out.add('reserve_entries', { enterprise: enterpriseId(chain, place), aim, step, from, to, outcome })
  platforms.forEach(([, , , level, status, , , day], index) => {
    const platform = `platform:demo-${two(index + 1)}`
    if (status === 'PLANNED' || level === '-') return
    const raised = level === 'PROVINCIAL' && index % 2 === 0
    if (raised)
      out.add('platform_levels', { platform, level: 'MUNICIPAL', status: 'EXISTING', from: day, to: '2024-01-01' })
    out.add('platform_levels', {
      platform,
      level,
      status: 'EXISTING',
      from: raised ? '2024-01-01' : day,
      to: status === 'EXITING' ? '2026-01-01' : undefined,
    })
    if (status === 'EXITING') out.add('platform_levels', { platform, level, status, from: '2026-01-01' })
    out.add('platform_reviews', {
      platform,
      on: `202${4 + (index % 2)}-0${1 + (index % 9)}-15`,
      result: status === 'EXITING' ? 'FAILED' : grades[index % grades.length],
      next_due: status === 'EXITING' ? undefined : `202${6 + (index % 2)}-0${1 + (index % 9)}-15`,
      reviewed_by: '演示评估单位',
    })
  })
  const stages = ['APPLIED_RESEARCH', 'TECH_DEVELOPMENT', 'PILOT', 'ENGINEERING', 'TRANSFORMATION', 'INDUSTRIALISATION']
  achievements.forEach(([, , maturity, day], index) => {
    const reached = stages.slice(0, stages.indexOf(maturity) + 1).slice(-3)
    reached.forEach((stage, at) =>
      out.add('maturity_steps', {
        achievement: `achievement:demo-${two(index + 1)}`,
        stage,
        on: `${Number(day.slice(0, 4)) - (reached.length - 1 - at)}${day.slice(4)}`,
      }),
    )
  })
  writeKeyLists(out)
}

function writeKeyLists(out: DatasetWriter): void {
  const list = (
    id: string,
    kind: string,
    edition: string,
    from: string,
    to: string | undefined,
    members: readonly string[],
    replaces?: string,
  ): void =>
    out.add('key_lists', {
      id: `keylist:demo-${id}`,
      name: kind === 'ENTERPRISE' ? '演示名单·重点企业' : '演示名单·重点项目',
      kind,
      region: QIANNAN,
      edition,
      from,
      to,
      replaces: replaces && `keylist:demo-${replaces}`,
      members,
    })
  const first = [1, 2, 3, 4, 5, 7].map((chain) => enterpriseId(chain, 1))
  const second = [1, 2, 4, 5, 6, 9].map((chain) => enterpriseId(chain, 1))
  list('enterprises-2025', 'ENTERPRISE', '2025', '2025-01-01', '2026-01-01', first)
  list('enterprises-2026', 'ENTERPRISE', '2026', '2026-01-01', undefined, second, 'enterprises-2025')
  list('projects-2026', 'PROJECT', '2026', '2026-01-01', undefined, [
    'project:demo-0102',
    'project:demo-0201',
    'project:demo-0402',
  ])
}
