import type { Bilingual } from '../../io.js'
import { ageAndTerm, counted, day, named, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '链长后继无人', EN: 'No successor' },
  description: {
    ZH: '在聘链长在考察日已满age岁（AGE），或其聘期在考察日之后withinMonths个月内（含）届满、而没有其本人或其他链长在其后届满或无截止日的链长聘任在案（TERM），而该链其他在聘专家（不论角色）中无人的链长总判定为“符合”；判定为未知的列为临近。其他专家有该链在聘链长聘任的按该聘任判定，否则按自考察日起任的候选人。年龄为年份之差，出生年份未知的不以年龄论；聘期按其在聘链长聘任中最晚的止日，有一份无截止日即不届满；已颁发的后续聘书算接续，年满age岁的仍列出并列明后续聘任。没有在案链长条件的地区无从认定“符合”，其在聘专家列为未判定。月按日历月计，遇月末取月末。对象为链条，每名在聘链长一项。',
    EN: "An active leader is `age` or older at asOf (AGE), or his term ends in (asOf, asOf + withinMonths] with no letter as leader of the chain on record, his own or another leader's, that ends later or is open (TERM), and no other expert with an active appointment to the chain, of either role, has the leader verdict MET; verdicts UNKNOWN are near misses. The others are judged by their active appointment as leader of the chain where they have one, else as candidates whose term begins at asOf. Age is the difference of years; without a birth year it is no reason. The term is over with the last of the leader's active appointments as leader, and does not end if one is open; a letter already issued for a later term counts as succession; where he is of the age the finding stays and names it. Where no leader rule is on record nobody can be MET; those appointed are listed as not judged. Months are calendar months, clipped to the month's end. The subject is the chain, one finding an active leader.",
  },
  severity: {
    ZH: 'AGE 0.6，TERM 0.7，两者0.9；有临近或未判定人选的减0.2。',
    EN: 'AGE 0.6, TERM 0.7, both 0.9; 0.2 less with a near miss or somebody who was not judged.',
  },
}

interface Leaving {
  chain: string
  leader: string
  asOf: string
  age: number | null
  end: string | null
  /** How many others are appointed, and how many of them are judged by no rule. */
  others: number
  unjudged: number
  /** Names of those of whom it is not known whether they meet the rule. */
  near: readonly string[]
}

/** A leader whom nobody could follow. */
export function nobodyFollows({ chain, leader, asOf, age, end, others, unjudged, near }: Leaving): Bilingual {
  const term = ageAndTerm(age, end)
  const who = named(near, '人')
  const bench = unjudged
    ? say(
        `尚无链长任职条件，其他${others}名在聘专家无从认定`,
        `no leader rule is on record by which ${counted(others, 'other appointed expert')} could be judged`,
      )
    : others
      ? say(
          near.length ? `其他${others}名在聘专家中尚无人可认定符合链长条件` : `其他${others}名在聘专家均不符合链长条件`,
          `of ${counted(others, 'other appointed expert')} none is known to meet the leader rule`,
        )
      : say('尚无其他在聘专家', 'nobody else is appointed')
  const unsure = near.length ? say(`，${who.ZH}有待核实`, `; it is not known of ${who.EN}`) : nothing
  return say(
    `截至${day(asOf).ZH}，“${chain}”的链长${leader}（${term.ZH}）尚无接替人选：${bench.ZH}${unsure.ZH}。`,
    `As of ${asOf}, nobody could follow ${leader} (${term.EN}) as leader of the chain "${chain}": ${bench.EN}${unsure.EN}.`,
  )
}
