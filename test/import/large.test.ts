import { expect, it } from 'vitest'
import { interruptedImport } from '../../src/generated/cypher.js'
import { importSource, type ImportProgress } from '../../src/import/index.js'
import { memorySource, type MemoryTables } from '../../src/import/read/memory.js'
import type { Store } from '../../src/store/store.js'
import { forEachEngine } from '../support/engines.js'
import { query } from '../store/query.js'

const FIELDS = 40_000
const EXPERTS = 12_000
/** Beyond what goes into one transaction; each field has a parent that comes later, so its relation has to wait. */
const tables: MemoryTables = {
  fields: Array.from({ length: FIELDS }, (_, at) => ({ id: `${at}`, name: `演示领域${at}`, broader: at + 1 < FIELDS && at % 4 ? `${at + 1}` : '' })),
  experts: Array.from({ length: EXPERTS }, (_, at) => ({ id: `${at}`, name: `演示·甲${at}`, fields: `${at};${(at * 7) % FIELDS}` })),
}
const counts = query<{ fields: number; experts: number; broader: number; specialises: number }[]>(
  'MATCH (f:Field) WITH count(f) AS fields MATCH (e:Expert) WITH fields, count(e) AS experts MATCH (a:Field)-[:BROADER]->(b:Field) WITH fields, experts, count(*) AS broader MATCH (c:Expert)-[:SPECIALISES_IN]->(d:Field) RETURN fields, experts, broader, count(*) AS specialises',
  { returns: 'many', columns: { fields: 'int', experts: 'int', broader: 'int', specialises: 'int' } },
)
const whole = [{ fields: FIELDS, experts: EXPERTS, broader: FIELDS * 0.75 - 1, specialises: EXPERTS * 2 - 1 }]

forEachEngine((engine) => {
  it('writes a large dataset in many transactions, and repairs one that was interrupted', { timeout: 240_000 }, async () => {
    await using store = await engine.open()
    let transactions = 0
    const failing: Store = {
      engine: store.engine,
      location: store.location,
      run: (...args) => store.run(...args),
      ping: () => store.ping(),
      close: () => store.close(),
      [Symbol.asyncDispose]: () => store.close(),
      transaction: (work, options) => {
        if (++transactions > 7) throw new Error('the power is gone')
        return store.transaction(work, options)
      },
    }
    await expect(importSource(failing, memorySource(tables))).rejects.toThrow('the power is gone')
    expect(await store.run(interruptedImport, {})).toMatchObject({ id: expect.stringMatching(/^import:/) as unknown, startedAt: expect.stringMatching(/^\d{4}-/) as unknown })

    const seen: ImportProgress[] = []
    const report = await importSource(store, memorySource(tables), { progress: (progress) => seen.push(progress) })
    expect(report).toMatchObject({ rows: FIELDS + EXPERTS, repaired: true, created: FIELDS + EXPERTS - 20_000, updated: 20_000 })
    expect(await store.run(counts, {})).toEqual(whole)
    expect(await store.run(interruptedImport, {})).toBeNull()
    expect(seen.at(-1)).toEqual({ phase: 'write', table: 'experts', rows: FIELDS + EXPERTS, total: FIELDS + EXPERTS })
    expect(seen.every((progress, at) => at === 0 || progress.phase !== seen[at - 1]!.phase || progress.rows >= seen[at - 1]!.rows)).toBe(true)

    expect(await importSource(store, memorySource(tables))).toMatchObject({ repaired: false, created: 0, updated: 0, unchanged: FIELDS + EXPERTS })
    expect(await store.run(counts, {})).toEqual(whole)
  })
})
