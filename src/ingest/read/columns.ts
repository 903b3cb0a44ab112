import type { Line, Span } from '../document.js'
import { nameColumns } from '../rules/column.js'
import { tailOf, type Tail } from '../rules/tail.js'
import { splitAtDepth0 } from '../text/split.js'
import { plain } from '../text/width.js'
import type { Clause } from '../tree/clause.js'
import type { UnfoldedLine } from '../tree/tables.js'

/** A name in a cell, with the table its column says it is of. */
export interface Celled {
  table: 'chains' | 'enterprises' | 'projects' | 'institutions' | 'platforms'
  name: string
  span: Span
  tail?: Tail
}

/** Names in the columns of a table whose headers say what they name. */
export function namesInColumns({ rows }: Clause): Celled[] {
  const [header, ...body] = rows ?? []
  const columns = (header?.cells ?? []).flatMap(({ text }, at) => {
    const found = nameColumns.find(({ pattern }) => pattern.test(plain(text)))
    return found ? [{ at, table: found.table }] : []
  })
  return body.flatMap((row) =>
    columns.flatMap(({ at, table }) => (row.cells?.length === header!.cells!.length ? inCell(row, at, table) : [])),
  )
}

function inCell(row: Line, at: number, table: (typeof nameColumns)[number]['table']): Celled[] {
  const cell = row.cells![at]!
  const line = (row as Partial<UnfoldedLine>).lines?.[at] ?? row
  return splitAtDepth0(cell.text, 0, cell.text.length, '、,; ').flatMap(({ from, to }): Celled[] => {
    const name = cell.text.slice(from, to).replace(/等$/, '')
    const span = { line, from: cell.at + from, to: cell.at + from + name.length }
    const tail = tailOf(name)
    if (!/^[\u4e00-\u9fa5A-Za-z0-9()“”—·.]{2,40}$/.test(name) || /^\d+$|^合计|^(?:无|略|暂无)$/.test(name)) return []
    if (table === 'chains') return [{ table, name: /(?:链|产业)$/.test(name) ? name : `${name}产业链`, span }]
    if (tail && (table === 'bodies' || (table === 'enterprises' && tail.table === 'institutions')))
      return [{ table: tail.table, name, span, tail }]
    if (table === 'bodies') return /(?:公司|集团)$/.test(name) ? [{ table: 'enterprises', name, span }] : []
    return [{ table, name, span }]
  })
}
