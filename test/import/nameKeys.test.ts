import { expect, it } from 'vitest'
import { createContext } from '../../src/context.js'
import { refreshNameKeys } from '../../src/import/write/nameKeys.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { TODAY } from '../support/server.js'
import { statement } from '../store/query.js'
import { wholeGraph } from './graph.js'

/** What an earlier version left: names found by texts of another form, and no note of the form or one of another. */
const older = statement('MATCH (n:Entity) WHERE n.id IS NOT NULL SET n.searchText = n.id, n.sortKey = n.id')
const note = statement("MATCH (n:Setting) WHERE n.id = 'setting:text' SET n.version = 1")
const noNote = statement("MATCH (n:Setting) WHERE n.id = 'setting:text' DETACH DELETE n")

forEachEngine((engine) => {
  it.each([
    ['another form', note],
    ['no note of the form', noNote],
  ])('finds by this form what was stored with %s, once it was opened or imported into', async (_, change) => {
    await using store = await engine.open()
    await importWorld(store)
    const found = async () =>
      createContext({ reader: store, today: TODAY, requestId: 'test' })
        .load.search({ text: '演示電池', first: 10 })
        .total()
    const [before, hits] = [await wholeGraph(store), await found()]
    expect(hits).toBeGreaterThan(1)
    expect(await refreshNameKeys(store)).toBe(0)
    for (const again of [() => refreshNameKeys(store), () => importWorld(store)]) {
      await store.transaction(async (tx) => {
        await tx.run(older, {})
        await tx.run(change, {})
      })
      expect(await found()).toBe(0)
      await again()
      expect(await found()).toBe(hits)
      expect(await wholeGraph(store)).toEqual(before)
    }
  })
})
