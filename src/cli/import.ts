import { open, readFile, type FileHandle } from 'node:fs/promises'
import { SingleBar } from 'cli-progress'
import type { Mapping, MappingInput, SheetMapping } from '../import/arrange/mapping.js'
import type { Problem } from '../import/check/problems.js'
import { importSource, sheetsAt, type ImportProgress, type ImportReport } from '../import/index.js'
import { kindOf } from '../import/read/place.js'
import { ImportError, InputError } from '../kernel/errors.js'
import { keepMapping as keepMappingAs, keptMapping, readMapping } from '../uploads/mappings.js'
import { markedWorkbook, placedProblems } from '../uploads/marked.js'
import { changeLines } from './changes.js'
import { perform } from './perform.js'
import type { By, Command, Session } from './session.js'

export interface ImportCommand {
  contacts: boolean
  validPart?: string | undefined
  dryRun: boolean
  json: boolean
  /** The name of a mapping that is kept, or the file of one. */
  mapping?: string | undefined
  keepMapping?: string | undefined
  marked?: string | undefined
}

/** What goes to where the store is. */
interface ImportErrand extends Omit<ImportCommand, 'mapping'> {
  mapping?: { name: string } | { given: unknown } | undefined
}

/** Imports a dataset into the configured store and prints the counts. */
export async function importFolder(
  folder: string,
  { validPart, mapping, by, ...options }: ImportCommand & By,
): Promise<void> {
  // Before anything is written: a report that can't be kept is no reason to find out afterwards.
  await using rejected = await reportFile(validPart)
  await using marked = await reportFile(options.marked)
  const bar = progressBar()
  try {
    await perform(
      'import',
      importCommand,
      { ...options, validPart, mapping: mapping === undefined ? undefined : await given(mapping) },
      {
        dataset: folder,
        by,
        progress: (progress) => bar.show(progress as ImportProgress),
        give: async (name, bytes) => {
          bar.stop()
          await (name === MARKED ? marked : rejected)?.appendFile(bytes)
        },
      },
    )
  } finally {
    bar.stop()
  }
}

/** Imports a dataset that was brought here. */
export const importCommand: Command<ImportErrand> = async (session, errand) => {
  const { contacts, validPart, dryRun, json, keepMapping, marked } = errand
  const mapping = await mappingOf(session, errand)
  const source = sheetsAt(session.store, session.dataset, { mapping })
  let problems: readonly Problem[] = []
  const report = await importSource(session.store, source, {
    contacts,
    told: (found) => (problems = found),
    validPart: validPart !== undefined,
    dryRun,
    by: session.by,
    progress: (progress) => {
      // Ends it where whoever imports has left: nothing of it stays.
      session.signal.throwIfAborted()
      session.progress(progress)
    },
  }).catch(async (error: unknown) => {
    if (!(error instanceof ImportError)) throw error
    const asked = problems.length ? problems : source.questions()
    if (marked !== undefined) await session.give(MARKED, await markedWorkbook(session.dataset, source.mapping(), asked))
    if (json && dryRun) {
      const placed = placedProblems(source.mapping(), asked)
      session.out(
        `${JSON.stringify({ mapping: source.mapping(), people: source.people(), problems: placed }, null, 2)}\n`,
      )
    }
    throw error
  })
  if (report.changeSet !== undefined) session.wrote(report.changeSet)
  if (keepMapping !== undefined && !dryRun)
    await keepMappingAs(session.store, keepMapping, source.mapping(), { name: session.by, administers: true })
  if (validPart !== undefined) await session.give('rejected', report.problems.map((line) => `${line}\n`).join(''))
  if (json) session.out(`${JSON.stringify({ ...report, mapping: source.mapping() }, null, 2)}\n`)
  else session.out(printed(report, source.mapping()))
  if (validPart !== undefined && !json) session.out(`${report.rejected} rows were rejected; ${validPart} says why\n`)
}

const MARKED = 'marked'

/** A file of a mapping where there is one by that name, else the name of one that is kept. */
async function given(mapping: string): Promise<NonNullable<ImportErrand['mapping']>> {
  if ('wrong' in (await kindOf(mapping))) return { name: mapping }
  const text = await readFile(mapping, 'utf8')
  try {
    return { given: JSON.parse(text) as unknown }
  } catch (cause) {
    throw new InputError(`expected a mapping as JSON in ${mapping}`, { cause })
  }
}

const mappingOf = async ({ store }: Session, { mapping }: ImportErrand): Promise<MappingInput | undefined> =>
  mapping === undefined ? undefined : 'name' in mapping ? keptMapping(store, mapping.name) : readMapping(mapping.given)

/** How a sheet is read, in a line: 姓名 → name; what is less sure with how sure. */
const mappingLine = ({ file, row, table, columns }: SheetMapping): string =>
  `mapping: ${file}, row ${row}: ${table ?? 'no table'} (${columns
    .map(
      ({ header, column, confidence }) =>
        `${header} → ${column ?? 'kept aside'}${column && confidence < 1 ? ` ${Math.round(confidence * 100)}%` : ''}`,
    )
    .join(', ')})`

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

function printed(report: ImportReport, mapping: Mapping): string {
  const columns = ['created', 'updated', 'unchanged', 'removed', 'rejected'] as const
  const line = (name: string, counts: Pick<ImportReport, (typeof columns)[number]>): string =>
    `${name.padEnd(24)}${columns.map((column) => String(counts[column]).padStart(11)).join('')}`
  return [
    ...changeLines(report.changes),
    `${'table'.padEnd(24)}${columns.map((column) => column.padStart(11)).join('')}`,
    ...report.tables.map((table) => line(table.table, table)),
    line('total', report),
    ...(report.dryRun ? mapping.sheets.map(mappingLine) : []),
    ...report.notes.map((note) => `note: ${note}`),
    ...(report.undone ? ['an interrupted import was found and taken out first'] : []),
    report.dryRun ? 'dry run: nothing was written' : `${report.rows} rows in ${report.seconds.toFixed(1)} s`,
    '',
  ].join('\n')
}
