import type { Reader } from '../../store/store.js'
import type { DocumentReading } from '../index.js'
import type { Item } from '../document.js'
import { knownFacts, knownFigures, knownIds, knownIndicators } from './facts.js'
import { knownNamed, standingOf } from './known.js'
import type { PolicyPlace } from './place.js'
import { isOther, policyOf, samePolicies, type KnownPolicy } from './policy.js'
import { renamedItem, renaming } from './renamed.js'

/** What was read, by the ids of the graph. */
export interface Matched {
  /** In the order of the reading. */
  items: Item[]
  /** Ids that things have in the graph, by those they were read with. */
  same: ReadonlyMap<string, string>
  renamed: (id: string) => string
}

/** Holds what was read against the graph. `decided` is what somebody said is the same. */
export async function matched(
  reader: Reader,
  { policy, items }: DocumentReading,
  place: PolicyPlace,
  known: readonly KnownPolicy[],
  decided: ReadonlyMap<string, string>,
): Promise<Matched> {
  const policies = new Map([[policy, place.id]])
  const same = new Map([...(await knownNamed(reader, items)), ...decided])
  for (const item of items) {
    if (item.table !== 'policies' || item.row.id === policy) continue
    const cited = policyOf(item)
    const [one, more] = samePolicies(known, cited).filter((found) => !isOther(found, cited))
    if (one && !more) same.set(cited.id, one.id)
  }
  const standing = await standingOf(reader, place.id)
  const add = (found: ReadonlyMap<string, string>): void => {
    for (const [from, to] of found) if (!same.has(from)) same.set(from, to)
  }
  const facts = knownFacts(items, standing, renaming(same, policies))
  add(facts)
  add(knownIndicators(items, standing, facts))
  add(await knownFigures(reader, items, renaming(same, policies)))
  const renamed = renaming(same, policies)
  const there = await knownIds(reader, [
    ...new Set(items.flatMap(({ row }) => (typeof row.id === 'string' ? [renamed(row.id)] : []))),
  ])
  for (const { row } of items)
    if (typeof row.id === 'string' && there.has(renamed(row.id))) same.set(row.id, renamed(row.id))
  return {
    items: items.map((item) => renamedItem(item, renamed)),
    same,
    renamed,
  }
}
