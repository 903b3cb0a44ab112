import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../src/config.js'
import { accountTotal, interruptedImport, startFilling } from '../../src/generated/cypher.js'
import type { Reader, Store } from '../../src/store/store.js'
import { openStore } from '../../src/store/open.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** A large question; each number makes another. */
const large = (n = 0): string =>
  `{ gapSummary(by: [RULE], asOf: "2026-01-${String(n + 1).padStart(2, '0')}") { count rule { id } } }`
const ask = (server: TestServer, query: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code

/** A thread has to start first, on a busy machine. */
const SOON = { timeout: 60_000 }

/** A store whose queries are counted, and wait until they are let go; `flood` makes each give rows without end. */
function held(store: Store, flood = false) {
  const started: string[] = []
  let waiting: (() => void)[] | undefined = []
  const run: Store['run'] = async (query, params, options) => {
    // Asked beside every operation, in a time of its own.
    if ([interruptedImport.name, accountTotal.name].includes(query.name)) return store.run(query, params, options)
    started.push(query.name)
    if (waiting) await new Promise<void>((resolve) => waiting!.push(resolve))
    for (let part = 0; flood && !options?.signal?.aborted && part < 2000; part++) {
      options?.hand?.(Array.from({ length: 1000 }, (_, n) => ({ id: `${part}/${n}`, text: `${n}`.repeat(50) })))
      await new Promise(setImmediate)
    }
    return store.run(query, params, options)
  }
  const go = () => {
    for (const resolve of waiting ?? []) resolve()
    waiting = undefined
  }
  const transaction: Store['transaction'] = (work, options) => store.transaction(work, options)
  const served: Store = {
    engine: store.engine,
    location: store.location,
    run,
    transaction,
    state: (options) => store.state(options),
    ping: () => store.ping(),
    close: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  }
  return { started, go, served, stop: () => (flood = false) }
}

forEachEngine((engine) => {
  describe('large questions', () => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
    })
    afterAll(() => store.close())

    const serving = async (
      settings: Partial<Config>,
      work: (server: TestServer, reads: ReturnType<typeof held>) => Promise<void>,
      flood = false,
    ) => {
      const reads = held(store, flood)
      const server = await startTestServer(reads.served, { TRICHAIN_KEPT_MB: 0, ...settings })
      try {
        await work(server, reads)
      } finally {
        reads.go()
        await server.close()
      }
    }
    const begun = (reads: ReturnType<typeof held>, more = 0) =>
      expect.poll(() => reads.started.length, SOON).toBeGreaterThan(more)

    it('are done once where the same is asked for at once, however it is written', () =>
      serving({}, async (server, reads) => {
        const same = [large(), large(), large().replaceAll(' ', '\n  '), large()].map((query) => ask(server, query))
        await begun(reads)
        reads.go()
        const texts = await Promise.all((await Promise.all(same)).map((answer) => answer.text()))
        expect(new Set(texts).size).toBe(1)
        const once = reads.started.length
        await (await ask(server, large())).text()
        expect(reads.started.length).toBe(2 * once)
      }))

    const draft = `mutation { saveDraft(title: "链长", changes: [{ appointment: { expert: "expert:jia", chain: "chain:herbs", role: LEADER, from: "2026-02-01" } }]) {
      problems { code } changeSet { id effect(rules: ["G01"]) { before after } } } }`
    interface Drafted {
      data: { saveDraft: { problems: unknown[]; changeSet: { id: string; effect: { before: number; after: number } } } }
    }
    const drafts = async (server: TestServer) =>
      (await server.send('{ changeSets(filter: { state: DRAFT }) { totalCount } }')).body.data.changeSets.totalCount

    it('that write are refused before they do, and done as often as they are asked for', () =>
      serving({ TRICHAIN_LINE_LENGTH: 1 }, async (server, reads) => {
        const others = [ask(server, large(0))]
        await begun(reads)
        others.push(ask(server, large(1)))
        await expect.poll(async () => (await ask(server, large(2))).status, SOON).toBe(503)
        const refused = await ask(server, draft)
        expect([refused.status, await codeOf(refused)]).toEqual([503, 'BUSY'])
        reads.go()
        await Promise.all(others)
        expect(await drafts(server)).toBe(0)
        const twice = await Promise.all([ask(server, draft), ask(server, draft)])
        const made = await Promise.all(twice.map(async (answer) => ((await answer.json()) as Drafted).data.saveDraft))
        expect(made.map(({ problems }) => problems)).toEqual([[], []])
        expect(made[0]!.changeSet.effect).toEqual(made[1]!.changeSet.effect)
        expect(made[0]!.changeSet.id).not.toBe(made[1]!.changeSet.id)
        expect(await drafts(server)).toBe(2)
      }))

    it('go on for the others when one of those who ask the same leaves', () =>
      serving({}, async (server, reads) => {
        const gone = new AbortController()
        const left = ask(server, large(), gone.signal)
        await begun(reads)
        const stays = ask(server, large())
        await new Promise((resolve) => setTimeout(resolve, 200))
        gone.abort()
        await expect(left).rejects.toThrow()
        await new Promise((resolve) => setTimeout(resolve, 200))
        reads.go()
        expect((await stays).status).toBe(200)
      }))

    it('wait in a line of bounded length, and are told when to come again', () =>
      serving({ TRICHAIN_LINE_LENGTH: 1 }, async (server, reads) => {
        const first = ask(server, large(0))
        await begun(reads)
        const others = [1, 2, 3].map((n) => ask(server, large(n)))
        const refused = await Promise.race(others)
        expect(refused.status).toBe(503)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(await codeOf(refused)).toBe('BUSY')
        reads.go()
        expect((await first).status).toBe(200)
        expect((await Promise.all(others)).map(({ status }) => status).toSorted()).toEqual([200, 503, 503])
      }))

    it('end when their caller hangs up: no further query is started', () =>
      serving({}, async (server, reads) => {
        const gone = new AbortController()
        const asked = ask(server, large(), gone.signal)
        // Two rules look at the graph at once.
        await begun(reads, 1)
        gone.abort()
        await expect(asked).rejects.toThrow()
        const ofTheOneWhoLeft = reads.started.length
        const next = ask(server, '{ gapSummary(by: [], asOf: "2025-06-01") { count } }')
        // His place is free although his queries still run.
        await begun(reads, ofTheOneWhoLeft)
        reads.go()
        expect((await next).status).toBe(200)
        const both = reads.started.length
        await (await ask(server, '{ gapSummary(by: [], asOf: "2025-06-01") { count } }')).text()
        expect(reads.started.length - both).toBe(both - ofTheOneWhoLeft)
      }))

    it('end when their caller hangs up in the midst of a world that is not: what was changed for it is rolled back, and no more is asked', async () => {
      let begun = 0
      let ended = 0
      const transaction: Store['transaction'] = async (work, options) => {
        const slow: Reader = {
          async run(...asked) {
            begun++
            await new Promise((resolve) => setTimeout(resolve, 100))
            return reader.run(...asked)
          },
        }
        let reader: Reader
        try {
          return await store.transaction((tx) => work(((reader = tx), slow)), options)
        } finally {
          ended++
        }
      }
      const reads = held(store)
      reads.go()
      const server = await startTestServer({ ...reads.served, transaction })
      try {
        const question =
          '{ whatIf(changes: { appoint: [{ expert: "expert:jia", chain: "chain:herbs", role: LEADER, from: "2026-02-01" }] }) { before after } }'
        const gone = new AbortController()
        const asked = ask(server, question, gone.signal)
        await expect.poll(() => begun, SOON).toBeGreaterThan(0)
        gone.abort()
        await expect(asked).rejects.toThrow()
        // All of it would be some eighty queries, one after the other.
        await expect.poll(() => ended, SOON).toBe(1)
        expect(begun).toBeLessThan(60)
        const after = begun
        // Another write has its turn, and nothing goes on.
        await store.transaction((tx) => tx.run(startFilling, { startedAt: '2026-01-01T00:00:00Z' }), { rollback: true })
        await new Promise((resolve) => setTimeout(resolve, 1000))
        expect(begun).toBe(after)
      } finally {
        await server.close()
      }
    })

    it('do not wait for what is found before anybody asks', () =>
      serving({ TRICHAIN_KEPT_MB: 64, TRICHAIN_THREADS: 1, TRICHAIN_OPERATION_MS: 120_000 }, async (server, reads) => {
        server.warmUp()
        await begun(reads)
        const found = reads.started.length
        const asked = ask(server, large())
        // His place is free although its queries still run.
        await begun(reads, found)
        reads.go()
        expect((await asked).status).toBe(200)
      }))

    it('end when they take too long', () =>
      serving({ TRICHAIN_OPERATION_MS: 3000 }, async (server) => {
        const late = await ask(server, large())
        expect([late.status, await codeOf(late)]).toEqual([503, 'QUERY_TIMEOUT'])
      }))

    it('may not have an answer larger than is allowed', () =>
      serving({ TRICHAIN_ANSWER_MB: 0.01, TRICHAIN_CHEAP: 0 }, async (server, reads) => {
        reads.go()
        const big = await ask(
          server,
          `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: experts { nodes { id name } }`).join(' ')} }`,
        )
        expect([big.status, await codeOf(big)]).toEqual([400, 'ANSWER_TOO_LARGE'])
        expect((await ask(server, '{ experts { nodes { id } } }')).status).toBe(200)
      }))

    it('that take more memory than they may are told so, and the next is answered by another thread', () =>
      serving(
        { TRICHAIN_THREAD_MB: 128 },
        async (server, reads) => {
          reads.go()
          const vast = await ask(server, large())
          expect([vast.status, await codeOf(vast)]).toEqual([400, 'OUT_OF_MEMORY'])
          reads.stop()
          expect((await ask(server, large())).status).toBe(200)
        },
        true,
      ))
  })
})

describe('operations answered here', () => {
  it.each([
    ['tiny', '{ chains { totalCount } }'],
    ['of middling size', '{ experts(first: 500) { nodes { name } } }'],
  ])('%s, end when they take too long', async (_, query) => {
    const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
    const reads = held(store)
    const server = await startTestServer(reads.served, { TRICHAIN_OPERATION_MS: 2000 })
    try {
      const asked = ask(server, query)
      await expect.poll(() => reads.started.length, SOON).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 2100))
      reads.go()
      expect(await codeOf(await asked)).toBe('QUERY_TIMEOUT')
      expect(reads.started).toHaveLength(1)
    } finally {
      await server.close()
      await store.close()
    }
  })
})
