import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { InputError } from '../../kernel/errors.js'
import type { RawLine } from '../index.js'

/** What a document may unfold to. */
const MAX_BYTES = 64 * 1024 * 1024

/** Paragraphs of a Word document, and rows of its tables with their cells; numbers that Word counts are not in them. */
export function docxLines(bytes: Uint8Array, name: string): RawLine[] {
  const document = unpacked(bytes, name)
  if (!document) throw new InputError(`${name}: expected a Word document (.docx), found another packed file`)
  return paragraphs(new TextDecoder().decode(document))
}

function unpacked(bytes: Uint8Array, name: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name: part, originalSize, size }) => {
        if (part !== 'word/document.xml') return false
        if (originalSize > MAX_BYTES || size > MAX_BYTES)
          throw new InputError(`${name}: expected a Word document of at most ${MAX_BYTES / 1024 ** 2} MB of text`)
        return true
      },
    })['word/document.xml']
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(`${name}: expected a Word document (.docx), found a damaged one: save it anew`, { cause })
  }
}

function paragraphs(xml: string): RawLine[] {
  const lines: RawLine[] = []
  let text = ''
  let row: string[] | undefined
  let isText = false
  const parser = new Parser(
    {
      onopentagname(name) {
        isText = name === 'w:t'
        if (name === 'w:tab') text += ' '
        if (name === 'w:tr') row = []
      },
      ontext(data) {
        if (isText) text += data
      },
      onclosetag(name) {
        if (name === 'w:t') isText = false
        if (name === 'w:p' && !row) {
          if (text.trim()) lines.push({ text: text.trim() })
          text = ''
        } else if (name === 'w:tc' && row) {
          row.push(text.trim())
          text = ''
        } else if (name === 'w:tr' && row) {
          lines.push(row.length >= 3 ? { text: row.join('\t'), cells: row } : { text: row.join(' ').trim() })
          row = undefined
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return lines
}
