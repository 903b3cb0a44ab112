import { copied } from '../exchange/copied.js'
import { masked } from './personal.js'

/** Something wrong with a dataset: where, what was found, what was expected. */
export interface Problem {
  file: string
  /** Row as a spreadsheet counts: the header is row 1. Absent for what concerns the whole file. */
  row?: number | undefined
  column?: string | undefined
  /** Absent where there is nothing to show, or where it is personal data. */
  value?: string | undefined
  expected: string
  /** What a reference names is not there. */
  unknown?: true
  /** A required column that is not there. */
  lacks?: string
}

/** How many problems are kept; what is found beyond is counted. */
const MAX_PROBLEMS = 100_000
const MAX_VALUE = 80

/** The problems of a dataset, in the order of files and rows. */
export class Problems {
  readonly #list: Problem[] = []
  count = 0

  add(problem: Problem): void {
    this.count++
    if (this.#list.length < MAX_PROBLEMS) this.#list.push(shownSafely(problem))
  }

  /** What was found so far, in the order of finding. */
  get list(): readonly Problem[] {
    return this.#list
  }

  /** A line each, sorted by file and row. */
  lines(): string[] {
    const sorted = this.#list.toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0),
    )
    const lines = sorted.map(describe)
    if (this.count > lines.length) lines.push(`and ${this.count - lines.length} more`)
    return lines
  }
}

/** Whatever a cell held: a message never repeats a telephone number, an e-mail address or an identity number. */
const shownSafely = ({ value, column, ...problem }: Problem): Problem => ({
  ...problem,
  ...(column !== undefined && { column: masked(column) }),
  ...(value !== undefined && { value: copied(shortened(masked(value))) }),
  expected: masked(problem.expected),
})

/** `experts.csv, row 3, column title_rank: found "教授", expected one of …` */
export function describe({ file, row, column, value, expected }: Problem): string {
  const place = [masked(file), row !== undefined && `row ${row}`, column !== undefined && `column ${column}`]
    .filter(Boolean)
    .join(', ')
  return `${place}: ${value === undefined ? '' : `found ${JSON.stringify(shortened(value))}, `}expected ${expected}`
}

const shortened = (value: string): string => (value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value)

/** The known name most like a wrong one, or undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const line = [i]
    for (let j = 1; j <= b.length; j++) {
      line.push(Math.min(above[j]! + 1, line[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    above = line
  }
  return above[b.length]!
}
