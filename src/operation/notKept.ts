import type { ApolloServerPlugin } from '@apollo/server'
import type { OperationContext } from './context.js'

/** What a mutation answers may be a secret: no browser or proxy keeps it. */
export const notKept: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ operation, response }) {
      if (operation?.operation === 'mutation') response.http.headers.set('cache-control', 'no-store')
    },
  }),
}
