import { g11 as query, type G11Result } from '../../../generated/cypher.js'
import type { Bilingual } from '../../io.js'
import type { RegisterName } from '../../../registers.js'
import { kinds } from '../parameters.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { counted, listed, named } from '../text.js'

/** Where the path from an outside expert over a local one to an enterprise breaks. */
type Break = 'NO_LOCAL_EXPERT' | 'NO_OUTSIDE_TIE' | 'NO_ENTERPRISE_TIE'

/** A chain without the path from outside expert to local expert to enterprise (研用一体化断点). */
export const g11 = defineRule({
  id: 'G11',
  title: { ZH: '研用一体化断点', EN: 'Broken path from research to use' },
  description: {
    ZH: '没有一名外部专家与一名本地专家合作、而该本地专家又任职或受聘于该链上的企业。本地专家：在聘于该链（不论角色），所在地区为链条所在地区或其下级；外部专家：所在地区在此之外，不必受聘于链条；所在地区未知的专家既非本地也非外部。合作不分方向，合作、任职、聘用均须在考察日有效；企业须直接在该链上。断点只报第一处：NO_LOCAL_EXPERT（没有本地专家）、NO_OUTSIDE_TIE（本地专家都没有外部合作）、NO_ENTERPRISE_TIE（有外部合作的本地专家都不与链上企业相联）。对象为链条。',
    EN: 'No outside expert cooperates with a local expert who is affiliated with or engaged by an enterprise on the chain. Local: appointed to the chain in either role, with the home region of the chain or one below it. Outside: with a home region that is neither; no appointment is needed. An expert without a home region is neither local nor outside. Cooperation counts in either direction; it, affiliation and engagement must be active at asOf; the enterprise must be on this very chain. Only the first step that breaks is told: NO_LOCAL_EXPERT; NO_OUTSIDE_TIE, where no local expert cooperates with an outside one; NO_ENTERPRISE_TIE, where none of those who do is tied to an enterprise on the chain. The subject is the chain.',
  },
  severity: {
    ZH: '断在第一步（没有本地专家）0.9，第二步（没有外部合作）0.7，第三步（没有企业）0.5。',
    EN: '0.9 for NO_LOCAL_EXPERT, 0.7 for NO_OUTSIDE_TIE, 0.5 for NO_ENTERPRISE_TIE.',
  },
  basis: ['policy:qiannan-2025#二/(三)/2@L44:16-114'],
  registers: ['appointments', 'cooperations', 'affiliations', 'engagements', 'enterprise_chains'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed }) => ({ chains: appointed }),
  async find({ asOf, regionIds, chainIds, params, reader, trees }) {
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    const regions = await trees.regions()
    return rows.flatMap((row) => draft(row, regions.downwards([row.regionId]), asOf))
  },
})

function draft({ chainId, chainName, regionId, enterprises, experts }: G11Result, within: ReadonlySet<string>, asOf: string): Draft[] {
  const locals = experts.filter((expert) => expert.regionId !== null && within.has(expert.regionId))
  const outsidersOf = (expert: (typeof experts)[number]) => expert.partners.filter((partner) => partner.regionId !== null && !within.has(partner.regionId))
  const tiedOutside = locals.filter((expert) => outsidersOf(expert).length > 0)
  const tiedToEnterprise = locals.filter(({ ties }) => ties.length > 0)
  if (tiedOutside.some((expert) => tiedToEnterprise.includes(expert))) return []
  const broken: Break = locals.length === 0 ? 'NO_LOCAL_EXPERT' : tiedOutside.length === 0 ? 'NO_OUTSIDE_TIE' : 'NO_ENTERPRISE_TIE'
  const outsiders = [...new Set(tiedOutside.flatMap(outsidersOf).map(({ id }) => id))].sort()
  const homeless = experts.filter((expert) => expert.regionId === null)
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({ label: { ZH, EN }, value: ids.length, entities: listed(ids) })
  const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id)
  return [
    {
      subjectId: chainId,
      absence: [missingIn[broken]],
      severity: { NO_LOCAL_EXPERT: 0.9, NO_OUTSIDE_TIE: 0.7, NO_ENTERPRISE_TIE: 0.5 }[broken],
      regionId,
      chainId,
      evidence: [
        { label: { ZH: '断点', EN: 'Breaks at' }, value: broken, entities: [] },
        group('在聘专家', 'Appointed experts', idsOf(experts)),
        group('其中本地专家', 'Local experts among them', idsOf(locals)),
        group('所在地区未知的在聘专家', 'Appointed experts without a home region', idsOf(homeless)),
        group('有外部合作的本地专家', 'Local experts who cooperate with an outside one', idsOf(tiedOutside)),
        group('与其合作的外部专家', 'Outside experts they cooperate with', outsiders),
        group('与链上企业相联的本地专家', 'Local experts tied to an enterprise on the chain', idsOf(tiedToEnterprise)),
        group('链上企业', 'Enterprises on the chain', enterprises),
      ],
      explanation: explanation(broken, { chainName, asOf, appointed: experts.length, enterprises: enterprises.length, locals: named(locals.map(({ name }) => name)), tied: named(tiedOutside.map(({ name }) => name)) }),
    },
  ]
}

/** The registers in which something is missing at each step. */
const missingIn = {
  NO_LOCAL_EXPERT: ['appointments'],
  NO_OUTSIDE_TIE: ['appointments', 'cooperations'],
  NO_ENTERPRISE_TIE: ['appointments', 'cooperations', 'affiliations', 'engagements', 'enterprise_chains'],
} as const satisfies Record<Break, readonly RegisterName[]>

interface Facts {
  chainName: string
  asOf: string
  appointed: number
  enterprises: number
  locals: Bilingual
  tied: Bilingual
}

function explanation(broken: Break, { chainName, asOf, appointed, enterprises, locals, tied }: Facts): Bilingual {
  const reason = {
    NO_LOCAL_EXPERT: appointed === 0 ? { ZH: '没有在聘专家', EN: 'nobody is appointed' } : { ZH: `在聘专家${appointed}名，无一是本地专家`, EN: `of ${counted(appointed, 'appointed expert')} none is local` },
    NO_OUTSIDE_TIE: { ZH: `本地专家${locals.ZH}没有外部合作`, EN: `no outside expert cooperates with the local ${locals.EN}` },
    NO_ENTERPRISE_TIE: enterprises === 0 ? { ZH: `有外部合作的本地专家${tied.ZH}无企业可联系，链上没有企业`, EN: `there is no enterprise on the chain for ${tied.EN}, local and with outside ties` } : { ZH: `有外部合作的本地专家${tied.ZH}与链上${enterprises}家企业均无联系`, EN: `${tied.EN}, local and with outside ties, without a tie to any of ${counted(enterprises, 'enterprise')} on the chain` },
  }[broken]
  return { ZH: `截至${asOf}，“${chainName}”的研用一体化路径（外部专家—本地专家—企业）不通：${reason.ZH}。`, EN: `As of ${asOf}, the path of the chain "${chainName}" from outside expert over local expert to enterprise is broken: ${reason.EN}.` }
}
