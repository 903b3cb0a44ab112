import { tables } from '../generated/tables.js'
import type { Right, Rights } from '../access/rights.js'
import { factsById } from '../import/check/facts.js'
import { storedProperties } from '../import/check/stored.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import type { Entry } from './log/entry.js'
import { problem, Refusal } from './problem.js'

type Facts = Readonly<Record<string, unknown>>

/** What tells where an entity lies, the first that is there: its region, or what it belongs to. */
const BELONGS =
  'region chain raised_by enterprise project policy rule template expert employer platform achievement demand call subject institution meeting'.split(
    ' ',
  )
const PLACED: ReadonlySet<string> = new Set(BELONGS)
const STEPS = 4
/** Facts that lie with the entity they lead to; the others lie where they start. */
const BY_END: ReadonlySet<string> = new Set(['APPOINTED_TO', 'DISPATCHED_TO', 'AWARDED_TO'])

/** Who writes, as far as it matters where. */
export interface Writer {
  rights: Rights
  right: Right
  /** New things of no place are no matter, as indicators that a document names: it is drafted. */
  shared?: boolean
}

/**
 * @throws Refusal FORBIDDEN where something to be changed lies where the writer may not change it, before it is looked
 * at any further
 */
export async function checkStanding(reader: Reader, named: ReadonlyMap<string, number>, writer: Writer): Promise<void> {
  if (writer.rights.everywhere) return
  const places = new Places(reader, [])
  const ids = [...named.keys()]
  const entities = await storedProperties(reader, ids)
  const facts = ids.filter((id) => !entities.has(id))
  const found = await factsById(reader, facts)
  const starts = new Map(
    found.map(({ type, from, to, properties }) => [properties.id as string, BY_END.has(type) ? to : from]),
  )
  const refused: number[] = []
  for (const [id, index] of named) {
    const at = entities.has(id) ? id : starts.get(id)
    if (at !== undefined && !writer.rights.mayIn(writer.right, await places.of(at))) refused.push(index)
  }
  refuse(refused, writer)
}

/** @throws Refusal FORBIDDEN where changes reach beyond where the writer may change something */
export async function checkEntries(reader: Reader, entries: readonly Entry[], writer: Writer): Promise<void> {
  if (writer.rights.everywhere) return
  const places = new Places(reader, entries)
  const refused = new Set<number>()
  for (const entry of entries) {
    if (writer.shared && isShared(entry)) continue
    const regions = await places.ofEntry(entry)
    if (regions.some((region) => !writer.rights.mayIn(writer.right, region))) refused.add(entry.row ?? -1)
  }
  refuse([...refused], writer)
}

/** What is new and of no place, as an indicator or a field. */
function isShared({ operation, table }: Entry): boolean {
  const spec = tables.find(({ file }) => file === table)
  return operation === 'CREATE' && spec?.kind === 'entity' && !spec.columns.some(({ name }) => PLACED.has(name))
}

function refuse(indexes: readonly number[], { right }: Writer): void {
  if (indexes.length === 0) return
  throw new Refusal(
    indexes.map((index) =>
      problem(
        index,
        'FORBIDDEN',
        `expected only what lies in your regions: elsewhere you lack the right ${right}`,
        '应为：本人负责地区内的对象；对其他地区无权变更',
      ),
    ),
  )
}

/** Where things lie: what stands in the graph, and what changes make of it. */
export class Places {
  readonly #reader: Reader
  readonly #made: ReadonlyMap<string, Entry>
  readonly #known = new Map<string, Promise<string | null>>()

  constructor(reader: Reader, entries: readonly Entry[]) {
    this.#reader = reader
    this.#made = new Map(entries.map((entry) => [entry.id, entry]))
  }

  /** The region an entity lies in; null where it lies in none. */
  of(id: string, steps = STEPS): Promise<string | null> {
    let known = this.#known.get(id)
    if (!known) this.#known.set(id, (known = this.#locate(id, steps)))
    return known
  }

  /** The region of an entity or of a fact that is there. */
  async ofStanding(id: string): Promise<string | null> {
    const [end = id] = typeOfId(id) ? [] : await this.#end(id)
    return this.of(end)
  }

  /** Where a row lay before, and lies after. */
  async ofEntry(entry: Entry): Promise<(string | null)[]> {
    const { operation, table, id } = entry
    const [before, after] = [columnsOf(entry, 'before'), columnsOf(entry, 'after')]
    const spec = tables.find(({ file }) => file === table)
    if (spec?.kind === 'relation') {
      const end = BY_END.has(spec.type) ? spec.to : spec.from
      const given = [before[end], after[end]].filter((one) => typeof one === 'string')
      const ids = given.length ? given : await this.#end(id)
      return Promise.all(ids.map((one) => this.of(one)))
    }
    const kept = (await storedProperties(this.#reader, [id])).get(id)
    const made = this.#made.get(id)
    const stored = kept ?? (made === undefined || made === entry ? {} : columnsOf(made, 'after'))
    const columns = (facts: Facts): Facts => (kept ? asColumns(facts) : facts)
    const each = [
      ...(operation === 'CREATE' ? [] : [this.#place(id, { ...columns(stored), ...after, ...before }, STEPS)]),
      ...(operation === 'REMOVE' ? [] : [this.#place(id, { ...columns(stored), ...after }, STEPS, true)]),
    ]
    return Promise.all(each)
  }

  async #end(id: string): Promise<string[]> {
    const made = this.#made.get(id)
    const spec = made && tables.find(({ file }) => file === made.table)
    const known = spec?.kind === 'relation' && columnsOf(made!, 'after')[BY_END.has(spec.type) ? spec.to : spec.from]
    if (typeof known === 'string') return [known]
    const found = await factsById(this.#reader, [id])
    return found.map(({ type, from, to }) => (BY_END.has(type) ? to : from))
  }

  async #locate(id: string, steps: number): Promise<string | null> {
    const stored = (await storedProperties(this.#reader, [id])).get(id)
    const made = this.#made.get(id)
    return this.#place(id, { ...asColumns(stored ?? {}), ...(made && columnsOf(made, 'after')) }, steps)
  }

  /** A region lies in itself; one that is made lies in the one above it. */
  async #place(id: string, columns: Facts, steps: number, changed = false): Promise<string | null> {
    if (typeOfId(id) === 'Region') {
      const made = changed && this.#made.get(id)?.operation === 'CREATE'
      return made ? ((columns.parent as string | undefined) ?? null) : id
    }
    if (typeof columns.region === 'string') return columns.region
    const above = BELONGS.map((name) => columns[name]).find((one) => typeof one === 'string')
    return above === undefined || steps === 0 ? null : this.of(above as string, steps - 1)
  }
}

const columnsOf = ({ fields }: Entry, side: 'before' | 'after'): Facts =>
  Object.fromEntries(fields.map((field) => [field.column, field[side]]))

/** Properties by the names of columns: `raisedById` is `raised_by`. */
const asColumns = (properties: Facts): Facts =>
  Object.fromEntries(
    BELONGS.flatMap((name) => {
      const value = properties[`${name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`]
      return value === undefined ? [] : [[name, value]]
    }),
  )
