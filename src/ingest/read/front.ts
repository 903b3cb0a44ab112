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
  const lines = withJoined(front)
  const title = titleOf(lines)
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
const withJoined = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line, at) => {
    const pieces = [line, ...lines.slice(at + 1, at + 3)].filter(({ text }) => text.trim() !== '')
    const joins = [1, 2, 3].slice(0, pieces.length).map((count) => {
      const some = pieces.slice(0, count)
      return {
        no: line.no,
        raw: some.map(({ raw }) => raw.trim()).join(''),
        text: some.map(({ text }) => text.trim()).join(''),
      }
    })
    return [line, ...joins.slice(1)]
  })

function titleOf(lines: readonly Line[]): Read | undefined {
  const found = [issuedBy, handedOut, consulted, labelled].flatMap((rule) => first(lines, rule) ?? [])
  const standing = lines.flatMap((line) => first([line], titleLine) ?? [])
  const own = found[0]
  if (own) {
    const same = standing.findLast(({ value }) => plain(value).startsWith(plain(own.value)))
    return fullest(own, same)
  }
  // Of lines that end as a title the last: above it stand the notice and the page.
  return standing.findLast(({ value }) => value.length >= 8) ?? lastResort(lines)
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
        .replace(/[Oo0〇零○](?=[^\d])|(?<=[^\d])[Oo0〇零○]/g, '〇')
        .split(/[年月./-]/)
  const [year, month, day] = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : chineseNumber(part)))
  if (!year || !month || !day || month > 12 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function issuerOf(front: readonly Line[], all: readonly Line[], date: Read | undefined): Read | undefined {
  const stated = first(front, statedIssuer)
  if (stated) return stated
  const said = all.filter(({ text }) => text.trim() !== '')
  const at = date ? said.indexOf(date.span.line) : -1
  const above = first(at < 0 ? [] : said.slice(Math.max(0, at - 2), at).reverse(), signature)
  return above ?? first(front, beforeAbout)
}

/** 清科发〔2024〕12号, whatever brackets it was written in. */
const bracketed = (text: string): string =>
  text.replace(/\s/g, '').replace(/[〔[【(（［]((?:19|20)\d{2})[〕\]】)）］]/, '〔$1〕')
