import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { asOfs, world } from '../../oracle/arbitrary.js'
import { judge } from '../../oracle/eligibility.js'
import { active, union, type World } from '../../oracle/world.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const worlds = fc
  .sample(world('KEY'), { seed: 20261122, numRuns: 30 })
  .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `w${n}`)) as World)

forEachEngine((engine) => {
  it('reports on every expert for every chain of his world what the oracle says', async () => {
    await using store = await engine.open()
    const all = union(worlds)
    await importTables(store, { ...all })
    const verdicts = { MET: 0, NOT_MET: 0, UNKNOWN: 0, NO_RULE: 0 }
    const waived = { count: 0 }
    // A report is two round trips: a third of the worlds is enough where each goes over the wire.
    for (const [n, own] of worlds.slice(0, engine.name === 'neo4j' ? 10 : undefined).entries()) {
      const asOf = asOfs[n % asOfs.length]!
      const { eligibility } = createContext({ reader: store, today: asOf, requestId: 'test' }).analysis
      for (const chain of own.chains) {
        for (const expert of own.experts) {
          for (const role of ['LEADER', 'EXPERT'] as const) {
            const terms = own.appointments.filter(
              (row) => row.expert === expert.id && row.chain === chain.id && row.role === role && active(row, asOf),
            )
            const judged = terms
              .map((row) => ({ row, ...judge(all, expert, role, chain, asOf, row) }))
              .sort((a, b) => (a.to === b.to ? (a.row.id! < b.row.id! ? -1 : 1) : a.to > b.to ? -1 : 1))
            const expected = judged[0] ?? { row: undefined, ...judge(all, expert, role, chain, asOf) }
            const report = await eligibility.report({ expert: expert.id!, role, chain: chain.id! })
            expect(report.verdict).toBe(expected.verdict)
            expect(report.appointment?.id).toBe(expected.row?.id)
            expect(report.rule?.row.id).toBe(expected.rule?.id)
            expect([report.term.from, report.term.to]).toEqual([expected.from, expected.to])
            const found = report.conditions
              .filter(({ condition }) => condition)
              .map(({ condition, verdict, fact, advisory }) => [condition!.id, { verdict, fact, counts: !advisory }])
            expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected.conditions))
            expect(report.conditions.find(({ condition }) => !condition)?.verdict).toBe(expected.letter)
            const short = [...expected.conditions]
              .filter(([, { verdict, counts }]) => counts && verdict !== 'MET' && verdict !== 'WAIVED')
              .map(([id]) => id)
            expect(report.short.map(({ condition }) => condition!.id).sort()).toEqual(short.sort())
            expect(report.nearMiss).toBe(short.length === 1)
            verdicts[report.verdict as 'MET']++
            waived.count += report.conditions.filter(({ verdict }) => verdict === 'WAIVED').length
          }
        }
      }
    }
    if (engine.name === 'neo4j') return
    // A comparison that never meets a verdict would say nothing of it.
    for (const [verdict, count] of Object.entries(verdicts)) expect(count, verdict).toBeGreaterThan(20)
    expect(waived.count).toBeGreaterThan(0)
  }, 300_000)
})
