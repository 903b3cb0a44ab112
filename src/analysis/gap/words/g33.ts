import type { Bilingual } from '../../io.js'
import { counted, day, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '议定事项逾期', EN: 'Action item overdue' },
  description: {
    ZH: '会议议定、专家建议或检查发现的事项，办结时限早于考察日，而至考察日没有办结：没有办结日期的看办理状态，办结日期晚于考察日的算未办结；不再办理的、会议晚于考察日的、没有时限的不考察。对象为事项，责任部门为承办单位；地区为会议的地区，链条为会议涉及的、未终止的链条，只涉及一条的标明该链。',
    EN: 'What a meeting decided, an expert suggested or an inspection found, with a last day before asOf, and not done by then: without a date of completion its status tells, with one after asOf it was not done. Items that were dropped, of a meeting after asOf, or without a last day are left out. The subject is the item, the department the unit that has to act; the region is that of the meeting, the chains those the meeting is about that are not discontinued; one that is about a single chain names it.',
  },
  severity: {
    ZH: '0.4；逾期超过3个月的加0.2；检查问题加0.1。',
    EN: '0.4; 0.2 more where it is more than 3 months overdue; 0.1 more for the finding of an inspection.',
  },
}

interface Overdue {
  item: string
  meeting: string
  due: string
  days: number
  /** Done after the day looked at. */
  closedOn: string | null
  asOf: string
}

/** An item that was not done in time. */
export function overdue({ item, meeting, due, days, closedOn, asOf }: Overdue): Bilingual {
  const later =
    closedOn === null ? nothing : say(`（后于${day(closedOn).ZH}办结）`, ` (it was done later, on ${closedOn})`)
  return say(
    `“${meeting}”的事项“${item}”应于${day(due).ZH}前办结，截至${day(asOf).ZH}已逾期${days}天，尚未办结${later.ZH}。`,
    `The item "${item}" of "${meeting}" was due on ${due}; as of ${asOf} it is ${counted(days, 'day')} overdue and not done${later.EN}.`,
  )
}
