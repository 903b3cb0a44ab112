import type { Reader } from '../store/store.js'
import type { Checked } from './check.js'
import type { CheckedTable } from './datasetTables.js'
import { contactOf, saveContacts } from './contacts.js'
import { entityDrafts, relationDraft } from './drafts.js'
import { Problems } from './problems.js'
import { readRows, type Row } from './rows.js'
import { saveBindings, saveEntities, saveLinks, saveRelations, type Counts, type Saved } from './save.js'
import type { EntityTable, Link, Surroundings } from './spec.js'

/** Rows a transaction writes where not all go into one. */
const UNIT_ROWS = 4000

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
  rows: number
  save(tx: Reader): Promise<Saved>
}

/** Writes a checked dataset table by table; while the engine writes one batch, the next is prepared. */
export async function writeDataset(checked: Checked, unit: Unit, options: WriteOptions): Promise<Map<CheckedTable, Counts>> {
  const counts = new Map<CheckedTable, Counts>()
  const deferred: Link[] = []
  let bareClauses = checked.bareClauses
  let done = 0
  for (const table of checked.tables) {
    const { spec } = table
    if (bareClauses.length && spec.kind === 'entity' && spec.clauseOf) {
      await unit((tx) => saveEntities(tx, clauseTable, bareClauses, { checked, repair: false }))
      bareClauses = []
    }
    const sum: Counts = { created: 0, updated: 0, unchanged: 0 }
    counts.set(table, sum)
    const batches = prepared(checked, table, options)
    for (let next = batches.next(); ; ) {
      const { value: batch, done: last } = await next
      if (last) break
      next = batches.next()
      // Its failure is met when it is awaited; until then it must not count as unhandled.
      next.catch(() => undefined)
      const saved = await unit((tx) => batch.save(tx))
      sum.created += saved.counts.created
      sum.updated += saved.counts.updated
      sum.unchanged += saved.counts.unchanged
      for (const link of saved.deferred) deferred.push(link)
      options.progress(spec.file, (done += batch.rows))
    }
  }
  for (let from = 0; from < deferred.length; from += UNIT_ROWS) await unit((tx) => saveLinks(tx, deferred.slice(from, from + UNIT_ROWS)))
  return counts
}

const clauseTable = { label: 'Clause', columns: [] } satisfies Pick<EntityTable, 'label' | 'columns'>

async function* prepared(checked: Checked, table: CheckedTable, options: WriteOptions): AsyncGenerator<Batch, undefined> {
  const { spec, source } = table
  const { file } = source
  const around: Surroundings = { ...checked.surroundings, memory: new Map() }
  const context = { checked, repair: options.repair }
  for await (const rows of units(table)) {
    if (spec.kind === 'entity') {
      const drafts = rows.flatMap(({ row, values }) => entityDrafts(spec, values, { file, row }, around))
      const contacts = options.contacts ? rows.flatMap(({ values }) => contactOf(spec, values)) : []
      yield {
        rows: rows.length,
        save: async (tx) => {
          const saved = await saveEntities(tx, spec, drafts, context)
          if (contacts.length) await saveContacts(tx, contacts)
          return saved
        },
      }
    } else if (spec.kind === 'relation') {
      const drafts = rows.map(({ row, values }) => relationDraft(spec, values, { file, row }, around))
      yield { rows: rows.length, save: (tx) => saveRelations(tx, spec, drafts, context) }
    } else yield { rows: rows.length, save: (tx) => saveBindings(tx, rows) }
  }
  return undefined
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
