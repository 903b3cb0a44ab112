import { SourceError, type Cells, type NumberedRow } from './source.js'

/** What a row may be long, in characters: one that is longer has a quotation mark open. */
const MAX_ROW = 1_000_000

/**
 * The rows of a CSV file (RFC 4180; lines end as on any system) from its text in pieces. Of a file of 3 MB the packages
 * take ten times as long, which was most of the time that checking a dataset took.
 *
 * Cells may share the memory of their piece: what is kept of them for long should be copied.
 */
export class CsvRows {
  /** Set where the text is no CSV: the rows before it are whole, and there will be no more. */
  failure: SourceError | undefined
  #text = ''
  /** Where the row begins that is not whole yet. */
  #at = 0
  #row = 0

  /** The rows that are whole by now; blank ones are counted and left out. */
  add(piece: string): NumberedRow[] {
    this.#text = this.#text.slice(this.#at) + piece
    this.#at = 0
    const rows = this.#whole(false)
    if (this.#text.length - this.#at > MAX_ROW) this.#fail(`a row of at most ${MAX_ROW} characters: a quotation mark may be left open`)
    return rows
  }

  /** The last row, which need not end its line. */
  end(): NumberedRow[] {
    return this.#whole(true)
  }

  #whole(last: boolean): NumberedRow[] {
    const rows: NumberedRow[] = []
    for (let cells = this.#next(last); cells; cells = this.#next(last)) {
      this.#row++
      if (cells.some((cell) => cell !== '')) rows.push({ row: this.#row, cells })
    }
    return rows
  }

  /** The next row, or nothing where it is not whole. */
  #next(last: boolean): Cells | undefined {
    const text = this.#text
    const end = text.length
    if (this.#at >= end) return undefined
    const cells: string[] = []
    for (let at = this.#at; ; ) {
      let cell: string
      if (text.charCodeAt(at) === QUOTE) {
        const close = closing(text, at)
        if (close < 0) {
          return last ? this.#fail('a closing quotation mark') : undefined
        }
        cell = text.slice(at + 1, close)
        if (cell.includes('"')) cell = cell.replaceAll('""', '"')
        at = close + 1
      } else {
        const from = at
        while (at < end && !endsCell(text.charCodeAt(at))) at++
        cell = text.slice(from, at)
      }
      // What follows may be the first half of a line end or of a doubled quotation mark.
      if (!last && at >= end - 1) return undefined
      cells.push(cell)
      const sign = at < end ? text.charCodeAt(at) : LF
      if (sign === COMMA) {
        at++
        continue
      }
      if (sign !== CR && sign !== LF) return this.#fail('quotation marks only around a whole cell, and doubled within')
      this.#at = at + (sign === CR && text.charCodeAt(at + 1) === LF ? 2 : 1)
      return cells
    }
  }

  #fail(expected: string): undefined {
    this.failure ??= new SourceError(expected, this.#row + 1)
  }
}

const QUOTE = 34
const COMMA = 44
const CR = 13
const LF = 10
/** Whether a sign ends a cell, or must not be in it. */
const endsCell = (sign: number): boolean => sign <= COMMA && (sign === COMMA || sign === LF || sign === CR || sign === QUOTE)

/** Where the quotation mark is that closes the one at a place, or -1. */
function closing(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at
  return -1
}
