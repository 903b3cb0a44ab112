import { readFile } from 'node:fs/promises'
import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import { briefFormats, briefTypes, writeBrief, type BriefFormat } from '../exports/brief/index.js'
import type { Config } from '../config.js'
import type { Operations } from '../operation/server.js'
import type { Store } from '../store/store.js'
import { refuse } from './errors.js'
import { answered, asFile } from './exports.js'
import { callerOf, ofOwnPage, refuseForeign, viewerOf } from './gate.js'
import { whileThere } from './leaving.js'
import { localeOf } from './locale.js'

/**
 * `GET /brief?region=…&asOf=…&format=docx|html`: the brief of a region and a day. Its questions are asked where
 * `/graphql` sends its operations, with the rights of who asks. A page elsewhere may not link to it.
 */
export function briefRoute(
  app: FastifyInstance,
  {
    operations,
    store,
    config,
  }: { operations: Operations; store: Store; config: Pick<Config, 'TRICHAIN_BRIEF_TEMPLATE'> },
  admission: onRequestHookHandler[],
  rateLimit: RateLimitOptions,
): void {
  const onRequest = [ownOnly, ...admission]
  app.get('/brief', { onRequest, exposeHeadRoute: false, config: { rateLimit } }, async (request, reply) => {
    const { region, asOf = operations.today(), format = 'html' } = request.query as Record<string, unknown>
    const locale = localeOf(request)
    if (typeof region !== 'string' || !region) return wrong(request, reply, 'region: expected an id, a code or a name')
    if (typeof asOf !== 'string') return wrong(request, reply, 'asOf: expected a day such as 2026-03-01')
    if (!isFormat(format)) return wrong(request, reply, `format: expected one of ${briefFormats.join(', ')}`)
    if (!locale) return wrong(request, reply, 'locale: expected ZH or EN')
    const signal = whileThere(reply.raw)
    const asker = { caller: callerOf(request), signal, viewer: viewerOf(request) }
    return answered(request, reply, async () => {
      const ask = (sent: Parameters<Operations['ask']>[0]) => operations.ask(sent, asker)
      const template = format === 'docx' ? await templateOf(config) : undefined
      const { title, bytes } = await writeBrief({ region, asOf, locale, format, template }, { ask, store, signal })
      await reply
        .type(briefTypes[format])
        .header('cache-control', 'no-store')
        .headers(format === 'docx' ? { 'content-disposition': asFile(`${title}.docx`, 'brief.docx') } : {})
        .send(Buffer.from(bytes))
    })
  })
}

const isFormat = (format: unknown): format is BriefFormat => briefFormats.includes(format as BriefFormat)

const wrong = (request: FastifyRequest, reply: FastifyReply, message: string): FastifyReply =>
  refuse(request, reply, { status: 400, code: 'BAD_USER_INPUT', message })

async function ownOnly(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  return ofOwnPage(request) ? undefined : refuseForeign(request, reply)
}

/** @throws Error where it can't be read: whoever runs the server has named it */
async function templateOf({ TRICHAIN_BRIEF_TEMPLATE: file }: Pick<Config, 'TRICHAIN_BRIEF_TEMPLATE'>) {
  if (!file) return undefined
  try {
    return await readFile(file)
  } catch (cause) {
    throw new Error('TRICHAIN_BRIEF_TEMPLATE can not be read', { cause })
  }
}
