import type { Line } from '../document.js'
import { isContentsLine } from './markers.js'

/** The lines of a table of contents: at least three headings with pages, and the word above them. */
export function contentsOf(lines: readonly Line[]): Line[] {
  const listed = lines.filter(({ text }) => isContentsLine(text))
  if (listed.length < 3) return []
  const word = lines.find(({ text, no }) => /^目\s*录$/.test(text.trim()) && no < listed[0]!.no)
  return word ? [word, ...listed] : listed
}
