import { daysBetween } from '../../../kernel/day.js'
import type { Bilingual } from '../../io.js'
import { counted, day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '榜单到期无人揭榜', EN: 'Open call without an answer' },
  description: {
    ZH: '对象为揭榜挂帅的榜单：截止日期早于考察日前推graceDays天之日，未撤榜，而至考察日没有揭榜申报（申报日期不明的算有；已撤回的、晚于考察日的不算）。没有截止日期的不考察。地区为发榜地区；链条为榜单所属的、未终止的链条。',
    EN: 'The subject is an open call whose deadline lies before asOf less `graceDays`, that was not withdrawn, and that nobody has answered by asOf (an answer of unknown date counts; one that was withdrawn or comes later does not). Calls without a deadline are left out. The region is that which puts it out; the chain is that which it is for, if it is not discontinued.',
  },
  severity: {
    ZH: '0.5，截止后每365天加0.3，至0.8为止。',
    EN: '0.5, and 0.3 more for 365 days after the deadline, up to 0.8.',
  },
}

/** A call that nobody has answered. */
export function noBid({ name, deadline, asOf }: { name: string; deadline: string; asOf: string }): Bilingual {
  const days = daysBetween(deadline, asOf)
  return say(
    `榜单“${name}”已于${day(deadline).ZH}截止，至${day(asOf).ZH}已过${days}天，尚无揭榜申报。`,
    `The open call "${name}" closed on ${deadline}, ${counted(days, 'day')} before ${asOf}, and nobody has answered it.`,
  )
}
