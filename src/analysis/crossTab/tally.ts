/** What is counted of the entities in one cell, row or column. */
export interface Tally {
  ids: string[]
  synthetic: boolean
}

/** One entity with the pairs of keys it stands under. */
export interface Placed {
  id: string
  synthetic: boolean
  pairs: readonly (readonly [row: string, column: string])[]
}

/** The counts of a table: an entity once in each cell, row and column, however many ways lead there. */
export function tally(entities: Iterable<Placed>): {
  rows: Map<string, Tally>
  columns: Map<string, Tally>
  cells: Map<string, Map<string, Tally>>
} {
  const rows = new Map<string, Tally>()
  const columns = new Map<string, Tally>()
  const cells = new Map<string, Map<string, Tally>>()
  for (const entity of entities)
    for (const [row, column] of entity.pairs) {
      add(rows, row, entity)
      add(columns, column, entity)
      let line = cells.get(row)
      if (!line) cells.set(row, (line = new Map()))
      add(line, column, entity)
    }
  return { rows, columns, cells }
}

/** Entities come one after the other, so that one that was added before is the last. */
function add(tallies: Map<string, Tally>, key: string, { id, synthetic }: Placed): void {
  const known = tallies.get(key)
  if (!known) return void tallies.set(key, { ids: [id], synthetic })
  if (known.ids.at(-1) === id) return
  known.ids.push(id)
  known.synthetic ||= synthetic
}
