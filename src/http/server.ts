import { setTimeout } from 'node:timers/promises'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import type { Config } from '../config.js'
import { InputError } from '../kernel/errors.js'
import type { Log } from '../log.js'
import type { OperationContext } from '../operation/context.js'
import { createOperations, type Operations } from '../operation/server.js'
import { today as dayIn } from '../operation/today.js'
import type { Store } from '../store/store.js'
import type { Commons } from '../workers/commons.js'
import { Access } from '../access/access.js'
import { AccountDesk } from '../access/desk.js'
import { Office } from '../access/office.js'
import { Reveals } from '../access/reveal.js'
import { backupsFolder } from '../backup/into.js'
import { BackupShelf } from '../backup/shelf.js'
import { auditPlaces } from '../audit/places.js'
import { AuditTrail } from '../audit/trail.js'
import { admission } from './admission.js'
import { assistantRoute } from './assistants.js'
import { deadlineOptions, watchConnections } from './connections.js'
import { accountRate, authRoutes, limitRates } from './auth.js'
import { crossSiteGuard } from './crossSite.js'
import { answerBareConnection, errorHandler, notFound } from './errors.js'
import { soundOnly } from './sound.js'
import { briefRoute } from './brief.js'
import { exportRoute } from './exports.js'
import { callerOf, checkListening, gate, known, viewerOf } from './gate.js'
import { importRoutes } from './imports.js'
import { ingestRoute } from './ingest.js'
import { health } from './health.js'
import { metricsRoute } from './metrics.js'
import { guardingHeaders } from './guarding.js'
import { pageRoutes } from './pages.js'
import { hostGuard } from './hosts.js'
import { whileThere } from './leaving.js'
import { Streams } from './streams.js'
import { Uploads } from './uploads.js'
import { subscriptionRoutes } from './subscriptions.js'

export interface ServerOptions {
  store: Store
  config: Config
  log: Log
  /** Fixes the day that "today" means, ISO YYYY-MM-DD; for tests and golden answers. */
  today?: string
  /** What is shared with the other processes that take requests at the same port. */
  commons?: Commons
}

export interface RunningServer {
  /** Base address, without a trailing slash. */
  url: string
  /** For whoever sits at the machine, by another way than HTTP. */
  inside: { operations: Operations; audit: AuditTrail }
  /**
   * Finds what the first page asks for before somebody opens it, now and whenever something was written, until the
   * server closes.
   */
  warmUp(): void
  /**
   * Says "not ready", goes on serving for `drainMs` so that nobody sends more, stops accepting, answers what was
   * accepted, and ends what connections are left after TRICHAIN_CLOSE_MS. The store stays open: who opened it closes
   * it.
   */
  close(drainMs?: number): Promise<void>
}

/** How long a caller may take to fetch an answer. */
const ANSWER_MS = 60_000

/**
 * Starts the HTTP server: /graphql, /export, /brief, /import, /ingest, /mcp, /auth, the pages, /health, /ready.
 * @throws when the port is taken; ConfigError where others could reach it and there are no accounts
 */
export async function startServer({ store, config, log, today, commons }: ServerOptions): Promise<RunningServer> {
  const access = new Access(store, (error) => log.warn({ err: error }, 'when a token was last used was not noted'))
  await checkListening(access, config.HOST)
  const deadlines = { request: config.TRICHAIN_REQUEST_MS, answer: ANSWER_MS }
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // Nothing is logged of a request by its number: one logger serves all.
    childLoggerFactory: (logger) => logger,
    bodyLimit: 1_048_576,
    forceCloseConnections: false,
    return503OnClosing: false,
    clientErrorHandler: answerBareConnection,
    frameworkErrors: (error, request, reply) =>
      void errorHandler(log)(error, request as FastifyRequest, reply as FastifyReply),
    ...deadlineOptions(deadlines),
  }) as unknown as FastifyInstance
  const connections = watchConnections(app.server, deadlines)
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(errorHandler(log))
  app.setNotFoundHandler(notFound(app))
  const places = auditPlaces(config)
  const audit = new AuditTrail(places)
  const reveals = new Reveals(store, audit)
  const backups = new BackupShelf({
    store,
    places,
    trail: audit,
    folder: backupsFolder(config),
    failed: (error) => log.error({ err: error }, 'backup'),
    async whole() {
      if (await operations.unfinished())
        throw new InputError('what is in the store is not whole: an import has not finished')
    },
  })
  const operations: Operations = createOperations({
    store,
    audit,
    office: new Office(reveals, places, { accounts: new AccountDesk(store, audit), backups }),
    log,
    limits: { depth: config.TRICHAIN_MAX_DEPTH, budget: config.TRICHAIN_BUDGET },
    timezone: config.TRICHAIN_TIMEZONE,
    runMs: config.TRICHAIN_OPERATION_MS,
    lane: {
      cheap: config.TRICHAIN_CHEAP,
      line: commons?.line,
      threads: config.TRICHAIN_THREADS,
      heapMb: config.TRICHAIN_THREAD_MB,
      lineLength: config.TRICHAIN_LINE_LENGTH,
      lineMs: config.TRICHAIN_LINE_MS,
      keepBytes: config.TRICHAIN_KEPT_MB * 1024 * 1024,
      maxBytes: Math.floor(config.TRICHAIN_ANSWER_MB * 1024 * 1024),
    },
    today,
    measures: true,
    plugins: config.OTEL_EXPORTER_OTLP_ENDPOINT
      ? [(await import('../operation/spans.js')).spansTo(config.OTEL_EXPORTER_OTLP_ENDPOINT).plugin]
      : [],
  })
  await operations.server.start()
  app.addHook('onRequest', await guardingHeaders())
  await app.register(compress, { threshold: 4096, encodings: ['gzip'], zlibOptions: { level: 1 } })
  app.addHook('onRequest', hostGuard(config.HOST, config.TRICHAIN_HOSTS))
  // Before a body is read: whether it can be read is no matter where nothing would take it.
  app.addHook('onRequest', async (request, reply) => (request.is404 ? notFound(app)(request, reply) : undefined))
  await app.register(cookie)
  await limitRates(app, commons)
  const whoIs = known(access, config)
  const knows = gate(access, config, whoIs)
  const rateLimit = accountRate(config.TRICHAIN_RATE)
  const admitted = admission()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: [crossSiteGuard, knows, admitted],
    preHandler: soundOnly(operations.schema),
    config: { rateLimit },
    handler: fastifyApolloHandler<OperationContext>(operations.server as never, {
      context: async (request, reply) =>
        operations.context({
          trace: request.headers['x-trichain-trace'] === '1',
          caller: callerOf(request),
          signal: whileThere(reply.raw),
          viewer: viewerOf(request),
        }),
    }) as never,
  })
  assistantRoute(app, operations, [knows, admitted], rateLimit)
  exportRoute(app, { operations, store }, [knows, admitted], rateLimit)
  briefRoute(app, { operations, store, config }, [knows, admitted], rateLimit)
  const day = (): string => today ?? dayIn(config.TRICHAIN_TIMEZONE)
  const uploads = new Uploads({
    lineLength: config.TRICHAIN_LINE_LENGTH,
    lineMs: config.TRICHAIN_LINE_MS,
    workers: config.TRICHAIN_WORKERS,
  })
  await importRoutes(app, { store, audit, today: day, uploads }, [knows, admitted], rateLimit)
  await ingestRoute(app, { store, audit, today: day, uploads }, [knows, admitted], rateLimit)
  const streams = new Streams({ all: config.TRICHAIN_STREAMS, account: config.TRICHAIN_ACCOUNT_STREAMS })
  await subscriptionRoutes(app, {
    operations,
    streams,
    onRequest: [knows, admitted],
    rateLimit,
    known: whoIs,
    fetchMs: config.TRICHAIN_STREAM_MS,
  })
  authRoutes(app, { access, audit, config, knows })
  metricsRoute(app, operations, knows, commons)
  await app.register(pageRoutes)
  const closing = new AbortController()
  const draining = { now: false }
  app.addHook('onSend', async (_, reply) => {
    connections.answering(reply.raw)
    if (draining.now) reply.header('connection', 'close')
  })
  health(app, { store, draining, operations, commons })
  await app.listen({ host: config.HOST, port: config.PORT })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.PORT
  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    inside: { operations, audit },
    warmUp: () => void operations.warmUp(closing.signal).catch((error) => log.error({ err: error }, 'warm-up')),
    close: async (drainMs = 0) => {
      closing.abort()
      draining.now = true
      streams.close()
      await setTimeout(drainMs)
      await connections.end(config.TRICHAIN_CLOSE_MS, app.close())
      await operations.server.stop()
      await backups.close()
      await audit.close()
    },
  }
}
