import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeDemo } from '../../tools/generate/demo.js'
import { checkUscc } from '../../src/import/exchange/uscc.js'
import { checkDataset } from './support/checks.js'
import { list, readDataset, rows } from './support/tables.js'

const facts = readDataset('facts')
const demo = readDataset('synthetic')
const folder = join(import.meta.dirname, '../../data/synthetic')

describe('the demonstration data', () => {
  checkDataset(demo, facts)

  test('is marked as such in every row, and in every name a person could take for real', () => {
    for (const [table, all] of demo)
      for (const row of all) expect([row.synthetic, row.source], table).toEqual(['true', 'synthetic'])
    for (const table of [
      'experts',
      'enterprises',
      'institutions',
      'teams',
      'platforms',
      'projects',
      'achievements',
      'products',
      'demands',
      'chains',
    ])
      for (const { name, title } of rows(demo, table)) expect(name ?? title).toMatch(/^演示/)
  })

  test('leaves no id of the facts changed', () => {
    const known = new Set([...facts.values()].flat().map(({ id }) => id))
    expect([...demo.values()].flat().filter(({ id }) => id !== undefined && known.has(id))).toEqual([])
  })

  test('is what its generator writes', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'trichain-demo-'))
    try {
      writeDemo(scratch)
      expect(readdirSync(scratch).sort()).toEqual(readdirSync(folder).sort())
      for (const file of readdirSync(folder))
        expect(readFileSync(join(scratch, file), 'utf8'), file).toBe(readFileSync(join(folder, file), 'utf8'))
    } finally {
      rmSync(scratch, { recursive: true })
    }
  })

  test('gives codes of enterprises that pass their check', () => {
    const codes = rows(demo, 'enterprises')
      .map(({ uscc }) => uscc!)
      .filter(Boolean)
    expect(codes.length).toBeGreaterThan(10)
    expect(codes.map(checkUscc)).toEqual(codes.map(() => undefined))
  })

  test('gives every Qiannan chain the sub-fields it needs, under the field of its name', () => {
    for (const { id } of qiannan)
      expect(
        rows(demo, 'chain_needs').filter(({ chain }) => chain === id),
        id,
      ).toHaveLength(4)
  })
})

const qiannan = rows(facts, 'chains').filter(({ kind }) => kind === 'INNOVATION')
const appointments = rows(demo, 'appointments')
const active = (day: string) => appointments.filter(({ from, to }) => from! <= day && day < to!)

describe.each([
  ['today', '2026-11-21', '2027-05-21'],
  ['in a year', '2027-11-21', '2028-05-21'],
])('the questions have answers %s', (_, day, halfAYearOn) => {
  const leaders = (chain: string) => active(day).filter((a) => a.chain === chain && a.role === 'LEADER').length

  test('chains without a leader, with one, and not all alike', () => {
    const count = qiannan.map(({ id }) => leaders(id!))
    expect(count.filter((n) => n === 0).length).toBeGreaterThanOrEqual(3)
    expect(count.filter((n) => n === 1).length).toBeGreaterThanOrEqual(5)
  })

  test('chains with too few senior experts, and with enough', () => {
    const senior = new Set(
      rows(demo, 'experts')
        .filter(({ title_rank }) => title_rank!.startsWith('SENIOR'))
        .map(({ id }) => id),
    )
    const count = qiannan.map(
      ({ id }) =>
        new Set(
          active(day)
            .filter((a) => a.chain === id && senior.has(a.expert))
            .map(({ expert }) => expert),
        ).size,
    )
    expect(count.filter((n) => n < 3).length).toBeGreaterThanOrEqual(3)
    expect(count.filter((n) => n >= 3).length).toBeGreaterThanOrEqual(3)
  })

  test('letters that end within six months', () => {
    expect(active(day).filter(({ to }) => to! <= halfAYearOn).length).toBeGreaterThanOrEqual(5)
  })
})

test('the letters show what goes wrong: two leaders, a wrong issuer, one waived, one renewed, lapsed ones', () => {
  const today = active('2026-11-21')
  const twice = qiannan.filter(({ id }) => today.filter((a) => a.chain === id && a.role === 'LEADER').length > 1)
  expect(twice.map(({ id }) => id)).toEqual(['chain:qiannan-04'])
  const ofQiannan = today.filter(({ chain }) => chain!.startsWith('chain:qiannan'))
  expect(
    ofQiannan.filter(({ role, issued_by }) => (role === 'LEADER') !== (issued_by === '黔南州人民政府')),
  ).toHaveLength(2)
  expect(ofQiannan.flatMap(({ exceptions }) => list(exceptions))).toEqual(
    expect.arrayContaining(['condition:qiannan-leader-title-rank', 'condition:qiannan-expert-age']),
  )
  expect(appointments.filter(({ from }) => from! > '2026-11-21')).toHaveLength(1)
  expect(appointments.filter(({ to }) => to! > '2025-11-21' && to! <= '2026-11-21').length).toBeGreaterThanOrEqual(2)
})

test('an id of a soft condition that a letter waives is a condition of the facts', () => {
  const soft = new Set(
    rows(facts, 'eligibility_conditions')
      .filter((row) => row.soft === 'true')
      .map(({ id }) => id),
  )
  for (const id of appointments.flatMap(({ exceptions }) => list(exceptions))) expect(soft).toContain(id)
})
