import { tables } from '../../generated/tables.js'
import type { Item } from '../document.js'

const columns = new Map(tables.map(({ file, columns: own }) => [file, own] as const))

/**
 * Items without those that were refused: what refers to one of them, or to what is `missing`, does without, or goes
 * with it where it has to refer to it; undefined for those that go.
 */
export function pruned(
  items: readonly Item[],
  refused: ReadonlySet<number>,
  missing: ReadonlySet<string>,
): (Item | undefined)[] {
  const out: (Item | undefined)[] = items.map((item, at) => (refused.has(at) ? undefined : item))
  const gone = new Set([
    ...missing,
    ...items.flatMap(({ row }, at) => (refused.has(at) && typeof row.id === 'string' ? [row.id] : [])),
  ])
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    out.forEach((item, at) => {
      if (!item) return
      const row = { ...item.row }
      for (const column of columns.get(item.table) ?? []) {
        const value = row[column.name]
        if (column.kind !== 'reference' || typeof value !== 'string') continue
        const left = value.split(';').filter((id) => !gone.has(id))
        if (left.join(';') === value) continue
        if (left.length) row[column.name] = left.join(';')
        else if (column.required) {
          out[at] = undefined
          return void (typeof row.id === 'string' && gone.add(row.id))
        } else delete row[column.name]
      }
      out[at] = { ...item, row }
    })
  }
  return out
}

/** The ids that a row refers to. */
export const referencesOf = ({ table, row }: Item): string[] =>
  (columns.get(table) ?? []).flatMap(({ kind, name }) => {
    const value = row[name]
    return kind === 'reference' && typeof value === 'string' ? value.split(';').filter(Boolean) : []
  })
