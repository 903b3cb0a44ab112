import { normaliseText } from '../../kernel/text.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../../model.js'
import type { SourceTable } from '../read/source.js'
import { columnsOf, specNamed } from './exchange.js'

/** Ids by the names they are called by, as names are compared. */
export type Index = Map<string, Set<string>>

export const add = (index: Index, key: string, id: string): void => {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}

export interface DatasetNames {
  byType: ReadonlyMap<EntityTypeName, Index>
  /** Ids that were made, as their rows have none. */
  made: ReadonlySet<string>
}

/** What the entities of a dataset are called. */
export async function datasetNames(tables: readonly SourceTable[]): Promise<DatasetNames> {
  const byType = new Map<EntityTypeName, Index>()
  const made = new Set<string>()
  for (const table of tables) {
    const spec = specNamed(table.name)
    if (spec?.kind !== 'entity' || spec.idOf) continue
    const index: Index = byType.get(spec.label) ?? new Map()
    byType.set(spec.label, index)
    let at: number[] | undefined
    for await (const block of table.read()) {
      let rows = block
      if (!at) {
        const columns = columnsOf(spec, block[0]?.cells ?? [])
        at = ['id', 'name', 'title', 'aliases', 'code', 'uscc'].map((name) =>
          columns.findIndex((column) => column?.name === name),
        )
        rows = block.slice(1)
      }
      for (const { cells } of rows) {
        const [id, ...texts] = at.map((column) => (column < 0 ? '' : cells[column]))
        if (typeof id !== 'string' || id.trim() === '') continue
        const whole = typeOfId(id.trim()) ? id.trim() : `${entityTypes[spec.label].prefix}:${id.trim()}`
        if (table.madeIds) made.add(whole)
        for (const text of texts)
          if (typeof text === 'string')
            for (const one of text.split(/[;；]/)) if (one.trim()) add(index, normaliseText(one), whole)
      }
    }
  }
  return { byType, made }
}
