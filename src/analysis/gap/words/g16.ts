import type { Bilingual } from '../../io.js'
import { day, nothing, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '成果转化停滞', EN: 'Stuck conversion' },
  description: {
    ZH: '对象为项目：结束日期早于考察日前推months个月之日，而至考察日没有成果（产出日期不明的成果算有，晚于考察日的不算）；不论状态，已终止的项目减轻。或对象为成果：产出日期早于该日，而至考察日没有转化给企业（转化日期不明的算已转化，晚于考察日的列为临近）。没有结束日期的项目、没有产出日期的成果不考察。月按日历月计，遇月末取月末。地区为项目所在地区，成果取其项目的地区，不明的只在不按地区筛选时列出；按链条筛选时看项目面向的、未终止的链条；只面向一条链的标明该链。',
    EN: "The subject is a project whose end date lies before asOf less `months`, and that has no achievement by asOf (one of unknown date counts, one of a later date does not); whatever its status, a terminated one counts for less. Or the subject is an achievement produced before that day and transferred to no enterprise by asOf (a transfer of unknown date counts, one of a later date is a near miss). Projects without an end and achievements without a date are left out. Months are calendar months, clipped to the month's end. The region is the project's, of an achievement that of its project; where it is unknown the finding shows only without a filter by region. A filter by chain looks at the chains a project is for that are not discontinued; one that is for a single chain names it.",
  },
  severity: {
    ZH: '项目0.5，成果0.6；结束或产出已早于考察日前推两倍months的加0.2；已终止的项目减0.2，转化日期晚于考察日的成果减0.2。',
    EN: '0.5 for a project, 0.6 for an achievement; 0.2 more where the day also lies before asOf less twice `months`; 0.2 less for a terminated project, and for an achievement whose transfer is to come.',
  },
}

/** A project that ended without an achievement; the status is null where it is unknown. */
export function noAchievement(project: string, status: string | null, end: string, asOf: string): Bilingual {
  const state = status === null ? say('状态不详', 'of unknown status') : termed('ProjectStatus', status)
  return say(
    `项目“${project}”（${state.ZH}）已于${day(end).ZH}结束，截至${day(asOf).ZH}尚无成果。`,
    `The project "${project}" (${state.EN}) ended on ${end} and has led to no achievement by ${asOf}.`,
  )
}

interface Untransferred {
  achievement: string
  project: string | undefined
  producedOn: string
  /** A transfer that is to come. */
  transferredOn: string | null
  asOf: string
}

/** An achievement that no enterprise has taken over. */
export function notTransferred({ achievement, project, producedOn, transferredOn, asOf }: Untransferred): Bilingual {
  const soon =
    transferredOn === null
      ? nothing
      : say(`（登记的转化日期为${day(transferredOn).ZH}）`, ` (a transfer is to come on ${transferredOn})`)
  return say(
    `${project === undefined ? '' : `项目“${project}”的`}成果“${achievement}”已于${day(producedOn).ZH}产出，截至${day(asOf).ZH}尚未向企业转化${soon.ZH}。`,
    `The achievement "${achievement}"${project === undefined ? '' : ` of the project "${project}"`} was produced on ${producedOn} and by ${asOf} no enterprise has taken it over${soon.EN}.`,
  )
}
