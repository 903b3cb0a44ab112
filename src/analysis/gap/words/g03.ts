import type { Bilingual } from '../../io.js'
import { agree, counted, day, joined, named, nothing, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '链条高级专家不足', EN: 'Chain lacking senior experts' },
  description: {
    ZH: '在聘（不论角色）且职称为正高级或副高级的不同专家少于minSenior名。职称未知的既不算高级也不算非高级，另行列出。临近人选：在聘但职称低于副高级的；职称为高级、研究领域属于或位于链条或其环节所需领域之下但未聘的。对象为链条。',
    EN: 'Fewer than minSenior distinct experts with an active appointment of either role have the title rank full or associate senior. A rank that is not known is neither senior nor not, and is listed apart. Near misses: appointed experts below that rank; experts of that rank with a field that is, or lies under, one the chain or one of its segments needs, but without an appointment to it. The subject is the chain.',
  },
  severity: { ZH: '缺额与minSenior之比。', EN: 'How many are missing, as a share of minSenior.' },
}

interface Lacking {
  chain: string
  asOf: string
  minSenior: number
  /** Names of the senior experts appointed. */
  senior: readonly string[]
  /** How many are appointed below that rank, appointed of unknown rank, and fit without being appointed. */
  below: number
  unknown: number
  unappointed: number
}

/** Fewer senior experts are appointed than are needed; who comes near. */
export function tooFew({ chain, asOf, minSenior, senior, below, unknown, unappointed }: Lacking): Bilingual {
  const who = named(senior, '人')
  const have = senior.length
    ? say(
        `在聘的高级专家仅有${senior.length}名（${who.ZH}），应不少于${minSenior}名`,
        `has ${counted(senior.length, 'appointed senior expert')} (${who.EN})`,
      )
    : say(`尚无在聘的高级专家，应不少于${minSenior}名`, 'has no appointed senior expert')
  const among = [
    ...(below ? [say(`${below}名职称低于副高级`, `${counted(below, 'appointed expert')} of lower rank`)] : []),
    ...(unknown ? [say(`${unknown}名职称不详`, `${counted(unknown, 'appointed expert')} of unknown rank`)] : []),
  ]
  const near = [
    ...(among.length ? [say(`在聘专家中有${joined(among, '、').ZH}`, joined(among, '、', ', ').EN)] : []),
    ...(unappointed
      ? [
          say(
            `另有${unappointed}名领域相符的高级专家尚未聘任`,
            `${counted(unappointed, 'senior expert')} with a fitting field not appointed`,
          ),
        ]
      : []),
  ]
  const rest = near.length ? say(`；${joined(near, '，').ZH}`, `; near: ${joined(near, '，', ', ').EN}`) : nothing
  return say(
    `截至${day(asOf).ZH}，“${chain}”${have.ZH}${rest.ZH}。`,
    `As of ${asOf}, the chain "${chain}" ${have.EN} where at least ${minSenior} ${agree(minSenior, 'is', 'are')} needed${rest.EN}.`,
  )
}
