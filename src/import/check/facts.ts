import { appointmentsById, importedRelationRows, relationsById } from '../../generated/cypher.js'
import { tables } from '../../generated/tables.js'
import { slices } from '../../kernel/slices.js'
import { typeOfId } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { RelationTable } from '../exchange/spec.js'
import type { StoredRelation } from './stored.js'

type Fact = Omit<StoredRelation, 'type'> & { type: string }

const specs = new Map(tables.flatMap((table) => (table.kind === 'relation' ? [[table.id.prefix, table] as const] : [])))

/**
 * Facts by their ids, whatever their type: each is looked for where its id says that it starts, an appointment among
 * appointments. Among all relations there are only what is not found so is looked for.
 */
export async function factsById(reader: Reader, ids: readonly string[]): Promise<Fact[]> {
  const found: Fact[] = []
  for (const some of slices([...new Set(ids)].filter((id) => !typeOfId(id)))) {
    const left = new Set(some)
    const take = (rows: readonly { type: string; from: string; to: string; properties: unknown }[]): void => {
      for (const row of rows) {
        const fact = row as Fact
        left.delete(fact.properties.id as string)
        found.push(fact)
      }
    }
    const known = some.flatMap((id) => {
      const spec = specs.get(id.slice(0, id.indexOf(':')))
      return spec ? [{ id, spec }] : []
    })
    const own = known.filter(({ spec }) => hasOwnId(spec)).map(({ id }) => id)
    if (own.length) take(await reader.run(appointmentsById, { ids: own }))
    for (const id of own) left.delete(id)
    const made = known.filter(({ spec }) => !hasOwnId(spec))
    const froms = [...new Set(made.map(({ id, spec }) => startOf(id, spec)))]
    if (made.length) take(await reader.run(importedRelationRows, { froms, ids: made.map(({ id }) => id) }))
    if (left.size) take(await reader.run(relationsById, { ids: [...left] }))
  }
  return found
}

/** Only appointments have an id of their own. */
const hasOwnId = ({ type }: RelationTable): boolean => type === 'APPOINTED_TO'

/** What is made of columns says where it starts. */
const startOf = (id: string, { id: { prefix, columns }, from }: RelationTable): string =>
  id.slice(prefix.length + 1).split('~')[columns.indexOf(from)] ?? ''
