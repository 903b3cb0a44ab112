import Papa from 'papaparse'
import { SourceError, type NumberedRow } from './source.js'

/** What a row may be long, in characters: one that is longer has a quotation mark open. */
const MAX_ROW = 1_000_000

/**
 * The rows of a CSV file from its text in pieces.
 *
 * Cells may share the memory of their piece: what is kept of them for long should be copied.
 */
export class CsvRows {
  /** Set where the text is no CSV: the rows before it are whole, and there will be no more. */
  failure: SourceError | undefined
  /** What belongs to a row that is not whole yet. */
  #rest = ''
  #row = 0
  #ending: string | undefined
  #delimiter: string | undefined

  /** The rows that are whole by now; blank ones are counted and left out. */
  add(piece: string): NumberedRow[] {
    this.#rest += piece
    this.#ending ??= lineEnd(this.#rest)
    // Up to a line's end: what closes a quoted cell is seen whole.
    const end = this.#ending === undefined ? -1 : this.#rest.lastIndexOf(this.#ending)
    const rows = end < 0 ? [] : this.#parse(this.#rest.slice(0, end + this.#ending!.length), true)
    if (this.#rest.length > MAX_ROW)
      this.failure ??= new SourceError(
        `a row of at most ${MAX_ROW} characters: a quotation mark may be left open`,
        this.#row + 1,
      )
    return rows
  }

  /** The last row, which need not end its line. */
  end(): NumberedRow[] {
    return this.#parse(this.#rest, false)
  }

  #parse(text: string, more: boolean): NumberedRow[] {
    if (this.failure || !text) return []
    this.#delimiter ??= delimiterOf(text)
    const { data, errors, meta } = new Papa.Parser({
      delimiter: this.#delimiter,
      newline: (this.#ending ?? '\r') as '\n',
    }).parse(text, 0, more) as Papa.ParseResult<string[]>
    this.#rest = this.#rest.slice(more ? meta.cursor : this.#rest.length)
    const [mistake] = errors
    const good = mistake ? data.slice(0, mistake.row ?? 0) : data
    const rows = good
      .map((cells, index) => ({ row: this.#row + index + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
    this.#row += good.length
    if (mistake)
      this.failure = new SourceError(
        mistake.code === 'MissingQuotes'
          ? 'a closing quotation mark'
          : 'nothing behind the quotation mark that closes a cell',
        this.#row + 1,
      )
    return rows
  }
}

/** How the first line ends, and so all do; nothing where it isn't told yet: a line may end in two signs. */
const lineEnd = (text: string): string | undefined =>
  [...text.slice(0, MAX_ROW).matchAll(/"(?:[^"]|"")*"|\r\n|\n|\r(?!$)/g)]
    .map(([found]) => found)
    .find((found) => found[0] !== '"')

/** What parts the cells: the sign the first line that has any has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  for (const line of text
    .slice(0, MAX_ROW)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]+/)) {
    const [most] = [',', '\t', ';']
      .map((sign) => ({ sign, times: line.split(sign).length - 1 }))
      .toSorted((a, b) => b.times - a.times)
    if (most!.times > 0) return most!.sign
  }
  return ','
}
