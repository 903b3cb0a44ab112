import { placeOf } from '../document.js'
import { clauseId } from '../../import/exchange/clause.js'
import type { Policy, Reading } from '../reading.js'
import { titleOf, type Clause } from '../tree/clause.js'

/** The tree of clauses, each with the place it begins at. */
export function readClauses(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  const seen = new Set<string>()
  for (const clause of clauses) {
    const span = clause.title ?? clause.body
    if (!span || seen.has(clause.path)) continue
    seen.add(clause.path)
    const title = clause.title ? clause.title.line.raw.slice(clause.title.from, clause.title.to) : titleOf(clause)
    reading.items.push({
      table: 'clauses',
      status: 'READY',
      confidence: 1,
      clause: clause.path,
      ...placeOf(span),
      row: {
        id: clauseId(policy.id, clause.path),
        policy: policy.id,
        path: clause.path,
        ...(title && { title }),
        ...(clause.parent && { parent: clauseId(policy.id, clause.parent.path) }),
      },
    })
  }
}
