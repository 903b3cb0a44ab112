import { term } from '../enums.js'
import { registerWords, type RegisterName } from '../registers.js'
import { addDays, addMonths, daysBetween, monthsBetween } from '../kernel/day.js'
import type { Bilingual } from './io.js'

/** How many entities one evidence lists at most; its value counts all. */
export const MAX_LISTED = 50

/** The first of many ids. */
export const listed = (ids: readonly string[]): readonly string[] => ids.slice(0, MAX_LISTED)

/** A text in both languages. */
export const say = (ZH: string, EN: string): Bilingual => ({ ZH, EN })

/** Nothing to say. */
export const nothing: Bilingual = say('', '')

/** Several texts one after the other. */
export const joined = (texts: readonly Bilingual[], zh = '；', en = '; '): Bilingual =>
  say(texts.map(({ ZH }) => ZH).join(zh), texts.map(({ EN }) => EN).join(en))

/**
 * Names as words of a sentence; of a long list the first five and how many there are. `measure` is what counts them in
 * Chinese.
 */
export const named = (names: readonly string[], measure = '个'): Bilingual => {
  const few = names.slice(0, 5)
  return names.length > few.length
    ? say(`${few.join('、')}等${names.length}${measure}`, `${few.join(', ')} and ${names.length - few.length} more`)
    : say(few.join('、'), few.join(', '))
}

/** Titles in quotation marks. */
export const quoted = (titles: readonly Bilingual[]): Bilingual =>
  joined(
    titles.map(({ ZH, EN }) => say(`“${ZH}”`, `"${EN}"`)),
    '、',
    ', ',
  )

/** Items of a choice: 甲、乙或丙, A, B or C. */
export const oneOf = (items: readonly Bilingual[]): Bilingual =>
  say(
    chosen(
      items.map(({ ZH }) => ZH),
      '、',
      '或',
    ),
    chosen(
      items.map(({ EN }) => EN),
      ', ',
      ' or ',
    ),
  )

const chosen = (items: readonly string[], comma: string, or: string): string =>
  items.length > 1 ? `${items.slice(0, -1).join(comma)}${or}${items.at(-1)}` : items.join()

/** The term of a code in both languages; in English in small letters, as inside a sentence. */
export const termed = (enumeration: string, code: string): Bilingual =>
  say(term(enumeration, code, 'ZH'), term(enumeration, code, 'EN').toLowerCase())

/** A count of something in English, in the singular or the plural. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${agree(count, one, many)}`

/** A word in English that agrees with a count: is or are, has or have. */
export const agree = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** A figure in a sentence: at most two decimals. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100)

/** A share as a percentage of at most one decimal. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** A day as it is written. */
export const day = (iso: string): Bilingual => {
  const [year, month, date] = [Number(iso.slice(0, -6)), Number(iso.slice(-5, -3)), Number(iso.slice(-2))]
  return say(`${year}年${month}月${date}日`, iso)
}

/** The time from one day to a later one: days within a month, else whole months. */
export function span(from: string, to: string): Bilingual {
  const days = daysBetween(from, to)
  if (to < addMonths(from, 1)) return say(`${days}天`, counted(days, 'day'))
  const months = monthsBetween(from, to)
  return addMonths(from, months) === to
    ? say(`${months}个月`, counted(months, 'month'))
    : say(`${months}个多月`, `more than ${counted(months, 'month')}`)
}

/** The last day of a term, as people write it; the graph keeps the day after. */
export const lastDay = (end: string): string => addDays(end, -1)

/** Until when somebody serves. */
export const until = (end: string | null): Bilingual =>
  end === null
    ? say('聘期未定', 'term without an end')
    : say(`聘期至${day(lastDay(end)).ZH}`, `term until ${lastDay(end)}`)

/** How old somebody is. */
export const aged = (age: number | null): Bilingual =>
  age === null ? say('年龄不详', 'age not known') : say(`${age}岁`, `aged ${age}`)

/** How old somebody is and until when he serves. */
export const ageAndTerm = (age: number | null, end: string | null): Bilingual =>
  joined([aged(age), until(end)], '，', ', ')

/** The path of a clause as it is cited: 二/(二)/2 is 二（二）2. */
export const cited = (clause: string | null): Bilingual =>
  clause === null
    ? nothing
    : say(
        clause
          .replaceAll('/', '')
          .replace(/\((.+?)\)/g, '（$1）')
          .replace(/¶(\d+)/g, '第$1段')
          .replace(/—(\d+)/g, '第$1项'),
        clause
          .replaceAll('/', '')
          .replace(/¶(\d+)/g, ' paragraph $1')
          .replace(/—(\d+)/g, ' item $1'),
      )

/** What is no mere measure word, in English. */
const UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  人年: ' person-years',
  人次: ' person-times',
  亿元: ' hundred million yuan',
  千万元: ' ten million yuan',
  万元: ' ten thousand yuan',
  '万元/年': ' ten thousand yuan a year',
  万平方米: ' ten thousand square metres',
}

/** A figure with its unit; English has no measure words. */
export const measured = (value: number, unit: string | null): Bilingual =>
  value === 0 && unit !== '%'
    ? say('零', 'zero')
    : say(`${figure(value)}${unit ?? ''}`, `${figure(value)}${unit === null ? '' : (UNITS[unit] ?? '')}`)

/** Registers by what they are called. */
export const registersNamed = (registers: readonly RegisterName[]): Bilingual => {
  const words = registers.map((register) => registerWords.get(register)!)
  return say(
    `${words.map(({ zh }) => zh[0]).join('、')}登记`,
    `the ${agree(words.length, 'register', 'registers')} of ${chosen(
      words.map(({ en }) => en),
      ', ',
      ' and ',
    )}`,
  )
}
