import {
  awardHeld,
  commonScheme,
  eventTail,
  levelled,
  noScheme,
  quoted,
  scheme,
  schemesInRow,
  schemesListed,
  slogan,
} from '../rules/scheme.js'
import { splitAtDepth0 } from '../text/split.js'
import { tailOf } from '../rules/tail.js'
import { segmentsOf, unled, type Said } from './segments.js'

export interface Scheme extends Said {
  kind: string
}

/** Plans, awards, funds, arrangements and events that a text names, by their nouns, in quotation marks and in lists. */
export function schemesIn(text: string): Scheme[] {
  return [
    ...byNoun(text),
    ...inQuotes(text),
    ...inLists(text),
    ...inRow(text),
    ...ofLevel(text),
    ...held(text),
    ...events(text),
    ...plansIn(text),
  ].filter(({ text: name }) => name.length >= 3 && name.length <= 44)
}

function byNoun(text: string): Scheme[] {
  return [...text.matchAll(new RegExp(scheme.pattern, 'dg'))].flatMap((match) => {
    const [from, end] = match.indices![1]!
    const paired = /(?:清单|库|奖|券)$/.test(match[1]!)
    const more = paired
      ? (/^[和与及][^,。;:、()]{2,16}?(?:制度|计划|工程)(?=$|[,。;:、])/.exec(text.slice(end))?.[0].length ?? 0)
      : 0
    const { text: name, at } = led({
      text: text.slice(from, end + more),
      at: from,
    })
    const own = /^(?:设立|实施|启动|推出|出台|发放)/.test(match[0]) && name.length > 5
    const out = isScheme(name, own) ? [{ text: name, at, kind: kindOf(name) }] : []
    // 实施甲计划和乙计划: the second has a noun of its own.
    const second = more ? undefined : SECOND.exec(text.slice(end))?.[1]
    if (second && isScheme(second, own)) out.push({ text: second, at: end + 1, kind: kindOf(second) })
    return out
  })
}

const SECOND =
  /^[和与及]([^,。;:、()和与及]{3,20}?(?:计划|工程|行动|基金|专项|大赛|论坛|奖|税收优惠|加计扣除|政策|制度))(?=$|[,。;:、])/

/** 实施甲计划、乙工程: each by its noun; 完善甲、乙制度: each with that of the last. */
function inRow(text: string): Scheme[] {
  return [...text.matchAll(new RegExp(schemesInRow.pattern, 'dg'))].flatMap((match) => {
    const [from, to] = match.indices![1]!
    const noun = /(?:制度|试点|计划|工程|行动)$/.exec(match[1]!)?.[0] ?? ''
    // 甲、乙六项重点工程: how many they are is of none of them.
    const many = new RegExp(`[一二三四五六七八九十\\d]+[项大个](?:重点|专项|重大)?${noun}$`)
    return splitAtDepth0(text, from, to, '、').flatMap(({ from: at, to: end }, no): Scheme[] => {
      const said = no === 0 ? led({ text: text.slice(at, end), at }) : { text: text.slice(at, end), at }
      const bare = noun ? said.text.replace(many, '') : said.text
      const own = bare === said.text && NOUN.test(said.text)
      const name = own ? said.text : `${bare}${noun}`
      if ((!own && (!noun || !/^[\u4e00-\u9fa5A-Za-z]{3,12}$/.test(bare))) || !isScheme(name, own && name.length > 5))
        return []
      return [{ text: name, at: said.at, kind: kindOf(name) }]
    })
  })
}

/** Events: by what they are called, without the words of the sentence before. */
const events = (text: string): Scheme[] =>
  segmentsOf(text).flatMap((segment) =>
    [...segment.text.matchAll(new RegExp(eventTail.pattern, 'g'))].flatMap((match): Scheme[] => {
      const { text: name, at } = unled({ text: match[1]!, at: segment.at + match.index })
      const bare = name.replace(/^“(?!.*”)/, '')
      const odd = commonScheme.pattern.test(bare) || noScheme.pattern.test(bare) || /[的了]|^[和与及]/.test(bare)
      return bare.length < 4 || odd ? [] : [{ text: bare, at: at + name.length - bare.length, kind: 'CAMPAIGN' }]
    }),
  )

/** 六项行动(甲行动、乙行动): two or more side by side that are plans by their nouns. */
function plansIn(text: string): Scheme[] {
  const out: Scheme[] = []
  let row: Said[] = []
  for (const segment of segmentsOf(text)) {
    const said = row.length ? segment : led(unled(segment))
    const goesOn = text[segment.at + segment.text.length] === '、'
    if (PLAN.test(said.text) && isScheme(said.text, said.text.length > 5)) row.push(said)
    else row = []
    if (goesOn) continue
    if (row.length > 1) out.push(...row.map((one) => ({ ...one, kind: kindOf(one.text) })))
    row = []
  }
  return out
}

const PLAN = /^[\u4e00-\u9fa5A-Za-z0-9+“”]{4,24}(?:行动|工程|计划)$/

const NOUN =
  /(?:制度|计划|工程|行动|试点|专项|基金|资金|奖|大赛|论坛|峰会|博览会|活动周|券|贷|库|清单|改革|活动|洽谈会|交易会|会)$/

const held = (text: string): Scheme[] =>
  [...text.matchAll(new RegExp(awardHeld.pattern, 'dg'))].map((match) => ({
    text: match[1]!,
    at: match.indices![1]![0],
    kind: 'AWARD',
  }))

/** Without further verbs before it: 建立并完善, 探索开展. */
function led(said: Said): Said {
  const inner =
    /^(?:.*(?:建立健全|建立|开列|打破|构建|设立|开展|介入|过|组织实施)|.*”等)(?=.{4})/.exec(said.text)?.[0].length ?? 0
  const more =
    /^(?:并|和|以及|或|探索|开展|实施|推行|完善|健全|建立|建设|积极|全面|深入|大力|继续|持续|有效|充分|认真|切实|加快|稳步|统筹|组织|国家和|好|了|列入|纳入|市场化|一批|符合条件的)+(?=.{4})/.exec(
      said.text.slice(inner),
    )?.[0].length ?? 0
  const sum =
    /^(?:首期|总规模|规模)*(?:不低于|不少于|超过|约)?\d[\d.]*(?:亿|万)?元?(?:以上|左右)?(?:规模)?的?/.exec(
      said.text.slice(inner + more),
    )?.[0].length ?? 0
  const lead = inner + more + sum
  return { text: said.text.slice(lead), at: said.at + lead }
}

const isScheme = (name: string, own = false): boolean =>
  (own || !commonScheme.pattern.test(name)) &&
  !noScheme.pattern.test(name) &&
  !/《|的(?!.*制度$)/.test(name) &&
  name.split('“').length === name.split('”').length

function inQuotes(text: string): Scheme[] {
  return [...text.matchAll(new RegExp(quoted.pattern, 'dg'))].flatMap((match) => {
    const [from, to] = match.indices![1]!
    const before = text.slice(Math.max(0, from - 20), from)
    const said = text.slice(from, to)
    const inner = /^“([^“”]+)”$/.exec(said)?.[1]
    const whole = inner ?? said.replace(/^“([^“”]+)”活动$/, '$1')
    // 产业科研人才集聚“双万”计划: what stands between the verb and the quotation is of the name.
    const head = HEAD.exec(before)?.[1]
    if (tailOf(whole) && inner) return []
    if (head && /(?:计划|工程|行动|培育)”?$/.test(inner ?? said)) {
      const name = `${head}${said}`
      return [{ text: name, at: from - head.length, kind: kindOf(name.replace(/”$/, '')) }]
    }
    if (
      slogan.pattern.test(inner ?? /^“([^“”]+)”/.exec(said)![1]!) ||
      !(
        inner === undefined ||
        DONE.test(before) ||
        (before.endsWith('以') && /^为(?:统揽|抓手|载体|品牌|引领|牵引)/.test(text.slice(to)))
      )
    )
      return []
    const kind =
      /评选|表彰|授予|荣获|获得/.test(text.slice(Math.max(0, from - 40), to + 24)) && inner
        ? 'AWARD'
        : /^[^,。;]{0,24}活动/.test(text.slice(to - 2))
          ? 'CAMPAIGN'
          : kindOf(whole)
    return [{ text: whole, at: whole.startsWith('“') ? from : from + 1, kind }]
  })
}

const HEAD = /(?:实施|启动|推进|开展|深化|推行|落实|组织)(?:我[省市县州区]|全[省市县州区])?([\u4e00-\u9fa5]{3,12})$/

/** What is done with what is quoted; or another quotation stands before it. */
const DONE =
  /(?:实施|推行|推广|开展|打造|打响|启动|发放|设立|评选|深化|依托|用好|落实|申报|入选|举办|承办|组织|举行|参加|推出|创新|擦亮|开通|发行|发挥|做优|做响|做强|培育|建立|升级|迭代|获得|授予|时代|、|”)$/

function inLists(text: string): Scheme[] {
  return [...text.matchAll(new RegExp(schemesListed.pattern, 'dg'))].flatMap((match) => {
    const [from, to] = match.indices![1]!
    const noun = match[2]!
    return splitAtDepth0(text, from, to, '、').flatMap(({ from: at, to: end }, no): Scheme[] => {
      const raw = { text: text.slice(at, end), at }
      const said = no === 0 ? led(unled(raw)) : raw
      if (said.text.length < 4 || /“/.test(said.text) || NO_ITEM.test(said.text) || !isScheme(said.text)) return []
      return [{ ...said, kind: KIND_OF_LIST[noun] ?? kindOf(said.text) }]
    })
  })
}

const NO_ITEM = /^(?:财政|税收|金融|土地|产业|人才|科技|用地|住房|教育|医疗)$|[的了]/
const KIND_OF_LIST: Readonly<Record<string, string>> = {
  活动: 'CAMPAIGN',
  大赛: 'CAMPAIGN',
  赛事: 'CAMPAIGN',
  展会: 'CAMPAIGN',
  奖项: 'AWARD',
}

/** 国家和省级科技计划 are two. */
export const ofLevel = (text: string): Scheme[] =>
  [...text.matchAll(new RegExp(levelled.pattern, 'dg'))].flatMap((match) => {
    const parts = match[1]!.split(/[或和及、]/)
    const last = parts.at(-1)!
    const noun = last.replace(/^(?:国家级?|省部?级|省|市级|市|州级|州|自治区级?|[\u4e00-\u9fa5]{2,3}[省市])/, '')
    return parts.map((part, no) => ({
      text: no === parts.length - 1 ? last : `${part}${noun}`,
      at: match.indices![1]![0],
      kind: kindOf(last),
    }))
  })

/** What kind it is, by its last word. */
export const kindOf = (name: string): string =>
  /(?:资金|基金|资金池)$/.test(name)
    ? 'FUND'
    : /(?:奖|奖项)$/.test(name)
      ? 'AWARD'
      : /(?:行动|训练营|活动|大赛|竞赛|论坛|峰会|会|活动周|活动月|展|周|行)$/.test(name) &&
          !/(?:委员会|理事会|联席会议)$/.test(name)
        ? 'CAMPAIGN'
        : /(?:计划|工程|重大(?:科技)?专项)$/.test(name)
          ? 'PLAN'
          : 'SCHEME'
