import type { FileHandle } from 'node:fs/promises'
import { SourceError } from './source.js'

const BLOCK_BYTES = 1024 * 1024

type Decode = (bytes: Uint8Array, last: boolean) => string

/**
 * The decoder of a file of text: UTF-8 where all its bytes are, else GB18030, as Chinese spreadsheets save CSV.
 * A byte order mark is dropped.
 */
export async function decoder(file: FileHandle): Promise<Decode> {
  const name = (await isUtf8(file)) ? 'utf-8' : 'gb18030'
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

async function isUtf8(file: FileHandle): Promise<boolean> {
  const text = new TextDecoder('utf-8', { fatal: true })
  const buffer = Buffer.allocUnsafe(BLOCK_BYTES)
  try {
    for (let at = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, BLOCK_BYTES, at)
      text.decode(buffer.subarray(0, bytesRead), { stream: bytesRead > 0 })
      if (bytesRead === 0) return true
      at += bytesRead
    }
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
