import type { Bilingual } from '../../io.js'
import { agree, counted, day, named, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '研用一体化断点', EN: 'Broken path from research to use' },
  description: {
    ZH: '没有一名外部专家与一名本地专家合作、而该本地专家又任职或受聘于该链上的企业。本地专家：在聘于该链（不论角色），所在地区为链条所在地区或其下级；外部专家：所在地区在此之外，不必受聘于链条；所在地区未知的专家既非本地也非外部。合作不分方向，合作、任职、聘用均须在考察日有效；企业须直接在该链上。断点只报第一处：NO_LOCAL_EXPERT（没有本地专家）、NO_OUTSIDE_TIE（本地专家都没有外部合作）、NO_ENTERPRISE_TIE（有外部合作的本地专家都不与链上企业相联）。对象为链条。',
    EN: 'No outside expert cooperates with a local expert who is affiliated with or engaged by an enterprise on the chain. Local: appointed to the chain in either role, with the home region of the chain or one below it. Outside: with a home region that is neither; no appointment is needed. An expert without a home region is neither local nor outside. Cooperation counts in either direction; it, affiliation and engagement must be active at asOf; the enterprise must be on this very chain. Only the first step that breaks is told: NO_LOCAL_EXPERT; NO_OUTSIDE_TIE, where no local expert cooperates with an outside one; NO_ENTERPRISE_TIE, where none of those who do is tied to an enterprise on the chain. The subject is the chain.',
  },
  severity: {
    ZH: '断在第一步（没有本地专家）0.9，第二步（没有外部合作）0.7，第三步（没有企业）0.5。',
    EN: '0.9 for NO_LOCAL_EXPERT, 0.7 for NO_OUTSIDE_TIE, 0.5 for NO_ENTERPRISE_TIE.',
  },
}

/** Nobody appointed is local. */
export const noLocal = (chain: string, asOf: string, appointed: number): Bilingual =>
  broken(
    chain,
    asOf,
    appointed === 0
      ? say('尚无在聘专家', 'nobody is appointed')
      : say(`${appointed}名在聘专家中没有本地专家`, `of ${counted(appointed, 'appointed expert')} none is local`),
  )

/** No local expert cooperates with an outside one. */
export const noOutside = (chain: string, asOf: string, locals: readonly string[]): Bilingual =>
  broken(
    chain,
    asOf,
    say(
      `本地专家${named(locals, '人').ZH}尚未与外部专家开展合作`,
      `no outside expert cooperates with the local ${named(locals).EN}`,
    ),
  )

/** None who does is tied to an enterprise. */
export function noEnterprise(chain: string, asOf: string, tied: readonly string[], enterprises: number): Bilingual {
  const who = named(tied, '人')
  return broken(
    chain,
    asOf,
    enterprises === 0
      ? say(
          `链上尚无企业，有外部合作的本地专家${who.ZH}无从与企业联系`,
          `there is no enterprise on the chain for ${who.EN}, local and with outside ties`,
        )
      : say(
          `有外部合作的本地专家${who.ZH}与链上${enterprises}家企业均无任职或受聘关系`,
          `${who.EN}, local and with outside ties, ${agree(tied.length, 'has', 'have')} no tie to ${agree(enterprises, 'the one enterprise', `any of the ${enterprises} enterprises`)} on the chain`,
        ),
  )
}

const broken = (chain: string, asOf: string, reason: Bilingual): Bilingual =>
  say(
    `截至${day(asOf).ZH}，“${chain}”的研用一体化路径（外部专家—本地专家—企业）尚未贯通：${reason.ZH}。`,
    `As of ${asOf}, the path of the chain "${chain}" from outside expert through local expert to enterprise is broken: ${reason.EN}.`,
  )
