import { tables } from '../../generated/tables.js'
import { allColumns } from '../../import/check/headers.js'
import type { TableSpec } from '../../import/exchange/spec.js'
import { camel } from '../../kernel/words.js'
import type { Item } from '../document.js'

const specs = new Map(
  tables.map((spec) => [
    spec.file,
    {
      spec,
      columns: new Map(allColumns(spec).map((column) => [column.name, column])),
    },
  ]),
)

/** The row an item is, as a change gives it. */
export function rowOf({ table, row, confidence }: Item): { spec: TableSpec; given: Record<string, unknown> } {
  const { spec, columns } = specs.get(table)!
  const given = Object.fromEntries(
    Object.entries({
      ...row,
      ...(confidence < 1 && row.confidence === undefined && { confidence }),
    }).flatMap(([name, value]) => {
      const column = columns.get(name)
      if (!column || String(value) === '') return []
      const list = column.list || name === 'source'
      return [[camel(name), list ? String(value).split(';').filter(Boolean) : value]]
    }),
  )
  return { spec, given }
}
