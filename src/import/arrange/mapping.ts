import { z } from 'zod'
import type { Block } from './blocks.js'
import { columnNamed } from './columns.js'
import { yearsOf, type Years } from './years.js'
import { DOUBTFUL, headerKey, SERIAL, SURE, type Guess } from './match.js'

/** How a column of a sheet is read (映射). */
export interface ColumnMapping {
  /** As a spreadsheet counts: A, B, …, AA. */
  at: string
  header: string
  /** By its English name, that of one beside the table so: `affiliations.organisation`; null is kept aside. */
  column: string | null
  confidence: number
  /** Some of its days are years alone (2025): what they are read as. */
  years?: Years
  /** Somebody has to say whether its years are to be read so. */
  asksYears?: true
  /** Somebody has to say: the guess isn't sure enough to be taken. */
  asks?: true
}

/** How a table on a sheet is read. */
export interface SheetMapping {
  /** The file, with its sheet: `名单.xlsx, sheet 专家`. */
  file: string
  /** The row of the header, the last line of it. */
  row: number
  /** Rows of values. */
  rows: number
  /** The table, by the name of its file; null where nothing is like it. */
  table: string | null
  confidence: number
  /** Tables it may be as well: somebody has to say. */
  asks?: string[]
  columns: ColumnMapping[]
}

/** How the sheets of a dataset are read; what somebody puts right in it is taken. */
export interface Mapping {
  sheets: SheetMapping[]
}

/** What a mapping has to say to be used: which table has which headers, and what they mean. */
export const mappingInput = z.object({
  sheets: z
    .array(
      z.object({
        file: z.string().optional(),
        row: z.number().optional(),
        table: z.string().nullable(),
        asks: z.unknown().optional(),
        columns: z.array(
          z.object({
            at: z.string().optional(),
            header: z.string(),
            /** Left out: as it is guessed. */
            column: z.string().nullable().optional(),
            /** With years alone: how they are read. */
            years: z.enum(['FIRST_DAY', 'LAST_DAY']).optional(),
            asksYears: z.unknown().optional(),
            asks: z.unknown().optional(),
          }),
        ),
      }),
    )
    .max(1000),
  /** Who people of a sheet without ids are: `new`, or the id of one who is there. */
  people: z
    .array(z.object({ id: z.string(), is: z.string() }))
    .max(100_000)
    .optional(),
})
export type MappingInput = z.infer<typeof mappingInput>

/** What was answered before for headers like these: those of the same sheet, else of one with just the same headers. */
export function answersFor(
  mapping: MappingInput | undefined,
  headers: readonly string[],
): MappingInput['sheets'][number] | undefined {
  const signature = signed(headers)
  return mapping?.sheets.find(({ columns }) => signed(columns.map(({ header }) => header)) === signature)
}

/** Without numbers of rows, which a mapping doesn't speak of. */
const signed = (headers: readonly string[]): string =>
  headers
    .map(headerKey)
    .filter((key) => key !== '' && !SERIAL.test(key))
    .join('\n')

/** A column by its place: 0 is A, 26 is AA. */
export const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

/** The guesses of a block with what was answered in their place. */
export function answered(block: Block, answers: MappingInput['sheets'][number] | undefined): (Guess | undefined)[] {
  if (!answers) return [...block.guesses]
  const said = new Map(answers.columns.map((one) => [headerKey(one.header), one]))
  return block.headers.map((text, at) => {
    const answer = said.get(headerKey(text))
    const guess = block.guesses[at]
    const years = answer?.asksYears ? undefined : answer?.years
    const told = (one: Guess | undefined): Guess | undefined => (one && years ? { ...one, years } : one)
    if (answer?.column === undefined) return told(guess)
    const column = answer.column === null ? undefined : columnNamed(block.spec, answer.column)
    if (!column) return undefined
    return told(guess?.column === column ? { ...guess, confidence: 1 } : { column, confidence: 1 })
  })
}

/** How a block is read, for people to look at. */
export const shownMapping = (
  file: string,
  block: Block,
  guesses: readonly (Guess | undefined)[],
  besides: readonly { at: number; name: string; confidence: number }[],
): SheetMapping => ({
  file,
  row: block.row,
  rows: block.rows.length,
  table: block.spec.file,
  confidence: block.rival ? DOUBTFUL : 1,
  ...(block.rival && { asks: [block.spec.file, block.rival.file] }),
  columns: block.headers.flatMap((header, at): ColumnMapping[] => {
    const guess = guesses[at]
    const beside = besides.find((one) => one.at === at)
    if (header === '' || (!guess && SERIAL.test(headerKey(header)))) return []
    return [
      {
        at: letters(at),
        header,
        column: guess?.column.name ?? beside?.name ?? null,
        confidence: guess?.confidence ?? beside?.confidence ?? 1,
        ...(guess && guess.confidence < SURE && { asks: true as const }),
        ...(guess && guess.confidence >= SURE && yearsOf(block, at, guess)),
      },
    ]
  }),
})
