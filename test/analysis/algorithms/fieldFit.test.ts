import { describe, expect, it } from 'vitest'
import { affinity, bestFit, fit, fittingFields } from '../../../src/analysis/algorithms/fieldFit.js'
import { anyOf, freeCapacity, score, weightedMean } from '../../../src/analysis/algorithms/scores.js'
import { Tree } from '../../../src/kernel/tree.js'

/**
 * materials ─┬─ battery ─┬─ cathode ── lfp
 *            │           └─ anode
 *            └─ glass                          medicine ── herbs
 */
const fields = new Tree([
  ['materials', null],
  ['battery', 'materials'],
  ['glass', 'materials'],
  ['cathode', 'battery'],
  ['anode', 'battery'],
  ['lfp', 'cathode'],
  ['medicine', null],
  ['herbs', 'medicine'],
])

describe('the tree of fields', () => {
  it('counts the steps between two', () => {
    const steps = (a: string, b: string) => fields.distance(a, b)
    expect([
      steps('cathode', 'cathode'),
      steps('lfp', 'cathode'),
      steps('cathode', 'anode'),
      steps('lfp', 'anode'),
      steps('lfp', 'glass'),
      steps('glass', 'lfp'),
    ]).toEqual([0, 1, 2, 3, 4, 4])
    expect(steps('lfp', 'herbs')).toBe(Infinity)
    expect(steps('lfp', 'unknown')).toBe(Infinity)
  })

  it('knows what lies near', () => {
    expect([...fields.near(['cathode'], 0)]).toEqual(['cathode'])
    expect([...fields.near(['cathode'], 1)].sort()).toEqual(['battery', 'cathode', 'lfp'])
    expect([...fields.near(['cathode'], 2)].sort()).toEqual(['anode', 'battery', 'cathode', 'lfp', 'materials'])
    expect([...fields.near(['herbs', 'glass'], 1)].sort()).toEqual(['glass', 'herbs', 'materials', 'medicine'])
  })

  it('stops at a ring', () => {
    const ring = new Tree([
      ['a', 'b'],
      ['b', 'a'],
    ])
    expect(ring.distance('a', 'b')).toBe(1)
    expect([...ring.near(['a'], 5)].sort()).toEqual(['a', 'b'])
  })
})

describe('the fit of fields', () => {
  it('is 1 for what is needed and all below it, less for what is near, 0 beyond', () => {
    const fits = (has: string) => fit(fields, has, 'battery')
    expect([fits('battery'), fits('anode'), fits('lfp'), fits('materials'), fits('glass'), fits('herbs')]).toEqual([
      1,
      1,
      1,
      1 / 2,
      1 / 3,
      0,
    ])
    expect(fit(fields, 'materials', 'cathode')).toBe(1 / 3)
    expect(fit(fields, 'glass', 'cathode')).toBe(0)
  })

  it('is the same in both directions as nearness', () => {
    expect([
      affinity(fields, 'lfp', 'cathode'),
      affinity(fields, 'cathode', 'lfp'),
      affinity(fields, 'lfp', 'battery'),
      affinity(fields, 'lfp', 'anode'),
    ]).toEqual([1 / 2, 1 / 2, 1 / 3, 0])
  })

  it('takes the best of several, and 0 of none', () => {
    expect(bestFit(fields, ['glass', 'materials'], 'battery')).toBe(1 / 2)
    expect(bestFit(fields, [], 'battery')).toBe(0)
  })

  it('is above 0 for just the fields it names', () => {
    const all = ['materials', 'battery', 'glass', 'cathode', 'anode', 'lfp', 'medicine', 'herbs']
    for (const needed of all)
      expect([...fittingFields(fields, [needed])].sort()).toEqual(
        all.filter((has) => fit(fields, has, needed) > 0).sort(),
      )
  })
})

describe('scores', () => {
  it('of independent ties grow and stay below 1', () => {
    expect(anyOf([])).toBe(0)
    expect(anyOf([0.5])).toBe(0.5)
    expect(anyOf([0.5, 0.5])).toBe(0.75)
    expect(anyOf([0.3, 1, 0.2])).toBe(1)
  })

  it('of weighted parts keep their proportion', () => {
    expect(
      weightedMean([
        { value: 1, weight: 3 },
        { value: 0, weight: 1 },
      ]),
    ).toBe(0.75)
    expect(
      weightedMean([
        { value: 0.2, weight: 0 },
        { value: 0.6, weight: 0.001 },
      ]),
    ).toBeCloseTo(0.6)
  })

  it('of posts fall, and of anything have six decimals', () => {
    expect([0, 1, 3].map(freeCapacity)).toEqual([1, 0.5, 0.25])
    expect(score(1 / 3)).toBe(0.333333)
  })
})
