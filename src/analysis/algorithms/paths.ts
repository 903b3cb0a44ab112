import { compare } from '../../kernel/compare.js'
import { PriorityQueue } from './priorityQueue.js'
import { rounded } from './specificity.js'

/** A relation of two nodes, passable both ways; of several between the same two each makes paths of its own. */
export interface PathEdge {
  id: string
  a: string
  b: string
  /** Above 0 and at most 1. */
  weight: number
}

export interface WeightedPath {
  nodes: string[]
  edges: string[]
  /** Product of the weights of its edges and of the nodes between its ends. */
  score: number
}

export interface PathQuestion {
  edges: readonly PathEdge[]
  from: string
  to: string
  /** Weight of a node between the ends, above 0 and at most 1. */
  nodeWeight(id: string): number
  maxHops: number
  first: number
  /** How many beginnings of paths are looked at before giving up. */
  maxWork?: number
}

/**
 * The simple paths of highest score, best first; equal scores: the shorter first, then by ids of nodes, then of edges.
 * Beginnings of paths are drawn out best first, by what the best way to the end could still make of each, so few are
 * looked at. `complete` is false when the work was bounded: then a better one may be missing.
 */
export function bestPaths(question: PathQuestion): { paths: WeightedPath[]; complete: boolean } {
  const { from, to, maxHops, first, maxWork = 200_000 } = question
  if (first <= 0 || from === to) return { paths: [], complete: true }
  const ways = waysOf(question.edges)
  const weight = weights(question, ways)
  const bounds = bestRemaining(ways, weight, question)
  const queue = new PriorityQueue<Beginning>()
  const threshold = new Threshold(first)
  const found: WeightedPath[] = []
  queue.push({ node: from, score: 1, hops: 0 }, bounds[maxHops]!.get(from) ?? 0)
  let work = 0
  for (let next = queue.pop(); next && !threshold.excludes(next.priority); next = queue.pop()) {
    const { item: path } = next
    if (path.node === to) {
      found.push(finished(path))
      continue
    }
    if (work > maxWork) return { paths: ranked(found, first), complete: false }
    for (const { edge, other } of ways.get(path.node) ?? []) {
      const left = bounds[maxHops - path.hops - 1]?.get(other)
      if (!left || visits(path, other)) continue
      const score = path.score * edge.weight * (other === to ? 1 : weight.get(other)!)
      if (threshold.excludes(score * left)) continue
      if (other === to) threshold.add(score)
      work++
      queue.push({ node: other, score, hops: path.hops + 1, edge, before: path }, score * left)
    }
  }
  return { paths: ranked(found, first), complete: true }
}

/** Best first; the order is total. */
export const comparePaths = (a: WeightedPath, b: WeightedPath): number =>
  b.score - a.score ||
  a.nodes.length - b.nodes.length ||
  compareLists(a.nodes, b.nodes) ||
  compareLists(a.edges, b.edges)

interface Beginning {
  node: string
  score: number
  hops: number
  edge?: PathEdge
  before?: Beginning
}
type Ways = Map<string, { edge: PathEdge; other: string }[]>

function waysOf(edges: readonly PathEdge[]): Ways {
  const ways: Ways = new Map()
  const add = (node: string, other: string, edge: PathEdge) => {
    const list = ways.get(node)
    if (list) list.push({ edge, other })
    else ways.set(node, [{ edge, other }])
  }
  // In one order whatever order they came in, so that bounded work ends at the same place.
  for (const edge of edges.toSorted((a, b) => compare(a.id, b.id))) {
    if (edge.a === edge.b) continue
    add(edge.a, edge.b, edge)
    add(edge.b, edge.a, edge)
  }
  return ways
}

const weights = ({ from, to, nodeWeight }: PathQuestion, ways: Ways): Map<string, number> =>
  new Map([...ways.keys()].map((node) => [node, node === from || node === to ? 1 : nodeWeight(node)]))

/**
 * For each number of hops left, the best a walk from a node to the end can score; nodes that can't reach it are
 * missing.
 */
function bestRemaining(
  ways: Ways,
  weight: Map<string, number>,
  { from, to, maxHops }: PathQuestion,
): Map<string, number>[] {
  const bounds = [new Map([[to, 1]])]
  for (let hops = 1; hops <= maxHops; hops++) {
    const before = bounds[hops - 1]!
    const best = new Map(before)
    for (const [node, value] of before) {
      if (node === from) continue
      for (const { edge, other } of ways.get(node) ?? []) {
        const score = edge.weight * (node === to ? 1 : weight.get(node)!) * value
        if (other !== to && score > (best.get(other) ?? 0)) best.set(other, score)
      }
    }
    bounds.push(best)
  }
  return bounds
}

/** The scores of the best paths known so far: what can't come near the last of them is not worth looking at. */
class Threshold {
  readonly #best: number[] = []
  readonly #first: number

  constructor(first: number) {
    this.#first = first
  }

  add(score: number): void {
    const at = this.#best.findIndex((other) => score > other)
    this.#best.splice(at === -1 ? this.#best.length : at, 0, score)
    if (this.#best.length > this.#first) this.#best.pop()
  }

  /** Ties are kept, and so is what differs in the last digits only. */
  excludes(bound: number): boolean {
    return bound <= 0 || (this.#best.length === this.#first && bound < this.#best[this.#first - 1]! * (1 - 1e-9))
  }
}

function visits(path: Beginning, node: string): boolean {
  for (let at: Beginning | undefined = path; at; at = at.before) if (at.node === node) return true
  return false
}

function finished(path: Beginning): WeightedPath {
  const nodes: string[] = []
  const edges: string[] = []
  for (let at: Beginning | undefined = path; at; at = at.before) {
    nodes.unshift(at.node)
    if (at.edge) edges.unshift(at.edge.id)
  }
  return { nodes, edges, score: rounded(path.score) }
}

const ranked = (found: WeightedPath[], first: number): WeightedPath[] => found.sort(comparePaths).slice(0, first)

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, item] of a.entries()) {
    const order = compare(item, b[index] ?? '')
    if (order) return order
  }
  return a.length - b.length
}
