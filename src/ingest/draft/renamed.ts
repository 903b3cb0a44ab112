import { tables } from '../../generated/tables.js'
import type { Item } from '../document.js'

const columns = new Map(
  tables.map(({ file, columns: own }) => [file, new Map(own.map((column) => [column.name, column]))] as const),
)
/** Ids that begin with the short name of their document. */
const OF_DOCUMENT = /^(\w+):([^#\s]+?)(?=[-#]|$)/

/** How ids become others: those that are known, and those that hold the short name of a document that is. */
export function renaming(
  same: ReadonlyMap<string, string>,
  policies: ReadonlyMap<string, string>,
): (id: string) => string {
  const keys = new Map([...policies].map(([from, to]) => [from.slice('policy:'.length), to.slice('policy:'.length)]))
  return (id) => {
    const known = same.get(id) ?? policies.get(id)
    if (known !== undefined) return known
    const [whole, type, key] = OF_DOCUMENT.exec(id) ?? []
    const to = key === undefined ? undefined : keys.get(key)
    return to === undefined ? id : `${type}:${to}${id.slice(whole!.length)}`
  }
}

/** An item whose ids and sources are those of the graph. */
export function renamedItem(item: Item, renamed: (id: string) => string): Item {
  const of = columns.get(item.table)
  const row = Object.fromEntries(
    Object.entries(item.row).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      if (name === 'source')
        return [
          name,
          value
            .split(';')
            .map((source) => renamedSource(source, renamed))
            .join(';'),
        ]
      const column = of?.get(name)
      if (column?.kind !== 'reference' && column?.kind !== 'id') return [name, value]
      return [name, [...new Set((column.list ? value.split(';') : [value]).map(renamed))].join(';')]
    }),
  )
  return { ...item, row }
}

function renamedSource(source: string, renamed: (id: string) => string): string {
  const at = source.search(/[#@]/)
  return at < 0 ? source : renamed(source.slice(0, at)) + source.slice(at)
}
