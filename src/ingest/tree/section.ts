import { background, conditions, frame, goals, principles } from '../rules/section.js'
import { titleOf, upwards, type Clause } from './clause.js'

export type Section = 'background' | 'goals' | 'principles' | 'conditions' | 'task'

const KINDS = [
  ['conditions', conditions],
  ['background', background],
  ['goals', goals],
  ['principles', principles],
] as const

/** What the section of a clause speaks of. */
export function sectionOf(clause: Clause): Section {
  for (const at of upwards(clause)) {
    if (at.kind !== 'heading') continue
    const title = titleOf(at)
    for (const [kind, { pattern }] of KINDS) if (pattern.test(title)) return kind
    if (kindOfLead(at)) return 'conditions'
  }
  return 'task'
}

export const isFrame = (clause: Clause): boolean => frame.pattern.test(titleOf(clause))

/** 应具备以下条件: without a heading, but items below. */
const kindOfLead = ({ body, children }: Clause): boolean =>
  children.length > 0 &&
  body !== undefined &&
  /(?:条件|资格)\s*[:。]?\s*$/.test(body.line.text) &&
  conditions.pattern.test(body.line.text)
