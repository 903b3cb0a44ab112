import { fastifyApolloHandler } from '@as-integrations/fastify'
import { setTimeout } from 'node:timers/promises'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Config } from '../config.js'
import { StoreError } from '../errors.js'
import type { Log } from '../log.js'
import { createOperations, type OperationContext } from '../operation/server.js'
import type { Store } from '../store/store.js'
import { contentSecurityPolicy, graphiqlRoutes } from './graphiql.js'

export interface ServerOptions {
  store: Store
  config: Pick<Config, 'HOST' | 'PORT' | 'TRICHAIN_MAX_DEPTH' | 'TRICHAIN_BUDGET' | 'TRICHAIN_TIMEZONE'>
  log: Log
  /** Fixes the day that "today" means, ISO YYYY-MM-DD; for tests and golden answers. */
  today?: string
}

export interface RunningServer {
  /** Base address, without a trailing slash. */
  url: string
  /**
   * Says "not ready", goes on serving for `drainMs` so that nobody sends more, stops accepting, answers what was accepted.
   * The store stays open: who opened it closes it.
   */
  close(drainMs?: number): Promise<void>
}

/** Starts the HTTP server: /graphql, /graphiql, /health, /ready. @throws when the port is taken */
export async function startServer({ store, config, log, today }: ServerOptions): Promise<RunningServer> {
  const app: FastifyInstance = Fastify({ loggerInstance: log as FastifyBaseLogger, logController: new LogController({ disableRequestLogging: true }), bodyLimit: 1_048_576, forceCloseConnections: 'idle', return503OnClosing: false })
  const operations = createOperations({
    store,
    log,
    limits: { depth: config.TRICHAIN_MAX_DEPTH, budget: config.TRICHAIN_BUDGET },
    timezone: config.TRICHAIN_TIMEZONE,
    today,
  })
  await operations.server.start()
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy }, hsts: false })
  await app.register(compress, { threshold: 4096, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: fastifyApolloHandler<OperationContext>(operations.server as never, {
      context: async (request) => operations.context({ trace: request.headers['x-trichain-trace'] === '1' }),
    }) as never,
  })
  await app.register(graphiqlRoutes)
  app.get('/', (_, reply) => reply.redirect('/graphiql', 302))
  const draining = { now: false }
  app.addHook('onSend', async (_, reply) => void (draining.now && reply.header('connection', 'close')))
  health(app, store, draining)
  await app.listen({ host: config.HOST, port: config.PORT })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.PORT
  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    close: async (drainMs = 0) => {
      draining.now = true
      await setTimeout(drainMs)
      await app.close()
      await operations.server.stop()
    },
  }
}

/** `/health`: the process lives. `/ready`: the store answers. */
function health(app: FastifyInstance, store: Store, draining: { now: boolean }): void {
  app.get('/health', async () => ({ status: 'live' }))
  app.get('/ready', async (_, reply) => {
    if (draining.now) return reply.code(503).send({ status: 'not ready', engine: store.engine, code: 'CLOSING' })
    try {
      await store.ping()
      return { status: 'ready', engine: store.engine }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      return reply.code(503).send({ status: 'not ready', engine: store.engine, code: error.code })
    }
  })
}
