import type { Bilingual } from '../../io.js'
import { day, joined, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '创新阶段断档', EN: 'Stage of innovation without anything' },
  description: {
    ZH: '链条在某一创新阶段既没有项目（已终止的不计），也没有考察日前产出、成熟度在该阶段的成果，而在其前后的阶段都有；inner为否时，只在一侧有的阶段也列出。没有任何写明阶段的项目和成果的链条不考察。对象为链条，每个阶段一项。',
    EN: 'At a stage of innovation the chain has neither a project (terminated ones do not count) nor an achievement of that maturity produced by asOf, but has something at stages before and after it; where `inner` is false, stages with something on one side only are told too. A chain without any project or achievement of a known stage is left out. The subject is the chain, one finding a stage.',
  },
  severity: { ZH: '前后都有的0.4；只在一侧有的0.25。', EN: '0.4 between others; 0.25 beside one.' },
}

interface Hole {
  chain: string
  asOf: string
  stage: Bilingual
  /** The nearest stages at which there is something. */
  beside: readonly Bilingual[]
}

/** A stage at which there is nothing, beside those where there is. */
export function nothingAtStage({ chain, asOf, stage, beside }: Hole): Bilingual {
  const others = joined(beside, '、', ', ')
  return say(
    `截至${day(asOf).ZH}，“${chain}”在“${stage.ZH}”阶段尚无项目和成果，相邻的${others.ZH}阶段已有。`,
    `As of ${asOf}, the chain "${chain}" has neither a project nor an achievement at the stage "${stage.EN}"; it has some at the nearest: ${others.EN}.`,
  )
}
