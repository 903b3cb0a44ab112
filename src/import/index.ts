import { randomUUID } from 'node:crypto'
import { ImportError } from '../errors.js'
import { finishImportRuns, interruptedImport, startImportRun } from '../generated/cypher.js'
import type { Store } from '../store/store.js'
import { checkDataset, SMALL, type Checked } from './check/index.js'
import type { CheckedTable } from './check/datasetTables.js'
import { Problems } from './check/problems.js'
import { datasetAt } from './read/at.js'
import type { DatasetSource } from './read/source.js'
import { checkValidPart } from './check/validPart.js'
import { writeDataset, type WriteOptions } from './write/index.js'
import { refreshNameKeys } from './write/nameKeys.js'

export interface ImportOptions {
  /** Keep phone numbers and e-mail addresses, in nodes of their own. Default: they are left out. */
  contacts?: boolean
  /** Import the rows that are right and report the others, instead of nothing. Default: false. */
  validPart?: boolean
  /** Called often; `total` is known once everything is checked. */
  progress?: (progress: ImportProgress) => void
}

export interface ImportProgress {
  phase: 'check' | 'write'
  /** The table being read, as in the names of files. */
  table: string
  /** Rows done in this phase. */
  rows: number
  total?: number
}

export interface TableReport {
  table: string
  file: string
  rows: number
  created: number
  updated: number
  unchanged: number
  /** Rows left out by `validPart`; a file that could not be read at all is only among the problems. */
  rejected: number
}

export interface ImportReport {
  tables: TableReport[]
  /** The sums over all tables. */
  rows: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  /** Whether an interrupted import was found and repaired. */
  repaired: boolean
  /** What was read in a way that a reader might not expect, or left out, a line each. */
  notes: string[]
  /** With `validPart`: what is wrong with the rejected rows, a line each. */
  problems: string[]
  seconds: number
}

/** How long the one transaction of a small dataset may take, in milliseconds. */
const TRANSACTION_MS = 30 * 60_000

/**
 * Imports a dataset in the exchange format: a folder of CSV files, or an XLSX workbook. Everything is checked first and
 * nothing is written unless all is right; running it again changes nothing. Up to 50,000 rows are written in one
 * transaction; more in many, between which a marker in the graph tells that the import is not done: run it again and it
 * is repaired.
 * @throws ImportError with all problems · InputError where there is no dataset
 */
export const importDataset = (store: Store, path: string, options: ImportOptions = {}): Promise<ImportReport> => importSource(store, datasetAt(path), options)

/** The same for a dataset in any format. */
export async function importSource(store: Store, source: DatasetSource, options: ImportOptions = {}): Promise<ImportReport> {
  const start = performance.now()
  const problems = new Problems()
  const checking = (table: string, rows: number): void => options.progress?.({ phase: 'check', table, rows })
  const checked = await (options.validPart ? checkValidPart : checkDataset)(store, source, problems, checking)
  if (problems.count && !options.validPart) throw new ImportError(`The dataset has ${problems.count} problem${problems.count === 1 ? '' : 's'}; nothing was imported.`, problems.lines())
  await refreshNameKeys(store)
  const repair = (await store.run(interruptedImport, {})) !== null
  const writing: WriteOptions = {
    contacts: options.contacts ?? false,
    repair,
    progress: (table, rows) => options.progress?.({ phase: 'write', table, rows, total: checked.rows }),
  }
  const counts = checked.rows <= SMALL ? await inOne(store, checked, writing) : await inMany(store, checked, writing)
  const reports = checked.tables.map((table) => ({ table: table.spec.file, file: table.source.file, rows: table.rows, ...counts.get(table)!, rejected: rejectedRows(table) }))
  const sum = (key: 'rows' | 'created' | 'updated' | 'unchanged' | 'rejected'): number => reports.reduce((total, report) => total + report[key], 0)
  return {
    tables: reports,
    rows: sum('rows'),
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
    repaired: repair,
    notes: notesOf(source, checked),
    problems: problems.lines(),
    seconds: (performance.now() - start) / 1000,
  }
}

const notesOf = (source: DatasetSource, { tables }: Checked): string[] => [
  ...(source.notes?.() ?? []),
  ...tables.flatMap(({ source: { file, notes }, said }) => [...(notes ?? []).map((note) => `${file}: ${note}`), ...said.lines(file)]),
]

const rejectedRows = ({ rejected }: CheckedTable): number => rejected?.size ?? 0

type Write = (store: Store, checked: Checked, options: WriteOptions) => ReturnType<typeof writeDataset>

const inOne: Write = (store, checked, options) =>
  store.transaction(
    async (tx) => {
      const counts = await writeDataset(checked, (work) => work(tx), options)
      if (options.repair) await tx.run(finishImportRuns, { finishedAt: new Date().toISOString() })
      return counts
    },
    { timeoutMs: TRANSACTION_MS },
  )

const inMany: Write = async (store, checked, options) => {
  await store.transaction((tx) => tx.run(startImportRun, { id: `import:${randomUUID()}`, startedAt: new Date().toISOString() }))
  const counts = await writeDataset(checked, (work) => store.transaction(work), options)
  await store.transaction((tx) => tx.run(finishImportRuns, { finishedAt: new Date().toISOString() }))
  return counts
}
