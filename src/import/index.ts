import { ImportError } from '../kernel/errors.js'
import { lastNumber, recordApplied, setId, takeNumber, type ChangeSetFacts } from '../changes/log/record.js'
import type { Store } from '../store/store.js'
import { arrangedApart } from './arrange/apart.js'
import { arranged, type Arranged, type ArrangeOptions } from './arrange/index.js'
import { KeyedIds } from './arrange/keyed.js'
import type { MappingInput } from './arrange/mapping.js'
import { Names } from './arrange/names.js'
import type { Namesake } from './arrange/people.js'
import { checkDataset, SMALL, type Checked } from './check/index.js'
import { Problems, type Problem } from './check/problems.js'
import { checkValidPart } from './check/validPart.js'
import { datasetAt } from './read/at.js'
import type { DatasetSource } from './read/source.js'
import { fingerprinted } from './fingerprint.js'
import { importFacts, recordLarge } from './recorded.js'
import { Tally, type ImportReport } from './report.js'
import { inSeveral, refuseUnfinished, undoUnfinished } from './runs.js'
import { writeDataset, type Unit, type WriteOptions } from './write/index.js'
import { Recording } from './write/recording.js'
import { refreshNameKeys } from './write/nameKeys.js'

export type { ImportChange, ImportReport, TableReport } from './report.js'

export interface ImportOptions {
  /** Keep phone numbers and e-mail addresses, in nodes of their own. Default: they are left out. */
  contacts?: boolean
  /** Import the rows that are right and report the others, instead of nothing. Default: false. */
  validPart?: boolean
  /** Write nothing, and list what would be created, changed and removed. Default: false. */
  dryRun?: boolean
  /** Who imports. Default: whoever sits at the machine. */
  by?: string | undefined
  /** So many rows at most are written in one transaction, 50,000 without it. */
  atOnce?: number
  /** What somebody has said of how its sheets are read (映射). */
  mapping?: MappingInput | undefined
  /** Told what is wrong, before it fails with it. */
  told?: (problems: readonly Problem[]) => void
  /** Told what was read and found right. */
  checked?: (checked: Checked) => void
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

/** How long the one transaction of a small dataset may take, in milliseconds. */
const TRANSACTION_MS = 30 * 60_000

/**
 * Imports a dataset in the exchange format: a folder of CSV files, or an XLSX workbook. Everything is checked first and
 * nothing is written unless all is right; running it again changes nothing. Up to 50,000 rows are written in one
 * transaction; more in many, each with what undoes it, which is kept with the change set. An interrupted import is
 * undone before the next one.
 * @throws ImportError with all problems · InputError where there is no dataset, or another import is under way
 */
export const importDataset = (store: Store, path: string, options: ImportOptions = {}): Promise<ImportReport> =>
  importSource(store, sheetsAt(store, path, options), options)

export interface SheetOptions {
  mapping?: MappingInput | undefined
  /** New people with a name that is known are told, and no problems. */
  candidates?: boolean | undefined
  /** In a thread of its own, within bounds. */
  apart?: { maxRows: number; signal?: AbortSignal | undefined }
  /** How many rows of each sheet are shown. */
  preview?: number | undefined
  /** Whether who asks may see the people of a region; all by default. */
  sees?: ((region: string | null) => boolean) | undefined
}

/** The tables at a path, whatever its sheets look like. */
export function sheetsAt(
  store: Pick<Store, 'run' | 'transaction'>,
  path: string,
  { mapping, candidates, apart, preview, sees }: SheetOptions = {},
): Arranged & { people(): readonly Namesake[] } {
  const names = new Names(store, { people: mapping?.people, candidates, sees })
  const ids = new KeyedIds(store, mapping?.people)
  const options: ArrangeOptions = {
    mapping,
    preview,
    keyed: (table) => ids.over(table),
    named: (table, all) => names.over(table, all),
  }
  const source = apart ? arrangedApart(path, { ...options, ...apart }) : arranged(datasetAt(path), options)
  return { ...source, people: () => names.namesakes }
}

/** The same for a dataset in any format. */
export async function importSource(
  store: Store,
  given: DatasetSource,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const start = performance.now()
  const { dryRun = false, atOnce = SMALL } = options
  if (dryRun) await refuseUnfinished(store)
  const undone = !dryRun && (await undoUnfinished(store))
  const before = await lastNumber(store)
  const { source, prints } = fingerprinted(given)
  const problems = new Problems()
  const checking = (table: string, rows: number): void => options.progress?.({ phase: 'check', table, rows })
  const checked = await (options.validPart ? checkValidPart : checkDataset)(store, source, problems, checking, {
    small: atOnce,
  })
  if (problems.count) options.told?.(problems.list)
  if (problems.count && !options.validPart)
    throw new ImportError(
      `The dataset has ${problems.count} problem${problems.count === 1 ? '' : 's'}; nothing was imported.`,
      problems.lines(),
    )
  options.checked?.(checked)
  if (!dryRun) await refreshNameKeys(store)
  let tally = new Tally(dryRun)
  const several = checked.rows > atOnce
  const write = (unit: Unit, recording?: Recording): Promise<void> => {
    // A transaction may run more than once: what counts is its last time.
    const counted = (tally = new Tally(dryRun))
    let done = 0
    const saved: WriteOptions['saved'] = (batch, rows, table) => {
      if (!table) return
      counted.add(batch, table)
      recording?.add(batch, table)
      options.progress?.({ phase: 'write', table: table.spec.file, rows: (done += rows), total: checked.rows })
    }
    return writeDataset(checked, unit, {
      reader: store,
      contacts: options.contacts ?? false,
      dry: dryRun,
      journal: !dryRun,
      told: !dryRun && !several,
      saved,
    })
  }
  const facts = (): ChangeSetFacts => importFacts(prints(), options.by)
  let changeSet: string | undefined
  if (dryRun) await write(async (work) => void (await work(store)))
  else if (several)
    await inSeveral(store, write, async (tx, run) => {
      changeSet = await recordLarge(tx, facts(), tally, checked, run)
      return changeSet !== undefined
    })
  else {
    const moved = await store.transaction(
      async (tx) => {
        const number = await takeNumber(tx)
        if (number !== before + 1) return true
        const recording = new Recording()
        await recording.remove(tx, checked.removal, checked.surroundings)
        await write(async (work) => void recording.undo.push(await work(tx)), recording)
        changeSet = recording.count ? setId(number) : undefined
        if (changeSet) await recordApplied(tx, number, facts(), recording.entries, recording.undo)
        return false
      },
      { timeoutMs: TRANSACTION_MS },
    )
    // Somebody wrote while it was checked: what was right then need not be right now.
    if (moved) return importSource(store, given, options)
  }
  return tally.report(checked, source, problems, {
    changeSet,
    undone,
    dryRun,
    seconds: (performance.now() - start) / 1000,
  })
}
