import { placesIn } from '../places.js'
import { bodyTail, commonBody, nationalBody, numbered, tailOf, type Tail } from '../rules/tail.js'
import { before, segmentsOf, unled, type Said } from './segments.js'

/** A body that a text names, as its name ends. */
export interface Body extends Said {
  tail: Tail
  /** Words of the sentence stand right before it. */
  led?: boolean
}

/** Institutions and platforms that a text names, in lists and with a tail that names side by side share as well. */
export function bodiesIn(text: string): Body[] {
  const out: Body[] = []
  /** Items of a list whose words for their kind have yet to come. */
  let open: Said[] = []
  for (const segment of segmentsOf(text)) {
    const own = bodiesOf(segment, text)
    const last = own.at(-1)
    const rest = last ? segment.text.slice(last.at + last.text.length - segment.at) : segment.text
    // 甲、乙建设创新中心: what they set up is no name of theirs.
    if (own[0]?.at === segment.at) out.push(...open.flatMap((item) => shared(item, own[0]!)))
    out.push(...own.flatMap(named))
    const item = last ? { text: rest, at: last.at + last.text.length } : unled(segment)
    const goesOn = text[segment.at + segment.text.length] === '、'
    open = goesOn ? [...(own.length ? [] : open.slice(-MOST)), ...(PART.test(item.text) ? [item] : [])] : []
  }
  const all = [...out.filter(({ text: name }) => name.length <= 40), ...national(text)]
  // 清河大学远山研究院: where the whole is a body of the same kind, its beginning is none beside it.
  return all.filter(
    (one) =>
      one.tail.table === 'platforms' ||
      !all.some(
        (other) => other.at === one.at && other.text.length > one.text.length && other.tail.table === one.tail.table,
      ),
  )
}

const national = (text: string): Body[] =>
  [nationalBody, numbered]
    .flatMap(({ pattern }) => [...text.matchAll(new RegExp(pattern, 'g'))])
    .map((match) => ({
      text: match[1]!,
      at: match.index,
      tail: {
        word: '',
        table: 'institutions',
        kind: /[院所]/.test(match[1]!) ? 'RESEARCH_INSTITUTE' : 'UNIVERSITY',
      },
    }))

/** As many of a list wait for their word. */
const MOST = 24

const PART = /^[\u4e00-\u9fa5A-Za-z“”0-9+]{2,14}$/

/** All bodies of a segment: each from the one before it, or from the words of the sentence. */
function bodiesOf(segment: Said, text: string): Body[] {
  const out: Body[] = []
  const quoted = segment.text.replace(/《[^《》]*》/g, (quote) => '□'.repeat(quote.length))
  let from = 0
  const listed = text[segment.at - 1] === '、'
  for (const match of quoted.matchAll(new RegExp(bodyTail.pattern, 'g'))) {
    const tailEnd = match.index + match[1]!.length
    const seat = campus(quoted.slice(tailEnd))
    const end = tailEnd + seat
    const said = unled(before(segment, from, end))
    const tail = tailOf(seat ? said.text.slice(0, -seat) : said.text)
    if (tail && said.text.length > tail.word.length)
      out.push({
        ...said,
        tail: kindOf(said, tail, segment),
        led: said.at > segment.at || listed,
      })
    // 中北大学与北京卫星厂: behind such a word another begins.
    const and = /^(?:和|与|及|以及|同|、)/.exec(segment.text.slice(end))?.[0]
    if (and) from = end + and.length
  }
  return out
}

/** How long what stands in brackets behind a name is, where it tells which of its seats is meant: 清河大学(华东). */
export function campus(text: string): number {
  const inner = /^\(([\u4e00-\u9fa5]{2,5}?)(?:校区)?\)/.exec(text)
  if (!inner) return 0
  const [place] = placesIn(inner[1]!, { short: true })
  const known = /^[东南西北中华]{2}$/.test(inner[1]!) || (place?.from === 0 && place.to === inner[1]!.length)
  return known ? inner[0].length : 0
}

/** 依托清河远山技术研究院: one that there is, is a body that does research; one that is built up, a platform. */
function kindOf({ text, at }: Said, tail: Tail, segment: Said): Tail {
  if (/[子光]加速器$/.test(text)) return { ...tail, kind: 'PUBLIC_SERVICE_PLATFORM' }
  if (tail.word === '分中心' && !text.includes('技术转移')) return { ...tail, kind: 'PUBLIC_SERVICE_PLATFORM' }
  const built =
    /建|打造|成立|设立|布局|引进|争创/.test(segment.text.slice(0, at - segment.at)) || text.includes('产业技术')
  return !built && tail.word.endsWith('研究院') ? { ...tail, table: 'institutions', kind: 'RESEARCH_INSTITUTE' } : tail
}

/** 茶叶、新材料、装备创新中心: each with the words for the kind, which the last has for all of them. */
function shared({ text, at }: Said, { text: whole, tail }: Body): Body[] {
  if (!SHARED.has(tail.kind) || whole.includes('的') || COMMON_PART.test(text) || tailOf(text)) return []
  const name = `${text}${levelOf(whole, tail)}${tail.word}`
  return commonBody.pattern.test(name) ? [] : [{ text: name, at, tail }]
}

/** Kinds of which several are named in one list; of parks and platforms in a list each is another. */
const SHARED = new Set([
  'KEY_LABORATORY',
  'ENGINEERING_LABORATORY',
  'LABORATORY',
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'ENGINEERING_RESEARCH_CENTRE',
  'TECH_INNOVATION_CENTRE',
  'INDUSTRY_INNOVATION_CENTRE',
  'MANUFACTURING_INNOVATION_CENTRE',
  'CLINICAL_RESEARCH_CENTRE',
  'COLLABORATIVE_INNOVATION_CENTRE',
])

const levelOf = (whole: string, tail: Tail): string =>
  /(?:国家级|省级|市级|州级|县级|国家|自治区级)$/.exec(whole.slice(0, whole.length - tail.word.length))?.[0] ?? ''
const COMMON_PART = /[的了\d]|^(?:技术|人才|资金|项目|产业|企业|高校|平台|政策|标准|品牌)$/

/** What of a body is a name of its own. */
function named(body: Body): Body[] {
  const list = /^(.{2,}?)等(.+)$/.exec(body.text)
  if (list) return ofList(list[1]!, list[2]!, body)
  const behind = /^.*的(?=.{4})/.exec(body.text)?.[0].length ?? 0
  // “清河医药城”: of what is quoted, the end has yet to come.
  const quote = body.text.lastIndexOf('“')
  const open = quote >= behind && !body.text.includes('”', quote) ? quote + 1 : behind
  const name = body.text.slice(open)
  const conjunction = body.tail.table === 'institutions' ? /^.*[和与及](?=.{4})/.exec(name)?.[0] : undefined
  // 中国农科院畜牧与兽药研究所 is one; behind a body or a firm another begins.
  const whole = conjunction && /^(?:中国|国家)|科学院/.test(conjunction) && !/[学院所]$/.test(conjunction.slice(0, -1))
  const and = whole ? undefined : conjunction?.length
  if (and) return named({ ...body, text: name.slice(and), at: body.at + open + and })
  const quoted = open > behind && name.length === 3
  if ((name.length < 4 && !quoted) || ODD.test(name) || !isBalanced(name)) return []
  // 搭建人才综合管理服务平台: what is set up under so many words is one of its own.
  if (
    commonBody.pattern.test(name) &&
    !(name.length > 8 && body.led && body.tail.table === 'platforms' && !LEVELLED.test(name))
  )
    return []
  // 国家和省市技术交易平台: only with a place or a rank is it one name that has such a word in it.
  if (/[和与及或]/.test(name) && !/国家|^中国|^[\u4e00-\u9fa5]{2,6}[省市州县区]/.test(name)) {
    const right = name.slice(name.search(/[和与及或]/) + 1)
    const left = name.slice(0, name.search(/[和与及或]/))
    if (!body.led || (commonBody.pattern.test(right) && left.length < 6)) return []
  }
  return [{ ...body, text: name, at: body.at + open }]
}

/** 新生儿缺陷等省级临床医学研究中心 is one of its kind; 研究院等科技平台 is the former, of a class. */
function ofList(first: string, rest: string, { at, tail }: Body): Body[] {
  const own = tailOf(first)
  if (own) return named({ text: first, at, tail: own })
  if (!commonBody.pattern.test(rest)) return []
  return first
    .split(/[和与及]/)
    .flatMap((text) => shared({ text, at: at + first.indexOf(text) }, { text: rest, at, tail }))
}

const ODD =
  /[了%,;:。《》+]|一批|若干|以上|各类|各级|多个|简称|亿元|\d+[个家所]|^(?:每|各|多|这|该|其|某|新增|新建|新认定)|或其|^[”)]|(?:为|市场|企业|人民|发展|需求|项目|问题)中心$/

const LEVELLED = /^(?:国家|省|市|州|县|各|高|新型|重大|一流|优势|重点|专业|多)/

const isBalanced = (name: string): boolean =>
  name.split('“').length === name.split('”').length && name.split('(').length === name.split(')').length
