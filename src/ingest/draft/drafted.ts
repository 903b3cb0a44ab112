import type { Candidate } from '../../changes/candidates.js'
import type { ReadDecisionRow } from '../../generated/cypher.js'
import type { ChangeInput } from '../../generated/types.js'
import type { Item } from '../document.js'
import type { DocumentReading } from '../index.js'
import { changeOf } from './changes.js'
import type { Matched } from './matched.js'
import type { PolicyPlace } from './place.js'
import { pruned } from './pruned.js'

export interface Drafted {
  changes: ChangeInput[]
  candidates: Candidate[]
  /** The item of each change. */
  origin: number[]
}

/** What of a document is to be drafted: neither there already nor refused before. */
export function draftedOf(
  reading: DocumentReading,
  place: PolicyPlace,
  { items, same }: Matched,
  prints: readonly string[],
  decisions: ReadonlyMap<string, ReadDecisionRow>,
): Drafted {
  const refused = new Set(items.flatMap((_, at) => (decisions.get(prints[at]!)?.status === 'REJECTED' ? [at] : [])))
  const drafted: Drafted = { changes: [], candidates: [], origin: [] }
  const fresh = pruned(items, refused).map((item, at) =>
    item === undefined || same.has(String(reading.items[at]!.row.id)) ? undefined : item,
  )
  // Of a document that is there, a clause that nothing new stands in is how its text is divided, and no news.
  const wanted = new Set(fresh.flatMap((item) => (item && item.table !== 'clauses' ? above(item.row.clause) : [])))
  fresh.forEach((item, at) => {
    if (!item || (place.state === 'SAME' && item.table === 'clauses' && !wanted.has(String(item.row.path)))) return
    const decision = decisions.get(prints[at]!)
    const [[member, row]] = Object.entries(changeOf(item)) as [[string, object]]
    const accepted = decision?.status === 'ACCEPTED'
    const fields = accepted && decision.fields != null ? (JSON.parse(decision.fields) as object) : {}
    drafted.changes.push({
      [member]: { ...row, ...fields },
    } as unknown as ChangeInput)
    drafted.candidates.push({
      status: accepted ? 'ACCEPTED' : item.status,
      confidence: item.confidence,
      source: sourceOf(item, place.id),
      print: prints[at]!,
      ...(accepted && { by: decision.by, at: decision.at }),
    })
    drafted.origin.push(at)
  })
  return drafted
}

/** A clause and those it is part of. */
const above = (path: unknown): string[] =>
  typeof path === 'string' ? path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')) : []

const sourceOf = ({ row, clause, line, start, end }: Item, policy: string): string =>
  typeof row.source === 'string' ? row.source.split(';')[0]! : `${policy}#${clause}@L${line}:${start}-${end}`
