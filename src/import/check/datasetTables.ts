import type { EntityTypeName } from '../../model.js'
import { nearest, type Problems } from './problems.js'
import type { DatasetTable, Row } from './rows.js'
import { Said } from './said.js'
import type { DatasetSource } from '../read/source.js'
import type { TableSpec } from '../exchange/spec.js'
import { tables } from '../../generated/tables.js'

export interface CheckedTable extends DatasetTable {
  rows: number
  /** All its rows, where the dataset is small. */
  kept?: Row[]
}

/** The rows to be left out, by file; `all` where a file can't be read at all. */
export type Rejected = ReadonlyMap<string, ReadonlySet<number> | 'all'>

/**
 * The tables of a dataset, in the order of writing; unknown ones are reported.
 * @param unread gets the types whose table is probably there under a wrong name
 */
export async function datasetTables(
  source: DatasetSource,
  problems: Problems,
  rejected: Rejected,
  unread: Set<EntityTypeName>,
): Promise<CheckedTable[]> {
  const byName = new Map<string, TableSpec>(
    tables.flatMap((spec) => [[spec.file, spec] as const, [spec.zh, spec] as const]),
  )
  const found = new Map<TableSpec, CheckedTable[]>()
  for (const table of await source.tables()) {
    const out = rejected.get(table.file)
    if (out === 'all') continue
    const spec = byName.get(table.name) ?? byName.get(table.name.toLowerCase())
    if (!spec) {
      const near = nearest(table.name, byName.keys())
      const meant = near === undefined ? undefined : byName.get(near)
      if (meant?.kind === 'entity') unread.add(meant.label)
      problems.add({
        file: table.file,
        expected: near
          ? `the name of a known table; the nearest is ${near}`
          : `the name of a known table: ${tables.map(({ file }) => file).join(', ')}`,
      })
    } else if (found.has(spec) && !table.part)
      problems.add({
        file: table.file,
        expected: `each table once: ${found.get(spec)![0]!.source.file} is the same table`,
      })
    else {
      const checked: CheckedTable = {
        spec,
        source: table,
        rows: 0,
        columns: new Set(),
        lacking: [],
        said: new Said(),
        ...(out && { rejected: out }),
      }
      found.set(spec, [...(found.get(spec) ?? []), checked])
    }
  }
  return tables.flatMap((spec) => found.get(spec) ?? [])
}
