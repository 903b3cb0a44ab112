import type { FastifyInstance } from 'fastify'
import { StoreError } from '../kernel/errors.js'
import type { Operations } from '../operation/server.js'
import type { Store } from '../store/store.js'

/** `/health`: the process lives. `/ready`: the store answers, and holds no part of an import. */
export function health(
  app: FastifyInstance,
  store: Store,
  draining: { now: boolean },
  { unfinished }: Operations,
): void {
  app.get('/health', async () => ({ status: 'live' }))
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
