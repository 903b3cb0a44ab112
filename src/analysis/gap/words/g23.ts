import type { Bilingual } from '../../io.js'
import { day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '孵化链条断档', EN: 'Hole of the incubation chain' },
  description: {
    ZH: '县级地区的孵化链条（苗圃：众创空间、星创天地；孵化器：科技企业孵化器、大学科技园；加速器）缺某一环节的已建载体；考察日后成立的不计，没有成立日期的算有。创投不是平台，不在此列。started为否时，没有任何载体的县区也列出。只看所在地区就是该县区的平台。对象为地区，每个环节一项；按链条筛选时不列。',
    EN: 'A county lacks an existing carrier at a stage of the incubation chain (nursery: maker spaces; incubator: incubators and university science parks; accelerator); one established after asOf does not count, one without a date does. Venture capital is no platform and left out. Where `started` is false, counties without any carrier are told too. Only platforms whose region is the county itself are looked at. The subject is the region, one finding a stage; nothing is found with a filter by chain.',
  },
  severity: {
    ZH: '0.4；没有任何载体的县区0.3；该环节有尚未建成或正在退出的载体的减0.1。',
    EN: '0.4; 0.3 in a county without any carrier; 0.1 less with a carrier of the stage that does not exist yet or any more.',
  },
}

interface Missing {
  county: string
  stage: Bilingual
  asOf: string
}

/** A stage of incubation that a county has nothing for. */
export const noCarrier = ({ county, stage, asOf }: Missing): Bilingual =>
  say(
    `截至${day(asOf).ZH}，${county}的孵化链条在“${stage.ZH}”环节没有已建载体。`,
    `As of ${asOf}, ${county} has no existing carrier at the stage "${stage.EN}" of the incubation chain.`,
  )
