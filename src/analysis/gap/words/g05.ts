import type { Bilingual } from '../../io.js'
import { daysBetween } from '../../../kernel/day.js'
import { counted, day, lastDay, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '聘期将满或已满未续', EN: 'Term expiring or lapsed' },
  description: {
    ZH: '截至考察日已经开始的聘任，届满日在考察日之后withinMonths个月内（含）或之前lookBackMonths个月内（不含起点），且同一专家、同一链、同一角色没有在该届满日之后graceDays日内或更早开始、并在其后届满或无截止日的聘任（已颁发而尚未开始的后续聘书算续聘）。届满日为聘期的止日，止日当天已不在聘，句中写明的是聘期最后一日；月按日历月计，遇月末取月末。对象为专家，每份聘任一项。',
    EN: "An appointment that has begun by asOf and whose `to` lies in (asOf, asOf + withinMonths] or in (asOf − lookBackMonths, asOf], with no appointment of the same expert, chain and role that begins by that `to` and graceDays more and ends later or is open; sentences tell the last day in office, the one before `to`; a letter already issued for a later term counts. Months are calendar months, clipped to the month's end. The subject is the expert, one finding an appointment.",
  },
  severity: {
    ZH: '已满0.8；将满0.3至0.7，越近越高；链长各加0.2。',
    EN: 'Lapsed 0.8; expiring 0.3 to 0.7, the nearer the higher; 0.2 more for a leader.',
  },
}

interface Ending {
  chain: string
  expert: string
  role: Bilingual
  asOf: string
  /** The day the term ends on. */
  to: string
}

/** A term that has ended and was not renewed. */
export function lapsed({ chain, expert, role, asOf, to }: Ending): Bilingual {
  const [last, days] = [lastDay(to), daysBetween(lastDay(to), asOf)]
  return say(
    `截至${day(asOf).ZH}，“${chain}”的${role.ZH}${expert}的聘期已于${day(last).ZH}届满，已逾期${days}天，尚未续聘。`,
    `The term of ${expert}, ${role.EN} of the chain "${chain}", lapsed on ${last}, ${counted(days, 'day')} before ${asOf}, and has not been renewed.`,
  )
}

/** A term that is about to end without being renewed. */
export function expiring({ chain, expert, role, asOf, to }: Ending): Bilingual {
  const [last, days] = [lastDay(to), daysBetween(asOf, to)]
  return say(
    `截至${day(asOf).ZH}，“${chain}”的${role.ZH}${expert}的聘期将于${day(last).ZH}届满，还有${days}天，尚未续聘。`,
    `The term of ${expert}, ${role.EN} of the chain "${chain}", ends on ${last}, with ${counted(days, 'day')} left as of ${asOf}, and has not been renewed.`,
  )
}
