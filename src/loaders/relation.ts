import DataLoader from 'dataloader'
import type { Query } from '../store/query.js'
import type { Row } from '../store/values.js'
import { after, cut, window, type Connection, type Eventually, type LoaderIO, type PageArgs } from './core.js'
import { readNested, type Nestable, type Related } from './nesting.js'

interface RelationParams {
  ids: readonly string[]
  skip: number
  first: number
  count: boolean
}
interface RelationRow {
  id: string
  rows: unknown[]
  total: number
}
type NodeOf<R> = R extends { rows: Array<infer Item> } ? (Item extends { fact: infer Fact } ? Fact : Item) : never
type Extra<P> = { [K in Exclude<keyof P, keyof RelationParams>]?: P[K] }

interface Facts {
  query: Nestable['query']
  /** The field of the schema it is for: `appointments` of `expert/expertAppointments`. */
  field: string
  /** Parameters beside those of every relation. */
  extra: readonly string[]
}

const factsByQuery = new Map<Query, Facts>()

/** What is to be known of a query, found out once: loaders are made for each request. */
function factsOf(given: Query): Facts {
  let facts = factsByQuery.get(given)
  if (!facts) {
    const query = given as Nestable['query']
    const rest = query.name.slice(query.name.indexOf('/') + 1 + query.relation.from.length)
    facts = { query, field: rest[0]!.toLowerCase() + rest.slice(1), extra: Object.keys(query.params).filter((name) => !['ids', 'skip', 'first', 'count'].includes(name)) }
    factsByQuery.set(given, facts)
  }
  return facts
}

/**
 * A to-many relation, batched over all parents that ask with the same arguments: one query a level, or none where it was read along with
 * its parents. Its items are the facts of the relation where it has some, else the entities at its other end.
 */
export function relation<P extends RelationParams, R extends RelationRow>(io: LoaderIO, relationQuery: Query<P, R[]>) {
  const { query, field, extra } = factsOf(relationQuery as unknown as Query)
  const paramsOf = (args: PageArgs) => {
    const { first, skip } = window(args)
    const params: Row = { skip, first: first + 1 }
    for (const name of extra) params[name] = (args as unknown as Row)[name] ?? null
    return params
  }
  const askers = new Map<string, Asker>()
  /** One for all who ask with the same arguments. */
  const askerFor = (args: PageArgs): Asker => {
    const key = JSON.stringify(args)
    let asker = askers.get(key)
    if (!asker) {
      const read = async (ids: readonly string[]) => {
        const asked = io.selection()?.find(query.relation.from, field, { ...args })
        const byId = asked ? await readNested(io, query.relation.from, ids, asked) : await readAlone(io, query, ids, paramsOf(args))
        return ids.map((id) => byId.get(id) ?? { items: [], total: 0 })
      }
      askers.set(key, (asker = { known: new Map(), loader: new DataLoader(read, { maxBatchSize: 1000 }) }))
    }
    return asker
  }
  const load = (id: string, args: PageArgs & Extra<P>): Connection<NodeOf<R>> => {
    const { first, skip } = window(args)
    const { known, loader } = askerFor(args)
    /** A half that came along with the parent, or both as they are asked for anywhere. */
    const half = <H extends keyof Related>(name: H): Eventually<Required<Related>[H]> =>
      known.get(id)?.[name] ?? (loader.load(id) as Promise<Required<Related>>).then((related) => related[name])
    return {
      page: () => after(half('items'), (items) => cut(items as NodeOf<R>[], skip, first)),
      total: () => half('total'),
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
async function readAlone(io: LoaderIO, query: Query, ids: readonly string[], params: object): Promise<Map<string, Related>> {
  const rows = (await io.reader.run(query, { ...params, ids, count: true })) as RelationRow[]
  return new Map(
    rows.map(({ id, rows, total }) => {
      const items = rows.map((row) => {
        const { fact, node } = row as { fact?: unknown; node?: { id: string } }
        io.entities.prime(fact ? node! : (row as { id: string }))
        return fact ?? row
      })
      return [id, { items, total }]
    }),
  )
}
