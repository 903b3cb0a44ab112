import type { Bilingual } from '../../io.js'
import { day, lastDay, named, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '链条没有链长', EN: 'Chain without a leader' },
  description: {
    ZH: '链条没有在聘的链长，或在聘链长多于一名（按聘任计：同一专家同时有两份在聘链长聘任也算）。对象为链条。',
    EN: 'The chain has no active appointment of a leader, or more than one (appointments are counted: two of one expert are two). The subject is the chain.',
  },
  severity: { ZH: '没有链长为1，多于一名为0.6。', EN: '1 without a leader, 0.6 with more than one.' },
}

/** Nobody leads the chain; who did last, and who will next. */
export function vacant(
  chain: string,
  asOf: string,
  last: { name: string; to: string | null } | undefined,
  next: { name: string; from: string | null } | undefined,
): Bilingual {
  const before = last
    ? say(
        `，上一任链长${last.name}的聘期已于${day(lastDay(last.to!)).ZH}届满`,
        `; the term of the last one, ${last.name}, ended on ${lastDay(last.to!)}`,
      )
    : nothing
  const after = next
    ? say(
        `，下一任链长${next.name}自${day(next.from!).ZH}起任职`,
        `; the next one, ${next.name}, takes office on ${next.from}`,
      )
    : nothing
  return say(
    `截至${day(asOf).ZH}，“${chain}”尚无在聘链长${before.ZH}${after.ZH}。`,
    `As of ${asOf}, the chain "${chain}" has no leader in office${before.EN}${after.EN}.`,
  )
}

/** More than one appointment of a leader is active. */
export function several(chain: string, asOf: string, appointments: number, leaders: readonly string[]): Bilingual {
  const who = named(leaders, '人')
  return say(
    `截至${day(asOf).ZH}，“${chain}”同时有${appointments}份有效的链长聘任（${who.ZH}），而每条链只设1名链长。`,
    `As of ${asOf}, the chain "${chain}" has ${appointments} active appointments of a leader (${who.EN}) where one leader is due.`,
  )
}
