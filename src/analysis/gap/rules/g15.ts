import type { TalentTier } from '../../../generated/types.js'
import { term } from '../../../enums.js'
import type { Bilingual } from '../../io.js'
import { rounded } from '../figure.js'
import { code, codesOf, number } from '../parameters.js'
import { placements, reaches, tiers, type Placement, type TalentPlace } from '../placement.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { counted, listed, termed } from '../text.js'

/** A region whose high-tier talents have little to do with its chains (人才与产业错配). */
export const g15 = defineRule({
  id: 'G15',
  title: { ZH: '人才与产业错配', EN: 'Talent misplaced' },
  description: {
    ZH: '地区内人才层次达到或高于tier(默认省级人才计划专家)的专家中,与其链条有联系的比例低于minShare。地区的专家指所在地在该地区或其下级地区的专家(柔性引进的外地专家不计)。其链条指该地区、其下级和上级地区未终止的各类链条:县里的专家服务州里的链条不算错配。联系指考察日有效的聘任(不论角色),或在链上企业任职、受聘。对象为自身有链条或有此类专家的地区(只含下级的不重复列);没有此类专家的,以及自身和上下级都没有链条的(如只因外地专家而登记的城市)不考察。证据按任职单位类别列出,在多类单位任职的各计一次,受聘不算任职。',
    EN: 'Of the experts of a region of talent tier `tier` (default provincial programme expert) or higher, the share with a tie to one of its chains is under `minShare`. The experts of a region are those whose home region it is, or lies below it (experts engaged from outside do not count). Its chains are those of any kind, not discontinued, of the region, of the regions below it and of those above it: an expert of a county who serves a chain of the prefecture is not misplaced. A tie is an appointment of either role, or an affiliation with or engagement by an enterprise on the chain, active at asOf. The subject is a region that has a chain or such an expert of its own (one that only contains others would repeat them). Regions without such an expert, and those with no chain of their own, below or above (cities known only for experts from outside), are left out. The evidence is by kind of employer; somebody employed in several kinds counts in each, an engagement is no employment.',
  },
  severity: { ZH: '0.4加0.4乘以比例低于minShare的程度(无人有联系为1)。', EN: '0.4 and 0.4 of how far the share is below `minShare` (1 where nobody has a tie).' },
  basis: ['policy:luzhou-2022#一/(一)/¶2@L154:120-128', 'policy:luzhou-2022#一/(一)/¶2@L154:137-150'],
  registers: ['experts', 'appointments', 'affiliations', 'engagements'],
  unit: 'REGION_WITH_TALENTS',
  parameters: {
    minShare: number({ default: 0.5, minimum: 0, maximum: 1, description: { ZH: '与链条有联系的专家应占的比例', EN: 'The share of experts who should have a tie to a chain' } }),
    tier: code<TalentTier>({ values: tiers, default: 'PROVINCIAL_PROGRAMME_EXPERT', description: { ZH: '所考察的最低人才层次', EN: 'The lowest talent tier looked at' } }),
  },
  reach: ({ experts }, { tier }) => ({ regions: experts.flatMap(({ talentTier, regionIds }) => (reaches(talentTier, tier) ? regionIds : [])) }),
  async find(scope) {
    const { asOf, chainIds, params } = scope
    if (chainIds) return []
    return (await placements(scope)).filter(({ share }) => share < params.minShare).map((here) => draft(here, params, asOf))
  },
})

const KINDS = [...codesOf<string>('InstitutionKind'), 'INSTITUTION', 'ENTERPRISE', 'NONE']

/** Kinds of those who employ an expert; NONE where nobody does. */
function employers({ institutions, enterprises }: TalentPlace): string[] {
  const kinds = [...institutions.map(({ kind }) => kind ?? 'INSTITUTION'), ...(enterprises.length ? ['ENTERPRISE'] : [])]
  return kinds.length ? kinds : ['NONE']
}

const kindLabel = (kind: string): Bilingual => {
  const words: Record<string, Bilingual> = { INSTITUTION: { ZH: '类别不明的机构', EN: 'institution of unknown kind' }, ENTERPRISE: { ZH: '企业', EN: 'enterprise' }, NONE: { ZH: '无任职单位', EN: 'none' } }
  return words[kind] ?? { ZH: term('InstitutionKind', kind, 'ZH'), EN: termed('InstitutionKind', kind).EN }
}

function draft({ id, name, chains, experts, tied, share }: Placement, { minShare, tier }: { minShare: number; tier: TalentTier }, asOf: string): Draft {
  const untied = experts.filter((expert) => !tied.has(expert))
  const ids = (some: readonly TalentPlace[]) => listed(some.map((expert) => expert.id))
  const byKind = KINDS.map((kind) => ({ kind, of: experts.filter((expert) => employers(expert).includes(kind)) })).filter(({ of }) => of.length)
  const level = termed('TalentTier', tier)
  const most = byKind.map(({ kind, of }) => ({ label: kindLabel(kind), untied: of.filter((expert) => !tied.has(expert)).length })).sort((a, b) => b.untied - a.untied)[0]!
  return {
    subjectId: id,
    severity: 0.4 + 0.4 * (1 - share / minShare),
    absence: [['appointments', 'affiliations', 'engagements']],
    regionId: id,
    evidence: [
      { label: { ZH: '该层次及以上的专家', EN: 'Experts of the tier or higher' }, value: experts.length, entities: ids(experts) },
      { label: { ZH: '与链条有联系的', EN: 'With a tie to a chain' }, value: tied.size, entities: ids([...tied]) },
      { label: { ZH: '与链条没有联系的', EN: 'Without a tie to a chain' }, value: untied.length, entities: ids(untied) },
      { label: { ZH: '有联系的比例', EN: 'Share with a tie' }, value: rounded(share), entities: [] },
      { label: { ZH: '应达比例', EN: 'Share wanted' }, value: minShare, entities: [] },
      { label: { ZH: '地区的链条', EN: 'Chains of the region' }, value: chains.length, entities: listed(chains) },
      ...byKind.map(({ kind, of }): Evidence => {
        const { ZH, EN } = kindLabel(kind)
        return { label: { ZH: `任职单位：${ZH}`, EN: `Employer: ${EN}` }, value: { experts: of.length, tied: of.filter((expert) => tied.has(expert)).length }, entities: ids(of.filter((expert) => !tied.has(expert))) }
      }),
    ],
    explanation: {
      ZH: `截至${asOf}，${name}${level.ZH}及以上的专家${experts.length}名，${tied.size ? `其中只有${tied.size}名（${percent(share)}）与其链条有联系` : '与其链条均无联系'}，低于${percent(minShare)}；没有联系的以任职单位为${most.label.ZH}的最多（${most.untied}名）。`,
      EN: `As of ${asOf}, of ${counted(experts.length, 'expert')} of ${name} of the tier ${level.EN} or higher ${tied.size ? `only ${tied.size} (${percent(share)}) ${tied.size === 1 ? 'has' : 'have'}` : 'none has'} a tie to one of its chains, less than ${percent(minShare)}; most of those without one have the employer kind "${most.label.EN}" (${most.untied}).`,
    },
  }
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
