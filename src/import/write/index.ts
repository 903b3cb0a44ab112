import { setImmediate } from 'node:timers/promises'
import type { Reader } from '../../store/store.js'
import { complete, leansOnGraph } from '../check/complete.js'
import type { CheckedTable } from '../check/datasetTables.js'
import { entityDrafts, relationDraft } from '../check/drafts.js'
import type { Checked } from '../check/index.js'
import { Problems } from '../check/problems.js'
import { readRows } from '../check/readRows.js'
import type { Row } from '../check/rows.js'
import type { EntityDraft, EntityTable, Link, Surroundings } from '../exchange/spec.js'
import { saveContacts } from './contacts.js'
import { removalSteps } from './remove.js'
import { createLinks } from '../../changes/write/index.js'
import { saveEntities, type Context, type Item, type Saved } from './save.js'
import { saveBindings } from './saveBindings.js'
import { saveRelations } from './saveRelations.js'
import type { UndoStep } from './undo.js'

/** Rows a transaction writes where not all go into one. */
export const UNIT_ROWS = 4000
/** Rows that are prepared without a pause: some milliseconds. */
const PIECE_ROWS = 250

/** Runs work in a transaction: the one for all, or one of its own, which keeps what undoes it. */
export type Unit = (work: (tx: Reader) => Promise<UndoStep>) => Promise<void>

export interface WriteOptions {
  /** Reads what rows leave out, beside the transactions. */
  reader: Reader
  contacts: boolean
  dry: boolean
  journal: boolean
  told: boolean
  /** Told of what each batch did, once it is done. `table` is absent for what no row describes. */
  saved: (saved: Saved, rows: number, table?: CheckedTable) => void
}

/** What one transaction writes; it may run more than once, so its results count only when it has ended. */
interface Batch {
  table?: CheckedTable
  rows: number
  save(tx: Reader): Promise<Saved>
}

/**
 * Writes a checked dataset table by table; while the engine writes one batch, the next is prepared. Removals come last.
 */
export async function writeDataset(checked: Checked, unit: Unit, options: WriteOptions): Promise<void> {
  const deferred: Link[] = []
  const batches = prepared(checked, options)
  try {
    for (let next = batches.next(); ;) {
      const { value: batch, done: last } = await next
      if (last) break
      next = batches.next()
      // Its failure is met when it is awaited; until then it must not count as unhandled.
      next.catch(() => undefined)
      let saved: Saved | undefined
      await unit(async (tx) => (saved = await batch.save(tx)).undo)
      for (const link of saved!.deferred) deferred.push(link)
      options.saved(saved!, batch.rows, batch.table)
    }
  } finally {
    // Closes the file that is being read.
    await batches.return(undefined)
  }
  if (options.dry) return
  for (let from = 0; from < deferred.length; from += UNIT_ROWS) {
    await unit(async (tx) => {
      await createLinks(tx, deferred.slice(from, from + UNIT_ROWS))
      // They go with the entities whose rows made them.
      return {}
    })
  }
  for (const step of removalSteps(checked.removal, UNIT_ROWS)) await unit(step)
}

async function* prepared(checked: Checked, options: WriteOptions): AsyncGenerator<Batch, undefined> {
  let { bareClauses } = checked
  for (const table of checked.tables) {
    const { spec } = table
    const around: Surroundings = { ...checked.surroundings, memory: new Map() }
    const context: Context = { checked, around, dry: options.dry, journal: options.journal, told: options.told }
    if (bareClauses.length && spec.kind === 'entity' && spec.clauseOf) {
      const items = bareClauses.map((draft): Item<EntityDraft> => ({ row: { row: 0, values: {} }, drafts: [draft] }))
      bareClauses = []
      yield { rows: 0, save: (tx) => saveEntities(tx, undefined, { label: 'Clause', columns: [] }, items, context) }
    }
    for await (const all of units(table)) {
      const rows = all.filter(({ remove }) => !remove)
      if (leansOnGraph(table)) await complete(options.reader, table, rows, around)
      yield { table, rows: all.length, save: await saving(table, rows, context, options) }
    }
  }
  return undefined
}

/** Makes drafts of rows, and says how they are saved. */
async function saving(
  table: CheckedTable,
  rows: readonly Row[],
  context: Context,
  options: WriteOptions,
): Promise<Batch['save']> {
  const { spec } = table
  const { file } = table.source
  if (spec.kind === 'patch') return (tx) => saveBindings(tx, rows, context)
  if (spec.kind === 'relation') {
    const items = await inPieces(rows, (row) => ({
      row,
      drafts: [relationDraft(spec, row.values, { file, row: row.row }, context.around)],
    }))
    return (tx) => saveRelations(tx, table, spec, items, context)
  }
  const items = await inPieces(rows, (row) => ({
    row,
    drafts: entityDrafts(spec, row.values, { file, row: row.row }, context.around),
  }))
  return (tx) => entitiesAndContacts(tx, table, spec, items, context, options)
}

async function entitiesAndContacts(
  tx: Reader,
  table: CheckedTable,
  spec: EntityTable,
  items: readonly Item<EntityDraft>[],
  context: Context,
  { contacts, dry }: WriteOptions,
): Promise<Saved> {
  const saved = await saveEntities(tx, table, spec, items, context)
  if (!contacts || dry) return saved
  return {
    ...saved,
    undo: {
      ...saved.undo,
      ...(await saveContacts(
        tx,
        table,
        items.map(({ row }) => row),
      )),
    },
  }
}

/** Turns rows into others, a few at a time: in between the engine may be given its next query. */
async function inPieces<T>(rows: readonly Row[], make: (row: Row) => T): Promise<T[]> {
  const made: T[] = []
  for (let from = 0; from < rows.length; from += PIECE_ROWS) {
    for (const row of rows.slice(from, from + PIECE_ROWS)) made.push(make(row))
    await setImmediate()
  }
  return made
}

/** The rows of a table, as many at a time as go into a transaction. */
async function* units(table: CheckedTable): AsyncGenerator<Row[]> {
  if (table.kept) {
    for (let from = 0; from < table.kept.length; from += UNIT_ROWS) yield table.kept.slice(from, from + UNIT_ROWS)
    return
  }
  // The dataset was right a moment ago; a file that has changed since must not be written in part.
  const problems = new Problems()
  let unit: Row[] = []
  for await (const rows of readRows(table, problems)) {
    unit.push(...rows)
    if (unit.length < UNIT_ROWS) continue
    yield unit
    unit = []
  }
  if (problems.count) throw new Error(`${table.source.file} has changed while it was imported`)
  if (unit.length) yield unit
}
