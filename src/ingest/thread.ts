import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { InputError } from '../kernel/errors.js'
import { bytesOf, documentOf } from './formats/file.js'
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
  original: Original
}

/** Which file it was, as evidence: it holds contacts, and is not kept itself. */
export interface Original {
  /** Fingerprint: hexadecimal. */
  sha256: string
  /** Bytes. */
  size: number
  mediaType: string
}

/** What the thread that reads documents answers. */
export default async function read({ path, name = basename(path), region }: ReadErrand): Promise<ReadApart> {
  try {
    const bytes = await bytesOf(path, name)
    const { lines, mediaType } = await documentOf(bytes, name)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      reading: readDocument(name, lines, region),
      original: { sha256, size: bytes.length, mediaType },
    }
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message }
    throw error
  }
}
