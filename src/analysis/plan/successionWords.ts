import type { Verdict } from '../../generated/types.js'
import type { EligibilityReport } from '../eligibility/report.js'
import { counted, named } from '../gap/text.js'
import type { Bilingual } from '../io.js'
import { MAX_FITTING } from './leaderVerdicts.js'
import type { LeaderInOffice } from './leadersInOffice.js'
import type { Person } from './person.js'

const meets: Bilingual = { ZH: '符合链长条件', EN: 'meets' }
const verdictWords: Record<Verdict, Bilingual> = { MET: meets, WAIVED: meets, UNKNOWN: { ZH: '是否符合链长条件未知', EN: 'is not known to meet' }, NOT_MET: { ZH: '不符合链长条件', EN: 'does not meet' }, NO_RULE: { ZH: '因本地区及上级地区没有在案的链长条件而未作判定', EN: 'cannot be judged, as no such rule is on record for the region or one above it, by' } }

/** A candidate in a sentence. */
export function candidateWords({ name }: Person, appointed: boolean, age: number | null, { verdict, short }: EligibilityReport): Bilingual {
  const told = (['NOT_MET', 'UNKNOWN'] as const).flatMap((wanted) => {
    const of = short.filter((condition) => condition.verdict === wanted)
    const words = { NOT_MET: { ZH: '尚缺', EN: 'lacking' }, UNKNOWN: { ZH: '待核实', EN: 'not on record' } }[wanted]
    return of.length ? [{ ZH: `${words.ZH}：${of.map(({ title }) => title.ZH).join('、')}`, EN: `${words.EN}: ${of.map(({ title }) => title.EN).join(', ')}` }] : []
  })
  return {
    ZH: `${name}（${appointed ? '在聘' : '未聘，领域相符'}，${age === null ? '年龄未知' : `${age}岁`}）${verdictWords[verdict].ZH}${told.map(({ ZH }, at) => `${at ? '；' : '，'}${ZH}`).join('')}。`,
    EN: `${name} (${appointed ? 'appointed' : 'not appointed, with a fitting field'}, ${age === null ? 'age not known' : `aged ${age}`}) ${verdictWords[verdict].EN} the leader rule${told.map(({ EN }) => `; ${EN}`).join('')}.`,
  }
}

/** What a row says: who leads, who could follow. `outside`: how many meet the rule without being appointed. */
export function rowWords(chainName: string, leaders: readonly LeaderInOffice[], bench: number, ready: number, outside: number, asOf: string): Bilingual {
  const told = leaders.map(({ name, age, termEnd, monthsLeft }) => ({
    ZH: `${name}（${age === null ? '年龄未知' : `${age}岁`}，${termEnd ? `聘期至${termEnd}，余${monthsLeft}个月` : '聘期无截止日'}）`,
    EN: `${name} (${age === null ? 'age not known' : `aged ${age}`}, ${termEnd ? `term until ${termEnd}, ${counted(monthsLeft!, 'month')} left` : 'term without an end'})`,
  }))
  const [zh, en] = [named(told.map(({ ZH }) => ZH)).ZH, named(told.map(({ EN }) => EN)).EN]
  return {
    ZH: `截至${asOf}，“${chainName}”${leaders.length ? `的链长为${zh}` : '没有在聘链长'}；其他在聘专家${bench}名，其中符合链长条件的${ready}名；未聘而领域相符且符合条件的${outside === MAX_FITTING ? `至少${outside}` : outside}名。`,
    EN: `As of ${asOf}, the chain "${chainName}" ${leaders.length ? `is led by ${en}` : 'has no leader in office'}; of ${counted(bench, 'other appointed expert')} ${ready} ${ready === 1 ? 'meets' : 'meet'} the leader rule, of those with a fitting field who are not appointed ${outside === MAX_FITTING ? `at least ${outside}` : outside}.`,
  }
}
