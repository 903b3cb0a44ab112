import { open, type FileHandle } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import { importDataset, type ImportProgress, type ImportReport } from '../import/index.js'
import { changeLines } from './changes.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

export interface ImportCommand {
  contacts: boolean
  validPart?: string | undefined
  dryRun: boolean
  json: boolean
}

/** Imports a dataset into the configured store and prints the counts. */
export async function importFolder(folder: string, { validPart, by, ...options }: ImportCommand & By): Promise<void> {
  // Before anything is written: a report that can't be kept is no reason to find out afterwards.
  await using rejected = await reportFile(validPart)
  const bar = progressBar()
  try {
    await perform(
      'import',
      importCommand,
      { ...options, validPart },
      {
        dataset: folder,
        by,
        progress: (progress) => bar.show(progress as ImportProgress),
        give: async (_, bytes) => {
          bar.stop()
          await rejected?.writeFile(bytes)
        },
      },
    )
  } finally {
    bar.stop()
  }
}

/** Imports a dataset that was brought here. */
export const importCommand: Command<ImportCommand> = async (session, { contacts, validPart, dryRun, json }) => {
  const report = await importDataset(session.store, session.dataset, {
    contacts,
    validPart: validPart !== undefined,
    dryRun,
    by: session.by,
    progress: (progress) => {
      // Ends it where whoever imports has left: nothing of it stays.
      session.signal.throwIfAborted()
      session.progress(progress)
    },
  })
  if (report.changeSet !== undefined) session.wrote(report.changeSet)
  if (validPart !== undefined) await session.give('rejected', report.problems.map((line) => `${line}\n`).join(''))
  if (json) session.out(`${JSON.stringify(report, null, 2)}\n`)
  else session.out(printed(report))
  if (validPart !== undefined && !json) session.out(`${report.rejected} rows were rejected; ${validPart} says why\n`)
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

function printed(report: ImportReport): string {
  const columns = ['created', 'updated', 'unchanged', 'removed', 'rejected'] as const
  const line = (name: string, counts: Pick<ImportReport, (typeof columns)[number]>): string =>
    `${name.padEnd(24)}${columns.map((column) => String(counts[column]).padStart(11)).join('')}`
  return [
    ...changeLines(report.changes),
    `${'table'.padEnd(24)}${columns.map((column) => column.padStart(11)).join('')}`,
    ...report.tables.map((table) => line(table.table, table)),
    line('total', report),
    ...report.notes.map((note) => `note: ${note}`),
    ...(report.undone ? ['an interrupted import was found and taken out first'] : []),
    report.dryRun ? 'dry run: nothing was written' : `${report.rows} rows in ${report.seconds.toFixed(1)} s`,
    '',
  ].join('\n')
}
