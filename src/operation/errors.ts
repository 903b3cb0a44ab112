import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import { shortened, SolverError, StoreError, TriChainError } from '../kernel/errors.js'
import type { Log } from '../log.js'

const UNAVAILABLE = 'the graph does not answer at the moment: try again in a while'

/** What a caller is told of a store's trouble; anything else stays inside. */
export const storeMessages: Partial<Record<StoreError['code'], string>> = {
  QUERY_TIMEOUT: 'the question took too long: ask for less (a smaller page, fewer levels, a narrower filter)',
  STORE_UNAVAILABLE: UNAVAILABLE,
  // Not the caller's password: for him the graph is away. /ready and the log say why.
  STORE_AUTH: UNAVAILABLE,
  CANCELLED: 'the caller left before the answer was there',
  STORE_BUSY: 'too much is asked of the graph at the moment: try again in a while',
  WRITE_CONFLICT: 'someone else changed the same data at the same time: try again',
}

/**
 * Turns an error into what the caller sees: mistakes of the caller as they are, trouble of the store in our words,
 * anything unexpected as a correlation id under which the log has the whole.
 */
export function presentError(log: Pick<Log, 'error'>) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    }
    if (original instanceof StoreError) {
      const message = storeMessages[original.code]
      if (original.code === 'STORE_AUTH') log.error({ code: original.code, path: formatted.path }, original.message)
      if (message)
        return {
          message,
          ...place,
          extensions: { code: original.code === 'STORE_AUTH' ? 'STORE_UNAVAILABLE' : original.code },
        }
    } else if (original instanceof TriChainError) {
      if (original instanceof SolverError || original.code === 'WORKER_FAILED')
        log.error({ err: original, path: formatted.path }, 'a thread failed')
      return { message: original.message, ...place, extensions: { code: original.code } }
    } else if (formatted.extensions?.code !== undefined && formatted.extensions.code !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _, ...extensions } = formatted.extensions
      return { message: shortened(formatted.message), ...place, extensions }
    }
    const correlationId = randomUUID()
    log.error({ err: original, correlationId, path: formatted.path }, 'unexpected error')
    return {
      message: `something went wrong on our side; correlation id ${correlationId}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
    }
  }
}
