import type { FileHandle } from 'node:fs/promises'
import { CsvRows } from './csvRows.js'
import { Evidence, isGb18030 } from './evidence.js'
import { SourceError } from './source.js'

const BLOCK_BYTES = 1024 * 1024
/** Rows that a message names. */
const MAX_NAMED = 20

type Decode = (bytes: Uint8Array, last: boolean) => string

/**
 * The decoder of a file of text: UTF-8 where all its bytes are, else GB18030, as Chinese spreadsheets save CSV, where
 * its rows read as that and none of them as UTF-8. Undefined where neither holds: a damaged byte must not turn a whole
 * file into other characters. A byte order mark is dropped.
 */
export async function decoder(file: FileHandle): Promise<Decode | undefined> {
  const name = (await isUtf8(file)) ? 'utf-8' : (await evidence(file)).isGb18030() ? 'gb18030' : undefined
  if (name === undefined) return undefined
  const text = new TextDecoder(name, { fatal: true })
  return (bytes, last) => {
    try {
      return text.decode(bytes, { stream: !last })
    } catch (error) {
      if (error instanceof TypeError) throw new SourceError('text in UTF-8 or GB18030')
      throw error
    }
  }
}

/** Of a file that is in no encoding as a whole: which rows are not in that of the rest. */
export async function damagedRows(file: FileHandle): Promise<SourceError> {
  const start = Buffer.alloc(2)
  await file.read(start, 0, 2, 0)
  if (start.equals(Buffer.from([0xff, 0xfe])) || start.equals(Buffer.from([0xfe, 0xff])))
    return new SourceError('text in UTF-8 or GB18030, not in UTF-16: save the file as CSV UTF-8')
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
