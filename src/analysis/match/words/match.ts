import type { ScorePartKind, Verdict } from '../../../generated/types.js'
import type { Bilingual } from '../../io.js'
import { agree, counted, joined, named, nothing, say, termed } from '../../text.js'

/** The names of the parts. */
export const partNames: Readonly<Record<ScorePartKind, Bilingual>> = {
  PRIORITY: say('重点突出', 'priority'),
  SUPPLY: say('供需相适', 'supply fits demand'),
  FIELD_FIT: say('技术匹配', 'field fit'),
  TIES: say('产才融合', 'ties to the chain'),
  COVERAGE: say('领域覆盖', 'fields covered'),
  RANK: say('职称等级', 'title rank'),
  CAPACITY: say('可用精力', 'free capacity'),
  COMMON_FIELDS: say('领域相近', 'common fields'),
  COMMON_TIES: say('共同联系', 'common ties'),
}

/** A value of a part or score as it is told. */
export const shown = (value: number): string => (Math.round(Number((value * 100).toPrecision(12))) / 100).toFixed(2)

export interface Scored {
  kind: ScorePartKind
  value: number
  explanation: Bilingual
}

/** The parts as words of a sentence, each with its value. */
export const told = (parts: readonly Scored[]): Bilingual =>
  joined(
    parts.map(({ kind, value }) =>
      say(`${partNames[kind].ZH}${shown(value)}`, `${partNames[kind].EN} ${shown(value)}`),
    ),
    '、',
    ', ',
  )

/** A sentence without its full stop. */
export const open = ({ ZH, EN }: Bilingual): Bilingual =>
  say(
    ZH.replace(/。$/, ''),
    EN.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
  )

/** An English sentence begins with a capital letter. */
export const sentence = ({ ZH, EN }: Bilingual): Bilingual =>
  say(`${ZH}。`, `${EN.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.`)

interface Match {
  expert: string
  demand: string
  score: number
  parts: readonly Scored[]
  verdict: Verdict
  /** What he falls short by, where he is a near miss. */
  near: 'CONDITION' | 'FIELD' | null
  /** Names of other enterprises on the chain for which he works. */
  rivals: readonly string[]
}

/** How well an expert fits a demand. */
export function demandMatchWords({ expert, demand, score, parts, verdict, near, rivals }: Match): Bilingual {
  const short =
    near === null
      ? nothing
      : near === 'CONDITION'
        ? say('，仅差一项条件', ', one condition short')
        : say('，领域仅相近', ', with a near field only')
  const conflict = rivals.length
    ? say(
        `；存在利益冲突：同时服务于同链企业${named(rivals).ZH}`,
        `; conflict of interest: also works for ${named(rivals).EN} on the same chain`,
      )
    : nothing
  return say(
    `${expert}对需求“${demand}”的匹配度为${shown(score)}（${told(parts).ZH}），${judged(verdict).ZH}${short.ZH}${conflict.ZH}。`,
    `${expert} matches the demand "${demand}" by ${shown(score)} (${told(parts).EN}) and ${judged(verdict).EN}${short.EN}${conflict.EN}.`,
  )
}

const meets = say('符合专家任职条件', 'meets the expert rule')
const judged = (verdict: Verdict): Bilingual =>
  ({
    MET: meets,
    WAIVED: meets,
    UNKNOWN: say('是否符合专家任职条件有待核实', 'is not known to meet the expert rule'),
    NOT_MET: say('不符合专家任职条件', 'does not meet the expert rule'),
    NO_RULE: say('因尚无专家任职条件而未作判定', 'is judged by no expert rule, as none is on record'),
  })[verdict]

/** A conflict of interest: an expert works for a competitor. */
export const conflictWords = (expert: string, rival: string, enterprise: string, engaged: boolean): Bilingual =>
  say(
    `${expert}${engaged ? '由' : '任职于'}${rival}${engaged ? '柔性引进' : ''}，该企业与${enterprise}同处一条链。`,
    `${expert} is ${engaged ? 'engaged by' : 'affiliated with'} ${rival}, which is on the same chain as ${enterprise}.`,
  )

interface Priority {
  enterprise: string
  weight: 'LEADING' | 'ABOVE_SCALE' | 'OTHER'
  /** Whether the demand is on a chain; how many fields of it nobody covers, and how many of them he would. */
  onChain: boolean
  bare: number
  closed: number
  /** Whether he would be a senior expert more; null where the chain lacks none. */
  adds: boolean | null
}

/** Why it matters who fits. */
export function priorityWords({ enterprise, weight, onChain, bare, closed, adds }: Priority): Bilingual {
  const who = {
    LEADING: say('链主或创新龙头企业', 'leads the chain or is an innovation leader'),
    ABOVE_SCALE: say('规上企业', 'is above scale'),
    OTHER: say('非规上企业或规模不详', 'is not known to be above scale'),
  }[weight]
  const senior =
    adds === null
      ? nothing
      : say(
          `；链条缺少高级专家，${adds ? '可予补充' : '不能由其补充'}`,
          `; the chain lacks senior experts, of whom this ${adds ? 'would' : 'would not'} be one more`,
        )
  const fields = bare
    ? say(
        `链条尚有${bare}个领域无人覆盖，其${closed ? `可补${closed}个` : '不能补足'}`,
        `of ${counted(bare, 'field')} that nobody covers on the chain ${closed || 'none'} would be covered`,
      )
    : say('链条各领域均有覆盖', 'no field of the chain is without cover')
  const chain = onChain ? joined([fields, senior], '', '') : say('需求不属于任何链条', 'the demand is on no chain')
  return say(
    `提出企业${enterprise}为${who.ZH}；${chain.ZH}。`,
    `${enterprise}, which raised it, ${who.EN}; ${chain.EN}.`,
  )
}

/** Whether somebody may be appointed and has time; `posts` are those elsewhere. */
export const supplyWords = (verdict: Verdict, posts: number, free: number, engaged: boolean): Bilingual =>
  say(
    `${judged(verdict).ZH}；${posts ? `在别处受聘或被柔性引进${posts}项` : '未在别处受聘或被柔性引进'}，可用精力${shown(free)}${engaged ? '；已由提出企业柔性引进' : ''}。`,
    `This expert ${judged(verdict).EN}; ${posts ? counted(posts, 'other appointment or engagement', 'other appointments and engagements') : 'no other appointment or engagement'}, free capacity ${shown(free)}${engaged ? '; engaged by the enterprise already' : ''}.`,
  )

/** How well fields fit those needed. */
export function fieldFitWords(own: readonly string[], fits: readonly { name: string; fit: number }[]): Bilingual {
  const each = named(fits.map(({ name, fit }) => `${name} ${shown(fit)}`))
  return say(
    `专长为${named(own).ZH}；与各所需领域的契合度：${each.ZH.replace(/ /g, '')}。`,
    `Specialises in ${named(own).EN}; fit to each field needed: ${each.EN}.`,
  )
}

/** Kinds of ties of an expert to the enterprise that raised a demand, or to its chain. */
export const tieWords = {
  affiliated: say('任职于提出企业', 'affiliated with the enterprise'),
  engaged: say('由提出企业柔性引进', 'engaged by the enterprise'),
  appointed: say('在聘于该链', 'appointed to the chain'),
  project: say('参与该企业或该链的项目', 'takes part in a project of the enterprise, for the chain or for the demand'),
  team: say('属于服务该链的团队', 'in a team that serves the chain'),
  partner: say('所在单位与提出企业共建合作', 'of an organisation that partners with the enterprise'),
  colleague: say('与提出企业的专家合作', 'cooperates with an expert of the enterprise'),
  peer: say('与该链在聘专家合作', 'cooperates with an expert appointed to the chain'),
  rival: say('任职或受聘于同链其他企业', 'affiliated with or engaged by another enterprise on the chain'),
}

/** Ties to the enterprise and the chain. */
export const tiesWords = (labels: readonly Bilingual[]): Bilingual =>
  labels.length
    ? say(`${joined(labels, '、').ZH}。`, `Ties: ${joined(labels).EN}.`)
    : say('与提出企业及链条尚无联系。', 'No tie to the enterprise or the chain yet.')

/** How many of the fields asked for somebody covers. */
export const coverageWords = (covered: number, asked: number, own: readonly string[]): Bilingual =>
  covered === asked
    ? say(
        `覆盖${agree(asked, '所查领域', `所查的全部${asked}个领域`)}；专长为${named(own).ZH}。`,
        `Covers ${agree(asked, 'the field', `all ${asked} fields`)} asked for; specialises in ${named(own).EN}.`,
      )
    : say(
        `所查${asked}个领域中覆盖${covered}个；专长为${named(own).ZH}。`,
        `Covers ${covered} of ${asked} fields asked for; specialises in ${named(own).EN}.`,
      )

/** The title rank, by its code. */
export function rankWords(rank: string | null): Bilingual {
  if (rank === null) return say('职称等级不详。', 'The title rank is not known.')
  const { ZH, EN } = termed('ProfessionalTitleRank', rank)
  return say(`职称等级为${ZH}。`, `The title rank is ${EN}.`)
}

/** What takes somebody's time. */
export function capacityWords(chains: number, organisations: number, free: number): Bilingual {
  const posts = [
    ...(chains ? [say(`受聘于${chains}条链`, `appointed to ${counted(chains, 'chain')}`)] : []),
    ...(organisations
      ? [say(`由${organisations}家单位柔性引进`, `engaged by ${counted(organisations, 'organisation')}`)]
      : []),
  ]
  const { ZH, EN } = posts.length
    ? joined(posts, '，', ', ')
    : say('目前未受聘，也未被柔性引进', 'neither appointed nor engaged anywhere')
  return say(`${ZH}，可用精力${shown(free)}。`, `This expert is ${EN}; free capacity ${shown(free)}.`)
}

/** How well an expert fits what was asked for. */
export const expertMatchWords = (
  expert: string,
  score: number,
  parts: readonly Scored[],
  verdict: Verdict,
): Bilingual =>
  say(
    `${expert}得分${shown(score)}（${told(parts).ZH}），${judged(verdict).ZH}。`,
    `${expert} scores ${shown(score)} (${told(parts).EN}) and ${judged(verdict).EN}.`,
  )
