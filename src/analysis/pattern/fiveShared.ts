import { partnerships, type PartnershipsResult } from '../../generated/cypher.js'
import type { PartnershipKind } from '../../generated/types.js'
import type { Reader } from '../../store/store.js'
import { isActive } from '../../kernel/day.js'
import { leg, pathOf } from './leg.js'
import type { PatternResult } from './result.js'
import { termed } from '../text.js'
import { notSharedStep, notSharedWords, sharedWords } from './words.js'

/** The five 共, in the order in which they are named. */
export const sharedKinds: readonly PartnershipKind[] = ['PROJECT', 'PLATFORM', 'CONVERSION', 'TALENT', 'RESOURCE']

type Named = { id: string; name: string }

/**
 * What two organisations share (五共): one result a kind, complete where a partnership of it is active, whoever is named
 * first. One query.
 */
export async function fiveShared(reader: Reader, from: Named, to: Named, asOf: string): Promise<PatternResult[]> {
  const rows = await reader.run(partnerships, { a: from.id, b: to.id })
  return sharedKinds.map((kind) =>
    result(
      kind,
      rows.filter((row) => row.kind === kind),
      from,
      to,
      asOf,
    ),
  )
}

function result(
  kind: PartnershipKind,
  rows: readonly PartnershipsResult[],
  from: Named,
  to: Named,
  asOf: string,
): PatternResult {
  const active = rows.find((row) => isActive(row, asOf))
  const told = { from: from.name, to: to.name, kind: termed('PartnershipKind', kind), asOf }
  const common = { pattern: 'FIVE_SHARED', chainId: null, kind } as const
  if (!active) {
    return {
      ...common,
      complete: false,
      brokenAt: 1,
      reason: 'NO_PARTNERSHIP',
      brokenStep: notSharedStep(told.kind),
      path: null,
      explanation: notSharedWords(told, ended(rows, asOf), coming(rows, asOf)),
    }
  }
  const { id, by, ...period } = active
  const path = pathOf(
    [leg({ fromId: from.id, toId: to.id, relation: 'PARTNERS_WITH', forward: by === from.id, key: id, facts: period })],
    new Map([from, to].map((one) => [one.id, one.name])),
    leg({ fromId: from.id, toId: to.id, relation: 'PARTNERS_WITH', forward: true }).weight,
  )
  return {
    ...common,
    complete: true,
    brokenAt: null,
    reason: null,
    brokenStep: null,
    path,
    explanation: sharedWords(told, active.from ?? null),
  }
}

/** Of those that are over, the end of the last. */
const ended = (rows: readonly PartnershipsResult[], asOf: string): string | undefined =>
  rows
    .flatMap(({ to }) => (to != null && to <= asOf ? [to] : []))
    .sort()
    .at(-1)

/** Of those to come, the beginning of the first. */
const coming = (rows: readonly PartnershipsResult[], asOf: string): string | undefined =>
  rows.flatMap(({ from }) => (from != null && from > asOf ? [from] : [])).sort()[0]
