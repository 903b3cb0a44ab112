import type { ApolloServerPlugin } from '@apollo/server'
import type { OperationContext } from './context.js'

/** Mistakes in an operation itself, which GraphQL over HTTP answers with 200 in `application/json`. */
const inOperation: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
])

/**
 * A caller who asks for `application/json` and nothing else can't tell an answer from that of something in between by
 * its status, so GraphQL over HTTP says to answer a mistake in an operation with 200; everybody else sees 400.
 */
export const lenientStatus: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (response.http.status !== 400 || !errors?.every((error) => inOperation.has(error.extensions.code))) return
        response.http.status = statusOfMistake(request.http?.headers.get('accept'))
      },
    }
  },
}

/** The status of a mistake in an operation, by what its caller accepts. */
export const statusOfMistake = (accept: string | undefined): number => (accept && onlyJson(accept) ? 200 : 400)

const onlyJson = (accept: string): boolean =>
  accept.split(',').every((type) => type.split(';')[0]!.trim().toLowerCase() === 'application/json')
