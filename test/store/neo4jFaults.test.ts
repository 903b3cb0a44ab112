import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { cache } from '../../tools/neo4j/jars.js'
import { startNeo4j, type Neo4jServer } from '../../tools/neo4j/server.js'
import { neo4jUri } from '../support/engines.js'
import { startProxy, type Proxy } from '../support/proxy.js'
import { startTestServer } from '../support/server.js'
import { addItem, codeOf, countItems, slow, write } from './query.js'

const PASSWORD = 'right-password'
const away = { code: 'STORE_UNAVAILABLE' }
/**
 * Far more than it should take, far less than a query may take (which would be a QUERY_TIMEOUT): tests of codes, not of
 * speed.
 */
const limits = { connectMs: 1000, waitMs: 3000 }
const open = (
  uri: string,
  more: { user?: string; password?: string; database?: string } = { user: 'neo4j', password: PASSWORD },
) => openStore({ engine: 'neo4j', uri, queryTimeoutMs: 60_000, limits, ...more })

describe.skipIf(neo4jUri === undefined)('a Neo4j of its own, with a password', () => {
  let home: string
  let server: Neo4jServer
  const port = () => Number(new URL(server.uri).port)
  beforeAll(async () => {
    mkdirSync(cache, { recursive: true })
    home = mkdtempSync(join(cache, 'test-'))
    server = await startNeo4j({ home, password: PASSWORD, heapMb: 600, pageCacheMb: 64 })
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(home, { recursive: true, force: true })
  })

  test('lets the right one in', async () => {
    await using store = await open(server.uri, { user: 'neo4j', password: PASSWORD, database: 'neo4j' })
    expect(await store.run(countItems, {})).toBe(0)
    expect(store.location).toBe(`${server.uri}, database neo4j`)
  })
  test.each([
    ['a wrong password', { user: 'neo4j', password: 'wrong' }],
    ['no password', {}],
  ])('refuses %s with a clear line', async (_, more) => {
    await expect(open(server.uri, more)).rejects.toMatchObject({
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
      await using proxy = await startProxy(port())
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
          expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 'not ready', ...away }),
        ])
        await expect(store.run(countItems, {})).rejects.toMatchObject(away)
        expect((await http.send('{ regions(first: 1) { totalCount } }')).body.errors?.[0]?.extensions).toMatchObject(
          away,
        )
        end(proxy)
        await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 'ready' })
        expect(await write(store, 5, `${name} after`)).toBe(5)
        expect(await store.run(countItems, {})).toBeGreaterThanOrEqual(acknowledged + 5)
      } finally {
        end(proxy)
        await http.close()
      }
    })
  faulty(
    'hangs',
    () => process.kill(server.pid, 'SIGSTOP'),
    () => process.kill(server.pid, 'SIGCONT'),
  )
  faulty(
    'is cut off by the network',
    (proxy) => void (proxy.swallowing = true),
    (proxy) => void (proxy.swallowing = false),
  )

  test('behind a slow network is slow, not away', async () => {
    await using proxy = await startProxy(port())
    await using store = await open(`bolt://127.0.0.1:${proxy.port}`)
    proxy.delayMs = 50
    await store.ping()
    expect(await write(store, 5, 'slowly')).toBe(5)
  })
  test('whose password is changed refuses us, is not pestered, and lets us in again', async () => {
    await using store = await open(server.uri)
    const set = async (from: string, to: string) => {
      await using driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', from))
      await driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
        { from, to },
        { database: 'system' },
      )
    }
    await set(PASSWORD, 'another-password')
    try {
      await expect.poll(() => codeOf(store.ping()), { timeout: 5000 }).toBe('STORE_AUTH')
      expect(await Promise.all(Array.from({ length: 50 }, () => codeOf(store.run(countItems, {}))))).toEqual(
        Array.from({ length: 50 }, () => 'STORE_AUTH'),
      )
    } finally {
      // Would be refused, if we had gone on asking with the wrong one.
      await set('another-password', PASSWORD)
    }
    await expect.poll(() => codeOf(store.ping()), { timeout: 20_000 }).toBe('none')
    expect(await store.run(countItems, {})).toBeGreaterThan(0)
  })
  test('that is killed and started again: what was acknowledged is there, by the same store', async () => {
    await using store = await open(server.uri)
    const before = await store.run(countItems, {})
    const writing = write(store, Infinity, 'until killed')
    await setTimeout(500)
    await server.kill()
    const acknowledged = await writing
    expect(acknowledged).toBeGreaterThan(0)
    expect(await codeOf(store.ping())).toBe('STORE_UNAVAILABLE')
    server = await startNeo4j({ home, port: port(), password: PASSWORD, heapMb: 600, pageCacheMb: 64 })
    await expect.poll(() => codeOf(store.ping()), { timeout: 5000 }).toBe('none')
    const there = (await store.run(countItems, {})) - before
    // The one that got no answer may have been saved.
    expect([acknowledged, acknowledged + 1]).toContain(there)
  }, 240_000)
})
