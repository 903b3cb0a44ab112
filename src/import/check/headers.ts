import { entityTypes } from '../../model.js'
import type { Cells } from '../read/source.js'
import { commonColumns, type Column, type TableSpec } from '../exchange/spec.js'
import { cellParser, type CellParser } from './cells.js'
import { nearest, type Problems } from './problems.js'

/** A column of the table where it stands in the file. */
export interface Field {
  column: Column
  at: number
  parse: CellParser
  /** The day ends its period and belongs to it, as people write it. */
  lastDay?: true
  /** Header as it is written. */
  header: string
}

/** All columns of a table, those allowed everywhere included. */
export const allColumns = (spec: TableSpec): readonly Column[] => [
  ...spec.columns,
  ...commonColumns.filter(({ name }) => !spec.columns.some((column) => column.name === name)),
]

/** The columns that tell a row from others: those its id is made of. */
export function keyColumns(spec: TableSpec): readonly string[] {
  if (spec.kind === 'patch') return spec.columns.filter(({ required }) => required).map(({ name }) => name)
  if (spec.columns.some(({ kind }) => kind === 'id')) return ['id']
  if (spec.kind === 'relation') return spec.id.columns
  return spec.key ?? spec.columns.filter(({ required }) => required).map(({ name }) => name)
}

/** Finds the columns a header names; what is unknown or there twice is reported. */
export function bind(spec: TableSpec, file: string, header: Cells, row: number, problems: Problems): Field[] {
  const columns = allColumns(spec)
  const known = new Map(columns.flatMap((column) => names(column).map((name) => [key(name), column] as const)))
  const fields: Field[] = []
  header.forEach((cell, at) => {
    const text = typeof cell === 'string' ? cell.trim() : cell.found
    const column = known.get(key(text))
    if (!column) {
      const near = nearest(text, columns.flatMap(names))
      problems.add({
        file,
        row,
        column: text || `number ${at + 1}`,
        expected: near
          ? `a known column; the nearest is ${near}`
          : `a known column: ${columns.map(({ name }) => name).join(', ')}`,
      })
    } else if (fields.some((field) => field.column === column)) {
      problems.add({
        file,
        row,
        column: text,
        expected: `each column once: ${column.name} and ${column.zh} are the same`,
      })
    } else
      fields.push({
        column,
        at,
        parse: cellParser(column, ownPrefix(spec)),
        header: text,
        ...(column.lastDay && key(text) !== column.name && { lastDay: true as const }),
      })
  })
  return fields
}

const names = ({ name, zh, oldZh = [] }: Column): string[] => [name, zh, ...oldZh]
const key = (header: string): string => header.normalize('NFKC').replace(/\s/g, '').toLowerCase()

const ownPrefix = (spec: TableSpec): string | undefined =>
  spec.kind === 'entity' ? entityTypes[spec.label].prefix : spec.kind === 'relation' ? spec.id.prefix : undefined
