import { before, behind } from '../rules/figure/comparator.js'
import { coverage, growth, multiple, peerAverage, rankBand } from '../rules/figure/growth.js'
import { counted as counts } from '../rules/figure/metric.js'
import { countedUnit } from '../rules/figure/noTarget.js'
import { openNumber, quantity, scored, UNIT } from '../rules/figure/quantity.js'
import { numberOf } from '../text/numerals.js'
import { opened } from './opened.js'

/** What one piece of a sentence says in figures. */
export interface Figure {
  /** What is counted or measured; empty where it is what the piece before it spoke of. */
  metric: string
  comparator: string
  value?: number
  valueTo?: number
  unit?: string
  verb?: string
  /** The verb in its words. */
  verbText?: string
  annual: boolean
  cumulative: boolean
  total: boolean
  /** A level that is to be reached, by its words: 达到. */
  level: boolean
  /** Words stand around it that were not understood. */
  unread: boolean
  /** Offsets in the piece. */
  from: number
  to: number
}

/** The figure of a piece of a sentence, whose figure stands behind what it counts, or before it. */
export function figureOf(piece: string): Figure | undefined {
  return worded(piece) ?? counted(piece)
}

function counted(piece: string): Figure | undefined {
  // A place among others is no number of them.
  if (/前\s*\d{1,3}\s*(?:位|名|强)/.test(piece)) return undefined
  const open = openNumber.pattern.exec(piece)
  const match = open ?? lastQuantity(piece) ?? scored.pattern.exec(piece)
  if (!match?.[1]) return undefined
  const from = match.index + match[0].indexOf(match[1])
  const to = from + match[1].length
  const said = piece.slice(0, from).trimEnd()
  const after = piece.slice(to)
  const { verb, verbText, from: begin, rest, unread } = opened(piece)
  const later = behind.find(({ pattern }) => pattern.test(after))
  const tail = later ? later.pattern.exec(after)![0].length : 0
  const parts = partsOf(match[1])
  const grown = growth.pattern.exec(said)
  const restAt = piece.length - rest.length
  const ahead = piece.slice(Math.min(restAt, from), from)
  const prior = before.find(({ pattern }) => pattern.test(ahead.trimEnd()))
  const stripped = ahead
    .replace(prior?.pattern ?? /$^/, '')
    .replace(/(?:由|从)[^由从]*\d[^由从]*$/, '')
    .replace(grown && /^(?:%|个百分点)$/.test(parts.unit) ? growth.pattern : /$^/, '')
    .replace(HOLDS, '')
  // 3个省级平台(甲、乙、丙): the names of what is counted.
  const follows = after.slice(tail).replace(/\([^()]*、[^()]*\)\s*$/, (text) => ' '.repeat(text.length))
  // 搭起20个平台: a verb that is not known.
  const odd = !verb && ODD.test(stripped.trim()) && NAMES.test(follows)
  // 30个具有鲜明特色的平台: the name stands behind the words about it.
  const described = /^\s*[^\s的][^的]*的(?=[^的]{3,}$)/.exec(follows)?.[0].length ?? 0
  const object = follows.slice(described).replace(BUILT, '')
  // 打造甲、乙等24个品种, 开通至机场2条航线: what is counted stands behind.
  const placed = verb && /^(?:至|在|向|于)|、/.test(stripped.trim()) && counts.pattern.test(object.trim())
  const metric =
    (odd || placed ? '' : cleaned(stripped)) || (OBJECT.test(object) ? cleaned(object.replace(/^\s*的/, '')) : '')
  if (!stripped.trim() && follows.trim() && !metric && !TOTAL.test(ahead)) return undefined
  // What follows the figure and is no object of it makes it something else.
  // 引进企业8家来我市设立总部: what else is said of what is counted is for a person to read.
  const more =
    !odd && !placed && stripped.trim() !== '' && follows.trim() !== '' && !/^\s*(?:\(|。|;|,|$)/.test(follows)
  if (more && (!verb || metric.length < 3 || /\d/.test(metric + follows) || /元|%/.test(parts.unit))) return undefined
  const isGrowth =
    grown !== null && /^(?:%|个百分点)$/.test(parts.unit) && !/(?:增长率|增速|增幅)$/.test(cleaned(stripped))
  return {
    metric,
    comparator: comparatorOf(isGrowth, Boolean(open), parts.valueTo !== undefined, prior?.code, later?.code),
    value: parts.value,
    ...(parts.valueTo !== undefined && { valueTo: parts.valueTo }),
    ...(parts.unit && { unit: inMoney(parts.unit, metric) }),
    ...(verb && { verb }),
    ...(verbText && { verbText }),
    annual: /每年|年均|年增长|^年(?=培训|引进|培育|培养|新增|孵化|转化)/.test(said),
    cumulative: /累计/.test(said),
    total: TOTAL.test(said),
    level: prior !== undefined && ['EQ', 'GT', 'GE', 'LE', 'APPROX'].includes(prior.code) && prior.code !== 'GE',
    unread:
      unread || odd || more || described > 0 || Boolean(placed) || /[余多]/.test(match[1]) || /净增|分别/.test(said),
    from: begin,
    to: follows.trim() && (odd || !stripped.trim()) ? piece.trimEnd().length : to + tail,
  }
}

/** 15个示范基地建设 are so many of them. */
const BUILT = /(?<=基地|平台|中心|园区|集聚区|示范区|项目|工程|站|实验室)建设\s*$/

/** 成交额2千万 are of money. */
const inMoney = (unit: string, metric: string): string =>
  /^(?:万|百万|千万|亿|万亿)$/.test(unit) && /(?:额|收入|产值|增加值|投资|经费|税收|利润|支出)$/.test(metric)
    ? `${unit}元`
    : unit

const TOTAL = /(?:总量|总数|总计|合计|总规模)(?:达到|达|为|超过)?$/
/** Verbs of what there is: 现有3个平台. */
const HOLDS = /^\s*(?:现|已|共|总共|累计)*(?:拥有|建有|有)\s*$/
const ODD = /^(?!.*[有共已现达为])[\u4e00-\u9fa5]{2,4}$/
const NAMES = /^\s*[\u4e00-\u9fa5A-Z“]{3,}\s*$/
const OBJECT = /^\s*(?:的)?[\u4e00-\u9fa5A-Z“(]/

function comparatorOf(
  isGrowth: boolean,
  open: boolean,
  range: boolean,
  prior: string | undefined,
  later: string | undefined,
): string {
  if (isGrowth) return 'GROWTH_GE'
  if (open) return 'OPEN'
  if (range) return 'RANGE'
  if (prior === 'GT' || prior === 'LE' || prior === 'GE') return prior
  return later ?? prior ?? 'EQ'
}

/** The last figure with a unit that is not in brackets or quotation marks; of two the piece is about none for sure. */
function lastQuantity(piece: string): RegExpExecArray | undefined {
  const bare = piece.replace(/\([^()]*\)|“[^”]*”|《[^》]*》/g, (text) => '□'.repeat(text.length))
  const all = [...bare.matchAll(new RegExp(quantity.pattern, 'g'))]
  // 从382万人增加到806万人: the second is what is to be reached.
  const rises =
    all.length === 2 &&
    /[从由][^,、]{0,10}$/.test(bare.slice(0, all[0]!.index)) &&
    /^[^,、\d]{0,6}(?:到|至)$/.test(bare.slice(all[0]!.index + all[0]![0].length, all[1]!.index))
  if (rises) return all[1] as RegExpExecArray
  // 8条产业链总产值达到2100亿元: the first belongs to what is counted.
  const within =
    all.length === 2 &&
    all[0]!.index < 8 &&
    !/[、,]/.test(bare) &&
    /(?:达|超|突破|为)/.test(bare.slice(0, all[1]!.index))
  // 年产值10亿元以上的企业2家: the money tells which of them are counted.
  const ofMoney =
    all.length === 2 &&
    /[元%]/.test(all[0]![0]) &&
    countedUnit.pattern.test(all[1]![1]!.replace(/^[\d.,\s—~至到-]+[余多]?/, '')) &&
    !/[、,]/.test(bare.slice(all[0]!.index, all[1]!.index)) &&
    /(?:企业|项目|链|集群|园区|区|公司|平台|品牌|镇|村|户|产品)[^\d]{0,6}$/.test(bare.slice(0, all[1]!.index))
  return all.length === 1 || ofMoney || within || (all.length > 1 && /每/.test(piece))
    ? (all.at(-1) as RegExpExecArray)
    : undefined
}

const PARTS = new RegExp(`^([\\d.,]+)(?:[个家条项名所户]?\\s*(?:—{1,2}|-|~|至|到)\\s*([\\d.,]+))?\\s*[余多]?(${UNIT})?`)

function partsOf(text: string): { value: number; valueTo?: number; unit: string } {
  const open = /^(\d+)\s*\+\s*[NnXx]\s*(\S*)/.exec(text)
  if (open) return { value: Number(open[1]), unit: open[2] ?? '' }
  const match = PARTS.exec(text)!
  return {
    value: numberOf(match[1]!),
    ...(match[2] && { valueTo: numberOf(match[2]) }),
    unit: match[3] ?? '',
  }
}

const WORDED = [
  ['MULTIPLE', multiple],
  ['COVERAGE', coverage],
  ['PEER_AVERAGE', peerAverage],
  ['RANK_BAND', rankBand],
] as const

/** What is said without a figure: 翻番, 全覆盖, 达到平均数. */
function worded(piece: string): Figure | undefined {
  for (const [comparator, { pattern }] of WORDED) {
    const match = pattern.exec(piece.trimEnd())
    if (!match || match.index + match[0].length < piece.trimEnd().length) continue
    const { verb, verbText, from, rest, unread } = opened(piece.slice(0, match.index))
    const inner =
      comparator === 'RANK_BAND' ? /(?:跨入|进入|迈入|跻身|位居|位列|居)(.+?)的?第/.exec(match[0])?.[1] : undefined
    const said = cleaned(rest).replace(/^(?:顺利|稳步|率先|整体|全面)/, '')
    const metric =
      comparator === 'RANK_BAND'
        ? `${said.length > 1 ? said : (inner ?? '')}位次`
        : comparator === 'COVERAGE'
          ? said.replace(/(?:覆盖率?)?$/, '覆盖率')
          : said
    if (comparator !== 'PEER_AVERAGE' && (said || (inner ?? '')).length < 2) return undefined
    return {
      metric,
      comparator,
      ...(comparator === 'MULTIPLE' && { value: /两番/.test(match[0]) ? 4 : 2, unit: '倍' }),
      ...(verb && { verb }),
      ...(verbText && { verbText }),
      annual: false,
      cumulative: false,
      total: false,
      level: true,
      unread,
      from,
      to: piece.trimEnd().length,
    }
  }
  return undefined
}

/** What is counted, without words of where and how much. */
export function cleaned(text: string): string {
  let out = text.trim()
  for (let last = ''; last !== out;) {
    last = out
    out = out
      .replace(
        /^(?:\d+(?:条|个|家|大|项)(?=.{3})|(?:登记)?注册的|的|拥有|各类|一批|[一二三四五六七八九十]年(?=累计|内|$)|全(?:市|县|省|州|区)(?=.{3})|(?:我|本)(?:市|县|州|区)|和|及|与|:|,)/,
        '',
      )
      .replace(
        /(?:,|:|要|均|、|(?:较|比)(?:.{2,10}末|20\d{2}年(?:底|末)?|上年)|数量|总量|总数|总计|合计|共计|累计|规模化|达到|达|实现|全面|的|努力|力争|争取)$/,
        '',
      )
      .trim()
  }
  return out
}
