import { open, type FileHandle } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import { readConfig } from '../config.js'
import { importDataset, type ImportProgress, type ImportReport } from '../import/index.js'
import { changeLines } from './changes.js'
import { openConfigured } from './store.js'

export interface ImportCommand {
  contacts: boolean
  validPart?: string
  dryRun: boolean
  json: boolean
}

/** Imports a dataset into the configured store and prints the counts. */
export async function importFolder(folder: string, options: ImportCommand): Promise<void> {
  await using store = await openConfigured(readConfig())
  // Before anything is written: a report that can't be kept is no reason to find out afterwards.
  await using rejected = await reportFile(options.validPart)
  const bar = progressBar()
  try {
    const report = await importDataset(store, folder, {
      contacts: options.contacts,
      validPart: options.validPart !== undefined,
      dryRun: options.dryRun,
      progress: bar.show,
    })
    bar.stop()
    if (options.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    else print(report)
    if (!rejected) return
    await rejected.writeFile(report.problems.map((line) => `${line}\n`).join(''))
    if (!options.json) process.stdout.write(`${report.rejected} rows were rejected; ${options.validPart!} says why\n`)
  } finally {
    bar.stop()
  }
}

const reportFile = async (path: string | undefined): Promise<FileHandle | undefined> =>
  path === undefined ? undefined : open(path, 'w')

/** A bar on a terminal, nothing elsewhere. */
function progressBar(): { show(progress: ImportProgress): void; stop(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{phase} {bar} {value}/{total} rows {table}',
    hideCursor: true,
    clearOnComplete: true,
  })
  let phase = ''
  return {
    show(progress) {
      const total = Math.max(progress.total ?? 0, progress.rows)
      if (phase !== progress.phase)
        bar.start(total, progress.rows, { phase: (phase = progress.phase), table: progress.table })
      bar.setTotal(total)
      bar.update(progress.rows, { phase: progress.phase, table: progress.table })
    },
    stop: () => bar.stop(),
  }
}

function print(report: ImportReport): void {
  const columns = ['created', 'updated', 'unchanged', 'removed', 'rejected'] as const
  const line = (name: string, counts: Pick<ImportReport, (typeof columns)[number]>): string =>
    `${name.padEnd(24)}${columns.map((column) => String(counts[column]).padStart(11)).join('')}\n`
  for (const change of changeLines(report.changes)) process.stdout.write(`${change}\n`)
  process.stdout.write(`${'table'.padEnd(24)}${columns.map((column) => column.padStart(11)).join('')}\n`)
  for (const table of report.tables) process.stdout.write(line(table.table, table))
  process.stdout.write(line('total', report))
  for (const note of report.notes) process.stdout.write(`note: ${note}\n`)
  if (report.undone) process.stdout.write('an interrupted import was found and taken out first\n')
  process.stdout.write(
    report.dryRun ? 'dry run: nothing was written\n' : `${report.rows} rows in ${report.seconds.toFixed(1)} s\n`,
  )
}
