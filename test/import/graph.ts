import type { Store } from '../../src/store/store.js'
import { query } from '../store/query.js'

export interface Node {
  labels: string[]
  properties: Record<string, unknown> & { id: string }
}
export interface Relation {
  type: string
  from: string
  to: string
  properties: Record<string, unknown>
}

const nodesQuery = query<{ labels: string[]; properties: Node['properties'] }[]>(
  'MATCH (n) WHERE NOT n:Setting AND NOT n:ChangeLog AND NOT n:ChangeSet AND NOT n:Change AND NOT n:ChangeUndo AND NOT n:ImportStep RETURN labels(n) AS labels, properties(n) AS properties',
  { returns: 'many', columns: { labels: 'json', properties: 'json' } },
)
const relationsQuery = query<Relation[]>(
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  {
    returns: 'many',
    columns: { type: 'string', from: 'string', to: 'string', properties: 'json' },
  },
)

/** Everything a store holds but for what it notes of itself, in one order. */
export async function wholeGraph(store: Store): Promise<{ nodes: Node[]; relations: Relation[] }> {
  const nodes = await store.run(nodesQuery, {})
  const relations = await store.run(relationsQuery, {})
  return {
    nodes: sorted(
      nodes.map(({ labels, properties }) => ({
        labels: [...labels].sort(),
        properties: inOrder(properties) as Node['properties'],
      })),
    ),
    relations: sorted(relations.map((relation) => ({ ...relation, properties: inOrder(relation.properties) }))),
  }
}

/** How many nodes of each label and relations of each type there are. */
export async function counts(store: Store): Promise<Record<string, number>> {
  const { nodes, relations } = await wholeGraph(store)
  const result: Record<string, number> = {}
  for (const name of [...nodes.flatMap(({ labels }) => labels), ...relations.map(({ type }) => type)].sort())
    result[name] = (result[name] ?? 0) + 1
  return result
}

/** How often a row was changed is no part of what it says. */
const inOrder = (map: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(map)
      .filter(([name]) => name !== 'version')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

function sorted<T>(items: T[]): T[] {
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item)
}
