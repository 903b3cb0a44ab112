import {
  bindIndicator,
  importedBindings,
  importedEntities,
  importedRelations,
  movedAppointments,
  unlinkIncoming,
  unlinkOutgoing,
  unlinkRelations,
} from '../../generated/cypher.js'
import type { EntityTypeName } from '../../model.js'
import type { Query } from '../../store/query.js'
import type { Reader } from '../../store/store.js'
import type { Checked } from '../check/index.js'
import { linkQueries, nodeQueries, relationQueries, type LinkType } from './links.js'
import type { Row } from '../check/rows.js'
import type { ColumnRelation, EntityDraft, EntityTable, Link, RelationDraft, RelationTable } from '../spec.js'
import { tables } from '../tables/index.js'

/** Rows of one query: parameters are converted on the event loop, so they must not be too many. */
const QUERY_ROWS = 2000

export interface Counts {
  created: number
  updated: number
  unchanged: number
}

export interface Saved {
  counts: Counts
  /** Relations whose other end is not written yet. */
  deferred: readonly Link[]
}

interface Context {
  checked: Checked
  repair: boolean
}

/** Creates new entities and replaces changed ones, each with the relations that come with its row. */
export async function saveEntities(tx: Reader, table: Pick<EntityTable, 'label' | 'columns' | 'linkTypes' | 'clauseOf'>, drafts: readonly EntityDraft[], { checked, repair }: Context): Promise<Saved> {
  const hashes = await storedHashes(tx, drafts, checked)
  const changed = drafts.filter(({ properties }) => hashes.has(properties.id) && (repair || hashes.get(properties.id) !== properties.rowHash))
  const fresh = drafts.filter(({ properties }) => !hashes.has(properties.id))
  await unlink(tx, table, changed)
  await write(tx, byLabel(changed).map(([label, rows]) => [nodeQueries[label].update, rows]))
  await write(tx, byLabel(fresh).map(([label, rows]) => [nodeQueries[label].create, rows]))
  const links = [...fresh, ...changed].flatMap((draft) => draft.links)
  const isThere = ({ other }: Link): boolean => rank(other) < rank(table.label)
  await saveLinks(tx, links.filter(isThere))
  const counted = (some: readonly EntityDraft[]): number => some.filter((draft) => draft.counted).length
  const counts = { created: counted(fresh), updated: counted(changed), unchanged: counted(drafts) - counted(fresh) - counted(changed) }
  return { counts, deferred: links.filter((link) => !isThere(link)) }
}

/** Creates relations without a row of their own. */
export async function saveLinks(tx: Reader, links: readonly Link[]): Promise<void> {
  const byType = [...grouped(links, ({ type }) => type)]
  await write(tx, byType.map(([type, rows]) => [linkQueries[type], rows.map(({ from, to, properties }) => (properties ? { from, to, properties } : { from, to }))]))
}

/** Creates new relations and replaces changed ones. */
export async function saveRelations(tx: Reader, table: RelationTable, drafts: readonly RelationDraft[], { checked, repair }: Context): Promise<Saved> {
  const stored = await storedRelations(tx, table, drafts, checked)
  const changed = drafts.filter(({ properties }) => stored.has(properties.id) && (repair || stored.get(properties.id)!.hash !== properties.rowHash))
  const fresh = drafts.filter(({ properties }) => !stored.has(properties.id))
  for (const some of slices(changed)) {
    const ids = some.map(({ properties }) => properties.id)
    await tx.run(unlinkRelations, { ids, froms: [...new Set(ids.map((id) => stored.get(id)!.from))], type: table.type })
  }
  await write(tx, [[relationQueries[table.type], [...fresh, ...changed]]])
  return { counts: { created: fresh.length, updated: changed.length, unchanged: drafts.length - fresh.length - changed.length }, deferred: [] }
}

/** Binds indicators to counts. */
export async function saveBindings(tx: Reader, rows: readonly Row[]): Promise<Saved> {
  const bindings = rows.map(({ values }) => ({ id: values.metric as string, counter: values.counter as string }))
  const stored = new Map<string, string | null | undefined>()
  for (const some of slices(bindings)) for (const { id, counter } of await tx.run(importedBindings, { ids: some.map(({ id }) => id) })) stored.set(id, counter)
  const changed = bindings.filter(({ id, counter }) => stored.get(id) !== counter)
  await write(tx, [[bindIndicator, changed]])
  const created = changed.filter(({ id }) => stored.get(id) == null).length
  return { counts: { created, updated: changed.length - created, unchanged: bindings.length - changed.length }, deferred: [] }
}

async function storedHashes(tx: Reader, drafts: readonly EntityDraft[], { stored }: Checked): Promise<Map<string, string | null | undefined>> {
  const hashes = new Map<string, string | null | undefined>()
  const ids = drafts.filter(({ label }) => stored.has(label)).map(({ properties }) => properties.id)
  for (const some of slices(ids)) for (const { id, hash } of await tx.run(importedEntities, { ids: some })) hashes.set(id, hash)
  return hashes
}

/** Deletes what came with the rows as they were before. */
async function unlink(tx: Reader, { columns, linkTypes, clauseOf }: Pick<EntityTable, 'columns' | 'linkTypes' | 'clauseOf'>, drafts: readonly EntityDraft[]): Promise<void> {
  const relations: ColumnRelation[] = [...columns.flatMap(({ relation }) => relation ?? []), ...(linkTypes ?? []), ...(clauseOf ? [{ type: 'IN_CLAUSE' } as const] : [])]
  const types = (incoming: boolean): LinkType[] => relations.filter((relation) => (relation.incoming ?? false) === incoming).map(({ type }) => type)
  for (const some of slices(drafts)) {
    const ids = some.map(({ properties }) => properties.id)
    await tx.run(unlinkOutgoing, { ids, types: types(false) })
    await tx.run(unlinkIncoming, { ids, types: types(true) })
  }
}

interface StoredRelation {
  from: string
  hash: string
}

async function storedRelations(tx: Reader, { type, columns, from }: RelationTable, drafts: readonly RelationDraft[], { stored }: Checked): Promise<Map<string, StoredRelation>> {
  const found = new Map<string, StoredRelation>()
  if (!columns.find(({ name }) => name === from)!.types!.some((label) => stored.has(label))) return found
  for (const some of slices(drafts)) {
    const ids = [...new Set(some.map((draft) => draft.from))]
    for (const { id, from, hash } of await tx.run(importedRelations, { ids, type })) found.set(id, { from, hash })
    const others = some.map(({ properties }) => properties.id).filter((id) => !found.has(id))
    if (type !== 'APPOINTED_TO' || others.length === 0) continue
    for (const { id, from, hash } of await tx.run(movedAppointments, { ids: others })) found.set(id, { from, hash })
  }
  return found
}

/** Entities that a row brings along come first: its own may refer to them. */
const byLabel = (drafts: readonly EntityDraft[]): [EntityTypeName, unknown[]][] =>
  [...grouped(drafts, ({ label }) => label)].toSorted(([a], [b]) => rank(a) - rank(b)).map(([label, some]) => [label, some.map(({ properties }) => properties)])

const ranks = new Map<EntityTypeName, number>(tables.flatMap((table, index) => (table.kind === 'entity' ? [[table.label, index]] : [])))

/** When the entities of a type are written: those of a lower rank are there. A template comes just before its cells. */
const rank = (label: EntityTypeName): number => (label === 'RequirementTemplate' ? rank('RequirementTemplateCell') - 0.5 : ranks.get(label)!)

/**
 * Runs writes of which none needs another, two at a time: while the engine is at one, the rows of the next are handed
 * over, which takes as long. Which of the two comes first is open.
 */
async function write(tx: Reader, writes: readonly (readonly [Query<any, void>, readonly unknown[]])[]): Promise<void> {
  let before: Promise<void> | undefined
  for (const [query, rows] of writes) {
    for (const some of slices(rows)) {
      const now = tx.run(query, { rows: some })
      // Its failure is met when it is awaited, or stands behind that of the one before.
      now.catch(() => undefined)
      await before
      before = now
    }
  }
  await before
}

function* slices<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += QUERY_ROWS) yield rows.slice(from, from + QUERY_ROWS)
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
