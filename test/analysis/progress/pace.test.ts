import { describe, expect, it } from 'vitest'
import {
  atLeast,
  elapsedShare,
  expectedAt,
  moreThan,
  neededPerMonth,
  shareOfYear,
} from '../../../src/analysis/algorithms/pace.js'
import { conversion, conversionOfCount } from '../../../src/analysis/algorithms/units.js'

describe('pace', () => {
  it('shares out the days to the deadline', () => {
    expect(elapsedShare('2023-12-31', '2025-12-31', '2024-12-31')).toBe(366 / 731) // 2024 has a 29 February
    expect(elapsedShare('2024-12-31', '2026-12-31', '2025-12-31')).toBe(0.5)
    expect(elapsedShare('2025-02-14', '2027-12-31', '2025-02-14')).toBe(0)
    expect(elapsedShare('2025-02-14', '2027-12-31', '2024-01-01')).toBe(0)
    expect(elapsedShare('2025-02-14', '2027-12-31', '2027-12-30')).toBe(1049 / 1050)
    expect(elapsedShare('2025-02-14', '2027-12-31', '2027-12-31')).toBe(1)
    expect(elapsedShare('2025-02-14', '2027-12-31', '2030-01-01')).toBe(1)
    expect(elapsedShare('2026-02-14', '2025-12-31', '2025-12-30')).toBe(0)
  })
  it('shares out a year', () => {
    expect(shareOfYear('2023-01-01')).toBe(1 / 365)
    expect(shareOfYear('2024-02-29')).toBe(60 / 366)
    expect(shareOfYear('2024-12-31')).toBe(1)
  })
  it('shares out what is missing over the days that remain, by the month', () => {
    expect(neededPerMonth(100, '2026-01-01', '2026-04-11')).toBeCloseTo(30.44, 12) // 100 days
    expect(neededPerMonth(1, '2026-12-30', '2026-12-31')).toBeCloseTo(30.44, 12)
    expect([neededPerMonth(1, '2026-12-31', '2026-12-31'), neededPerMonth(1, '2027-01-01', '2026-12-31')]).toEqual([
      null,
      null,
    ])
  })
  it('goes straight from the start to the goal, up or down', () => {
    expect([expectedAt(16, 22, 0.5), expectedAt(0, 50, 0), expectedAt(0.1, 0.3, 1), expectedAt(10, 4, 0.5)]).toEqual([
      19, 0, 0.3, 7,
    ])
  })
  it('takes the rounding of decimals for nothing', () => {
    expect([
      atLeast(0.1 + 0.2, 0.3),
      atLeast(0.3, 0.1 + 0.2),
      moreThan(0.1 + 0.2, 0.3),
      atLeast(0.299999, 0.3),
      moreThan(3.0001, 3),
    ]).toEqual([true, true, false, false, true])
  })
})

describe('units', () => {
  it.each([
    ['千万元', '亿元', 0.1],
    ['万元', '亿元', 1e-4],
    ['亿元', '万元', 1e4],
    ['万人', '人', 1e4],
    ['家', '个', 1],
    ['户', null, 1],
    [null, '%', 1],
    ['万元/年', '万元/年', 1],
    ['万平方米', '平方米', 1e4],
    ['%', '%', 1],
  ])('%s to %s is %s', (from, to, factor) => expect(conversion(from, to)).toBeCloseTo(factor, 12))
  it.each([
    ['%', '家'],
    ['亿元', '个'],
    ['人', '人次'],
    ['人', '人年'],
    ['万元', '万元/年'],
  ])('%s is not %s', (from, to) => expect(conversion(from, to)).toBeUndefined())
  it('reads a count in any measure word', () =>
    expect([
      conversionOfCount('项'),
      conversionOfCount(null),
      conversionOfCount('万人'),
      conversionOfCount('亿元'),
    ]).toEqual([1, 1, 1e-4, undefined]))
})
