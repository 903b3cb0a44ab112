import type { Bilingual } from '../../io.js'
import { agree, counted, day, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '规上企业无特派员服务', EN: 'Enterprise nobody serves' },
  description: {
    ZH: '规上企业在考察日没有选派在岗的特派员。是否规上未知的企业不考察；往期和将来的选派不计，另行列出。对象为企业；地区筛选按企业所在地区，链条筛选按企业所在的、未终止的链条；只在一条链上的企业标明该链。',
    EN: 'No commissioner is dispatched to an enterprise above scale at asOf. Enterprises of which it is not known whether they are above scale are left out; dispatches of other times do not count and are listed. The subject is the enterprise; a filter by region looks at its region, one by chain at the chains it is on that are not discontinued; one that is on a single chain names it.',
  },
  severity: {
    ZH: '0.4；其他时间选派过的0.3。',
    EN: '0.4; 0.3 where there was, or is to be, a dispatch at another time.',
  },
}

/** An enterprise to which nobody is dispatched; how many were, or will be, at other times. */
export function nobodySent(enterprise: string, asOf: string, others: number): Bilingual {
  const beside = others
    ? say(
        `；另有${others}名特派员的选派期不含该日`,
        `; ${counted(others, 'commissioner')} of other times ${agree(others, 'does', 'do')} not count`,
      )
    : nothing
  return say(
    `截至${day(asOf).ZH}，规上企业${enterprise}没有特派员服务${beside.ZH}。`,
    `As of ${asOf}, no commissioner is dispatched to ${enterprise}, an enterprise above scale${beside.EN}.`,
  )
}
