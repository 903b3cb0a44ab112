import type { RawLine } from '../index.js'

/** A line of a page: what stands on one height, from left to right. */
export interface PdfLine {
  /** Height of its signs. */
  size: number
  parts: { text: string; from: number; to: number }[]
}

interface SetLine {
  text: string
  cells: string[]
  size: number
  from: number
  to: number
}

/** Numbers of pages, and lines that stand on most pages. */
const PAGE_NUMBER = /^[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–·\s]*$/
/** Some fonts have radicals in the place of the characters that look like them. */
const RADICALS = /[\u2e80-\u2fdf]/g
/** So wide a gap, in signs, parts the cells of a row. */
const GAP = 2
/** Where a clause begins, a line does. */
const BEGINS =
  /^\s*(?:第[一二三四五六七八九十百]+[章节条]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.．、](?!\d))/

/**
 * Pages as paragraphs: a line that reaches the right edge goes on in the next, unless that is indented or begins a
 * clause.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): RawLine[] {
  const set = pages.map((lines) => lines.map(setOf).filter(({ text }) => text !== ''))
  const repeated = repeatedOf(set)
  const lines = set.flatMap((page) =>
    page.filter(({ text }, at) => {
      const edge = at === 0 || at === page.length - 1
      return !(edge && (PAGE_NUMBER.test(text) || repeated.has(text)))
    }),
  )
  const left = commonest(lines.map(({ from }) => Math.round(from)))
  const right = Math.max(...lines.map(({ to }) => to), 0)
  const out: RawLine[] = []
  let before: SetLine | undefined
  for (const line of lines) {
    const last = out.at(-1)
    const full = before !== undefined && before.to > right - before.size * 2.5
    const goesOn =
      last !== undefined &&
      before !== undefined &&
      full &&
      before.cells.length < 3 &&
      line.cells.length < 3 &&
      Math.abs(before.size - line.size) < before.size * 0.15 &&
      line.from < left + line.size * 1.2 &&
      !BEGINS.test(line.text)
    if (goesOn) last.text += joint(last.text, line.text) + line.text
    else out.push(line.cells.length >= 3 ? { text: line.cells.join('\t'), cells: line.cells } : { text: line.text })
    before = line
  }
  return out
}

function setOf({ size, parts }: PdfLine): SetLine {
  const cells: string[] = []
  let end: number | undefined
  for (const { text, from, to } of parts) {
    if (end === undefined || from - end > size * GAP) cells.push(text)
    else cells.push(cells.pop()! + (from - end > size * 0.3 ? joint(cells.at(-1) ?? '', text) : '') + text)
    end = to
  }
  const trimmed = cells.map((cell) => cell.trim().replace(RADICALS, (sign) => sign.normalize('NFKC'))).filter(Boolean)
  return {
    text: trimmed.join(' '),
    cells: trimmed,
    size,
    from: parts[0]?.from ?? 0,
    to: parts.at(-1)?.to ?? 0,
  }
}

/** Between words a blank; none beside Chinese characters. */
const joint = (before: string, after: string): string => (/\w$/.test(before) && /^\w/.test(after) ? ' ' : '')

/** Heads and feet of pages: the first and last lines that more than half of the pages have. */
function repeatedOf(pages: readonly (readonly SetLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const text of new Set([page[0]?.text, page.at(-1)?.text]))
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (pages.length > 2 && count * 2 > pages.length ? [text] : [])))
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
