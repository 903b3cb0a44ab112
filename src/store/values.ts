import { StoreError } from '../kernel/errors.js'
import type { HeaderType, Query } from '../query/query.js'
import type { Row, RowTypes } from '../query/row.js'
import type { RunOptions } from './store.js'
import { inTurns } from '../kernel/turns.js'

/**
 * The parameters as an engine takes them: every declared one is there (null when left out), `undefined` is null,
 * and `number` decides how a number travels; it is told which are declared as floats.
 * Lists and maps that need no change are handed on as they are: an import gives millions of values.
 */
export function outgoing(
  query: Query,
  params: Row | undefined,
  rowTypes: RowTypes,
  number: (value: number, float: boolean) => unknown,
): Row {
  const convert = (value: unknown, type: HeaderType | undefined): unknown => {
    switch (typeof value) {
      case 'number':
        if (!Number.isFinite(value)) throw new Refusal(`${value} is not a number a graph can hold`)
        return number(value, type?.kind === 'scalar' && type.name === 'float')
      case 'undefined':
        return null
      case 'object':
        break
      case 'function':
      case 'symbol':
        throw new Refusal(`a ${typeof value} is not a value`)
      default:
        return value
    }
    if (value === null) return null
    if (Array.isArray(value)) return list(value, type?.kind === 'list' ? plain(type.of) : undefined)
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null)
      throw new Refusal(`a ${prototype.constructor.name} is not a value (dates are ISO strings)`)
    return map(
      value as Row,
      type?.kind === 'map' ? type.fields : type?.kind === 'name' ? rowTypes[type.name] : undefined,
    )
  }
  const list = (items: readonly unknown[], type: HeaderType | undefined): readonly unknown[] => {
    let changed: unknown[] | undefined
    let index = 0
    try {
      for (; index < items.length; index++) {
        const item = items[index]
        const converted = typeof item === 'string' ? item : convert(item, type)
        if (converted !== item) (changed ??= [...items])[index] = converted
      }
    } catch (error) {
      throw at(`[${index}]`, error)
    }
    return changed ?? items
  }
  const map = (row: Row, types: Readonly<Record<string, HeaderType>> | undefined): Row => {
    let changed: Row | undefined
    let key = ''
    try {
      for (key in row) {
        const item = row[key]
        const converted = typeof item === 'string' ? item : convert(item, types && plain(types[key]))
        if (converted !== item) (changed ??= { ...row })[key] = converted
      }
    } catch (error) {
      throw at(`.${key}`, error)
    }
    return changed ?? row
  }
  const result: Row = {}
  for (const name in query.params) result[name] = null
  for (const name in params) {
    try {
      result[name] = convert(params[name], plain(query.params[name]))
    } catch (error) {
      throw error instanceof Refusal
        ? new StoreError('QUERY_FAILED', `${query.name}: parameter ${name}${error.path}: ${error.message}`)
        : error
    }
  }
  return result
}

/** A value no engine takes; where it stands is added on the way up. */
class Refusal extends Error {
  path = ''
}

function at(step: string, error: unknown): unknown {
  if (error instanceof Refusal) error.path = step + error.path
  return error
}

const plain = (type: HeaderType | undefined): HeaderType | undefined =>
  type?.kind === 'optional' ? plain(type.of) : type

/**
 * What the caller gets from the rows of an engine, by `query.returns`; missing columns and optional properties are
 * null. `rowAt` gives each row once, in order; where there are many, others have their turn in between, and the rows so
 * far are given to `hand`, if there is one, so that they are never there all at once.
 */
export async function shaped(
  query: Query,
  count: number,
  rowAt: (index: number) => Row,
  rowTypes: RowTypes,
  hand?: RunOptions['hand'],
): Promise<unknown> {
  if (query.returns === 'none') return undefined
  const optional =
    query.returns === 'optional' || (query.returns === 'value' && query.columns.value?.kind === 'optional')
  if (query.returns !== 'many') {
    if (count === 0 && optional) return null
    if (count !== 1)
      throw new StoreError(
        'QUERY_FAILED',
        `${query.name}: expected ${optional ? 'at most one row' : 'one row'}, found ${count}`,
      )
  }
  const fill = filler({ kind: 'map', fields: query.columns }, rowTypes)
  const rows: Row[] = []
  const convert = (index: number) => {
    const row = rowAt(index)
    fill?.(row)
    rows.push(row)
  }
  await inTurns(count, convert, hand && (() => hand(rows.splice(0))))
  if (query.returns === 'many') return rows
  return query.returns === 'value' ? rows[0]!.value : rows[0]
}

type Filler = (value: unknown) => void

/** A function that writes the nulls a type asks for into a value, in place; nothing where the type can't miss any. */
function filler(type: HeaderType, rowTypes: RowTypes, open: ReadonlySet<string> = new Set()): Filler | undefined {
  switch (type.kind) {
    case 'scalar':
      return undefined
    case 'optional':
      return filler(type.of, rowTypes, open)
    case 'list': {
      const each = filler(type.of, rowTypes, open)
      return each && ((value) => Array.isArray(value) && value.forEach(each))
    }
    case 'name': {
      const fields = rowTypes[type.name]
      // An enumeration has no fields; a row type inside itself ends the descent.
      return fields && !open.has(type.name)
        ? filler({ kind: 'map', fields }, rowTypes, new Set([...open, type.name]))
        : undefined
    }
    case 'map': {
      const names = Object.keys(type.fields)
      const inner = names.flatMap((name) => {
        const fill = filler(type.fields[name]!, rowTypes, open)
        return fill ? [[name, fill] as const] : []
      })
      return (value) => {
        if (value === null || typeof value !== 'object') return
        const map = value as Row
        for (const name of names) if (map[name] === undefined) map[name] = null
        for (const [name, fill] of inner) fill(map[name])
      }
    }
  }
}
