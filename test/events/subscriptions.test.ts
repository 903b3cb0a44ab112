import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../support/server.js'
import { forRows } from '../support/engines.js'
import { ChangesServer } from '../changes/server.js'
import { Listener } from './listener.js'

const TRANSPORTS = ['graphql-sse', 'graphql-ws'] as const

forRows((engine) => {
  describe('who listens', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const now = async (): Promise<string> => (await on.ask('{ changeCursor }')).changeCursor
    const made = async (id: string, more: object = {}): Promise<void> =>
      void (await on.apply([{ expert: { id, name: `听者${id.slice(7)}`, ...more } }]))

    it.each(TRANSPORTS)('hears what is committed, once and in its order, over %s', async (transport) => {
      const after = await now()
      const listener = new Listener(transport, on.server.url, { variables: { after } })
      const ids = Array.from({ length: 6 }, (_, n) => `expert:told-${transport}-${n}`)
      for (const id of ids) await made(id)
      const refused = await on.apply([{ expert: { id: 'expert:refused', name: '拒', birthYear: 1 } }])
      expect(refused.problems).not.toEqual([])
      await on.apply([{ expert: { id: 'expert:dry', name: '试' } }], { dryRun: true })
      const { changeSet } = await on.saveDraft({
        title: '草',
        changes: [{ expert: { id: ids[0], yearsExperience: 3 } }],
      })
      await on.decide('submitDraft', { id: changeSet.id })
      await made('expert:between')
      await on.decide('approveDraft', { id: changeSet.id })
      await listener.until(() => listener.heard.length >= 8)
      expect(listener.ids).toEqual([...ids, 'expert:between', ids[0]])
      expect(listener.heard[0]).toMatchObject({
        operation: 'CREATE',
        table: 'experts',
        version: 1,
        entity: { id: ids[0] },
        changeSet: { state: 'APPLIED', by: 'local' },
      })
      expect(listener.heard.at(-1)).toMatchObject({
        operation: 'UPDATE',
        fields: [{ field: 'yearsExperience', before: null, after: 3 }],
        changeSet: { id: changeSet.id },
      })
      listener.stop()
      await on.apply([
        { remove: { id: 'expert:between', reason: '试' } },
        ...ids.map((id) => ({ remove: { id, reason: '试' } })),
      ])
    })

    it('goes on where he was, whatever happened meanwhile, and loses and repeats nothing', async () => {
      let after = await now()
      const count = 40
      const heard: string[] = []
      const writing = (async () => {
        for (let n = 0; n < count; n++)
          await on.apply([
            { expert: { id: `expert:resumed-${n}-a`, name: '甲' } },
            { expert: { id: `expert:resumed-${n}-b`, name: '乙' } },
          ])
      })()
      for (let turn = 0; heard.length < 2 * count; turn++) {
        const listener = new Listener(TRANSPORTS[turn % 2]!, on.server.url, { variables: { after } })
        const some = 1 + ((turn * 7) % 11)
        await listener.until(() => listener.heard.length >= Math.min(some, 2 * count - heard.length))
        listener.stop()
        const taken = listener.heard.slice(0, some)
        heard.push(...taken.map(({ entityId }) => entityId as string))
        after = taken.at(-1).cursor
      }
      await writing
      expect(heard).toEqual(
        Array.from({ length: count }, (_, n) => ['a', 'b'].map((end) => `expert:resumed-${n}-${end}`)).flat(),
      )
    })

    it('hears of the types and regions he wants', async () => {
      const after = await now()
      const wanted = [
        { types: ['EXPERT'] },
        { types: ['CHAIN'] },
        { region: 'region:yi' },
        { types: ['EXPERT'], region: 'region:yi' },
      ].map((filter) => new Listener('graphql-sse', on.server.url, { variables: { after, filter } }))
      const chain = 'chain:battery'
      await on.apply([
        { expert: { id: 'expert:wanted', name: '要', region: 'region:yi' } },
        { platform: { id: 'platform:wanted', name: '台', kind: 'KEY_LABORATORY', region: 'region:yi' } },
        {
          appointment: { id: 'appointment:wanted', expert: 'expert:wanted', chain, role: 'EXPERT', from: '2025-01-01' },
        },
      ])
      await on.apply([{ appointment: { id: 'appointment:wanted', to: '2026-01-01' } }])
      await on.apply([
        { remove: { id: 'expert:wanted', reason: '试' } },
        { remove: { id: 'platform:wanted', reason: '试' } },
      ])
      const all = new Listener('graphql-ws', on.server.url, { variables: { after } })
      await all.until(() => all.heard.length >= 7)
      for (const [at, listener] of wanted.entries())
        await listener.until(() => listener.heard.length >= [5, 3, 4, 2][at]!)
      const expert = [
        'expert:wanted',
        'appointment:wanted',
        'appointment:wanted',
        'expert:wanted',
        'appointment:wanted',
      ]
      expect(wanted[0]!.ids.toSorted()).toEqual(expert.toSorted())
      expect(new Set(wanted[1]!.ids)).toEqual(new Set(['appointment:wanted']))
      expect(wanted[2]!.ids).toContain('platform:wanted')
      expect(wanted[3]!.ids).not.toContain('platform:wanted')
      for (const listener of [...wanted, all]) listener.stop()
      const wrong = new Listener('graphql-sse', on.server.url, { variables: { filter: { region: 'nowhere' } } })
      await wrong.until(() => wrong.ended)
      expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    })

    it('is told what is wrong with what he asks', async () => {
      const cases: [string, object, string][] = [
        ['{ viewer { name } }', {}, 'BAD_REQUEST'],
        ['subscription { changes { nothing } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
        ['subscription { changes {', {}, 'GRAPHQL_PARSE_FAILED'],
        ['subscription { changes(after: "x") { entityId } }', {}, 'BAD_USER_INPUT'],
        [
          `subscription { changes { changeSet { changes(first: 1000) { nodes { fields { field } } } } } }`,
          {},
          'OPERATION_TOO_EXPENSIVE',
        ],
      ]
      for (const transport of TRANSPORTS)
        for (const [query, variables, code] of cases) {
          const listener = new Listener(transport, on.server.url, { query, variables })
          await listener.until(() => listener.ended)
          expect([query, listener.errors]).toMatchObject([query, [{ extensions: { code } }]])
        }
      const { body } = await on.server.send('subscription { changes { entityId } }')
      expect(body.errors).toMatchObject([{ message: expect.stringContaining('/graphql/stream') }])
      const of = async (headers: Record<string, string>, method = 'POST') =>
        (
          await fetch(`${on.server.url}/graphql/stream`, {
            method,
            headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
            ...(method === 'POST' && { body: JSON.stringify({ query: 'subscription { changes { entityId } }' }) }),
          })
        ).status
      expect(await of({ accept: 'application/json' })).toBe(406)
      expect(await of({ origin: 'http://elsewhere.example' })).toBe(403)
      expect(await of({ 'sec-fetch-site': 'cross-site' })).toBe(403)
      expect(await of({}, 'GET')).toBe(406)
    })
  })

  describe('a server that ends', () => {
    it('lets those who listen go, without saying that it is all', async () => {
      const store = await engine.open()
      const server: TestServer = await startTestServer(store)
      const listeners = TRANSPORTS.map((transport) => new Listener(transport, server.url))
      await new Promise((resolve) => setTimeout(resolve, 500))
      await server.close()
      for (const listener of listeners) {
        await listener.until(() => listener.ended)
        expect(listener.errors).toHaveLength(1)
      }
    })
  })
})
