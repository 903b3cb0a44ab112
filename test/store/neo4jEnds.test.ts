import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { neo4jUri } from '../support/engines.js'
import { open, OwnNeo4j, PASSWORD } from './ownNeo4j.js'
import { codeOf, countItems, write } from './query.js'

describe.skipIf(neo4jUri === undefined)('a Neo4j of its own', () => {
  let own: OwnNeo4j
  beforeAll(async () => {
    own = await OwnNeo4j.start()
  })
  afterAll(() => own?.remove())

  test('whose password is changed refuses us, is not pestered, and lets us in again', async () => {
    await using store = await open(own.server.uri)
    const set = async (from: string, to: string) => {
      await using driver = neo4j.driver(own.server.uri, neo4j.auth.basic('neo4j', from))
      await driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
        { from, to },
        { database: 'system' },
      )
    }
    await set(PASSWORD, 'another-password')
    try {
      await expect.poll(() => codeOf(store.ping())).toBe('STORE_AUTH')
      expect(await Promise.all(Array.from({ length: 50 }, () => codeOf(store.run(countItems, {}))))).toEqual(
        Array.from({ length: 50 }, () => 'STORE_AUTH'),
      )
    } finally {
      // Would be refused, if we had gone on asking with the wrong one.
      await set('another-password', PASSWORD)
    }
    await expect.poll(() => codeOf(store.ping())).toBe('none')
    expect(await write(store, 1, 'let in again')).toBe(1)
  })
  test('that is killed and started again: what was acknowledged is there, by the same store', async () => {
    await using store = await open(own.server.uri)
    const before = await store.run(countItems, {})
    const writing = write(store, Infinity, 'until killed')
    // With the second one there the first is acknowledged.
    await expect.poll(() => store.run(countItems, {})).toBeGreaterThan(before + 1)
    await own.server.kill()
    const acknowledged = await writing
    expect(acknowledged).toBeGreaterThan(0)
    // What is known of a server is a second old at the most.
    await expect.poll(() => codeOf(store.ping())).toBe('STORE_UNAVAILABLE')
    await own.again()
    await expect.poll(() => codeOf(store.ping())).toBe('none')
    const there = (await store.run(countItems, {})) - before
    // The one that got no answer may have been saved.
    expect([acknowledged, acknowledged + 1]).toContain(there)
  })
})
