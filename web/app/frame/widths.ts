import type { Column } from './sheet.js'

/** What a cell has beside its text. */
const PADDING = 18
/** A word longer than this may be broken. */
const LONGEST = 220
/** So many characters of a Chinese heading stay in one line. */
const TOGETHER = 6
/** How many rows are looked at. */
const ROWS = 40

/** Parts of a text that must not be broken: words, numbers, days; a short Chinese heading as a whole. */
const parts = (text: string): string[] => text.match(/[^\s\p{Script=Han}，。、；：（）“”]+/gu) ?? []
const together = (title: string): string[] =>
  [...title].length <= TOGETHER && /\p{Script=Han}/u.test(title) ? [title] : parts(title)

/**
 * How wide the columns of a table are: as wide as is told, or as their words need. Where the table has less room than
 * that, each gives of what its words do not need; where it has more, each has its part of it, as the head of a table
 * that scrolls would jump to where the cells are.
 */
export function widthsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], room: number): number[] {
  const measure = meter()
  const needs = columns.map(({ title, value, least = 0 }) => {
    const words = new Set(rows.slice(0, ROWS).flatMap((row) => parts(String(value(row) ?? ''))))
    const cells = Math.max(0, ...[...words].map((word) => Math.min(LONGEST, measure(word, false))))
    return Math.ceil(PADDING + Math.max(cells, least - PADDING, ...together(title).map((word) => measure(word, true))))
  })
  const wanted = columns.map(({ width = 140 }, index) => Math.max(width, needs[index]!))
  const over = sum(wanted) - room
  const spare = sum(wanted) - sum(needs)
  if (room > 0 && over < 0) return filled(wanted, room)
  if (room === 0 || over === 0 || spare === 0) return wanted
  const share = Math.min(1, over / spare)
  return wanted.map((width, index) => Math.floor(width - share * (width - needs[index]!)))
}

/** Wider in proportion, to the last pixel of the room. */
function filled(widths: readonly number[], room: number): number[] {
  const scale = room / sum(widths)
  const ends = widths.map((_, index) => Math.round(scale * sum(widths.slice(0, index + 1))))
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Measures texts in the letters of the page. */
function meter(): (text: string, bold: boolean) => number {
  const pen = document.createElement('canvas').getContext('2d')
  const { fontSize, fontFamily } = getComputedStyle(document.body)
  return (text, bold) => {
    // What has no canvas has about these letters.
    if (!pen) return text.length * (bold ? 10 : 8)
    pen.font = `${bold ? 600 : 400} ${fontSize} ${fontFamily}`
    return pen.measureText(text).width
  }
}
