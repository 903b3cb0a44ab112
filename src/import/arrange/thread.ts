import { ImportError, InputError } from '../../kernel/errors.js'
import { datasetAt } from '../read/at.js'
import type { NumberedRow } from '../read/source.js'
import type { Problem } from '../check/problems.js'
import { arranged } from './index.js'
import type { Mapping, MappingInput } from './mapping.js'
import type { SheetPreview } from './preview.js'

export interface ArrangeErrand {
  path: string
  mapping?: MappingInput | undefined
  preview?: number | undefined
  /** How many rows all tables may have together. */
  maxRows: number
}

/** A table that was read in a thread. */
export interface PlainTable {
  file: string
  name: string
  part?: true
  madeIds?: true
  beside?: true
  notes: readonly string[]
  rows: NumberedRow[]
  units: [number, string][]
}

export interface ArrangedApart {
  mapping: Mapping
  notes: readonly string[]
  tables: PlainTable[]
  questions: readonly Problem[]
  previews: readonly SheetPreview[]
  /** Why nothing was read. */
  refused?: { message: string; problems?: readonly string[] }
}

/** What the thread that arranges sheets answers. */
export default async function arrange({ path, mapping, preview, maxRows }: ArrangeErrand): Promise<ArrangedApart> {
  const source = arranged(datasetAt(path), { mapping, preview })
  const answer = (more: Partial<ArrangedApart>): ArrangedApart => ({
    mapping: source.mapping(),
    notes: source.notes?.() ?? [],
    questions: source.questions(),
    previews: source.previews(),
    tables: [],
    ...more,
  })
  try {
    const tables: PlainTable[] = []
    let count = 0
    for (const { file, name, part, madeIds, beside, notes = [], unitOf, read } of await source.tables()) {
      const rows: NumberedRow[] = []
      for await (const block of read()) {
        rows.push(...block)
        count += block.length
        if (count > maxRows)
          throw new InputError(`expected at most ${maxRows} rows here: import larger files by trichain import`)
      }
      const units = unitOf ? rows.map(({ row }): [number, string] => [row, unitOf(row)]) : []
      const marks = { ...(part && { part }), ...(madeIds && { madeIds }), ...(beside && { beside }) }
      tables.push({ file, name, notes, rows, units, ...marks })
    }
    return answer({ tables })
  } catch (error) {
    if (error instanceof ImportError) return answer({ refused: { message: error.message, problems: error.problems } })
    if (error instanceof InputError) return answer({ refused: { message: error.message } })
    throw error
  }
}
