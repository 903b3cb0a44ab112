import { open } from 'node:fs/promises'
import { InputError } from '../../kernel/errors.js'
import { pathError } from '../../import/read/place.js'
import type { RawLine } from '../index.js'
import { docxLines } from './docx.js'
import { decoded, KINDS } from './encoding.js'
import { htmlLines } from './html.js'

const MAX_BYTES = 32 * 1024 * 1024

/** What a file holds. */
export interface RawDocument {
  lines: RawLine[]
  mediaType: string
}

/**
 * The lines of a file: text, a page, a Word document or a PDF, told by what is in it; `name` is told in messages.
 * @throws InputError where it is none of these
 */
export async function documentOf(bytes: Buffer, name: string): Promise<RawDocument> {
  const begins = (signature: string): boolean =>
    bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
  if (begins('PK\u0003\u0004')) return { lines: docxLines(bytes, name), mediaType: DOCX }
  // A mark or a header of a mail may stand before it.
  if (bytes.subarray(0, 1024).includes('%PDF-'))
    return { lines: await (await import('./pdf.js')).pdfLines(bytes, name), mediaType: 'application/pdf' }
  if (begins('\u00d0\u00cf\u0011\u00e0'))
    throw new InputError(`${name}: expected ${KINDS}, found an older Word or WPS document: save it as .docx`)
  if (
    /^(?:mime-version|from|content-type|snapshot-content-location)\s*:/im.test(
      bytes.subarray(0, 2048).toString('latin1'),
    ) &&
    bytes.includes('multipart/related')
  )
    return {
      lines: htmlLines((await import('./mhtml.js')).pageOf(bytes, name)),
      mediaType: 'multipart/related',
    }
  if (bytes.length === 0) throw new InputError(`${name}: expected ${KINDS}, found an empty file`)
  const text = decoded(bytes, name)
  if (/^\s*(?:<!doctype html|<html|<\?xml|<!--|<div|<p|<body|<head)/i.test(text) || /\.html?$/i.test(name))
    return { lines: htmlLines(text), mediaType: 'text/html' }
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line) => (/\t.*\t/.test(line.trim()) ? { text: line, cells: line.split('\t') } : { text: line }))
  return { lines, mediaType: 'text/plain' }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** @throws InputError where there is no file, or too large a one */
export async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > MAX_BYTES) throw new InputError(`${name}: expected a document of at most 32 MB`)
    return await file.readFile()
  } catch (error) {
    throw pathError(error, 'a document', path)
  }
}
