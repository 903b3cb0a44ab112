import type { ImportChange } from '../import/index.js'

const MAX_LINES = 1000
const MAX_VALUE = 120

/** What an import or a removal would do, a line for each row and column. */
export function changeLines(changes: readonly ImportChange[]): string[] {
  const lines = changes.slice(0, MAX_LINES).flatMap(({ operation, table, id, file, row, fields, with: by }) => {
    const place = file === undefined ? (by === undefined ? '' : `  with ${by}`) : `  ${file} row ${row!}`
    return [
      `${operation} ${table} ${id}${place}`,
      ...fields.map(({ column, before, after }) => `    ${column}: ${shown(before)} → ${shown(after)}`),
    ]
  })
  return changes.length > MAX_LINES ? [...lines, `… and ${changes.length - MAX_LINES} more; --json lists them`] : lines
}

function shown(value: unknown): string {
  if (value === undefined) return '(empty)'
  const text = Array.isArray(value) ? value.join(';') : String(value)
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text
}
