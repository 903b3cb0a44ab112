import { Parser } from 'htmlparser2'
import type { RawLine } from '../index.js'

const BLOCKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 section article header footer table tr td th br hr dd dt dl form'.split(' '),
)
const UNSEEN = new Set('script style noscript template select button svg head nav aside iframe'.split(' '))

/** The lines of a page, a block each; a row of a table of three columns or more keeps its cells. */
export function htmlLines(html: string): RawLine[] {
  const lines: RawLine[] = []
  let text = ''
  let hidden = 0
  let row: string[] | undefined
  const said = (): string =>
    text
      .replace(/[^\S\u00a0]+/g, ' ')
      .replace(/\u00a0/g, ' ')
      .trim()
  const flush = (): void => {
    const line = said()
    text = ''
    if (line === '') return
    if (row) row.push(line)
    else lines.push({ text: line })
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (UNSEEN.has(name)) hidden++
        if (row && (name === 'p' || name === 'br' || name === 'div')) text += ' '
        else if (BLOCKS.has(name)) flush()
        if (name === 'tr') row = []
      },
      ontext(data) {
        if (!hidden) text += data
      },
      onclosetag(name) {
        if (UNSEEN.has(name) && hidden > 0) hidden--
        if (name === 'td' || name === 'th') {
          if (row) {
            row.push(said())
            text = ''
          }
        } else if (BLOCKS.has(name) && !row) flush()
        if (name !== 'tr' || !row) return
        const cells = row
        row = undefined
        if (cells.length >= 3) lines.push({ text: cells.join('\t'), cells })
        else for (const cell of cells) if (cell) lines.push({ text: cell })
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  flush()
  return lines
}
