import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputError } from '../../kernel/errors.js'
import type { RawLine } from '../index.js'
import { docxLines } from './docx.js'
import { htmlLines } from './html.js'

const MAX_BYTES = 32 * 1024 * 1024

/**
 * The lines of a file: text, a page, or a Word document, told by what is in it.
 * @throws InputError where it is too large, or none of these
 */
export async function linesOf(path: string): Promise<RawLine[]> {
  await using file = await open(path)
  const { size } = await file.stat()
  const name = basename(path)
  if (size > MAX_BYTES) throw new InputError(`${name}: expected a document of at most 32 MB`)
  const bytes = await file.readFile()
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return docxLines(bytes)
  if (bytes.includes(0)) throw new InputError(`${name}: expected a text, a page (HTML) or a Word document (.docx)`)
  const text = decoded(bytes, name)
  if (/^\s*(?:<!doctype html|<html|<\?xml|<div|<p|<body)/i.test(text) || /\.html?$/i.test(path)) return htmlLines(text)
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => (/\t.*\t/.test(line.trim()) ? { text: line, cells: line.split('\t') } : { text: line }))
}

/** UTF-8, else GB18030, in which older pages are kept. */
function decoded(bytes: Uint8Array, name: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new InputError(`${name}: expected text in UTF-8 or GB18030`)
}
