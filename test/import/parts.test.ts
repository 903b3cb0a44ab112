import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDate } from '../../src/import/check/cells.js'
import { IdSet } from '../../src/import/check/idSet.js'
import { nearest } from '../../src/import/check/problems.js'
import { checkUscc, usccCheckCharacter, warnUscc } from '../../src/import/exchange/uscc.js'

it('keeps a set of ids as Set does, with the number each was added with', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.nat())),
      fc.array(fc.string({ maxLength: 6 })),
      (added, asked) => {
        const set = new IdSet()
        const model = new Map<string, number>()
        for (const [text, number] of added) {
          expect(set.add(text, number)).toBe(model.get(text))
          if (!model.has(text)) model.set(text, number)
        }
        expect(set.size).toBe(model.size)
        for (const text of [...asked, ...model.keys()]) expect(set.has(text)).toBe(model.has(text))
      },
    ),
  )
})

it('tells a million similar ids apart', () => {
  const set = new IdSet()
  for (let at = 0; at < 1_000_000; at++)
    if (set.add(`expert:${at}`, at) !== undefined) throw new Error(`expert:${at} was taken for another`)
  expect(set.size).toBe(1_000_000)
  for (let at = 1_000_000; at < 1_200_000; at++)
    if (set.has(`expert:${at}`)) throw new Error(`expert:${at} was taken for another`)
})

it('knows the days of the calendar as Date does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1600, max: 2400 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = new Date(`${text}T00:00:00Z`)
        expect(isDate(text)).toBe(!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
      },
    ),
  )
  for (const text of ['2025-1-1', '20250101', '2025-01-01T00:00:00Z', '2024-02-30', '1900-02-29', ''])
    expect(isDate(text)).toBe(false)
})

it('checks social credit codes by GB 32100', () => {
  // The sample of the standard's own explanations.
  expect(checkUscc('91350100M000100Y43')).toBeUndefined()
  expect(warnUscc('91350100M000100Y43')).toBeUndefined()
  // A warning only: some codes given before 2016 break it.
  expect(checkUscc('91350100M000100Y44')).toBeUndefined()
  expect(warnUscc('91350100M000100Y44')).toMatch(/check character other than GB 32100 computes/)
  expect(checkUscc('91350100I000100Y43')).toMatch(/18 digits and capital letters/)
  expect(checkUscc('91350100M000100Y4')).toMatch(/18 digits/)
  // Every wrong character at every place is found.
  const code = `91529900DEMQ00001${usccCheckCharacter('91529900DEMQ00001')}`
  for (let at = 0; at < 18; at++)
    for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY')
      if (other !== code[at]) expect(warnUscc(code.slice(0, at) + other + code.slice(at + 1))).toBeDefined()
})

it('proposes the nearest name, or none where all are far', () => {
  expect(nearest('titel_rank', ['title_rank', 'region'])).toBe('title_rank')
  expect(nearest('地区名', ['地区', '专家'])).toBe('地区')
  expect(nearest('weather', ['id', 'name'])).toBeUndefined()
})
