import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRelays, relays, type Leg } from '../../../src/analysis/algorithms/relay.js'

const leg = (nodes: string, weight: number, key = ''): Leg => ({ nodes: [...nodes], key, weight })
const told = (found: ReturnType<typeof relays>) =>
  found.map(({ first, second, score }) => [[...first.nodes, ...second.nodes.slice(1)].join(''), score])

describe('relays of two legs', () => {
  it('join where one ends and the other begins, weighed by both and by what stands between', () => {
    const found = relays(
      [leg('am', 0.5), leg('bm', 1), leg('bn', 1)],
      [leg('mz', 0.8), leg('oz', 1)],
      (id) => (id === 'm' ? 0.5 : 1),
      10,
    )
    expect(told(found)).toEqual([
      ['bmz', 0.4],
      ['amz', 0.2],
    ])
  })

  it('order equal scores by fewer nodes, then by ids, then by keys', () => {
    const found = relays(
      [leg('bm', 1), leg('axm', 1), leg('am', 1)],
      [leg('mz', 1, 'two'), leg('mz', 1, 'one'), leg('my', 1)],
      () => 1,
      10,
    )
    expect(found.map(({ first, second }) => `${first.nodes.join('')} ${second.nodes.join('')}${second.key}`)).toEqual([
      'am my',
      'am mzone',
      'am mztwo',
      'bm my',
      'bm mzone',
      'bm mztwo',
      'axm my',
      'axm mzone',
      'axm mztwo',
    ])
  })

  it('may pass one entity twice, and find nothing without legs', () => {
    expect(told(relays([leg('sep', 0.64)], [leg('pe', 0.8)], () => 1, 5))).toEqual([['sepe', 0.512]])
    expect(relays([], [leg('mz', 1)], () => 1, 5)).toEqual([])
    expect(relays([leg('am', 1)], [leg('mz', 1)], () => 1, 0)).toEqual([])
  })

  it('lose nothing by looking at the best legs of each node only', () => {
    const weight = fc.constantFrom(1, 0.9, 0.8, 0.72, 0.5)
    const legs = (froms: string, tos: string) =>
      fc.array(
        fc.record({
          from: fc.constantFrom(...froms),
          over: fc.constantFrom('', 'x', 'y'),
          to: fc.constantFrom(...tos),
          weight,
          key: fc.constantFrom('1', '2', '3'),
        }),
        { maxLength: 14 },
      )
    fc.assert(
      fc.property(legs('abc', 'mno'), legs('mno', 'xyz'), fc.integer({ min: 1, max: 6 }), (one, two, count) => {
        const unique = (drawn: typeof one) => [
          ...new Map(
            drawn.map(({ from, over, to, weight: w, key }) => [
              `${from}${over}${to}${key}`,
              leg(`${from}${over}${to}`, w, key),
            ]),
          ).values(),
        ]
        const [firsts, seconds] = [unique(one), unique(two)]
        const every = firsts.flatMap((first) =>
          seconds
            .filter(({ nodes }) => nodes[0] === first.nodes.at(-1))
            .map((second) => ({ first, second, score: Number((first.weight * second.weight).toPrecision(12)) })),
        )
        expect(relays(firsts, seconds, () => 1, count)).toEqual(every.sort(compareRelays).slice(0, count))
      }),
      { numRuns: 500 },
    )
  })
})
