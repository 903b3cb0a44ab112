import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { importWorld } from '../support/dataset.js'
import { engines, neo4jUri } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

const GAPS = '{ gaps(filter: {rules: ["G01"]}) { totalCount nodes { subject { id } } } }'
const SEARCH = '{ search(text: "新来的局") { nodes { id } } }'

describe.skipIf(neo4jUri === undefined)('several servers on one Neo4j', () => {
  const servers: TestServer[] = []
  beforeAll(async () => {
    const first = await engines[1]!.open()
    await importWorld(first)
    servers.push(await startTestServer(first))
    servers.push(await startTestServer(await openStore({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })))
  })
  afterAll(async () => {
    for (const server of servers) await server.close()
  })

  const apply = (server: TestServer, changes: object[]) =>
    server.send(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { message(locale: EN) } } }',
      { changes },
    )

  it('what one writes the other answers from at once, whatever it has kept: findings, answers, search', async () => {
    const [one, other] = servers as [TestServer, TestServer]
    // Asked twice, so that it is kept.
    const before = [(await other.send(GAPS)).body.data, (await other.send(GAPS)).body.data]
    expect(before[1]).toEqual(before[0])
    const chain = 'chain:several'
    const made = await apply(one, [
      { chain: { id: chain, name: '无长链', kind: 'INNOVATION', region: 'region:jia', status: 'ACTIVE' } },
      { department: { id: 'department:several', name: '新来的局' } },
    ])
    expect(made.body.data.applyChanges.problems).toEqual([])
    const gaps = (await other.send(GAPS)).body.data.gaps
    expect(gaps.totalCount).toBe(before[0].gaps.totalCount + 1)
    expect(JSON.stringify(gaps)).toContain(chain)
    expect((await other.send(SEARCH)).body.data).toEqual({ search: { nodes: [{ id: 'department:several' }] } })
    await apply(other, [{ remove: { id: chain, reason: 'test' } }])
    expect((await one.send(GAPS)).body.data).toEqual(before[0])
  })

  it('what is written past TriChain, and changes no number of things, counts once it was announced', async () => {
    const [one] = servers as [TestServer, TestServer]
    const store = await openStore({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })
    const neo4j = (await import('neo4j-driver')).default
    const driver = neo4j.driver(neo4jUri!)
    const before = (await one.send(GAPS)).body.data.gaps.totalCount as number
    await driver.executeQuery("MATCH (c:Chain) SET c.status = 'DISCONTINUED'")
    await driver.close()
    const { announceCommand } = await import('../../src/cli/announce.js')
    await announceCommand({ store, out: () => undefined } as never, {})
    await store.close()
    expect(before).toBeGreaterThan(0)
    expect((await one.send(GAPS)).body.data.gaps.totalCount).toBe(0)
  })

  it('makes it ready beside another one that is at it', async () => {
    const neo4j = (await import('neo4j-driver')).default
    const driver = neo4j.driver(neo4jUri!)
    const INDEX = 'entity_search'
    const [made] = (
      await driver.executeQuery(
        `SHOW INDEXES YIELD name, createStatement WHERE name = '${INDEX}' RETURN createStatement`,
      )
    ).records
    await driver.executeQuery(`DROP INDEX ${INDEX}`)
    const session = driver.session()
    const other = await session.beginTransaction()
    await other.run(made!.get('createStatement') as string)
    const opening = openStore({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })
    opening.catch(() => undefined)
    // Beside that one and this question a third: what was opened waits for the schema.
    const busy = async () => (await driver.executeQuery('SHOW TRANSACTIONS')).records.length
    await expect.poll(busy).toBeGreaterThan(2)
    await delay(500)
    await other.commit()
    await (await opening).close()
    await session.close()
    await driver.close()
  })
})
