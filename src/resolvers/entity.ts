import { parseSource } from '../kernel/source.js'

interface Facts {
  synthetic?: boolean | null
  sources?: string[] | null
}

/** Fields of every relation with facts. */
export const fact = {
  synthetic: (row: Facts) => row.synthetic ?? false,
  sources: (row: Facts) => (row.sources ?? []).map(parseSource),
}

/** Fields of every entity. */
export const entity = {
  ...fact,
  aliases: (row: { aliases?: string[] | null }) => row.aliases ?? [],
}
