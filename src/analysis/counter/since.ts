import { parseSource } from '../../kernel/source.js'
import { yearOf } from '../../kernel/day.js'
import { introducedIn, introducedSince, isTied } from './introduced.js'
import type { Counted } from './counted.js'
import type { Counter } from './counter.js'

/**
 * Whether a document itself names a thing that exists: then it was there when the document was written. Further sources
 * of other kinds may speak of a later time.
 */
function namedBy({ sources }: Counted, policyId: string): boolean {
  const ids = (sources ?? []).map((source) => parseSource(source).policyId)
  return ids.includes(policyId) && !ids.includes(null)
}

/** Whether a thing that came to be still counts on a day: an introduced expert only while tied. */
export const stands = ({ introduced }: Counter, item: Counted, day: string): boolean =>
  introduced === undefined || isTied(item, introduced, day)

/**
 * Whether a thing has come to be since a policy: it carries a day after the policy's date, and the document doesn't
 * call it existing.
 */
export function isNew({ introduced }: Counter, item: Counted, policy: { id: string; date: string }): boolean {
  if (introduced) return introducedSince(item, introduced, policy.date)
  return item.on != null && item.on > policy.date && !namedBy(item, policy.id)
}

/** Whether a thing came to be in a year, by a day of it. */
export function cameIn({ introduced }: Counter, item: Counted, year: number, until: string): boolean {
  if (introduced) return introducedIn(item, introduced, year, until)
  return item.on != null && item.on <= until && yearOf(item.on) === year
}
