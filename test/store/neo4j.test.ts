import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { isSupported } from '../../src/store/neo4jSetup.js'
import type { Store } from '../../src/store/store.js'
import { cache } from '../../tools/neo4j/jars.js'
import { startNeo4j, type Neo4jServer } from '../../tools/neo4j/server.js'
import { neo4jUri } from '../support/engines.js'
import { addItem, countItems, query, slow } from './query.js'

const open = (uri: string, more: { user?: string; password?: string; database?: string } = {}) => openStore({ engine: 'neo4j', uri, queryTimeoutMs: 20_000, ...more })

test.each([
  ['Neo4j/5.26.0', true], ['Neo4j/5.26.22', true], ['Neo4j/2025.10.1', true],
  ['Neo4j/5.25.1', false], ['Neo4j/4.4.40', false], ['something else', false], [undefined, false],
])('the version of %s is new enough: %s', (agent, supported) => expect(isSupported(agent)).toBe(supported)) // prettier-ignore

test('what is no address is refused, without the password in it', async () => {
  await expect(open('http://user:secret@host')).rejects.toMatchObject({ code: 'BAD_CONFIG', message: expect.not.stringContaining('secret') })
})
test('an address where nobody listens is refused soon', async () => {
  const start = Date.now()
  await expect(open('bolt://127.0.0.1:9')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining("Neo4j at bolt://127.0.0.1:9 can't be reached") })
  expect(Date.now() - start).toBeLessThan(8000)
})

describe.skipIf(neo4jUri === undefined)('Neo4j', () => {
  let store: Store
  beforeAll(async () => void (store = await open(neo4jUri!)))
  afterAll(() => store.close())

  const transactions = query<string[]>('SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery) AS value')
  const running = async () => (await store.run(transactions, {})).filter((text) => text.includes('30000')).length

  test.each(['read', 'transaction'])('a query out of time is really cancelled: %s', async (kind) => {
    const late = kind === 'read' ? store.run(slow, {}, { timeoutMs: 1000 }) : store.transaction((tx) => tx.run(slow, {}, { timeoutMs: 1000 }))
    const answer = expect(late).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' })
    await expect.poll(running, { timeout: 900, interval: 30 }).toBe(1)
    await answer
    await expect.poll(running, { timeout: 3000, interval: 50 }).toBe(0)
  })
  test('numbers keep the types they are declared with', async () => {
    const types = query('RETURN [x IN [$int, $float, $half, $map.n, $rows[0].x, $json.n] | valueType(x)] AS value', {
      params: { int: 'int', float: 'float', half: 'float', map: '{ n: float }', rows: '{ x: float? }[]', json: 'json' },
    })
    const values = { int: 3, float: 3, half: 0.5, map: { n: 3 }, rows: [{ x: 3 }], json: { n: 3 } }
    expect((await store.run(types, values)).map((type: string) => type.split(' ')[0])).toEqual(['INTEGER', 'FLOAT', 'FLOAT', 'FLOAT', 'FLOAT', 'INTEGER'])
  })
  test('a query that writes without saying so is refused', async () => {
    await expect(store.run({ ...addItem, write: false }, { id: 'sly' })).rejects.toMatchObject({ code: 'QUERY_FAILED', message: expect.stringMatching(/read access mode/i) })
  })
  test('a database that does not exist is named', async () => {
    await expect(open(neo4jUri!, { database: 'nowhere' })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/no such database.*nowhere/) })
  })
  test('bolt and neo4j addresses both work', async () => {
    await using routed = await open(neo4jUri!.replace('bolt:', 'neo4j:'))
    await routed.ping()
    expect(await routed.run(countItems, {})).toBeGreaterThanOrEqual(0)
  })
})

describe.skipIf(neo4jUri === undefined)('a Neo4j with a password', () => {
  let server: Neo4jServer
  beforeAll(async () => {
    mkdirSync(cache, { recursive: true })
    server = await startNeo4j({ home: mkdtempSync(join(cache, 'test-')), temporary: true, password: 'right-password', heapMb: 600, pageCacheMb: 64 })
  })
  afterAll(() => server?.stop())

  test('lets the right one in', async () => {
    await using store = await open(server.uri, { user: 'neo4j', password: 'right-password', database: 'neo4j' })
    expect(await store.run(countItems, {})).toBe(0)
    expect(store.location).toBe(`${server.uri}, database neo4j`)
  })
  test.each([['a wrong password', { user: 'neo4j', password: 'wrong' }], ['no password', {}]])('refuses %s with a clear line', async (_, more) => {
    await expect(open(server.uri, more)).rejects.toMatchObject({ code: 'STORE_AUTH', message: expect.stringMatching(/refused the user or the password/) })
  })
  test('that goes away makes queries fail as unreachable, in time', async () => {
    await using store = await open(server.uri, { user: 'neo4j', password: 'right-password' })
    await server.stop()
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    const start = Date.now()
    await expect(store.run(countItems, {}, { timeoutMs: 1000 })).rejects.toMatchObject({ code: expect.stringMatching(/STORE_UNAVAILABLE|QUERY_TIMEOUT/) })
    expect(Date.now() - start).toBeLessThan(3000)
  })
})
