import { expect, it } from 'vitest'
import { importSource, type ImportProgress } from '../../src/import/index.js'
import { undoUnfinished, unfinishedImport } from '../../src/import/runs.js'
import { memorySource, type MemoryTables } from '../../src/import/read/memory.js'
import type { Store } from '../../src/store/store.js'
import { forEachEngine } from '../support/engines.js'
import { query } from '../store/query.js'
import { wholeGraph } from './graph.js'

const FIELDS = 40_000
const EXPERTS = 12_000
/** Beyond what goes into one transaction; each field has a parent that comes later, so its relation has to wait. */
const tables: MemoryTables = {
  fields: Array.from({ length: FIELDS }, (_, at) => ({
    id: `${at}`,
    name: `演示领域${at}`,
    broader: at + 1 < FIELDS && at % 4 ? `${at + 1}` : '',
  })),
  experts: Array.from({ length: EXPERTS }, (_, at) => ({
    id: `${at}`,
    name: `演示·甲${at}`,
    fields: `${at};${(at * 7) % FIELDS}`,
  })),
}
const counts = query<{ fields: number; experts: number; broader: number; specialises: number }[]>(
  'MATCH (f:Field) WITH count(f) AS fields MATCH (e:Expert) WITH fields, count(e) AS experts MATCH (a:Field)-[:BROADER]->(b:Field) WITH fields, experts, count(*) AS broader MATCH (c:Expert)-[:SPECIALISES_IN]->(d:Field) RETURN fields, experts, broader, count(*) AS specialises',
  { returns: 'many', columns: { fields: 'int', experts: 'int', broader: 'int', specialises: 'int' } },
)
const whole = [{ fields: FIELDS, experts: EXPERTS + 1, broader: FIELDS * 0.75 - 1, specialises: EXPERTS * 2 }]

forEachEngine((engine) => {
  it(
    'writes a large dataset in many transactions, and takes out what an interrupted one left',
    { timeout: 240_000 },
    async () => {
      await using store = await engine.open()
      await importSource(
        store,
        memorySource({
          fields: [{ id: '7', name: '演示旧名' }],
          experts: [{ id: 'old', name: '演示·旧', fields: '7' }],
        }),
      )
      let transactions = 0
      const failing: Store = {
        engine: store.engine,
        location: store.location,
        run: (...args) => store.run(...args),
        state: () => store.state(),
        ping: () => store.ping(),
        close: () => store.close(),
        [Symbol.asyncDispose]: () => store.close(),
        transaction: (work, options) => {
          // As when the process is killed: nothing is undone any more.
          if (++transactions > 6) throw new Error('the power is gone')
          return store.transaction(work, options)
        },
      }
      await expect(importSource(failing, memorySource(tables))).rejects.toThrow('the power is gone')
      expect(await unfinishedImport(store)).toMatchObject({
        id: expect.stringMatching(/^import:/) as unknown,
        startedAt: expect.stringMatching(/^\d{4}-/) as unknown,
        running: false,
      })
      await expect(importSource(store, memorySource(tables), { dryRun: true })).rejects.toThrow(
        /has not finished, so a dry run can't tell/,
      )

      const seen: ImportProgress[] = []
      const report = await importSource(store, memorySource(tables), { progress: (progress) => seen.push(progress) })
      expect(report).toMatchObject({ rows: FIELDS + EXPERTS, undone: true, created: FIELDS + EXPERTS - 1, updated: 1 })
      expect(await store.run(counts, {})).toEqual(whole)
      expect(await unfinishedImport(store)).toBeUndefined()
      expect(seen.at(-1)).toEqual({ phase: 'write', table: 'experts', rows: FIELDS + EXPERTS, total: FIELDS + EXPERTS })
      expect(
        seen.every(
          (progress, at) => at === 0 || progress.phase !== seen[at - 1]!.phase || progress.rows >= seen[at - 1]!.rows,
        ),
      ).toBe(true)

      expect(await importSource(store, memorySource(tables))).toMatchObject({
        undone: false,
        created: 0,
        updated: 0,
        unchanged: FIELDS + EXPERTS,
      })
      expect(await store.run(counts, {})).toEqual(whole)
    },
  )

  it('leaves all as it was when it fails half-way', { timeout: 240_000 }, async () => {
    await using store = await engine.open()
    await importSource(
      store,
      memorySource({
        fields: [
          { id: '7', name: '演示旧名', broader: '8' },
          { id: '8', name: '演示上位', broader: '' },
        ],
        experts: [{ id: '3', name: '演示·旧', fields: '7;8' }],
      }),
    )
    const graph = await wholeGraph(store)
    let transactions = 0
    const failing = Object.create(store, {
      run: { value: store.run.bind(store) },
      transaction: {
        value: ((work, options) => {
          if (++transactions === 12) throw new Error('the disk is full')
          return store.transaction(work, options)
        }) satisfies Store['transaction'],
      },
    }) as Store
    await expect(importSource(failing, memorySource(tables))).rejects.toThrow('the disk is full')
    expect(await unfinishedImport(store)).toBeUndefined()
    const after = await wholeGraph(store)
    expect({ ...after, nodes: after.nodes.filter(({ labels }) => !labels.includes('ImportRun')) }).toEqual(graph)
    expect(await undoUnfinished(store)).toBe(false)
  })
})
