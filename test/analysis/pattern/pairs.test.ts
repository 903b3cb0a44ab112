import { expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { active, type Row } from '../../oracle/world.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { dice } from '../counter/world.js'

const KINDS = ['PROJECT', 'PLATFORM', 'CONVERSION', 'TALENT', 'RESOURCE']
const DAY = '2026-01-01'

/** Organisations of two regions and their partnerships, some of which are over or to come. */
function world() {
  const { pick, maybe } = dice(4711)
  const regions = ['a', 'b'].map((key) => ({ id: `region:${key}`, name: `演示${key}州` }))
  const enterprises = Array.from({ length: 6 }, (_, n) => ({
    id: `enterprise:p${n}`,
    name: `演示企业${n}`,
    region: pick(regions).id,
  }))
  const institutions = Array.from({ length: 4 }, (_, n) => ({
    id: `institution:p${n}`,
    name: `演示院校${n}`,
    region: maybe(pick(regions).id, 0.7),
  }))
  const all = [...enterprises, ...institutions]
  const rows = Array.from({ length: 60 }, (): Row => ({
    a: pick(all).id,
    b: pick(all).id,
    kind: pick(KINDS),
    from: maybe(pick(['2020-01-01', '2025-01-01', DAY, '2026-06-01']), 0.7),
    to: maybe(pick([DAY, '2026-01-02', '2027-01-01']), 0.3),
  })).filter(({ a, b, from, to }) => a !== b && !(from && to && from >= to))
  const partnerships = [...new Map(rows.map((row) => [`${row.a} ${row.b} ${row.kind} ${row.from}`, row])).values()]
  return { regions, enterprises, institutions, partnerships }
}

forEachEngine((engine) => {
  it('tells of each pair of organisations what it shares, the strongest first', async () => {
    await using store = await engine.open()
    const { regions, enterprises, institutions, partnerships } = world()
    await importTables(store, { regions, enterprises, institutions, partnerships })
    const { analysis } = createContext({ reader: store, today: DAY, requestId: 'test' })
    const home = new Map([...enterprises, ...institutions].map(({ id, region }) => [id, region]))
    for (const region of [null, 'region:a'])
      for (const ties of [null, 1, 2]) {
        const told = new Map<string, Set<string>>()
        for (const row of partnerships) {
          if (!active(row, DAY) || (region && ![home.get(row.a!), home.get(row.b!)].includes(region))) continue
          const key = [row.a, row.b].toSorted().join(' ')
          told.set(key, (told.get(key) ?? new Set()).add(row.kind!))
        }
        const expected = [...told]
          .map(([key, kinds]) => ({ key, kinds: KINDS.filter((kind) => kinds.has(kind)) }))
          .filter(({ kinds }) => ties === null || kinds.length === ties)
          .sort((x, y) => y.kinds.length - x.kinds.length || (x.key < y.key ? -1 : 1))
        const found = await analysis.pattern.pairs({ region, ties })
        expect(found.map(({ aId, bId, kinds }) => ({ key: `${aId} ${bId}`, kinds }))).toEqual(expected)
        expect(expected.length).toBeGreaterThan(0)
      }
    await expect(analysis.pattern.pairs({ ties: 6 })).rejects.toThrow('ties: expected 1 to 5')
  })
})
