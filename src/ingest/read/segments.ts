import { leadRest, leadUp } from '../rules/leadUp.js'
import { splitAtDepth0 } from '../text/split.js'

/** A piece of a text, by where it begins there. */
export interface Said {
  text: string
  at: number
}

/** What stands between enumeration signs, in the text and in its brackets, in the order of the text. */
export function segmentsOf(text: string): Said[] {
  const cut = (from: number, to: number): Said[] =>
    splitAtDepth0(text, from, to, ',;:。!、').map((piece) => ({
      text: text.slice(piece.from, piece.to),
      at: piece.from,
    }))
  return [
    ...cut(0, text.length),
    ...[...text.matchAll(/\(([^()]{4,400})\)/g)].flatMap(({ index, 1: inner }) =>
      cut(index + 1, index + 1 + inner!.length),
    ),
  ]
}

/** What is said, without the words of the sentence before it. */
export function unled({ text, at }: Said): Said {
  const quoted = text.replace(/“[^“”]*”|《[^《》]*》/g, (quote) => '□'.repeat(quote.length))
  const verb = leadUp.pattern.exec(quoted)?.[1]?.length ?? 0
  const rest = leadRest.pattern.exec(quoted.slice(verb))?.[1]?.length ?? 0
  const lead = verb + rest
  return { text: text.slice(lead), at: at + lead }
}

/** The part of a text that stands before `end`, no longer than any name is. */
export const before = ({ text, at }: Said, from: number, end: number): Said => {
  const begin = Math.max(from, end - LONGEST)
  return { text: text.slice(begin, end), at: at + begin }
}

const LONGEST = 48
