import { tables } from '../../generated/tables.js'
import { columnNamed } from './columns.js'
import type { Block } from './blocks.js'
import { plainCell } from './forms/plain.js'
import type { MappingInput } from './mapping.js'
import { guess, headerKey, SURE, type Guess } from './match.js'
import type { NumberedRow, SourceTable } from '../read/source.js'

/** Columns of a list that say something of another table, of the same people or enterprises. */
export interface Beside {
  at: number
  /** The table beside, and its column. */
  file: string
  column: string
  /** As a mapping names it: `affiliations.organisation`. */
  name: string
  confidence: number
}

/** What lists say in passing: where people work, which chains enterprises are on. */
export const BESIDE = {
  experts: { file: 'affiliations', owner: 'expert', named: 'organisation', columns: ['organisation', 'position'] },
  enterprises: { file: 'enterprise_chains', owner: 'enterprise', named: 'chain', columns: ['chain', 'chain_master'] },
} as const
export type BesideFile = (typeof BESIDE)[keyof typeof BESIDE]['file']

const besideOfTable = (file: string) => (BESIDE as Partial<Record<string, (typeof BESIDE)[keyof typeof BESIDE]>>)[file]

/** Which columns of a block say so: those that are nothing else, or those somebody said it of. */
export function besideOf(
  { spec, headers }: Block,
  guesses: readonly (Guess | undefined)[],
  answers: MappingInput['sheets'][number] | undefined,
): Beside[] {
  const rule = besideOfTable(spec.file)
  if (!rule) return []
  const { file, named, columns } = rule
  const table = tables.find((one) => one.file === file)!
  const said = new Map(answers?.columns.map(({ header, column }) => [headerKey(header), column]))
  const found: Beside[] = []
  for (const column of columns) {
    const wanted = columnNamed(table, column)
    const name = `${file}.${column}`
    headers.forEach((header, at) => {
      const answer = said.get(headerKey(header))
      if (guesses[at] || header === '' || found.some((one) => one.column === column)) return
      const own = guess(table, header)
      if (answer === name) found.push({ at, file, column, name, confidence: 1 })
      else if (answer === undefined && own?.column === wanted && own!.confidence >= SURE)
        found.push({ at, file, column, name, confidence: own!.confidence })
    })
  }
  return found.some(({ column }) => column === named) ? found : []
}

/** What a list says in passing as a table beside it; rows without an id, or without what it names, are left out. */
export function besideTable(people: SourceTable, { rows, spec }: Block, beside: readonly Beside[]): SourceTable {
  const { file, owner } = besideOfTable(spec.file)!
  const table = tables.find((one) => one.file === file)!
  const raw = new Map(rows.map(({ row, cells }) => [row, cells]))
  return {
    file: people.file,
    name: file,
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
          yield [{ row: header.row, cells: [owner, ...beside.map(({ column }) => column)] }]
        }
        yield values.flatMap(({ row, cells }): NumberedRow[] => {
          const own = beside.map(({ at, column }, place) => {
            const cell = raw.get(row)?.[at] ?? ''
            return place === 0 ? cell : plainCell(columnNamed(table, column)!, cell, { inclusive: true })
          })
          const whose = cells[id] ?? ''
          return whose !== '' && own[0] !== '' ? [{ row, cells: [whose, ...own] }] : []
        })
      }
    },
  }
}
