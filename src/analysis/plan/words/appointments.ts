import type { Bilingual } from '../../io.js'
import { counted, day, figure, joined, lastDay, nothing, percent, say } from '../../text.js'

/** How many gaps of a rule. */
export interface OfRule {
  title: Bilingual
  count: number
}

interface Proposed {
  expert: string
  chain: string
  role: Bilingual
  from: string
  to: string
  /** Whether the same expert holds the post already. */
  renews: boolean
  /** The gaps it helps to close. */
  closes: readonly OfRule[]
}

/** One appointment that is proposed, and what for. */
export function proposedWords({ expert, chain, role, from, to, renews, closes }: Proposed): Bilingual {
  const helps = closes.length
    ? say(
        `有助于消除短板${total(closes)}项：${byRule(closes).ZH}`,
        `helps to close ${counted(total(closes), 'gap')}: ${byRule(closes).EN}`,
      )
    : say('使拟任链长有接替人选', 'gives the proposed leader somebody who could follow')
  return say(
    `拟${renews ? '续聘' : '聘任'}${expert}为“${chain}”的${role.ZH}（${day(from).ZH}至${day(lastDay(to)).ZH}），${helps.ZH}。`,
    `${renews ? 'Renewing' : 'Appointing'} ${expert} as ${role.EN} of the chain "${chain}" (${from} to ${lastDay(to)}) ${helps.EN}.`,
  )
}

/** Nothing can be closed. */
export const nothingToAppoint = (gaps: number): Bilingual =>
  gaps === 0
    ? say('没有可由聘任消除的短板。', 'There is no gap that an appointment could close.')
    : say(
        `现有短板${gaps}项，均不能由聘任符合条件的专家消除。`,
        `Of ${counted(gaps, 'gap')} none can be closed by appointing who is eligible.`,
      )

interface Plan {
  appointments: number
  closes: readonly OfRule[]
  opens: readonly OfRule[]
  /** How many gaps stay. */
  remaining: number
  weight: number
  openedWeight: number
  totalWeight: number
  /** The most that is possible; null where this is it. */
  bound: number | null
}

/** What all the appointments proposed do together. */
export function planWords({
  appointments,
  closes,
  opens,
  remaining,
  weight,
  openedWeight,
  totalWeight,
  bound,
}: Plan): Bilingual {
  const sure =
    bound === null
      ? say('在所给条件下为最优方案', 'under these conditions nothing does more')
      : say(
          `尚不能确定为最优方案，净消除最多可达${figure(bound)}`,
          `whether anything does more is not settled; at most ${figure(bound)} net is possible`,
        )
  const cost = opens.length
    ? say(
        `，同时新增${total(opens)}项（${byRule(opens).ZH}，按严重程度加权为${figure(openedWeight)}）`,
        `, and open ${total(opens)} (${byRule(opens).EN}; ${figure(openedWeight)} by weight)`,
      )
    : nothing
  return say(
    `拟聘任${appointments}项，可消除短板${total(closes)}项（${byRule(closes).ZH}），按严重程度加权为${figure(weight)}，占全部${figure(totalWeight)}的${percent(weight / totalWeight)}${cost.ZH}；${sure.ZH}；${remaining ? `尚余短板${remaining}项` : '没有剩余短板'}。`,
    `${counted(appointments, 'appointment')} would close ${counted(total(closes), 'gap')} (${byRule(closes).EN}), ${figure(weight)} of ${figure(totalWeight)} by weight${cost.EN}; ${sure.EN}; ${remaining || 'none'} would stay.`,
  )
}

const total = (rules: readonly OfRule[]): number => rules.reduce((sum, { count }) => sum + count, 0)

const byRule = (rules: readonly OfRule[]): Bilingual =>
  joined(
    rules.map(({ title, count }) => say(`${title.ZH}${count}项`, `${title.EN}: ${count}`)),
    '、',
    ', ',
  )
