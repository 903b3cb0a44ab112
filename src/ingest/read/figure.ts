import { before, behind } from '../rules/figure/comparator.js'
import { coverage, growth, multiple, peerAverage, rankBand } from '../rules/figure/growth.js'
import { openNumber, quantity, scored, UNIT } from '../rules/figure/quantity.js'
import { leadIn, verbs } from '../rules/figure/verb.js'
import { numberOf } from '../text/numerals.js'

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
  /** Offsets in the piece. */
  from: number
  to: number
}

/** The figure of a piece of a sentence, whose figure stands behind what it counts, or before it. */
export function figureOf(piece: string): Figure | undefined {
  return worded(piece) ?? counted(piece)
}

/** What is read of a piece before its verb and figure. */
function opened(piece: string): { head: string; from: number; verb?: string; verbText?: string; rest: string } {
  const led = leadIn.pattern.exec(piece)?.[0] ?? ''
  const begins = verbs.find(([word]) => piece.startsWith(word, led.length))
  // 重点产业人才: without a verb the word belongs to what is counted.
  const head = begins ? led : led.replace(/(?:重点|主要|全职)$/, '')
  const body = piece.slice(head.length)
  const found = begins
  const after = found ? body.slice(found[0].length) : body
  // Of two verbs the second has the object: 组织实施, 推动高校落地转化.
  const next = found && verbs.find(([word]) => word.length > 1 && after.startsWith(word) && !NOUNS.test(after))
  const inner = next ?? (!found || WEAK.test(found[0]) ? placed(after) : undefined) ?? found
  const at =
    inner === undefined ? 0 : body.indexOf(inner[0], inner === found ? 0 : (found?.[0].length ?? 0)) + inner[0].length
  return {
    head,
    from: head.length,
    rest: body.slice(at).replace(/^(?:(?:各类|一批|各级|总计|共)+)/, ''),
    ...(inner && { verb: inner[1], verbText: inner[0] }),
  }
}

const WEAK = /^(?:推动|支持|组织|实施|推进|鼓励)$/
/** Nouns that begin as verbs do. */
const NOUNS = /^(?:转化|突破|攻关|引进|培训|建设|登记|推广|组织|孵化)(?:项目|面积|数|率|量|基地|平台|中心|\d)/

/** A verb after a place or a body: 合作高校院所在泸新建各类产学研平台, 面向国内外引进人才. */
function placed(body: string): readonly [string, string] | undefined {
  const found = PLACED.exec(body)
  const word = found?.[1]
  if (!word) return undefined
  return verbs.find(([verb]) => verb === word) ?? [word, 'ACHIEVE']
}

const PLACED =
  /^[^\d]{2,40}?(?<!的)(?<![\u4e00-\u9fa5]技术)(新建|设立|组建|创建|建立|布局|柔性引进|引进培养|引进|培育|落地转化|选派|建成|建设|打造|新增)(?!”|(?<=[^在与和向院校]{2}(?:培育|建设|打造|引进))(?:企业|基地|库|中心|平台)|(?:重点)?(?:领域|方面|事业|工作))(?=[^\d、]{0,40}\d|[^\d]{2,40}\d)/

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
  const { verb, verbText, from: begin, rest } = opened(piece)
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
  const follows = after.slice(tail)
  const metric = cleaned(stripped) || (OBJECT.test(follows) ? cleaned(follows) : '')
  if (!stripped.trim() && follows.trim() && !metric && !TOTAL.test(ahead)) return undefined
  // What follows the figure and is no object of it makes it something else.
  if (stripped.trim() && follows.trim().length > 0 && !/^\s*(?:\(|。|;|,|$)/.test(follows)) return undefined
  const isGrowth =
    grown !== null && /^(?:%|个百分点)$/.test(parts.unit) && !/(?:增长率|增速|增幅)$/.test(cleaned(stripped))
  return {
    metric,
    comparator: comparatorOf(isGrowth, Boolean(open), parts.valueTo !== undefined, prior?.code, later?.code),
    value: parts.value,
    ...(parts.valueTo !== undefined && { valueTo: parts.valueTo }),
    ...(parts.unit && { unit: parts.unit }),
    ...(verb && { verb }),
    ...(verbText && { verbText }),
    annual: /每年|年均|年增长|^年(?=培训|引进|培育|培养|新增|孵化|转化)/.test(said),
    cumulative: /累计/.test(said),
    total: TOTAL.test(said),
    level: prior !== undefined && ['EQ', 'GT', 'GE', 'LE', 'APPROX'].includes(prior.code) && prior.code !== 'GE',
    from: begin,
    to: follows.trim() && !stripped.trim() ? piece.trimEnd().length : to + tail,
  }
}

const TOTAL = /(?:总量|总数|总计|合计|总规模)(?:达到|达|为|超过)?$/
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
    /从[^,、]{0,6}$/.test(bare.slice(0, all[0]!.index)) &&
    /^[^,、\d]{0,6}(?:到|至)$/.test(bare.slice(all[0]!.index + all[0]![0].length, all[1]!.index))
  if (rises) return all[1] as RegExpExecArray
  // 8条产业链总产值达到2100亿元: the first belongs to what is counted.
  const within =
    all.length === 2 &&
    all[0]!.index < 8 &&
    !/[、,]/.test(bare) &&
    /(?:达|超|突破|为)/.test(bare.slice(0, all[1]!.index))
  return all.length === 1 || within || (all.length > 1 && /每/.test(piece))
    ? (all.at(-1) as RegExpExecArray)
    : undefined
}

const PARTS = new RegExp(`^([\\d.,]+)(?:\\s*(?:—{1,2}|-|~|至|到)\\s*([\\d.,]+))?\\s*(${UNIT})?`)

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
    const { verb, verbText, from, rest } = opened(piece.slice(0, match.index))
    const inner =
      comparator === 'RANK_BAND' ? /(?:跨入|进入|迈入|跻身|位居|位列|居)(.+?)的?第/.exec(match[0])?.[1] : undefined
    const said = cleaned(rest).replace(/^(?:顺利|稳步|率先|整体|全面)/, '')
    const metric =
      comparator === 'RANK_BAND'
        ? `${said.length > 1 ? said : (inner ?? '')}位次`
        : comparator === 'COVERAGE'
          ? `${said}覆盖率`
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
        /^(?:\d+(?:条|个|家|大|项)(?=.{3})|的|拥有|各类|一批|[一二三四五六七八九十]年(?=累计|内|$)|全(?:市|县|省|州|区)(?=.{3})|(?:我|本)(?:市|县|州|区)|和|及|与|:|,)/,
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
