import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from '../resolvers/index.js'
import { ownPromises } from './owned.js'

/** The executable schema: the printed SDL with its resolvers. */
export function buildSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL('../generated/schema.graphql', import.meta.url), 'utf8')
  return ownPromises(
    makeExecutableSchema({
      typeDefs,
      resolvers,
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    }),
  )
}
