import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { random } from '../../tools/generate/random.js'
import { openStore } from '../../src/store/open.js'
import { openStoreApart } from '../../src/store/remote/apart.js'
import { Listener } from '../events/listener.js'
import { often } from '../support/thorough.js'
import { importWorld } from '../support/dataset.js'
import { engines, neo4jUri } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

const GAPS = '{ gaps(filter: {rules: ["G01"]}) { totalCount nodes { subject { id } } } }'
/** What answers and findings are kept of. */
const ASKED = [
  GAPS,
  '{ gapSummary(by: [RULE]) { count rule { id } } }',
  '{ chains(first: 100, orderBy: ID) { nodes { id status version } } }',
  '{ chains(filter: {status: [ACTIVE]}) { totalCount } }',
  '{ crossTab(of: CHAIN, rows: "status") { total cells { row count } } }',
  '{ requirementMatrix(region: "region:jia") { rows { chain { id } } } }',
]
const SEARCH = '{ search(text: "新来的局") { nodes { id } } }'

describe.skipIf(neo4jUri === undefined)('several servers on one Neo4j', () => {
  const servers: TestServer[] = []
  beforeAll(async () => {
    const first = await engines[1]!.open()
    await importWorld(first)
    await first.close()
    for (let n = 0; n < 2; n++) {
      // As served: two threads of a store each; most of what is asked goes through the lane, which keeps answers.
      const store = await openStoreApart({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })
      servers.push(await startTestServer(store, { TRICHAIN_CHEAP: 20 }))
    }
  })
  afterAll(async () => {
    for (const server of servers) await server.close()
  })

  /** An answer as it is kept: with a trace all is found anew. */
  const kept = async (at: number, text: string, variables: object = {}): Promise<any> => {
    const response = await fetch(`${servers[at]!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text.startsWith('(') ? `query ${text}` : text, variables }),
    })
    const { data, errors } = (await response.json()) as { data: any; errors?: unknown }
    expect(errors).toBeUndefined()
    return data
  }

  const apply = (server: TestServer, changes: object[]) =>
    server.send(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { message(locale: EN) } } }',
      { changes },
    )

  it('what one writes the other answers from at once, whatever it has kept: findings, answers, search', async () => {
    const [one, other] = servers as [TestServer, TestServer]
    // Asked twice, so that it is kept.
    const before = [await kept(1, GAPS), await kept(1, GAPS)]
    expect(before[1]).toEqual(before[0])
    const chain = 'chain:several'
    const made = await apply(one, [
      { chain: { id: chain, name: '无长链', kind: 'INNOVATION', region: 'region:jia', status: 'ACTIVE' } },
      { department: { id: 'department:several', name: '新来的局' } },
    ])
    expect(made.body.data.applyChanges.problems).toEqual([])
    const { gaps } = await kept(1, GAPS)
    expect(gaps.totalCount).toBe(before[0].gaps.totalCount + 1)
    expect(JSON.stringify(gaps)).toContain(chain)
    expect((await other.send(SEARCH)).body.data).toEqual({ search: { nodes: [{ id: 'department:several' }] } })
    await apply(other, [{ remove: { id: chain, reason: 'test' } }])
    expect(await kept(0, GAPS)).toEqual(before[0])
  })

  it('what is written past TriChain, and changes no number of things, counts once it was announced', async () => {
    const store = await openStore({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })
    const neo4j = (await import('neo4j-driver')).default
    const driver = neo4j.driver(neo4jUri!)
    const before = (await kept(0, GAPS)).gaps.totalCount as number
    await driver.executeQuery("MATCH (c:Chain) SET c.status = 'DISCONTINUED'")
    await driver.close()
    const { announceCommand } = await import('../../src/cli/announce.js')
    await announceCommand({ store, out: () => undefined } as never, {})
    await store.close()
    expect(before).toBeGreaterThan(0)
    expect((await kept(0, GAPS)).gaps.totalCount).toBe(0)
  })

  it('whatever is written by either, whoever is asked answers as if nothing were kept', async () => {
    const seed = Date.now() % 2 ** 31
    const dice = random(seed, 'several')
    const path: string[] = []
    const heard = servers.map(({ url }) => new Listener('graphql-sse', url))
    const sets = new Set<string>()
    await delay(500)
    const write = async (at: number, change: object, expected?: string) => {
      const { changeSet, problems } = (
        await kept(
          at,
          'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { code } } }',
          {
            changes: [change],
          },
        )
      ).applyChanges
      expect(problems.map(({ code }: any) => code)).toEqual(expected ? [expected] : [])
      if (changeSet) sets.add(changeSet.id)
    }
    const chain = (n: number) => ({
      id: `chain:made-${n}`,
      name: `做的链${n}`,
      kind: 'INNOVATION',
      region: 'region:jia',
    })
    let made = 0
    const steps: Record<string, (at: number) => Promise<void>> = {
      async make(at) {
        await write(at, { chain: { ...chain(++made), status: 'ACTIVE' } })
      },
      async change(at) {
        if (!made) return
        const id = chain(dice.int(1, made)).id
        const { chain: found } = await kept(1 - at, '($id: ID!) { chain(id: $id) { version status } }', { id })
        if (!found) return
        const status = found.status === 'ACTIVE' ? 'DISCONTINUED' : 'ACTIVE'
        await write(at, { chain: { id, status, expectedVersion: found.version } })
        // Who has seen the one before at the other is told.
        await write(1 - at, { chain: { id, order: dice.int(1, 9), expectedVersion: found.version } }, 'CONFLICT')
      },
      async remove(at) {
        if (!made) return
        const id = chain(dice.int(1, made)).id
        const { chain: found } = await kept(at, '($id: ID!) { chain(id: $id) { id } }', { id })
        if (found) await write(at, { remove: { id, reason: 'test' } })
      },
      async draft(at) {
        const { changeSet } = (
          await kept(
            at,
            'mutation ($changes: [ChangeInput!]!) { saveDraft(title: "稿", changes: $changes) { changeSet { id } } }',
            {
              changes: [{ chain: { ...chain(++made), status: 'ACTIVE' } }],
            },
          )
        ).saveDraft
        await kept(1 - at, 'mutation ($id: ID!) { submitDraft(id: $id) { changeSet { state } } }', changeSet)
        const { approveDraft } = await kept(
          at,
          'mutation ($id: ID!) { approveDraft(id: $id) { changeSet { state } } }',
          changeSet,
        )
        expect(approveDraft.changeSet.state).toBe('APPLIED')
        sets.add(changeSet.id)
      },
      async both() {
        const [one, other] = [++made, ++made]
        await Promise.all([
          write(0, { chain: { ...chain(one), status: 'ACTIVE' } }),
          write(1, { chain: { ...chain(other), status: 'ACTIVE' } }),
          ...ASKED.map((query, n) => kept(n % 2, query)),
        ])
      },
    }
    try {
      for (let n = 0; n < often(10, 400); n++) {
        const [name, at] = [dice.pick(Object.keys(steps)), dice.int(0, 1)]
        path.push(`${name} ${at}`)
        await steps[name]!(at)
        for (const query of dice.sample(ASKED, 2)) {
          const told = [await kept(0, query), await kept(1, query)]
          const anew = (await servers[dice.int(0, 1)]!.send(query)).body.data
          expect(told, query).toEqual([anew, anew])
        }
      }
      for (const one of heard) {
        const of = () => one.heard.map(({ changeSet }) => changeSet.id as string)
        await one.until(() => new Set(of()).size >= sets.size)
        // One change a set: each is told once, and to both in the same order.
        expect([...of()].toSorted()).toEqual([...sets].toSorted())
        expect(of()).toEqual(heard[0]!.heard.map(({ changeSet }) => changeSet.id))
      }
    } catch (error) {
      throw new Error(`seed ${seed}: ${path.join(', ')}`, { cause: error })
    } finally {
      for (const one of heard) one.stop()
    }
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
