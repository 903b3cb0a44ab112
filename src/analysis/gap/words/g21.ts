import type { Bilingual } from '../../io.js'
import { day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '聘任无聘书编号', EN: 'Appointment without a letter number' },
  description: {
    ZH: '考察日有效的聘任（不论角色）没有登记聘书编号，无从核对是否已发聘书。拟议中的聘任尚无聘书，不计。对象为专家，每份聘任一项。',
    EN: 'An appointment of either role that is active at asOf has no number of its letter on record, so that nobody can check whether a letter was issued. A proposed appointment has no letter yet and does not count. The subject is the expert, one finding an appointment.',
  },
  severity: { ZH: '0.3；链长0.5。', EN: '0.3; 0.5 for a leader.' },
}

interface Unnumbered {
  chain: string
  expert: string
  role: Bilingual
  asOf: string
}

/** An appointment of which nobody can find the letter. */
export const noNumber = ({ chain, expert, role, asOf }: Unnumbered): Bilingual =>
  say(
    `截至${day(asOf).ZH}，“${chain}”的${role.ZH}${expert}在聘，但未登记聘书编号。`,
    `As of ${asOf}, ${expert} serves as ${role.EN} of the chain "${chain}", but no number of the letter is on record.`,
  )
