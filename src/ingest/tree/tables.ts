import type { Line, Span } from '../document.js'

interface Found {
  title?: Span
  rows: readonly Line[]
}

/**
 * The tables among lines, by the line each begins at: rows that came with cells, a table whose cells each became a line
 * (序号, 指标, … then 1, …), as a browser's clipboard leaves it, and one whose cells have blanks between them.
 */
export function tablesOf(lines: readonly Line[]): { tables: Map<Line, Found>; rows: Set<Line> } {
  const tables = new Map<Line, Found>()
  const rows = new Set<Line>()
  const said = lines.filter(({ text }) => text.trim() !== '')
  for (let at = 0; at < said.length; at++) {
    const celled = run(said, at)
    const found = celled.length > 1 ? celled : [unfolded(said, at), spaced(said, at)].find(({ length }) => length > 0)
    if (!found) continue
    const caption = said[at - 1]
    const titled = caption && !caption.cells && /指标|表|清单|目录/.test(caption.text) && caption.text.length < 40
    const first = titled ? caption : said[at]!
    tables.set(first, { rows: found, ...(titled && { title: trimmed(caption) }) })
    const last = said.indexOf(said.findLast(({ no }) => no <= lastLine(found))!)
    for (let row = at; row <= last; row++) rows.add(said[row]!)
    at = last
  }
  return { tables, rows }
}

const trimmed = (line: Line): Span => ({
  line,
  from: /^\s*/.exec(line.text)![0].length,
  to: line.text.trimEnd().length,
})

const run = (said: readonly Line[], at: number): Line[] => {
  const end = said.findIndex((line, no) => no >= at && !line.cells)
  return said.slice(at, end < 0 ? undefined : end)
}

/** A cell by cell table: rows are numbered from 1, and each has as many cells as the header or fewer. */
function unfolded(said: readonly Line[], at: number): Line[] {
  if (!/^序\s*号$/.test(said[at]!.text.trim())) return []
  const one = said.findIndex(({ text }, no) => no > at && text.trim() === '1')
  const width = one - at
  if (one < 0 || width < 3 || width > 12 || said.slice(at, one).some(({ text }) => text.length > 30)) return []
  const out = [joined(said.slice(at, one))]
  let from = one
  for (let number = 1; said[from]?.text.trim() === String(number); number++) {
    const limit = Math.min(from + width, said.length)
    let to = from + 1
    while (
      to < limit &&
      !(said[to]!.text.trim() === String(number + 1) && to - from >= 3) &&
      said[to]!.text.length < 60
    )
      to++
    out.push(joined(said.slice(from, to)))
    from = to
  }
  return out
}

/** A table of indicators whose cells have blanks between them, as it is pasted from a page or a PDF: 序号 指标 单位 2020年. */
function spaced(said: readonly Line[], at: number): Line[] {
  const header = apart(said[at]!)
  const texts = header.cells!.map(({ text }) => text)
  if (texts.length < 3 || texts.length > 12 || texts.some((text) => text.length > 16)) return []
  if (!texts.some((text) => /^(?:主要)?指标(?:名称)?$/.test(text)) || !texts.some((text) => /20\d{2}/.test(text)))
    return []
  const numbered = /^序\s*号$/.test(texts[0]!)
  const out = [header]
  for (const line of said.slice(at + 1)) {
    const row = apart(line)
    const cells = row.cells!
    const fits = cells.length === texts.length || cells.length === texts.length - 1
    if (!fits || (numbered && !/^\d{1,3}$/.test(cells[0]!.text)) || !cells.some(({ text }) => /\d/.test(text))) break
    out.push(row)
  }
  return out.length > 1 ? out : []
}

const apart = (line: Line): Line => ({
  ...line,
  cells: [...line.text.matchAll(/\S+/g)].map(({ index, 0: text }) => ({ text, at: index })),
})

/** Cells that were lines as one row; each keeps its own line by `lines`. */
export interface UnfoldedLine extends Line {
  lines: readonly Line[]
}

const joined = (lines: readonly Line[]): UnfoldedLine => ({
  ...lines[0]!,
  cells: lines.map(({ text }) => ({ text: text.trim(), at: /^\s*/.exec(text)![0].length })),
  lines,
})

const lastLine = (rows: readonly Line[]): number => {
  const last = rows.at(-1)! as Partial<UnfoldedLine> & Line
  return last.lines?.at(-1)?.no ?? last.no
}
