import { basename } from 'node:path'
import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify'
import type { AuditTrail } from '../audit/trail.js'
import type { Viewer } from '../access/viewer.js'
import { InputError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'
import {
  dropMapping,
  keepMapping,
  keptMapping,
  keptMappings,
  mappingName,
  markedWorkbook,
  readMapping,
  upload,
  type Upload,
} from '../uploads/index.js'
import { auditedUpload, noted } from './auditedUpload.js'
import { asFile } from './exports.js'
import { viewerOf } from './gate.js'
import { mayDraft, ownPage, refusedInput, type Sent, type Uploads } from './uploads.js'

/** Rows of a sheet that are shown at most. */
const MOST_SHOWN = 200

/**
 * `POST /import`: sheets as a draft. Multipart: one `file` or several; `mapping` (JSON, as an answer tells it) or
 * `mappingName`, `keepMapping`, `title`, `note`. With `?dryRun=true` nothing is kept, with `&preview=20` so many rows
 * of each sheet are shown; with `?format=xlsx` the answer is a copy of the sheets with the cells marked that are wrong.
 * `/import/mappings`: what is kept by name.
 */
export async function importRoutes(
  app: FastifyInstance,
  { store, audit, today, uploads }: { store: Store; audit: AuditTrail; today: () => string; uploads: Uploads },
  onRequest: onRequestHookHandler[],
  rateLimit: RateLimitOptions,
): Promise<void> {
  const guards = [...onRequest, ownPage, mayDraft]
  await app.register(async (scope) => {
    await uploads.accept(scope)
    scope.post('/import', { onRequest: guards, config: { rateLimit } }, (request, reply) =>
      uploads.taken(request, reply, (sent, signal) => answer(request, reply, sent, signal)),
    )
  })

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    { folder, files, fields }: Sent,
    signal: AbortSignal,
  ): Promise<FastifyReply> {
    const [first, ...more] = files
    const path = more.length ? folder : first
    const name = more.length ? `${basename(first)}等${files.length}个文件` : basename(first)
    const { dryRun, format, preview } = request.query as { dryRun?: string; format?: string; preview?: string }
    const viewer = viewerOf(request)
    const mapping = fields.mapping
      ? readMapping(parsed(fields.mapping))
      : fields.mappingName
        ? await keptMapping(store, fields.mappingName)
        : undefined
    const { title, note } = fields
    const given: Upload = {
      path,
      name,
      mapping,
      title,
      note,
      signal,
      dryRun: dryRun === 'true' || format === 'xlsx',
      ...(preview !== undefined && { preview: Math.min(MOST_SHOWN, Number(preview) || 0) }),
    }
    const author = { by: viewer.name, rights: viewer.rights, today: today() }
    const sent = await auditedUpload(audit, viewer, given, () => upload(store, given, author))
    if (fields.keepMapping) await keep(viewer, fields.keepMapping, mapping ?? sent.mapping)
    if (format !== 'xlsx') return reply.type('application/json; charset=utf-8').send(sent)
    const bytes = await markedWorkbook(path, sent.mapping, sent.problems)
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', asFile(`${name.replace(/\.\w+$/, '')} 标注.xlsx`, 'marked.xlsx'))
      .send(Buffer.from(bytes))
  }

  app.get('/import/mappings', { onRequest: [...onRequest, mayDraft], config: { rateLimit } }, () => keptMappings(store))
  app.put('/import/mappings/:name', { onRequest: guards, config: { rateLimit } }, async (request, reply) => {
    try {
      await keep(viewerOf(request), nameOf(request), request.body)
    } catch (error) {
      return refusedInput(request, reply, error)
    }
    return reply.code(204).send()
  })
  app.delete('/import/mappings/:name', { onRequest: guards, config: { rateLimit } }, async (request, reply) => {
    const viewer = viewerOf(request)
    try {
      await noted(audit, viewer, 'WRITE', `drop mapping ${mappingName(nameOf(request))}`)
      await dropMapping(store, nameOf(request), keeperOf(viewer))
    } catch (error) {
      return refusedInput(request, reply, error)
    }
    return reply.code(204).send()
  })

  async function keep(viewer: Viewer, name: string, mapping: unknown): Promise<void> {
    await noted(audit, viewer, 'WRITE', `keep mapping ${mappingName(name)}`)
    await keepMapping(store, name, mapping, keeperOf(viewer))
  }
}

const keeperOf = ({ name, rights }: Viewer) => ({ name, administers: rights.may('ADMINISTER') })

const nameOf = ({ params }: FastifyRequest): string => (params as { name: string }).name

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new InputError('expected the field mapping as JSON', { cause })
  }
}
