import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ImportError, InputError } from '../../../kernel/errors.js'
import { csvTable } from '../csvTable.js'
import { kindOf, pathError } from '../place.js'
import type { DatasetFormat, DatasetSource, SourceTable } from '../source.js'
import { xlsx } from './xlsx.js'

/** What a spreadsheet leaves beside a file that is open, and systems beside all. */
const LOCK = /^(~\$|\.)/
const TEXT = /\.(csv|tsv)$/i
const endsLike = (name: string): boolean =>
  (xlsx.endings as readonly string[]).some((ending) => name.toLowerCase().endsWith(ending))

export const folder: DatasetFormat = { name: 'a folder of CSV files and workbooks', endings: 'folder', read: inFolder }

/**
 * A folder of CSV files, in any encoding people save them in, and of workbooks; what is neither is left out.
 * @throws InputError where there is no such folder
 */
function inFolder(path: string): DatasetSource {
  const notes: string[] = []
  return {
    notes: () => notes,
    tables: async () => {
      notes.length = 0
      const names = await readdir(path).catch((error: unknown) => {
        throw pathError(error, folder.name, path)
      })
      const files = names.filter((name) => !LOCK.test(name) && (TEXT.test(name) || endsLike(name))).sort()
      if (files.length === 0) throw new InputError(`expected ${folder.name}, found none in ${path}`)
      const problems: string[] = []
      const tables: SourceTable[] = []
      for (const file of files) {
        const own = join(path, file)
        const found = await kindOf(own)
        if ('wrong' in found) problems.push(`${file}: expected a file, found ${found.wrong}`)
        else if (found.kind === 'folder') problems.push(`${file}: expected a file, found a folder`)
        else if (TEXT.test(file)) tables.push(csvTable(own, file, found.size))
        else {
          const book = xlsx.read(own)
          try {
            tables.push(...(await book.tables()))
          } catch (error) {
            if (!(error instanceof InputError)) throw error
            problems.push(`${file}: ${error.message.replace(` (${own})`, '').replace(` in ${own}`, '')}`)
          }
          notes.push(...(book.notes?.() ?? []))
        }
      }
      if (problems.length)
        throw new ImportError(`The folder ${path} holds what can't be read; nothing was imported.`, problems)
      return tables
    },
  }
}
