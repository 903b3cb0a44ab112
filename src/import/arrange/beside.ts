import { tables } from '../../generated/tables.js'
import { columnNamed } from './columns.js'
import type { Block } from './blocks.js'
import type { MappingInput } from './mapping.js'
import { guess, headerKey, SURE, type Guess } from './match.js'
import type { NumberedRow, SourceTable } from '../read/source.js'

/** Columns of a list of people that say where they work: rows of another table, of the same people. */
export interface Beside {
  at: number
  column: 'organisation' | 'position'
  /** As a mapping names it: `affiliations.organisation`. */
  name: string
  confidence: number
}

const AFFILIATIONS = tables.find(({ file }) => file === 'affiliations')!

/** Which columns of a block say where people work: those that are nothing else, or those somebody said it of. */
export function besideOf(
  { spec, headers }: Block,
  guesses: readonly (Guess | undefined)[],
  answers: MappingInput['sheets'][number] | undefined,
): Beside[] {
  if (spec.file !== 'experts') return []
  const said = new Map(answers?.columns.map(({ header, column }) => [headerKey(header), column]))
  const found: Beside[] = []
  for (const column of ['organisation', 'position'] as const) {
    const wanted = columnNamed(AFFILIATIONS, column)
    const name = `${AFFILIATIONS.file}.${column}`
    headers.forEach((header, at) => {
      const answer = said.get(headerKey(header))
      if (guesses[at] || header === '' || found.some((one) => one.column === column)) return
      const own = guess(AFFILIATIONS, header)
      if (answer === name) found.push({ at, column, name, confidence: 1 })
      else if (answer === undefined && own?.column === wanted && own!.confidence >= SURE)
        found.push({ at, column, name, confidence: own!.confidence })
    })
  }
  return found.some(({ column }) => column === 'organisation') ? found : []
}

/** Where people of a list work, as a table beside theirs; rows without an id, or without a unit, are left out. */
export function besideTable(people: SourceTable, { rows }: Block, beside: readonly Beside[]): SourceTable {
  const raw = new Map(rows.map(({ row, cells }) => [row, cells]))
  return {
    file: people.file,
    name: AFFILIATIONS.file,
    size: people.size,
    part: true,
    beside: true,
    ...(people.madeIds && { madeIds: true as const }),
    async *read() {
      let id = -1
      for await (const block of people.read()) {
        let values = block
        if (id < 0) {
          const [header] = block
          id = header?.cells.findIndex((cell) => cell === 'id' || cell === '编号') ?? -1
          if (id < 0 || !header) return
          values = block.slice(1)
          yield [{ row: header.row, cells: ['expert', ...beside.map(({ column }) => column)] }]
        }
        yield values.flatMap(({ row, cells }): NumberedRow[] => {
          const own = beside.map(({ at }) => raw.get(row)?.[at] ?? '')
          const expert = cells[id] ?? ''
          return expert !== '' && own[0] !== '' ? [{ row, cells: [expert, ...own] }] : []
        })
      }
    },
  }
}
