import { readDay } from './forms/date.js'
import { sideOf } from './forms/period.js'
import type { Block } from './blocks.js'
import type { Guess } from './match.js'

/** What a year alone stands for. */
export type Years = 'FIRST_DAY' | 'LAST_DAY'

/** Whether a column of days has years alone, what they would be read as, and whether that is to be asked. */
export function yearsOf(
  { spec, headers, rows }: Block,
  at: number,
  guess: Guess,
): { years: Years; asksYears?: true } | undefined {
  const { column, period, years } = guess
  if (column.kind !== 'date') return undefined
  const some = rows.some(({ cells }) => {
    const cell = cells[at] ?? ''
    const side = period ? sideOf(cell, period) : cell
    const read = typeof side === 'string' ? readDay(side) : undefined
    return typeof read === 'object' && 'year' in read
  })
  if (!some) return undefined
  // A figure of a year holds when it is over, as a goal for a year is due at its end.
  const means = years ?? (column.lastDay || spec.file === 'observations' ? 'LAST_DAY' : 'FIRST_DAY')
  return { years: means, ...(!years && !SAID.test(headers[at] ?? '') && { asksYears: true }) }
}

/** Its header says that it holds years. */
const SAID = /年(份|度)?\s*([(（].*[)）])?$/
