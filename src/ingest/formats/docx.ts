import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { InputError } from '../../kernel/errors.js'
import type { RawLine } from '../index.js'

/** What a document may unfold to. */
const MAX_BYTES = 64 * 1024 * 1024

/** Paragraphs of a Word document, and rows of its tables with their cells; numbers that Word counts are not in them. */
export function docxLines(bytes: Uint8Array): RawLine[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== 'word/document.xml') return false
      if (originalSize > MAX_BYTES) throw new InputError('expected a Word document of at most 64 MB of text')
      return true
    },
  })
  const document = parts['word/document.xml']
  if (!document) throw new InputError('expected a Word document (.docx)')
  return paragraphs(new TextDecoder().decode(document))
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
