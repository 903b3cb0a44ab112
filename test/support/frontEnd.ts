import { createRequire } from 'node:module'

/**
 * Neo4j's own front end. Its package says it has modules, but names them so that Node takes them for none: so by
 * `require`, which is quick.
 */
export const { lintCypherQuery } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as typeof import('@neo4j-cypher/language-support')
