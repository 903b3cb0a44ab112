import type { DatasetWriter } from '../writer.js'
import { chainId, two } from './fields.js'
import { expertOf } from './roster.js'

const QIANNAN = 'region:522700'

/** Meetings: name, kind, convener, day, chains. */
const meetings: readonly (readonly [name: string, kind: string, by: string, day: string, chains: readonly number[]])[] =
  [
    ['一季度联席会议', 'JOINT_MEETING', 'kjcxlxhyb', '2026-03-25', [1, 2]],
    ['产业创新链专家座谈会', 'SYMPOSIUM', 'kjj', '2026-06-12', [9, 10]],
    ['三季度督导检查', 'INSPECTION', 'kjj', '2026-09-18', [13]],
  ]

/** Action items: meeting, what, kind, unit or -, measure or -, due, status, done on or -. */
const items: readonly (readonly [
  meeting: number,
  name: string,
  kind: string,
  by: string,
  measure: string,
  due: string,
  status: string,
  done: string,
])[] = [
  [1, '补选新型建材链链长', 'DECISION', 'kjj', '2-1-2', '2026-06-30', 'OPEN', '-'],
  [1, '编制人才引进专项指南', 'TASK', 'kjj', '4-2', '2026-05-31', 'DONE', '2026-05-20'],
  [1, '落实科技计划资金', 'DECISION', 'czj', '4-1', '2026-09-30', 'OPEN', '-'],
  [2, '建议设立茶资源共享检测站', 'SUGGESTION', 'nyncj', '4-4', '2026-12-31', 'OPEN', '-'],
  [2, '建议刺梨链增聘省外专家', 'SUGGESTION', 'kjj', '3-2', '2026-10-31', 'DROPPED', '-'],
  [3, '蔬菜链未选聘链长', 'FINDING', 'kjj', '2-1-2', '2026-10-31', 'OPEN', '-'],
  [3, '供需平台信息更新不及时', 'FINDING', 'kjj', 's-3', '2026-11-15', 'DONE', '2026-11-10'],
]

/** Winners: programme, winner, year, cohort or -, level, grade or -. */
const awards: readonly (readonly [
  programme: string,
  winner: string,
  year: number,
  cohort: string,
  level: string,
  grade: string,
])[] = [
  ['programme:provincial-sci-award', 'expert:0101', 2023, '-', 'PROVINCIAL', '一等奖'],
  ['programme:provincial-sci-award', 'expert:0301', 2022, '-', 'PROVINCIAL', '二等奖'],
  ['programme:provincial-sci-award', 'achievement:06', 2026, '-', 'PROVINCIAL', '三等奖'],
  ['programme:demo-1', 'expert:0105', 2025, '第一批', 'MUNICIPAL', '-'],
  ['programme:demo-1', 'expert:0304', 2025, '第一批', 'MUNICIPAL', '-'],
  ['programme:demo-1', 'expert:0905', 2026, '第二批', 'MUNICIPAL', '-'],
  ['programme:demo-1', 'team:03', 2026, '第二批', 'MUNICIPAL', '-'],
]

/** Meetings and inspections with what has to be done (会议与检查). */
export function writeMeetings(out: DatasetWriter): void {
  meetings.forEach(([name, kind, by, day, chains], index) =>
    out.add('meetings', {
      id: `meeting:demo-${index + 1}`,
      name: `演示会议·${name}`,
      kind,
      region: QIANNAN,
      on: day,
      convener: `department:qiannan-${by}`,
      chains: chains.map(chainId),
    }),
  )
  items.forEach(([meeting, name, kind, by, measure, due, status, done], index) =>
    out.add('action_items', {
      id: `item:demo-${two(index + 1)}`,
      name: `演示事项·${name}`,
      meeting: `meeting:demo-${meeting}`,
      kind,
      department: by === '-' ? undefined : `department:qiannan-${by}`,
      measure: measure === '-' ? undefined : `measure:qiannan-${measure}`,
      due,
      status,
      closed_on: done === '-' ? undefined : done,
    }),
  )
}

/** Winners and those selected (奖项与批次). */
export function writeAwards(out: DatasetWriter): void {
  out.add('programmes', { id: 'programme:demo-1', name: '演示计划·青年科技人才支持', kind: 'PLAN' })
  for (const [programme, one, year, cohort, level, grade] of awards) {
    const [type, key] = one.split(':') as [string, string]
    const winner = type === 'expert' ? expertOf(key).id : `${type}:demo-${key}`
    const text = (value: string): string | undefined => (value === '-' ? undefined : value)
    out.add('awards', { programme, winner, year, cohort: text(cohort), level, grade: text(grade) })
  }
}
