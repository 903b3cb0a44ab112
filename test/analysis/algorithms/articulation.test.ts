import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { separators } from '../../../src/analysis/algorithms/articulation.js'

/** Edges as in `a-b b-c`. */
const edges = (text: string): [string, string][] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((edge) => edge.split('-') as [string, string])
const separatorsOf = (text: string, members: string) => Object.fromEntries(separators(edges(text), new Set(members)))

describe('who holds a network together', () => {
  it('finds nobody in an empty network, a pair, or a ring', () => {
    expect(separatorsOf('', 'abc')).toEqual({})
    expect(separatorsOf('a-b', 'ab')).toEqual({})
    expect(separatorsOf('a-b b-c c-d d-a', 'abcd')).toEqual({})
  })

  it('finds the middle of a line', () => {
    expect(separatorsOf('a-b b-c', 'abc')).toEqual({ b: { parts: [1, 1], cutOff: ['c'] } })
  })

  it('finds each inner one of a longer line, with the smaller sides', () => {
    expect(separatorsOf('a-b b-c c-d', 'abcd')).toEqual({
      b: { parts: [2, 1], cutOff: ['a'] },
      c: { parts: [2, 1], cutOff: ['d'] },
    })
  })

  it('finds the centre of a star, wherever the walk begins', () => {
    for (const members of ['mabc', 'abcm'])
      expect(separatorsOf('a-m b-m c-m', members)).toEqual({ m: { parts: [1, 1, 1], cutOff: ['b', 'c'] } })
  })

  it('finds the one who joins two rings', () => {
    expect(separatorsOf('a-b b-m m-a m-c c-d d-m', 'abcdm')).toEqual({ m: { parts: [2, 2], cutOff: ['c', 'd'] } })
  })

  it('lets organisations connect without counting them', () => {
    // x and y are organisations: a and b work at x, b and c at y.
    expect(separatorsOf('a-x b-x b-y c-y', 'abc')).toEqual({ b: { parts: [1, 1], cutOff: ['c'] } })
    // All three at one organisation: without anybody the others still are.
    expect(separatorsOf('a-x b-x c-x', 'abc')).toEqual({})
    // y hangs on a alone, but nobody else is behind it.
    expect(separatorsOf('a-x b-x a-y', 'ab')).toEqual({})
    expect(separatorsOf('a-x b-x a-y c-z', 'abc')).toEqual({})
  })

  it('takes a tie that is told twice, or to oneself, as one or none', () => {
    expect(separatorsOf('a-b b-a b-c b-c b-b', 'abc')).toEqual({ b: { parts: [1, 1], cutOff: ['c'] } })
  })

  it('looks at each component by itself', () => {
    expect(separatorsOf('a-b b-c d-e e-f g-h', 'abcdefgh')).toEqual({
      b: { parts: [1, 1], cutOff: ['c'] },
      e: { parts: [1, 1], cutOff: ['f'] },
    })
  })

  it('agrees with leaving each member out and looking again', () => {
    const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const node = fc.constantFrom(...members, 'w', 'x', 'y', 'z')
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (drawn) => {
        expect(Object.fromEntries([...separators(drawn, new Set(members))].sort())).toEqual(slowly(drawn, members))
      }),
      { numRuns: 3000 },
    )
  })

  it('walks a line of 200,000 without running out of stack', () => {
    const line = Array.from({ length: 200_000 }, (_, n): [string, string] => [`n${n}`, `n${n + 1}`])
    const found = separators(line, new Set(['n0', 'n100000', 'n200000']))
    expect([...found.keys()]).toEqual(['n100000'])
  })
})

/** The same by its definition: those connected with a member, and what is left of that without it. */
function slowly(drawn: readonly (readonly [string, string])[], members: readonly string[]) {
  const groups = (without: string | undefined): string[][] => {
    const left = members.filter((id) => id !== without)
    const found: string[][] = []
    for (const id of left) {
      if (found.some((group) => group.includes(id))) continue
      const seen = new Set([id])
      for (const at of seen)
        for (const [a, b] of drawn)
          if (a !== without && b !== without)
            for (const [x, y] of [
              [a, b],
              [b, a],
            ] as const)
              if (x === at) seen.add(y)
      found.push(left.filter((other) => seen.has(other)))
    }
    return found
  }
  const found: [string, unknown][] = []
  for (const id of members) {
    const others = new Set(
      groups(undefined)
        .find((group) => group.includes(id))!
        .filter((other) => other !== id),
    )
    const parts = groups(id)
      .filter((group) => others.has(group[0]!))
      .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))
    if (parts.length > 1)
      found.push([id, { parts: parts.map(({ length }) => length), cutOff: parts.slice(1).flat().sort() }])
  }
  return Object.fromEntries(found)
}
