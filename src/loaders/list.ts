import { listName, pageSize } from '../kernel/cursor.js'
import { cut, memo, type Connection, type PageArgs } from '../kernel/page.js'
import { normaliseText } from '../kernel/text.js'
import type { Query } from '../query/query.js'
import type { Row } from '../query/row.js'
import { compose } from './compose.js'
import type { LoaderIO } from './io.js'
import { afterParams, cursorOf } from './keys.js'
import { ordered, readRoot } from './nesting.js'

/** The queries of a list. Rows are of the type their query says. */
export interface ListQueries<R = { node: { id: string } }> {
  /** Without a filter, by id: conditions left out still cost a look at every entity. */
  all: Query<never, R[]>
  total: Query<never, number>
  /** Filtered, by id. */
  page: Query<never, R[]>
  count: Query<never, number>
  /** Any other order. */
  sorted?: Query<never, R[]>
  /**
   * Filtered by relations, in any order: found from their other ends. Conditions beside those of `count` are such
   * relations.
   */
  related?: Pair<R>
  /** Filtered by one relation and nothing else, by id: what is asked most, without the cost of conditions left out. */
  alone?: Readonly<Record<string, Pair<R>>>
  /** Filtered by an appointment and anything else, in any order: found from appointments. */
  appointed?: Pair<R>
  /** Conditions that name a region: with those below it, or itself. */
  places?: readonly string[]
  regions?: readonly string[]
  /** Conditions that give a part of a text, with the query of the texts there are. */
  parts?: Readonly<Record<string, Query<{}, { text: string }[]>>>
}
interface Pair<R> {
  page: Query<never, R[]>
  count: Query<never, number>
}

type Filter = Record<string, unknown>
interface ListArgs extends PageArgs {
  filter?: Filter | null
  orderBy?: string
}

/** The list of a noun, a field at the root of the schema: filtered, ordered, paged. */
export function list<N extends { id: string }>(io: LoaderIO, field: string, queries: ListQueries<{ node: N }>) {
  return (args: PageArgs & { filter?: unknown; orderBy?: string }): Connection<N> => {
    const { filter, orderBy = 'ID' } = args as ListArgs
    const { [orderBy]: keys = [] } = (orderBy === 'ID' ? queries.page : queries.sorted!).list!.orders
    const name = listName('Query', field, queries.sorted && orderBy)
    const first = pageSize(args.first)
    const paging = afterParams(name, keys, args.after)
    const chosen = memo(async () => choose(queries, await conditions(io, queries, filter ?? {}), orderBy))
    return {
      page: memo(async () => {
        const { page, params } = await chosen()
        const selection = io.selection()
        const { node: type } = page.list!
        const asked = selection?.askedOf('Query', field, args as unknown as Filter)
        const root = {
          list: page,
          params: { ...UNUSED, ...params, ...paging, first: asked?.places === false ? first : first + 1 },
          node: ordered(selection?.properties(type) ?? null, asked?.places === false ? [] : keys),
        }
        return cut(
          (await readRoot(io, root, type, asked?.below ?? [])) as N[],
          args,
          (node) => node,
          (node) => cursorOf(name, keys, node as unknown as Row),
        )
      }),
      total: memo(async () => {
        const { count, params } = await chosen()
        return io.reader.run(count, params as never)
      }),
    }
  }
}

/** Some properties of everything that a filter keeps, by id: one query. */
export async function matching(
  io: LoaderIO,
  queries: ListQueries,
  filter: Filter,
  properties: readonly string[],
): Promise<(Row & { id: string })[]> {
  const { page, params } = choose(queries, await conditions(io, queries, filter), 'ID')
  const { ID: keys = [] } = page.list!.orders
  const { query, params: given } = compose(
    {
      list: page,
      params: { ...UNUSED, ...params, first: ALL, ...afterParams('', keys, null) },
      node: properties,
    },
    [],
  )
  return (await io.reader.run(query, given)).map(({ node }) => node as Row & { id: string })
}

/** More than a store holds. */
const ALL = 1_000_000_000

/** Parameters of other orders than the one asked for. */
const UNUSED = { afterText: '', afterNumber: 0 }

/**
 * The conditions a filter sets: a region is known by id, code or name, and becomes the ids of its tree; an appointment
 * becomes its own conditions, a part of a text the texts that hold it.
 */
async function conditions(
  io: LoaderIO,
  { places = [], regions = [], parts = {} }: Pick<ListQueries, 'places' | 'regions' | 'parts'>,
  filter: Filter,
): Promise<Filter> {
  const found: Filter = { ...filter }
  for (const name of places) {
    const place = filter[name]
    if (typeof place === 'string')
      found[`${name}s`] = await io.regionIds(place, filter.includeSubregions !== false, `filter.${name}`)
  }
  if (typeof filter.name === 'string') found.name = normaliseText(filter.name)
  for (const [name, texts] of Object.entries(parts)) {
    const part = filter[name]
    if (typeof part === 'string')
      found[`${name}s`] = (await io.reader.run(texts, {})).flatMap(({ text }) =>
        normaliseText(text).includes(normaliseText(part)) ? [text] : [],
      )
  }
  for (const name of regions) {
    const place = filter[name]
    if (typeof place === 'string') found[name] = await io.regionId(place, `filter.${name}`)
  }
  if (filter.appointment == null && filter.serviceRegion == null) return found
  const { chain: appointmentChain, ...facts } = (filter.appointment ?? {}) as Filter
  return { ...found, ...facts, appointmentChain, appointed: true }
}

/** The queries that fit a filter and an order, with their parameters: conditions left out are null. */
function choose<R>(
  { all, total, page, count, sorted, related, alone = {}, appointed }: ListQueries<R>,
  filter: Filter,
  orderBy: string,
): Pair<R> & { params: Filter } {
  const params: Filter = {}
  for (const name in count.params) params[name] = filter[name] ?? null
  if (appointed && filter.appointed) {
    for (const name in appointed.count.params) params[name] = filter[name] ?? null
    return { ...appointed, params: { ...params, orderBy } }
  }
  const ends: Filter = {}
  // Empty, not null: an id that nothing has is looked up, a null is compared with every one.
  for (const name in related?.count.params)
    if (!(name in params) && name !== 'conditions') ends[name] = filter[name] ?? ''
  const given = Object.keys(ends).filter((name) => filter[name] != null)
  const unfiltered = Object.values(params).every((value) => value === null)
  const only = given.length === 1 && unfiltered && orderBy === 'ID' ? alone[given[0]!] : undefined
  if (only) return { ...only, params: { [given[0]!]: ends[given[0]!] } }
  if (related && given.length) return { ...related, params: { ...params, ...ends, conditions: given.length, orderBy } }
  const counted = unfiltered ? total : count
  if (sorted && orderBy !== 'ID') return { page: sorted, count: counted, params: { ...params, orderBy } }
  return { page: unfiltered ? all : page, count: counted, params: unfiltered ? {} : params }
}
