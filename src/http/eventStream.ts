import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { Told } from '../operation/listen.js'

/** How often something is sent, so that whoever stands between does not take the connection for dead. */
const ALIVE_MS = 12_000

/** What an event stream needs. */
export interface EventStream {
  told: AsyncIterable<Told>
  /** Ends it from outside. */
  signal: AbortSignal
  /** How long a part may wait to be fetched. */
  fetchMs: number
  /** Called once it has ended, and when the other side has left. */
  end: () => void
}

/**
 * Tells events in the form of graphql-sse, in "distinct connections mode", each with its cursor as `id`. One is read
 * when the one before was fetched; who does not fetch is cut off. When the server ends the stream is cut without
 * `complete`, so that clients go on elsewhere.
 */
export async function sendEvents(reply: FastifyReply, { told, signal, fetchMs, end }: EventStream): Promise<void> {
  const { raw } = reply
  reply.hijack()
  raw.once('close', end)
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const alive = setInterval(() => raw.writableNeedDrain || raw.write(':\n\n'), ALIVE_MS)
  const send = async (text: string): Promise<void> => {
    if (raw.write(text)) return
    const late = AbortSignal.any([signal, AbortSignal.timeout(fetchMs)])
    await once(raw, 'drain', { signal: late })
  }
  try {
    await send(':\n\n')
    for await (const { answer, cursor } of told)
      await send(`event: next\n${cursor === undefined ? '' : `id: ${cursor}\n`}data: ${JSON.stringify(answer)}\n\n`)
    if (!signal.aborted) await finished(raw, 'event: complete\ndata:\n\n', fetchMs)
  } catch (error) {
    if (!signal.aborted && !isAbort(error)) throw error
  } finally {
    clearInterval(alive)
    end()
    raw.destroy()
  }
}

/** The last is fetched before the connection goes. */
async function finished(raw: ServerResponse, text: string, ms: number): Promise<void> {
  const over = new AbortController()
  await Promise.race([
    new Promise<void>((resolve) => raw.end(text, resolve)),
    setTimeout(ms, undefined, { signal: over.signal }),
  ]).finally(() => over.abort())
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
