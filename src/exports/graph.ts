import { importedRows, relationsFrom } from '../generated/cypher.js'
import { slices } from '../kernel/slices.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import { idsByType, RESTRICTED } from './ids.js'

export type Fact = string | number | boolean | readonly string[]
export type Facts = Readonly<Record<string, Fact>>

export interface GraphNode {
  id: string
  type: string
  facts: Facts
}

export interface GraphEdge {
  /** Where it has a row of its own. */
  id: string | undefined
  type: string
  from: string
  to: string
  facts: Facts
}

/** What the store keeps for itself. */
const INTERNAL: ReadonlySet<string> = new Set(['id', 'rowHash', 'searchText', 'sortKey', 'mark'])

/**
 * All entities, each with the relations that start at it, in slices; in the order of types and ids, so that the same
 * graph is told the same. Contacts are no part of it.
 */
export async function* graphSlices(reader: Reader): AsyncGenerator<{ node: GraphNode; edges: GraphEdge[] }[]> {
  for (const [of, ids] of await idsByType(reader)) {
    if (RESTRICTED.has(of)) continue
    for (const some of slices(ids)) {
      const rows = await reader.run(importedRows, { ids: [...some] })
      const relations = await reader.run(relationsFrom, { ids: [...some], type: null, rows: null })
      const from = new Map<string, GraphEdge[]>(rows.map(({ id }) => [id, []]))
      for (const { type, from: start, to, properties } of relations) {
        const { id } = properties as { id?: string }
        from.get(start)?.push({ id, type, from: start, to, facts: factsOf(properties) })
      }
      yield rows
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, properties }) => ({
          node: { id, type: typeOfId(id)!, facts: factsOf(properties) },
          edges: from.get(id)!.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
        }))
    }
  }
}

const placeOf = ({ type, to, id = '' }: GraphEdge): string => `${type}\n${to}\n${id}`

/** The facts in the order of their names. */
const factsOf = (properties: unknown): Facts =>
  Object.fromEntries(
    Object.entries(properties as Record<string, Fact | null>)
      .filter((one): one is [string, Fact] => one[1] !== null && !INTERNAL.has(one[0]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
