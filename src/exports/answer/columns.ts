import {
  getNamedType,
  isCompositeType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import type { Locale } from '../../generated/types.js'
import { fieldOf, isConnection, keyOf, type Fragments, type Located } from './located.js'

/** What a cell of a file holds. */
export type Cell = string | number | boolean | null

export interface Column {
  heading: string
  /** The keys that lead from an item to its value. */
  path: readonly string[]
}

export interface Table {
  columns: Column[]
  /** The keys that lead from the page to its items. */
  items: readonly string[]
}

/** Between the items of a list, and between those of a list within one. */
const OUTER = '；'
const INNER = '、'
/** Between the names of what is within each other. */
const WITHIN = '·'
/** Levels of a page within an item, which have no name of their own. */
const UNNAMED: ReadonlySet<string> = new Set(['nodes', 'edges', 'node'])

/**
 * The columns of a file: each value that an item is asked for, in the order of the operation, called what the schema
 * calls it. What stands within something is called by both names; columns that would share a name have their keys
 * added. Undefined where no item is asked for.
 */
export function tableOf(
  schema: GraphQLSchema,
  { asked, type }: Pick<Located, 'asked' | 'type'>,
  fragments: Fragments,
  locale: Locale,
): Table | undefined {
  const found = new Map<string, Column>()
  const walk = (set: SelectionSetNode, on: GraphQLCompositeType, path: string[], names: string[], open: string[]) => {
    for (const one of set.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value)
        const type = fragment && schema.getType(fragment.typeCondition.name.value)
        if (fragment && isCompositeType(type) && !open.includes(one.name.value))
          walk(fragment.selectionSet, type, path, names, [...open, one.name.value])
        continue
      }
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const type = one.typeCondition ? schema.getType(one.typeCondition.name.value) : on
        if (isCompositeType(type)) walk(one.selectionSet, type, path, names, open)
        continue
      }
      const field = fieldOf(on, one)
      const below = getNamedType(field?.type)
      const at = [...path, keyOf(one)]
      const silent = UNNAMED.has(one.name.value) && (isConnection(on) || on.name.endsWith('Edge'))
      const called = silent ? names : [...names, nameOf(one.name.value, field?.description, locale)]
      if (one.selectionSet && isCompositeType(below)) walk(one.selectionSet, below, at, called, open)
      else if (!found.has(at.join('.'))) found.set(at.join('.'), { heading: called.join(WITHIN), path: at })
    }
  }
  const [first, ...others] = asked.flatMap(({ selectionSet }) => itemsOf(selectionSet!, type, []))
  if (!first) return undefined
  const at = first.at.join('.')
  for (const { set, on } of [first, ...others.filter((one) => one.at.join('.') === at)]) walk(set, on, [], [], [])
  return { items: first.at, columns: distinct([...found.values()]) }

  /** What is asked of the items of a page, as `nodes` or as `edges { node }`. */
  function itemsOf(
    set: SelectionSetNode,
    on: GraphQLCompositeType,
    path: readonly string[],
    open: string[] = [],
  ): Items[] {
    return set.selections.flatMap((one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value)
        return fragment && !open.includes(one.name.value)
          ? itemsOf(fragment.selectionSet, on, path, [...open, one.name.value])
          : []
      }
      if (one.kind === Kind.INLINE_FRAGMENT) return itemsOf(one.selectionSet, on, path, open)
      const below = getNamedType(fieldOf(on, one)?.type)
      if (!one.selectionSet || !isCompositeType(below)) return []
      const at = [...path, keyOf(one)]
      if (one.name.value === 'edges') return itemsOf(one.selectionSet, below, at, open)
      return ['nodes', 'node'].includes(one.name.value) ? [{ set: one.selectionSet, on: below, at }] : []
    })
  }
}

interface Items {
  set: SelectionSetNode
  on: GraphQLCompositeType
  at: readonly string[]
}

/** The Chinese term at the end of a description, or the name in words. */
export function nameOf(name: string, description: string | null | undefined, locale: Locale): string {
  const term =
    locale === 'ZH' &&
    (name === '__typename' ? '类型' : /\((\p{Script=Han}(?:[^()]|\([^()]*\))*)\)\s*$/u.exec(description ?? '')?.[1])
  if (term) return term
  const words = name === '__typename' ? 'type' : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words[0]!.toUpperCase() + words.slice(1)
}

function distinct(columns: readonly Column[]): Column[] {
  const counts = new Map<string, number>()
  for (const { heading } of columns) counts.set(heading, (counts.get(heading) ?? 0) + 1)
  return columns.map((column) =>
    counts.get(column.heading)! > 1 ? { ...column, heading: `${column.heading}（${column.path.join('.')}）` } : column,
  )
}

/** The cells of an item: of a list the values of all, one after the other, so that columns of one list go together. */
export const cellsOf = (item: unknown, columns: readonly Column[]): Cell[] =>
  columns.map(({ path }) => cell(valueAt(item, path), OUTER))

/** What stands under keys; of a list, what stands there in each. */
export const valueAt = (value: unknown, path: readonly string[]): unknown => {
  if (path.length === 0 || value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((one) => valueAt(one, path))
  return valueAt((value as Record<string, unknown>)[path[0]!], path.slice(1))
}

function cell(value: unknown, between: string): Cell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) {
    const parts = value.map((one) => String(cell(one, INNER) ?? ''))
    return parts.some(Boolean) ? parts.join(between) : null
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value)
}
