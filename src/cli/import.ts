import { writeFile } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import { readConfig } from '../config.js'
import { importDataset, type ImportProgress, type ImportReport } from '../import/index.js'
import { openConfigured } from './store.js'

/** Imports a dataset into the configured store and prints the counts. */
export async function importFolder(folder: string, options: { contacts: boolean; validPart?: string }): Promise<void> {
  await using store = await openConfigured(readConfig())
  const bar = progressBar()
  try {
    const report = await importDataset(store, folder, { contacts: options.contacts, validPart: options.validPart !== undefined, progress: bar.show })
    bar.stop()
    print(report)
    if (options.validPart !== undefined) {
      await writeFile(options.validPart, report.problems.map((line) => `${line}\n`).join(''))
      process.stdout.write(`${report.rejected} rows were rejected; ${options.validPart} says why\n`)
    }
  } finally {
    bar.stop()
  }
}

/** A bar on a terminal, nothing elsewhere. */
function progressBar(): { show(progress: ImportProgress): void; stop(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  const bar = new SingleBar({ stream: process.stderr, format: '{phase} {bar} {value}/{total} rows {table}', hideCursor: true, clearOnComplete: true })
  let phase = ''
  return {
    show(progress) {
      const total = Math.max(progress.total ?? 0, progress.rows)
      if (phase !== progress.phase) bar.start(total, progress.rows, { phase: (phase = progress.phase), table: progress.table })
      bar.setTotal(total)
      bar.update(progress.rows, { phase: progress.phase, table: progress.table })
    },
    stop: () => bar.stop(),
  }
}

function print(report: ImportReport): void {
  const columns = ['created', 'updated', 'unchanged', 'rejected'] as const
  const line = (name: string, counts: Pick<ImportReport, (typeof columns)[number]>): string => `${name.padEnd(24)}${columns.map((column) => String(counts[column]).padStart(11)).join('')}\n`
  process.stdout.write(`${'table'.padEnd(24)}${columns.map((column) => column.padStart(11)).join('')}\n`)
  for (const table of report.tables) process.stdout.write(line(table.table, table))
  process.stdout.write(line('total', report))
  for (const note of report.notes) process.stdout.write(`note: ${note}\n`)
  if (report.repaired) process.stdout.write('an interrupted import was found and repaired\n')
  process.stdout.write(`${report.rows} rows in ${report.seconds.toFixed(1)} s\n`)
}
