import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeIds } from '../../src/import/remove.js'
import { createContext } from '../../src/context.js'
import { Keeper, KeptOf, Parts } from '../../src/findings/index.js'
import type { Store } from '../../src/store/store.js'
import { dice } from '../analysis/counter/world.js'
import { complete } from '../oracle/registers.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { often } from '../support/thorough.js'
import { differing, told, type Found } from './told.js'
import { TODAY, worldOf, write } from './writes.js'

const SEED = 20261128
const STEPS = { embedded: often(120, 10_000), neo4j: often(25, 10_000) }

forEachEngine((engine) => {
  describe('what was found', () => {
    const world = worldOf(SEED)
    const keeper = new Keeper(1e9)
    const parts = new Parts()
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, world)
    })
    afterAll(() => store?.close())

    const now = () => store.state({ settled: true })
    const asked: string[] = []
    const counting: Pick<Store, 'run' | 'transaction' | 'state'> = {
      run(query, params, options) {
        asked.push(query.name)
        return store.run(query, params, options)
      },
      transaction: (work, options) => store.transaction(work, options),
      state: (options) => store.state(options),
    }
    async function kept(asOf: string, region: string | null): Promise<Found> {
      const state = (await now()) ?? (await now())
      const findings = new KeptOf(keeper, { state: state!, sight: '' }, { store: counting, now, parts })
      const { analysis } = createContext({
        reader: findings.store,
        today: TODAY,
        requestId: 'kept',
        kept: findings,
        abreast: 2,
      })
      const found = await told(analysis.gap, asOf, region)
      await findings.settled()
      return found
    }
    async function anew(asOf: string, region: string | null): Promise<Found> {
      const { analysis } = createContext({ reader: store, today: TODAY, requestId: 'anew' })
      return told(analysis.gap, asOf, region)
    }

    it('is mended where what employs an expert is of another kind', async () => {
      const [expert, institution] = ['expert:employed', 'institution:employer']
      const region = (await kept(TODAY, null)).G15!.gaps[0]!.id.slice('gap:G15:'.length).replace(/@.*/, '')
      await importTables(store, {
        experts: [{ id: expert, name: '演示专家', region, talent_tier: 'ACADEMICIAN' }],
        institutions: [{ id: institution, name: '演示院', kind: 'HOSPITAL' }],
        affiliations: [{ expert, organisation: institution, position: '医师' }],
      })
      const before = await kept(TODAY, null)
      await importTables(store, { institutions: [{ id: institution, name: '演示院', kind: 'VOCATIONAL_COLLEGE' }] })
      const [found, expected] = [await kept(TODAY, null), await anew(TODAY, null)]
      expect(differing(found, before).length).toBeGreaterThan(0)
      expect(differing(found, expected)).toEqual([])
    })

    it('is mended where a platform goes that its host lends to all who work there, to another host or for good', async () => {
      const [expert, one, other] = ['expert:lent', 'institution:lender', 'institution:borrower']
      const chain = world.chains!.find(({ kind, status }) => kind === 'INNOVATION' && !status)!
      const platform = { id: 'platform:lent', name: '演示平台', kind: 'LABORATORY', status: 'EXISTING', hosts: one }
      await importTables(store, {
        registers: complete([{ id: chain.region! }]),
        experts: [{ id: expert, name: '演示专家' }],
        institutions: [one, other].map((id) => ({ id, name: id, kind: 'UNIVERSITY' })),
        affiliations: [{ expert, organisation: one, position: '研究员' }],
        appointments: [{ id: 'appointment:lent', expert, chain: chain.id!, role: 'EXPERT', from: '2025-01-01' }],
        platforms: [platform],
      })
      const severity = async () =>
        (await kept(TODAY, null)).G26!.gaps.find(({ id }) => id.startsWith(`gap:G26:${expert}:`))?.severity
      const ways = [
        () => importTables(store, { platforms: [{ ...platform, hosts: other }] }),
        () => importTables(store, { platforms: [platform] }),
        () => removeIds(store, [platform.id]),
      ]
      const found = [await severity()]
      asked.length = 0
      await importTables(store, { platforms: [{ ...platform, name: '改名的平台' }] })
      expect(differing(await kept(TODAY, null), await anew(TODAY, null))).toEqual([])
      // What it is called matters to none of them.
      expect(asked).not.toContain('gap/existingPlatforms')
      asked.length = 0
      await importTables(store, { chains: [{ ...chain, name: '改名的链' }] })
      expect(differing(await kept(TODAY, null), await anew(TODAY, null))).toEqual([])
      // Of demands of other chains nothing is asked, nor who might serve them.
      expect(asked).not.toContain('gap/expertsInFields')
      for (const way of ways) {
        await way()
        found.push(await severity())
        expect(differing(await kept(TODAY, null), await anew(TODAY, null))).toEqual([])
      }
      expect(found).toEqual([0.3, 0.5, 0.3, 0.5])
      expect(asked).toContain('gap/existingPlatforms')
    })

    it(
      'is mended to what would be found anew, whatever is written',
      async () => {
        const chance = dice(SEED)
        const sets: string[] = []
        await kept(TODAY, null)
        let written: string[] = []
        for (let step = 0; step < STEPS[engine.name]; step++) {
          written.push(await write(store, world, chance, step, sets))
          if (chance.whole(3) === 0) continue
          const asOf = chance.whole(4) ? TODAY : '2025-06-30'
          const region = chance.whole(5) ? null : chance.pick(world.regions!).id!
          const [found, expected] = [await kept(asOf, region), await anew(asOf, region)]
          expect(differing(found, expected), `step ${step} of seed ${SEED}: ${written.join(', ')}`).toEqual([])
          written = []
        }
        // Most of it was not looked for again.
        expect(keeper.mended).toBeGreaterThan(keeper.missed)
      },
      3 * 3_600_000,
    )
  })
})
