import { placeOf } from '../document.js'
import type { Reading } from '../reading.js'
import { plain } from '../text/width.js'
import { flat, titleOf } from '../tree/clause.js'
import { markerOf } from '../tree/markers.js'
import { whole, type Tree } from '../tree/tree.js'

/** Headings that occur twice: in a table of contents, told once, or again in the text. */
export function repeatedHeadings({ clauses, contents }: Tree, reading: Reading): void {
  const listed = contents.filter(({ text }) => markerOf(text))
  if (listed.length)
    reading.checks.push({
      code: 'REPEATED_HEADING',
      clause: '目录',
      message: `目录中的${listed.length}个标题在正文中再次出现`,
      ...placeOf(whole(listed[0]!)),
    })
  const seen = new Map<string, string>()
  for (const clause of flat(clauses)) {
    if (clause.kind !== 'heading' || !clause.title) continue
    const key = `${clause.path} ${plain(titleOf(clause))}`
    if (seen.has(key))
      reading.checks.push({
        code: 'REPEATED_HEADING',
        clause: clause.path,
        message: `标题“${titleOf(clause)}”重复出现`,
        ...placeOf(clause.title),
      })
    seen.set(key, clause.path)
  }
}
