import type { Bilingual } from '../io.js'

/** A type of relation as paths use it. */
export interface RelationKind extends Bilingual {
  /** Strength of such a tie, above 0 and at most 1. */
  strength: number
  /** Whether it is one of collaboration, and so allowed when the caller names no types. */
  collaboration: boolean
}

const tie = (strength: number, ZH: string, EN: string): RelationKind => ({ strength, ZH, EN, collaboration: true })
const other = (ZH: string, EN: string): RelationKind => ({ strength: 0.3, ZH, EN, collaboration: false })

/**
 * Every type a path may use, with the words that stand between its first and its second end (… is where the second goes
 * if not last). Strengths: 1 people in person, 0.9 a contract or a common task, 0.8 a thing made, held or used, 0.6 the
 * same chain. Contacts are personal data and never on a path.
 */
export const relationKinds: Readonly<Record<string, RelationKind>> = {
  COOPERATES_WITH: tie(1, '与…合作', 'cooperates with'),
  LEADS: tie(1, '领衔', 'leads'),
  APPOINTED_TO: tie(0.9, '受聘于', 'is appointed to'),
  AFFILIATED_WITH: tie(0.9, '任职于', 'is affiliated with'),
  ENGAGED_BY: tie(0.9, '由…柔性引进', 'is engaged by'),
  MEMBER_OF: tie(0.9, '是…的成员', 'is a member of'),
  PARTICIPATES_IN: tie(0.9, '参与', 'takes part in'),
  PARTNERS_WITH: tie(0.9, '与…共建合作', 'partners with'),
  UNDERTAKES: tie(0.9, '承担', 'undertakes'),
  REFERRED_BY: tie(0.8, '由…引荐', 'was referred by'),
  ADDRESSES: tie(0.8, '对接', 'addresses'),
  PRODUCED: tie(0.8, '产出', 'produced'),
  TRANSFERRED_TO: tie(0.8, '转化到', 'was transferred to'),
  RAISED_BY: tie(0.8, '由…提出', 'was raised by'),
  MAKES: tie(0.8, '生产', 'makes'),
  HOSTED_BY: tie(0.8, '依托于', 'is hosted by'),
  RELIES_ON: tie(0.8, '依靠', 'relies on'),
  UPGRADED_TO: tie(0.8, '升级为', 'was upgraded to'),
  SERVES: tie(0.6, '服务于', 'serves'),
  ON_CHAIN: tie(0.6, '处于', 'is on the chain'),
  FOR_CHAIN: tie(0.6, '面向', 'is for'),
  SUPPORTS: tie(0.6, '支撑', 'supports'),
  SPECIALISES_IN: other('专长于', 'specialises in'),
  NEEDS: other('需要', 'needs'),
  BROADER: other('是…的下位领域', 'lies under the field'),
  HAS_SEGMENT: other('包含环节', 'has the segment'),
  SUCCEEDS: other('承接自', 'succeeds'),
  IN_REGION: other('位于', 'lies in'),
  NATIVE_OF: other('籍贯在', 'is a native of'),
  PART_OF: other('隶属于', 'is part of'),
  RESPONSIBLE: other('由…负责', 'is the responsibility of'),
  BASED_ON: other('依据', 'is based on'),
  SUPERSEDES: other('替代', 'supersedes'),
  OF_POLICY: other('出自政策', 'belongs to the policy'),
  IN_CLAUSE: other('载于条款', 'stands in the clause'),
  SETS: other('设定目标', 'sets the target'),
  OF_INDICATOR: other('对应指标', 'is measured by'),
  HAS_CONDITION: other('包含条件', 'has the condition'),
  HAS_CELL: other('包含单元', 'has the cell'),
  BROKEN_DOWN_TO: other('分解为', 'is broken down to'),
}

/** The types allowed when the caller names none. */
export const collaborationTypes: readonly string[] = Object.keys(relationKinds).filter(
  (type) => relationKinds[type]!.collaboration,
)
