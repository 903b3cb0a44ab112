import { placeOf, statusOf, type Span } from '../document.js'
import {
  chainAlone,
  chainItem,
  chainOfTitle,
  chainsBehind,
  chainsCounted,
  chainsInline,
  chainsNamed,
  industriesAsBase,
  industriesCounted,
  industriesInline,
  industryAlone,
} from '../rules/chain.js'
import { openNumber } from '../rules/figure/quantity.js'
import { numberOf } from '../text/numerals.js'
import { splitAtDepth0, type Piece } from '../text/split.js'
import type { Policy, Reading } from '../reading.js'
import type { Clause } from '../tree/clause.js'

/** Chains in lists, of items or within a sentence; a list shorter than it says is reported. */
export function readChains(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  for (const clause of clauses) {
    const items = clause.children.flatMap((child) => {
      const span = child.kind === 'heading' ? (child.title ?? child.body) : undefined
      const name = span && chainItem.pattern.exec(span.line.text.slice(span.from, span.line.text.length))?.[1]
      return span && name && !/^(?:推动|推进|加强|促进|完善|构建|打造|实施|健全|优化|加快)/.test(name)
        ? [
            {
              name,
              span: { ...span, to: span.from + name.length },
              path: child.path,
            },
          ]
        : []
    })
    if (items.length > 1) {
      items.forEach(({ name, span, path }, at) => pushChain(name, span, path, at + 1, policy, reading))
      checkCount(clause, items.length, reading)
    }
    for (const span of [clause.title, clause.body]) if (span) readInline(span, clause, policy, reading)
  }
  readTitle(policy, reading)
}

/** The chain that the document is about, for a person to look at. */
function readTitle(policy: Policy, reading: Reading): void {
  const name = chainOfTitle.pattern.exec(policy.title)?.[1]
  const own = reading.items.find(({ table, row }) => table === 'policies' && row['id'] === policy.id)
  if (!name || !own || reading.items.some(({ table, row }) => table === 'chains' && row['name'] === name)) return
  const { clause, line, start, end } = own
  reading.items.push({
    table: 'chains',
    status: statusOf(0.6),
    confidence: 0.6,
    clause,
    line,
    start,
    end,
    row: {
      id: `chain:${policy.region?.slice('region:'.length) ?? 'unknown'}-${name}`,
      name,
      kind: name.endsWith('创新链') ? 'INNOVATION' : 'INDUSTRY',
      ...(policy.region && { region: policy.region }),
    },
  })
}

function readInline(span: Span, clause: Clause, policy: Policy, reading: Reading): void {
  const text = span.line.text.slice(span.from, span.to)
  for (const match of text.matchAll(new RegExp(chainsNamed.pattern.source, 'dg'))) {
    const [from, to] = match.indices![1]!
    const pieces = splitAtDepth0(span.line.text, span.from + from, span.from + to, '、和')
    const names = pieces.map((piece) => ({
      ...piece,
      from: piece.from + leadOf(span.line.text.slice(piece.from, piece.to)),
    }))
    if (names.some((piece) => GENERIC.test(span.line.text.slice(piece.from, piece.to)))) continue
    const counted = /^\s*等?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:条|大|个)/.exec(text.slice(to))?.[1]
    countCheck(counted, names.length, match)
    names.forEach((piece, at) =>
      pushChain(
        span.line.raw.slice(piece.from, piece.to),
        { line: span.line, ...piece },
        clause.path,
        at + 1,
        policy,
        reading,
        counted !== undefined && numberOf(counted) === names.length ? 1 : 0.6,
      ),
    )
  }
  for (const match of text.matchAll(new RegExp(chainsInline.pattern.source, 'dg'))) {
    const [from, to] = match.indices![1]!
    const rest = match[0].slice(to - match.index)
    const counted = /(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:条|大|个)?/.exec(rest)?.[1]
    const kind = /(产业创新链|创新链|产业生态链|生态链|产业链条|产业链|人才链)$/.exec(match[0])![1]!
    const names = splitAtDepth0(span.line.text, span.from + from, span.from + to, '、')
    if (
      names.some((piece) =>
        /链|企业|人才|平台|中心|项目|资金|政策|要素|\d/.test(span.line.text.slice(piece.from, piece.to)),
      )
    )
      continue
    countCheck(counted, names.length, match)
    // A count that is kept says that these are all of them, and each is one.
    names.forEach((piece, at) =>
      pushChain(
        `${span.line.raw.slice(piece.from, piece.to)}${kind}`,
        { line: span.line, ...piece },
        clause.path,
        at + 1,
        policy,
        reading,
        counted !== undefined && numberOf(counted) === names.length ? 1 : 0.6,
      ),
    )
  }
  for (const [{ pattern }, kind] of LOOSE)
    for (const match of text.matchAll(new RegExp(pattern.source, 'dg'))) {
      const [from, to] = match.indices![1]!
      itemsOf(span.line.text, span.from + from, span.from + to).forEach((piece, at) => {
        const said = span.line.text.slice(piece.from, piece.to)
        const full = said
          .replace(FIRST_WORDS, '')
          .replace(WHOSE, '')
          .replace(/^(?:以及|和|及)|等[^等]*$/g, '')
        const own = /(?:产业链条|产业创新链|产业链|创新链|人才链|产业)$/.exec(full)?.[0]
        const name = own ? full.slice(0, -own.length) : full
        if (name.length < 2 || NO_INDUSTRY.test(name) || PLAIN_INDUSTRY.test(name)) return
        const noun = kind || (own?.replace('链条', '链') ?? (match[0].includes('产业链') ? '产业链' : '产业'))
        const place = {
          line: span.line,
          from: piece.from + said.indexOf(name),
          to: piece.to,
        }
        pushChain(`${name}${noun}`, place, clause.path, at + 1, policy, reading, 0.6)
      })
    }

  function countCheck(counted: string | undefined, listed: number, match: RegExpExecArray): void {
    if (counted === undefined || numberOf(counted) === listed) return
    reading.checks.push({
      code: 'SHORT_LIST',
      clause: clause.path,
      message: `称${counted}条，列出${listed}条`,
      ...placeOf({
        line: span.line,
        from: span.from + match.index,
        to: span.from + match.index + match[0].length,
      }),
    })
  }
}

/** The last of a list may stand behind 以及. */
const itemsOf = (text: string, from: number, to: number): Piece[] =>
  splitAtDepth0(text, from, to, '、').flatMap((piece) => {
    const and = text.slice(piece.from, piece.to).indexOf('以及', 1)
    return and < 0
      ? [piece]
      : [
          { from: piece.from, to: piece.from + and },
          { from: piece.from + and + 2, to: piece.to },
        ]
  })

/** Lists that a person has to look at: of industries, and of what is as many chains. */
const LOOSE = [
  [chainsCounted, '产业链'],
  [chainsBehind, ''],
  [industriesCounted, ''],
  [industriesInline, '产业'],
  [industriesAsBase, '产业'],
  [industryAlone, '产业'],
  [chainAlone, ''],
] as const
/** 推动我市锂电产业: whose it is, is no part of its name. */
const WHOSE = /^(?:推动|推进|促进|加快|支持)?(?:[我本全](?:自治区|自治州|省|市|县|州|区))?/
const FIRST_WORDS = /^.*(?:成立了|组建了?|打造|建设|培育|发展|聚焦|围绕|确定|形成|选择)/
const NO_INDUSTRY =
  /完备|合理|协同|的|计划|乡村|链|企业|人才|平台|项目|资金|政策|要素|\d|战略性?|新兴$|(?:传统|优势|特色|主导)(?:产业)?$|技术$|基础$|机构|领域|[省市县区]$/

/** What any place has: 现代产业. */
const PLAIN_INDUSTRY =
  /中心|平台|[院园]$|行动|驱动|领先|^[一二三四五六七八九十\d]+[大条个]|[百千十万]+亿元?级|^(?:全|各|本|相关|有关|完整|完备|现代|现代化|区域|县域|城市|乡村|重点|优势|特色|主导|支柱|传统|新兴|未来|前沿|高新技术|高技术|战略性|标志性|基础|配套|关联|上下游|劳动密集型|实体|一二三|三次|第[一二三]|企业|科技|数字|绿色|双招双引|新型|富民|支撑|创新|融合|高端|先进|高附加值|外向型|承接|转移|文化|健康|生产性)+$/

const leadOf = (text: string): number =>
  /^(?:.*(?:以|选择|聚焦|围绕|打造|建设|培育|确定|推进|做强|重点|包括|为|抓好))?/.exec(text)![0].length

/** Words that stand before 链 and name none of their own. */
const GENERIC =
  /^(?:全|各|每条|重点|优势|特色|主导|新兴|标志性|我市|我县|现代|完整|相关|若干)?(?:产业创新链|创新链|产业生态链|产业链|人才链)$|链(?:与|和)|^\d|[万千百十]亿级|^(?:打造)?[一二三四五六七八九十]+(?:条|大|个)/

function checkCount(clause: Clause, listed: number, reading: Reading): void {
  for (const span of [clause.title, clause.body]) {
    if (!span) continue
    const text = span.line.text.slice(span.from, span.to)
    const open = openNumber.pattern.exec(text)
    const said = open
      ? Number.parseInt(open[1]!, 10)
      : Number(/(\d{1,2})\s*条(?:产业|创新|人才|重点)/.exec(text)?.[1] ?? Number.NaN)
    if (!Number.isNaN(said) && (open ? listed < said : listed !== said))
      reading.checks.push({
        code: 'SHORT_LIST',
        clause: clause.path,
        message: `称${said}条，列出${listed}条`,
        ...placeOf(span),
      })
  }
}

export function pushChain(
  said: string,
  span: Span,
  clause: string,
  order: number,
  policy: Policy,
  reading: Reading,
  confidence = 1,
): void {
  const name = said.trim()
  const id = `chain:${policy.region?.slice('region:'.length) ?? 'unknown'}-${name}`
  if (reading.items.some(({ table, row }) => table === 'chains' && row['id'] === id)) return
  reading.items.push({
    table: 'chains',
    status: statusOf(confidence),
    confidence,
    clause,
    ...placeOf(span),
    row: {
      id,
      name,
      kind: name.endsWith('人才链') ? 'TALENT' : name.endsWith('创新链') ? 'INNOVATION' : 'INDUSTRY',
      ...(policy.region && { region: policy.region }),
      order,
    },
  })
}
