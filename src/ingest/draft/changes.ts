import { memberOf } from '../../changes/rows.js'
import { tables } from '../../generated/tables.js'
import type { ChangeInput } from '../../generated/types.js'
import { allColumns } from '../../import/check/headers.js'
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

/** An item as a change of the row it is. */
export function changeOf({ table, row, confidence }: Item): ChangeInput {
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
  return { [memberOf(spec)]: given } as unknown as ChangeInput
}
