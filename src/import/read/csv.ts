import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../errors.js'
import { CsvRows } from './csvRows.js'
import { decoder } from './encoding.js'
import type { DatasetSource, NumberedRow, SourceTable } from './source.js'

const BLOCK_BYTES = 256 * 1024

/** A folder of CSV files, in UTF-8 (with or without BOM) or GB18030. @throws InputError where there is no such folder */
export function csvFolder(folder: string): DatasetSource {
  return {
    tables: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        throw new InputError(`expected a folder of CSV files, found none at ${folder}`, { cause: error })
      })
      const tables: SourceTable[] = []
      for (const file of names.filter((name) => /\.csv$/i.test(name)).sort()) {
        const path = join(folder, file)
        const found = await stat(path)
        if (found.isFile()) tables.push(csvTable(path, file, found.size))
      }
      if (tables.length === 0) throw new InputError(`expected a folder of CSV files, found none in ${folder}`)
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
  const file = await open(path)
  try {
    const decode = await decoder(file)
    const buffer = Buffer.allocUnsafe(BLOCK_BYTES)
    for (let at = 0; ; ) {
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
