import type { FastifyInstance } from 'fastify'
import { StoreError } from '../kernel/errors.js'
import type { Operations } from '../operation/server.js'
import type { Store } from '../store/store.js'
import type { Commons } from '../workers/commons.js'

/**
 * `/health`: the process lives, and which of several it is. `/ready`: the store answers, and holds no part of an
 * import.
 */
export function health(
  app: FastifyInstance,
  {
    store,
    draining,
    operations: { unfinished },
    commons,
  }: {
    store: Store
    draining: { now: boolean }
    operations: Operations
    commons: Pick<Commons, 'worker'> | undefined
  },
): void {
  app.get('/health', async () => ({ status: 'live', ...(commons && { worker: commons.worker }) }))
  app.get('/ready', async (_, reply) => {
    if (draining.now) return reply.code(503).send({ status: 'not ready', engine: store.engine, code: 'CLOSING' })
    try {
      await store.ping()
      const part = await unfinished()
      if (part)
        return reply.code(503).send({
          status: 'not ready',
          engine: store.engine,
          code: 'IMPORT_UNFINISHED',
          startedAt: part.startedAt,
          running: part.running,
        })
      return { status: 'ready', engine: store.engine }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return reply.code(503).send({ status: 'not ready', engine: store.engine, code: error.code })
    }
  })
}
