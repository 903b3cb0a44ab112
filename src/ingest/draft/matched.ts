import { importNamed } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { DocumentReading } from '../index.js'
import type { Item } from '../document.js'
import { knownFacts, knownFigures, knownIds, knownIndicators } from './facts.js'
import { knownNamed, standingOf } from './known.js'
import type { PolicyPlace } from './place.js'
import { isOther, policyOf, samePolicies, type KnownPolicy } from './policy.js'
import { referencesOf } from './pruned.js'
import { renamedItem, renaming } from './renamed.js'

/** What was read, by the ids of the graph. */
export interface Matched {
  /** In the order of the reading. */
  items: Item[]
  /** Ids that things have in the graph, by those they were read with. */
  same: ReadonlyMap<string, string>
  /** Of bodies that the graph has as another kind of body: its id there. */
  bodies: ReadonlyMap<string, string>
  /** Of things whose name several have in the graph: those. */
  several: ReadonlyMap<string, readonly string[]>
  /** What it refers to, and is neither in it nor in the graph, as the province a cited document is of. */
  missing: ReadonlySet<string>
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
  const named = await knownNamed(reader, items)
  const same = new Map([...named.same, ...decided])
  for (const item of items) {
    if (item.table !== 'policies' || item.row.id === policy) continue
    const cited = policyOf(item)
    const [one, more] = samePolicies(known, cited).filter((found) => !isOther(found, cited))
    if (one && !more) same.set(cited.id, one.id)
  }
  for (const [from, to] of await knownRegions(reader, items)) if (!same.has(from)) same.set(from, to)
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
  const all = await withParents(
    reader,
    items.map((item) => renamedItem(item, renamed)),
  )
  const own = new Set(all.map(({ row }) => row.id))
  const others = [...new Set(all.flatMap(referencesOf))].filter((id) => !own.has(id))
  const found = await knownIds(reader, others)
  return {
    items: all,
    missing: new Set(others.filter((id) => !found.has(id))),
    same,
    bodies: named.bodies,
    several: named.several,
    renamed,
  }
}

/** Regions that rows refer to, by their codes. */
async function knownRegions(reader: Reader, items: readonly Item[]): Promise<Map<string, string>> {
  const ids = [...new Set(items.flatMap(referencesOf))].filter((id) => /^region:\d{6}$/.test(id))
  const texts = ids.map((id) => id.slice('region:'.length))
  const found = texts.length ? await reader.run(importNamed, { texts }) : []
  return new Map(found.flatMap(({ id, code }) => (code === null ? [] : [[`region:${code}`, id] as const])))
}

/** New regions below those they lie in, as their codes say, where the graph has them. */
async function withParents(reader: Reader, items: Item[]): Promise<Item[]> {
  const above = ({ table, row }: Item): string[] => {
    const code = table === 'regions' && typeof row.code === 'string' ? row.code : ''
    return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((one) => code.length === 6 && one !== code)
  }
  const texts = items.flatMap(above)
  if (texts.length === 0) return items
  const byCode = new Map((await reader.run(importNamed, { texts })).map(({ id, code }) => [code, id]))
  return items.map((item) => {
    const parent = above(item).flatMap((code) => byCode.get(code) ?? [])[0]
    return parent === undefined || item.row.parent !== undefined ? item : { ...item, row: { ...item.row, parent } }
  })
}
