import { daysBetween } from '../../../kernel/day.js'
import type { Bilingual } from '../../io.js'
import { counted, day, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '服务事项逾期', EN: 'Service ticket overdue' },
  description: {
    ZH: '对象为服务事项：考察日前已提出，办理期限早于考察日前推graceDays天之日，而至考察日没有办结（办结日期晚于考察日的列为临近）。没有办理期限的不考察。为哪位专家办理属个人信息，句中不写。按链条筛选时不列出。',
    EN: 'The subject is a service ticket that was raised by asOf, was due before asOf less `graceDays`, and was not settled by asOf (one to be settled later is a near miss). A ticket without a day due is left out. Whom of people it is for is personal data, which no sentence tells. Nothing is found by chain.',
  },
  severity: {
    ZH: '0.4，逾期每180天加0.4，至0.8为止。',
    EN: '0.4, and 0.4 more for 180 days overdue, up to 0.8.',
  },
}

/** A ticket that should have been settled. */
export function overdueTicket({
  kind,
  raisedOn,
  due,
  asOf,
}: {
  kind: string
  raisedOn: string
  due: string
  asOf: string
}): Bilingual {
  const what = termed('ServiceKind', kind)
  const days = daysBetween(due, asOf)
  return say(
    `${day(raisedOn).ZH}提出的${what.ZH}事项应于${day(due).ZH}前办结，截至${day(asOf).ZH}已逾期${days}天，尚未办结。`,
    `The ticket about ${what.EN}, raised on ${raisedOn}, was due by ${due} and is not settled by ${asOf}, ${counted(days, 'day')} overdue.`,
  )
}
