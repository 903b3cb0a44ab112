import type { Rights } from '../../access/rights.js'
import type { Candidate, Doubt } from '../../changes/candidates.js'
import { changeTo } from '../../changes/rows.js'
import type { ReadDecisionRow } from '../../generated/cypher.js'
import type { ChangeInput } from '../../generated/types.js'
import type { Item } from '../document.js'
import { REPEALS } from '../doubt.js'
import type { DocumentReading } from '../index.js'
import { rowOf } from './row.js'
import type { Matched } from './matched.js'
import type { PolicyPlace } from './place.js'
import { repealPrint } from './print.js'
import { pruned } from './pruned.js'

export interface Drafted {
  changes: ChangeInput[]
  candidates: Candidate[]
  /** The item of each change; none for what no item says. */
  origin: (number | null)[]
  /** Place of the change that takes the edition before out of force. */
  repeals: number | null
}

/** What of a document is to be drafted: neither there already nor refused before. */
export function draftedOf(
  reading: DocumentReading,
  place: PolicyPlace,
  { items, same, bodies, missing }: Matched,
  doubts: readonly (Doubt | undefined)[],
  prints: readonly string[],
  decisions: ReadonlyMap<string, ReadDecisionRow>,
  rights: Rights,
): Drafted {
  const refused = new Set(
    items.flatMap((item, at) =>
      decisions.get(prints[at]!)?.status === 'REJECTED' ||
      (!same.has(String(reading.items[at]!.row.id)) && isElsewhere(item, place, rights))
        ? [at]
        : [],
    ),
  )
  const drafted: Drafted = { changes: [], candidates: [], origin: [], repeals: null }
  const fresh = pruned(items, refused, missing).map((item, at) =>
    item === undefined || (same.has(String(reading.items[at]!.row.id)) && !(place.cited && isOwn(item, place)))
      ? undefined
      : item,
  )
  const referred = new Set(
    fresh.flatMap((item) =>
      item ? Object.entries(item.row).flatMap(([name, value]) => (name === 'id' ? [] : String(value).split(';'))) : [],
    ),
  )
  // Of a document that is there, a clause that nothing new stands in is how its text is divided, and no news.
  const wanted = new Set(fresh.flatMap((item) => (item && item.table !== 'clauses' ? above(item.row.clause) : [])))
  fresh.forEach((item, at) => {
    if (!item || (place.state === 'SAME' && item.table === 'clauses' && !wanted.has(String(item.row.path)))) return
    // One body as two kinds is two entities only where something has to refer to the other kind.
    if (bodies.has(String(reading.items[at]!.row.id)) && !referred.has(String(item.row.id))) return
    const decision = decisions.get(prints[at]!)
    const edition = place.before && isOwn(item, place) ? { supersedes: [place.before.id] } : {}
    const { spec, given } = rowOf(item)
    const accepted = decision?.status === 'ACCEPTED'
    const doubt = doubts[at]
    const fields = accepted && decision.fields != null ? (JSON.parse(decision.fields) as object) : {}
    drafted.changes.push(changeTo(spec, { ...given, ...edition, ...fields }))
    drafted.candidates.push({
      status: accepted ? 'ACCEPTED' : doubt ? 'CANDIDATE' : 'READY',
      confidence: item.confidence,
      ...(doubt && { doubt }),
      source: sourceOf(item, place.id),
      print: prints[at]!,
      ...(accepted && { by: decision.by, at: decision.at }),
    })
    drafted.origin.push(at)
  })
  if (drafted.changes.length) repeal(drafted, place, decisions)
  return drafted
}

const isOwn = ({ table, row }: Item, { id }: PolicyPlace): boolean => table === 'policies' && row.id === id

/** Whether it is a document that this one cites, and who drafts may not speak of the region it is for. */
const isElsewhere = (item: Item, place: PolicyPlace, rights: Rights): boolean =>
  item.table === 'policies' &&
  !isOwn(item, place) &&
  !rights.everywhere &&
  !rights.mayIn('DRAFT', (item.row.region as string | undefined) ?? null)

/** That an edition is in the place of the one before, is inferred: somebody decides on it. */
function repeal(drafted: Drafted, { id, before }: PolicyPlace, decisions: ReadonlyMap<string, ReadDecisionRow>): void {
  if (!before || before.status === 'REPEALED') return
  const print = repealPrint(id, before.id)
  if (decisions.get(print)?.status === 'REJECTED') return
  drafted.repeals = drafted.changes.length
  drafted.changes.push({ policy: { id: before.id, status: 'REPEALED' } })
  drafted.candidates.push({ status: 'CANDIDATE', confidence: 0.6, doubt: REPEALS, source: id, print })
  drafted.origin.push(null)
}

/** A clause and those it is part of. */
const above = (path: unknown): string[] =>
  typeof path === 'string' ? path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')) : []

const sourceOf = ({ row, clause, line, start, end }: Item, policy: string): string =>
  typeof row.source === 'string' ? row.source.split(';')[0]! : `${policy}#${clause}@L${line}:${start}-${end}`
