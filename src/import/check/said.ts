/** Rows that a note names. */
const MAX_NAMED = 10

/** What a table was read as that a reader might not expect: counted, with the first rows. Never a cell's content. */
export class Said {
  readonly #rows = new Map<string, number[]>()
  readonly #counts = new Map<string, number>()

  /** @param what with `#` for the number of times */
  add(what: string, row?: number, times = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + times)
    if (row === undefined) return
    const rows = this.#rows.get(what) ?? []
    if (rows.length <= MAX_NAMED && rows.at(-1) !== row) rows.push(row)
    this.#rows.set(what, rows)
  }

  lines(file: string): string[] {
    return [...this.#counts].map(([what, count]) => {
      const rows = this.#rows.get(what) ?? []
      const named = rows.length
        ? `, ${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, MAX_NAMED).join(', ')}${rows.length > MAX_NAMED ? ', …' : ''}`
        : ''
      return `${file}${named}: ${what.replace('#', String(count))}`
    })
  }
}
