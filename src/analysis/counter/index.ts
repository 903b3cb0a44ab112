import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { fromOutside } from './introduced.js'
import { stands } from './since.js'
import type { Counter } from './counter.js'
import { counters, type CounterName } from './list.js'
import type { Counted, CountedRow, CountScope } from './counted.js'
import { byId } from '../../kernel/compare.js'

export { cameIn, isNew, stands } from './since.js'
export type { Counted, CountScope } from './counted.js'
export type { Counter } from './counter.js'
export type { CounterName } from './list.js'

/** What is counted, by the id of the chain or region: sorted by id, each thing once. Its length is the count. */
export type Counts = ReadonlyMap<string, readonly Counted[]>

/** A counter with its name. */
export interface NamedCounter extends Counter {
  name: string
}

/** The names of all counters, for whoever checks data or lists them. */
export const counterNames: readonly string[] = Object.keys(counters)

/** A counter by its name, or undefined for a name that no counter has. */
export const counterOf = (name: string): Counter | undefined =>
  Object.hasOwn(counters, name) ? counters[name as CounterName] : undefined

/** Why a name in data counts nothing here, or undefined where it does. */
export function counterProblem(name: string, of: Counter['of']): Bilingual | undefined {
  const counter = counterOf(name)
  if (!counter)
    return {
      ZH: `没有名为“${name}”的计数；可用：${counterNames.join('、')}`,
      EN: `there is no counter named "${name}"; there are ${counterNames.join(', ')}`,
    }
  if (counter.of === of) return undefined
  return of === 'CHAIN'
    ? { ZH: `计数“${name}”按地区统计，不能用于链条`, EN: `the counter "${name}" counts for regions, not for chains` }
    : { ZH: `计数“${name}”按链条统计，不能用于地区`, EN: `the counter "${name}" counts for chains, not for regions` }
}

/** The named counts of the graph (计数). Each counter is one query, whatever the number of chains or regions. */
export class CounterAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees

  constructor(io: AnalysisIO, trees: Trees) {
    this.#io = io
    this.#trees = trees
  }

  /** Every counter with its name. */
  all(): NamedCounter[] {
    return Object.entries(counters).map(([name, counter]) => ({ name, ...counter }))
  }

  /**
   * Counts for chains, by counter; names that no chain counter has are left out. Chains without anything have an empty
   * list.
   */
  chains(names: Iterable<string>, chains: readonly string[], scope: CountScope): Promise<Map<string, Counts>> {
    return this.#each(
      'CHAIN',
      names,
      chains,
      scope,
      (_, found) => new Map(chains.map((id) => [id, sorted(found.get(id) ?? [])])),
    )
  }

  /** Counts for regions, each with all regions below it, by counter; names that no region counter has are left out. */
  async regions(names: Iterable<string>, regions: readonly string[], scope: CountScope): Promise<Map<string, Counts>> {
    return this.#regions(names, regions, scope, (counter, items) =>
      items.filter((item) => stands(counter, item, scope.asOf)),
    )
  }

  /** The same, with those introduced who have left since: what a target of new ones is judged by. */
  ever(names: Iterable<string>, regions: readonly string[], scope: CountScope): Promise<Map<string, Counts>> {
    return this.#regions(names, regions, scope, (_, items) => items)
  }

  async #regions(
    names: Iterable<string>,
    regions: readonly string[],
    scope: CountScope,
    keep: (counter: Counter, items: Counted[]) => Counted[],
  ): Promise<Map<string, Counts>> {
    const tree = await this.#trees.regions()
    const below = new Map(regions.map((id) => [id, tree.downwards([id])]))
    const all = [...new Set([...below.values()].flatMap((ids) => [...ids]))]
    return this.#each(
      'REGION',
      names,
      all,
      scope,
      (counter, found) =>
        new Map(
          regions.map((id) => {
            const items = [...below.get(id)!].flatMap((part) => found.get(part) ?? [])
            return [id, sorted(keep(counter, counter.introduced ? fromOutside(items, below.get(id)!) : items))]
          }),
        ),
    )
  }

  async #each(
    of: Counter['of'],
    names: Iterable<string>,
    ids: readonly string[],
    scope: CountScope,
    gather: (counter: Counter, found: Counts) => Counts,
  ): Promise<Map<string, Counts>> {
    const counts = new Map<string, Counts>()
    // One after the other: the reader may be a transaction, which takes one query at a time.
    for (const name of new Set(names)) {
      const counter = counterOf(name)
      if (counter?.of !== of) continue
      const rows: CountedRow[] = []
      for (let from = 0; from < ids.length; from += MAX_IDS)
        rows.push(...(await counter.read(this.#io.reader, ids.slice(from, from + MAX_IDS), scope)))
      counts.set(
        name,
        gather(counter, new Map(rows.map(({ id, items, received = [] }) => [id, [...items, ...received]]))),
      )
    }
    return counts
  }
}

/** How many ids one query takes. */
const MAX_IDS = 5000

/** Each thing once, by id. */
function sorted(items: readonly Counted[]): Counted[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort(byId)
}
