import type { ApolloServerPlugin } from '@apollo/server'
import type { ImportWatch } from '../import/watch.js'
import type { OperationContext } from './context.js'

/** Says with every answer that a part of an import is in the graph, where one is under way or was interrupted. */
export const saysUnfinished = (watch: ImportWatch): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    const before = watch.current()
    return {
      async willSendResponse({ response }) {
        // As it is sent, too: it may have taken longer than an import waits.
        const unfinished = (await watch.current()) ?? (await before)
        if (!unfinished || response.body.kind !== 'single') return
        const { singleResult } = response.body
        const { startedAt, running } = unfinished
        singleResult.extensions = { ...singleResult.extensions, unfinishedImport: { startedAt, running } }
      },
    }
  },
})
