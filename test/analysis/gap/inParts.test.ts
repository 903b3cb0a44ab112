import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { chainsInParts, Parts } from '../../../src/analysis/gap/inParts.js'
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
const RULES = ['G02', 'G04', 'G05', 'G06', 'G11', 'G13', 'G25', 'G26']

function worldOf(seed: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed, numRuns: 4 })
    .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}`)) as FullWorld)
  return union([unionOf(full) as unknown as Tables, regionalWorld('r', seed)]) as Tables
}

const told = ({ key, severity, regionId, chainId, departmentId, absence, evidence, explanation }: Detected) =>
  [key, { severity, regionId, chainId, departmentId, absence, evidence, explanation }] as const

describe('rules that go through parts', () => {
  it('read what each of the last two holds once', async () => {
    const parts = new Parts()
    let reads = 0
    const read = (part: readonly string[]) => parts.of(part)('posts', [], async () => ++reads)
    const [first, second, third] = [['chain:a'], ['chain:b'], ['chain:c']]
    expect(await Promise.all([first, first, second, first, second].map(read))).toEqual([1, 1, 2, 1, 2])
    expect(await read(third)).toBe(3)
    expect(await read(second)).toBe(2)
    expect(await read(first)).toBe(4)
  })

  it('begin together, as soon as one of them does', async () => {
    const begun: string[] = []
    const run = (id: string, inParts?: true) => ({
      rule: { ...(inParts && { inParts }) },
      detect: async () => {
        begun.push(id)
        if (id === 'fails') throw new Error('it is told by whoever waits for it')
      },
    })
    const parts = new Parts()
    parts.together([run('fails', true), run('other'), run('second', true)])
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toEqual([])
    parts.of(['chain:a'])
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toEqual(['fails', 'second'])
  })
})

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
      const speaking: string[] = []
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
        if (whole.gaps.length > 0) speaking.push(rule.id)
        const plain = JSON.parse(JSON.stringify(Object.fromEntries(whole.gaps.map(told)))) as object
        expect(Object.fromEntries(found.map(told)), rule.id).toEqual(plain)
        expect(lacking).toBe(whole.unassessed.length)
      }
      // Nobody is a leader in this world.
      expect(speaking).toEqual(RULES.filter((id) => id !== 'G02'))
    })
  })
})
