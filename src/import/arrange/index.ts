import { ImportError } from '../../kernel/errors.js'
import { allColumns } from '../check/headers.js'
import { Problems, type Problem } from '../check/problems.js'
import type { Block } from './blocks.js'
import { isFilled, SourceError, type DatasetSource, type NumberedRow, type SourceTable } from '../read/source.js'
import { besideOf, besideTable } from './beside.js'
import { inPlainCells, keyOf, specNamed } from './exchange.js'
import { headerKey, periodOf, SURE, type Guess } from './match.js'
import { answered, answersFor, shownMapping, type Mapping, type MappingInput } from './mapping.js'
import { plainPreview, previewOf, type SheetPreview } from './preview.js'
import { yearsOf } from './years.js'
import { headerOf, tableOf, type Taken } from './sheet.js'
import { stripsOf } from './strips.js'

export interface Arranged extends DatasetSource {
  /** After `tables`: how its sheets were read. */
  mapping(): Mapping
  /** What it asks about, where `tables` was refused for it. */
  questions(): readonly Problem[]
  /** After `tables`: what stands on its sheets, where that was asked for. */
  previews(): readonly SheetPreview[]
}

export interface ArrangeOptions {
  /** What somebody has said of how sheets are read. */
  mapping?: MappingInput | undefined
  /** How many rows of each sheet are shown; none without it. */
  preview?: number | undefined
  /** Makes ids of people with the key of the store. */
  keyed?: (table: SourceTable) => SourceTable
  /** Reads names as ids. */
  named?: (table: SourceTable, all: () => readonly SourceTable[]) => SourceTable
}

/** Rows of a table that isn't one of the exchange format: it is looked at as a whole. */
const MAX_ROWS = 200_000

/**
 * Any sheets as tables of the exchange format: what is one already goes on as it is, row by row; of others the tables
 * on them are found by their headers, and their cells are read as people write them. What is doubtful is asked about.
 */
export function arranged(
  source: DatasetSource,
  { mapping, preview, keyed = (table) => table, named = (table) => table }: ArrangeOptions = {},
): Arranged {
  let read: Mapping = { sheets: [] }
  const notes: string[] = []
  const previews: SheetPreview[] = []
  let problems = new Problems()
  const show = async (table: SourceTable, taken: boolean): Promise<void> => {
    if (preview !== undefined) previews.push(...(await unlessBroken(plainPreview(table, preview, taken))))
  }
  return {
    mapping: () => read,
    questions: () => problems.list,
    previews: () => previews,
    notes: () => [...(source.notes?.() ?? []), ...notes],
    tables: async () => {
      read = { sheets: [] }
      notes.length = 0
      previews.length = 0
      const raw = await source.tables()
      problems = new Problems()
      const tables: SourceTable[] = []
      const besides: SourceTable[] = []
      for (const table of raw) {
        const sheet = (await isExchange(table)) ? undefined : await wholeOf(table)
        if (!sheet) {
          tables.push({ ...inPlainCells(table), ...(ofAnotherBook(table, tables) && { part: true as const }) })
          await show(table, true)
          continue
        }
        const found = stripsOf(table.name, sheet, mapping && onlyTable(mapping, sheet))
        if (found.length === 0) {
          await show(table, false)
          if (specNamed(table.name) || isTabular(sheet) || raw.length === 1) tables.push(inPlainCells(table))
          else notes.push(`${table.file}: left out, as no table is found on it`)
          continue
        }
        for (const { block, columns } of found) {
          const file = columns ? `${table.file}, columns ${columns}` : table.file
          const answers = answersFor(mapping, block.headers)
          const guesses = answered(block, answers)
          const beside = besideOf(block, guesses, answers)
          const shown = shownMapping(file, block, guesses, beside)
          read.sheets.push(shown)
          if (preview !== undefined) previews.push(previewOf(file, block, preview))
          if (block.rival && !answers)
            problems.add({
              file,
              row: block.row,
              expected: `an answer which table it is: ${block.spec.file} (${block.spec.zh}) or ${block.rival.file} (${block.rival.zh}); name the sheet so, or say it in a mapping`,
            })
          for (const one of shown.columns.filter(({ asks }) => asks)) {
            const column = allColumns(block.spec).find(({ name }) => name === one.column)!
            problems.add({
              file,
              row: block.row,
              column: one.header,
              expected: `an answer: is it ${column.name} (${column.zh}), another column, or none? Head it ${column.zh}, or say it in a mapping`,
            })
          }
          for (const { header, years } of shown.columns.filter(({ asksYears }) => asksYears))
            problems.add({
              file,
              row: block.row,
              column: header,
              expected: `an answer: is a year alone its ${years === 'FIRST_DAY' ? 'first' : 'last'} day? Write days or months, or say it in a mapping`,
            })
          const part = tables.some(({ name }) => name === block.spec.file)
          const own = tableOf({ ...table, file }, block, takenOf(block, guesses), part, beside)
          tables.push(own)
          if (beside.length) besides.push(besideTable(own, block, beside))
        }
      }
      if (problems.count)
        throw new ImportError('How the sheets are to be read is not sure; nothing was imported.', problems.lines())
      tables.push(...besides)
      const all = tables.map(keyed)
      return all.map((table) => named(table, () => all))
    },
  }
}

const takenOf = (block: Block, guesses: readonly (Guess | undefined)[]): Taken[] =>
  guesses.flatMap((given, at): Taken[] => {
    if (!given || given.confidence < SURE) return []
    const guess = { ...given, ...yearsOf(block, at, given) }
    const one = { at, guess, header: headerOf(guess) }
    const end = guess.period && periodOf(block.spec)?.[1]
    if (!end || guesses.some((other) => other?.column === end)) return [one]
    const years = guess.years && ({ years: 'LAST_DAY' } as const)
    return [one, { at, guess: { column: end, confidence: guess.confidence, period: 'end', ...years }, header: end.zh }]
  })

/** Whether a table stands in several workbooks of a folder; a table of CSV stands there once. */
const ofAnotherBook = ({ file, name }: SourceTable, before: readonly SourceTable[]): boolean => {
  const book = bookOf(file)
  const same = before.filter((other) => specNamed(other.name) === specNamed(name))
  return book !== undefined && same.length > 0 && same.every((other) => bookOf(other.file) !== book)
}

const bookOf = (file: string): string | undefined => /^(.*), sheet /.exec(file)?.[1]

/** A table of the exchange format: it has the name of one, and its first row that one's English headers. */
async function isExchange(table: SourceTable): Promise<boolean> {
  const spec = specNamed(table.name)
  if (!spec) return false
  const [first] = await firstRows(table)
  if (!first) return true
  const english = new Set(allColumns(spec).map(({ name }) => name))
  return first.cells.some((cell) => typeof cell === 'string' && english.has(keyOf(cell)))
}

async function firstRows(table: SourceTable): Promise<readonly NumberedRow[]> {
  try {
    for await (const block of table.read()) if (block.length) return block
  } catch (error) {
    // The check of rows says it, with its place.
    if (!(error instanceof SourceError)) throw error
  }
  return []
}

/** What is broken is told by the check of rows, with its place. */
async function unlessBroken<T>(asked: Promise<T>): Promise<T[]> {
  try {
    return [await asked]
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return []
  }
}

/** All rows of a sheet; undefined where they can't be read, or are too many to be anything but an exchange table. */
async function wholeOf(table: SourceTable): Promise<NumberedRow[] | undefined> {
  const rows: NumberedRow[] = []
  try {
    for await (const block of table.read()) {
      rows.push(...block)
      if (rows.length > MAX_ROWS) return undefined
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return undefined
  }
  return rows
}

/** Whether a sheet has rows of several cells, which are no note to its reader. */
const isTabular = (rows: readonly NumberedRow[]): boolean =>
  rows.filter(({ cells }) => cells.filter(isFilled).length >= 3).length >= 2

/** The table a sheet is said to be, by its headers. */
function onlyTable(mapping: MappingInput, rows: readonly NumberedRow[]): string | undefined {
  for (const { cells } of rows.slice(0, 50)) {
    const texts = new Set(cells.flatMap((cell) => (typeof cell === 'string' && cell ? [headerKey(cell)] : [])))
    const said = mapping.sheets.find(
      ({ table, columns }) => table && columns.length && columns.every(({ header }) => texts.has(headerKey(header))),
    )
    if (said?.table) return said.table
  }
  return undefined
}
