import type { Bilingual } from '../../io.js'
import { counted, day, joined, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '规上企业无研发活动', EN: 'Enterprise without R&D' },
  description: {
    ZH: '规上企业没有作为依托单位的已建平台、没有承担拟立项或在研项目，考察日也没有专家任职或受聘于它。是否规上未知的企业不考察；没有状态的平台和项目不计，另行列出。对象为企业；地区筛选按企业所在地区，链条筛选按企业所在的、未终止的链条；只在一条链上的企业标明该链。',
    EN: 'An enterprise above scale hosts no existing platform, undertakes no planned or active project, and no expert is affiliated with or engaged by it at asOf. Enterprises of which it is not known whether they are above scale are left out; platforms and projects without a status do not count and are listed. The subject is the enterprise; a filter by region looks at its region, one by chain at the chains it is on that are not discontinued; one that is on a single chain names it.',
  },
  severity: { ZH: '0.5；在链上的0.65；是某链链主的0.8。', EN: '0.5; 0.65 on a chain; 0.8 as the master of one.' },
}

/** An enterprise without a sign of research; what there is that does not count. */
export function noResearch(
  enterprise: string,
  asOf: string,
  other: { platforms: number; projects: number; experts: number },
): Bilingual {
  const { platforms, projects, experts } = other
  const beside = [
    ...(platforms
      ? [
          say(
            `${platforms}个尚未建成或正在退出的平台`,
            `${counted(platforms, 'platform')} not yet there or on the way out`,
          ),
        ]
      : []),
    ...(projects ? [say(`${projects}个已结束或状态不详的项目`, counted(projects, 'other project'))] : []),
    ...(experts
      ? [say(`${experts}名曾经或即将任职、受聘的专家`, `${counted(experts, 'expert')} of earlier or later times`)]
      : []),
  ]
  const not = beside.length
    ? say(`；另有${joined(beside, '、').ZH}，不计在内`, `; what does not count: ${joined(beside, '、', ', ').EN}`)
    : nothing
  return say(
    `截至${day(asOf).ZH}，规上企业${enterprise}没有依托其建设的平台，没有承担拟立项或在研项目，也没有专家任职或受聘${not.ZH}。`,
    `As of ${asOf}, ${enterprise}, an enterprise above scale, hosts no existing platform, undertakes no planned or active project and has no expert${not.EN}.`,
  )
}
