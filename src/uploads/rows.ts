import { camel } from '../kernel/words.js'
import { changeTo } from '../changes/rows.js'
import type { ChangeInput } from '../generated/types.js'
import { allColumns } from '../import/check/headers.js'
import type { CheckedTable } from '../import/check/datasetTables.js'
import type { ImportChange } from '../import/index.js'

/** A row of a sheet as a change, with where it stands. */
export interface RowChange {
  change: ChangeInput
  file: string
  row: number
  id: string
}

/** What a row of a file says beside its values, which a change has no field for. */
const NOT_OF_CHANGES = new Set(['note', '_remove', 'confidence', 'derived'])

/** The rows that would change something, as changes; contacts are left out. */
export function rowChanges(tables: readonly CheckedTable[], changes: readonly ImportChange[]): RowChange[] {
  const byPlace = new Map(changes.map((change) => [`${change.table}\n${change.file}\n${change.row}`, change]))
  return tables.flatMap(({ spec, source, kept = [], columns }) =>
    kept.flatMap(({ row, values, remove }): RowChange[] => {
      const change = byPlace.get(`${spec.file}\n${source.file}\n${row}`)
      if (!change) return []
      const place = { file: source.file, row, id: change.id }
      if (remove || change.operation === 'remove')
        return [
          {
            ...place,
            change: { remove: { id: change.id, reason: `导入：${source.file}第${row}行` } },
          },
        ]
      const given: Record<string, unknown> = {}
      for (const { name, personal } of allColumns(spec)) {
        if (!columns.has(name) || personal || NOT_OF_CHANGES.has(name)) continue
        const value = values[name]
        if (value !== undefined) given[camel(name)] = value
        else if (change.operation === 'update') given[camel(name)] = null
      }
      return [{ ...place, change: changeTo(spec, given) }]
    }),
  )
}
