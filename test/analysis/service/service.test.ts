import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { importDataset } from '../../../src/import/index.js'
import type { Store } from '../../../src/store/store.js'
import { forEachEngine } from '../../support/engines.js'

/** What is asked of the shipped data, held against its files: each answer is worked out here by other means. */
const data = join(import.meta.dirname, '../../../data')
type Row = Record<string, string>
const rows = (table: string): Row[] =>
  ['facts', 'synthetic'].flatMap((folder): Row[] => {
    try {
      return parse(readFileSync(join(data, folder, `${table}.csv`), 'utf8'), { columns: true })
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return []
      throw error
    }
  })
const ON = '2026-11-27'
const QIANNAN = 'region:522700'
const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean)
const above = (table: string, parent: string, id: string): string[] => {
  const up = rows(table).find((row) => row.id === id)?.[parent]
  return up ? [id, ...above(table, parent, up)] : [id]
}
const active = ({ from, to }: Row): boolean => !(from && from > ON) && !(to && to <= ON)
const place = (id: string): string =>
  [...rows('enterprises'), ...rows('institutions')].find((row) => row.id === id)?.region ?? id
const inQiannan = (id: string): boolean => above('regions', 'parent', place(id)).includes(QIANNAN)

forEachEngine((engine) => {
  describe('what is asked of services', () => {
    let store: Store
    const service = () => createContext({ reader: store, today: ON, requestId: 'test' }).analysis.service
    beforeAll(async () => {
      store = await engine.open()
      await importDataset(store, join(data, 'facts'))
      await importDataset(store, join(data, 'synthetic'))
    })
    afterAll(() => store.close())

    it('ranks who referred by those who are at work', async () => {
      const atWork = new Set(
        [...rows('appointments'), ...rows('engagements')].filter(active).map(({ expert }) => expert),
      )
      const expected = new Map<string, [number, number]>()
      for (const { id, referred_by } of rows('experts'))
        for (const by of list(referred_by)) {
          const [all, active] = expected.get(by) ?? [0, 0]
          expected.set(by, [all + 1, active + (atWork.has(id) ? 1 : 0)])
        }
      const found = await service().referrals({ first: 1000 })
      expect(found.length).toBeGreaterThan(4)
      expect(new Map(found.map((one) => [one.referrerId, [one.expertIds.length, one.activeIds.length]]))).toEqual(
        expected,
      )
      const sizes = found.map((one) => [one.activeIds.length, one.expertIds.length] as const)
      for (const [n, one] of found.entries())
        expect(one.rank).toBe(
          1 + sizes.filter(([a, all]) => a > sizes[n]![0] || (a === sizes[n]![0] && all > sizes[n]![1])).length,
        )
      expect(new Set(found.map(({ rank }) => rank)).size).toBeGreaterThan(2)
    })

    it('tells for each field a chain needs whether a discipline supplies it', async () => {
      const found = await service().disciplines({ region: QIANNAN })
      expect(found.length).toBe(new Set(rows('chain_needs').map(({ chain, field }) => `${chain} ${field}`)).size)
      for (const { chainId, fieldId, disciplineIds, status } of found) {
        const supplied = rows('disciplines').filter(({ fields }) =>
          list(fields).some((field) => above('fields', 'broader', field).includes(fieldId)),
        )
        expect([chainId, fieldId, disciplineIds]).toEqual([chainId, fieldId, supplied.map(({ id }) => id)])
        expect(status).toBe(supplied.length ? 'SUPPLIED' : 'NONE')
      }
      expect(new Set(found.map(({ status }) => status)).size).toBe(2)
      // Nobody keeps a register of disciplines there: what none supplies is not known.
      const elsewhere = new Set((await service().disciplines({ region: 'region:140429' })).map(({ status }) => status))
      expect(elsewhere).toContain('NOT_ASSESSED')
      expect(elsewhere).not.toContain('NONE')
    })

    it('finds the nearest that can do a test', async () => {
      const found = await service().resources({ region: 'region:522723', test: '晶体结构' })
      const line = above('regions', 'parent', 'region:522723')
      const expected = rows('resources')
        .filter(({ tests, shared }) => shared === 'true' && tests!.includes('晶体结构'))
        .map(({ id, region }) => [id, line.findIndex((up) => above('regions', 'parent', region!).includes(up))])
        .toSorted((a, b) => (a[1] as number) - (b[1] as number))
      expect(found.map(({ resourceId, levelsUp }) => [resourceId, levelsUp])).toEqual(expected)
      expect(expected.map(([, levels]) => levels)).toEqual([1, 2])
    })

    it('adds up money, vouchers and person-times', async () => {
      const projects = new Map(rows('projects').map((row) => [row.id!, list(row.chains)]))
      const results = new Map(rows('achievements').map((row) => [row.id!, projects.get(row.project!) ?? []]))
      const chainsOf = (id: string): string[] => projects.get(id) ?? results.get(id) ?? [id]
      for (const one of await service().funding({ region: QIANNAN })) {
        const given = rows('fundings').filter(({ recipient }) => chainsOf(recipient!).includes(one.chainId))
        const sum = given.reduce((all, { amount_cny }) => all + Number(amount_cny), 0)
        const made = rows('achievements').filter(({ id }) => results.get(id!)!.includes(one.chainId))
        expect([one.chainId, one.amountCny]).toEqual([one.chainId, sum])
        expect(one.byChannel.reduce((all, { amountCny }) => all + amountCny, 0)).toBe(sum)
        expect(one.achievementIds).toEqual(made.map(({ id }) => id))
        expect(one.transferredIds.length).toBe(made.filter(({ transferred_to }) => transferred_to).length)
      }
      const used = await service().vouchers({ region: QIANNAN, from: '2025-01-01', to: '2026-01-01' })
      const issued = rows('vouchers').filter(({ issued_on }) => issued_on! >= '2025-01-01' && issued_on! < '2026-01-01')
      expect(used.reduce((all, { amountCny }) => all + amountCny, 0)).toBe(
        issued.reduce((all, { amount_cny }) => all + Number(amount_cny), 0),
      )
      const sent = rows('dispatches').filter(({ served }) => inQiannan(served!))
      const times = await service().dispatches({ region: QIANNAN })
      expect(Object.fromEntries(times.map(({ kind, personTimes }) => [kind, personTimes]))).toEqual(
        Object.fromEntries(
          [...new Set(sent.map(({ kind }) => kind!))].map((kind) => [
            kind,
            sent.filter((row) => row.kind === kind).reduce((all, row) => all + Number(row.person_times || 1), 0),
          ]),
        ),
      )
    })
  })
})
