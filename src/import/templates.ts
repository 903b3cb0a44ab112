import { stringify } from 'csv-stringify/sync'
import { allColumns } from './check/headers.js'
import { tables } from '../generated/tables.js'

/**
 * An empty file for each table, with Chinese headers and the byte order mark that spreadsheets look for; by file name.
 */
export const templateFiles = (): ReadonlyMap<string, string> =>
  new Map(tables.map((spec) => [`${spec.file}.csv`, stringify([headers(spec)], { bom: true })]))

/** Relations have no other names, and notes are for whoever wants them. */
const headers = (spec: (typeof tables)[number]): string[] =>
  allColumns(spec).flatMap(({ name, zh }) =>
    name === 'note' || name === '_remove' || (name === 'aliases' && spec.kind !== 'entity') ? [] : zh,
  )
