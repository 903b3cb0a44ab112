import { term } from '../../enums.js'
import { partnerships, type PartnershipsResult } from '../../generated/cypher.js'
import type { PartnershipKind } from '../../generated/types.js'
import type { Reader } from '../../store/store.js'
import { isActive } from '../algorithms/calendar.js'
import type { Bilingual } from '../io.js'
import { leg, pathOf } from './leg.js'
import type { PatternResult } from './index.js'

/** The five 共, in the order in which they are named. */
export const sharedKinds: readonly PartnershipKind[] = ['PROJECT', 'PLATFORM', 'CONVERSION', 'TALENT', 'RESOURCE']

type Named = { id: string; name: string }

/** What two organisations share (五共): one result a kind, complete where a partnership of it is active, whoever is named first. One query. */
export async function fiveShared(reader: Reader, from: Named, to: Named, asOf: string): Promise<PatternResult[]> {
  const rows = await reader.run(partnerships, { a: from.id, b: to.id })
  return sharedKinds.map((kind) => result(kind, rows.filter((row) => row.kind === kind), from, to, asOf))
}

function result(kind: PartnershipKind, rows: readonly PartnershipsResult[], from: Named, to: Named, asOf: string): PatternResult {
  const active = rows.find((row) => isActive(row, asOf))
  const step = { ZH: term('PartnershipKind', kind, 'ZH'), EN: `partnership of the kind "${term('PartnershipKind', kind, 'EN').toLowerCase()}"` }
  const common = { pattern: 'FIVE_SHARED', chainId: null, kind } as const
  if (!active) {
    const other = ended(rows, asOf) ?? coming(rows, asOf) ?? { ZH: '', EN: '' }
    return {
      ...common, complete: false, brokenAt: 1, reason: 'NO_PARTNERSHIP', brokenStep: { ZH: `${step.ZH}：没有有效合作`, EN: `${step.EN}: none is active` }, path: null,
      explanation: { ZH: `截至${asOf}，${from.name}与${to.name}之间没有有效的“${step.ZH}”合作${other.ZH}。`, EN: `As of ${asOf}, there is no active ${step.EN} between ${from.name} and ${to.name}${other.EN}.` },
    }
  }
  const { id, by, ...period } = active
  const path = pathOf([leg({ fromId: from.id, toId: to.id, relation: 'PARTNERS_WITH', forward: by === from.id, key: id, facts: period })], new Map([from, to].map((one) => [one.id, one.name])), leg({ fromId: from.id, toId: to.id, relation: 'PARTNERS_WITH', forward: true }).weight)
  return {
    ...common, complete: true, brokenAt: null, reason: null, brokenStep: null, path,
    explanation: { ZH: `截至${asOf}，${from.name}与${to.name}之间的“${step.ZH}”合作有效${active.from ? `（始于${active.from}）` : ''}。`, EN: `As of ${asOf}, the ${step.EN} between ${from.name} and ${to.name} is active${active.from ? ` (since ${active.from})` : ''}.` },
  }
}

/** Of those that are over, the end of the last. */
function ended(rows: readonly PartnershipsResult[], asOf: string): Bilingual | undefined {
  const last = rows.flatMap(({ to }) => (to != null && to <= asOf ? [to] : [])).sort().at(-1)
  return last === undefined ? undefined : { ZH: `，上一次已于${last}终止`, EN: `; the last one ended on ${last}` }
}

/** Of those to come, the beginning of the first. */
function coming(rows: readonly PartnershipsResult[], asOf: string): Bilingual | undefined {
  const next = rows.flatMap(({ from }) => (from != null && from > asOf ? [from] : [])).sort()[0]
  return next === undefined ? undefined : { ZH: `，自${next}起才有`, EN: `; one begins on ${next}` }
}
