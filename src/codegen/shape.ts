import type { QueryHeader } from './header.js'

/** A relation query taken apart, so that it can be nested into its parent's. Its variables are `c` (parent), `r` (relation) and `o` (other end). */
export interface RelationShape {
  /** Labels of the parent and of the other end. */
  from: string
  to: string
  /** As in `(c)<-[r:APPOINTED_TO]-(o:Expert)`. */
  pattern: string
  where?: string
  /** A total order of the rows. */
  order: string
  /** Row type of the relation's own facts, where it has some. */
  fact?: string
  /** Row type of the other end. */
  node: string
}

/** A list query taken apart: all but its last line, which returns the whole row of `n`. */
export interface ListShape {
  head: string
  /** A total order of `n`. */
  order: string
  node: string
}

const RELATION =
  /^MATCH \(c:(\w+)\)\nWHERE c\.id IN \$ids\nCALL \(c\) \{\n  MATCH (\(c\)[^\n]*\(o:(\w+)\))\n(?:  WHERE ([^\n]+)\n)?  WITH (r, )?o\n  ORDER BY ([^\n]+)\n  SKIP \$skip LIMIT \$first\n  RETURN collect\((?:properties\(o\)|(\{fact: properties\(r\), node: properties\(o\)\}))\) AS rows\n\}\nCALL \(c\) \{\n  MATCH ([^\n]+)\n  WHERE \$count(?: AND ([^\n]+))?\n  RETURN count\(\*\) AS total\n\}\nRETURN c\.id AS id, rows, total$/

/** The parts of a query that returns the related rows of many parents, which must have the one shape there is for that; nothing for other queries. */
export function relationShape(text: string, { columns }: QueryHeader): RelationShape | undefined {
  if (!('rows' in columns && 'total' in columns)) return undefined
  const [, from, pattern, to, where, withR, order, fact, counted, countedWhere] = RELATION.exec(text) ?? []
  if (!from || !pattern || !to || !order) throw new Error('a query with columns rows and total must have the shape of a relation query: copy a sibling')
  if (pattern !== counted || where !== countedWhere) throw new Error('the rows and their total must have the same pattern and condition')
  if (/['"`]/.test(pattern + (where ?? '') + order)) throw new Error('a relation query has no literals of text')
  if ((fact !== undefined) !== (withR !== undefined)) throw new Error('a relation query orders by what it returns')
  const rows = columns.rows!
  const item = rows.kind === 'list' ? rows.of : rows
  const name = (type: typeof item | undefined) => (type?.kind === 'name' ? type.name : undefined)
  const node = item.kind === 'map' ? name(item.fields.node) : name(item)
  if (!node) throw new Error('expected rows of a row type, or { fact: …, node: … }')
  return { from, to, pattern, ...(where && { where }), order, ...(item.kind === 'map' && { fact: name(item.fields.fact)! }), node }
}

const LIST = /^(.+\nWITH n\nORDER BY (.+)\nSKIP \$skip LIMIT \$first)\nRETURN properties\(n\) AS node$/s

/** The parts of a query that returns a page of whole rows in an order; nothing for other queries. */
export function listShape(text: string, { returns, columns }: QueryHeader): ListShape | undefined {
  const [, head, order] = LIST.exec(text) ?? []
  const { node } = columns
  return head && order && returns === 'many' && node?.kind === 'name' ? { head, order, node: node.name } : undefined
}
