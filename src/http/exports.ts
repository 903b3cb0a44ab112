import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { exportFormats, writers, type ExportFormat } from '../exports/answer/formats.js'
import { nameOf } from '../exports/answer/columns.js'
import { allPages } from '../exports/answer/pages.js'
import { NotExported } from '../exports/answer/refusal.js'
import { InputError } from '../kernel/errors.js'
import type { Operations } from '../operation/server.js'
import type { Store } from '../store/store.js'
import { refuse } from './errors.js'
import { callerOf, viewerOf } from './gate.js'
import { whileThere } from './leaving.js'
import { localeOf } from './locale.js'
import { soundOnly } from './sound.js'

/** After so long in which nothing is sent or fetched a file is given up. */
const IDLE_MS = 180_000

/**
 * `POST /export?format=csv|xlsx|json`: all pages of the one connection of an operation as a file. Each page is asked
 * for where `/graphql` sends its operations, so that rights, limits, audit and the fair line are the same. What goes
 * wrong before the first row is an error; later, the connection is cut, so that nobody takes a part for the whole.
 */
export function exportRoute(
  app: FastifyInstance,
  { operations, store }: { operations: Operations; store: Store },
  onRequest: onRequestHookHandler[],
  rateLimit: RateLimitOptions,
): void {
  const { schema } = operations
  app.post('/export', { onRequest, preHandler: soundOnly(schema), config: { rateLimit } }, async (request, reply) => {
    const { format } = request.query as { format?: unknown }
    const locale = localeOf(request)
    const sent = sentOf(request.body)
    if (!isFormat(format)) return wrong(request, reply, `format: expected one of ${exportFormats.join(', ')}`)
    if (!locale) return wrong(request, reply, 'locale: expected ZH or EN')
    if (!sent) return wrong(request, reply, 'expected JSON such as {"query": "{ experts { nodes { id name } } }"}')
    const signal = whileThere(reply.raw)
    const asker = { caller: callerOf(request), signal, viewer: viewerOf(request) }
    return answered(request, reply, async () => {
      const ask = (operation: typeof sent) => operations.ask(operation, asker)
      const { rows, columns, located } = await allPages(sent, { schema, store, ask, locale, signal })
      const title = nameOf(located.field.name, located.field.description, locale)
      const { type, parts } = writers[format]
      const headers = { 'content-type': type, 'content-disposition': asFile(`${title}.${format}`, `export.${format}`) }
      await sendParts(reply, headers, parts({ columns, rows, title }))
    })
  })
}

/** Does what answers a request; why it is not answered, or not wholly, is told as the operation was. */
export async function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<void>,
): Promise<FastifyReply> {
  try {
    await work()
  } catch (error) {
    if (error instanceof InputError && !reply.raw.headersSent)
      return refuse(request, reply, { status: 400, code: error.code, message: error.message })
    if (!(error instanceof NotExported)) throw error
    if (reply.raw.headersSent) request.log.warn({ errors: error.errors.length, status: error.status }, 'export cut')
    else await refuseAll(reply, error)
  }
  return reply
}

const isFormat = (format: unknown): format is ExportFormat => exportFormats.includes(format as ExportFormat)

function sentOf(body: unknown) {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>
  if (typeof query !== 'string') return undefined
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return undefined
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' && operationName ? operationName : undefined,
  }
}

const wrong = (request: FastifyRequest, reply: FastifyReply, message: string): FastifyReply =>
  refuse(request, reply, { status: 400, code: 'BAD_USER_INPUT', message })

const refuseAll = (reply: FastifyReply, { status, errors, retryAfterS }: NotExported): FastifyReply =>
  reply
    .code(status)
    .headers(retryAfterS === undefined ? {} : { 'retry-after': String(retryAfterS) })
    .type('application/json; charset=utf-8')
    .send(`${JSON.stringify({ errors })}\n`)

/** The header that makes a browser keep an answer as a file. */
export const asFile = (name: string, plain: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`

/** Sends an answer part by part, as fast as it is fetched; where a part fails the connection is cut. */
async function sendParts(
  reply: FastifyReply,
  headers: Record<string, string>,
  parts: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const { raw } = reply
  reply.hijack()
  raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers, 'cache-control': 'no-store' })
  raw.setTimeout(IDLE_MS, () => raw.destroy())
  await pipeline(Readable.from(parts), raw)
}
