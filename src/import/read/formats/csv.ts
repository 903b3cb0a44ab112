import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ImportError, InputError } from '../../../kernel/errors.js'
import { csvTable } from '../csvTable.js'
import { kindOf, pathError } from '../place.js'
import type { DatasetFormat, DatasetSource, SourceTable } from '../source.js'

/** What a spreadsheet leaves beside a file that is open. */
const LOCK = /^(~\$|\.~lock\.)/
const WORKBOOK = /\.(xlsx|xlsm|xls|ods|et)$/i

export const csv: DatasetFormat = { name: 'a folder of CSV files', endings: 'folder', read: csvFolder }

/**
 * A folder of CSV files, in any encoding people save them in.
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
