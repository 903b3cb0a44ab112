import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marks, SEEN } from '../access/planted.js'
import { AccessServer } from '../access/server.js'
import { forRows } from '../support/engines.js'
import { startTestServer } from '../support/server.js'
import { Listener } from './listener.js'

forRows((engine) => {
  describe('who listens with an account', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine, { TRICHAIN_ACCOUNT_STREAMS: 3 })
      await on.add('admin', 'ADMIN')
      await on.add('reader', 'READER', SEEN)
      await new Promise((resolve) => setTimeout(resolve, 1100))
    })
    afterAll(() => on.server.close())
    const headers = (name: string) => ({ authorization: `Bearer ${on.token(name)}` })
    const apply = async (changes: object[]): Promise<void> => {
      const answer = await on.ask(
        'admin',
        'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { problems { message } } }',
        { changes },
      )
      expect(answer.data.applyChanges.problems).toEqual([])
    }

    it('hears of people what he may see, and it is written down', async () => {
      const [all, some] = ['admin', 'reader'].map(
        (name) => new Listener('graphql-sse', on.server.url, { headers: headers(name) }),
      ) as [Listener, Listener]
      await new Promise((resolve) => setTimeout(resolve, 300))
      await apply([
        {
          expert: { id: 'expert:m1', name: '演秘密外1', birthYear: 1941, region: 'region:jia', aliases: ['别秘密外1'] },
        },
        { expert: { id: 'expert:m2', name: '演秘密内2', birthYear: 1932, region: SEEN } },
      ])
      await all.until(() => all.heard.length === 2)
      await some.until(() => some.heard.length === 2)
      expect(marks(all.heard, 'outside').length).toBeGreaterThan(2)
      expect(marks(some.heard, 'outside')).toEqual([])
      expect(marks(some.heard, 'inside').length).toBeGreaterThan(1)
      expect(some.heard[0]).toMatchObject({ entityId: 'expert:m1', entity: { name: '演**' } })
      const { data } = await on.ask(
        'admin',
        '{ auditLog(first: 20) { nodes { by action operation people { id fields } } } }',
      )
      const read = data.auditLog.nodes.filter((one: any) => one.by === 'reader' && one.action === 'READ')
      expect(read.flatMap((one: any) => one.people.map(({ id }: any) => id))).toEqual(['expert:m2'])
      all.stop()
      some.stop()
    })

    it.each(['graphql-sse', 'graphql-ws'] as const)(
      'hears nothing more when he may not ask any more, over %s',
      async (transport) => {
        const name = `gone-${transport}`
        await on.add(name, 'READER', SEEN)
        const listener = new Listener(transport, on.server.url, { headers: headers(name) })
        await new Promise((resolve) => setTimeout(resolve, 400))
        await on.accounts.set(name, { disabled: true })
        await listener.until(() => listener.ended)
        expect(listener.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
        await apply([{ expert: { id: `expert:${name}`, name: '后' } }])
        expect(listener.heard).toEqual([])
      },
    )

    it('is known, and has so many streams and no more', async () => {
      const of = async (given: Record<string, string>) =>
        fetch(`${on.server.url}/graphql/stream`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...given },
          body: JSON.stringify({ query: 'subscription { changes { entityId } }' }),
        })
      expect((await of({})).status).toBe(401)
      expect((await of({ authorization: 'Bearer tc_nobody' })).status).toBe(401)
      const open = await Promise.all([1, 2, 3].map(() => of(headers('reader'))))
      expect(open.map(({ status }) => status)).toEqual([200, 200, 200])
      expect((await of(headers('reader'))).status).toBe(429)
      expect((await of(headers('admin'))).status).toBe(200)
      await open[0]!.body!.cancel()
      await expect
        .poll(async () => {
          const again = await of(headers('reader'))
          await again.body!.cancel()
          return again.status
        })
        .toBe(200)
    })
  })

  describe('who does not fetch what is told', () => {
    it('is cut off, and what waits for him waits in the store', async () => {
      const store = await engine.open()
      const server = await startTestServer(store, { TRICHAIN_STREAM_MS: 700, TRICHAIN_STREAMS: 1 })
      const after = Buffer.from(JSON.stringify(['Subscription.changes', 0, 0])).toString('base64url')
      const fields = Array.from({ length: 8 }, (_, n) => `f${n}: fields { field before after }`).join(' ')
      const text = JSON.stringify({ query: `subscription { changes(after: "${after}") { ${fields} } }` })
      for (let n = 0; n < 10; n++) {
        const changes = Array.from({ length: 50 }, (_, at) => ({
          field: {
            id: `field:e${n}-${at}`,
            name: '长'.repeat(150),
            aliases: Array.from({ length: 20 }, (_one, k) => `${k}${'名'.repeat(100)}`),
          },
        }))
        const { body } = await server.send(
          'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { problems { en: message(locale: EN) } } }',
          { changes },
        )
        expect(body.data.applyChanges.problems).toEqual([])
      }
      const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.on('error', () => undefined)
      socket.pause()
      socket.write(
        `POST /graphql/stream HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
      )
      const status = async (): Promise<number> => {
        const answer = await fetch(`${server.url}/graphql/stream`, { method: 'POST', headers, body: text })
        await answer.body!.cancel()
        return answer.status
      }
      // The first of the two has the only place.
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await status()).toBe(503)
      await expect.poll(status, { timeout: 20_000, interval: 500 }).toBe(200)
      socket.destroy()
      await server.close()
    })
  })
})
