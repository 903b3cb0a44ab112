import type { Cell } from '../../read/source.js'
import { readDay } from './date.js'

/** The begin or the end of a period in one cell: 2025.3.1-2028.2.29, 2025年3月至今. */
export function sideOf(cell: Cell, side: 'begin' | 'end'): Cell {
  if (typeof cell !== 'string' || cell.trim() === '') return cell
  const text = cell.trim()
  for (const { index, 0: sign } of text.matchAll(/至今|[至到]|[—–－~～-]+/g)) {
    const [begin, end] = [text.slice(0, index), sign === '至今' ? sign : text.slice(index + sign.length)]
    const [from, to] = [readDay(begin), readDay(end)]
    if (from !== undefined && from !== 'open' && to !== undefined) return side === 'begin' ? begin : end
  }
  return side === 'end' ? '' : { found: text, expected: 'a period such as 2025.3.1-2028.2.29 (2025年3月至2028年2月)' }
}
