import { isFilled, type NumberedRow } from '../read/source.js'
import { blocksOf, textsOf, type Block } from './blocks.js'
import { letters } from './mapping.js'
import { headerKey } from './match.js'
import { maybeHeader } from './recognise.js'

/** A table on a sheet, and in which columns where others stand beside it. */
export interface Found {
  block: Block
  /** As a spreadsheet counts: `F–H`. */
  columns?: string
}

/** The tables on a sheet, also side by side. @param only the table it is, where somebody has said so */
export function stripsOf(name: string, rows: readonly NumberedRow[], only?: string): Found[] {
  const whole = blocksOf(name, rows, only)
  for (const ranges of [parted(rows), again(rows)]) {
    if (ranges.length < 2) continue
    const strips = ranges.map((range) => ({ range, blocks: blocksOf(name, within(rows, range), only) }))
    // Each of them has to be a table by itself: a column that is empty parts many a table.
    if (!strips.every(({ blocks }) => blocks.length > 0 && blocks.every(tellsWhat))) continue
    return strips.flatMap(({ range: [from, to], blocks }) =>
      blocks.map((block) => ({ block, columns: `${letters(from)}–${letters(to)}` })),
    )
  }
  return whole.map((block) => ({ block }))
}

type Range = readonly [from: number, to: number]

/** What a row of it speaks of: a name or an id, or both ends of a relation. */
const tellsWhat = ({ spec, guesses, rows }: Block): boolean => {
  const has = new Set(guesses.flatMap((one) => (one ? [one.column.name] : [])))
  const ends = spec.columns.filter(({ required, kind }) => required && kind === 'reference')
  return (
    rows.length > 0 &&
    (['name', 'title', 'id'].some((column) => has.has(column)) ||
      (ends.length > 1 && ends.every((column) => has.has(column.name))))
  )
}

/** Ranges of columns with columns between them that are empty in all rows but titles. */
function parted(rows: readonly NumberedRow[]): Range[] {
  const filled: boolean[] = []
  for (const { cells } of rows) {
    const texts = textsOf(cells)
    if (new Set(texts.filter(Boolean)).size < 2) continue
    texts.forEach((text, at) => {
      if (text !== '') filled[at] = true
    })
  }
  const found: [number, number][] = []
  filled.forEach((is, at) => {
    const last = found.at(-1)
    if (!is) return
    if (last?.[1] === at - 1) last[1] = at
    else found.push([at, at])
  })
  return found.filter(([from, to]) => to > from)
}

/** Ranges of columns in which a header says the same again, as lists are printed to save paper. */
function again(rows: readonly NumberedRow[]): Range[] {
  const header = rows.slice(0, 30).find(({ cells }) => maybeHeader(textsOf(cells)))
  if (!header) return []
  const keys = textsOf(header.cells).map(headerKey)
  const width = keys.findLastIndex((key) => key !== '') + 1
  const first = keys.findIndex((key) => key !== '')
  const starts = keys.flatMap((key, at) => (key !== '' && key === keys[first] ? [at] : []))
  return starts.map((from, index): Range => [from, (starts[index + 1] ?? width) - 1]).filter(([from, to]) => to > from)
}

/** Rows as if nothing else stood beside them; rows without anything in the range are left out. */
const within = (rows: readonly NumberedRow[], [from, to]: Range): NumberedRow[] =>
  rows.flatMap(({ row, cells }) => {
    const own = Array.from({ length: to + 1 }, (_, at) => (at < from ? '' : (cells[at] ?? '')))
    return own.some(isFilled) ? [{ row, cells: own }] : []
  })
