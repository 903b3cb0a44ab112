import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { kindOf } from '../../import/read/place.js'
import { ToldError } from '../report.js'
import type { Door } from './file.js'
import { frame, frames } from './frames.js'

/** What a command is given, and where what it gives goes. */
export interface Errand {
  name: string
  args: unknown
  /** Who gives it. */
  by: string
  /** A dataset here. */
  dataset?: string | undefined
  input?: string | undefined
  out(text: string): void
  progress(progress: unknown): void
  give(file: string, bytes: Uint8Array): Promise<void>
}

/**
 * Has a command done by the server that wrote the door; returns the exit code, or nothing where no such server is there
 * any more.
 * @throws ToldError with what the server says
 */
export async function throughDoor({ port, secret }: Door, errand: Errand): Promise<number | undefined> {
  const asking = request({
    host: '127.0.0.1',
    port,
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/x-trichain' },
    timeout: 0,
  })
  const answered = new Promise<IncomingMessage | undefined>((done, failed) => {
    asking.on('response', done)
    asking.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' ? done(undefined) : failed(error),
    )
  })
  // Connected first: a server that was killed has left its door behind.
  const connected = new Promise<boolean>((done) => {
    asking.on('socket', (socket) => {
      socket.on('connect', () => done(true))
      socket.on('error', () => done(false))
    })
  })
  asking.flushHeaders()
  if (!(await connected)) return undefined
  const sent = send(asking, errand)
  // Its failure is met below, where what the server says does not explain it.
  sent.catch(() => undefined)
  const answer = await answered
  // Another process has the port now.
  if (!answer || answer.headers['content-type'] !== 'application/x-trichain') {
    asking.destroy()
    return undefined
  }
  let file = ''
  for await (const { kind, bytes } of frames(answer as AsyncIterable<Buffer>)) {
    if (kind === 'out') errand.out(bytes.toString())
    else if (kind === 'progress') errand.progress(JSON.parse(bytes.toString()))
    else if (kind === 'file') file = bytes.toString()
    else if (kind === 'bytes') await errand.give(file, bytes)
    else if (kind === 'failed') throw new ToldError(bytes.toString())
    else if (kind === 'done') return Number(bytes.toString())
  }
  await sent
  throw new ToldError('trichain: the server ended before the command did; what was acknowledged is saved')
}

async function send(asking: ClientRequest, errand: Errand): Promise<void> {
  try {
    for await (const bytes of framesOf(errand))
      if (!asking.write(bytes)) await new Promise((drained) => asking.once('drain', drained).once('close', drained))
    asking.end(frame('end'))
  } catch (error) {
    asking.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

async function* framesOf({ name, args, by, dataset, input }: Errand): AsyncGenerator<Buffer> {
  const kind = dataset === undefined ? undefined : await kindOf(dataset)
  const folder = kind !== undefined && 'kind' in kind && kind.kind === 'folder'
  const given = dataset !== undefined && { dataset: { path: dataset, folder } }
  yield frame('command', JSON.stringify({ name, args, by, input, ...given }))
  if (dataset === undefined || !kind || 'wrong' in kind) return
  for (const file of folder ? await readdir(dataset) : ['']) {
    const path = join(dataset, file)
    const what = await kindOf(path)
    if (!('kind' in what) || what.kind !== 'file') continue
    yield frame('file', file)
    for await (const part of createReadStream(path) as AsyncIterable<Buffer>) yield frame('bytes', part)
  }
}
