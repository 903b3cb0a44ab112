import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, open, readdir, rm, type FileHandle } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join, resolve } from 'node:path'
import { TriChainError } from '../../kernel/errors.js'
import { commands, type CommandName } from '../commands.js'
import type { Command, Session } from '../session.js'
import { lines } from '../report.js'
import { performed } from '../written.js'
import { removeDoor, writeDoor } from './file.js'
import { frame, frames } from './frames.js'

/** Folders for the files that come with commands: as safe as the store. */
const INCOMING = 'incoming-'

/** What a server gives to the commands it takes. */
export type Hosting = Pick<Session, 'store' | 'config' | 'log' | 'audit' | 'operations'>

/**
 * Lets commands of the command line into a running server, as the embedded engine is open in one process alone: on a
 * port of the loopback address that the folder of the store names, with a secret that only the user of the server can
 * read there.
 */
export async function openDoor(hosting: Hosting): Promise<{ close(): Promise<void> }> {
  const data = hosting.config.TRICHAIN_DATA
  // Of commands that were under way when the server was killed.
  for (const name of (await readdir(data)).filter((one) => one.startsWith(INCOMING)))
    await rm(join(data, name), { recursive: true, force: true })
  const secret = randomBytes(32).toString('base64url')
  const server = createServer((request, response) => void answer(hosting, secret, request, response))
  // A large dataset takes as long as it takes.
  server.requestTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  await writeDoor(hosting.config, { port: (server.address() as AddressInfo).port, secret })
  return {
    async close() {
      await removeDoor(hosting.config)
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), hosting.config.TRICHAIN_CLOSE_MS)
      await closed
      clearTimeout(late)
    },
  }
}

async function answer(
  hosting: Hosting,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || !isSame(request.headers.authorization, `Bearer ${secret}`)) {
    response.writeHead(403).end()
    return
  }
  const left = new AbortController()
  response.on('close', () => left.abort(new Error('whoever gave the command has left')))
  response.writeHead(200, { 'content-type': 'application/x-trichain' })
  const folder = await mkdtemp(join(hosting.config.TRICHAIN_DATA, INCOMING))
  const send = async (bytes: Buffer): Promise<void> => {
    if (left.signal.aborted) throw left.signal.reason
    if (!response.write(bytes)) await once(response, 'drain', { signal: left.signal })
  }
  let failed = false
  let given: Given | undefined
  const named = (text: string): string => (given?.dataset ? text.replaceAll(given.dataset, given.path) : text)
  try {
    given = await received(request, folder)
    const command = (await commands[given.name]()) as Command<unknown>
    await performed(
      given.name,
      command,
      {
        ...hosting,
        by: given.by,
        signal: left.signal,
        out: (text) => void response.write(frame('out', named(text))),
        progress: (progress) => void response.write(frame('progress', JSON.stringify(progress))),
        input: async () => given!.input,
        dataset: given.dataset,
        give: async (file, bytes) => {
          await send(frame('file', file))
          await send(frame('bytes', bytes))
        },
        fail: () => void (failed = true),
      },
      given.args,
    )
    response.end(frame('done', failed ? '1' : '0'))
  } catch (error) {
    if (!left.signal.aborted && !(error instanceof TriChainError)) hosting.log.error({ err: error }, 'a command failed')
    response.end(frame('failed', named(lines(error).join('\n'))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Given {
  name: CommandName
  args: unknown
  by: string
  input: string
  /** Where its dataset is here, and where it was. */
  dataset: string
  path: string
}

/** The same as it comes. */
interface Sent extends Pick<Given, 'name' | 'args' | 'by'> {
  input?: string
  dataset?: { path: string; folder: boolean }
}

/** Takes in a command with its files, which are put into a folder of their own. */
async function received(request: IncomingMessage, folder: string): Promise<Given> {
  let given: Given | undefined
  let file: FileHandle | undefined
  try {
    for await (const { kind, bytes } of frames(request as AsyncIterable<Buffer>)) {
      if (kind === 'command') {
        const { name, args, by, input, dataset } = JSON.parse(bytes.toString()) as Sent
        if (!(name in commands)) throw new Error(`${name}: no command`)
        // The name tells the format, and is told in messages.
        const path = dataset ? join(folder, basename(resolve(dataset.path)) || 'dataset') : ''
        if (dataset?.folder) await mkdir(path)
        given = { name, args, by, input: input ?? '', dataset: path, path: dataset?.path ?? '' }
      } else if (kind === 'file') {
        await file?.close()
        const name = bytes.toString()
        file = await open(name === '' ? given!.dataset : join(given!.dataset, basename(name)), 'w', 0o600)
      } else if (kind === 'bytes') await file!.appendFile(bytes)
      else if (kind === 'end') break
    }
  } finally {
    await file?.close()
  }
  if (!given) throw new Error('no command came')
  return given
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (given: string | undefined, expected: string): boolean =>
  timingSafeEqual(digest(given ?? ''), digest(expected))
