import type { Rights } from '../access/rights.js'
import { personalTypeOf } from '../access/sight.js'
import { checkStanding } from '../changes/places.js'
import { Refusal, type ChangeProblem } from '../changes/problem.js'
import type { CheckedTable } from '../import/check/datasetTables.js'
import type { Reader } from '../store/store.js'
import type { PlacedProblem } from './marked.js'

export type RefusedRow = PlacedProblem & { code: string }

/** What is wrong with a change, said of the row it was made of. */
export const refusedAt = (
  { field, message, code, value }: ChangeProblem,
  { file, row }: { file: string; row?: number },
): RefusedRow => ({
  file,
  ...(row !== undefined && { row }),
  ...(field !== null && { column: field }),
  ...(typeof value === 'string' && { value }),
  expected: message.EN,
  message: message.ZH,
  code,
})

/** Rows of people who are there and are not of the regions of whoever sends them. */
export async function unseenPeople(
  reader: Reader,
  tables: readonly CheckedTable[],
  rights: Rights,
): Promise<RefusedRow[]> {
  const rows = tables.flatMap(({ spec, source, kept = [] }) =>
    kept.flatMap(({ row, values: { id } }) =>
      spec.kind === 'entity' && typeof id === 'string' && personalTypeOf(id) ? [{ id, file: source.file, row }] : [],
    ),
  )
  try {
    await checkStanding(reader, new Map(rows.map(({ id }, index) => [id, index])), { rights, right: 'DRAFT' })
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.problems.map((one) => refusedAt(one, rows[one.index]!))
  }
}
