import { LRUCache } from 'lru-cache'

/** Days are ISO strings, YYYY-MM-DD, so that they compare as strings; periods are half-open `[from, to)`. */
export interface Period {
  /** First day; nothing means that it has begun. */
  from?: string | null
  /** Day after the last; nothing means open. */
  to?: string | null
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether a period covers a day. */
export const isActive = ({ from, to }: Period, day: string): boolean =>
  (from == null || from <= day) && (to == null || day < to)

/**
 * The same day some calendar months later, or earlier; clipped to the month's end: 31 January plus one is 28 or 29
 * February.
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return written(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** The same day some years later; 29 February becomes the 28th where there is none. */
export const addYears = (day: string, years: number): string => addMonths(day, years * 12)

/** Whole calendar months from one day to a later one: the most that can be added without passing it. */
export function monthsBetween(from: string, to: string): number {
  let months =
    Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7))
  while (months > 0 && addMonths(from, months) > to) months--
  return months
}

/** Some days later, or earlier. */
export function addDays(day: string, days: number): string {
  let known = later.get(days)
  if (!known) later.set(days, (known = new Map()))
  let found = known.get(day)
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(day, (found = new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)))
  }
  return found
}

/** The days of many terms are few; to work one out takes longer than to look it up. */
const MOST_KNOWN = 4000
const later = new LRUCache<number, Map<string, string>>({ max: 20 })

/** The day after a day of the calendar, or undefined past the last one that is written with four digits. */
export function nextDay(day: string): string | undefined {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCFullYear() > 9999 ? undefined : next.toISOString().slice(0, 10)
}

/** Days from one day to another; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** The year of a day. */
export const yearOf = (day: string): number => parts(day)[0]

const DAY = 86_400_000

const parts = (day: string) => day.split('-').map(Number) as [number, number, number]

const written = (year: number, month: number, date: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
