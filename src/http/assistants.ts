import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { RateLimitOptions } from '@fastify/rate-limit'
import { refuse } from './errors.js'
import { callerOf, viewerOf } from './gate.js'
import { whileThere } from './leaving.js'
import type { Operations } from '../operation/server.js'
import { assistantServer } from '../mcp/server.js'
import { readTools } from '../mcp/tools.js'

/**
 * `/mcp`: the Model Context Protocol over Streamable HTTP, without sessions: each request is answered by itself, in
 * JSON, or as a stream of events where the caller wants to know how far a tool is. Its tools send their operations
 * where `/graphql` sends those it takes, so the same limits hold.
 */
export function assistantRoute(
  app: FastifyInstance,
  operations: Operations,
  admission: onRequestHookHandler[],
  rateLimit: RateLimitOptions,
): void {
  const tools = readTools(operations.schema)
  app.post('/mcp', { onRequest: [sameOrigin, ...admission], config: { rateLimit } }, async (request, reply) => {
    const asker = { caller: callerOf(request), signal: whileThere(reply.raw), viewer: viewerOf(request) }
    const server = assistantServer(tools, (query, variables, operationName) =>
      operations.ask({ query, variables, operationName }, asker),
    )
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: !wantsProgress(request.body) })
    await server.connect(transport as never)
    try {
      const answer = await transport.handleRequest(asWeb(request), { parsedBody: request.body })
      reply.code(answer.status).headers(Object.fromEntries(answer.headers))
      if (!answer.headers.get('content-type')?.includes('text/event-stream') || !answer.body)
        return await reply.send(await answer.text())
      const events = Readable.fromWeb(answer.body as never)
      void reply.send(events)
      // The server is there until all is told, or nobody listens.
      await finished(events).catch(() => undefined)
      return reply
    } finally {
      await server.close()
    }
  })
}

/** Whether a call of a tool asks to be told how far it is. */
const wantsProgress = (body: unknown): boolean =>
  [body]
    .flat()
    .some(
      (one) =>
        (one as { params?: { _meta?: { progressToken?: unknown } } } | null)?.params?._meta?.progressToken !==
        undefined,
    )

/** A page of another origin may not ask: the protocol wants that checked. */
async function sameOrigin(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { origin, host } = request.headers
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) return undefined
  return refuse(request, reply, {
    status: 403,
    code: 'CROSS_SITE_REFUSED',
    message: 'a page of another origin may not ask here',
  })
}

/** What the transport looks at: method and headers. */
const asWeb = ({ raw, method }: FastifyRequest): Request =>
  new Request('http://localhost/mcp', {
    method,
    headers: Object.entries(raw.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  })
