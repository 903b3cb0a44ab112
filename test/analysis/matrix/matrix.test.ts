import { expect, it } from 'vitest'
import type { Matrix, MatrixArgs } from '../../../src/analysis/matrix/index.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { matrixOf } from '../../oracle/matrix.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { randomWorld, union } from '../counter/world.js'

/** Of a store: a question looks at all of it, so that what many worlds cost grows with their square. */
const WORLDS = { embedded: 110, neo4j: 20 }
/** Worlds of a store: each question is of one, and looks past the others. */
const STORE = 22
const drawn = Array.from({ length: WORLDS.embedded }, (_, n) => randomWorld(`m${n}`, 31_000 + n))
const plain = (matrix: Matrix) => ({
  columns: matrix.columns.map(({ cell, title }) => ({ cell: cell.name, title: title.EN })),
  rows: matrix.rows.map(({ chain, cells }) => ({
    chain: chain.id,
    cells: cells.map(({ count, status, evidence, responsibleId }) => ({
      count,
      status,
      evidence,
      responsible: responsibleId,
    })),
  })),
})

forEachEngine((engine) => {
  const ask = (store: Store, args: MatrixArgs) =>
    createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.matrix.matrix(args)

  it('agrees with the oracle on random worlds', async () => {
    const worlds = drawn.slice(0, WORLDS[engine.name])
    const seen = { MET: 0, SHORT: 0, EMPTY: 0, UNKNOWN: 0, NOT_ASSESSED: 0, responsible: 0 }
    let store: Store | undefined
    for (const [n, world] of worlds.entries()) {
      if (n % STORE === 0) {
        await store?.close()
        store = await engine.open()
        await importTables(store, union(worlds.slice(n, n + STORE)))
      }
      const template = `template:m${n}`
      const root = world.regions![0]!.id!
      const chains = world.chains!.slice(0, 3).map((row) => row.id!)
      const scopes = [
        { args: { region: root }, expected: { region: root } },
        {
          args: {
            region: world.regions![1]!.id!,
            includeSubregions: false,
            kinds: ['INDUSTRY' as const, 'INNOVATION' as const],
          },
          expected: { region: world.regions![1]!.id!, subregions: false, kinds: ['INDUSTRY', 'INNOVATION'] },
        },
        { args: { chains }, expected: { chains } },
      ]
      for (const { args, expected } of scopes) {
        for (const asOf of n % 2 ? ['2024-02-29'] : ['2026-06-30']) {
          const found = await ask(store!, {
            template: n % 3 ? template : template.slice('template:'.length),
            asOf,
            ...args,
          })
          expect(plain(found), `${template} ${JSON.stringify(args)}`).toEqual(
            matrixOf(world, template, { asOf, ...expected }),
          )
          for (const cell of found.rows.flatMap((row) => row.cells)) {
            seen[cell.status]++
            if (cell.responsibleId) seen.responsible++
          }
          expect(
            found.totals.met +
              found.totals.short +
              found.totals.empty +
              found.totals.unknown +
              found.totals.notAssessed,
          ).toBe(found.rows.length * found.columns.length)
          expect(found.columns.reduce((sum, { totals }) => sum + totals.sum, 0)).toBe(
            found.rows.reduce((sum, { totals }) => sum + totals.sum, 0),
          )
        }
      }
    }
    await store?.close()
    if (engine.name === 'embedded') for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10)
  }, 300_000)

  it('gives the matrix of the named world, and says what is wrong', async () => {
    await using store = await engine.open()
    await importWorld(store)
    const found = await ask(store, { template: '四跟', region: 'region:jia' })
    expect(found.columns.map(({ title }) => title)).toEqual([
      { ZH: '人才', EN: 'talent' },
      { ZH: '技术', EN: 'technology' },
      { ZH: '平台', EN: 'platform' },
      { ZH: '项目', EN: 'project' },
    ])
    expect(
      Object.fromEntries(
        found.rows.map(({ chain, cells }) => [chain.id, cells.map(({ count, status }) => `${count} ${status}`)]),
      ),
    ).toEqual({
      'chain:battery': ['6 MET', '2 MET', '2 MET', '1 SHORT'],
      'chain:cells': ['0 EMPTY', '0 EMPTY', '0 EMPTY', '0 EMPTY'],
      'chain:digital': ['0 EMPTY', '0 EMPTY', '0 EMPTY', '0 EMPTY'],
      'chain:herbs': ['4 MET', '0 EMPTY', '0 EMPTY', '0 EMPTY'],
    })
    await expect(ask(store, { template: '五跟' })).rejects.toThrow('template: expected 云图, 四跟, found "五跟"')
    await expect(ask(store, { template: '四跟', region: 'region:nowhere' })).rejects.toThrow('region: expected')
    await expect(ask(store, { template: '四跟', chains: ['chain:battery', 'chain:nowhere'] })).rejects.toThrow(
      'chains: expected ids of chains such as chain:qiannan-01, found "chain:nowhere"',
    )
    await expect(ask(store, { template: '四跟', chains: ['expert:zi'] })).rejects.toThrow('found "expert:zi"')
    await expect(ask(store, { template: '四跟', region: 'x'.repeat(100_000) })).rejects.toThrow(
      /^region: expected a region by its id.*found "x{60}"$/,
    )
    await expect(ask(store, { template: '四跟', asOf: '2026-02-30' })).rejects.toThrow('asOf: expected')
  })

  it('refuses more than a thousand rows', async () => {
    await using store = await engine.open()
    await importTables(store, {
      regions: [{ id: 'region:r', name: '演示' }],
      templates: [{ id: 'template:t', name: '演示', cell: '平台', counter: 'chain.platforms', minimum: '1' }],
      chains: Array.from({ length: 1001 }, (_, n) => ({
        id: `chain:${n}`,
        name: `演示${n}`,
        kind: n ? 'INNOVATION' : 'INDUSTRY',
        region: 'region:r',
      })),
    })
    expect((await ask(store, { template: 't', kinds: ['INNOVATION'] })).rows.length).toBe(1000)
    await expect(ask(store, { template: 't' })).rejects.toThrow('more than 1000 rows')
  })
})
