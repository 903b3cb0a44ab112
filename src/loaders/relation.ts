import DataLoader from 'dataloader'
import { listName, pageSize } from '../kernel/cursor.js'
import { after, cut, type Connection, type Eventually, type PageArgs } from '../kernel/page.js'
import type { Query } from '../query/query.js'
import type { Row } from '../query/row.js'
import type { LoaderIO } from './io.js'
import { afterParams, cursorOf } from './keys.js'
import type { Item, Nestable, Related } from './nestable.js'
import { readNested } from './nesting.js'

interface RelationRow {
  id: string
  rows: unknown[]
  total: number
}
/** The query of a relation. Its items are of the type it says. */
export type RelationQuery = Query<never, RelationRow[]>

/**
 * A to-many relation, batched over all parents that ask with the same arguments: one query a level, or none where it
 * was read along with its parents. `field` is that of the schema. Its items are the facts of the relation where it has
 * some, else the entities at its other end.
 */
export function relation(io: LoaderIO, field: string, relationQuery: RelationQuery) {
  const query = relationQuery as Nestable['query']
  const { from, keys, args: own } = query.relation
  const list = listName(from, field)
  const paramsOf = (args: PageArgs) => {
    const params: Row = { first: pageSize(args.first) + 1, ...afterParams(list, keys, args.after) }
    for (const name of own) params[name] = (args as unknown as Row)[name] ?? null
    return params
  }
  const askers = new Map<string, Asker>()
  // An execution gives all parents the same arguments.
  const askersOf = new WeakMap<PageArgs, Asker>()
  /** One for all who ask with the same arguments. @throws InputError */
  const askerFor = (args: PageArgs): Asker => {
    const before = askersOf.get(args)
    if (before) return before
    // Checks them.
    paramsOf(args)
    const key = JSON.stringify(args)
    let asker = askers.get(key)
    if (!asker) {
      const read = async (ids: readonly string[]) => {
        const asked = io.selection()?.askedOf(from, field, { ...args })
        const byId = asked ? await readNested(io, from, ids, asked) : await readAlone(io, query, ids, paramsOf(args))
        return ids.map((id) => byId.get(id) ?? { items: [], total: 0 })
      }
      askers.set(key, (asker = { known: new Map(), loader: new DataLoader(read, { maxBatchSize: 1000 }) }))
    }
    askersOf.set(args, asker)
    return asker
  }
  const load = (id: string, args: PageArgs): Connection<unknown> => {
    const { known, loader } = askerFor(args)
    /** What came along with the parent where it has the half, else both as they are asked for anywhere. */
    const halves = (name: keyof Related): Eventually<Related> => {
      const along = known.get(id)
      return along?.[name] === undefined ? loader.load(id) : along
    }
    return {
      page: () =>
        after(halves('items'), ({ items = [] }) =>
          cut(
            items,
            args,
            ({ fact, node }) => fact ?? node,
            ({ fact, node }) => cursorOf(list, keys, node as unknown as Row, fact as Row | undefined),
          ),
        ),
      total: () => after(halves('total'), ({ total = 0 }) => total),
    }
  }
  const nestable: Nestable = { query, paramsOf, known: (args) => askerFor(args).known }
  return Object.assign(load, { nestable })
}

interface Asker {
  /** What was read along, by parent. */
  known: Map<string, Related>
  loader: DataLoader<string, Related>
}

/** By the file's own text, for a field nobody announced. */
async function readAlone(
  io: LoaderIO,
  query: Query,
  ids: readonly string[],
  params: object,
): Promise<Map<string, Related>> {
  const rows = (await io.reader.run(query, { ...params, ids, count: true } as never)) as RelationRow[]
  return new Map(
    rows.map(({ id, rows, total }) => {
      const items = rows.map((row): Item => (query.relation!.fact ? (row as Item) : { node: row as { id: string } }))
      for (const { node } of items) io.entities.prime(node)
      return [id, { items, total }]
    }),
  )
}
