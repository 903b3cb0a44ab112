import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neo4jUri } from '../support/engines.js'
import { startProxy, type Proxy } from '../support/proxy.js'
import { startTestServer } from '../support/server.js'
import { open, OwnNeo4j, PASSWORD } from './ownNeo4j.js'
import { addItem, countItems, slow, write } from './query.js'

const away = { code: 'STORE_UNAVAILABLE' }

describe.skipIf(neo4jUri === undefined)('a Neo4j of its own, with a password', () => {
  let own: OwnNeo4j
  beforeAll(async () => {
    own = await OwnNeo4j.start()
  })
  afterAll(() => own?.remove())

  test('lets the right one in', async () => {
    await using store = await open(own.server.uri, { user: 'neo4j', password: PASSWORD, database: 'neo4j' })
    expect(await store.run(countItems, {})).toBe(0)
    expect(store.location).toBe(`${own.server.uri}, database neo4j`)
  })
  test.each([
    ['a wrong password', { user: 'neo4j', password: 'wrong' }],
    ['no password', {}],
  ])('refuses %s with a clear line', async (_, more) => {
    await expect(open(own.server.uri, more)).rejects.toMatchObject({
      code: 'STORE_AUTH',
      message: expect.stringMatching(/refused the user or the password/),
    })
  })

  /**
   * Everything that can be asked: what runs already, what comes in the midst of it, and what comes when it has been
   * away for long.
   */
  const faulty = (name: string, begin: (proxy: Proxy) => void, end: (proxy: Proxy) => void) =>
    test(`that ${name}: all is told so, nothing acknowledged is lost, and it goes on when it is back`, async () => {
      await using proxy = await startProxy(own.port)
      const store = await open(`bolt://127.0.0.1:${proxy.port}`)
      const http = await startTestServer(store)
      const ready = async () => (await (await fetch(`${http.url}/ready`)).json()) as { status: string; code?: string }
      try {
        const acknowledged = await write(store, 5, `${name} before`)
        expect(await ready()).toMatchObject({ status: 'ready' })
        const running = [store.run(slow, {}), store.transaction((tx) => tx.run(slow, {}))].map((answer) =>
          expect(answer).rejects.toMatchObject(away),
        )
        await setTimeout(300)
        begin(proxy)
        await Promise.all([
          ...running,
          expect(store.run(countItems, {})).rejects.toMatchObject(away),
          expect(store.transaction((tx) => tx.run(addItem, { id: `${name} never` }))).rejects.toMatchObject(away),
          expect.poll(ready).toMatchObject({ status: 'not ready', ...away }),
        ])
        await expect(store.run(countItems, {})).rejects.toMatchObject(away)
        expect((await http.send('{ regions(first: 1) { totalCount } }')).body.errors?.[0]?.extensions).toMatchObject(
          away,
        )
        end(proxy)
        await expect.poll(ready).toMatchObject({ status: 'ready' })
        expect(await write(store, 5, `${name} after`)).toBe(5)
        expect(await store.run(countItems, {})).toBeGreaterThanOrEqual(acknowledged + 5)
      } finally {
        end(proxy)
        await http.close()
      }
    })
  faulty(
    'hangs',
    () => process.kill(own.server.pid, 'SIGSTOP'),
    () => process.kill(own.server.pid, 'SIGCONT'),
  )
  faulty(
    'is cut off by the network',
    (proxy) => void (proxy.swallowing = true),
    (proxy) => void (proxy.swallowing = false),
  )

  test('behind a slow network is slow, not away', async () => {
    await using proxy = await startProxy(own.port)
    await using store = await open(`bolt://127.0.0.1:${proxy.port}`)
    proxy.delayMs = 50
    await store.ping()
    expect(await write(store, 5, 'slowly')).toBe(5)
  })
})
