import { lastKnown } from '../../changes/log/versions.js'
import { inTurns } from '../../kernel/turns.js'
import type { Reader } from '../../store/store.js'
import type { Checked } from '../check/index.js'
import { complete, type Stored } from '../check/complete.js'
import { relationDraft } from '../check/drafts.js'
import { canonical, difference, filled } from '../check/restore.js'
import type { DatasetTable } from '../check/rows.js'
import { relationHashes, type StoredRelation } from '../check/stored.js'
import type { RelationDraft, RelationTable } from '../exchange/spec.js'
import { createRelations, removeRelations } from '../../changes/write/index.js'
import type { Context, Item, RowChange, Saved } from './save.js'

/** Creates new relations and replaces changed ones. */
export async function saveRelations(
  tx: Reader,
  table: DatasetTable,
  spec: RelationTable,
  items: readonly Item<RelationDraft>[],
  { checked, around, dry, told }: Context,
): Promise<Saved> {
  const hashes = await storedRelationHashes(tx, spec, items, checked)
  const own = ({ drafts }: Item<RelationDraft>): RelationDraft => drafts[0]!
  const doubtful = items.filter(
    (item) =>
      hashes.has(own(item).properties.id) && hashes.get(own(item).properties.id)!.hash !== own(item).properties.rowHash,
  )
  const known = new Set(doubtful.filter(({ row }) => row.was).map(({ row }) => row))
  const stored: Map<string, Stored> = doubtful.length
    ? await complete(
        tx,
        table,
        doubtful.map(({ row }) => row),
        around,
      )
    : new Map()
  const changes: RowChange[] = []
  const changed: RelationDraft[] = []
  const relations: StoredRelation[] = []
  await inTurns(doubtful.length, (at) => {
    const item = doubtful[at]!
    const { row } = item
    if (!known.has(row) && row.was)
      item.drafts = [relationDraft(spec, row.values, { file: table.source.file, row: row.row }, around)]
    const fields = difference(spec, row.was!, canonical(spec, row.values, around))
    if (fields.length === 0) return
    const { id } = own(item).properties
    const version = (hashes.get(id)!.version ?? 1) + 1
    own(item).properties.version = version
    changes.push({ operation: 'update', id, row: row.row, version, fields })
    changed.push(own(item))
    relations.push(stored.get(id)!.relation!)
  })
  const fresh = items.filter((item) => !hashes.has(own(item).properties.id))
  const last = await lastKnown(
    tx,
    fresh.map((item) => own(item).properties.id),
  )
  await inTurns(fresh.length, (at) => {
    const item = fresh[at]!
    const { properties } = own(item)
    const version = (last.get(properties.id) ?? 0) + 1
    if (version > 1) properties.version = version
    changes.push({
      operation: 'create',
      id: properties.id,
      row: item.row.row,
      version,
      fields: told ? filled(spec, canonical(spec, item.row.values, around)) : [],
    })
  })
  const saved = { changes, unchanged: items.length - changes.length, deferred: [] }
  if (dry) return { ...saved, undo: {} }
  const { type } = spec
  await removeRelations(
    tx,
    relations.map(({ from, properties }) => ({ type, from, id: properties.id as string })),
  )
  const made = [...fresh.map(own), ...changed]
  await createRelations(
    tx,
    made.map((row) => ({ ...row, type })),
  )
  return { ...saved, undo: { related: made.map(({ from, properties: { id } }) => ({ type, from, id })), relations } }
}

async function storedRelationHashes(
  tx: Reader,
  { type, columns, from }: RelationTable,
  items: readonly Item<RelationDraft>[],
  { stored }: Checked,
): ReturnType<typeof relationHashes> {
  if (!columns.find(({ name }) => name === from)!.types!.some((label) => stored.has(label))) return new Map()
  return relationHashes(
    tx,
    type,
    items.map(({ drafts: [draft] }) => ({ id: draft!.properties.id, from: draft!.from })),
  )
}
