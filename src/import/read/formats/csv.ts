import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ImportError, InputError } from '../../../kernel/errors.js'
import { CsvRows } from '../csvRows.js'
import { damagedRows, decoder } from '../encoding.js'
import { kindOf, pathError, unreadable } from '../place.js'
import { SourceError, type DatasetFormat, type DatasetSource, type NumberedRow, type SourceTable } from '../source.js'

const BLOCK_BYTES = 256 * 1024
/** What a spreadsheet leaves beside a file that is open. */
const LOCK = /^(~\$|\.~lock\.)/
const WORKBOOK = /\.(xlsx|xlsm|xls|ods|et)$/i

export const csv: DatasetFormat = { name: 'a folder of CSV files', endings: 'folder', read: csvFolder }

/**
 * A folder of CSV files, in UTF-8 (with or without BOM) or GB18030.
 * @throws InputError where there is no such folder
 */
function csvFolder(folder: string): DatasetSource {
  return {
    tables: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        throw pathError(error, 'a folder of CSV files', folder)
      })
      const own = names.filter((name) => !LOCK.test(name)).sort()
      const files = own.filter((name) => /\.csv$/i.test(name))
      const books = own.filter((name) => WORKBOOK.test(name))
      if (files.length === 0)
        throw new InputError(
          `expected a folder of CSV files, found none in ${folder}${books.length ? `; import the workbook by its own path: ${join(folder, books[0]!)}` : ''}`,
        )
      const problems = books.map(
        (name) => `${name}: expected CSV files alone in a folder: import the workbook by itself, or take it out`,
      )
      const tables: SourceTable[] = []
      for (const file of files) {
        const path = join(folder, file)
        const found = await kindOf(path)
        if ('wrong' in found) problems.push(`${file}: expected a file, found ${found.wrong}`)
        else if (found.kind === 'folder') problems.push(`${file}: expected a file, found a folder`)
        else tables.push(csvTable(path, file, found.size))
      }
      if (problems.length)
        throw new ImportError(`The folder ${folder} holds what can't be read; nothing was imported.`, problems)
      return tables
    },
  }
}

const csvTable = (path: string, file: string, size: number): SourceTable => ({
  file,
  name: file.replace(/\.csv$/i, ''),
  size,
  read: () => rows(path),
})

async function* rows(path: string): AsyncGenerator<NumberedRow[]> {
  const csv = new CsvRows()
  for await (const text of texts(path)) {
    yield csv.add(text)
    if (csv.failure) throw csv.failure
  }
  yield csv.end()
  if (csv.failure) throw csv.failure
}

async function* texts(path: string): AsyncGenerator<string> {
  const file = await open(path).catch((error: unknown) => {
    const why = unreadable(error)
    throw why === undefined ? error : new SourceError(`a file that can be read: ${why}`)
  })
  try {
    const decode = await decoder(file)
    if (decode === undefined) throw await damagedRows(file)
    const buffer = Buffer.allocUnsafe(BLOCK_BYTES)
    for (let at = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, BLOCK_BYTES, at)
      at += bytesRead
      const text = decode(buffer.subarray(0, bytesRead), bytesRead === 0)
      if (text) yield text
      if (bytesRead === 0) return
    }
  } finally {
    await file.close()
  }
}
