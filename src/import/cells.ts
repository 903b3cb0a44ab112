import { enums } from '../enums.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../model.js'
import type { Column, Value } from './spec.js'

/** What a cell holds: its value, or what was expected of it. */
export type Parsed = { value: Value } | { expected: string; found?: string }
/** Reads the trimmed, non-empty text of a cell. */
export type CellParser = (text: string) => Parsed

const EMPTY: Parsed = { value: undefined }

/** The reader of a column's cells; `ownType` is the type whose ids the column `id` holds. */
export function cellParser(column: Column, ownPrefix: string | undefined): CellParser {
  const one = single(column, ownPrefix)
  if (!column.list) return one
  return (text) => {
    const values = new Set<string>()
    for (const part of text.split(/[;\uff1b]/)) {
      const item = part.trim()
      if (!item) continue
      const parsed = one(item)
      if ('expected' in parsed) return { ...parsed, found: item }
      values.add(parsed.value as string)
    }
    return values.size ? { value: [...values] } : EMPTY
  }
}

function single(column: Column, ownPrefix: string | undefined): CellParser {
  switch (column.kind) {
    case 'id':
      return (text) => ownId(text, ownPrefix!)
    case 'text':
      return checked(column.check)
    case 'int':
      return number(column, /^[+-]?\d{1,15}$/, 'a whole number')
    case 'float':
      return number(column, /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/, 'a number')
    case 'boolean':
      return (text) => {
        const value = BOOLEANS.get(text.toLowerCase())
        return value === undefined ? { expected: 'true or false (是, 否)' } : { value }
      }
    case 'date':
      return (text) => (isDate(text) ? { value: text } : { expected: 'a date YYYY-MM-DD' })
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
        return expected === undefined ? { value: text } : { expected }
      }
    : (text) => ({ value: text })

const BOOLEANS = new Map([['true', true], ['是', true], ['yes', true], ['1', true], ['false', false], ['否', false], ['no', false], ['0', false]])

const number = ({ min, max }: Column, pattern: RegExp, what: string): CellParser => {
  const bounds = min !== undefined && max !== undefined ? ` from ${min} to ${max}` : min !== undefined ? ` of at least ${min}` : ''
  const refused: Parsed = { expected: what + bounds }
  return (text) => {
    if (!pattern.test(text)) return refused
    const value = Number(text)
    return Number.isFinite(value) && (min === undefined || value >= min) && (max === undefined || value <= max) ? { value } : refused
  }
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = Number(text.slice(8))
  const month = Number(text.slice(5, 7))
  return month >= 1 && month <= 12 && day >= 1 && (day <= 28 || new Date(Date.UTC(Number(text.slice(0, 4)), month - 1, day)).getUTCDate() === day)
}

function choice(choices: string | readonly string[]): CellParser {
  const values = typeof choices === 'string' ? enums[choices]!.values : choices.map((value) => ({ value, zh: [] as string[] }))
  const codes = new Map<string, string>()
  const key = (text: string): string => text.normalize('NFKC').toUpperCase()
  for (const { value, zh } of values) for (const name of [value, ...zh]) codes.set(key(name), value)
  const refused: Parsed = { expected: `one of ${values.map(({ value, zh }) => (zh.length ? `${value} (${zh.join(', ')})` : value)).join(', ')}` }
  return (text) => {
    const code = codes.get(text) ?? codes.get(key(text))
    return code === undefined ? refused : { value: code }
  }
}

function ownId(text: string, prefix: string): Parsed {
  if (text.startsWith(prefix) && text[prefix.length] === ':') return text.length > prefix.length + 1 ? { value: text } : { expected: 'an id behind its prefix' }
  const other = typeOfId(text)
  return other ? { expected: `an id that begins with ${prefix}:, not with the prefix of ${other}` } : { value: `${prefix}:${text}` }
}

function referenceId(text: string, types: readonly EntityTypeName[]): Parsed {
  const type = typeOfId(text)
  if (!type) return { value: types.length === 1 ? `${entityTypes[types[0]!].prefix}:${text}` : text }
  return types.includes(type) ? { value: text } : { expected: `an id of ${types.map((name) => `${name} (${entityTypes[name].prefix}:…)`).join(' or ')}` }
}
