import { daysBetween } from '../../../kernel/day.js'
import type { Bilingual } from '../../io.js'
import { counted, day, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '一人一策未兑现', EN: 'Promise not given' },
  description: {
    ZH: '对象为一人一策的承诺：考察日前已承诺，兑现期限早于考察日前推graceDays天之日，而至考察日没有兑现（兑现日期晚于考察日的列为临近）。没有兑现期限的不考察。承诺给谁属个人信息，句中不写。按链条筛选时不列出。',
    EN: 'The subject is a promise to a talent that was made by asOf, was due before asOf less `graceDays`, and was not given by asOf (one to be given later is a near miss). A promise without a day due is left out. To whom it was made is personal data, which no sentence tells. Nothing is found by chain.',
  },
  severity: {
    ZH: '0.5，逾期每365天加0.4，至0.9为止。',
    EN: '0.5, and 0.4 more for 365 days overdue, up to 0.9.',
  },
}

/** A promise that should have been kept. */
export function notGiven({
  kind,
  promisedOn,
  due,
  asOf,
}: {
  kind: string
  promisedOn: string
  due: string
  asOf: string
}): Bilingual {
  const what = termed('ServiceKind', kind)
  const days = daysBetween(due, asOf)
  return say(
    `${day(promisedOn).ZH}承诺的${what.ZH}应于${day(due).ZH}前兑现，截至${day(asOf).ZH}已逾期${days}天，尚未兑现。`,
    `What was promised on ${promisedOn} about ${what.EN} was due by ${due} and is not given by ${asOf}, ${counted(days, 'day')} overdue.`,
  )
}
