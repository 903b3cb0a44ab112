import type { Key } from '../codegen/keyset.js'
import type { RelationShape } from '../codegen/shape.js'
import type { Query } from '../store/query.js'
import type { Row } from '../store/values.js'
import { InputError } from '../errors.js'
import { compose, type Nest, type Root } from './compose.js'
import type { LoaderIO, PageArgs } from './core.js'
import type { Asked } from './selection.js'

/**
 * The related items of one parent, as many as asked for and one more, and their number; a half that nobody has read is not there.
 * One place of an operation may read the page of a parent and another its number.
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

/** A nest with where its rows go. */
interface Planned extends Nest {
  below: readonly Planned[]
  known: Map<string, Related>
}

/** More relations than this in one query are read by queries of their own: a plan is made for each text. */
const MOST_NESTED = 16

/** Pages of one relation of some entities, with all that is asked below it. */
export async function readNested(io: LoaderIO, type: string, ids: readonly string[], asked: Asked): Promise<Map<string, Related>> {
  const [nest] = planned(io, type, [asked], { left: MOST_NESTED })
  await read(io, { label: type, ids, node: undefined }, [nest!])
  return nest!.known
}

/** Rows of a root, with all that is asked below it. */
export async function readRoot(io: LoaderIO, root: Root, type: string, below: readonly Asked[]): Promise<{ id: string }[]> {
  const rows = await read(io, root, planned(io, type, below, { left: MOST_NESTED }))
  return rows.map(({ node }) => node as { id: string })
}

async function read(io: LoaderIO, root: Root, nests: readonly Planned[]): Promise<Row[]> {
  const { query, params, numbers } = compose(root, nests)
  const rows = await io.reader.run(query, params)
  for (const row of rows) {
    const node = row.node as { id: string } | undefined
    if (node) io.entities.prime(node)
    distribute(io, node?.id ?? (row.id as string), row, nests, numbers)
  }
  return rows
}

/** The relations of a type among those asked, breadth first as far as they fit into one query. */
function planned(io: LoaderIO, type: string, asked: readonly Asked[], room: { left: number }): Planned[] {
  const here: { nest: Planned; below: readonly Asked[] }[] = []
  for (const one of asked) {
    const nestable = one.type === type && room.left > 0 && (one.page || one.total) ? io.nestable(type, one.field) : undefined
    const params = nestable && checked(nestable, one.args as unknown as PageArgs)
    if (!params) continue
    room.left--
    const { node, fact, keys } = nestable!.query.relation
    const properties = (of: string | undefined, end: Key['of']) => (of === undefined ? null : ordered(io.selection()?.properties(of) ?? null, keys.filter((key) => key.of === end)))
    const after = one.args.after != null
    const nest: Planned = { query: nestable!.query, params, page: one.page, total: one.total, after, node: properties(node, 'node'), fact: properties(fact, 'fact'), below: [], known: nestable!.known(one.args as unknown as PageArgs) }
    here.push({ nest, below: one.below })
  }
  for (const { nest, below } of here) nest.below = planned(io, nest.query.relation.to, below, room)
  return here.map(({ nest }) => nest)
}

/** Properties with those of an order, of which cursors are made; null for all. */
export const ordered = (properties: readonly string[] | null, keys: readonly Key[]): readonly string[] | null =>
  properties && [...new Set([...properties, ...keys.map(({ property }) => property)])]

/** The parameters, or nothing where the arguments are wrong: whoever asks for the field itself is told so. */
function checked(nestable: Nestable, args: PageArgs): Row | undefined {
  try {
    return nestable.paramsOf(args)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** Hands what was read along to those who will ask for it. */
function distribute(io: LoaderIO, id: string, row: Row, nests: readonly Planned[], numbers: ReadonlyMap<Nest, number>): void {
  for (const nest of nests) {
    const n = numbers.get(nest)
    const related: Related = { ...nest.known.get(id) }
    if (nest.page) {
      related.items = (row[`p${n}`] ?? []) as Item[]
      for (const item of related.items) {
        io.entities.prime(item.node)
        distribute(io, item.node.id, item as unknown as Row, nest.below, numbers)
      }
    }
    if (nest.total) related.total = (row[`t${n}`] ?? 0) as number
    nest.known.set(id, related)
  }
}
