import { describe, expect, it } from 'vitest'
import { evaluate, isShort, overall, type Facts } from '../../../src/analysis/eligibility/evaluate.js'
import { letterVerdict } from '../../../src/analysis/eligibility/letter.js'
import { ruleAtLarge, ruleFor, type Rule } from '../../../src/analysis/eligibility/ruleBook.js'
import { latest, termOf } from '../../../src/analysis/eligibility/term.js'
import { Tree } from '../../../src/kernel/tree.js'
import type { DepartmentRow, EligibilityConditionRow, ExpertRow } from '../../../src/generated/cypher.js'

const condition = (
  attribute: string,
  comparator: string,
  value: string | null,
  more: Partial<EligibilityConditionRow> = {},
): EligibilityConditionRow => ({
  id: `condition:${attribute}`,
  name: attribute,
  attribute,
  comparator,
  value,
  ruleId: 'rule:x',
  ...more,
})
const facts = (expert: Partial<ExpertRow>, more: Partial<Facts> = {}): Facts => ({
  expert: { id: 'expert:x', name: 'x', ...expert },
  term: termOf({ from: '2025-01-01' }, 3),
  fitting: null,
  waived: new Set(),
  ...more,
})
const verdict = (of: EligibilityConditionRow, given: Facts) => evaluate([of], given)[0]!.verdict

describe('title rank', () => {
  const senior = condition('title_rank', 'GE', 'SENIOR_ASSOCIATE')
  it.each([
    ['SENIOR_FULL', 'MET'],
    ['SENIOR_ASSOCIATE', 'MET'],
    ['INTERMEDIATE', 'NOT_MET'],
    ['JUNIOR', 'NOT_MET'],
    [null, 'UNKNOWN'],
  ] as const)('%s is %s of associate senior or above', (titleRank, expected) => {
    expect(verdict(senior, facts({ titleRank }))).toBe(expected)
  })
  it('takes the standard as a Chinese term too', () =>
    expect(verdict(condition('title_rank', 'GE', '正高级'), facts({ titleRank: 'SENIOR_ASSOCIATE' }))).toBe('NOT_MET'))
  it('is unknown where the standard is no rank', () =>
    expect(verdict(condition('title_rank', 'GE', 'EXALTED'), facts({ titleRank: 'JUNIOR' }))).toBe('UNKNOWN'))
})

describe('numbers and yes or no', () => {
  it.each([
    [9, 'NOT_MET'],
    [10, 'MET'],
    [11, 'MET'],
    [0, 'NOT_MET'],
    [null, 'UNKNOWN'],
  ] as const)('%s years are %s of at least 10', (yearsExperience, expected) => {
    expect(verdict(condition('years_experience', 'GE', '10'), facts({ yearsExperience }))).toBe(expected)
  })
  it.each([
    [true, 'MET'],
    [false, 'NOT_MET'],
    [null, 'UNKNOWN'],
  ] as const)('having led a project: %s is %s', (ledProvincialProject, expected) => {
    expect(verdict(condition('led_provincial_project', 'EQ', 'true'), facts({ ledProvincialProject }))).toBe(expected)
  })
  it('a provincial award is at least provincial, a municipal one is not', () => {
    const award = condition('award_level', 'GE', 'PROVINCIAL')
    expect([
      verdict(award, facts({ awardLevel: 'NATIONAL' })),
      verdict(award, facts({ awardLevel: 'PROVINCIAL' })),
      verdict(award, facts({ awardLevel: 'MUNICIPAL' })),
    ]).toEqual(['MET', 'MET', 'NOT_MET'])
  })
})

describe('age throughout the term', () => {
  const age = condition('age_throughout_term', 'LE', '65')
  // [2025-01-01, 2028-01-01): the last day is 31 December 2027.
  it.each([
    [1962, 'MET'],
    [1961, 'NOT_MET'],
    [null, 'UNKNOWN'],
  ] as const)('born %s is %s for a term until 2028-01-01', (birthYear, expected) => {
    expect(verdict(age, facts({ birthYear }))).toBe(expected)
  })
  it('tells the age and the day it holds for', () =>
    expect(evaluate([age], facts({ birthYear: 1961 }))[0]).toMatchObject({ fact: 66, on: '2027-12-31' }))
  it('is judged a day later in a term that ends a day later', () => {
    expect(
      evaluate([age], facts({ birthYear: 1962 }, { term: termOf({ from: '2025-01-01', to: '2028-01-02' }, 3) }))[0],
    ).toMatchObject({ fact: 66, on: '2028-01-01', verdict: 'NOT_MET' })
  })
  it('is unknown where neither end of the term is', () =>
    expect(verdict(age, facts({ birthYear: 1900 }, { term: termOf({}, 3) }))).toBe('UNKNOWN'))
})

describe('what does not count, and what is waived', () => {
  it('field fit is MET or UNKNOWN, never NOT_MET, and advisory', () => {
    const fit = condition('field_fit', 'FITS', null)
    expect(evaluate([fit], facts({}, { fitting: ['field:a'] }))[0]).toMatchObject({
      verdict: 'MET',
      advisory: true,
      fact: ['field:a'],
    })
    expect(evaluate([fit], facts({}, { fitting: [] }))[0]).toMatchObject({ verdict: 'UNKNOWN', advisory: true })
  })
  it('what a person must judge is UNKNOWN and advisory', () =>
    expect(evaluate([condition('judgement', 'JUDGED', null)], facts({}))[0]).toMatchObject({
      verdict: 'UNKNOWN',
      advisory: true,
      fact: null,
    }))
  it('an attribute nobody knows is UNKNOWN and counts', () =>
    expect(evaluate([condition('shoe_size', 'GE', '40')], facts({}))[0]).toMatchObject({
      verdict: 'UNKNOWN',
      advisory: false,
    }))
  it('a soft condition is waived where it is not met or not known, a hard one never', () => {
    const waived = new Set(['condition:title_rank'])
    const soft = condition('title_rank', 'GE', 'SENIOR_FULL', { soft: true })
    expect(
      ['JUNIOR', null, 'SENIOR_FULL'].map((titleRank) =>
        verdict(soft, facts({ titleRank: titleRank as 'JUNIOR' }, { waived })),
      ),
    ).toEqual(['WAIVED', 'WAIVED', 'MET'])
    expect(verdict({ ...soft, soft: false }, facts({ titleRank: 'JUNIOR' }, { waived }))).toBe('NOT_MET')
    expect(verdict(soft, facts({ titleRank: 'JUNIOR' }))).toBe('NOT_MET')
  })
})

describe('the verdict over all', () => {
  const of = (...verdicts: string[]) =>
    overall(
      verdicts.map((text) => ({
        verdict: text.replace('(', '').replace(')', '') as 'MET',
        advisory: text.startsWith('('),
      })),
    )
  it.each([
    [['MET', 'MET'], 'MET'],
    [['MET', 'WAIVED'], 'MET'],
    [['MET', 'UNKNOWN'], 'UNKNOWN'],
    [['UNKNOWN', 'NOT_MET'], 'NOT_MET'],
    [['MET', '(NOT_MET)', '(UNKNOWN)'], 'MET'],
    [['(UNKNOWN)'], 'MET'],
  ])('%s is %s', (verdicts, expected) => expect(of(...verdicts)).toBe(expected))
  it('counts what is short', () =>
    expect(
      (['MET', 'WAIVED', 'UNKNOWN', 'NOT_MET'] as const).filter((text) => isShort({ verdict: text, advisory: false })),
    ).toEqual(['UNKNOWN', 'NOT_MET']))
})

describe('terms', () => {
  it('an open one lasts as long as the rule says', () =>
    expect(termOf({ from: '2024-02-29', to: null }, 3)).toEqual({
      from: '2024-02-29',
      to: '2027-02-28',
      lastDay: '2027-02-27',
    }))
  it('of several the one that ends last is judged, of equals the first', () => {
    const open = { id: 'b', from: '2025-01-01', to: null }
    expect(latest([{ id: 'a', from: '2024-01-01', to: '2027-12-31' }, open], 3)).toBe(open)
    expect(latest([{ id: 'c', from: '2024-01-01', to: '2028-01-01' }, open], 3)).toBe(open)
    expect(latest([], 3)).toBeUndefined()
  })
})

describe('which rule holds', () => {
  const regions = new Tree([
    ['region:52', null],
    ['region:5227', '52'],
    ['region:522701', 'region:5227'],
    ['region:51', null],
  ])
  const rule = (id: string, regionId: string | null, role: 'LEADER' | 'EXPERT' = 'LEADER'): Rule => ({
    row: { id, name: id, role, regionId },
    conditions: [],
    issuer: null,
    termYears: 3,
    regionId,
  })
  const held = (book: Rule[], region: string) => ruleFor(book, 'LEADER', region, regions)?.row.id
  const prefecture = rule('a', 'region:5227')
  const county = rule('b', 'region:522701')
  const anywhere = rule('c', null)
  it('that of the region before that of one above', () =>
    expect([held([prefecture, county], 'region:522701'), held([prefecture, county], 'region:5227')]).toEqual([
      'b',
      'a',
    ]))
  it('else the one without a region', () => expect(held([prefecture, county, anywhere], 'region:51')).toBe('c'))
  it('else none, never that of another region', () =>
    expect([held([prefecture, county], 'region:51'), held([prefecture], 'region:52'), held([], 'region:51')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]))
  it('at large that of his home, else the only one of the role', () => {
    const large = (book: Rule[], home: string | null) => ruleAtLarge(book, 'LEADER', home, regions)?.row.id
    expect([
      large([prefecture, county], 'region:5227'),
      large([prefecture, rule('d', null, 'EXPERT')], 'region:51'),
      large([prefecture], null),
    ]).toEqual(['a', 'a', 'a'])
    expect([
      large([prefecture, county], 'region:51'),
      large([prefecture, county], null),
      large([], 'region:51'),
    ]).toEqual([undefined, undefined, undefined])
  })
})

describe('who issued the letter', () => {
  const bureau: DepartmentRow = { id: 'department:qiannan-kjj', name: '州科技局', aliases: ['黔南州科学技术局'] }
  const region = ['黔南州', '黔南布依族苗族自治州', '黔南']
  const verdict = (name: string | null | undefined) => letterVerdict(name, bureau, region)
  it.each([
    '州科技局',
    '黔南州科学技术局',
    ' 黔南州 科技局 ',
    'department:qiannan-kjj',
    '黔南布依族苗族自治州科技局',
    '贵州省黔南州科技局',
    '科技局',
  ])('%s is the bureau', (name) => expect(verdict(name)).toBe('MET'))
  it.each(['州人民政府', '泸州市科技局', '科', '州科技局办公室', '黔西南州科技局', '福州科技局'])('%s is not', (name) =>
    expect(verdict(name)).toBe('NOT_MET'),
  )
  it.each(['', '  ', null, undefined])('%s is unknown', (name) => expect(verdict(name)).toBe('UNKNOWN'))
  it('a department without a region is anybody’s of that name', () =>
    expect(letterVerdict('福州科技局', bureau, [])).toBe('MET'))
})
