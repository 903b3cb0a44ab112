import { InputError } from '../kernel/errors.js'
import { searchEntities, searchEntitiesCount, type EntityRow } from '../generated/cypher.js'
import type { EntityType, SearchMatch } from '../generated/types.js'
import { entityTypes, type EntityTypeName } from '../model.js'
import { readings } from '../kernel/names.js'
import { normaliseText } from '../kernel/text.js'
import { decodeCursor, encodeCursor, pageSize } from '../kernel/cursor.js'
import { cut, memo, type Connection, type PageArgs } from '../kernel/page.js'
import type { LoaderIO } from './io.js'

/** An entity that was found. */
export interface SearchHit {
  node: EntityRow
  match: SearchMatch
  /** The name or alias that matched. */
  matchedName: string
}
export type SearchConnection = Connection<SearchHit>
export type SearchEdge = SearchHit & { cursor: string }

export interface SearchArgs extends PageArgs {
  text: string
  types?: readonly EntityType[] | null
  region?: string | null
}

/** Entities by name, alias or pinyin, the best match first. */
export const searchLoader =
  (io: LoaderIO) =>
  (args: SearchArgs): SearchConnection => {
    const first = pageSize(args.first) + 1
    const [afterRank = -1, afterLength = 0, afterId = ''] =
      args.after == null
        ? []
        : (decodeCursor('search', ['number', 'number', 'string'], args.after) as [number, number, string])
    const { whole, terms } = parsed(args.text)
    const filter = memo(async () => ({
      // The longest is the rarest: an index serves only this one.
      term: terms.toSorted((a, b) => b.length - a.length)[0]!,
      terms,
      labels: labelsOf(args.types),
      regions: args.region == null ? null : await io.regionIds(args.region, true),
    }))
    return {
      page: memo(async () => {
        const rows = await io.reader.run(searchEntities, {
          ...(await filter()),
          whole: `\n${whole}\n`,
          beginning: `\n${whole}`,
          newline: '\n',
          afterRank,
          afterLength,
          afterId,
          first,
        })
        for (const { node } of rows) io.entities.prime(node)
        const hit = ({ node, rank }: (typeof rows)[number]): SearchHit => ({
          node,
          match: MATCHES[rank]!,
          matchedName: matchedName(node, MATCHES[rank]!, whole, terms),
        })
        return cut(rows, args, hit, ({ node, rank, length }) => encodeCursor('search', [rank, length, node.id]))
      }),
      total: memo(async () => io.reader.run(searchEntitiesCount, await filter())),
    }
  }

const MATCHES: readonly SearchMatch[] = ['EXACT', 'PREFIX', 'PART', 'PINYIN']
const MAX_CHARACTERS = 100
const MAX_TERMS = 8

/** The words to look for. @throws InputError */
function parsed(text: string): { whole: string; terms: string[] } {
  const whole = normaliseText(text)
  const length = [...text].length
  if (!whole || length > MAX_CHARACTERS)
    throw new InputError(
      `text: expected 1 to ${MAX_CHARACTERS} characters, not only spaces, found ${whole ? length : 'none'}`,
    )
  // Blanks part words here, also where they part none in a name.
  const terms = [
    ...new Set(
      text
        .normalize('NFKC')
        .split(/\s+/u)
        .flatMap((word) => normaliseText(word).split(' ')),
    ),
  ].filter(Boolean)
  if (terms.length > MAX_TERMS) throw new InputError(`text: expected at most ${MAX_TERMS} words, found ${terms.length}`)
  return { whole, terms }
}

function labelsOf(types: readonly EntityType[] | null | undefined): string[] {
  const names = Object.keys(entityTypes) as EntityTypeName[]
  return names.filter((name) => (types == null ? entityTypes[name].searched : types.includes(entityTypes[name].code)))
}

/** Which of the names made the match: the first that passes its test, else the name itself. */
function matchedName(
  { name, aliases }: EntityRow,
  match: SearchMatch,
  whole: string,
  terms: readonly string[],
): string {
  const tests: Record<SearchMatch, (text: string, name: string) => boolean> = {
    EXACT: (text) => text === whole,
    PREFIX: (text) => text.startsWith(whole),
    PART: (text) => terms.some((term) => text.includes(term)),
    PINYIN: (_, name) => readings(name).some((reading) => terms.some((term) => reading.includes(term))),
  }
  return [name, ...(aliases ?? [])].find((text) => tests[match](normaliseText(text), text)) ?? name
}
