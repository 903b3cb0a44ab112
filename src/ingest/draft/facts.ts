import { importedEntities, observationsOf } from '../../generated/cypher.js'
import { slices } from '../../kernel/slices.js'
import { normaliseText } from '../../kernel/text.js'
import type { Reader } from '../../store/store.js'
import type { Item } from '../document.js'
import { prefixes, type Standing } from './known.js'
import { overlap } from './titles.js'

type Row = Readonly<Record<string, unknown>>
interface Spot {
  line: number
  start: number
  end: number
}

/** How alike two things are that stand in one document: more is more alike, 0 is not the same. */
type Likeness = (item: Item, row: Row, standing: Row) => number

/**
 * What a document says that the graph has of it already, by the ids it was read with: one for one, the most alike
 * first. `renamed` are the ids of what it refers to.
 */
export function knownFacts(
  items: readonly Item[],
  standing: Standing,
  renamed: (id: string) => string,
): Map<string, string> {
  const known = new Map<string, string>()
  for (const [table, likeness] of Object.entries(LIKENESS)) {
    const prefix = prefixes.get(table)!
    const there = [...standing].filter(([id]) => id.startsWith(prefix))
    const own = items.filter((item) => item.table === table)
    const pairs = own.flatMap((item) => {
      const row = Object.fromEntries(
        Object.entries(item.row).map(([name, value]) => [name, typeof value === 'string' ? renamed(value) : value]),
      )
      return there.flatMap(([id, one]) => {
        const alike = renamed(String(item.row.id)) === id ? 100 : likeness(item, row, one)
        return alike > 0 ? [{ item, id, alike }] : []
      })
    })
    const taken = new Set<string>()
    for (const { item, id } of pairs.toSorted((a, b) => b.alike - a.alike)) {
      const from = String(item.row.id)
      if (known.has(from) || taken.has(id)) continue
      known.set(from, id)
      taken.add(id)
    }
  }
  return known
}

/** Of a name that is written another way in the same place: 甲等省级重点实验室. */
const named: Likeness = (item, row, one) => {
  const alike = meets(item, one) ? overlap(String(row.name ?? ''), String(one.name ?? '')) : 0
  return alike >= 0.6 ? alike : 0
}

const LIKENESS: Readonly<Record<string, Likeness>> = {
  platforms: named,
  institutions: named,
  enterprises: named,
  programmes: named,
  projects: named,
  chains: named,

  clauses: (_, row, one) => (row.path === one.path ? 1 : 0),
  measures: (item, row, one) =>
    2 * Number(row.clause === one.clause) + 2 * Number(same(row.title, one.name)) + Number(meets(item, one)),
  targets(item, row, one) {
    const value = (row.value ?? null) === (one.value ?? null)
    const near = meets(item, one)
    const metric = row.metric === one.indicatorId
    if (!value && !(near && metric)) return 0
    if (!near && !(metric && row.deadline_year === one.deadlineYear)) return 0
    return (
      1 +
      2 * Number(near) +
      2 * Number(metric) +
      Number(value) +
      Number(row.scope === one.scope) +
      Number(row.deadline_year === one.deadlineYear)
    )
  },
  observations: (item, row, one) =>
    row.value === one.value && (meets(item, one) || (row.metric === one.indicatorId && row.date === one.date))
      ? 1 + Number(meets(item, one)) + Number(row.metric === one.indicatorId)
      : 0,
  eligibility_rules: (item, row, one) => (row.role === one.role ? 1 + Number(meets(item, one)) : 0),
  eligibility_conditions: (item, row, one) =>
    row.attribute === one.attribute && (meets(item, one) || row.clause === one.clause)
      ? 1 + Number(meets(item, one))
      : 0,
  declared_gaps: (item, row, one) => Number(same(row.title, one.name)) + Number(meets(item, one)),
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && normaliseText(a) === normaliseText(b)

/** Whether it stands where a source of the other does. */
const meets = (item: Item, { sources }: Row): boolean =>
  spotsOf(sources).some(({ line, start, end }) => line === item.line && start <= item.end && item.start <= end)

function spotsOf(sources: unknown): Spot[] {
  return ((sources ?? []) as string[]).flatMap((source) => {
    const [, line, start, end] = /@L(\d+):(\d+)-(\d+)/.exec(source) ?? []
    return line === undefined ? [] : [{ line: Number(line), start: Number(start), end: Number(end) }]
  })
}

/** Indicators by what they are counted by: those of targets and figures that are known. */
export function knownIndicators(
  items: readonly Item[],
  standing: Standing,
  facts: ReadonlyMap<string, string>,
): Map<string, string> {
  const known = new Map<string, string>()
  for (const { row } of items) {
    const indicator = standing.get(facts.get(String(row.id)) ?? '')?.indicatorId
    if (typeof indicator === 'string' && typeof row.metric === 'string' && !known.has(row.metric))
      known.set(row.metric, indicator)
  }
  return known
}

/** Figures that are on record already: of the indicator, in the region, on the day. */
export async function knownFigures(
  reader: Reader,
  items: readonly Item[],
  renamed: (id: string) => string,
): Promise<Map<string, string>> {
  const own = items.filter(({ table }) => table === 'observations')
  if (own.length === 0) return new Map()
  const keyOf = (...parts: unknown[]): string => parts.join('\n')
  const wanted = (name: string): string[] => [...new Set(own.map(({ row }) => renamed(String(row[name]))))]
  const there = new Map(
    (
      await reader.run(observationsOf, {
        indicators: wanted('metric'),
        regions: wanted('region'),
      })
    ).map(({ id, indicator, region, date }) => [keyOf(indicator, region, date), id]),
  )
  return new Map(
    own.flatMap(({ row }) => {
      const id = there.get(keyOf(renamed(String(row.metric)), renamed(String(row.region)), row.date))
      return id === undefined ? [] : [[String(row.id), id] as const]
    }),
  )
}

/** Those of the ids that the graph has as they are. */
export async function knownIds(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const some of slices(ids))
    for (const { id } of await reader.run(importedEntities, { ids: [...some] })) found.add(id)
  return found
}
