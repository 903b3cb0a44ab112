import { nouns } from '../generated/nouns.js'
import { reads } from '../generated/reads.js'
import type { AnyConnection, PageArgs } from '../kernel/page.js'
import type { LoaderIO } from './io.js'
import type { Row } from '../query/row.js'
import { list, matching, type ListQueries } from './list.js'
import type { Nestable } from './nestable.js'
import { relation, type RelationQuery } from './relation.js'

export type NounName = keyof typeof reads

/** Reads of one noun: its list at the root, and the pages of what is related to it, by the fields of its type. */
export interface NounLoader {
  list: (args: PageArgs) => AnyConnection
  /** Some properties of all that a filter of the list keeps, by id. */
  matching: (
    filter: Readonly<Record<string, unknown>>,
    properties: readonly string[],
  ) => Promise<(Row & { id: string })[]>
  /** The pages of what is related to it by a field of its type; nothing where that is no relation. */
  pages: (field: string) => { (id: string, args: PageArgs): AnyConnection; nestable: Nestable } | undefined
}

export function nounLoader(io: LoaderIO, noun: NounName): NounLoader {
  const queries: { list: ListQueries; pages: Readonly<Record<string, RelationQuery>> } = reads[noun]
  const pages = new Map<string, ReturnType<typeof relation>>()
  return {
    list: list(io, nouns[noun]!.many, queries.list),
    matching: (filter, properties) => matching(io, queries.list, filter, properties),
    pages(field) {
      let found = pages.get(field)
      const query = queries.pages[field]
      if (!found && query) pages.set(field, (found = relation(io, field, query)))
      return found
    },
  }
}
