import type { Bilingual } from '../../io.js'
import { agree, counted, day, percent, say, termed } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '人才与产业错配', EN: 'Talent misplaced' },
  description: {
    ZH: '地区内人才层次达到或高于tier（默认省级人才计划专家）的专家中，与其链条有联系的比例低于minShare。地区的专家指所在地在该地区或其下级地区的专家（柔性引进的外地专家不计）。其链条指该地区、其下级和上级地区未终止的各类链条：县里的专家服务州里的链条不算错配。联系指考察日有效的聘任（不论角色），或在链上企业任职、受聘。对象为自身有链条或有此类专家的地区（只含下级的不重复列）；没有此类专家的，以及自身和上下级都没有链条的（如只因外地专家而登记的城市）不考察。证据按任职单位类别列出，在多类单位任职的各计一次，受聘不算任职。',
    EN: 'Of the experts of a region of talent tier `tier` (default provincial programme expert) or higher, the share with a tie to one of its chains is under `minShare`. The experts of a region are those whose home region it is, or lies below it (experts engaged from outside do not count). Its chains are those of any kind, not discontinued, of the region, of the regions below it and of those above it: an expert of a county who serves a chain of the prefecture is not misplaced. A tie is an appointment of either role, or an affiliation with or engagement by an enterprise on the chain, active at asOf. The subject is a region that has a chain or such an expert of its own (one that only contains others would repeat them). Regions without such an expert, and those with no chain of their own, below or above (cities known only for experts from outside), are left out. The evidence is by kind of employer; somebody employed in several kinds counts in each, an engagement is no employment.',
  },
  severity: {
    ZH: '0.4加0.4乘以比例低于minShare的程度（无人有联系为1）。',
    EN: '0.4 and 0.4 of how far the share is below `minShare` (1 where nobody has a tie).',
  },
}

interface Placed {
  region: string
  asOf: string
  /** Code of the tier looked at. */
  tier: string
  experts: number
  tied: number
  share: number
  minShare: number
  /** The kind of employer of most of those without a tie, and how many they are. */
  most: { kind: string; untied: number }
}

/** Too few experts of a tier have a tie to a chain of their region. */
export function misplaced({ region, asOf, tier, experts, tied, share, minShare, most }: Placed): Bilingual {
  const level = termed('TalentTier', tier)
  const have = tied
    ? say(
        `其中仅${tied}名（${percent(share)}）与本地区链条有联系，低于${percent(minShare)}`,
        `only ${tied} (${percent(share)}) ${agree(tied, 'has', 'have')} a tie to one of its chains, less than ${percent(minShare)}`,
      )
    : say(
        `${agree(experts, '尚', '均')}未与本地区链条建立联系（应不低于${percent(minShare)}）`,
        `none has a tie to one of its chains, where ${percent(minShare)} should`,
      )
  const of = employed(most)
  const every = tied
    ? say(`其余${most.untied}名`, agree(most.untied, 'the other', `the other ${most.untied}`))
    : say(agree(most.untied, '其', '上述人才均'), agree(most.untied, 'this one', `all ${most.untied}`))
  const who =
    most.untied === experts - tied
      ? say(`${every.ZH}${of.ZH}`, `${every.EN} ${of.EN}`)
      : say(`尚无联系的以${of.ZH}的最多（${most.untied}名）`, `of those without one most ${of.EN} (${most.untied})`)
  return say(
    `截至${day(asOf).ZH}，${region}${level.ZH}及以上层次的人才有${experts}名，${have.ZH}；${who.ZH}。`,
    `As of ${asOf}, of ${counted(experts, 'expert')} of ${region} of the tier ${level.EN} or higher ${have.EN}; ${who.EN}.`,
  )
}

/** The kind of employer of an expert: that of an institution, or INSTITUTION, ENTERPRISE, NONE. */
export function employer(kind: string): Bilingual {
  const words: Readonly<Record<string, Bilingual>> = {
    INSTITUTION: say('类别不明的机构', 'institution of unknown kind'),
    ENTERPRISE: say('企业', 'enterprise'),
    NONE: say('无任职单位', 'none'),
  }
  return words[kind] ?? termed('InstitutionKind', kind)
}

const employed = ({ kind, untied }: Placed['most']): Bilingual =>
  kind === 'NONE'
    ? say('没有任职单位', `${agree(untied, 'has', 'have')} no employer`)
    : say(
        `任职于${employer(kind).ZH}`,
        `${agree(untied, 'is', 'are')} with an employer of the kind "${employer(kind).EN}"`,
      )
