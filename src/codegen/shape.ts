import type { ListShape, RelationShape } from '../query/shape.js'
import type { QueryHeader } from './header.js'
import { keyset } from './keyset.js'

/** Reads the lines of a query one after the other, and says which is the odd one. */
class Lines {
  readonly #lines: readonly string[]
  #at = 0

  constructor(text: string) {
    this.#lines = text.split('\n')
  }

  /** The next line must be this. */
  is(line: string): void {
    if (this.#lines[this.#at] !== line) throw this.#odd(line)
    this.#at++
  }

  /** The next line must be this up to `…`, for which any text may stand. @returns that text */
  has(form: string): string {
    const [before, after] = form.split('…') as [string, string]
    const line = this.#lines[this.#at] ?? ''
    if (!line.startsWith(before) || !line.endsWith(after) || line.length <= before.length + after.length)
      throw this.#odd(form)
    this.#at++
    return line.slice(before.length, line.length - after.length)
  }

  /** The next line must be one of these. @returns which */
  oneOf(...lines: readonly string[]): number {
    const found = lines.indexOf(this.#lines[this.#at] ?? '')
    if (found === -1) throw this.#odd(lines.join('" or "'))
    this.#at++
    return found
  }

  end(): void {
    if (this.#at < this.#lines.length) throw this.#odd('nothing more')
  }

  #odd(expected: string): Error {
    return new Error(
      `line ${this.#at + 1} of the query: a relation query has "${expected}" here, found "${this.#lines[this.#at] ?? ''}"`,
    )
  }
}

/**
 * The parts of a query that returns the related rows of many parents, which must have the one shape there is for that;
 * nothing for other queries.
 */
export function relationShape(text: string, { params, columns }: QueryHeader): RelationShape | undefined {
  if (!('rows' in columns && 'total' in columns)) return undefined
  const lines = new Lines(text)
  const from = lines.has('MATCH (c:…)')
  lines.is('WHERE c.id IN $ids')
  lines.is('CALL (c) {')
  const pattern = lines.has('  MATCH (c)…')
  const paged = lines.has('  WHERE …')
  const withFact = lines.oneOf('  WITH o', '  WITH r, o') === 1
  const order = lines.has('  ORDER BY …')
  lines.is('  LIMIT $first')
  lines.is(`  RETURN collect(${withFact ? '{fact: properties(r), node: properties(o)}' : 'properties(o)'}) AS rows`)
  lines.is('}')
  lines.is('CALL (c) {')
  lines.is(`  MATCH (c)${pattern}`)
  const { after, orders } = keyset(order)
  const where = beginning(paged, after)
  lines.is(`  WHERE ${['$count', ...(where ? [where] : [])].join(' AND ')}`)
  lines.is('  RETURN count(*) AS total')
  lines.is('}')
  lines.is('RETURN c.id AS id, rows, total')
  lines.end()
  const [, to] = /\(o:(\w+)\)$/.exec(pattern) ?? []
  if (!to) throw new Error(`the pattern of a relation ends with (o:Label), found ${pattern}`)
  if (/['"`⟨⟩]/.test(pattern + (where ?? '') + order)) throw new Error('a relation query has no literals of text')
  const keys = orders.ID!
  const common = new Set<string>(['ids', 'first', 'count', ...keys.map(({ param }) => param)])
  return {
    from,
    to,
    pattern: marked(`(c)${pattern}`),
    ...(where && { where: marked(where) }),
    order: marked(order),
    after: marked(after),
    keys,
    args: Object.keys(params).filter((name) => !common.has(name)),
    ...rowTypesOf(columns),
  }
}

/** What stands before the condition of a page, which is the last. */
function beginning(conditions: string, after: string): string | undefined {
  if (conditions === after) return undefined
  if (!conditions.endsWith(` AND ${after}`))
    throw new Error(`the condition of a page ends with what its order says: ${after}`)
  return conditions.slice(0, -` AND ${after}`.length)
}

/** Marks the places of variables and parameters. */
const marked = (part: string): string => part.replace(/\$\w+|\b[cro](?=[.):])/g, (place) => `⟨${place}⟩`)

function rowTypesOf({ rows }: QueryHeader['columns']): Pick<RelationShape, 'fact' | 'node'> {
  const item = rows?.kind === 'list' ? rows.of : undefined
  if (item?.kind === 'name') return { node: item.name }
  const { node, fact } = item?.kind === 'map' ? item.fields : {}
  if (node?.kind !== 'name' || fact?.kind !== 'name')
    throw new Error('expected rows of a row type, or { fact: …, node: … }')
  return { fact: fact.name, node: node.name }
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
