import { changeSetsAfter, changesOfSet, lastSetBetween } from '../generated/cypher.js'
import { isLarge } from '../changes/log/large.js'
import { factsById } from '../import/check/facts.js'
import type { Reader } from '../store/store.js'

/** Up to where findings were looked at: the last change set there was, and the day. */
export interface LookedAt {
  number: number
  day: string
}

/** What findings changed through, as it is kept. */
export interface Through {
  cause: 'CHANGE_SET' | 'NAMING' | 'SEVERAL' | 'DAY' | 'UNKNOWN'
  sets?: string[]
  dayBefore?: string
}

/** What a finding names: its subject, its chain, and the entities of its evidence. */
export type Named = () => Promise<readonly string[]>

/** How many change sets, and rows of them, are looked at for what they touch. */
const SETS = 20
const ROWS = 2000

interface Sets {
  /** Of those that were committed meanwhile. */
  first: string
  last: string
  /** All of them, where they are few. */
  few: string[] | undefined
}

/** Tells what findings changed through that were looked at once, and again. */
export class Between {
  readonly #reader: Reader
  readonly #from: LookedAt
  readonly #to: LookedAt
  #sets: Promise<Sets | undefined> | undefined
  #touched: Promise<{ id: string; ids: ReadonlySet<string> | undefined }[] | undefined> | undefined

  constructor(reader: Reader, from: LookedAt, to: LookedAt) {
    this.#reader = reader
    this.#from = from
    this.#to = to
  }

  /**
   * The one change set there was; else, of several, or where the day is another, the only one that names what the
   * finding does, which is likely but not certain.
   */
  async through(named: Named): Promise<Through> {
    const sets = await (this.#sets ??= this.#committed())
    const passed = this.#from.day !== this.#to.day
    if (!sets) return { cause: passed ? 'DAY' : 'UNKNOWN' }
    if (sets.first === sets.last && !passed) return { cause: 'CHANGE_SET', sets: [sets.first] }
    const beside = passed && { dayBefore: this.#from.day }
    const touching = await this.#touching(sets, await named())
    if (touching.length === 1) return { cause: 'NAMING', sets: touching, ...beside }
    const [first, last] = [touching[0] ?? sets.first, touching.at(-1) ?? sets.last]
    return { cause: 'SEVERAL', sets: first === last ? [first] : [first, last], ...beside }
  }

  /** Whether days have passed, and nothing else is known to have happened. */
  async onlyDays(): Promise<boolean> {
    return this.#from.day < this.#to.day && !(await (this.#sets ??= this.#committed()))
  }

  /** In their order. */
  async #touching({ few }: Sets, names: readonly string[]): Promise<string[]> {
    const touched = few && (await (this.#touched ??= this.#touches(few)))
    return (touched ?? []).flatMap(({ id, ids }) => (!ids || names.some((name) => ids.has(name)) ? [id] : []))
  }

  async #committed(): Promise<Sets | undefined> {
    const [number, until] = [this.#from.number, this.#to.number]
    const found = await this.#reader.run(changeSetsAfter, { after: number, until, first: SETS + 1 })
    const [first] = found
    if (!first) return undefined
    if (found.length <= SETS) return { first: first.id, last: found.at(-1)!.id, few: found.map(({ id }) => id) }
    const last = await this.#reader.run(lastSetBetween, { number, until })
    return { first: first.id, last: last?.id ?? first.id, few: undefined }
  }

  /** What each touches; nothing of one where that is too much, which may touch anything. */
  async #touches(sets: readonly string[]): Promise<{ id: string; ids: ReadonlySet<string> | undefined }[]> {
    const found = []
    for (const id of sets) found.push({ id, ids: await touchedBy(this.#reader, id) })
    return found
  }
}

/** Ids in what a change set did: of its rows, and what they lead to or led to. */
async function touchedBy(reader: Reader, changeSet: string): Promise<ReadonlySet<string> | undefined> {
  const rows = await reader.run(changesOfSet, { changeSet, afterPosition: null, first: ROWS + 1 })
  if (rows.length > ROWS || rows.some(({ change }) => isLarge(change))) return undefined
  const ids = new Set<string>()
  const updated: string[] = []
  for (const { change } of rows) {
    ids.add(change.entityId)
    if (change.mergedInto != null) ids.add(change.mergedInto)
    if (change.operation === 'UPDATE') updated.push(change.entityId)
    for (const { before, after } of JSON.parse(change.fields) as { before?: unknown; after?: unknown }[])
      for (const value of [before, after].flat()) if (typeof value === 'string') ids.add(value)
  }
  // Where a fact begins and ends does not stand in its change.
  for (const { from, to } of await factsById(reader, updated)) ids.add(from).add(to)
  return ids
}
