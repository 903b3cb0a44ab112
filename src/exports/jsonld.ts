import type { Reader } from '../store/store.js'
import { graphSlices, type GraphEdge, type GraphNode } from './graph.js'

/** Before the ids of the graph, which then are IRIs; types and properties are below their own. */
const IDS = 'urn:trichain:id:'
const CONTEXT = {
  '@vocab': 'urn:trichain:term:',
  name: 'http://www.w3.org/2000/01/rdf-schema#label',
  subject: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject', '@type': '@id' },
  object: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#object', '@type': '@id' },
}

/**
 * Entities and relations in JSON-LD, in parts, one entity a line: its properties and sources, its relations by their
 * types, and below `facts` those that have properties of their own, each with subject and object.
 */
export async function* jsonldParts(reader: Reader): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  let before = '\n'
  for await (const some of graphSlices(reader)) {
    if (some.length === 0) continue
    yield before + some.map(({ node, edges }) => JSON.stringify(entity(node, edges))).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}

const iri = (id: string): string => `${IDS}${encodeURI(id)}`

function entity({ id, type, facts }: GraphNode, edges: readonly GraphEdge[]): object {
  const relations: Record<string, { '@id': string }[]> = {}
  for (const one of edges) (relations[one.type] ??= []).push({ '@id': iri(one.to) })
  const stated = edges
    .filter((one) => one.id !== undefined || Object.keys(one.facts).length > 0)
    .map((one) => ({
      ...(one.id !== undefined && { '@id': iri(one.id), id: one.id }),
      '@type': one.type,
      subject: iri(one.from),
      object: iri(one.to),
      ...one.facts,
    }))
  return { '@id': iri(id), '@type': type, id, ...facts, ...relations, ...(stated.length > 0 && { facts: stated }) }
}
