import type { Bilingual } from '../../io.js'
import { counted, day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '领域缺青年人才', EN: 'Field without the young' },
  description: {
    ZH: '链条或其环节所需的一个领域，有在聘专家（不论角色）覆盖，但其中没有一人小于age岁。无人覆盖的领域不在此列；有一人年龄不详的不作结论。对象为链条，每个所需领域一项。',
    EN: 'A field that the chain or one of its segments needs is covered by appointed experts (of either role), but none of them is under `age`. A field that nobody covers is no matter of this rule; where the age of one is unknown nothing is concluded. The subject is the chain, one finding a needed field.',
  },
  severity: {
    ZH: '0.3；最年轻者已满50岁的0.45，已满55岁的0.6。',
    EN: '0.3; 0.45 where the youngest is 50 or older, 0.6 where 55 or older.',
  },
}

interface Ageing {
  chain: string
  field: string
  asOf: string
  age: number
  experts: number
  youngest: number
}

/** A field that only older experts cover. */
export const nobodyYoung = ({ chain, field, asOf, age, experts, youngest }: Ageing): Bilingual =>
  say(
    `截至${day(asOf).ZH}，覆盖“${chain}”所需领域“${field}”的在聘专家（${experts}名）均已满${age}岁，最年轻者${youngest}岁。`,
    `As of ${asOf}, the field "${field}" of the chain "${chain}" is covered by ${counted(experts, 'appointed expert')}, none under ${age}: the youngest is ${youngest}.`,
  )
