import { setImmediate } from 'node:timers/promises'
import type { Reader } from '../../store/store.js'
import type { Checked } from '../check/index.js'
import type { CheckedTable } from '../check/datasetTables.js'
import { contactOf, saveContacts } from './contacts.js'
import { entityDrafts, relationDraft } from '../check/drafts.js'
import { Problems } from '../check/problems.js'
import { readRows, type Row } from '../check/rows.js'
import { saveBindings, saveEntities, saveLinks, saveRelations, type Counts, type Saved } from './save.js'
import type { EntityTable, Link, Surroundings } from '../spec.js'

/** Rows a transaction writes where not all go into one. */
const UNIT_ROWS = 4000
/** Rows that are prepared without a pause: some milliseconds. */
const PIECE_ROWS = 250

/** Runs work in a transaction: the one for all, or one of its own. */
export type Unit = <T>(work: (tx: Reader) => Promise<T>) => Promise<T>

export interface WriteOptions {
  contacts: boolean
  /** An import was interrupted: rows that seem unchanged may lack relations, so all are written anew. */
  repair: boolean
  progress: (table: string, rows: number) => void
}

/** What one transaction writes; it may run more than once, so its results count only when it has ended. */
interface Batch {
  /** Absent for what no row describes. */
  table?: CheckedTable
  rows: number
  save(tx: Reader): Promise<Saved>
}

/** Writes a checked dataset table by table; while the engine writes one batch, the next is prepared. */
export async function writeDataset(checked: Checked, unit: Unit, options: WriteOptions): Promise<Map<CheckedTable, Counts>> {
  const counts = new Map<CheckedTable, Counts>(checked.tables.map((table) => [table, { created: 0, updated: 0, unchanged: 0 }]))
  const deferred: Link[] = []
  let done = 0
  const batches = prepared(checked, options)
  try {
    for (let next = batches.next(); ; ) {
      const { value: batch, done: last } = await next
      if (last) break
      next = batches.next()
      // Its failure is met when it is awaited; until then it must not count as unhandled.
      next.catch(() => undefined)
      const saved = await unit((tx) => batch.save(tx))
      for (const link of saved.deferred) deferred.push(link)
      if (!batch.table) continue
      const sum = counts.get(batch.table)!
      sum.created += saved.counts.created
      sum.updated += saved.counts.updated
      sum.unchanged += saved.counts.unchanged
      options.progress(batch.table.spec.file, (done += batch.rows))
    }
  } finally {
    // Closes the file that is being read.
    await batches.return(undefined)
  }
  for (let from = 0; from < deferred.length; from += UNIT_ROWS) await unit((tx) => saveLinks(tx, deferred.slice(from, from + UNIT_ROWS)))
  return counts
}

const clauseTable = { label: 'Clause', columns: [] } satisfies Pick<EntityTable, 'label' | 'columns'>

async function* prepared(checked: Checked, options: WriteOptions): AsyncGenerator<Batch, undefined> {
  let { bareClauses } = checked
  for (const table of checked.tables) {
    const { spec } = table
    if (bareClauses.length && spec.kind === 'entity' && spec.clauseOf) {
      const drafts = bareClauses
      bareClauses = []
      yield { rows: 0, save: (tx) => saveEntities(tx, clauseTable, drafts, { checked, repair: false }) }
    }
    const around: Surroundings = { ...checked.surroundings, memory: new Map() }
    for await (const rows of units(table)) yield { table, rows: rows.length, save: await saving(checked, table, rows, around, options) }
  }
  return undefined
}

/** Makes drafts of rows, and says how they are saved. */
async function saving(checked: Checked, { spec, source: { file } }: CheckedTable, rows: readonly Row[], around: Surroundings, options: WriteOptions): Promise<Batch['save']> {
  const context = { checked, repair: options.repair }
  if (spec.kind === 'patch') return (tx) => saveBindings(tx, rows)
  if (spec.kind === 'relation') {
    const drafts = await inPieces(rows, ({ row, values }) => [relationDraft(spec, values, { file, row }, around)])
    return (tx) => saveRelations(tx, spec, drafts, context)
  }
  const drafts = await inPieces(rows, ({ row, values }) => entityDrafts(spec, values, { file, row }, around))
  const contacts = options.contacts ? rows.flatMap(({ values }) => contactOf(spec, values)) : []
  return async (tx) => {
    const saved = await saveEntities(tx, spec, drafts, context)
    if (contacts.length) await saveContacts(tx, contacts)
    return saved
  }
}

/** Turns rows into others, a few at a time: in between the engine may be given its next query. */
async function inPieces<T>(rows: readonly Row[], make: (row: Row) => T[]): Promise<T[]> {
  const made: T[] = []
  for (let from = 0; from < rows.length; from += PIECE_ROWS) {
    for (const row of rows.slice(from, from + PIECE_ROWS)) made.push(...make(row))
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
