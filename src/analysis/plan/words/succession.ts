import type { Verdict } from '../../../generated/types.js'
import type { Bilingual } from '../../io.js'
import { aged, agree, counted, day, joined, named, nothing, quoted, say, span, until } from '../../text.js'

const meets = say('符合链长条件', 'meets the leader rule')
const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  MET: meets,
  WAIVED: meets,
  UNKNOWN: say('是否符合链长条件有待核实', 'is not known to meet the leader rule'),
  NOT_MET: say('不符合链长条件', 'does not meet the leader rule'),
  NO_RULE: say(
    '因本地区及其上级地区尚无链长任职条件而未作判定',
    'cannot be judged, as no leader rule is on record for the region or one above it',
  ),
}

interface Candidate {
  name: string
  appointed: boolean
  age: number | null
  verdict: Verdict
  /** Conditions that are not met, or of which it is not known. */
  short: readonly { verdict: Verdict; title: Bilingual }[]
}

/** A candidate in a sentence. */
export function candidateWords({ name, appointed, age, verdict, short }: Candidate): Bilingual {
  const of = (wanted: Verdict) => short.filter((condition) => condition.verdict === wanted).map(({ title }) => title)
  const [lacking, unknown] = [of('NOT_MET'), of('UNKNOWN')]
  const told = [
    ...(lacking.length
      ? [say(`尚缺${quoted(lacking).ZH}`, `${quoted(lacking).EN} ${agree(lacking.length, 'is', 'are')} not met`)]
      : []),
    ...(unknown.length ? [say(`${quoted(unknown).ZH}尚无记录`, `nothing is on record for ${quoted(unknown).EN}`)] : []),
  ]
  const rest = told.length ? say(`，${joined(told, '，').ZH}`, `; ${joined(told).EN}`) : nothing
  return say(
    `${name}（${appointed ? '在聘' : '未聘，领域相符'}，${aged(age).ZH}）${verdictWords[verdict].ZH}${rest.ZH}。`,
    `${name} (${appointed ? 'appointed' : 'not appointed, with a fitting field'}, ${aged(age).EN}) ${verdictWords[verdict].EN}${rest.EN}.`,
  )
}

interface Row {
  chain: string
  asOf: string
  leaders: readonly { name: string; age: number | null; termEnd: string | null }[]
  /** How many others are appointed, and how many of them meet the rule. */
  bench: number
  ready: number
  /** How many meet the rule without being appointed; `atLeast` where no more were looked at. */
  outside: number
  atLeast: boolean
}

/** What a row says: who leads, who could follow. */
export function rowWords({ chain, asOf, leaders, bench, ready, outside, atLeast }: Row): Bilingual {
  const told = leaders.map(({ name, age, termEnd }) => {
    const left = termEnd === null ? [] : [say(`还有${span(asOf, termEnd).ZH}`, `${span(asOf, termEnd).EN} left`)]
    const facts = joined([aged(age), until(termEnd), ...left], '，', ', ')
    return say(`${name}（${facts.ZH}）`, `${name} (${facts.EN})`)
  })
  const [zh, en] = [
    named(
      told.map(({ ZH }) => ZH),
      '人',
    ).ZH,
    named(told.map(({ EN }) => EN)).EN,
  ]
  const who = leaders.length ? say(`的链长为${zh}`, `is led by ${en}`) : say('尚无在聘链长', 'has no leader in office')
  const others =
    bench === 0
      ? say('尚无其他在聘专家', 'nobody else is appointed')
      : ready === 0
        ? say(
            `其他${bench}名在聘专家中尚无人可认定符合链长条件`,
            `of ${counted(bench, 'other appointed expert')} none is known to meet the leader rule`,
          )
        : say(
            `其他${bench}名在聘专家中有${ready}名符合链长条件`,
            `of ${counted(bench, 'other appointed expert')} ${ready} ${agree(ready, 'meets', 'meet')} the leader rule`,
          )
  const free =
    outside === 0
      ? say(
          `未聘专家中${ready ? '' : '也'}没有领域相符且符合条件的人选`,
          'nobody with a fitting field who is not appointed meets the leader rule',
        )
      : say(
          `另有${atLeast ? '至少' : ''}${outside}名领域相符且符合条件的专家尚未聘任`,
          `${atLeast ? 'at least ' : ''}${counted(outside, 'expert')} with a fitting field who ${agree(outside, 'meets it is', 'meet it are')} not appointed`,
        )
  return say(
    `截至${day(asOf).ZH}，“${chain}”${who.ZH}；${others.ZH}，${free.ZH}。`,
    `As of ${asOf}, the chain "${chain}" ${who.EN}; ${others.EN}; ${free.EN}.`,
  )
}
