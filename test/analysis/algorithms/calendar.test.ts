import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isActive,
  isDay,
  monthsBetween,
  yearOf,
} from '../../../src/kernel/day.js'
import { dayBefore, days, monthsOn } from '../../oracle/calendar.js'

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'])('takes %s', (day) => expect(isDay(day)).toBe(true))
  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00:00Z',
    '',
  ])('refuses %s', (day) => expect(isDay(day)).toBe(false))
})

describe('addMonths', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-02-28', 6, '2025-08-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-06-30', -12, '2024-06-30'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-06-30', 0, '2025-06-30'],
  ])('%s and %i months are %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))

  it('agrees with counting days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
        expect(addMonths(day, months)).toBe(monthsOn(day, months))
      }),
    )
  })
})

it('monthsBetween is the most that can be added without passing the later day', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [from, to] = one <= other ? [one, other] : [other, one]
      const months = monthsBetween(from, to)
      expect([monthsOn(from, months) <= to, monthsOn(from, months + 1) <= to]).toEqual([true, false])
    }),
  )
})

it('addYears ends 29 February on the 28th where there is none', () => {
  expect([addYears('2024-02-29', 3), addYears('2024-02-29', 4), addYears('2025-01-01', 3)]).toEqual([
    '2027-02-28',
    '2028-02-29',
    '2028-01-01',
  ])
})

it('addDays crosses months, years and leap days', () => {
  expect([
    addDays('2028-01-01', -1),
    addDays('2024-02-28', 1),
    addDays('2025-02-28', 1),
    addDays('2025-12-31', 1),
  ]).toEqual(['2027-12-31', '2024-02-29', '2025-03-01', '2026-01-01'])
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(addDays(day, -1)).toBe(dayBefore(day))
    }),
  )
})

it('daysBetween counts, and is negative backwards', () => {
  expect([
    daysBetween('2024-02-28', '2024-03-01'),
    daysBetween('2025-03-01', '2025-02-28'),
    daysBetween('2025-01-01', '2025-01-01'),
  ]).toEqual([2, -1, 0])
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(from, to)).toBe(days(from, to))
    }),
  )
})

it('a period is active from its first day up to but without its last; an empty end is open, an empty beginning has begun', () => {
  const period = { from: '2025-01-01', to: '2028-01-01' }
  expect(['2024-12-31', '2025-01-01', '2027-12-31', '2028-01-01'].map((day) => isActive(period, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([
    isActive({ from: '2025-01-01', to: null }, '2999-01-01'),
    isActive({ to: '2025-01-01' }, '1900-01-01'),
    isActive({}, '2025-01-01'),
  ]).toEqual([true, true, true])
  expect(isActive({ from: '2025-01-01', to: '2025-01-01' }, '2025-01-01')).toBe(false)
})

it('yearOf', () => expect(yearOf('2027-12-31')).toBe(2027))

const anyDay = fc.integer({ min: -25_000, max: 45_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
