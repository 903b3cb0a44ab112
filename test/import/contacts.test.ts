import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImportError } from '../../src/kernel/errors.js'
import { entitiesByIds } from '../../src/generated/cypher.js'
import type { MemoryTables } from '../../src/import/read/memory.js'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { wholeGraph } from './graph.js'

const PHONE = '000-0000-0001'
const EMAIL = 'nobody@example.invalid'
const tables = {
  experts: [
    { id: 'e', name: '演示·甲', phone: PHONE, email: EMAIL },
    { id: 'f', name: '演示·乙', phone: '', email: '' },
  ],
}

forEachEngine((engine) => {
  let store: Store
  beforeEach(async () => {
    store = await engine.open()
  })
  afterEach(() => store.close())

  it('leaves contact data out unless told otherwise', async () => {
    const report = await importTables(store, tables)
    expect(`${JSON.stringify(await wholeGraph(store))}${JSON.stringify(report)}`).not.toMatch(
      /000-0000|example\.invalid/,
    )
    expect((await wholeGraph(store)).nodes).toHaveLength(2)
  })

  it('keeps it apart from the expert when told to', async () => {
    await importTables(store, tables, { contacts: true })
    const { nodes, relations } = await wholeGraph(store)
    expect(nodes.filter(({ labels }) => labels.includes('Contact'))).toEqual([
      { labels: ['Contact'], properties: { id: 'contact:e', email: EMAIL, phone: PHONE } },
    ])
    expect(relations).toEqual([{ type: 'HAS_CONTACT', from: 'expert:e', to: 'contact:e', properties: {} }])
    expect(JSON.stringify(nodes.filter(({ labels }) => !labels.includes('Contact')))).not.toMatch(
      /000-0000|example\.invalid/,
    )
    expect(JSON.stringify(await store.run(entitiesByIds, { ids: ['expert:e', 'contact:e'] }))).not.toMatch(
      /000-0000|example\.invalid/,
    )
  })

  it('replaces it, once, and changes nothing of the expert with it', async () => {
    await importTables(store, tables, { contacts: true })
    const report = await importTables(
      store,
      { experts: [{ ...tables.experts[0]!, phone: '000-0000-0002', email: '' }] },
      { contacts: true },
    )
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
    const { nodes, relations } = await wholeGraph(store)
    expect(nodes.filter(({ labels }) => labels.includes('Contact')).map(({ properties }) => properties.phone)).toEqual([
      '000-0000-0002',
    ])
    expect(relations).toHaveLength(1)
    await importTables(store, tables)
    expect((await wholeGraph(store)).nodes.find(({ labels }) => labels.includes('Contact'))?.properties.phone).toBe(
      '000-0000-0002',
    )
  })

  it('never repeats it in a problem', async () => {
    const wrong: MemoryTables = {
      experts: [
        { id: 'e', name: '', phone: PHONE, email: EMAIL, birth_year: 'x' },
        { id: 'e', name: '演示·甲', phone: PHONE, email: EMAIL },
      ],
    }
    const error = await importTables(store, wrong, { contacts: true }).catch(
      (failure: unknown) => failure as ImportError,
    )
    expect(error).toBeInstanceOf(ImportError)
    expect(`${(error as ImportError).message}${(error as ImportError).problems.join()}`).not.toMatch(
      /000-0000|example\.invalid/,
    )
  })
})
