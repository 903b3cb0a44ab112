import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
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
import { refuse } from './errors.js'
import { asFile } from './exports.js'
import { ofOwnPage, refuseForeign, viewerOf } from './gate.js'
import { whileThere } from './leaving.js'

const LIMITS = { fileSize: 64 * 1024 * 1024, files: 40, fields: 20, fieldSize: 1024 * 1024, parts: 60 } as const
/** How many are worked on at once; more are asked to come again. */
const MOST = 2
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
  { store, audit, today }: { store: Store; audit: AuditTrail; today: () => string },
  onRequest: onRequestHookHandler[],
  rateLimit: RateLimitOptions,
): Promise<void> {
  let running = 0
  const guards = [...onRequest, ownPage, mayDraft]
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: LIMITS })
    scope.post('/import', { onRequest: guards, config: { rateLimit } }, async (request, reply) => {
      if (!request.isMultipart())
        return refuse(request, reply, {
          status: 415,
          code: 'UNSUPPORTED_MEDIA_TYPE',
          message: 'expected multipart/form-data with a part "file"',
        })
      if (running >= MOST)
        return refuse(request, reply, {
          status: 503,
          code: 'BUSY',
          message: 'other sheets are being read: try again in a moment',
        })
      running++
      const folder = await mkdtemp(join(tmpdir(), 'trichain-upload-'))
      try {
        return await answer(request, reply, folder)
      } catch (error) {
        return refusedInput(request, reply, error)
      } finally {
        running--
        await rm(folder, { recursive: true, force: true })
      }
    })
  })

  async function answer(request: FastifyRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
    const signal = whileThere(reply.raw)
    const { path, name, fields } = await received(request, folder)
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

function refusedInput(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof InputError)) throw error
  return refuse(request, reply, { status: 400, code: error.code, message: error.message })
}

const nameOf = ({ params }: FastifyRequest): string => (params as { name: string }).name

/** A form is sent without asking first, so a page of another origin is refused here. */
const ownPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  ofOwnPage(request) ? undefined : refuseForeign(request, reply)

async function mayDraft(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (viewerOf(request).rights.may('DRAFT')) return undefined
  return refuse(request, reply, {
    status: 403,
    code: 'FORBIDDEN',
    message: 'expected an account that may make drafts (DRAFT)',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new InputError('expected the field mapping as JSON', { cause })
  }
}

/** Writes the files of a request into a folder of our own, by names that lead nowhere else. @throws InputError */
async function received(request: FastifyRequest, folder: string) {
  const fields: Record<string, string | undefined> = {}
  const paths: string[] = []
  const names = new Set<string>()
  const inner = join(folder, randomUUID())
  await mkdir(inner)
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const name = basename(part.filename.replaceAll('\\', '/')).replaceAll('\0', '')
    if (!name || name === '.' || name === '..' || Buffer.byteLength(name) > 200 || names.has(name))
      throw new InputError('expected files with a name of their own')
    names.add(name)
    const path = join(inner, name)
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
    if (part.file.truncated) throw new InputError(`expected files of at most ${LIMITS.fileSize / 1024 ** 2} MB`)
    paths.push(path)
  }
  const [first] = paths
  if (first === undefined) throw new InputError('expected a part "file"')
  return paths.length === 1
    ? { path: first, name: basename(first), fields }
    : { path: inner, name: `${basename(first)}等${paths.length}个文件`, fields }
}
