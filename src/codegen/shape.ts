import type { QueryHeader } from './header.js'
import { keyset, type Key } from './keyset.js'

/** A relation query taken apart, so that it can be nested into its parent's. Its variables are `c` (parent), `r` (relation) and `o` (other end). */
export interface RelationShape {
  /** Labels of the parent and of the other end. */
  from: string
  to: string
  /** As in `(c)<-[r:APPOINTED_TO]-(o:Expert)`. */
  pattern: string
  where?: string
  /** A total order of the rows, the condition of those after a cursor, and what the cursor holds. */
  order: string
  after: string
  keys: readonly Key[]
  /** Row type of the relation's own facts, where it has some. */
  fact?: string
  /** Row type of the other end. */
  node: string
}

/** A list query taken apart: all but its last line, which returns the whole row of `n`. */
export interface ListShape {
  head: string
  /** A total order of `n`, and what a cursor holds in each of the orders there are. */
  order: string
  orders: Readonly<Record<string, readonly Key[]>>
  node: string
}

const RELATION =
  /^MATCH \(c:(\w+)\)\nWHERE c\.id IN \$ids\nCALL \(c\) \{\n  MATCH (\(c\)[^\n]*\(o:(\w+)\))\n  WHERE ([^\n]+)\n  WITH (r, )?o\n  ORDER BY ([^\n]+)\n  LIMIT \$first\n  RETURN collect\((?:properties\(o\)|(\{fact: properties\(r\), node: properties\(o\)\}))\) AS rows\n\}\nCALL \(c\) \{\n  MATCH ([^\n]+)\n  WHERE \$count(?: AND ([^\n]+))?\n  RETURN count\(\*\) AS total\n\}\nRETURN c\.id AS id, rows, total$/

/** The parts of a query that returns the related rows of many parents, which must have the one shape there is for that; nothing for other queries. */
export function relationShape(text: string, { columns }: QueryHeader): RelationShape | undefined {
  if (!('rows' in columns && 'total' in columns)) return undefined
  const [, from, pattern, to, paged, withR, order, fact, counted, countedWhere] = RELATION.exec(text) ?? []
  if (!from || !pattern || !to || !paged || !order) throw new Error('a query with columns rows and total must have the shape of a relation query: copy a sibling')
  const { after, orders } = keyset(order)
  if (paged !== after && !paged.endsWith(` AND ${after}`)) throw new Error(`the condition of a page ends with what its order says: ${after}`)
  const where = paged === after ? undefined : paged.slice(0, -` AND ${after}`.length)
  if (pattern !== counted || where !== countedWhere) throw new Error('the rows and their total must have the same pattern and condition')
  if (/['"`]/.test(pattern + (where ?? '') + order)) throw new Error('a relation query has no literals of text')
  if ((fact !== undefined) !== (withR !== undefined)) throw new Error('a relation query orders by what it returns')
  const rows = columns.rows!
  const item = rows.kind === 'list' ? rows.of : rows
  const name = (type: typeof item | undefined) => (type?.kind === 'name' ? type.name : undefined)
  const node = item.kind === 'map' ? name(item.fields.node) : name(item)
  if (!node) throw new Error('expected rows of a row type, or { fact: …, node: … }')
  return { from, to, pattern, ...(where && { where }), order, after, keys: orders.ID!, ...(item.kind === 'map' && { fact: name(item.fields.fact)! }), node }
}

const LIST = /^(.+\nWITH n\nORDER BY (.+)\nLIMIT \$first)\nRETURN properties\(n\) AS node$/s

/** The parts of a query that returns a page of whole rows in an order; nothing for other queries. */
export function listShape(text: string, { returns, columns }: QueryHeader): ListShape | undefined {
  const [, head, order] = LIST.exec(text) ?? []
  const { node } = columns
  if (!head || !order || returns !== 'many' || node?.kind !== 'name') return undefined
  const { after, orders } = keyset(order)
  if (!head.includes(after)) throw new Error(`the condition of a page holds what its order says: ${after}`)
  return { head, order, orders, node: node.name }
}
