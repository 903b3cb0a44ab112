import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputError } from '../../../kernel/errors.js'
import { inOwnThread } from '../ownThread.js'
import { pathError } from '../place.js'
import type { DatasetFormat, DatasetSource, SourceTable } from '../source.js'
import { LIMITS, remedy } from '../xlsxLimits.js'
import type { Sheet } from '../xlsxSheets.js'

export const xlsx: DatasetFormat = {
  name: 'a workbook (XLSX, XLS, ODS, ET)',
  // Tables of web pages, too: many a system exports them under the name of a workbook.
  endings: ['.xlsx', '.xlsm', '.xls', '.ods', '.et', '.html', '.htm'],
  read: xlsxWorkbook,
}

const BLOCK_ROWS = 1000

/**
 * The sheets of a workbook, whatever program saved it, named as the files of a folder are. It is parsed in a thread
 * of bounded memory and time and held in memory as a whole, so a folder of CSV files is better for hundreds of
 * thousands of rows. Empty
 * sheets are left out, charts too, and said. @throws InputError where there is no workbook, or none within limits
 */
function xlsxWorkbook(path: string): DatasetSource {
  const notes: string[] = []
  return {
    notes: () => notes,
    tables: async () => {
      const book = basename(path)
      const found = await parsed(await bytesOf(path), path)
      notes.splice(
        0,
        notes.length,
        ...found
          .filter(({ rows }) => rows === undefined)
          .map(({ name }) => `${book}, sheet ${name}: left out, as it holds a chart and no table`),
      )
      const tables = found.flatMap((sheet) =>
        sheet.rows?.length ? sheetTable(`${book}, sheet ${sheet.name}`, sheet) : [],
      )
      if (tables.length === 0)
        throw new InputError(`expected a workbook with tables, found only empty sheets in ${path}`)
      return tables
    },
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > LIMITS.fileBytes)
      throw new InputError(`expected a workbook of at most ${LIMITS.fileBytes / 1024 ** 2} MB at ${path}: ${remedy}`)
    return await readFile(path)
  } catch (error) {
    throw pathError(error, 'a workbook', path)
  }
}

/** Only where a workbook is imported. */
async function parsed(bytes: Uint8Array, path: string): Promise<Sheet[]> {
  const answer = await inOwnThread<Uint8Array, { sheets: Sheet[] } | { expected: string }>({
    file: new URL('../xlsxThread.ts', import.meta.url),
    errand: bytes,
    ms: LIMITS.parseMs,
    heapMb: LIMITS.heapMb,
    expected: `expected a workbook that is read in ${LIMITS.parseMs / 1000} s and ${LIMITS.heapMb} MB: ${remedy} (${path})`,
  })
  if ('expected' in answer) throw new InputError(`expected ${answer.expected} (${path})`)
  return answer.sheets
}

const sheetTable = (file: string, { name, rows, notes }: Sheet): SourceTable => ({
  file,
  name: name.trim(),
  size: rows!.length,
  notes,
  async *read() {
    for (let from = 0; from < rows!.length; from += BLOCK_ROWS) yield rows!.slice(from, from + BLOCK_ROWS)
  },
})
