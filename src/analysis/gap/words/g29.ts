import type { Bilingual } from '../../io.js'
import { agree, counted, nothing, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '急需紧缺岗位未到岗', EN: 'Post hard to fill unfilled' },
  description: {
    ZH: '对象为急需紧缺岗位目录中的岗位：目录年度为考察年度及其前years减1年，到岗率（已到岗人数除以需求人数）低于minShare。到岗人数不明的不考察。地区为用人单位所在地区；链条为岗位所服务的、未终止的链条。',
    EN: 'The subject is a post of the catalogue of posts hard to fill, of the year of asOf or one of the years before it (`years` in all), of which a smaller share than `minShare` is filled. Posts of which nobody knows how many are filled are left out. The region is the employer’s; the chain is that which the post works for, if it is not discontinued.',
  },
  severity: {
    ZH: '0.3，空缺比例每100%加0.3；非常紧缺加0.3，比较紧缺加0.15。',
    EN: '0.3, and 0.3 times the share left open; 0.3 more for the most urgent, 0.15 for urgent ones.',
  },
}

interface Open {
  name: string
  employer: string
  year: number
  wanted: number
  filled: number
  rank: string | null
}

/** A post that is still open. */
export function unfilled({ name, employer, year, wanted, filled, rank }: Open): Bilingual {
  const hard = rank === null ? nothing : termed('ShortageRank', rank)
  const missing = wanted - filled
  return say(
    `${employer}的岗位“${name}”${rank === null ? '' : `（${hard.ZH}）`}在${year}年度目录中需${wanted}人，${filled === 0 ? '尚无人到岗' : `已到岗${filled}人，尚缺${missing}人`}。`,
    `The post "${name}"${rank === null ? '' : ` (${hard.EN})`} of ${employer} in the catalogue of ${year} wants ${counted(wanted, 'person', 'people')}, of whom ${filled === 0 ? 'nobody has' : `${filled} ${agree(filled, 'has', 'have')}`} come: ${missing} ${agree(missing, 'is', 'are')} missing.`,
  )
}
