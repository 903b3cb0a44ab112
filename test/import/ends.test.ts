import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { query } from '../store/query.js'

const CHAINS = ['a', 'b', 'c', 'd'].map((name) => `chain:${name}`)
const supports = query<{ from: string; to: string }[]>(
  'MATCH (a:Chain)-[:SUPPORTS]->(b:Chain) RETURN a.id AS from, b.id AS to ORDER BY from, to',
  { returns: 'many', columns: { from: 'string', to: 'string' } },
)
/** Which chain supports which, and whether the row of the one, of the other or of both says so. */
const stated = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...CHAINS),
    to: fc.constantFrom(...CHAINS),
    by: fc.constantFrom('from', 'to', 'both'),
  }),
  { selector: ({ from, to }) => `${from} ${to}`, maxLength: 8 },
)

forEachEngine((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, { regions: [{ id: 'r', name: '演示州' }] })
  })
  afterAll(() => store.close())

  it('what the rows of both ends state is there once, imported anew as well', async () => {
    await fc.assert(
      fc.asyncProperty(stated, async (ties) => {
        const named = (id: string, end: 'from' | 'to', other: 'from' | 'to'): string =>
          ties
            .filter((tie) => tie[end] === id && tie.by !== other)
            .map((tie) => tie[other])
            .join(';')
        const chains = CHAINS.map((id) => ({
          id,
          name: `演示${id}`,
          kind: 'INNOVATION',
          region: 'r',
          supports: named(id, 'from', 'to'),
          supported_by: named(id, 'to', 'from'),
        }))
        for (let time = 0; time < 2; time++) {
          await importTables(store, { chains })
          expect(await store.run(supports, {})).toEqual(
            ties
              .map(({ from, to }) => ({ from, to }))
              .toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
          )
        }
      }),
      {
        numRuns: engine.name === 'embedded' ? 30 : 8,
        // What the row of the one end said, that of the other says, and then none does.
        examples: [
          [[{ from: 'chain:c', to: 'chain:a', by: 'to' }]],
          [[{ from: 'chain:c', to: 'chain:a', by: 'from' }]],
          [[]],
        ],
      },
    )
  })
})
