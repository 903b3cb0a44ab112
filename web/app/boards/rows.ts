import type { EntityRow } from '../frame/entity.js'
import type { Cell } from '../frame/sheet.js'

/** One row of an answer: its values by path, and the entities that are named there. */
export interface Row {
  key: string
  values: ReadonlyMap<string, Cell>
  entities: ReadonlyMap<string, readonly EntityRow[]>
}

/** A list in an answer, with what is told above it in each of its rows. */
export interface List {
  path: string
  rows: readonly Row[]
  /** How many there are, by the API. */
  total?: number
}

type Json = Readonly<Record<string, unknown>>
const object = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const entity = (value: unknown): value is EntityRow & Json =>
  object(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string'
const objects = (value: unknown): value is readonly Json[] =>
  Array.isArray(value) && value.length > 0 && value.every(object)
/** Steps of a path that say nothing to a reader. */
const WRAPS = ['nodes', 'edges', 'node']
const joined = (path: string, name: string): string =>
  WRAPS.includes(name) ? path : path === '' ? name : `${path}.${name}`

/** Every list of an answer, the outer before those in it; without any, one row of all that is told. */
export function listsOf(answer: unknown): List[] {
  const lists = new Map<string, { rows: Row[]; total?: number }>()
  const visit = (value: unknown, path: string, above: Row | undefined, total: unknown): void => {
    if (objects(value)) {
      const list = lists.get(path) ?? { rows: [] }
      if (typeof total === 'number' && above === undefined) list.total = total
      lists.set(path, list)
      for (const one of value) {
        const row = rowOf(one, above, `${path} ${list.rows.length}`)
        list.rows.push(row)
        for (const [name, below] of Object.entries(one))
          if (object(below) || objects(below)) visit(below, joined(path, name), row, undefined)
      }
    } else if (object(value)) {
      for (const [name, below] of Object.entries(value)) visit(below, joined(path, name), above, value['totalCount'])
    }
  }
  visit(answer, '', undefined, undefined)
  const found = [...lists]
    .map(([path, list]) => ({ path, ...list }))
    .filter(({ path, rows }) => path !== '' && rows.length > 0)
  return found.length > 0 ? found : [{ path: '', rows: [rowOf(object(answer) ? answer : {}, undefined, 'all')] }]
}

function rowOf(value: Json, above: Row | undefined, key: string): Row {
  const values = new Map<string, Cell>()
  const entities = new Map<string, readonly EntityRow[]>()
  const named = (path: string, all: readonly EntityRow[]) => {
    values.set(path, all.map(({ name }) => name).join('、'))
    entities.set(path, all)
  }
  const put = (some: unknown, path: string, name: string): void => {
    const at = joined(path, name)
    if (some === null || some === undefined || name === '__typename') return
    if (!object(some) && !Array.isArray(some)) return void (at === 'id' || values.set(at, some as Cell))
    if (Array.isArray(some)) {
      if (some.length > 0 && some.every(entity)) named(at, some)
      else if (some.length > 0 && !some.some((one) => typeof one === 'object')) values.set(at, some.join('、'))
      return
    }
    if (entity(some)) named(at, [some])
    for (const [inner, one] of Object.entries(some as Json))
      // What has a name needs no id beside it.
      if (!(entity(some) && (inner === 'name' || inner === 'id'))) put(one, at, inner)
  }
  if (entity(value)) named('name', [value])
  for (const [name, some] of Object.entries(value)) if (!(entity(value) && name === 'name')) put(some, '', name)
  for (const [path, some] of above?.values ?? []) {
    if (values.has(path)) continue
    values.set(path, some)
    if (above!.entities.has(path)) entities.set(path, above!.entities.get(path)!)
  }
  return { key, values, entities }
}

/** Columns of rows, in the order they come. */
export const columnsOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ values }) => [...values.keys()])),
]

export const isNumber = (rows: readonly Row[], column: string): boolean =>
  rows.some(({ values }) => typeof values.get(column) === 'number') &&
  rows.every(({ values }) => ['number', 'undefined'].includes(typeof values.get(column)))

/** Figures that an answer tells beside its lists, such as how many there are. */
export function figuresOf(answer: unknown, path = ''): { path: string; value: number }[] {
  if (!object(answer)) return []
  return Object.entries(answer).flatMap(([name, value]) => {
    const at = path === '' ? name : `${path}.${name}`
    return typeof value === 'number' ? [{ path: at, value }] : figuresOf(value, at)
  })
}
