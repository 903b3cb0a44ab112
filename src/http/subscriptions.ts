import websocket from '@fastify/websocket'
import type { WebSocket } from 'ws'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { RateLimitOptions } from '@fastify/rate-limit'
import { GraphQLError, parse, type FormattedExecutionResult } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { Viewer } from '../access/viewer.js'
import type { ListeningAsker, SentOperation, Told } from '../operation/listen.js'
import type { Operations } from '../operation/server.js'
import { refuse } from './errors.js'
import { sendEvents } from './eventStream.js'
import { callerOf, ofOwnPage, refuseForeign, viewerOf } from './gate.js'
import type { Streams } from './streams.js'

const PATH = '/graphql/stream'
/** As browsers say that a server goes away, and comes back. */
const RESTARTS = 1012
const MAX_MESSAGE = 1_048_576
const INIT_MS = 3000

export interface SubscriptionOptions {
  operations: Operations
  streams: Streams
  onRequest: onRequestHookHandler[]
  rateLimit: RateLimitOptions
  /** Who a request is from, by now. @throws AccessError */
  known: (request: FastifyRequest) => Promise<Viewer>
  /** How long what is told may wait to be fetched. */
  fetchMs: number
}

/** `/graphql/stream`: what happens is told, over graphql-sse or graphql-ws. */
export async function subscriptionRoutes(app: FastifyInstance, options: SubscriptionOptions): Promise<void> {
  const { operations, streams, fetchMs } = options
  const onRequest = [ownPagesOnly, ...options.onRequest]
  const asker = (request: FastifyRequest, signal: AbortSignal): ListeningAsker => ({
    caller: callerOf(request),
    signal,
    heard: lastHeard(request),
    viewer: () => options.known(request),
  })

  const events = async (request: FastifyRequest, reply: FastifyReply, sent: SentOperation) => {
    const { signal, end } = streams.begin(viewerOf(request).name)
    reply.raw.once('close', () => end())
    try {
      const told = await operations.listen(sent, asker(request, signal))
      await sendEvents(reply, { told: Symbol.asyncIterator in told ? told : alone(told), signal, fetchMs, end })
    } finally {
      end()
    }
  }

  await app.register(websocket, {
    options: { maxPayload: MAX_MESSAGE },
    // They were told to go when the streams ended.
    preClose: (done) => done(),
  })
  const socket = makeHandler<Record<string, unknown>>({
    connectionInitWaitTimeout: INIT_MS,
    onConnect({ extra }) {
      streams.closing.addEventListener('abort', () => extra.socket.close(RESTARTS, 'the server ends'))
    },
    async onSubscribe({ extra }, _id, payload) {
      const request = extra.request as FastifyRequest
      try {
        const { signal, end } = streams.begin(viewerOf(request).name)
        extra.socket.once('close', () => end())
        const told = await operations.listen(payload as SentOperation, asker(request, signal))
        if (!(Symbol.asyncIterator in told)) {
          end()
          return asErrors(told)
        }
        return {
          schema: operations.schema,
          document: parse(payload.query),
          contextValue: fetched(told, { end, fetchMs, socket: extra.socket }),
        }
      } catch (error) {
        return asErrors(operations.failed(error))
      }
    },
    subscribe: ({ contextValue }) => contextValue as never,
  })
  app.route({
    method: 'GET',
    url: PATH,
    exposeHeadRoute: false,
    onRequest,
    config: { rateLimit: options.rateLimit },
    handler: async (request, reply) => {
      const { query, variables, operationName } = request.query as Record<string, string | undefined>
      if (query === undefined || !wantsEvents(request)) return refuseOther(request, reply)
      const given = variables === undefined ? {} : (parsed(variables) as SentOperation['variables'])
      if (given === undefined) return refuseOther(request, reply)
      return events(request, reply, { query, variables: given, operationName })
    },
    wsHandler: socket as never,
  })
  app.route({
    method: 'POST',
    url: PATH,
    onRequest,
    config: { rateLimit: options.rateLimit },
    handler: async (request, reply) => {
      const { query, variables, operationName } = (request.body ?? {}) as Partial<Record<string, unknown>>
      if (typeof query !== 'string' || !wantsEvents(request)) return refuseOther(request, reply)
      return events(request, reply, { query, variables, operationName } as SentOperation)
    },
  })
}

const wantsEvents = ({ headers: { accept = '' } }: FastifyRequest): boolean => accept.includes('text/event-stream')

/** What a browser says when it comes back after a broken connection. */
function lastHeard({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id']
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** No page of another origin listens: neither an EventSource nor a WebSocket is asked for first. */
const ownPagesOnly = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  ofOwnPage(request) ? undefined : refuseForeign(request, reply)

const refuseOther = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  refuse(request, reply, {
    status: 406,
    code: 'BAD_REQUEST',
    message:
      'expected a subscription, as in {"query": "subscription { changes { entityId } }"}, with the header "accept: text/event-stream", or a WebSocket of graphql-ws',
  })

function parsed(text: string): SentOperation['variables'] {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function* alone(answer: FormattedExecutionResult): AsyncGenerator<Told> {
  yield { answer }
}

/** The library writes errors by a method of theirs. */
const asSent = (answer: FormattedExecutionResult): FormattedExecutionResult =>
  answer.errors ? { ...answer, errors: answer.errors.map((error) => ({ ...error, toJSON: () => error })) } : answer

const asErrors = ({ errors = [] }: FormattedExecutionResult): GraphQLError[] =>
  errors.map(({ message, extensions }) => new GraphQLError(message, { extensions: extensions ?? null }))

/**
 * Answers for a socket; who does not fetch them in time is cut off, and who leaves ends them, even while nothing
 * happens.
 */
function fetched(
  told: AsyncGenerator<Told>,
  { end, fetchMs, socket }: { end: () => void; fetchMs: number; socket: WebSocket },
): AsyncGenerator<FormattedExecutionResult> {
  let late: NodeJS.Timeout | undefined
  const over = async (): Promise<IteratorReturnResult<undefined>> => {
    clearTimeout(late)
    end()
    await told.return(undefined)
    return { done: true, value: undefined }
  }
  return {
    async next() {
      clearTimeout(late)
      const { done, value } = await told.next()
      if (done) return over()
      late = setTimeout(() => socket.terminate(), fetchMs)
      return { done: false, value: asSent((value as Told).answer) }
    },
    return: over,
    throw: over,
    [Symbol.asyncIterator]() {
      return this
    },
    [Symbol.asyncDispose]: async () => void (await over()),
  }
}
