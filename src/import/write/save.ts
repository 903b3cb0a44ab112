import { forgetRowHashes, importedEntities, unlinkIncoming, unlinkOutgoing } from '../../generated/cypher.js'
import { lastKnown } from '../../changes/log/versions.js'
import type { EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Checked } from '../check/index.js'
import { complete } from '../check/complete.js'
import { entityDrafts } from '../check/drafts.js'
import { canonical, difference, filled, type FieldChange } from '../check/restore.js'
import type { DatasetTable, Row } from '../check/rows.js'
import { ofBothEnds, ownRelations, storedEntities } from '../check/stored.js'
import { inTurns, mapInTurns } from '../../kernel/turns.js'
import { slices } from '../../kernel/slices.js'
import type { EntityDraft, EntityTable, Link, Surroundings } from '../exchange/spec.js'
import { tables } from '../../generated/tables.js'
import type { LinkType } from '../../generated/writes.js'
import type { Tie } from '../check/removals.js'
import { groupBy } from '../../kernel/group.js'
import { createEntities, createLinks, replaceEntities } from '../../changes/write/index.js'
import type { UndoStep } from './undo.js'

/** A row with what it makes; rows that something else brings along have no number. */
export interface Item<D> {
  row: Row
  drafts: D[]
}

/** What becomes of a row. */
export interface RowChange {
  operation: 'create' | 'update'
  id: string
  row: number
  /** After the change. */
  version: number
  /** Of an update: what changes; of a new row, where changes are kept: what it has. */
  fields: FieldChange[]
}

export interface Saved {
  changes: RowChange[]
  unchanged: number
  /** Relations whose other end is not written yet. */
  deferred: readonly Link[]
  undo: UndoStep
}

export interface Context {
  checked: Checked
  around: Surroundings
  /** Nothing is written: what would be is told. */
  dry: boolean
  /** What is changed can be undone later, so it is kept as it was. */
  journal: boolean
  /** What new rows have is told as well. */
  told: boolean
}

/** A table as far as saving needs it: the clauses that others bring along have none in the dataset. */
export type EntityRows = Pick<EntityTable, 'label' | 'columns' | 'linkTypes' | 'clauseOf'>

/** Creates new entities and replaces changed ones, each with the relations that come with its row. */
export async function saveEntities(
  tx: Reader,
  table: DatasetTable | undefined,
  spec: EntityRows,
  items: readonly Item<EntityDraft>[],
  { checked, around, dry, journal, told }: Context,
): Promise<Saved> {
  const hashes = await storedHashes(
    tx,
    items.flatMap(({ drafts }) => drafts),
    checked,
  )
  const isStored = ({ properties: { id } }: EntityDraft): boolean => hashes.has(id)
  const differs = (draft: EntityDraft): boolean =>
    isStored(draft) && hashes.get(draft.properties.id)!.hash !== draft.properties.rowHash
  const doubtful = table ? items.filter(({ drafts }) => isStored(drafts[0]!) && drafts.some(differs)) : []
  const fields = new Map<string, FieldChange[]>()
  if (table) await settle(tx, table, doubtful, around, fields)
  const drafts = items.flatMap((item) => item.drafts)
  const changed = drafts.filter(
    (draft) => isStored(draft) && (draft.counted && table ? fields.has(draft.properties.id) : differs(draft)),
  )
  const fresh = drafts.filter((draft) => !isStored(draft))
  const last = await lastKnown(
    tx,
    fresh.map(({ properties }) => properties.id),
  )
  for (const { label, properties } of changed) {
    properties.version = (hashes.get(properties.id)!.version ?? 1) + 1
    if (label === 'Indicator') checked.changed.add(properties.id)
  }
  for (const { properties } of fresh) if (last.has(properties.id)) properties.version = last.get(properties.id)! + 1
  const changes = (
    await mapInTurns(items, ({ row, drafts: [own] }): RowChange[] => {
      const { id } = own!.properties
      const version = (own!.properties.version as number | undefined) ?? 1
      if (!own!.counted) return []
      if (!isStored(own!))
        return [
          {
            operation: 'create',
            id,
            row: row.row,
            version,
            fields: told && table ? filled(table.spec, canonical(table.spec, row.values, around)) : [],
          },
        ]
      return fields.has(id) ? [{ operation: 'update', id, row: row.row, version, fields: fields.get(id)! }] : []
    })
  ).flat()
  const touched = new Set([...fresh, ...changed])
  // What a row states that stays as it is, the row of the other end may have said no more.
  const links = drafts.flatMap((draft) =>
    touched.has(draft) ? draft.links : draft.links.filter(({ type }) => ofBothEnds.has(type)),
  )
  const isThere = ({ other, type }: Link): boolean => rank(other) < rank(spec.label) && !ofBothEnds.has(type)
  const saved = {
    changes,
    unchanged: items.filter(({ drafts: [own] }) => own!.counted).length - changes.length,
    deferred: links.filter((link) => !isThere(link)),
  }
  if (dry) return { ...saved, undo: {} }
  const types = (incoming: boolean): LinkType[] =>
    ownRelations(spec)
      .filter((relation) => (relation.incoming ?? false) === incoming)
      .map(({ type }) => type)
  // What such a row says is there by the row of the other end: when that no longer says it, this one may have to.
  const said = doubtful.flatMap(({ drafts: [own] }) =>
    own && !fields.has(own.properties.id) && own.links.some(({ type }) => ofBothEnds.has(type))
      ? [own.properties.id]
      : [],
  )
  for (const ids of slices(said)) await tx.run(forgetRowHashes, { ids })
  const undo: UndoStep = {
    made: fresh.map(({ properties }) => properties.id),
    changed: journal ? await before(tx, spec, changed, types(false), types(true)) : [],
  }
  for (const some of slices(changed)) {
    const ids = some.map(({ properties }) => properties.id)
    await tx.run(unlinkOutgoing, { ids, types: types(false) })
    await tx.run(unlinkIncoming, { ids, types: types(true) })
  }
  await replaceEntities(tx, byLabel(changed))
  await createEntities(tx, byLabel(fresh))
  await createLinks(tx, links.filter(isThere))
  return { ...saved, undo }
}

/**
 * Tells of rows that are not as they came last in which columns they differ from the graph; what they leave out stays.
 */
async function settle(
  tx: Reader,
  table: DatasetTable,
  items: readonly Item<EntityDraft>[],
  around: Surroundings,
  fields: Map<string, FieldChange[]>,
): Promise<void> {
  const spec = table.spec as EntityTable
  const known = new Set(items.filter(({ row }) => row.was).map(({ row }) => row))
  const stored = await complete(
    tx,
    table,
    items.map(({ row }) => row),
    around,
  )
  await inTurns(items.length, (at) => {
    const item = items[at]!
    const { row } = item
    if (!known.has(row) && row.was)
      item.drafts = entityDrafts(spec, row.values, { file: table.source.file, row: row.row }, around)
    const [own] = item.drafts
    const id = own!.properties.id
    const { name } = stored.get(id)!.entity!.properties
    const found = difference(spec, row.was!, canonical(spec, row.values, around))
    // A name that is composed of others' follows them.
    if (
      name !== own!.properties.name &&
      !found.some(({ column }) => spec.columns.some((known) => known.name === column && known.property === 'name'))
    )
      found.push({ column: 'name', before: name as string, after: own!.properties.name })
    if (found.length) fields.set(id, found)
  })
}

async function before(
  tx: Reader,
  spec: EntityRows,
  drafts: readonly EntityDraft[],
  outgoing: LinkType[],
  incoming: LinkType[],
): Promise<NonNullable<UndoStep['changed']>> {
  const stored = await storedEntities(
    tx,
    spec,
    drafts.map(({ properties }) => properties.id),
  )
  return drafts.flatMap(({ label, properties: { id } }) => {
    const found = stored.get(id)
    if (!found) return []
    const ties = found.links.map(({ type, from, to, properties = {} }): Tie => ({ type, from, to, properties }))
    return [{ label, properties: found.properties, ties, outgoing, incoming }]
  })
}

async function storedHashes(
  tx: Reader,
  drafts: readonly EntityDraft[],
  { stored }: Checked,
): Promise<Map<string, { hash: string | null; version: number | null }>> {
  const hashes = new Map<string, { hash: string | null; version: number | null }>()
  const ids = drafts.filter(({ label }) => stored.has(label)).map(({ properties }) => properties.id)
  for (const some of slices(ids))
    for (const { id, hash, version } of await tx.run(importedEntities, { ids: some })) hashes.set(id, { hash, version })
  return hashes
}

/** Entities that a row brings along come first: its own may refer to them. */
const byLabel = (drafts: readonly EntityDraft[]): [EntityTypeName, unknown[]][] =>
  [...groupBy(drafts, ({ label }) => label)]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([label, some]) => [label, some.map(({ properties }) => properties)])

const ranks = new Map<EntityTypeName, number>(
  tables.flatMap((table, index) => (table.kind === 'entity' ? [[table.label, index]] : [])),
)

/** When the entities of a type are written: those of a lower rank are there. A template comes just before its cells. */
const rank = (label: EntityTypeName): number =>
  label === 'RequirementTemplate' ? rank('RequirementTemplateCell') - 0.5 : ranks.get(label)!
