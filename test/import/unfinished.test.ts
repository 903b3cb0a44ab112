import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fillIfEmpty } from '../../src/cli/fill.js'
import { readConfig } from '../../src/config.js'
import { createField, entityCount, startFilling } from '../../src/generated/cypher.js'
import { importDataset } from '../../src/import/index.js'
import { inSeveral, undoUnfinished } from '../../src/import/runs.js'
import { createLog } from '../../src/log.js'
import type { Store } from '../../src/store/store.js'
import { forEachEngine } from '../support/engines.js'
import { importTables } from '../support/dataset.js'
import { startTestServer } from '../support/server.js'

/** Leaves a part of an import, as a process that is killed does. */
async function interrupted(store: Store): Promise<void> {
  let left = 2
  const dying = Object.create(store, {
    run: { value: store.run.bind(store) },
    transaction: {
      value: ((work, options) =>
        left-- > 0
          ? store.transaction(work, options)
          : Promise.reject(new Error('killed'))) satisfies Store['transaction'],
    },
  }) as Store
  const part = { id: 'field:part', name: '演示一部分', rowHash: 'x', searchText: '', sortKey: '' }
  const write = inSeveral(dying, async (unit) => {
    for (;;) {
      await unit(async (tx) => {
        await tx.run(createField, { rows: [part as never] })
        return { made: [part.id] }
      })
    }
  })
  await expect(write).rejects.toThrow('killed')
}

forEachEngine((engine) => {
  let store: Store
  beforeEach(async () => {
    store = await engine.open()
    await importTables(store, { regions: [{ id: 'r', name: '演示州' }] })
  })
  afterEach(() => store.close())

  it('is told by /ready and every answer, until it is undone', async () => {
    await interrupted(store)
    const server = await startTestServer(store)
    const ready = async () => {
      const response = await fetch(`${server.url}/ready`)
      return [response.status, await response.json()]
    }
    const ask = async (query: string) =>
      (
        (await (
          await fetch(`${server.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          })
        ).json()) as { extensions?: object }
      ).extensions
    const part = { startedAt: expect.stringMatching(/^\d{4}-/) as unknown, running: false }
    try {
      expect(await ready()).toEqual([
        503,
        { status: 'not ready', engine: engine.name, code: 'IMPORT_UNFINISHED', ...part },
      ])
      for (const query of ['{fields{totalCount}}', '{gapSummary(by:[RULE]){count}}', '{nothing}'])
        expect(await ask(query)).toEqual({ unfinishedImport: part })
      expect(await undoUnfinished(store)).toBe(true)
      await setTimeout(600)
      expect(await ready()).toEqual([200, { status: 'ready', engine: engine.name }])
      expect(await ask('{fields{totalCount}}')).toBeUndefined()
      expect(await store.run(entityCount, {})).toBe(1)
    } finally {
      await server.close()
    }
  })

  it('is undone by the next import', async () => {
    await interrupted(store)
    expect(await importTables(store, { regions: [{ id: 's', name: '演示县' }] })).toMatchObject({
      undone: true,
      created: 1,
    })
    expect(await store.run(entityCount, {})).toBe(2)
  })
})

const quiet = { ...readConfig({}), TRICHAIN_DEMO: true }
forEachEngine((engine) => {
  it.skipIf(engine.name === 'neo4j')(
    'a first start that was killed between two datasets goes on at the next',
    async () => {
      await using store = await engine.open()
      await store.transaction((tx) => tx.run(startFilling, { startedAt: '2026-01-01T00:00:00Z' }))
      await importDataset(store, 'data/facts')
      const facts = await store.run(entityCount, {})
      await fillIfEmpty(store, quiet, createLog('silent'))
      const all = await store.run(entityCount, {})
      expect(all).toBeGreaterThan(facts)
      await using whole = await engine.open()
      await fillIfEmpty(whole, quiet, createLog('silent'))
      expect(await whole.run(entityCount, {})).toBe(all)
      // And not again: what was taken out since stays out.
      await fillIfEmpty(store, quiet, createLog('silent'))
      expect(await store.run(entityCount, {})).toBe(all)
    },
  )

  it.skipIf(engine.name === 'neo4j')('a start takes out what an import that was killed has left', async () => {
    await using store = await engine.open()
    await importTables(store, { regions: [{ id: 'r', name: '演示州' }] })
    await interrupted(store)
    await fillIfEmpty(store, quiet, createLog('silent'))
    expect(await store.run(entityCount, {})).toBe(1)
  })
})
