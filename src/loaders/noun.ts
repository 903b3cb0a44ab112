import { reads } from '../generated/reads.js'
import type { AnyConnection, LoaderIO, PageArgs } from './core.js'
import { list, type ListQueries } from './list.js'
import type { Nestable } from './nesting.js'
import { relation, type RelationQuery } from './relation.js'

export type NounName = keyof typeof reads

/** Reads of one noun: its list at the root, and the pages of what is related to it, by the fields of its type. */
export interface NounLoader {
  list: (args: PageArgs) => AnyConnection
  pages: Readonly<Record<string, { (id: string, args: PageArgs): AnyConnection; nestable: Nestable }>>
}

export function nounLoader(io: LoaderIO, noun: NounName): NounLoader {
  const queries: { list: ListQueries; pages: Readonly<Record<string, RelationQuery>> } = reads[noun]
  const pages = Object.entries(queries.pages).map(([field, query]) => [field, relation(io, query)] as const)
  return { list: list(io, queries.list), pages: Object.fromEntries(pages) }
}
