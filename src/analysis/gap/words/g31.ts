import { daysBetween } from '../../../kernel/day.js'
import type { Bilingual } from '../../io.js'
import { counted, day, lastDay, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '企业认定失效或将失效', EN: 'Recognition lapsed or about to' },
  description: {
    ZH: '考察日前已开始的认定，届满日在考察日之后withinMonths个月内（含）或之前lookBackMonths个月内（不含起点），且同一企业同一类别没有更晚届满或长期有效的认定。届满日为有效期的次日，句中写明的是最后一日；月按日历月计，遇月末取月末。对象为企业，每项认定一项。按链条筛选时不列出。',
    EN: "A recognition that has begun by asOf and whose `to` lies in (asOf, asOf + withinMonths] or in (asOf − lookBackMonths, asOf], with no recognition of the same enterprise on the same step that ends later or is open; sentences tell the last day, the one before `to`. Months are calendar months, clipped to the month's end. The subject is the enterprise, one finding a recognition. Nothing is found by chain.",
  },
  severity: {
    ZH: '已失效0.7；将失效0.3至0.6，越近越高。',
    EN: 'Lapsed 0.7; about to 0.3 to 0.6, the nearer the higher.',
  },
}

interface Ending {
  name: string
  tier: string
  asOf: string
  /** The day after the last. */
  to: string
}

/** A recognition that has lapsed. */
export function ended({ name, tier, asOf, to }: Ending): Bilingual {
  const [what, last, days] = [termed('EnterpriseTier', tier), lastDay(to), daysBetween(lastDay(to), asOf)]
  return say(
    `${name}的“${what.ZH}”认定已于${day(last).ZH}届满，截至${day(asOf).ZH}已失效${days}天，尚未重新认定。`,
    `The recognition of ${name} as ${what.EN} ended on ${last}, ${counted(days, 'day')} before ${asOf}, and has not been renewed.`,
  )
}

/** A recognition that is about to lapse. */
export function ends({ name, tier, asOf, to }: Ending): Bilingual {
  const [what, last, days] = [termed('EnterpriseTier', tier), lastDay(to), daysBetween(asOf, to)]
  return say(
    `${name}的“${what.ZH}”认定将于${day(last).ZH}届满，截至${day(asOf).ZH}还有${days}天，尚未重新认定。`,
    `The recognition of ${name} as ${what.EN} ends on ${last}, with ${counted(days, 'day')} left as of ${asOf}, and has not been renewed.`,
  )
}
