import { createHash } from 'node:crypto'
import type { DocumentReading } from '../index.js'
import type { Item } from '../document.js'
import { coreTitle } from './titles.js'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** Where a thing stands, and how it is called there, is no part of what it says. */
const NOT_SAID = new Set(['id', 'source', 'confidence', 'clause', 'parent', 'note'])

/** The id of a text: the same text has the same, however its lines are spaced. */
export const textId = ({ lines }: Pick<DocumentReading, 'lines'>): string =>
  `text:${hash(
    lines
      .map((line) => line.replace(/\s+/g, ''))
      .filter(Boolean)
      .join('\n'),
  )}`

/**
 * The fingerprint of what was read: of the document, whatever its edition, the table, and what it says. By it a
 * decision is found again.
 */
export function printOf(title: string, { table, row }: Item): string {
  const said = Object.entries(row)
    .filter(([name]) => !NOT_SAID.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return hash(JSON.stringify([coreTitle(title), table, said]))
}

/** The fingerprint of that one edition takes another out of force. */
export const repealPrint = (id: string, before: string): string => hash(JSON.stringify(['repeals', id, before]))
