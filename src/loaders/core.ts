import DataLoader from 'dataloader'
import { InputError } from '../errors.js'
import type { Query } from '../store/query.js'
import type { Reader } from '../store/store.js'
import { decodeCursor, pageSize } from './cursor.js'
import type { EntityLoader } from './entity.js'

/** What the loaders of one request share. */
export interface LoaderIO {
  reader: Reader
  entities: EntityLoader
  /** Ids of a region and, if wanted, of all below it. @throws InputError for an unknown region */
  regionIds(region: string, includeSubregions: boolean): Promise<string[]>
}

export interface Page<N> {
  nodes: N[]
  /** Number of items before this page. */
  skip: number
  hasNextPage: boolean
}

/** A Relay connection: each half is read only when it is selected. */
export interface Connection<N> {
  page(): Promise<Page<N>>
  total(): Promise<number>
}
export type AnyPage = Page<unknown>
export type AnyConnection = Connection<unknown>
export interface AnyEdge {
  cursor: string
  node: unknown
}

export interface PageArgs {
  first: number
  after?: string | null
}

/** Does work once, when it is first asked for. */
export const memo = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let promise: Promise<T> | undefined
  return () => (promise ??= work())
}

/** A page of the rows read, which were one more than wanted. */
export const cut = <N>(rows: N[], skip: number, first: number): Page<N> => ({ nodes: rows.slice(0, first), skip, hasNextPage: rows.length > first })

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
type NodeOf<Row> = Row extends { rows: Array<infer Item> } ? (Item extends { fact: infer Fact } ? Fact : Item) : never
type Extra<P> = { [K in Exclude<keyof P, keyof RelationParams>]?: P[K] }

/**
 * A to-many relation, batched over all parents that ask with the same arguments: one query a level.
 * Its items are the facts of the relation where it has some, else the entities at its other end; both prime the entity loader.
 */
export function relation<P extends RelationParams, Row extends RelationRow>(io: LoaderIO, query: Query<P, Row[]>) {
  const loaders = new Map<string, DataLoader<string, RelationRow>>()
  const extraNames = Object.keys(query.params).filter((name) => !['ids', 'skip', 'first', 'count'].includes(name))
  const loaderFor = (params: Omit<RelationParams, 'ids'> & Record<string, unknown>): DataLoader<string, RelationRow> => {
    const key = JSON.stringify(params)
    let loader = loaders.get(key)
    if (!loader) {
      loader = new DataLoader<string, RelationRow>(
        async (ids) => {
          const rows = await io.reader.run(query as unknown as Query<unknown, RelationRow[]>, { ...params, ids })
          const byId = new Map(rows.map((row) => [row.id, row]))
          return ids.map((id) => byId.get(id) ?? { id, rows: [], total: 0 })
        },
        { maxBatchSize: 1000 },
      )
      loaders.set(key, loader)
    }
    return loader
  }
  return (id: string, args: PageArgs & Extra<P>): Connection<NodeOf<Row>> => {
    const { first, skip } = window(args)
    const extra = Object.fromEntries(extraNames.map((name) => [name, (args as Record<string, unknown>)[name] ?? null]))
    return {
      page: memo(async () => {
        const { rows } = await loaderFor({ ...extra, skip, first: first + 1, count: false }).load(id)
        const nodes = rows.map((row) => {
          const item = row as { fact?: unknown; node?: { id: string } }
          const node = item.fact ? item.node! : (row as { id: string })
          io.entities.prime(node)
          return item.fact ?? row
        })
        return cut(nodes as NodeOf<Row>[], skip, first)
      }),
      total: memo(async () => (await loaderFor({ ...extra, skip: 0, first: 0, count: true }).load(id)).total),
    }
  }
}

/** What a page asks for, in rows. @throws InputError */
export function window(args: PageArgs): { first: number; skip: number } {
  return { first: pageSize(args.first), skip: args.after == null ? 0 : decodeCursor(args.after) }
}

/** Throws unless ids are few enough. */
export function checkIds(ids: readonly string[]): void {
  if (ids.length > 1000) throw new InputError(`ids: expected at most 1000, found ${ids.length}`)
}
