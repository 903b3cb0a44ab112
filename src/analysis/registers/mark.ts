import { compare } from '../../kernel/compare.js'
import type { Tree } from '../../kernel/tree.js'

type Regions = ReadonlySet<string>

/** The mark of all regions. */
export const ALL = '*'

const orders = new WeakMap<Tree, readonly string[]>()
const marks = new WeakMap<Regions, string>()

/** Some of the regions of a tree as a text, by which they are told and compared as long as the tree is the same. */
export function markOf(regions: Regions, tree: Tree): string {
  const known = marks.get(regions)
  if (known !== undefined) return known
  const order = orderOf(tree)
  const bits = new Uint8Array(Math.ceil(order.length / 8))
  let count = 0
  for (const [at, id] of order.entries()) {
    if (!regions.has(id)) continue
    bits[at >> 3]! |= 1 << (at & 7)
    count++
  }
  const mark = count === order.length ? ALL : Buffer.from(bits).toString('base64')
  marks.set(regions, mark)
  return mark
}

/** The regions of a mark. */
export function regionsOf(mark: string, tree: Tree): Regions {
  const order = orderOf(tree)
  if (mark === ALL) return new Set(order)
  const bits = Buffer.from(mark, 'base64')
  return new Set(order.filter((_, at) => bits[at >> 3]! & (1 << (at & 7))))
}

function orderOf(tree: Tree): readonly string[] {
  let order = orders.get(tree)
  if (!order) orders.set(tree, (order = tree.ids().toSorted(compare)))
  return order
}
