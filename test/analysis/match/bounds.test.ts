import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommonTies } from '../../../src/analysis/match/commonTies.js'
import { readPool } from '../../../src/analysis/match/pool.js'
import type { Store } from '../../../src/store/store.js'
import { importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const asOf = '2026-01-01'

describe('bounded reading', () => {
  forEachEngine((engine) => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
    })
    afterAll(() => store.close())

    it('of experts keeps those known, then those who cover most, then the highest ranks', async () => {
      const question = {
        fields: ['field:materials', 'field:battery', 'field:cathode'],
        covering: ['field:cathode'],
        asOf,
      }
      const ids = async (limit: number, known: string[] = []) => {
        const { people, exhaustive } = await readPool(store, { ...question, known }, limit)
        return [people.map(({ id }) => id), exhaustive]
      }
      const all = ['expert:jia', 'expert:wu', 'expert:gui', 'expert:ren', 'expert:yin', 'expert:ding', 'expert:geng']
      expect(await ids(7)).toEqual([all, true])
      expect(await ids(6)).toEqual([all.slice(0, 6), false])
      expect(await ids(3, ['expert:geng', 'expert:zi'])).toEqual([['expert:geng', 'expert:jia', 'expert:wu'], false])
    })

    it('of experts keeps to regions and ranks', async () => {
      const { people } = await readPool(store, {
        fields: ['field:materials', 'field:battery'],
        covering: [],
        regions: ['region:jia'],
        ranks: ['SENIOR_FULL'],
        asOf,
      })
      expect(people.map(({ id }) => id)).toEqual(['expert:ren', 'expert:yin'])
    })

    it('of common ties leaves hubs and what is beyond the bound unread, and says so', async () => {
      const shared = async (limits: { hub: number; relations: number; own: number }) => {
        const { common, exhaustive } = await readCommonTies(store, 'expert:jia', asOf, limits)
        return { others: [...common].map(([id, of]) => [id, ...[...of.keys()].sort()]).sort(), exhaustive }
      }
      const wide = await shared({ hub: 500, relations: 20_000, own: 2_000 })
      expect(wide).toEqual({
        others: [
          ['expert:ding', 'chain:battery', 'project:cathode'],
          ['expert:geng', 'chain:battery'],
          ['expert:gui', 'project:cathode'],
          ['expert:ren', 'chain:battery'],
          ['expert:wu', 'chain:battery'],
          ['expert:yi', 'institution:academy'],
          ['expert:yin', 'chain:battery'],
        ],
        exhaustive: true,
      })
      // The chain has 15 relations, more than anything else near him.
      expect(await shared({ hub: 15, relations: 20_000, own: 2_000 })).toEqual(wide)
      const noHub = await shared({ hub: 14, relations: 20_000, own: 2_000 })
      expect(noHub.exhaustive).toBe(false)
      expect(noHub.others).toEqual([
        ['expert:ding', 'project:cathode'],
        ['expert:gui', 'project:cathode'],
        ['expert:yi', 'institution:academy'],
      ])
      expect((await shared({ hub: 500, relations: 6, own: 2_000 })).exhaustive).toBe(false)
      expect((await shared({ hub: 500, relations: 20_000, own: 2 })).exhaustive).toBe(false)
    })
  })
})
