import { g11 as query, type G11Result } from '../../../generated/cypher.js'
import type { Bilingual } from '../../io.js'
import type { RegisterName } from '../../../registers.js'
import { inOffice, readAppointed, readPartners, readPosts, type Partner } from '../appointed.js'
import { kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { noEnterprise, noLocal, noOutside, prose } from '../words/g11.js'

/** Where the path from an outside expert over a local one to an enterprise breaks. */
type Break = 'NO_LOCAL_EXPERT' | 'NO_OUTSIDE_TIE' | 'NO_ENTERPRISE_TIE'

/** A chain without the path from outside expert to local expert to enterprise (研用一体化断点). */
export const g11 = defineRule({
  id: 'G11',
  ...prose,
  basis: ['policy:qiannan-2025#二/(三)/2@L44:16-114'],
  registers: ['appointments', 'cooperations', 'affiliations', 'engagements', 'enterprise_chains'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain', 'Expert/Expert/Chain', 'Enterprise/Chain'] },
  inParts: true,
  async detect(scope) {
    const { asOf, regionIds, chainIds, params, reader, trees } = scope
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    const chains = new Map((await readPosts(scope)).map((chain) => [chain.chainId, chain]))
    const people = await readAppointed(scope)
    const partners = await readPartners(scope)
    const regions = await trees.regions()
    return rows.flatMap((row) => {
      const chain = chains.get(row.chainId)
      const experts = [...(chain ? inOffice(chain, asOf).keys() : [])].map((id): Expert => {
        const { name, regionId } = people.get(id)!
        return { id, name, regionId, partners: partners.get(id) ?? [] }
      })
      return draft(row, experts, regions.downwards([row.regionId]), asOf)
    })
  },
})

interface Expert {
  id: string
  name: string
  regionId: string | null
  partners: readonly Partner[]
}

function draft(
  { chainId, chainName, regionId, enterprises, tied }: G11Result,
  experts: readonly Expert[],
  within: ReadonlySet<string>,
  asOf: string,
): Draft[] {
  const locals = experts.filter((expert) => expert.regionId !== null && within.has(expert.regionId))
  const outsidersOf = (expert: Expert) =>
    expert.partners.filter((partner) => partner.regionId !== null && !within.has(partner.regionId))
  const tiedOutside = locals.filter((expert) => outsidersOf(expert).length > 0)
  const toEnterprises = new Set(tied)
  const tiedToEnterprise = locals.filter(({ id }) => toEnterprises.has(id))
  if (tiedOutside.some(({ id }) => toEnterprises.has(id))) return []
  const broken: Break =
    locals.length === 0 ? 'NO_LOCAL_EXPERT' : tiedOutside.length === 0 ? 'NO_OUTSIDE_TIE' : 'NO_ENTERPRISE_TIE'
  const outsiders = [...new Set(tiedOutside.flatMap(outsidersOf).map(({ id }) => id))].sort()
  const homeless = experts.filter((expert) => expert.regionId === null)
  const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({
    label: { ZH, EN },
    value: ids.length,
    entities: listed(ids),
  })
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
      explanation: told[broken]({
        chainName,
        asOf,
        appointed: experts.length,
        enterprises: enterprises.length,
        locals: locals.map(({ name }) => name),
        tied: tiedOutside.map(({ name }) => name),
      }),
    },
  ]
}

/** The registers in which something is missing at each step. */
const missingIn = {
  NO_LOCAL_EXPERT: ['appointments'],
  NO_OUTSIDE_TIE: ['appointments', 'cooperations'],
  NO_ENTERPRISE_TIE: ['appointments', 'cooperations', 'affiliations', 'engagements', 'enterprise_chains'],
} as const satisfies Record<Break, readonly RegisterName[]>

/** How it is told that a step is missing. */
const told: Readonly<Record<Break, (facts: Facts) => Bilingual>> = {
  NO_LOCAL_EXPERT: ({ chainName, asOf, appointed }) => noLocal(chainName, asOf, appointed),
  NO_OUTSIDE_TIE: ({ chainName, asOf, locals }) => noOutside(chainName, asOf, locals),
  NO_ENTERPRISE_TIE: ({ chainName, asOf, tied, enterprises }) => noEnterprise(chainName, asOf, tied, enterprises),
}

interface Facts {
  chainName: string
  asOf: string
  appointed: number
  enterprises: number
  locals: readonly string[]
  tied: readonly string[]
}
