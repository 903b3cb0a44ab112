import type { TalentTier } from '../../../generated/types.js'
import { rounded } from '../figure.js'
import { code, codesOf, number } from '../parameters.js'
import { mends, placements, reaches, tiers, type Placement, type TalentPlace } from '../placement.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { employer, misplaced, prose } from '../words/g15.js'

/** A region whose high-tier talents have little to do with its chains (人才与产业错配). */
export const g15 = defineRule({
  id: 'G15',
  ...prose,
  basis: ['policy:luzhou-2022#一/(一)/¶2@L154:120-128', 'policy:luzhou-2022#一/(一)/¶2@L154:137-150'],
  registers: ['experts', 'appointments', 'affiliations', 'engagements'],
  unit: 'REGION_WITH_TALENTS',
  parameters: {
    minShare: number({
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description: { ZH: '与链条有联系的专家应占的比例', EN: 'The share of experts who should have a tie to a chain' },
    }),
    tier: code<TalentTier>({
      values: tiers,
      default: 'PROVINCIAL_PROGRAMME_EXPERT',
      description: { ZH: '所考察的最低人才层次', EN: 'The lowest talent tier looked at' },
    }),
  },
  reach: ({ experts }, { tier }) => ({
    regions: experts.flatMap(({ talentTier, regionIds }) => (reaches(talentTier, tier) ? regionIds : [])),
  }),
  mends,
  async detect(scope) {
    const { asOf, chainIds, params } = scope
    if (chainIds) return []
    return (await placements(scope))
      .filter(({ share }) => share < params.minShare)
      .map((here) => draft(here, params, asOf))
  },
})

const KINDS = [...codesOf<string>('InstitutionKind'), 'INSTITUTION', 'ENTERPRISE', 'NONE']

/** Kinds of those who employ an expert; NONE where nobody does. */
function employers({ institutions, enterprises }: TalentPlace): string[] {
  const kinds = [
    ...institutions.map(({ kind }) => kind ?? 'INSTITUTION'),
    ...(enterprises.length ? ['ENTERPRISE'] : []),
  ]
  return kinds.length ? kinds : ['NONE']
}

function draft(
  { id, name, chains, experts, tied, share }: Placement,
  { minShare, tier }: { minShare: number; tier: TalentTier },
  asOf: string,
): Draft {
  const untied = experts.filter((expert) => !tied.has(expert))
  const ids = (some: readonly TalentPlace[]) => listed(some.map((expert) => expert.id))
  const byKind = KINDS.map((kind) => ({
    kind,
    of: experts.filter((expert) => employers(expert).includes(kind)),
  })).filter(({ of }) => of.length)
  const most = byKind
    .map(({ kind, of }) => ({ kind, untied: of.filter((expert) => !tied.has(expert)).length }))
    .sort((a, b) => b.untied - a.untied)[0]!
  return {
    subjectId: id,
    severity: 0.4 + 0.4 * (1 - share / minShare),
    absence: [['appointments', 'affiliations', 'engagements']],
    regionId: id,
    evidence: [
      {
        label: { ZH: '该层次及以上的专家', EN: 'Experts of the tier or higher' },
        value: experts.length,
        entities: ids(experts),
      },
      { label: { ZH: '与链条有联系的', EN: 'With a tie to a chain' }, value: tied.size, entities: ids([...tied]) },
      {
        label: { ZH: '与链条没有联系的', EN: 'Without a tie to a chain' },
        value: untied.length,
        entities: ids(untied),
      },
      { label: { ZH: '有联系的比例', EN: 'Share with a tie' }, value: rounded(share), entities: [] },
      { label: { ZH: '应达比例', EN: 'Share wanted' }, value: minShare, entities: [] },
      { label: { ZH: '地区的链条', EN: 'Chains of the region' }, value: chains.length, entities: listed(chains) },
      ...byKind.map(({ kind, of }): Evidence => {
        const { ZH, EN } = employer(kind)
        return {
          label: { ZH: `任职单位：${ZH}`, EN: `Employer: ${EN}` },
          value: { experts: of.length, tied: of.filter((expert) => tied.has(expert)).length },
          entities: ids(of.filter((expert) => !tied.has(expert))),
        }
      }),
    ],
    explanation: misplaced({
      region: name,
      asOf,
      tier,
      experts: experts.length,
      tied: tied.size,
      share,
      minShare,
      most,
    }),
  }
}
