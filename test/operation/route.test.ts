import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountTotal, interruptedImport } from '../../src/generated/cypher.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

const SOON = { timeout: 60_000 }

/** A store whose queries wait from `hold` on until they are let go. */
function held(store: Store) {
  let waiting: (() => void)[] | undefined
  let going = 0
  const run: Store['run'] = async (query, params, options) => {
    // Asked beside every operation.
    if ([interruptedImport.name, accountTotal.name].includes(query.name)) return store.run(query, params, options)
    if (waiting) {
      going++
      await new Promise<void>((resolve) => waiting!.push(resolve))
    }
    return store.run(query, params, options)
  }
  return {
    hold() {
      waiting = []
      going = 0
    },
    go() {
      for (const resolve of waiting ?? []) resolve()
      waiting = undefined
    },
    /** How many have begun since they are held. */
    going: () => going,
    served: Object.create(store, {
      run: { value: run },
      transaction: { value: store.transaction.bind(store) },
      state: { value: store.state.bind(store) },
      ping: { value: store.ping.bind(store) },
      close: { value: async () => undefined },
    }) as Store,
  }
}

forEachEngine((engine) => {
  describe('questions that are not large', () => {
    let store: Store
    let reads: ReturnType<typeof held>
    let server: TestServer
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      reads = held(store)
      server = await startTestServer(reads.served, { TRICHAIN_KEPT_MB: 0 })
    })
    afterAll(async () => {
      reads.go()
      await server.close()
      await store.close()
    })

    /** How many of them are worked on at once, as long as none is answered; then all are. */
    const atOnce = async (queries: string[], expected: number) => {
      reads.hold()
      const asked = queries.map((query) => server.send(query))
      await expect.poll(reads.going, SOON).toBe(expected)
      // Who comes later has been here before those who wait go on.
      expect((await fetch(`${server.url}/health`)).status).toBe(200)
      expect(reads.going()).toBe(expected)
      reads.go()
      for (const { status, body } of await Promise.all(asked)) expect([status, body.errors]).toEqual([200, undefined])
    }
    const eight = (query: (n: number) => string) => Array.from({ length: 8 }, (_, n) => query(n))

    it('are all worked on where they are tiny', () =>
      atOnce(
        eight((n) => `{ e${n}: expert(id: "expert:jia") { id name } }`),
        8,
      ))

    it('have their turn by four where they show some hundreds', () =>
      atOnce(
        eight((n) => `{ e${n}: experts(first: 400) { nodes { id } } }`),
        4,
      ))

    it('have their turn one by one where they show a thousand', () =>
      atOnce(
        eight((n) => `{ e${n}: experts(first: 1000) { nodes { id name } } }`),
        1,
      ))

    it('have it by four where they might show thousands, and showed some before', async () => {
      const nested = `{ chains(first: 30) { nodes { id name appointments(first: 30) { nodes { role expert { id name } } } } } }`
      await atOnce([nested, nested, nested], 1)
      await atOnce(
        eight(() => nested),
        4,
      )
    })
  })
})
