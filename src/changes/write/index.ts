import { unlinkRelations } from '../../generated/cypher.js'
import { groupBy } from '../../kernel/group.js'
import { slices } from '../../kernel/slices.js'
import { linkQueries, nodeQueries, relationQueries, type LinkType, type RelationType } from '../../generated/writes.js'
import type { EntityTypeName } from '../../model.js'
import type { Query } from '../../query/query.js'
import type { Reader } from '../../store/store.js'

/** A relation without a row of its own, to be made. */
export interface NewLink {
  type: LinkType
  from: string
  to: string
  properties?: object
}

/** A relation with a row of its own, to be made. */
export interface NewRelation {
  type: RelationType
  from: string
  to: string
  properties: object
}

/** Creates entities, type by type; what others refer to stands first. */
export const createEntities = (tx: Reader, types: readonly (readonly [EntityTypeName, readonly unknown[]])[]) =>
  write(
    tx,
    types.map(([label, rows]) => [nodeQueries[label].create, rows]),
  )

/** Gives entities other properties in place of theirs. */
export const replaceEntities = (tx: Reader, types: readonly (readonly [EntityTypeName, readonly unknown[]])[]) =>
  write(
    tx,
    types.map(([label, rows]) => [nodeQueries[label].update, rows]),
  )

/** Creates relations that come with the row of an entity. */
export const createLinks = (tx: Reader, links: readonly NewLink[]): Promise<void> =>
  write(
    tx,
    [...groupBy(links, ({ type }) => type)].map(([type, rows]) => [
      linkQueries[type],
      rows.map(({ from, to, properties = {} }) =>
        takesProperties(linkQueries[type]) ? { from, to, properties } : { from, to },
      ),
    ]),
  )

/** Whether rows of a query have properties: Neo4j takes none in their place for a mistake. */
function takesProperties({ params: { rows } }: Query<never, void>): boolean {
  return rows?.kind === 'list' && rows.of.kind === 'map' && 'properties' in rows.of.fields
}

/** Creates relations that have a row of their own. */
export const createRelations = (tx: Reader, relations: readonly NewRelation[]): Promise<void> =>
  write(
    tx,
    [...groupBy(relations, ({ type }) => type)].map(([type, rows]) => [
      relationQueries[type],
      rows.map(({ from, to, properties }) => ({ from, to, properties })),
    ]),
  )

/** Takes out relations that have a row of their own, by its id and the entity they start at. */
export async function removeRelations(
  tx: Reader,
  relations: readonly { type: string; from: string; id: string }[],
): Promise<void> {
  for (const [type, all] of groupBy(relations, (relation) => relation.type))
    for (const some of slices(all))
      await tx.run(unlinkRelations, {
        type,
        ids: some.map(({ id }) => id),
        froms: [...new Set(some.map(({ from }) => from))],
      })
}

/** What becomes of the graph: what is taken out, and what is made; a relation that changes is both. */
export interface Difference {
  removed: readonly { type: RelationType; from: string; id: string }[]
  entities: readonly (readonly [EntityTypeName, readonly unknown[]])[]
  links: readonly NewLink[]
  relations: readonly NewRelation[]
}

/** Makes a difference, within a transaction. */
export async function apply(tx: Reader, { removed, entities, links, relations }: Difference): Promise<void> {
  await removeRelations(tx, removed)
  await createEntities(tx, entities)
  await createLinks(tx, links)
  await createRelations(tx, relations)
}

/**
 * Runs writes of which none needs another, two at a time: while the engine is at one, the rows of the next are handed
 * over, which takes as long. Which of the two comes first is open.
 */
export async function write(
  tx: Reader,
  writes: readonly (readonly [Query<never, void>, readonly unknown[]])[],
): Promise<void> {
  let before: Promise<void> | undefined
  for (const [query, rows] of writes) {
    // Parameters are converted on the event loop, so they must not be too many.
    for (const some of slices(rows)) {
      const now = tx.run(query, { rows: some } as never)
      // Its failure is met when it is awaited, or stands behind that of the one before.
      now.catch(() => undefined)
      await before
      before = now
    }
  }
  await before
}
