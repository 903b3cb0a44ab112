import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPaths, comparePaths, type PathEdge, type WeightedPath } from '../../../src/analysis/algorithms/paths.js'
import { damping, rounded } from '../../../src/analysis/algorithms/specificity.js'

const edge = (id: string, a: string, b: string, weight = 1): PathEdge => ({ id, a, b, weight })
const ask = (edges: PathEdge[], maxHops = 4, first = 10, weights: Record<string, number> = {}) =>
  bestPaths({ edges, from: 'A', to: 'B', nodeWeight: (id) => weights[id] ?? 0.5, maxHops, first }).paths
const ways = (paths: WeightedPath[]) => paths.map((path) => `${path.nodes.join('')} ${path.score}`)

describe('damping', () => {
  it('is 1 for one relation and falls with their number', () => {
    expect(damping(1)).toBe(1)
    expect(damping(2)).toBeCloseTo(0.5906, 4)
    expect(damping(1000)).toBeCloseTo(0.1265, 4)
  })
})

describe('best paths on graphs that can be checked by hand', () => {
  it('finds the direct relation, then the way round', () => {
    expect(ways(ask([edge('1', 'A', 'B', 0.9), edge('2', 'A', 'x'), edge('3', 'B', 'x', 0.8)]))).toEqual([
      'AB 0.9',
      'AxB 0.4',
    ])
  })
  it('prefers the way around a hub though it is longer', () => {
    const edges = [
      edge('1', 'A', 'h'),
      edge('2', 'h', 'B'),
      edge('3', 'A', 'x'),
      edge('4', 'x', 'y'),
      edge('5', 'y', 'B'),
    ]
    expect(ways(ask(edges, 4, 10, { h: 0.1 }))).toEqual(['AxyB 0.25', 'AhB 0.1'])
  })
  it('keeps to the number of hops', () => {
    const edges = [edge('1', 'A', 'x'), edge('2', 'x', 'y'), edge('3', 'y', 'B')]
    expect(ask(edges, 2)).toEqual([])
    expect(ask(edges, 3)).toHaveLength(1)
  })
  it('visits no node twice, and neither end in between', () => {
    const edges = [
      edge('1', 'A', 'x'),
      edge('2', 'x', 'y'),
      edge('3', 'y', 'x'),
      edge('4', 'x', 'B'),
      edge('5', 'A', 'A'),
      edge('6', 'B', 'z'),
      edge('7', 'z', 'A'),
    ]
    expect(ways(ask(edges, 6))).toEqual(['AxB 0.5', 'AzB 0.5'])
  })
  it('makes a path of each of two relations between the same nodes, in the order of their ids', () => {
    const paths = ask([edge('2', 'A', 'B', 0.5), edge('1', 'B', 'A', 0.5)])
    expect(paths.map((path) => path.edges)).toEqual([['1'], ['2']])
  })
  it('puts the shorter of equal scores first, then the smaller ids', () => {
    const edges = [
      edge('1', 'A', 'z'),
      edge('2', 'z', 'B'),
      edge('3', 'A', 'c'),
      edge('4', 'c', 'B'),
      edge('5', 'A', 'a'),
      edge('6', 'a', 'b'),
      edge('7', 'b', 'B'),
    ]
    expect(ways(ask(edges, 4, 10, { a: 1 }))).toEqual(['AcB 0.5', 'AzB 0.5', 'AabB 0.5'])
  })
  it('gives as many as asked for, none for none', () => {
    const edges = ['x', 'y', 'z'].flatMap((id) => [edge(`1${id}`, 'A', id), edge(`2${id}`, id, 'B')])
    expect(ways(ask(edges, 4, 2))).toEqual(['AxB 0.5', 'AyB 0.5'])
    expect(ask(edges, 4, 0)).toEqual([])
  })
  it('says when its work was bounded, and what it gives is right all the same', () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`)
    const edges = names.flatMap((a) => [
      edge(`A${a}`, 'A', a),
      edge(`B${a}`, a, 'B'),
      ...names.map((b) => edge(a + b, a, b, 0.99)),
    ])
    const bounded = bestPaths({ edges, from: 'A', to: 'B', nodeWeight: () => 1, maxHops: 4, first: 50, maxWork: 100 })
    expect(bounded.complete).toBe(false)
    for (const { nodes, score } of bounded.paths) expect(score).toBeCloseTo(0.99 ** (nodes.length - 3), 6)
    expect(bestPaths({ edges, from: 'A', to: 'B', nodeWeight: () => 1, maxHops: 4, first: 5 }).complete).toBe(true)
  })
})

/** Every simple path, by walking them all. */
function walkAll(edges: readonly PathEdge[], weights: readonly number[], maxHops: number): WeightedPath[] {
  const found: WeightedPath[] = []
  const walk = (nodes: string[], used: PathEdge[]): void => {
    const here = nodes.at(-1)!
    if (here === '1') {
      const score =
        used.reduce((product, { weight }) => product * weight, 1) *
        nodes.slice(1, -1).reduce((product, id) => product * weights[Number(id)]!, 1)
      found.push({ nodes, edges: used.map(({ id }) => id), score: rounded(score) })
      return
    }
    if (used.length === maxHops) return
    for (const next of edges) {
      const other = next.a === here ? next.b : next.b === here ? next.a : undefined
      if (other !== undefined && !nodes.includes(other)) walk([...nodes, other], [...used, next])
    }
  }
  walk(['0'], [])
  return found.sort(comparePaths)
}

it('gives the best of all paths of random graphs, in the right order', () => {
  const node = fc.integer({ min: 0, max: 7 })
  const weight = fc.constantFrom(1, 0.9, 0.8, 0.6, 0.3)
  fc.assert(
    fc.property(
      fc.array(fc.tuple(node, node, weight), { maxLength: 18 }),
      fc.array(fc.constantFrom(1, 0.5, 0.25), { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 12 }),
      (pairs, weights, maxHops, first) => {
        const edges = pairs.map(([a, b, strength], index) => edge(`e${index}`, String(a), String(b), strength))
        const { paths, complete } = bestPaths({
          edges,
          from: '0',
          to: '1',
          nodeWeight: (id) => weights[Number(id)]!,
          maxHops,
          first,
        })
        expect(complete).toBe(true)
        expect(paths).toEqual(walkAll(edges, weights, maxHops).slice(0, first))
      },
    ),
    { numRuns: 1000 },
  )
})
