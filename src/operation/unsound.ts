import { GraphQLError, parse, SingleFieldSubscriptionsRule, validate, type GraphQLSchema } from 'graphql'
import { MAX_TOKENS } from './limits.js'

/**
 * What is wrong with the subscriptions of a text where the library's rule throws instead of telling: without knowing
 * the variables it works out `@skip` and `@include` at their root, where neither may stand. It judges nothing else.
 */
export function unsound(schema: GraphQLSchema, query: unknown): GraphQLError | undefined {
  if (typeof query !== 'string' || !query.includes('subscription')) return undefined
  try {
    validate(schema, parse(query, { maxTokens: MAX_TOKENS, noLocation: true }), [SingleFieldSubscriptionsRule])
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return error.name === 'GraphQLError' && !error.message.startsWith('Syntax Error') ? error : undefined
  }
  return undefined
}
