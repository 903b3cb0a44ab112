import type { Context } from '../context.js'
import type { PageArgs } from '../kernel/page.js'
import { parseSource } from '../kernel/source.js'

interface Facts {
  synthetic?: boolean | null
  sources?: string[] | null
  version?: number | null
}

/** Fields of every relation with facts. */
export const fact = {
  synthetic: (row: Facts) => row.synthetic ?? false,
  sources: (row: Facts) => (row.sources ?? []).map(parseSource),
  version: (row: Facts) => row.version ?? 1,
}

/** Fields of every entity. */
export const entity = {
  ...fact,
  aliases: (row: { aliases?: string[] | null }) => row.aliases ?? [],
  history: ({ id }: { id: string }, args: PageArgs, { changeSets }: Context) => changeSets.history(id, args),
}
