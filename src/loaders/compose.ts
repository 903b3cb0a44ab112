import type { HeaderType, Query } from '../query/query.js'
import { filled, type RelationShape } from '../query/shape.js'
import type { Row } from '../query/row.js'

/** A relation read along with the rows it belongs to. */
export interface Nest {
  query: Query & { relation: RelationShape }
  /** All parameters but the ids of parents. */
  params: Readonly<Row>
  page: boolean
  total: boolean
  /** Whether the page goes on after a cursor. */
  after: boolean
  /** Properties of the other end, and of the relation's own facts; null for all. */
  node: readonly string[] | null
  fact: readonly string[] | null
  below: readonly Nest[]
}

/** Where the rows come from: a list query, or entities of a label by their ids. */
export type Root =
  | { list: Query; params: Readonly<Row>; node: readonly string[] | null }
  | { label: string; ids: readonly string[]; node: readonly string[] | null | undefined }

/**
 * One query for a root and all that is nested in it. A nest's rows come in column or key `p<n>`, their number in
 * `t<n>`, n by `numbers`.
 */
export interface Composed {
  query: Query<Row, Row[]>
  params: Row
  numbers: ReadonlyMap<Nest, number>
}

/**
 * Nests relation queries into a root's, as deep as they are asked for. Nothing of a request enters the text but which
 * of the checked parts stand in which: names come from the query files and row files, variables are numbered, values
 * are parameters.
 */
export function compose(root: Root, nests: readonly Nest[]): Composed {
  const numbers = new Map<Nest, number>()
  const params: Row = {}
  const types: Record<string, HeaderType> = {}
  const add = (name: string, type: HeaderType, value: unknown): void =>
    void ((types[name] = type), (params[name] = value))

  /** The subqueries of what is nested in `parent`, and the columns they bring. */
  const calls = (parent: string, below: readonly Nest[]): { lines: string[]; columns: string[] } => {
    const lines: string[] = []
    const columns: string[] = []
    for (const nest of below) {
      const n = numbers.size + 1
      numbers.set(nest, n)
      const { relation, params: declared } = nest.query
      const wanted = [
        ...(nest.page ? ['first'] : []),
        ...(nest.page && nest.after ? relation.keys.map(({ param }) => param) : []),
        ...relation.args.filter((name) => nest.params[name] != null),
      ]
      for (const name of new Set(wanted)) add(`${name}_${n}`, declared[name]!, nest.params[name] ?? null)
      const where = given(
        relation.where,
        relation.args.filter((name) => nest.params[name] == null),
      )
      const fill = (part: string): string =>
        filled(part, (place) => (place === 'c' ? parent : place.startsWith('$') ? `${place}_${n}` : `${place}${n}`))
      const match = (...conditions: (string | undefined)[]): string[] => {
        const all = conditions.filter((condition) => condition !== undefined)
        return [`MATCH ${fill(relation.pattern)}`, ...(all.length ? [`WHERE ${fill(all.join(' AND '))}`] : [])]
      }
      if (nest.page) {
        const node = `o${n}`
        const kept = relation.fact ? [`r${n}`, node] : [node]
        const inner = calls(node, nest.below)
        const order = `ORDER BY ${fill(relation.order)}`
        const again = inner.lines.length ? [`WITH ${[...kept, ...inner.columns].join(', ')}`, order] : []
        const item = [
          ...(relation.fact ? [`fact: ${row(`r${n}`, nest.fact)}`] : []),
          `node: ${row(node, nest.node)}`,
          ...inner.columns.map((name) => `${name}: ${name}`),
        ]
        lines.push(
          `CALL (${parent}) {`,
          ...match(where, nest.after ? relation.after : undefined),
          `WITH ${kept.join(', ')}`,
          order,
          `LIMIT $first_${n}`,
          ...inner.lines,
          ...again,
          `RETURN collect({${item.join(', ')}}) AS p${n}`,
          '}',
        )
        columns.push(`p${n}`)
      }
      if (nest.total) {
        lines.push(`CALL (${parent}) {`, ...match(where), `RETURN count(*) AS t${n}`, '}')
        columns.push(`t${n}`)
      }
    }
    return { lines, columns }
  }

  /** Types of the columns of nests, for the properties that whole rows may lack. */
  const columnsOf = (below: readonly Nest[]): Record<string, HeaderType> =>
    Object.fromEntries(
      below
        .filter(({ page }) => page)
        .map((nest) => [
          `p${numbers.get(nest)}`,
          {
            kind: 'list',
            of: {
              kind: 'map',
              fields: {
                ...(nest.node === null && { node: { kind: 'name', name: nest.query.relation.node } }),
                ...(nest.fact === null &&
                  nest.query.relation.fact && { fact: { kind: 'name', name: nest.query.relation.fact } }),
                ...columnsOf(nest.below),
              },
            },
          } satisfies HeaderType,
        ]),
    )

  const { lines, columns } = calls('n', nests)
  let text: string[]
  if ('list' in root) {
    const { head, order } = root.list.list!
    for (const name in root.list.params) add(name, root.list.params[name]!, root.params[name] ?? null)
    const again = lines.length ? [`WITH ${['n', ...columns].join(', ')}`, `ORDER BY ${order}`] : []
    text = [head, ...lines, ...again, `RETURN ${[`${row('n', root.node)} AS node`, ...columns].join(', ')}`]
  } else {
    add('ids', { kind: 'list', of: { kind: 'scalar', name: 'string' } }, root.ids)
    const node = root.node === undefined ? [] : [`${row('n', root.node)} AS node`]
    text = [
      `MATCH (n:${root.label})`,
      'WHERE n.id IN $ids',
      ...lines,
      `RETURN ${['n.id AS id', ...node, ...columns].join(', ')}`,
    ]
  }
  const rootName = 'list' in root ? root.list.name : root.node === undefined ? '' : root.label
  const whole = root.node === null && {
    node: { kind: 'name', name: 'list' in root ? root.list.list!.node : root.label } as const,
  }
  return {
    query: known(text.join('\n'), () => ({
      name: named(rootName, nests),
      params: types,
      columns: { ...whole, ...columnsOf(nests) },
    })),
    params,
    numbers,
  }
}

/** The conditions that say something where some parameters are left out. */
function given(where: string | undefined, out: readonly string[]): string | undefined {
  if (!where || out.length === 0) return where
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < where.length; at++) {
    if (where[at] === '(') depth++
    if (where[at] === ')') depth--
    if (depth > 0 || !where.startsWith(' AND ', at)) continue
    parts.push(where.slice(from, at))
    from = at + ' AND '.length
  }
  parts.push(where.slice(from))
  const said = parts.filter((part) => !out.some((name) => part.startsWith(`(⟨$${name}⟩ IS NULL OR `)))
  // One that is left out may be spoken of elsewhere too.
  if (said.some((part) => out.some((name) => part.includes(`⟨$${name}⟩`)))) return where
  return said.length ? said.join(' AND ') : undefined
}

/** A map of some properties, or of all. */
const row = (variable: string, properties: readonly string[] | null): string =>
  properties ? `{${properties.map((name) => `${name}: ${variable}.${name}`).join(', ')}}` : `properties(${variable})`

/** The files a query is made of, as in `chain/chains(chain/chainTeams(team/teamFields), chain/chainNeeds)`. */
function named(name: string, nests: readonly Nest[]): string {
  const below = nests.map((nest) => named(nest.query.name, nest.below)).join(', ')
  return name && below ? `${name}(${below})` : name || below
}

/** Queries by their text: an engine keeps the plans of texts it has seen, and so do we what we know of them. */
const queries = new Map<string, Query<Row, Row[]>>()
const MOST_KNOWN = 500

function known(text: string, facts: () => Pick<Query, 'name' | 'params' | 'columns'>): Query<Row, Row[]> {
  const query = queries.get(text) ?? { ...facts(), text, write: false, returns: 'many' }
  // The latest last, so that the first is the one not asked for longest.
  queries.delete(text)
  queries.set(text, query)
  if (queries.size > MOST_KNOWN) queries.delete(queries.keys().next().value!)
  return query
}
