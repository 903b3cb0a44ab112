import type { ChangeNode } from '../changes/set/set.js'

/** A place of a line: characters from 0; the end is not counted. */
interface Spot {
  start: number
  end: number
}

/** What was read at a place of the text, and is proposed. */
export interface Fact extends Spot {
  index: number
  table: string
  status: string
  line: number
}

/** What of a line is in the graph already. */
export interface Known extends Spot {
  entity: { id: string; name: string }
}

/** Facts with a place; clauses are the text itself. */
export const factsOf = (changes: readonly ChangeNode[]): Fact[] =>
  changes.flatMap(({ index, table, status, source }) =>
    index == null || table === 'clauses' || !source?.line
      ? []
      : [
          {
            index,
            table,
            status: status ?? 'READY',
            line: source.line,
            start: (source.firstCharacter ?? 1) - 1,
            end: source.lastCharacter ?? Infinity,
          },
        ],
  )

export interface Piece {
  text: string
  /** The narrowest fact that holds it; what is proposed before what is there. */
  fact?: Fact | Known
}

/** What is measured stands where its goal does. */
const order = (fact: Fact | Known): number => ('entity' in fact ? 2 : Number(fact.table !== 'targets'))

/** A line in pieces: each is of one fact, or of none. */
export function piecesOf(text: string, facts: readonly (Fact | Known)[]): Piece[] {
  const cuts = [0, text.length, ...facts.flatMap(({ start, end }) => [start, Math.min(end, text.length)])]
  const places = [...new Set(cuts.filter((at) => at >= 0 && at <= text.length))].toSorted((a, b) => a - b)
  const pieces: Piece[] = []
  places.slice(0, -1).forEach((from, at) => {
    const to = places[at + 1]!
    const [fact] = facts
      .filter(({ start, end }) => start <= from && end >= to)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start) || order(a) - order(b))
    const last = pieces.at(-1)
    if (last && last.fact === fact) last.text += text.slice(from, to)
    else pieces.push({ text: text.slice(from, to), ...(fact && { fact }) })
  })
  return pieces
}
