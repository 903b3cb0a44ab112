import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputError } from '../kernel/errors.js'
import { linesOf } from './formats/file.js'
import { readDocument, type DocumentReading } from './index.js'
import type { PolicyRegion } from './reading.js'

export interface ReadErrand {
  path: string
  /** As people name it. */
  name?: string | undefined
  /** The region it is for, where a person says so. */
  region?: PolicyRegion | undefined
}

/** What was read, or why nothing was. */
export type ReadApart = ReadFile | { refused: string }

export interface ReadFile {
  reading: DocumentReading
  /** Fingerprint of the file: hexadecimal. */
  sha256: string
}

/** What the thread that reads documents answers. */
export default async function read({ path, name = basename(path), region }: ReadErrand): Promise<ReadApart> {
  try {
    const reading = readDocument(name, await linesOf(path, name), region)
    return {
      reading,
      sha256: createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    }
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message }
    throw error
  }
}
