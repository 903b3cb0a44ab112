import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { chainsInParts } from '../../../src/analysis/gap/inParts.js'
import type { Detected } from '../../../src/analysis/gap/detected.js'
import type { Store } from '../../../src/store/store.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { regionalWorld } from './regionalWorld.js'
import { union } from '../counter/world.js'
import fc from 'fast-check'
import { fullWorld, unionOf, type FullWorld } from '../../oracle/fullWorld.js'
import type { Tables } from '../counter/world.js'

const SEED = 20261130
const TODAY = '2026-01-01'
const RULES = ['G04', 'G05', 'G13', 'G26']

function worldOf(seed: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed, numRuns: 4 })
    .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}`)) as FullWorld)
  return union([unionOf(full) as unknown as Tables, regionalWorld('r', seed)]) as Tables
}

const told = ({ key, severity, regionId, chainId, departmentId, absence, evidence, explanation }: Detected) =>
  [key, { severity, regionId, chainId, departmentId, absence, evidence, explanation }] as const

forEachEngine((engine) => {
  describe('a very large world', () => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, worldOf(SEED))
    })
    afterAll(() => store?.close())

    const runs = () =>
      createContext({ reader: store, today: TODAY, requestId: 'test' }).analysis.gap.runs({ rules: RULES }, null)

    it('is looked at in parts: every chain is in one, and what is found is the same, as bytes, too', async () => {
      for (const { rule, scope } of await runs()) {
        const parts = await chainsInParts(scope, 3)
        expect(parts.length, rule.id).toBeGreaterThan(2)
        const ids = parts.flatMap((part) => part!)
        expect(new Set(ids).size).toBe(ids.length)
        expect(await chainsInParts(scope)).toEqual([null])
        expect(await chainsInParts({ ...scope, chainIds: ['chain:a'] }, 3)).toEqual([['chain:a']])
        const whole = await rule.detect(scope)
        const found: Detected[] = []
        let lacking = 0
        for (const chainIds of parts) {
          const { gaps, unassessed } = await rule.detect({ ...scope, chainIds })
          for (const gap of gaps) gap.settle()
          found.push(...gaps)
          lacking += unassessed.length
        }
        expect(whole.gaps.length, rule.id).toBeGreaterThan(0)
        const plain = JSON.parse(JSON.stringify(Object.fromEntries(whole.gaps.map(told)))) as object
        expect(Object.fromEntries(found.map(told)), rule.id).toEqual(plain)
        expect(lacking).toBe(whole.unassessed.length)
      }
    })
  })
})
