import { InputError } from '../kernel/errors.js'
import type { PageArgs } from '../kernel/page.js'
import type { Key } from '../query/shape.js'
import type { Row } from '../query/row.js'
import { compose, type Nest, type Root } from './compose.js'
import type { LoaderIO } from './io.js'
import type { Item, Nestable, Related } from './nestable.js'
import type { Asked } from './selection.js'

/** A nest with where its rows go. */
interface Planned extends Nest {
  below: readonly Planned[]
  known: Map<string, Related>
}

/** More relations than this in one query are read by queries of their own: a plan is made for each text. */
const MOST_NESTED = 16

/** Pages of one relation of some entities, with all that is asked below it. */
export async function readNested(
  io: LoaderIO,
  type: string,
  ids: readonly string[],
  asked: Asked,
): Promise<Map<string, Related>> {
  const [nest] = planned(io, type, [asked], { left: MOST_NESTED })
  await read(io, { label: type, ids, node: undefined }, [nest!])
  return nest!.known
}

/** Rows of a root, with all that is asked below it. */
export async function readRoot(
  io: LoaderIO,
  root: Root,
  type: string,
  below: readonly Asked[],
): Promise<{ id: string }[]> {
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
    const nestable =
      one.type === type && room.left > 0 && (one.page || one.total) ? io.nestable(type, one.field) : undefined
    const params = nestable && checked(nestable, one)
    if (!params) continue
    room.left--
    const { node, fact, keys } = nestable!.query.relation
    const properties = (of: string | undefined, end: Key['of']) =>
      of === undefined
        ? null
        : ordered(io.selection()?.properties(of) ?? null, one.places ? keys.filter((key) => key.of === end) : [])
    const after = one.args.after != null
    const nest: Planned = {
      query: nestable!.query,
      params,
      page: one.page,
      total: one.total,
      after,
      node: properties(node, 'node'),
      fact: properties(fact, 'fact'),
      below: [],
      known: nestable!.known(one.args as unknown as PageArgs),
    }
    here.push({ nest, below: one.below })
  }
  for (const { nest, below } of here) nest.below = planned(io, nest.query.relation.to, below, room)
  return here.map(({ nest }) => nest)
}

/** Properties with those of an order, of which cursors are made; null for all. */
export const ordered = (properties: readonly string[] | null, keys: readonly Key[]): readonly string[] | null =>
  properties && [...new Set([...properties, ...keys.map(({ property }) => property)])]

/** The parameters, or nothing where the arguments are wrong: whoever asks for the field itself is told so. */
function checked(nestable: Nestable, { args, places }: Asked): Row | undefined {
  try {
    const params = nestable.paramsOf(args as unknown as PageArgs)
    return places ? params : { ...params, first: args.first as number }
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** Hands what was read along to those who will ask for it. */
function distribute(
  io: LoaderIO,
  id: string,
  row: Row,
  nests: readonly Planned[],
  numbers: ReadonlyMap<Nest, number>,
): void {
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
