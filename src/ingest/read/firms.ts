import {
  firmByTrade,
  firmsLed,
  firmsListed,
  firmsNamed,
  firmTail,
  firmThatLeads,
  firmWithBase,
  noFirm,
  noOwnName,
} from '../rules/firm.js'
import { placesIn } from '../places.js'
import { bodyTail } from '../rules/tail.js'
import { segmentsOf, unled, type Said } from './segments.js'

/** Firms that a text names: by their legal form, in lists, and at the head of what they make. */
export function firmsIn(text: string): Said[] {
  return [
    ...segmentsOf(text).flatMap(byForm),
    ...LISTS.flatMap((pattern) => listed(text, pattern)),
    ...makers(text),
    ...inRow(text),
    ...leading(text),
  ]
}

/** 推进清河日昇有限公司与远山集团合作: each from the words before it. */
function byForm(segment: Said): Said[] {
  const out: Said[] = []
  let from = 0
  for (const match of segment.text.matchAll(new RegExp(firmTail.pattern, 'g'))) {
    const end = match.index + match[0].length
    const led = unled({
      text: segment.text.slice(from, end),
      at: segment.at + from,
    })
    const and = /^.*(?:大学|学院|研究院|研究所|医院|公司|集团)(?:和|与|及|以及|同)/.exec(led.text)?.[0].length ?? 0
    const said = { text: led.text.slice(and), at: led.at + and }
    from = end + (/^(?:和|与|及|以及|同)/.exec(segment.text.slice(end))?.[0].length ?? 0)
    if (isFirm(said.text)) out.push(said)
  }
  return out
}

const COMMON_FIRM =
  /^(?:.{0,1}|(?:骨干|龙头|上市|国有|大型|融资|担保|投资|平台|服务|分|子|母|基金|创投|跨国|科技型?|中介|运营|租赁|保险|证券|信托|咨询|合作|民营|商业|政策性|地方|农村|农商|村镇|开发|相关|有关|企业|各|生产|加工|建设|专业|知名|头部|重点|优质|国内外|外资|股份制|中小|互联网|孵化|种业|产业|百强|经营|物业|劳务|外贸|电商|物流|供应链|未来|人才|技术|知识产权|专利|样本|资源|管理|市场化|创新型?|领军|优势|链主|本土|大|小|高新技术|新)+)(?:集团|公司|有限公司|集团公司|银行|厂|股份公司)$/

const isFirm = (name: string): boolean =>
  name.length >= 4 &&
  name.length <= 34 &&
  !COMMON_FIRM.test(name) &&
  !/[的了、]|一批|若干|^(?:[和与及或]|家)|\d+[家个]|以上/.test(name) &&
  name.split('(').length === name.split(')').length

const LISTS = [firmsListed, firmsLed, firmsNamed].map(({ pattern }) => pattern)

/** Items of a list of which the text says that they are firms. */
function listed(text: string, pattern: RegExp): Said[] {
  return [...text.matchAll(new RegExp(pattern.source, 'dg'))].flatMap((match) => {
    const [from, to] = match.indices![1]!
    // In a list in brackets, what stands before the bracket is not of it.
    const begin = Math.max(
      from,
      text.lastIndexOf('(', to) >= from && !text.slice(from, to).includes(')') ? text.lastIndexOf('(', to) + 1 : from,
    )
    const items = parts({ text: text.slice(begin, to), at: begin })
    return items.map((item, at) => (at === 0 ? unled(item) : item)).filter(({ text: name }) => isShort(name))
  })
}

const parts = ({ text, at }: Said): Said[] => {
  const out: Said[] = []
  let from = 0
  for (const match of text.matchAll(
    /、|(?<=[\u4e00-\u9fa5A-Za-z)]{2})(?:和|与|以及|及)(?=[\u4e00-\u9fa5A-Za-z]{2})/g,
  )) {
    out.push({ text: text.slice(from, match.index), at: at + from })
    from = match.index + match[0].length
  }
  return [...out, { text: text.slice(from), at: at + from }]
}

const isShort = (name: string): boolean =>
  !/^[一二三四]期/.test(name) &&
  placesIn(name, { short: true })[0]?.to !== name.length &&
  /^[\u4e00-\u9fa5A-Za-z()·]{2,20}$/.test(name) &&
  !noFirm.pattern.test(name) &&
  !noOwnName.pattern.test(name) &&
  !bodyTail.pattern.test(name) &&
  !COMMON_FIRM.test(name) &&
  name.split('(').length === name.split(')').length

/** 依托远山钙业10万吨碳酸钙、清河新材透水砖项目: who makes it, at the head of each. */
function makers(text: string): Said[] {
  return [...text.matchAll(/[^,。;:]{2,200}?(?:项目|生产线)/g)].flatMap((match) => {
    const items = segmentsOf(match[0]).map((one, at) => (at === 0 && !match[0].startsWith('、') ? unled(one) : one))
    const made = items.map(({ text: said }, no) => makerOf(said, no < items.length - 1))
    return items.flatMap(({ text: said, at }, no): Said[] => {
      // 盛远、清通风电项目: a name alone, beside one that tells what it is.
      const alone =
        no < items.length - 1 && /^[\u4e00-\u9fa5]{2,4}$/.test(said) && made.some(Boolean) ? said : undefined
      const name = made[no] ?? alone
      return name && isShort(name) ? [{ text: name, at: match.index + at }] : []
    })
  })
}

/** 远山年产120万吨铝合金: whose it is stands before how much. */
const AMOUNT =
  /^([\u4e00-\u9fa5]{2,8}?)(?:年产|年处理|年加工|日产)?\d[\d.]*[万亿]?(?:吨|台|套|辆|件|平方米|只|千瓦|GWh?|MWh?|kWh)/

/** By its trade, or a place and two signs behind it. */
function makerOf(said: string, goesOn: boolean): string | undefined {
  const byTrade = firmByTrade.pattern.exec(said)?.[1]
  if (byTrade && (goesOn || byTrade.length < said.length)) return byTrade
  if (bodyTail.pattern.test(said)) return undefined
  const amount = AMOUNT.exec(said)?.[1]
  if (amount) return amount
  const [place] = placesIn(said.slice(0, 8), { short: true })
  const own =
    place?.from === 0 && !place.full && place.place.code.endsWith('00') ? said.slice(place.to, place.to + 2) : ''
  return own.length === 2 && !noOwnName.pattern.test(own) ? said.slice(0, place!.to + 2) : undefined
}

/** 对接华远基因, 以远山药业、海清医药、清通为依托: by their trade; of a list, all where two or more have one. */
function inRow(text: string): Said[] {
  const out: Said[] = []
  let row: Said[] = []
  for (const segment of segmentsOf(text)) {
    const goesOn = text[segment.at + segment.text.length] === '、'
    const item = itemOf(row.length ? segment : alone(unled(segment)))
    if (isShort(item.text) && item.text.length <= 8) row.push(item)
    else if (goesOn) row = []
    if (goesOn) continue
    const trades = row.filter(({ text: name }) => isByTrade(name))
    const asked = /(?:支持|鼓励|推动|引导|依托)$/.test(text.slice(0, row[0]?.at))
    if (row.length > 1 && trades.length * 2 >= row.length && (trades.length > 1 || asked)) out.push(...row)
    else if (
      row.length === 1 &&
      trades.length === 1 &&
      (segment.at !== row[0]!.at || ACTS.test(segment.text.slice(row[0]!.text.length)))
    )
      out.push(row[0]!)
    row = []
  }
  return out
}

/** 清河学院与远山钨业: the other of two. */
function alone({ text, at }: Said): Said {
  const other = /^.*(?:大学|学院|研究院|研究所)(?:与|和|同|联合)/.exec(text)?.[0].length ?? 0
  return { text: text.slice(other), at: at + other }
}

/** 清远钨业建设技术中心: who does it, of what it does. */
function itemOf({ text, at }: Said): Said {
  const name = firmByTrade.pattern.exec(text)?.[1]
  const acts = name && ACTS.test(text.slice(name.length))
  return { text: acts ? name : text.replace(ROLE, ''), at }
}

const ACTS =
  /^(?:一期|二期|总投资|开设|合作|共建|签|成立|转型|升级|建设|开展|牵头|创建|做[大强优]|联合|组建|打造|加快|扩大|实施|与|加大|申报|设立|发展|参与|承担|向|在|上市|挂牌|技改|扩能)/

const ROLE = /(?:转型升级|提质增效|等|为)[\u4e00-\u9fa5]{0,8}$|(?:做大做强|做强做优|发展|壮大|入驻|落户|落地)$/
const isByTrade = (name: string): boolean => firmByTrade.pattern.exec(name)?.[1] === name

function leading(text: string): Said[] {
  const leads = [...text.matchAll(new RegExp(firmThatLeads.pattern, 'dg'))].flatMap((match) =>
    parts({ text: match[1]!, at: match.indices![1]![0] }),
  )
  const bases = segmentsOf(text).flatMap((segment) => {
    const led = unled(segment)
    const name = firmWithBase.pattern.exec(led.text)?.[1]
    // 清通远山生产基地: a place behind the name is where it is.
    const [first, second] = name ? placesIn(name, { short: true }) : []
    const place = first?.from === 0 ? second : first
    const own = name?.slice(0, place?.from ?? name.length) ?? ''
    return own.length > (first?.from === 0 ? first.to : 1) ? [{ text: own, at: led.at }] : []
  })
  // 远山清通项目: a place behind the name is where it builds.
  const sites = segmentsOf(text).flatMap((segment, no) => {
    const led = no === 0 || text[segment.at - 1] !== '、' ? unled(segment) : segment
    if (!/(?:项目|基地|工厂|产业园|生产线)(?:建成|投产|建设|落地|达产)*$/.test(led.text)) return []
    const place = placesIn(led.text.slice(0, 14), { short: true }).find(({ from }) => from >= 2)
    const name = place ? led.text.slice(0, place.from) : ''
    return name.length >= 2 && name.length <= 6 && placesIn(name).length === 0 ? [{ text: name, at: led.at }] : []
  })
  return [...leads, ...bases, ...sites].filter(({ text: name }) => isShort(name))
}
