import { expect, it } from 'vitest'
import { createContext } from '../../src/context.js'
import { Keeper, KeptOf, Parts } from '../../src/findings/index.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { told } from './told.js'
import { TODAY, worldOf } from './writes.js'

it('what a thread works out for one store is nothing to another', async () => {
  const parts = new Parts()
  const opened: [Store, Keeper][] = []
  for (const seed of [20261128, 22]) {
    const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
    await importTables(store, worldOf(seed))
    opened.push([store, new Keeper(1e9)])
  }
  const states = await Promise.all(opened.map(([store]) => store.state({ settled: true })))
  expect(states[0]).toBe(states[1])
  for (const [store, keeper] of opened) {
    const now = () => store.state({ settled: true })
    const kept = new KeptOf(keeper, { state: (await now())!, sight: '' }, { store, now, parts })
    const options = { today: TODAY, requestId: 'test' }
    const found = await told(createContext({ ...options, reader: kept.store, kept }).analysis.gap, TODAY, null)
    await kept.settled()
    expect(found.G15!.gaps.length).toBeGreaterThan(0)
    expect(found).toEqual(await told(createContext({ ...options, reader: store }).analysis.gap, TODAY, null))
  }
  for (const [store] of opened) await store.close()
})
