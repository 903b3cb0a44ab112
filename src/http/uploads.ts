import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { InputError, OperationError } from '../kernel/errors.js'
import { Line } from '../operation/lane/line.js'
import { refusalInChinese } from '../uploads/index.js'
import { refuse } from './errors.js'
import { ofOwnPage, refuseForeign, viewerOf } from './gate.js'
import { whileThere } from './leaving.js'

const LIMITS = {
  fileSize: 64 * 1024 * 1024,
  files: 40,
  fields: 20,
  fieldSize: 1024 * 1024,
  parts: 60,
} as const
/** How many are worked on at once, by all workers. */
const PLACES = 2
/** How many wait at most: what they sent lies on the disk. */
const MOST_WAITING = 20
/** What an upload is taken to cost, in points, and how long a point takes until it is learnt. */
const COST = 100_000
const MS_PER_POINT = 0.05

/** Files that were sent, in a folder of their own by names that lead nowhere else. */
export interface Sent {
  folder: string
  /** Their paths; one at the least. */
  files: readonly [string, ...string[]]
  fields: Readonly<Record<string, string | undefined>>
}

type Work = (sent: Sent, signal: AbortSignal) => Promise<FastifyReply>

/** Files that people send: taken in, then worked on a few at a time, the others in one fair line of bounded length. */
export class Uploads {
  readonly #line: Line
  readonly #most: number
  #present = 0

  constructor({ lineLength: most, lineMs, workers }: { lineLength: number; lineMs: number; workers: number }) {
    const lineLength = Math.min(MOST_WAITING, most)
    const places = Math.max(1, Math.floor(PLACES / workers))
    this.#most = places + lineLength
    this.#line = new Line({
      places,
      length: lineLength,
      waitMs: lineMs,
      msPerPoint: MS_PER_POINT,
      of: 'uploads',
    })
  }

  /** Makes a scope take forms with files. */
  async accept(scope: FastifyInstance): Promise<void> {
    await scope.register(multipart, { limits: LIMITS })
  }

  /** Takes files in, waits for their turn, and has them worked on; nothing of them stays. */
  async taken(request: FastifyRequest, reply: FastifyReply, work: Work): Promise<FastifyReply> {
    if (!request.isMultipart())
      return refuse(request, reply, {
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: 'expected multipart/form-data with a part "file"',
      })
    if (this.#present >= this.#most)
      throw new OperationError('BUSY', 'the line of uploads is full: try again in 10 s', {
        status: 503,
        retryAfterS: 10,
      })
    this.#present++
    const signal = whileThere(reply.raw)
    const folder = await mkdtemp(join(tmpdir(), 'trichain-upload-'))
    try {
      const sent = await received(request, folder)
      const leave = await this.#line.enter(viewerOf(request).name, COST, signal)
      try {
        return await work(sent, signal)
      } finally {
        leave()
      }
    } catch (error) {
      return refusedInput(request, reply, error)
    } finally {
      this.#present--
      await rm(folder, { recursive: true, force: true })
    }
  }
}

export function refusedInput(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof InputError)) throw error
  return refuse(request, reply, {
    status: 400,
    code: error.code,
    message: error.message,
    more: { messageZh: refusalInChinese(error.message) },
  })
}

/** A form is sent without asking first, so a page of another origin is refused here. */
export const ownPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  ofOwnPage(request) ? undefined : refuseForeign(request, reply)

export async function mayDraft(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (viewerOf(request).rights.may('DRAFT')) return undefined
  return refuse(request, reply, {
    status: 403,
    code: 'FORBIDDEN',
    message: 'expected an account that may make drafts (DRAFT)',
  })
}

/** Writes the files of a request into a folder of our own. @throws InputError */
async function received(request: FastifyRequest, above: string): Promise<Sent> {
  const fields: Record<string, string | undefined> = {}
  const files: string[] = []
  const names = new Set<string>()
  const folder = join(above, 'files')
  await mkdir(folder)
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const name = basename(part.filename.replaceAll('\\', '/')).replaceAll('\0', '')
    if (!name || name === '.' || name === '..' || Buffer.byteLength(name) > 200 || names.has(name))
      throw new InputError('expected files with a name of their own')
    names.add(name)
    const path = join(folder, name)
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
    if (part.file.truncated) throw new InputError(`expected files of at most ${LIMITS.fileSize / 1024 ** 2} MB`)
    files.push(path)
  }
  const [first, ...more] = files
  if (first === undefined) throw new InputError('expected a part "file"')
  return { folder, files: [first, ...more], fields }
}
