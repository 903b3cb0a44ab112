import type { Bilingual } from '../../io.js'
import { ageAndTerm, counted, day, joined, named, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '单点依赖', EN: 'Single point of failure' },
  description: {
    ZH: '在聘专家（不论角色）符合下列之一或两者。FIELD：链条或其环节所需的一个领域，在聘专家中只有他覆盖，且没有服务该链的团队或已建平台覆盖。NETWORK：在链条的网络中，没有他则另外两名原本连通的在聘专家不再连通；网络由在聘专家及其考察日有效的任职单位、聘用单位，所参与的拟立项或在研项目（不限于该链的项目），以及在聘专家之间考察日有效的合作组成；单位和项目只起连接作用。对象为专家，每名专家每条链一项；年龄只按年份之差；聘期止为在聘聘任中最晚的，有一份无截止日即为无。',
    EN: "An appointed expert (of either role) for whom one or both hold. FIELD: of the chain's appointed experts, nobody else covers a field that the chain or one of its segments needs, and no team or existing platform that serves the chain does. NETWORK: in the network of the chain two other appointed experts are connected, and without this one no longer are; the network is made of the appointed experts, the organisations they are affiliated with or engaged by at asOf, the planned or active projects they take part in (of any chain), and their cooperation with each other that is active at asOf; organisations and projects only connect. The subject is the expert, one finding an expert and chain. Age is the difference of years; the term ends with the last of the active appointments to the chain, and is open if one is.",
  },
  severity: {
    ZH: 'FIELD 0.5，NETWORK 0.4，两者0.7；年满60岁、12个月内聘期届满各加0.1。',
    EN: 'FIELD 0.5, NETWORK 0.4, both 0.7; 0.1 more at the age of 60 or above, 0.1 more where the term ends within 12 months.',
  },
}

interface Alone {
  chain: string
  expert: string
  asOf: string
  age: number | null
  /** The day his appointments are over; null where one is open. */
  end: string | null
  /** Names of the fields that nobody else covers. */
  fields: readonly string[]
  /** How many experts are in each part without him; nothing where he separates none. */
  parts: readonly number[]
}

/** A chain that depends on one expert, by a field, by its network or by both. */
export function dependsOn({ chain, expert, asOf, age, end, fields, parts }: Alone): Bilingual {
  const who = ageAndTerm(age, end)
  const names = named(fields)
  const reasons = joined([
    ...(fields.length ? [say(`所需领域${names.ZH}仅由其一人覆盖`, `nobody else covers ${names.EN}`)] : []),
    ...(parts.length
      ? [
          say(
            `如其离任，其余原本相互联系的专家将分为${parts.length}部分（${parts.map((count) => `${count}名`).join('、')}）`,
            `without this expert, others now connected fall into ${counted(parts.length, 'part')} (of ${parts.length === 2 ? parts.join(' and ') : parts.join(', ')})`,
          ),
        ]
      : []),
  ])
  return say(
    `截至${day(asOf).ZH}，“${chain}”依赖专家${expert}（${who.ZH}）：${reasons.ZH}。`,
    `As of ${asOf}, the chain "${chain}" depends on ${expert} (${who.EN}): ${reasons.EN}.`,
  )
}
