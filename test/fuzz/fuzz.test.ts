import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { random, type Random } from '../../tools/generate/random.js'
import { StoreError } from '../../src/kernel/errors.js'
import type { Reader, Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer } from '../support/server.js'
import { often } from '../support/thorough.js'
import { serve, type Served } from '../web/served.js'
import { fuzz, shown } from './run.js'

const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => void process.on('unhandledRejection', note))
afterEach(() => void process.off('unhandledRejection', note))

/** A store that is there for others: it fails one read in eight, some at once and some later, and is not closed. */
const flaky = (store: Store, chance: Random): Store => {
  const gone = new StoreError('STORE_UNAVAILABLE', 'gone for a moment')
  const run: Reader['run'] = async (...asked) => {
    if (chance.chance(0.06)) throw gone
    const answer = await store.run(...asked)
    if (!chance.chance(0.06)) return answer
    await new Promise((resolve) => setTimeout(resolve, chance.int(0, 20)))
    throw gone
  }
  return {
    engine: store.engine,
    location: store.location,
    run,
    // What a changed world is asked fails as well.
    transaction: (work, options) =>
      store.transaction(
        (tx) => work({ ...tx, run: (...asked) => (chance.chance(0.1) ? Promise.reject(gone) : tx.run(...asked)) }),
        options,
      ),
    state: () => store.state(),
    ping: () => store.ping(),
    close: async () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  }
}

let served: Served
beforeAll(async () => void (served = await serve()))
afterAll(() => served?.[Symbol.asyncDispose]())

describe('operations nobody thought of', { timeout: 300_000 }, () => {
  it('are answered with data or with a mistake of the caller, never with a defect', async () => {
    // The same ones every time: `npm run test:hold` tries many more, others each time.
    const report = await fuzz({ url: served.url, seed: 'short', count: often(1000, 2000) })
    await new Promise((resolve) => setTimeout(resolve, 100))
    console.log(
      `fuzz: ${report.operations} operations, ${report.answered} answered whole, ${[...report.codes].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    )
    expect(report.faults.map(shown)).toEqual([])
    expect(unhandled).toEqual([])
    // What is refused at the door tests little: most must run.
    expect(report.answered).toBeGreaterThan(report.operations / 4)
  })

  it('lose no promise where the graph fails now and then, at once or later', async () => {
    const chance = random('flaky')
    const server = await startTestServer(flaky(served.store, chance))
    try {
      const report = await fuzz({ url: server.url, learnFrom: served.url, seed: 'flaky', count: 500 })
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(report.faults.map(shown)).toEqual([])
      expect(unhandled).toEqual([])
      expect(report.codes.get('STORE_UNAVAILABLE')).toBeGreaterThan(20)
    } finally {
      await server.close()
    }
  })
})

forEachEngine((engine) => {
  it('says the same of them in the small world', { timeout: 300_000 }, async () => {
    const store = await engine.open()
    await importWorld(store)
    const server = await startTestServer(store)
    try {
      // A plan is made for each new text, which takes Neo4j long.
      const report = await fuzz({ url: server.url, seed: 'world', count: engine.name === 'neo4j' ? 60 : 300 })
      expect(report.faults.map(shown)).toEqual([])
      expect(unhandled).toEqual([])
    } finally {
      await server.close()
    }
  })
})
