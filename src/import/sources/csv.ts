import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse'
import { InputError } from '../../errors.js'
import { decoder } from './encoding.js'
import { SourceError, type DatasetSource, type NumberedRow, type SourceTable } from './source.js'

const BLOCK_BYTES = 256 * 1024
const BLOCK_ROWS = 1000

/** A folder of CSV files, in UTF-8 (with or without BOM) or GB18030. @throws InputError where there is no such folder */
export function csvFolder(folder: string): DatasetSource {
  return {
    tables: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        throw new InputError(`expected a folder of CSV files, found none at ${folder}`, { cause: error })
      })
      const files = names.filter((name) => /\.csv$/i.test(name)).sort()
      if (files.length === 0) throw new InputError(`expected a folder of CSV files, found none in ${folder}`)
      return Promise.all(files.map(async (file) => csvTable(join(folder, file), file, (await stat(join(folder, file))).size)))
    },
  }
}

const csvTable = (path: string, file: string, size: number): SourceTable => ({
  file,
  name: file.replace(/\.csv$/i, ''),
  size,
  read: () => rows(path),
})

/** Blank lines are skipped; a row is counted by the records before it, as a spreadsheet does. */
async function* rows(path: string): AsyncGenerator<NumberedRow[]> {
  const parser = parse({ relax_column_count: true, skip_empty_lines: false })
  let block: NumberedRow[] = []
  let full: NumberedRow[][] = []
  let row = 0
  parser.on('readable', () => {
    for (let cells = parser.read() as string[] | null; cells !== null; cells = parser.read() as string[] | null) {
      row++
      if (cells.every((cell) => cell === '')) continue
      block.push({ row, cells })
      if (block.length === BLOCK_ROWS) {
        full.push(block)
        block = []
      }
    }
  })
  let failure: Error | undefined
  const ended = new Promise<void>((resolve) => {
    parser.on('end', resolve)
    parser.on('error', (error) => {
      failure = error
      resolve()
    })
  })
  try {
    for await (const text of texts(path)) {
      if (failure) break
      if (!parser.write(text)) await Promise.race([new Promise<void>((resolve) => parser.once('drain', () => resolve())), ended])
      yield* full
      full = []
    }
    if (!failure) parser.end()
    await ended
    if (failure) throw broken(failure, row)
    yield* full
    if (block.length) yield block
  } finally {
    parser.destroy()
  }
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

function broken(error: Error, row: number): Error {
  if (!(error instanceof CsvError)) return error
  return new SourceError(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a closing quotation mark' : `a row of CSV (${error.code})`, row + 1)
}
