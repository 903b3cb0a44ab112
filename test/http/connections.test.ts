import { connect, type Socket } from 'node:net'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { startServer } from '../../src/http/server.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { testConfig } from '../support/unhurried.js'

const world = async (): Promise<Store> => {
  const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  await importWorld(store)
  return store
}

/** A store whose reads wait for something. */
const held = (store: Store, until: Promise<unknown>): Store => ({
  engine: store.engine,
  location: store.location,
  run: async (...asked) => until.then(() => store.run(...asked)),
  transaction: (...asked) => store.transaction(...asked),
  state: () => store.state(),
  ping: () => store.ping(),
  close: () => store.close(),
  [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
})

interface Line {
  socket: Socket
  /** All that came until the server closed the connection. */
  closed: Promise<string>
}

/** A bare connection that sends some text and then waits. */
function line(server: TestServer, text = ''): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let said = ''
    const closed = new Promise<string>((end) =>
      socket.on('data', (part) => (said += part)).on('close', () => end(said)),
    )
    socket.on('error', () => undefined).once('error', reject)
    socket.once('connect', () => socket.write(text, () => resolve({ socket, closed })))
  })
}

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`
const body = '{"query":"{ chains { totalCount } }"}'

describe('deadlines', () => {
  it('close what sends nothing, headers or a body a byte at a time; and answer who is quick', async () => {
    const server = await startTestServer(await world(), { TRICHAIN_REQUEST_MS: 1500 })
    const silent = await line(server)
    const slow = [
      await line(server, 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: '),
      await line(server, head(1000)),
    ]
    const dripping = setInterval(() => slow.forEach(({ socket }) => socket.writable && socket.write('a')), 200)
    try {
      const quick = await line(server, head(body.length) + body)
      expect(
        (await Promise.all(slow.map(({ closed }) => closed))).map((said) =>
          /^HTTP\/1\.1 408[^]*REQUEST_TIMEOUT/.test(said),
        ),
      ).toEqual([true, true])
      await silent.closed
      // Kept open until it was idle for long, or the other end is closed.
      quick.socket.end()
      expect(await quick.closed).toMatch(/^HTTP\/1\.1 200/)
    } finally {
      clearInterval(dripping)
      await server.close()
    }
  })
})

describe('closing', () => {
  it('ends whatever connections stand open, and answers what was accepted', async () => {
    let answer = (): void => undefined
    const until = new Promise<void>((resolve) => (answer = resolve))
    const server = await startTestServer(held(await world(), until))
    const silent = await line(server)
    const half = await line(server, `${head(1000)}{"query":`)
    const kept = await line(server, 'GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n')
    const accepted = await line(server, head(body.length) + body)
    await expect.poll(() => fetch(`${server.url}/health`).then(({ status }) => status)).toBe(200)
    const closing = server.close()
    await silent.closed
    expect(await kept.closed).toMatch(/^HTTP\/1\.1 200/)
    expect(await half.closed).toBe('')
    answer()
    expect(await accepted.closed).toMatch(/^HTTP\/1\.1 200[^]*connection: close[^]*"totalCount"/i)
    await closing
  })

  it('ends even with an operation that never does, and a reader who does not read', async () => {
    const server = await startTestServer(held(await world(), new Promise(() => undefined)), { TRICHAIN_CLOSE_MS: 1000 })
    const stuck = await line(server, head(body.length) + body)
    stuck.socket.pause()
    await expect.poll(() => fetch(`${server.url}/health`).then(({ status }) => status)).toBe(200)
    await server.close()
    stuck.socket.resume()
    expect(await stuck.closed).toBe('')
  })
})

describe('who listens and hangs up at once', () => {
  it('is no defect of the server, which would be logged as one', async () => {
    await using store = await world()
    let log = ''
    const sink = new Writable({ write: (chunk, _, done) => ((log += String(chunk)), done()) })
    const server = await startServer({
      store,
      config: testConfig(),
      log: pino({ level: 'info' }, sink),
      today: '2026-01-01',
    })
    try {
      for (let ms = 0; ms < 20; ms++) {
        const listening = fetch(`${server.url}/graphql/stream`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
          body: JSON.stringify({ query: 'subscription { changes { cursor } }' }),
          signal: AbortSignal.timeout(ms),
        })
        await expect(listening.then((response) => response.text())).rejects.toThrow()
      }
    } finally {
      await server.close()
    }
    expect(log).not.toMatch(/"level":50/)
  })
})
