import { bareDay, signedOn, statedOn } from '../rules/date.js'
import { beforeAbout, signature, statedIssuer } from '../rules/issuer.js'
import { documentNumber, garbledNumber } from '../rules/number.js'
import { consulted, handedOut, issuedBy, labelled, titleLine } from '../rules/title.js'
import type { Rule } from '../rules/rule.js'
import type { Line, Span } from '../document.js'
import { plain } from '../text/width.js'
import { chineseNumber } from '../text/numerals.js'
import { placeAtStart, type Place2260 } from '../places.js'

/** What stands before the first heading of a document, and what was read there. */
export interface Front {
  title?: Read
  issuer?: Read
  number?: Read
  date?: Read
  region?: Place2260
  garbled?: Span
  /** Lines that say what the document is, not what it wants. */
  draft: boolean
}

export interface Read {
  value: string
  span: Span
  confidence: number
}

/** Reads title, issuer, number, date and region; `lines` are those before the first heading. */
export function frontOf(front: readonly Line[], all: readonly Line[]): Front {
  const title = titleOf(front)
  const date = dateOf(front, all)
  const issuer = issuerOf(front, all, date)
  const number = first(front, documentNumber)
  const garbled = number ? undefined : first(front, garbledNumber)
  const region = placeAtStart(issuer?.value ?? '') ?? placeAtStart(title?.value ?? '')
  return {
    ...(title && { title }),
    ...(issuer && { issuer }),
    ...(number && { number: { ...number, value: bracketed(number.value) } }),
    ...(date && { date }),
    ...(region && { region }),
    ...(garbled && { garbled: garbled.span }),
    draft: /征求意见稿|草案|送审稿/.test(title?.value ?? ''),
  }
}

export function first(lines: readonly Line[], { pattern }: Rule, confidence = 1): Read | undefined {
  for (const line of lines) {
    const match = new RegExp(pattern.source, 'd').exec(line.text)
    if (!match?.[1]) continue
    const [from, to] = match.indices![1]!
    const said = line.raw.slice(from, to).trim()
    const value = said.replace(/(?<=[\u4e00-\u9fa5”》)])\s+(?=[\u4e00-\u9fa5“《(])/g, '')
    return { value, span: { line, from, to: from + said.length }, confidence }
  }
  return undefined
}

/** Lines, and each with the one or two after it, as titles break over lines. */
function withJoined(front: readonly Line[]): Line[] {
  const said = front.filter(({ text }) => text.trim() !== '')
  return said.flatMap((line, at) => {
    const joins = [2, 3].map((count) => {
      const some = said.slice(at, at + count)
      return {
        no: line.no,
        raw: some.map(({ raw }) => raw.trim()).join(''),
        text: some.map(({ text }) => text.trim()).join(''),
      }
    })
    return [line, ...joins]
  })
}

function titleOf(front: readonly Line[]): Read | undefined {
  const lines = withJoined(front)
  const listed = front.flatMap(titlesHandedOut)
  // What one line says comes before what two say together.
  const [single, joined] = [lines.filter((line) => front.includes(line)), lines.filter((line) => !front.includes(line))]
  const firstOf = (rule: Rule): Read[] => [first(single, rule) ?? first(joined, rule)].flatMap((read) => read ?? [])
  const found = [...[issuedBy, handedOut].flatMap(firstOf), ...listed, ...[consulted, labelled].flatMap(firstOf)]
  const ending = lines.flatMap((line) => first([line], titleLine) ?? [])
  // Of a title that breaks over lines the last line looks like one of its own.
  const standing = ending.filter(
    ({ value }) =>
      !ending.some(
        (other) =>
          other.value.length > value.length &&
          other.value.endsWith(value) &&
          (other.value.startsWith('关于') || front.some(({ text }) => plain(text).includes(plain(other.value)))),
      ),
  )
  const stands = ({ value }: Read): boolean => standing.some((one) => plain(one.value) === plain(value))
  const own = found.find(stands) ?? found[0]
  const title = own
    ? fullest(
        own,
        standing.findLast(({ value }) => plain(value).startsWith(plain(own.value))),
      )
    : // Of lines that end as a title the last: above it stand the notice and the page.
      (standing.findLast(({ value }) => value.length >= 8) ?? lastResort(lines))
  return title && { ...title, span: within(title.span, front) }
}

/** Of several documents handed out by one letter all. */
const titlesHandedOut = (line: Line): Read[] =>
  handedOut.pattern.test(line.text)
    ? [...line.text.matchAll(/《([^《》]{4,80})》/dg)].map((match) => {
        const [from, to] = match.indices![1]!
        return { value: line.raw.slice(from, to), span: { line, from, to }, confidence: 1 }
      })
    : []

/** A place in joined lines, as far as the first of them goes. */
function within(span: Span, front: readonly Line[]): Span {
  const line = front.find(({ no }) => no === span.line.no) ?? span.line
  if (line === span.line || span.line.text === line.text) return { ...span, line }
  const blank = /^\s*/.exec(line.text)![0].length
  const end = line.text.trimEnd().length
  return { line, from: Math.min(span.from + blank, end - 1), to: Math.min(span.to + blank, end) }
}

/** The same title on a line of its own, unless the other says more, as quotation marks. */
const fullest = (own: Read, same: Read | undefined): Read =>
  same && same.value.length >= own.value.length ? { ...same, confidence: 1 } : own

const lastResort = (lines: readonly Line[]): Read | undefined => {
  const line = lines.find(({ text }) => /^\s*[\u4e00-\u9fa5“”"()、·—\d]{6,60}\s*$/.test(text))
  return (
    line && {
      value: line.raw.trim(),
      span: { line, from: line.text.search(/\S/), to: line.text.trimEnd().length },
      confidence: 0.6,
    }
  )
}

function dateOf(front: readonly Line[], all: readonly Line[]): Read | undefined {
  const own = first(front, signedOn) ?? first(front, bareDay, 0.9)
  const tail = own ?? first(all.slice(-15), signedOn)
  const read = tail ?? first(front, statedOn, 0.9)
  const value = read && dayOf(read.value)
  return value ? { ...read, value } : undefined
}

/** YYYY-MM-DD of a day as people write it. */
export function dayOf(text: string): string | undefined {
  const bare = /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim())
  const parts = bare
    ? bare.slice(1)
    : text
        .replace(/[日\s]/g, '')
        .split(/[年月./-]/)
        // A zero among Chinese numerals is written O, o or 0.
        .map((part) => (/^\d+$/.test(part) ? part : part.replace(/[Oo0零○]/g, '〇')))
  const [year, month, day] = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : chineseNumber(part)))
  if (!year || !month || !day || month > 12 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Who issued it; several bodies, one by one or side by side, are told apart by enumeration signs. */
function issuerOf(front: readonly Line[], all: readonly Line[], date: Read | undefined): Read | undefined {
  const stated = first(front, statedIssuer)
  if (stated) return several(stated)
  const said = all.filter(({ text }) => text.trim() !== '')
  const at = date ? said.indexOf(date.span.line) : -1
  const above: Read[] = []
  for (const line of at < 0 ? [] : said.slice(Math.max(0, at - 4), at).reverse()) {
    const signed = signedBy(line)
    if (!signed) break
    above.unshift(signed)
  }
  if (above[0]) return { ...above[0], value: above.map(({ value }) => value).join('、') }
  const about = first(front, beforeAbout)
  return about && several(about)
}

const several = (read: Read): Read => {
  const { line, from, to } = read.span
  return { ...read, value: line.raw.slice(from, to).trim().split(/\s+/).join('、') }
}

/** The bodies a line is signed by: 科 技 部 is one, two with blanks between them are two. */
function signedBy(line: Line): Read | undefined {
  const text = line.text.trim()
  const from = line.text.indexOf(text)
  const bodies = /^(?:\S\s)+\S$/.test(text) ? [text.replace(/\s/g, '')] : text.split(/\s+/)
  if (!bodies.every((body) => signature.pattern.test(body))) return undefined
  return { value: bodies.join('、'), span: { line, from, to: from + text.length }, confidence: 1 }
}

/** 清科发〔2024〕12号, whatever brackets it was written in. */
export const bracketed = (text: string): string =>
  text.replace(/\s/g, '').replace(/[〔[【(（［]((?:19|20)\d{2})[〕\]】)）］]/, '〔$1〕')
