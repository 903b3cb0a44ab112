import type { Bilingual } from '../../io.js'
import { agree, counted, day, named, nothing, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '平台级别不足', EN: 'Platform level' },
  description: {
    ZH: '没有级别达到或高于level的已建平台服务该链。级别由高到低：国家级、省级（自治区级）、市级（州级）、县级。没有级别的平台不计，另行列出；临近：达到级别但拟建、退出中或状态不明的平台。对象为链条。',
    EN: 'No existing platform at or above `level` serves the chain. Levels from high to low: national, provincial, municipal, county. A platform without a level does not count and is named. Near misses: platforms of the level that are planned, exiting or of unknown status. The subject is the chain.',
  },
  severity: {
    ZH: '没有已建平台服务的0.9；已建平台都没有级别的0.5；其余0.4加最高级别与level每差一级0.1。',
    EN: '0.9 where no existing platform serves the chain; 0.5 where none of those that do has a level; else 0.4 and 0.1 more for each step the highest is below `level`.',
  },
}

interface Low {
  chain: string
  asOf: string
  /** Code of the level wanted. */
  level: string
  /** How many existing platforms serve the chain. */
  existing: number
  /** Code of the highest level among them; null where none has one. */
  best: string | null
  /** Names of those without a level. */
  ungraded: readonly string[]
  /** How many of the level wanted do not exist yet or any more. */
  near: number
}

/** No existing platform of the level wanted serves the chain. */
export function noneOfLevel({ chain, asOf, level, existing, best, ungraded, near }: Low): Bilingual {
  const wanted = termed('AdminLevel', level)
  const who = named(ungraded)
  const without = say(`${who.ZH}未标明级别`, `${who.EN} ${agree(ungraded.length, 'has', 'have')} no level`)
  const highest = best && termed('AdminLevel', best)
  const have = highest
    ? say(
        `已建平台最高为${highest.ZH}${ungraded.length ? `，另有${without.ZH}` : ''}`,
        `the highest is of ${highest.EN} level${ungraded.length ? `; ${without.EN}` : ''}`,
      )
    : without
  const soon = near
    ? say(
        `；另有${near}个达到该级别的平台尚未建成或正在退出`,
        `; ${counted(near, 'platform')} of the level ${agree(near, 'does', 'do')} not exist yet or any more`,
      )
    : nothing
  if (existing === 0)
    return say(
      `截至${day(asOf).ZH}，“${chain}”尚无已建平台服务，应有${wanted.ZH}及以上平台${soon.ZH}。`,
      `As of ${asOf}, no existing platform serves the chain "${chain}", where one of ${wanted.EN} level or higher is wanted${soon.EN}.`,
    )
  return say(
    `截至${day(asOf).ZH}，“${chain}”尚无${wanted.ZH}及以上的已建平台：${have.ZH}${soon.ZH}。`,
    `As of ${asOf}, the chain "${chain}" has no existing platform of ${wanted.EN} level or higher: ${have.EN}${soon.EN}.`,
  )
}
