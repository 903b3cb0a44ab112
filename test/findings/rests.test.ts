import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../src/context.js'
import { Keeper, KeptOf, questionOf } from '../../src/findings/index.js'
import { rules } from '../../src/generated/rules.js'
import type { Store } from '../../src/store/store.js'
import { union, type Tables } from '../analysis/counter/world.js'
import { regionalWorld } from '../analysis/gap/regionalWorld.js'
import { fullWorld, unionOf, type FullWorld } from '../oracle/fullWorld.js'
import { templates } from '../oracle/g07.js'
import { complete } from '../oracle/registers.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'

const SEED = 20261129
const TODAY = '2026-01-01'
const all = [...rules.keys()]

function worldOf(seed: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed, numRuns: 3 })
    .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}`)) as FullWorld)
  const tables = union([unionOf(full) as unknown as Tables, ...[0, 1].map((n) => regionalWorld(`r${n}`, seed + n))])
  const registers = complete((tables.regions as Tables[string]).filter((_, at) => at % 3 > 0))
  return { ...tables, registers, templates: templates.map((row) => ({ ...row, policy: '', clause: '' })) } as Tables
}

forEachEngine((engine) => {
  describe('what is kept of a rule', () => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, worldOf(SEED))
    })
    afterAll(() => store?.close())

    /** What each rule rests on and finds, asked in one operation after another. */
    async function kept(operations: readonly (readonly string[])[], atATime: number): Promise<Record<string, unknown>> {
      const keeper = new Keeper(1e9)
      const now = () => store.state({ settled: true })
      const state = (await now()) ?? (await now())
      const found: Record<string, unknown> = {}
      for (const ids of operations) {
        const findings = new KeptOf(keeper, { state: state!, sight: '' }, { store, now })
        const { gap } = createContext({
          reader: findings.store,
          today: TODAY,
          requestId: 'test',
          kept: findings,
          abreast: atATime,
        }).analysis
        const gaps = await gap.list({ rules: ids })
        await findings.settled()
        for (const asked of await gap.asked({ rules: ids })) {
          const { reads } = keeper.get(state!, questionOf('', asked))!
          found[asked.rule] = { rests: reads.toSorted(), gaps: gaps.filter(({ rule }) => rule === asked.rule) }
        }
      }
      return JSON.parse(JSON.stringify(found)) as Record<string, unknown>
    }

    it('is the same alone, one after the other and side by side', async () => {
      const alone = await kept(
        all.map((id) => [id]),
        1,
      )
      expect(Object.keys(alone)).toEqual(all)
      // Whoever comes later is told what was read for another.
      for (const order of [all, all.toReversed()])
        for (const atATime of [1, 2, 5]) {
          const together = await kept([order], atATime)
          for (const id of all) expect(together[id], `${id}, ${atATime} at a time`).toEqual(alone[id])
        }
    })
  })
})
