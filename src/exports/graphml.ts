import type { Reader } from '../store/store.js'
import { graphSlices, type Fact, type Facts } from './graph.js'

type Kind = 'boolean' | 'double' | 'string'

const kindOf = (fact: Fact): Kind =>
  typeof fact === 'boolean' ? 'boolean' : typeof fact === 'number' ? 'double' : 'string'

/** The properties of nodes or of edges: their keys come before the graph. */
class Keys {
  readonly #of: 'node' | 'edge'
  readonly #kinds = new Map<string, Kind>()

  constructor(of: 'node' | 'edge') {
    this.#of = of
  }

  learn(facts: Facts): void {
    for (const [name, fact] of Object.entries(facts)) {
      const known = this.#kinds.get(name)
      this.#kinds.set(name, known === undefined || known === kindOf(fact) ? kindOf(fact) : 'string')
    }
  }

  text(): string {
    const lines = [...this.#kinds]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, kind]) =>
          `  <key id="${this.#of}-${name}" for="${this.#of}" attr.name="${name}" attr.type="${kind}"/>\n`,
      )
    return lines.join('')
  }

  data(facts: Facts): string {
    return Object.entries(facts)
      .map(([name, fact]) => {
        const text = typeof fact === 'object' ? fact.join(';') : String(fact)
        return `<data key="${this.#of}-${name}">${escaped(text)}</data>`
      })
      .join('')
  }
}

/**
 * Entities and relations in GraphML, in parts, with their properties and sources (lists joined by semicolons), for
 * programs that draw graphs. The graph is read twice, as its keys come first.
 */
export async function* graphmlParts(reader: Reader): AsyncGenerator<string> {
  const [nodes, edges] = [new Keys('node'), new Keys('edge')]
  for await (const some of graphSlices(reader))
    for (const { node, edges: relations } of some) {
      nodes.learn({ ...node.facts, entityType: '' })
      for (const { facts } of relations) edges.learn({ ...facts, relationType: '' })
    }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${nodes.text()}${edges.text()}  <graph edgedefault="directed">\n`
  for await (const some of graphSlices(reader))
    yield some
      .map(
        ({ node: { id, type, facts } }) =>
          `    <node id="${escaped(id)}">${nodes.data({ entityType: type, ...facts })}</node>\n`,
      )
      .join('')
  for await (const some of graphSlices(reader))
    yield some
      .flatMap(({ edges: relations }) => relations)
      .map(
        ({ id, type, from, to, facts }) =>
          `    <edge${id === undefined ? '' : ` id="${escaped(id)}"`} source="${escaped(from)}" target="${escaped(to)}">${edges.data({ relationType: type, ...facts })}</edge>\n`,
      )
      .join('')
  yield '  </graph>\n</graphml>\n'
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  // Signs that XML can't hold have no form in it.
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign]!)
