import type { PageArgs } from '../kernel/page.js'
import type { Query } from '../query/query.js'
import type { RelationShape } from '../query/shape.js'
import type { Row } from '../query/row.js'

/**
 * The related items of one parent, as many as asked for and one more, and their number; a half that nobody has read is
 * not there. One place of an operation may read the page of a parent and another its number.
 */
export interface Related {
  items?: Item[]
  total?: number
}

/** The entity at the other end, with the facts of the relation where it has some. */
export interface Item {
  node: { id: string }
  fact?: unknown
}

/** How a relation is read along with its parents. */
export interface Nestable {
  query: Query & { relation: RelationShape }
  /** @throws InputError */
  paramsOf(args: PageArgs): Row
  /** Where to put what was read along, by parent. */
  known(args: PageArgs): Map<string, Related>
}
