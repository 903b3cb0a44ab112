import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { isSupported } from '../../src/store/neo4jSetup.js'
import type { Store } from '../../src/store/store.js'
import { neo4jUri } from '../support/engines.js'
import { addItem, countItems, query, slow } from './query.js'

const open = (uri: string, more: { database?: string } = {}) =>
  openStore({ engine: 'neo4j', uri, queryTimeoutMs: 20_000, ...more })

test.each([
  ['Neo4j/5.26.0', true], ['Neo4j/5.26.22', true], ['Neo4j/2025.10.1', true],
  ['Neo4j/5.25.1', false], ['Neo4j/4.4.40', false], ['something else', false], [undefined, false],
])('the version of %s is new enough: %s', (agent, supported) => expect(isSupported(agent)).toBe(supported)) // prettier-ignore

test('what is no address is refused, without the password in it', async () => {
  await expect(open('http://user:secret@host')).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.not.stringContaining('secret'),
  })
})
test('an address where nobody listens is refused soon', async () => {
  const start = Date.now()
  await expect(open('bolt://127.0.0.1:9')).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining("Neo4j at bolt://127.0.0.1:9 can't be reached"),
  })
  expect(Date.now() - start).toBeLessThan(15_000)
})

describe.skipIf(neo4jUri === undefined)('Neo4j', () => {
  let store: Store
  beforeAll(async () => void (store = await open(neo4jUri!)))
  afterAll(() => store.close())

  const transactions = query<string[]>('SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery) AS value')
  const running = async () => (await store.run(transactions, {})).filter((text) => text.includes('30000')).length

  test.each(['read', 'transaction'])('a query out of time is really cancelled: %s', async (kind) => {
    const late =
      kind === 'read'
        ? store.run(slow, {}, { timeoutMs: 5000 })
        : store.transaction((tx) => tx.run(slow, {}, { timeoutMs: 5000 }))
    const answer = expect(late).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' })
    await expect.poll(running, { timeout: 4500, interval: 30 }).toBe(1)
    await answer
    await expect.poll(running, { timeout: 15_000, interval: 50 }).toBe(0)
  })
  test.each(['read', 'transaction', 'query of a transaction'])(
    'a query whose caller leaves is really ended: %s',
    async (kind) => {
      const leaving = new AbortController()
      const { signal } = leaving
      const left =
      kind === 'read' ? store.run(slow, {}, { signal })
      : kind === 'transaction' ? store.transaction((tx) => tx.run(slow, {}), { signal })
      : store.transaction((tx) => tx.run(slow, {}, { signal })) // prettier-ignore
      const answer = expect(left).rejects.toMatchObject({ code: 'CANCELLED' })
      await expect.poll(running, { timeout: 20_000, interval: 30 }).toBe(1)
      leaving.abort()
      await answer
      await expect.poll(running, { timeout: 15_000, interval: 50 }).toBe(0)
    },
  )
  test('whose caller has left before is not begun', async () => {
    await expect(store.run(slow, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await running()).toBe(0)
  })
  test('a transaction whose caller leaves saves nothing', async () => {
    const leaving = new AbortController()
    const work = store.transaction(
      async (tx) => (await tx.run(addItem, { id: 'left' }), leaving.abort(), new Promise(() => {})),
      { signal: leaving.signal },
    )
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' })
    await store.transaction((tx) => tx.run(addItem, { id: 'left' }))
  })
  test('when all places are taken, the next is told so in time, or leaves the line', async () => {
    await using narrow = await openStore({
      engine: 'neo4j',
      uri: neo4jUri!,
      queryTimeoutMs: 20_000,
      limits: { poolSize: 2, waitMs: 1000 },
    })
    const leaving = new AbortController()
    const taken = [1, 2].map(() => narrow.run(slow, {}, { signal: leaving.signal }))
    const ends = Promise.all(taken.map((query) => expect(query).rejects.toMatchObject({ code: 'CANCELLED' })))
    await expect.poll(running, { timeout: 20_000, interval: 30 }).toBe(2)
    await expect(narrow.run(countItems, {})).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: expect.stringContaining('All 2 connections'),
    })
    await narrow.ping()
    await expect(narrow.run(countItems, {}, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    const next = narrow.run(countItems, {})
    leaving.abort()
    await ends
    expect(await next).toBeGreaterThanOrEqual(0)
  })
  test('numbers keep the types they are declared with', async () => {
    const types = query('RETURN [x IN [$int, $float, $half, $map.n, $rows[0].x, $json.n] | valueType(x)] AS value', {
      params: { int: 'int', float: 'float', half: 'float', map: '{ n: float }', rows: '{ x: float? }[]', json: 'json' },
    })
    const values = { int: 3, float: 3, half: 0.5, map: { n: 3 }, rows: [{ x: 3 }], json: { n: 3 } }
    expect((await store.run(types, values)).map((type: string) => type.split(' ')[0])).toEqual([
      'INTEGER',
      'FLOAT',
      'FLOAT',
      'FLOAT',
      'FLOAT',
      'INTEGER',
    ])
  })
  test('a query that writes without saying so is refused', async () => {
    await expect(store.run({ ...addItem, write: false }, { id: 'sly' })).rejects.toMatchObject({
      code: 'QUERY_FAILED',
      message: expect.stringMatching(/read access mode/i),
    })
  })
  test('a database that does not exist is named', async () => {
    await expect(open(neo4jUri!, { database: 'nowhere' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/no such database.*nowhere/),
    })
  })
  test('bolt and neo4j addresses both work', async () => {
    await using routed = await open(neo4jUri!.replace('bolt:', 'neo4j:'))
    await routed.ping()
    expect(await routed.run(countItems, {})).toBeGreaterThanOrEqual(0)
  })
})
