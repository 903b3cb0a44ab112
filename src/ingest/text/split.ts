/** A piece of a text, `to` not counted. */
export interface Piece {
  from: number
  to: number
}

const OPEN = '([〔【《“‘「'
const CLOSE = ')]〕】》”’」'

/** The pieces between signs of `signs`, those within brackets and quotation marks not counted; blank ends cut off. */
export function splitAtDepth0(text: string, from: number, to: number, signs: string): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let begin = from
  for (let at = from; at <= to; at++) {
    const char = text[at]!
    if (at < to && OPEN.includes(char)) depth++
    else if (at < to && CLOSE.includes(char)) depth = Math.max(0, depth - 1)
    if (at < to && (depth > 0 || !signs.includes(char))) continue
    // Thousands apart: 1,200.
    if (char === ',' && /\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5))) continue
    pieces.push(trimmed(text, begin, at))
    begin = at + 1
  }
  return pieces.filter((piece) => piece.from < piece.to)
}

function trimmed(text: string, from: number, to: number): Piece {
  let [begin, end] = [from, to]
  while (begin < end && /\s/.test(text[begin]!)) begin++
  while (end > begin && /\s/.test(text[end - 1]!)) end--
  return { from: begin, to: end }
}
