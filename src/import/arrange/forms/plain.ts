import type { Column } from '../../exchange/spec.js'
import type { Cell } from '../../read/source.js'
import { lastOf, readDay } from './date.js'
import { exact, readNumber, scaled } from './number.js'
import { codeOf } from './term.js'
import { items, rankOf, truth } from './words.js'

/** What is known of a cell beyond its text. */
export interface CellContext {
  /** Its column is headed in Chinese, so that the last day of a period belongs to it. */
  inclusive: boolean
  /** The unit its header gives, as in 预算（万元）. */
  headed?: string | undefined
  /** What stands in the column `unit` of its row, where the table has one. */
  unit?: string | undefined
  /** What a year alone stands for; without it, it is no day. */
  years?: 'FIRST_DAY' | 'LAST_DAY' | undefined
}

/**
 * A cell as the exchange format writes it. What people write otherwise is read; a text that is read in no way stays as
 * it is, so that the check of rows says what was expected.
 */
export function plainCell(column: Column, cell: Cell, context: CellContext): Cell {
  if (typeof cell !== 'string') return cell
  const text = cell.trim()
  if (text === '') return ''
  if (EMPTY[column.kind]?.test(text)) return ''
  switch (column.kind) {
    case 'date':
      return day(column, text, context)
    case 'int':
    case 'float':
      return figure(column, text, context)
    case 'boolean':
      return truth(text) ?? text
    case 'choice':
      return many(column, text, (item) => choice(column, item))
    case 'reference':
      return many(column, text, narrow)
    case 'id':
      return narrow(text)
    case 'text':
      return column.list && column.name === 'aliases' ? items(text).join(';') : text
  }
}

/** What people put where nothing is to be told; in a figure or a text it may mean something. */
const NOTHING = /^(?:[/／]|[-—–－]{1,3})$/
const NONE = /^(?:[/／]|[-—–－]{1,3}|无|暂无|没有)$/
const EMPTY: Readonly<Partial<Record<Column['kind'], RegExp>>> = {
  date: NOTHING,
  boolean: NOTHING,
  reference: NONE,
}

const many = (column: Column, text: string, one: (item: string) => string): string =>
  column.list ? items(text).map(one).join(';') : one(text)

/** Letters and figures of full width are typed by mistake in what is an id. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).trim()

function day({ lastDay }: Column, text: string, { inclusive, years }: CellContext): Cell {
  const read = readDay(text)
  if (read === undefined) return text
  if (read === 'open') return lastDay ? '' : text
  if ('day' in read) return read.day
  if ('year' in read) {
    if (!years) return text
    if (!lastDay) return `${read.year}-${years === 'FIRST_DAY' ? '01-01' : '12-31'}`
    return inclusive ? `${read.year}-12-31` : { found: text, expected: MAY_BE_EITHER }
  }
  if (!lastDay) return `${read.month}-01`
  return inclusive ? lastOf(read.month) : { found: text, expected: MAY_BE_EITHER }
}

const MAY_BE_EITHER = 'the day after the last, as the header is English: a month or year alone may mean either'

/** Units of what a column counts already, by its name. */
const COUNTED = /^(年|周?岁|人|名|位|个|家|项|件|篇|次|台|套|户|所|元|元整|人民币|年度|年生)$/

function figure(column: Column, text: string, { headed, unit }: CellContext): Cell {
  if (column.kind === 'int' && column.name.endsWith('year')) {
    const read = readDay(text)
    // Five figures may be a day as spreadsheets count it, or a slip: that is asked.
    if (read !== undefined && read !== 'open' && !/^\d{5}$/.test(text))
      return ('day' in read ? read.day : 'month' in read ? read.month : read.year).slice(0, 4)
  }
  const read = readNumber(text)
  if (!read) return text.normalize('NFKC')
  if (/^[%‰]$/.test(read.unit)) return text.normalize('NFKC').replace(/\s/g, '')
  const wanted = column.name === 'value' ? unit : undefined
  if (column.name === 'value' && read.written !== '') {
    if (!wanted)
      return {
        found: text,
        expected: `a number, with ${read.written} in the column unit (单位) of the row`,
      }
    const row = scaled(wanted)
    // 1.2亿 in a row of 亿元 is 1.2, in a row of 元 120,000,000.
    if (read.unit === row.unit || read.unit === '') return String(exact(read.value / row.factor))
    return {
      found: text,
      expected: `a number in ${wanted}, as the unit of the row says, not in ${read.written}`,
    }
  }
  if (read.unit !== '' && !COUNTED.test(read.unit)) return text
  // The header's scale holds for what has none of its own.
  const factor = headed !== undefined && read.written === '' ? scaled(headed).factor : 1
  return String(exact(read.value * factor))
}

function choice({ choices }: Column, text: string): string {
  if (typeof choices !== 'string') return text
  return (
    codeOf(choices, text) ??
    (choices === 'ProfessionalTitleRank' ? rankOf(text) : undefined) ??
    (NONE.test(text) ? '' : text)
  )
}
