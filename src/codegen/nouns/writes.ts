import { upperFirst } from './ast.js'
import type { QueryFile } from './cypherText.js'
import type { Declaration } from './declaration.js'

/** The queries that import writes with: nodes of each type, facts, and relations without facts. */
export function writeQueries({ nouns, facts }: Declaration): QueryFile[] {
  const nodes = nouns.flatMap(({ name }): QueryFile[] => [
    {
      path: `import/create${name}`,
      doc: `Creates nodes of type ${name}, each with all its properties.`,
      params: { rows: `${name}[]` },
      returns: 'none',
      write: true,
      text: `UNWIND $rows AS row\nCREATE (n:Entity:${name})\nSET n = row`,
    },
    {
      path: `import/update${name}`,
      doc: `Replaces all properties of nodes of type ${name}.`,
      params: { rows: `${name}[]` },
      returns: 'none',
      write: true,
      text: `UNWIND $rows AS row\nMATCH (n:${name} {id: row.id})\nSET n = row`,
    },
  ])
  const relations = facts.map(({ name, relation, from, to }): QueryFile => ({
    path: `import/create${name}`,
    doc: `Creates ${relation} relations with their facts.`,
    params: { rows: `{ from: string, to: string, properties: ${name} }[]` },
    returns: 'none',
    write: true,
    text: `UNWIND $rows AS row\nMATCH (a:${from.type.name} {id: row.from}), (b:${to.type.name} {id: row.to})\nCREATE (a)-[r:${relation}]->(b)\nSET r = row.properties`,
  }))
  const twice = statedTwice({ nouns })
  const links = linkTypes({ nouns, facts }).map((type): QueryFile => ({
    path: `import/${linkName(type)}`,
    doc: twice.has(type)
      ? `Makes ${type} relations where none is yet: rows of both ends may state the same.`
      : `Creates ${type} relations without facts.`,
    params: { rows: '{ from: string, to: string }[]' },
    returns: 'none',
    write: true,
    text: `UNWIND $rows AS row\nMATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})\n${twice.has(type) ? 'MERGE' : 'CREATE'} (a)-[:${type}]->(b)`,
  }))
  return [...nodes, ...relations, ...links]
}

/** `linkInRegion` for `IN_REGION`. */
export const linkName = (type: string): string =>
  `link${type
    .split('_')
    .map((word) => upperFirst(word.toLowerCase()))
    .join('')}`

/** Types of relations without facts that the rows of either end may state. */
function statedTwice({ nouns }: Pick<Declaration, 'nouns'>): ReadonlySet<string> {
  const stated = nouns.flatMap(({ fields }) =>
    fields.flatMap(({ column, link, relation }) => (column ? (link ?? (relation?.fact ? [] : (relation ?? []))) : [])),
  )
  const ends = (incoming: boolean): Set<string> =>
    new Set(stated.filter((one) => (one.incoming ?? false) === incoming).map(({ type }) => type))
  const incoming = ends(true)
  return new Set([...ends(false)].filter((type) => incoming.has(type)))
}

/** Types of relations without facts, as references and pages of entities name them. */
export const linkTypes = ({ nouns }: Declaration): string[] =>
  [
    ...new Set(
      nouns.flatMap(({ fields }) =>
        fields.flatMap(({ link, relation }) => [
          ...(link ? [link.type] : []),
          ...(relation && !relation.fact ? [relation.type] : []),
        ]),
      ),
    ),
  ].toSorted()
