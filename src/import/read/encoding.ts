import type { FileHandle } from 'node:fs/promises'
import { CsvRows } from './csvRows.js'
import { Evidence, isGb18030 } from './evidence.js'
import { SourceError } from './source.js'

const BLOCK_BYTES = 1024 * 1024
/** Rows that a message names. */
const MAX_NAMED = 20

type Decode = (bytes: Uint8Array, last: boolean) => string

/**
 * The decoder of a file of text: UTF-16 where its marks or its zero bytes say so, UTF-8 where all its bytes are, else
 * GB18030 or Big5, as Chinese spreadsheets save CSV, where its rows read as that and none of them as UTF-8. Undefined
 * where none holds: a damaged byte must not turn a whole file into other characters. A byte order mark is dropped.
 */
export async function decoder(file: FileHandle): Promise<Decode | undefined> {
  const name = (await utf16(file)) ?? ((await isUtf8(file)) ? 'utf-8' : await chinese(file))
  if (name === undefined) return undefined
  const text = new TextDecoder(name, { fatal: true })
  return (bytes, last) => {
    try {
      return text.decode(bytes, { stream: !last })
    } catch (error) {
      if (error instanceof TypeError)
        throw new SourceError(
          name.startsWith('utf-16') ? 'text in UTF-16 as the file begins: it is damaged' : 'text in UTF-8 or GB18030',
        )
      throw error
    }
  }
}

/** Of a file that is in no encoding as a whole: which rows are not in that of the rest. */
export async function damagedRows(file: FileHandle): Promise<SourceError> {
  const found = await evidence(file)
  const mostlyUtf8 = found.readsAsUtf8()
  const broken = found.bad.filter((row) => !isGb18030(found.bytesOf(row)))
  const wrong = mostlyUtf8 ? found.bad : found.utf8.length ? found.utf8 : broken
  if (wrong.length === 0 || (wrong === broken && broken.length === found.bad.length))
    return new SourceError('text in UTF-8 or GB18030', ...found.bad.slice(0, MAX_NAMED))
  const more = wrong.length > MAX_NAMED ? ` (and ${wrong.length - MAX_NAMED} more rows)` : ''
  const expected = `text in ${mostlyUtf8 ? 'UTF-8' : 'GB18030'}, as the rest of the file is: bytes of the row are damaged, or in another encoding${more}`
  return new SourceError(expected, ...wrong.slice(0, MAX_NAMED))
}

const chinese = async (file: FileHandle): Promise<string | undefined> => {
  const found = await evidence(file)
  if (!found.isGb18030()) return found.isBig5() ? 'big5' : undefined
  return found.isBig5() && found.ratherBig5() ? 'big5' : 'gb18030'
}

/**
 * By its mark; without one by zero bytes, which every comma, figure and line end has one of, always on the
 * same side.
 */
async function utf16(file: FileHandle): Promise<string | undefined> {
  const start = Buffer.alloc(4096)
  const { bytesRead } = await file.read(start, 0, start.length, 0)
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (let at = 0; at < bytesRead; at++) if (start[at] === 0) zeros[at % 2]!++
  const least = Math.max(1, bytesRead / 20)
  if (zeros[1]! > least && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! > least && zeros[1] === 0 ? 'utf-16be' : undefined
}

async function evidence(file: FileHandle): Promise<Evidence> {
  const found = new Evidence()
  // Byte for byte: the signs that make CSV are the same in both encodings.
  const csv = new CsvRows()
  for await (const bytes of blocks(file)) for (const row of csv.add(bytes.toString('latin1'))) found.add(row)
  for (const row of csv.end()) found.add(row)
  return found
}

async function isUtf8(file: FileHandle): Promise<boolean> {
  const text = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of blocks(file)) text.decode(bytes, { stream: true })
    text.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

async function* blocks(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(BLOCK_BYTES)
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(buffer, 0, BLOCK_BYTES, at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}
