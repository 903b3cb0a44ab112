import type { Part } from './asked.js'
import type { Block } from './blocks.js'
import type { Notes } from './notes.js'
import type { BriefWord, Say } from './words.js'

/** How many bars a picture has. */
export const BARS = 15

/** Answers as tables and pictures, each with the note of its question. */
export class Writer {
  readonly #notes: Notes
  readonly #say: Say

  constructor(notes: Notes, say: Say) {
    this.#notes = notes
    this.#say = say
  }

  /** How many gaps there are of each, the most first. */
  counts<Row extends { count: number }>(
    part: Part<{ gapSummary: Row[] }>,
    title: string,
    label: (row: Row) => string,
  ): Block {
    const rows = part.data.gapSummary
      .map((row) => ({ label: label(row), value: row.count }))
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value)
      .slice(0, BARS)
    return this.bars(part, 'gapSummary[].count', title, this.#say('count'), rows)
  }

  bars(part: Part, path: string, title: string, unit: string, rows: { label: string; value: number }[]): Block {
    return { kind: 'bars', title: [title, this.#notes.of('', part, path)], unit, rows }
  }

  table<Row>(
    part: Part,
    path: string,
    title: BriefWord,
    head: BriefWord,
    widths: number[],
    rows: Row[],
    cells: (row: Row) => string[],
  ): Block[] {
    if (rows.length === 0) return [{ kind: 'text', parts: [this.#say('none')] }]
    const note = this.#notes.of('', part, path)
    return [
      {
        kind: 'table',
        title: [this.#say(title), note],
        head: this.#say(head).split('|'),
        widths,
        rows: rows.map(cells),
      },
    ]
  }
}
