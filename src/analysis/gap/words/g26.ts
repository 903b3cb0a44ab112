import type { Bilingual } from '../../io.js'
import { day, joined, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '人才缺项目或平台', EN: 'Expert without project or platform' },
  description: {
    ZH: '在聘专家（不论角色）没有参与拟立项或在研项目，或考察日任职、受聘的单位没有作为依托单位的已建平台，或两者皆缺。没有状态的项目和平台不计。对象为专家，每条链一项。',
    EN: 'An appointed expert (of either role) takes part in no planned or active project, or no organisation he is affiliated with or engaged by at asOf hosts an existing platform, or both. Projects and platforms without a status do not count. The subject is the expert, one finding a chain.',
  },
  severity: { ZH: '缺一项0.3；两项皆缺0.5。', EN: '0.3 where one is missing; 0.5 where both are.' },
}

/** What an expert may lack. */
export type Lack = 'PROJECT' | 'PLATFORM'

const lacks: Readonly<Record<Lack, Bilingual>> = {
  PROJECT: say('没有参与拟立项或在研项目', 'takes part in no planned or active project'),
  PLATFORM: say('任职或受聘的单位没有已建平台', 'is tied to no organisation with an existing platform'),
}

interface Lacking {
  chain: string
  expert: string
  asOf: string
  missing: readonly Lack[]
}

/** An expert who lacks one of the two, or both. */
export function lacking({ chain, expert, asOf, missing }: Lacking): Bilingual {
  const what = joined(
    missing.map((one) => lacks[one]),
    '，',
    ' and ',
  )
  return say(
    `截至${day(asOf).ZH}，“${chain}”的在聘专家${expert}${what.ZH}。`,
    `As of ${asOf}, ${expert}, appointed to the chain "${chain}", ${what.EN}.`,
  )
}
