import { open } from 'node:fs/promises'
import { CsvRows } from './csvRows.js'
import { damagedRows, decoder } from './encoding.js'
import { unreadable } from './place.js'
import { SourceError, type NumberedRow, type SourceTable } from './source.js'

const BLOCK_BYTES = 256 * 1024

/** A CSV file as a table, named after it. */
export const csvTable = (path: string, file: string, size: number): SourceTable => ({
  file,
  name: file.replace(/\.(csv|tsv|txt)$/i, ''),
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
