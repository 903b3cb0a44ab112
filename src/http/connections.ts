import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long a connection may take, in milliseconds. */
export interface Deadlines {
  /** For a whole request to arrive, headers and body. */
  request: number
  /** For an answer to be fetched, from its first byte. */
  answer: number
}

const HEADERS_MS = 10_000
const IDLE_MS = 10_000
/** How often Node looks for connections past their deadline. */
const CHECK_MS = 1000
/** How often closing looks again. */
const SWEEP_MS = 100
/** After closing began, a body that is still arriving has so long. */
const REST_OF_BODY_MS = 1000

/** Options of Fastify: deadlines for headers, whole requests and idle connections. */
export const deadlineOptions = ({ request }: Deadlines) => ({
  requestTimeout: request,
  keepAliveTimeout: IDLE_MS,
  http: { headersTimeout: Math.min(HEADERS_MS, request), connectionsCheckingInterval: Math.min(CHECK_MS, request) },
})

export interface Connections {
  /** Bounds from now on how long an answer takes to be fetched. */
  answering(response: ServerResponse): void
  /**
   * Ends connections that wait for nothing at once, those with a request under way when it is answered, all after
   * `graceMs`.
   */
  end(graceMs: number, closed: Promise<unknown>): Promise<void>
}

/** Watches a server's connections, so that each of them ends. */
export function watchConnections(server: Server, { answer }: Deadlines): Connections {
  const busy = new Map<Socket, IncomingMessage | undefined>()
  server.on('connection', (socket: Socket) => {
    busy.set(socket, undefined)
    socket.on('close', () => busy.delete(socket))
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request
    busy.set(socket, request)
    response.on('close', () => void (busy.get(socket) === request && busy.set(socket, undefined)))
  })
  const endThose = (which: (request: IncomingMessage | undefined) => boolean) => {
    for (const [socket, request] of busy) if (which(request)) socket.destroy()
  }
  return {
    answering(response) {
      if (response.closed || response.destroyed) return
      const late = setTimeout(() => response.destroy(), answer).unref()
      response.on('close', () => clearTimeout(late))
    },
    async end(graceMs, closed) {
      const begun = performance.now()
      const sweep = setInterval(() => {
        const elapsed = performance.now() - begun
        endThose((request) => elapsed >= graceMs || !request || (elapsed >= REST_OF_BODY_MS && !request.complete))
      }, SWEEP_MS)
      try {
        endThose((request) => !request)
        await closed
      } finally {
        clearInterval(sweep)
      }
    },
  }
}
