import {
  importedIncoming,
  importedOutgoing,
  importedRelationRows,
  importedRelations,
  importedRows,
  movedAppointments,
} from '../../generated/cypher.js'
import { tables } from '../../generated/tables.js'
import { typeOfId } from '../../model.js'
import { slices } from '../../kernel/slices.js'
import type { Reader } from '../../store/store.js'
import type { LinkType } from '../../generated/writes.js'
import type { ColumnRelation, EntityTable, Link, Properties, RelationTable } from '../exchange/spec.js'

/** An entity as the graph has it, with the relations its row made. */
export interface StoredEntity {
  properties: Properties
  links: Link[]
}

/** A relation with a row of its own, as the graph has it. */
export interface StoredRelation {
  type: RelationTable['type']
  from: string
  to: string
  properties: Properties
}

/** The relations that rows of a table make. */
export const ownRelations = ({
  columns,
  linkTypes,
  clauseOf,
}: Pick<EntityTable, 'columns' | 'linkTypes' | 'clauseOf'>): ColumnRelation[] => [
  ...columns.flatMap(({ relation }) => relation ?? []),
  ...(linkTypes ?? []),
  ...(clauseOf ? [{ type: 'IN_CLAUSE' } as const] : []),
]

/** Types of relations that the rows of either end may state. */
export const ofBothEnds: ReadonlySet<string> = (() => {
  const ends = (incoming: boolean): Set<string> =>
    new Set(
      tables.flatMap((spec) =>
        spec.kind === 'entity'
          ? ownRelations(spec).flatMap((one) => ((one.incoming ?? false) === incoming ? [one.type] : []))
          : [],
      ),
    )
  const incoming = ends(true)
  return new Set([...ends(false)].filter((type) => incoming.has(type)))
})()

/** Those of the entities that the graph has, whole. */
export async function storedEntities(
  reader: Reader,
  table: Pick<EntityTable, 'columns' | 'linkTypes' | 'clauseOf'>,
  ids: readonly string[],
): Promise<Map<string, StoredEntity>> {
  const found = new Map<string, StoredEntity>()
  const own = ownRelations(table)
  for (const some of slices(ids)) {
    for (const { id, properties } of await reader.run(importedRows, { ids: some }))
      found.set(id, { properties: properties as Properties, links: [] })
    for (const incoming of [false, true]) {
      const types = new Set<string>(
        own.filter((relation) => (relation.incoming ?? false) === incoming).map(({ type }) => type),
      )
      if (types.size === 0) continue
      for (const { type, from, to, properties } of await reader.run(incoming ? importedIncoming : importedOutgoing, {
        ids: some,
      })) {
        if (!types.has(type)) continue
        const facts = properties as Properties
        found.get(incoming ? to : from)?.links.push({
          type: type as LinkType,
          from,
          to,
          other: typeOfId(incoming ? from : to)!,
          ...(Object.keys(facts).length && { properties: facts }),
        })
      }
    }
  }
  return found
}

/** The properties of entities alone, without their relations. */
export async function storedProperties(reader: Reader, ids: readonly string[]): Promise<Map<string, Properties>> {
  const found = new Map<string, Properties>()
  for (const some of slices(ids))
    for (const { id, properties } of await reader.run(importedRows, { ids: some }))
      found.set(id, properties as Properties)
  return found
}

/** Those of the relations that the graph has, whole; `from` tells where each starts. */
export async function storedRelations(
  reader: Reader,
  relations: readonly { id: string; from: string }[],
): Promise<Map<string, StoredRelation>> {
  const found = new Map<string, StoredRelation>()
  for (const some of slices(relations)) {
    const rows = await reader.run(importedRelationRows, {
      froms: [...new Set(some.map(({ from }) => from))],
      ids: some.map(({ id }) => id),
    })
    for (const { type, from, to, properties } of rows)
      found.set((properties as Properties).id as string, {
        type: type as StoredRelation['type'],
        from,
        to,
        properties: properties as Properties,
      })
  }
  return found
}

/** What tells whether a row of a relation changed: where it starts, its fingerprint and its version. */
export interface StoredMark {
  from: string
  hash: string
  version: number | null
}

/** Which of the relations the graph has, and where each starts; `from` is where it is looked for first. */
export async function relationHashes(
  reader: Reader,
  type: RelationTable['type'],
  relations: readonly { id: string; from?: string }[],
): Promise<Map<string, StoredMark>> {
  const found = new Map<string, StoredMark>()
  for (const some of slices(relations)) {
    const froms = [...new Set(some.flatMap(({ from }) => from ?? []))]
    if (froms.length)
      for (const { id, ...mark } of await reader.run(importedRelations, { ids: froms, type })) found.set(id, mark)
    // An appointment has an id of its own, so a row may name another expert than before, or none.
    const others = type === 'APPOINTED_TO' ? some.filter(({ id }) => !found.has(id)).map(({ id }) => id) : []
    if (others.length)
      for (const { id, ...mark } of await reader.run(movedAppointments, { ids: others })) found.set(id, mark)
  }
  return found
}
