import { keyset } from '../keyset.js'
import { headerType, type QueryFile } from './cypherText.js'
import type { Declaration, Noun, Relation } from './declaration.js'
import { upperFirst } from './ast.js'

/** The query of each page of related entities or facts, in the one shape there is for that. */
export const relationQueries = ({ nouns }: Declaration): QueryFile[] =>
  nouns.flatMap((noun) =>
    noun.fields.flatMap(({ name, description, relation }) =>
      relation ? [relationQuery(noun, name, description, relation)] : [],
    ),
  )

function relationQuery(
  noun: Noun,
  name: string,
  description: string,
  { pattern, fact, node, order, args }: Relation,
): QueryFile {
  const { after, orders } = keyset(order)
  const where = args.map(({ name }) => (name === 'activeAt' ? ACTIVE : `($${name} IS NULL OR r.${name} = $${name})`))
  const row = fact ? `{fact: properties(r), node: properties(o)}` : 'properties(o)'
  const afters = [...new Set(orders.ID!.map(({ param }) => param))].toSorted()
  return {
    path: `${noun.stem}/${noun.stem}${upperFirst(name)}`,
    doc: `${description}.`,
    params: {
      ids: 'string[]',
      ...Object.fromEntries(afters.map((param) => [param, param === 'afterNumber' ? 'float' : 'string'])),
      first: 'int',
      count: 'boolean',
      ...Object.fromEntries(args.map(({ name, type }) => [name, headerType(type)])),
    },
    returns: `many { id: string, rows: ${fact ? `{ fact: ${fact}, node: ${node} }` : node}[], total: int }`,
    text: [
      `MATCH (c:${noun.name})`,
      'WHERE c.id IN $ids',
      'CALL (c) {',
      `  MATCH ${pattern}`,
      `  WHERE ${[...where, after].join(' AND ')}`,
      `  WITH ${fact ? 'r, o' : 'o'}`,
      `  ORDER BY ${order}`,
      '  LIMIT $first',
      `  RETURN collect(${row}) AS rows`,
      '}',
      'CALL (c) {',
      `  MATCH ${pattern}`,
      `  WHERE ${['$count', ...where].join(' AND ')}`,
      '  RETURN count(*) AS total',
      '}',
      'RETURN c.id AS id, rows, total',
    ].join('\n'),
  }
}

/** Periods are half-open, and either end may be open. */
const ACTIVE = '($activeAt IS NULL OR ((r.from IS NULL OR r.from <= $activeAt) AND (r.to IS NULL OR r.to > $activeAt)))'
