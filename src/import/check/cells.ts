import { enums } from '../../enums.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../../model.js'
import type { Choice, Column, Value } from '../exchange/spec.js'

/** What was expected of a cell that is wrong. */
export class Refused {
  readonly expected: string
  /** Of a list: the value that is wrong. */
  readonly found: string | undefined
  constructor(expected: string, found?: string) {
    this.expected = expected
    this.found = found
  }
}

/** Reads the trimmed, non-empty text of a cell. */
export type CellParser = (text: string) => Value | Refused

/** The reader of a column's cells; `ownPrefix` is that of the ids the column `id` holds. */
export function cellParser(column: Column, ownPrefix: string | undefined): CellParser {
  const one = single(column, ownPrefix)
  if (!column.list) return one
  return (text) => {
    if (!SEPARATOR.test(text)) {
      const value = one(text)
      return value instanceof Refused ? value : [value as string]
    }
    const values = new Set<string>()
    for (const part of text.split(SEPARATOR)) {
      const item = part.trim()
      if (!item) continue
      const value = one(item)
      if (value instanceof Refused) return new Refused(value.expected, item)
      values.add(value as string)
    }
    return values.size ? [...values] : undefined
  }
}

/** Half or full width. */
const SEPARATOR = /[;\uff1b]/

function single(column: Column, ownPrefix: string | undefined): CellParser {
  switch (column.kind) {
    case 'id':
      return (text) => ownId(text, ownPrefix!)
    case 'text':
      return checked(column.check)
    case 'int':
      return number(
        { ...column, min: column.min ?? INT_MIN, max: column.max ?? INT_MAX },
        /^[+-]?\d+$/,
        'a whole number',
      )
    case 'float':
      return number(column, /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/, 'a number')
    case 'boolean': {
      const refused = new Refused('true or false (是, 否)')
      return (text) => BOOLEANS.get(text) ?? BOOLEANS.get(text.toLowerCase()) ?? refused
    }
    case 'date': {
      const refused = new Refused('a date YYYY-MM-DD')
      return (text) => (isDate(text) ? text : refused)
    }
    case 'choice':
      return choice(column.choices!)
    case 'reference':
      return (text) => referenceId(text, column.types!)
  }
}

const checked = (check: Column['check']): CellParser =>
  check
    ? (text) => {
        const expected = check(text)
        return expected === undefined ? text : new Refused(expected)
      }
    : (text) => text

/** What a whole number of the API can be: 32 bits. */
const INT_MIN = -2_147_483_648
const INT_MAX = 2_147_483_647

const BOOLEANS = new Map([
  ['true', true],
  ['是', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['否', false],
  ['no', false],
  ['0', false],
])

const number = ({ min, max }: Column, pattern: RegExp, what: string): CellParser => {
  const bounds =
    min !== undefined && max !== undefined ? ` from ${min} to ${max}` : min !== undefined ? ` of at least ${min}` : ''
  const refused = new Refused(what + bounds)
  return (text) => {
    if (!pattern.test(text)) return refused
    const value = Number(text)
    return Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max)
      ? value
      : refused
  }
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = Number(text.slice(8))
  const month = Number(text.slice(5, 7))
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || new Date(Date.UTC(Number(text.slice(0, 4)), month - 1, day)).getUTCDate() === day)
  )
}

function choice(choices: string | readonly (string | Choice)[]): CellParser {
  const values =
    typeof choices === 'string'
      ? enums[choices]!.values
      : choices.map((choice): Choice => (typeof choice === 'string' ? { value: choice, zh: [] } : choice))
  const codes = new Map<string, string>()
  const key = (text: string): string => text.normalize('NFKC').toUpperCase()
  for (const { value, zh } of values) for (const name of [value, ...zh]) codes.set(key(name), value)
  const refused = new Refused(
    `one of ${values.map(({ value, zh }) => (zh.length ? `${value} (${zh.join(', ')})` : value)).join(', ')}`,
  )
  return (text) => codes.get(text) ?? codes.get(key(text)) ?? refused
}

function ownId(text: string, prefix: string): string | Refused {
  if (text.startsWith(prefix) && text[prefix.length] === ':')
    return text.length > prefix.length + 1 ? text : new Refused('an id behind its prefix')
  const other = typeOfId(text)
  return other ? new Refused(`an id that begins with ${prefix}:, not with the prefix of ${other}`) : `${prefix}:${text}`
}

function referenceId(text: string, types: readonly EntityTypeName[]): string | Refused {
  const type = typeOfId(text)
  if (!type) return types.length === 1 ? `${entityTypes[types[0]!].prefix}:${text}` : text
  return types.includes(type)
    ? text
    : new Refused(`an id of ${types.map((name) => `${name} (${entityTypes[name].prefix}:…)`).join(' or ')}`)
}
