import { connect, type Socket } from 'node:net'
import type { Lane } from '../lane.js'
import { startServerProcess } from '../server.js'

const CLOSE_MS = 5000
const DRAIN_MS = 500

/** SIGTERM with connections of every kind standing open. */
export const ending: Lane = {
  name: 'ending',
  shows:
    'SIGTERM ends the process in bounded time whatever connections stand open, and a body at a byte a second is closed',
  minutes: 0.5,
  async run() {
    const server = await startServerProcess({
      TRICHAIN_CLOSE_MS: String(CLOSE_MS),
      TRICHAIN_DRAIN_MS: String(DRAIN_MS),
      TRICHAIN_REQUEST_MS: '5000',
    })
    const { hostname, port } = new URL(server.url)
    const open = async (text: string): Promise<Socket> => {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined)
      await new Promise<void>((resolve) => socket.once('connect', () => socket.write(text, () => resolve())))
      return socket
    }
    const head =
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n'
    const slow = await open(head)
    const dripping = setInterval(() => slow.writable && slow.write(' '), 1000)
    const begun = performance.now()
    await new Promise((resolve) => slow.once('close', resolve).resume())
    const slowMs = Math.round(performance.now() - begun)
    clearInterval(dripping)
    const big = JSON.stringify({
      query:
        '{ experts(first: 1000) { nodes { id name appointments(first: 100) { nodes { id chain { id name sources { clause locator } } } } } } clauses(first: 1000) { nodes { id text } } }',
    })
    const sockets = await Promise.all([
      ...Array.from({ length: 20 }, () => open('')),
      ...Array.from({ length: 20 }, () => open(head)),
      ...Array.from({ length: 20 }, () => open('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n')),
      ...Array.from({ length: 5 }, () => open(head.replace('1000', String(big.length)) + big)),
    ])
    for (const socket of sockets) socket.pause()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const { ms, code } = await server.end()
    for (const socket of sockets) socket.destroy()
    const failures = []
    if (code !== 0) failures.push(`ended with ${code}`)
    if (ms > DRAIN_MS + CLOSE_MS + 3000) failures.push(`took ${ms} ms to end`)
    if (slowMs > 8000) failures.push(`a body at a byte a second was closed after ${slowMs} ms`)
    return {
      figures: [
        ['connections open', sockets.length],
        ['SIGTERM to end, ms', ms],
        ['body at a byte a second, closed after ms', slowMs],
      ],
      failures,
    }
  },
}
