import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const TODAY = '2026-01-01'
const ids = Array.from({ length: 160 }, (_, at) => `expert:p${String(at).padStart(3, '0')}`)

forEachEngine((engine) => {
  describe('many who might serve a demand', () => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      await importTables(store, {
        fields: [{ id: 'field:rare', name: '演示稀有领域' }],
        // All are too old, which may be waived.
        experts: ids.map((id) => ({
          id,
          name: id,
          title_rank: 'SENIOR_FULL',
          birth_year: '1950',
          region: 'region:jia',
          fields: 'field:rare',
        })),
        demands: [
          {
            id: 'demand:rare',
            title: '演示稀有需求',
            raised_by: 'enterprise:cell',
            chain: 'chain:battery',
            fields: 'field:rare',
            kind: 'TECHNOLOGY',
            status: 'MATCHED',
          },
        ],
      })
    })
    afterAll(() => store?.close())

    const listed = async () => {
      const { gap } = createContext({ reader: store, today: TODAY, requestId: 'test' }).analysis
      const found = (await gap.list({ rules: ['G08'] })).find(({ subjectId }) => subjectId === 'demand:rare')!
      return found.evidence
        .filter(({ label }) => label.ZH.startsWith('领域相符') || label.ZH.startsWith('临近'))
        .map(({ value, entities }) => [value, entities])
    }

    // More of the first than are kept beside those who are listed, and fewer.
    it.each([3, 70])(
      'are listed by another verdict where %i of them are judged by their appointment',
      async (appointed) => {
        await importTables(store, {
          appointments: ids.slice(0, appointed).map((expert, at) => ({
            id: `appointment:p${at}`,
            expert,
            chain: 'chain:battery',
            role: 'EXPERT',
            from: '2025-01-01',
            exceptions: 'condition:expert-age',
          })),
        })
        expect(await listed()).toEqual([
          [appointed, ids.slice(0, Math.min(appointed, 50))],
          [0, []],
          [160 - appointed, ids.slice(appointed, appointed + 50)],
        ])
      },
    )
  })
})
