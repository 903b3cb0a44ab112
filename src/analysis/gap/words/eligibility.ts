import type { Verdict } from '../../../generated/types.js'
import { enumerationOf } from '../../eligibility/compare.js'
import type { ConditionVerdict } from '../../eligibility/evaluate.js'
import { titleOf } from '../../eligibility/report.js'
import type { Bilingual } from '../../io.js'
import { counted, joined, quoted, say, termed, until } from '../../text.js'

interface Ineligible {
  chain: string
  expert: string
  role: Bilingual
  /** The day the term ends on; null where it is not known. */
  to: string | null
  verdict: Verdict
  /** The conditions that are not met, or of which it is not known. */
  short: readonly ConditionVerdict[]
  /** Who issued the letter and who should have; null where it is right or unknown. */
  letter: { issuedBy: string; due: string } | null
}

/** Somebody in office who does not meet the conditions, or of whom it is not known, or whose letter is wrong. */
export function notEligible({ chain, expert, role, to, verdict, short, letter }: Ineligible): Bilingual {
  const unknown = short
    .filter((condition) => condition.verdict === 'UNKNOWN')
    .map(({ condition }) => titleOf(condition))
  const reasons = [
    ...short.filter((condition) => condition.verdict === 'NOT_MET').map(notMet),
    ...(unknown.length ? [say(`${quoted(unknown).ZH}尚无记录`, `nothing is on record for ${quoted(unknown).EN}`)] : []),
    ...(letter
      ? [
          say(
            `聘书由${letter.issuedBy}颁发，应由${letter.due}颁发`,
            `the letter was issued by ${letter.issuedBy} where ${letter.due} is due`,
          ),
        ]
      : []),
  ]
  const how = judged[verdict]
  return say(
    `“${chain}”的${role.ZH}${expert}（${until(to).ZH}）${how.ZH}：${joined(reasons).ZH}。`,
    `${expert}, ${role.EN} of the chain "${chain}" (${until(to).EN}), ${how.EN}: ${joined(reasons).EN}.`,
  )
}

const judged = {
  NOT_MET: say('不符合任职条件', 'does not meet the conditions'),
  UNKNOWN: say('是否符合任职条件有待核实', 'is not known to meet the conditions'),
  NO_RULE: say('没有适用的任职条件', 'is under no written rule'),
  MET: say('符合任职条件，但聘任手续有误', 'meets the conditions, but was appointed by the wrong department'),
  WAIVED: say('符合任职条件，但聘任手续有误', 'meets the conditions, but was appointed by the wrong department'),
} as const satisfies Record<Verdict, Bilingual>

function notMet({ condition, fact, on }: ConditionVerdict): Bilingual {
  const title = titleOf(condition)
  const words = factWords(condition.attribute, fact)
  const now =
    on !== null
      ? say(`聘期届满时为${words.ZH}`, ` (${words.EN} when the term ends)`)
      : typeof fact === 'boolean'
        ? say('尚不具备', '')
        : say(`现为${words.ZH}`, ` (now ${words.EN})`)
  return say(`“${title.ZH}”一项，${now.ZH}`, `"${title.EN}" is not met${now.EN}`)
}

function factWords(attribute: string, fact: ConditionVerdict['fact']): Bilingual {
  const enumeration = enumerationOf(attribute)
  if (enumeration) return termed(enumeration, String(fact))
  if (attribute === 'age_throughout_term') return say(`${String(fact)}岁`, `aged ${String(fact)}`)
  return attribute === 'years_experience'
    ? say(`${String(fact)}年`, counted(Number(fact), 'year'))
    : say(String(fact), String(fact))
}

/** A region of which nobody is assessed, as there is no rule to judge by. */
export const noRule: Bilingual = say(
  '该地区及其上级地区尚无任职条件，未作考察',
  'no written rule of the region or one above it is on record, so that nobody is assessed',
)
