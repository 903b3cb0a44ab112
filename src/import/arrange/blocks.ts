import type { Cell, NumberedRow } from '../read/source.js'
import { withEvidence } from './evidence.js'
import { SERIAL, headerKey } from './match.js'
import { maybeHeader, recognise, type Recognised } from './recognise.js'

/** One table on a sheet: its header, of one line to three, and the rows below it. */
export interface Block extends Recognised {
  /** Number of the last line of the header. */
  row: number
  /** The header of each column as people read it, all lines of it. */
  headers: readonly string[]
  titles: readonly string[]
  rows: readonly NumberedRow[]
  /** Rows that are none of the table, by what they are. */
  left: Readonly<Record<'above' | 'note' | 'heading' | 'repeated' | 'total', number[]>>
}

/** How far down a table begins at the latest. */
const MAX_ABOVE = 200

/** The tables on a sheet. @param only the table it is, where somebody has said so */
export function blocksOf(name: string, rows: readonly NumberedRow[], only?: string): Block[] {
  const found: Block[] = []
  let titles: string[] = []
  let above: number[] = []
  for (let at = 0; at < rows.length;) {
    const header = headerAt(name, rows, at, titles, only)
    if (!header) {
      const line = textsOf(rows[at]!.cells).filter(Boolean)
      titles = [...titles, ...new Set(line)].slice(-5)
      if (new Set(line).size > 2) above.push(rows[at]!.row)
      if (found.length === 0 && at > MAX_ABOVE) return []
      at++
      continue
    }
    const { block, next } = bodyOf(header, rows)
    found.push({ ...block, titles, left: { ...block.left, above } })
    titles = []
    above = []
    at = next
  }
  return found
}

interface Header extends Recognised {
  headers: string[]
  row: number
  /** Index of the first row below. */
  below: number
}

export const textsOf = (cells: readonly Cell[]): string[] =>
  cells.map((cell) => (typeof cell === 'string' ? cell : cell.found).replace(/\s+/g, ' ').trim())

function headerAt(
  name: string,
  rows: readonly NumberedRow[],
  at: number,
  titles: readonly string[],
  only?: string,
): Header | undefined {
  const named = { name, titles }
  const lines = linesAt(rows, at)
  const [upper] = lines as [string[]]
  let best: Header | undefined
  /** How much the lines below say without the first. */
  let deeper = 0
  if (maybeHeader(upper) || (at === 0 && upper.some(Boolean))) take(1)
  for (const count of [2, 3]) if (count <= lines.length) take(count)
  // A line above a header may name groups and some of its columns, too.
  return best && best.below === at + 1 && deeper > best.score + 0.3 ? undefined : best

  /** Takes some lines together, where that says clearly more than fewer of them do. */
  function take(count: number): void {
    const own = lines.slice(0, count)
    const found = recognise(stacked(own), named, only)
    if (!found) return
    const lower = own.slice(1).map((_, from) => own.slice(from + 1))
    for (const rest of lower)
      if (rest.length > 1 || maybeHeader(rest[0]!))
        deeper = Math.max(deeper, recognise(stacked(rest), named, only)?.score ?? 0)
    if (count > 1 && found.score <= Math.max(best?.score ?? 0, deeper) + 0.3) return
    best = { ...found, headers: joined(own), row: rows[at + count - 1]!.row, below: at + count }
  }
}

/** The lines a header may have from a row on: up to three, of which all but the last name groups. */
function linesAt(rows: readonly NumberedRow[], at: number): string[][] {
  const lines = [textsOf(rows[at]!.cells)]
  while (lines.length < 3) {
    const above = lines.at(-1)!
    const next = rows[at + lines.length]
    if (next?.row !== rows[at]!.row + lines.length || !isUpper(above)) break
    const texts = textsOf(next.cells)
    if (!lowerOf(above, texts)) break
    lines.push(texts)
  }
  return lines
}

/** A first line of two names groups of columns, so it has several texts. */
const isUpper = (texts: readonly string[]): boolean => new Set(texts.filter(Boolean)).size > 1

/** A second line stands below some group, and what it says are no figures. */
const lowerOf = (upper: readonly string[], lower: readonly string[]): boolean =>
  lower.some((text, at) => text !== '' && text !== upper[at]) &&
  !lower.some((text) => /^(?=.*\d)[\d.,/年月%-]+$/.test(text))

/** What stands above each other in each column: groups reach to the right, as far as those above them do. */
function partsOf(lines: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...lines.map(({ length }) => length))
  const filled: string[][] = []
  lines.forEach((line, depth) => {
    const last = depth === lines.length - 1
    let group = ''
    filled.push(
      Array.from({ length: width }, (_, at) => {
        const own = line[at] ?? ''
        const above = filled[depth - 1]
        if (own) group = own
        else if (above && above[at] !== above[at - 1]) group = ''
        const below = lines.slice(depth + 1).some((one) => (one[at] ?? '') !== '')
        return own || (!last && below ? group : '')
      }),
    )
  })
  return Array.from({ length: width }, (_, at) => {
    const texts = filled.map((line) => line[at]!).filter(Boolean)
    return texts.filter((text, index) => text !== texts[index - 1])
  })
}

/** What a column may be called: its lowest text, and that with those above it. */
const stacked = (lines: readonly (readonly string[])[]): string[][] =>
  partsOf(lines).map((parts) => {
    const names = parts.map((_, from) => parts.slice(from).join(''))
    return parts.length > 2 ? [...names, parts[0]! + parts.at(-1)!] : parts.length ? names : ['']
  })

const joined = (lines: readonly (readonly string[])[]): string[] => partsOf(lines).map((parts) => parts.join(' '))

/** The rows below a header, up to the next one or to the notes. */
function bodyOf(header: Header, rows: readonly NumberedRow[]): { block: Omit<Block, 'titles'>; next: number } {
  const left: Block['left'] = { above: [], note: [], heading: [], repeated: [], total: [] }
  const body: NumberedRow[] = []
  const columns = header.guesses.filter(Boolean).length
  const own = header.headers.map(headerKey).join('\n')
  let at = header.below
  for (; at < rows.length; at++) {
    const { row, cells } = rows[at]!
    const texts = textsOf(cells)
    const distinct = [...new Set(texts.filter(Boolean))]
    const [first] = distinct
    if (first === undefined) continue
    if (TOTAL.test(headerKey(first)) || totalled(header, texts)) left.total.push(row)
    else if (maybeHeader(texts) && isHeaderAgain(texts)) {
      if (texts.map(headerKey).join('\n') !== own) break
      left.repeated.push(row)
    } else if (distinct.length === 1 && columns > 2 && NOTE.test(first)) left.note.push(row)
    else if (distinct.length === 1 && columns > 2 && (isHeading(first) || beforeHeader(rows, at))) {
      if (beforeHeader(rows, at)) break
      left.heading.push(row)
    } else if (NOTE.test(first) && distinct.length <= 2 && columns > 3) left.note.push(row)
    else if (groupsBelow(rows, at, row - (body.at(-1)?.row ?? row) > 1)) break
    else body.push(rows[at]!)
  }
  const { below: _, ...rest } = header
  return { block: { ...rest, guesses: withEvidence(rest.guesses, body), rows: body, left }, next: at }
}

/** A header below rows: nothing in it but what names columns. */
const isHeaderAgain = (texts: readonly string[]): boolean => {
  const filled = texts.filter(Boolean)
  const found = recognise(
    texts.map((text) => [text]),
    { name: '', titles: [] },
  )
  return (
    found !== undefined && found.guesses.filter((one) => one && one.confidence >= 0.9).length >= filled.length * 0.6
  )
}

/** Whether a line is the title of another table: below it, after lines of one text at most, comes a header. */
function beforeHeader(rows: readonly NumberedRow[], at: number): boolean {
  for (const { cells } of rows.slice(at + 1, at + 6)) {
    const texts = textsOf(cells)
    if (maybeHeader(texts) && isHeaderAgain(texts)) return true
    if (new Set(texts.filter(Boolean)).size > 1) return false
  }
  return false
}

/**
 * Whether a line names groups of columns of another table, whose header stands below it, without a line between them.
 * @param apart it does not stand right below a row
 */
function groupsBelow(rows: readonly NumberedRow[], at: number, apart: boolean): boolean {
  const { row, cells } = rows[at]!
  if (!apart && !cells.some((cell) => typeof cell !== 'string')) return false
  for (let below = 0; below <= 2; below++) {
    const next = rows[at + below]
    if (next?.row !== row + below) return false
    const texts = textsOf(next.cells)
    if (below > 0 && maybeHeader(texts) && isHeaderAgain(texts)) return true
    if (!texts.some(Boolean) || texts.some((text) => /\d/.test(text))) return false
  }
  return false
}

/** The row of a total may begin with what its columns hold, its word second: 1, 合计, 45. */
function totalled({ headers }: Header, texts: readonly string[]): boolean {
  const at = texts.findIndex((text) => TOTAL.test(headerKey(text)))
  return (
    at > 0 && texts.slice(0, at).every((text, column) => text === '' || SERIAL.test(headerKey(headers[column] ?? '')))
  )
}

const TOTAL = /^(本[页表])?(合计|小计|总计|共计|累计|总和|平均)(\([^)]*\))?[:：]?$/
const NOTE =
  /^(注|备注|说明|填表说明|附注|数据来源|资料来源|来源|填报人|填表人|填报单位|制表|制表人|审核人|联系人|统计时间|单位负责人|负责人|note)\s*\d*\s*[:：、.]|^(注|备注|说明|填表说明)\s*$/i
const HEADING =
  /^([一二三四五六七八九十]+[、.]|[(（][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十\d]+[部章类组])|(名单|一览表|统计表|汇总表|情况表|清单)$/
const isHeading = (text: string): boolean => HEADING.test(text)
