import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AccessError, AuditError, OperationError, StoreError } from '../kernel/errors.js'
import type { Log } from '../log.js'
import { storeMessages } from '../operation/errors.js'

/** What went wrong before an operation was read: a status, a code and a sentence that says what was expected. */
export interface Refusal {
  status: number
  code: string
  message: string
  headers?: Readonly<Record<string, string>>
  /** What else stands beside the code. */
  more?: object
}

/** Answers in the form all errors have, whoever finds them. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, headers = {}, more }: Refusal,
): FastifyReply {
  const type = request.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json'
  return reply
    .code(status)
    .headers(headers)
    .type(`${type}; charset=utf-8`)
    .send(inForm(code, message, more))
}

const inForm = (code: string, message: string, more: object = {}): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] })}\n`

/** What Fastify finds wrong with a request, by its codes. */
const byCode: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'the body is no valid JSON: expected an object such as {"query": "{ __typename }"}',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'the body is empty: expected JSON such as {"query": "{ __typename }"}',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'the body is not as long as the header content-length says',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'expected a body in JSON with the header "content-type: application/json"',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'BODY_TOO_LARGE',
    message: 'the body is too large: expected at most 1 MB',
  },
  FST_ERR_BAD_URL: { status: 400, code: 'BAD_REQUEST', message: 'the address is no valid URL path' },
  FST_ERR_ROUTE_MISSING_HANDLER: { status: 404, code: 'NOT_FOUND', message: 'nothing is here' },
}

/** When to try again what could not be looked up, in seconds. */
const SOON = { 'retry-after': '1' } as const

/** Errors of Fastify and of handlers, in one form; the unexpected is masked and logged under a correlation id. */
export function errorHandler(log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const known = byCode[error.code]
    if (known) return refuse(request, reply, known)
    const trouble = error instanceof StoreError && storeMessages[error.code]
    if (trouble)
      return refuse(request, reply, {
        status: 503,
        code: error.code === 'STORE_AUTH' ? 'STORE_UNAVAILABLE' : error.code,
        message: trouble,
        headers: SOON,
      })
    if (error instanceof AuditError) {
      log.error({ err: error }, 'the audit can not be kept')
      return refuse(request, reply, { status: 503, code: error.code, message: error.message, headers: SOON })
    }
    if (error instanceof AccessError) return refuse(request, reply, accessRefusal(error))
    if (error instanceof OperationError)
      return refuse(request, reply, {
        status: error.status,
        code: error.code,
        message: error.message,
        ...(error.retryAfterS !== undefined && { headers: { 'retry-after': String(error.retryAfterS) } }),
      })
    const status = error.statusCode ?? 500
    if (status < 500)
      return refuse(request, reply, {
        status,
        code: 'BAD_REQUEST',
        message: STATUS_CODES[status] ?? 'the request is wrong',
      })
    const correlationId = randomUUID()
    log.error({ err: error, correlationId }, 'unexpected error')
    return reply
      .code(500)
      .type('application/json; charset=utf-8')
      .send(
        inForm('INTERNAL_SERVER_ERROR', `something went wrong on our side; correlation id ${correlationId}`, {
          correlationId,
        }),
      )
  }
}

const STATUSES: Readonly<Record<AccessError['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
}

const accessRefusal = ({ code, message, retryAfterS }: AccessError): Refusal => ({
  status: STATUSES[code],
  code,
  message,
  headers: {
    ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
    ...(code === 'UNAUTHENTICATED' && { 'www-authenticate': 'Bearer' }),
  },
})

/** 405 with the methods there are, or 404 where nothing is. */
export function notFound(app: FastifyInstance) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const url = request.url.split('?')[0]!
    const allowed = ['GET', 'POST'].filter((method) => app.findRoute({ url, method }) !== null)
    if (allowed.length === 0)
      return refuse(request, reply, {
        status: 404,
        code: 'NOT_FOUND',
        message: 'nothing is here: expected a page, /graphql, /mcp or /graphiql',
      })
    return refuse(request, reply, {
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: `expected ${allowed.join(' or ')}, found ${request.method}`,
      headers: { allow: allowed.join(', ') },
    })
  }
}

/** What Node finds wrong before there is a request: answered on the bare connection, which is then closed. */
export function answerBareConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || socket.destroyed) return void socket.destroy()
  const { status, code, message } = bare[error.code ?? ''] ?? {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'the request is no valid HTTP',
  }
  const body = inForm(code, message)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

const bare: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'HEADERS_TOO_LARGE',
    message: 'the headers or the address are too large: expected at most 16 kB; send a long operation by POST',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'REQUEST_TIMEOUT', message: 'the request took too long to arrive' },
}
