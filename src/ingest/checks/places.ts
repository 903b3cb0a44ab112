import { placeOf } from '../document.js'
import { isWithin, placesIn } from '../places.js'
import type { Reading } from '../reading.js'
import type { Clause } from '../tree/clause.js'

/**
 * Places from elsewhere where one would expect the region's own: at most one mention in the document, of a region that
 * is neither above nor below nor beside it, as the place whose economy or society is to be served. `own` is the code of
 * its region.
 */
export function placeChecks(clauses: readonly Clause[], own: string | undefined, reading: Reading): void {
  if (own === undefined) return
  for (const clause of clauses) {
    for (const span of [clause.title, clause.body]) {
      if (!span) continue
      const text = span.line.text.slice(span.from, span.to)
      for (const { place, from, to, full } of placesIn(text, { short: true })) {
        // A short name of a county is too often a word of its own.
        if (!full && !place.code.endsWith('00')) continue
        if (isWithin(place.code, own) || isWithin(own, place.code)) continue
        if (!OWN.test(text.slice(to)) || /(?:(?<!参)与|和|同|向|、|对接|学习)$/.test(text.slice(0, from))) continue
        reading.checks.push({
          code: 'FOREIGN_PLACE',
          clause: clause.path,
          message: `文中出现外地地名“${text.slice(from, to)}”`,
          ...placeOf({ line: span.line, from: span.from + from, to: span.from + to }),
        })
      }
    }
  }
}

/** What a document says of its own region. */
const OWN = /^(?:市|县|区|州|省)?(?:经济|社会|产业|发展|高质量|实际|科技|人才|人民|各级|企业|创新)/
