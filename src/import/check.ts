import { importedCounts, importedEntities } from '../generated/cypher.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../model.js'
import type { Reader } from '../store/store.js'
import { clauseId } from './clause.js'
import { bareClause, relationId } from './drafts.js'
import { IdSet } from './idSet.js'
import { nearest, Problems } from './problems.js'
import { readRows, type DatasetTable, type Row } from './rows.js'
import type { DatasetSource } from './sources/source.js'
import type { Column, EntityDraft, Surroundings, TableSpec, Values } from './spec.js'
import { tables } from './tables/index.js'
import { Trees } from './trees.js'

/** Datasets up to this many rows are kept in memory between check and writing, and written in one transaction. */
export const SMALL = 50_000
const LOOKUP_ROWS = 2000
const MAX_PENDING = 20_000

export interface CheckedTable extends DatasetTable {
  rows: number
  /** All its rows, where the dataset is small. */
  kept?: Row[]
}

/** A dataset in which every row is right, as far as `problems` says so. */
export interface Checked {
  tables: CheckedTable[]
  rows: number
  bareClauses: EntityDraft[]
  surroundings: Omit<Surroundings, 'memory'>
  /** How many entities of each type the graph has before the import. */
  stored: ReadonlyMap<EntityTypeName, number>
}

/** The rows to be left out, by file; `all` where a file can't be read at all. */
export type Rejected = ReadonlyMap<string, ReadonlySet<number> | 'all'>

/** Reads the whole dataset and holds every row against its table, the other rows and the graph; writes nothing. */
export async function checkDataset(reader: Reader, source: DatasetSource, problems: Problems, progress: (table: string, rows: number) => void, rejected: Rejected = new Map()): Promise<Checked> {
  const check = new Check(reader, problems)
  await check.begin()
  const unread = new Set<EntityTypeName>()
  const found = await datasetTables(source, problems, rejected, unread)
  for (const table of found) {
    for await (const block of readRows(table, problems)) {
      await check.block(table, block)
      progress(table.spec.file, check.rows)
    }
    if (table.unreadable && table.spec.kind === 'entity') unread.add(table.spec.label)
  }
  return check.end(found, unread)
}

async function datasetTables(source: DatasetSource, problems: Problems, rejected: Rejected, unread: Set<EntityTypeName>): Promise<CheckedTable[]> {
  const byName = new Map<string, TableSpec>(tables.flatMap((spec) => [[spec.file, spec] as const, [spec.zh, spec] as const]))
  const found = new Map<TableSpec, CheckedTable>()
  for (const table of await source.tables()) {
    const out = rejected.get(table.file)
    if (out === 'all') continue
    const spec = byName.get(table.name) ?? byName.get(table.name.toLowerCase())
    if (!spec) {
      const near = nearest(table.name, byName.keys())
      const meant = near === undefined ? undefined : byName.get(near)
      if (meant?.kind === 'entity') unread.add(meant.label)
      problems.add({ file: table.file, expected: near ? `the name of a known table; the nearest is ${near}` : `the name of a known table: ${tables.map(({ file }) => file).join(', ')}` })
    } else if (found.has(spec)) problems.add({ file: table.file, expected: `each table once: ${found.get(spec)!.source.file} is the same table` })
    else found.set(spec, { spec, source: table, rows: 0, ...(out && { rejected: out }) })
  }
  return tables.flatMap((spec) => found.get(spec) ?? [])
}

/** A reference that no row so far gives: any of the ids would do. */
interface Pending {
  ids: readonly string[]
  file: string
  row: number
  column: string
  text: string
}

class Check {
  rows = 0
  readonly #reader: Reader
  readonly #problems: Problems
  readonly #ids = new IdSet()
  readonly #storedIds = new IdSet()
  readonly #names = new Map<string, string>()
  readonly #stored = new Map<EntityTypeName, number>()
  readonly #trees = new Trees()
  readonly #clauses = new Map<string, { policy: string; path: string }>()
  #pending: Pending[] = []
  /** Neither in the rows so far nor in the graph. */
  #missing: Pending[] = []
  #small = true

  constructor(reader: Reader, problems: Problems) {
    this.#reader = reader
    this.#problems = problems
  }

  async begin(): Promise<void> {
    for (const { prefix, count } of await this.#reader.run(importedCounts, {})) {
      const type = typeOfId(`${prefix}:`)
      if (type) this.#stored.set(type, count)
    }
  }

  async block(table: CheckedTable, rows: readonly Row[]): Promise<void> {
    const { spec, source } = table
    this.rows += rows.length
    table.rows += rows.length
    if (this.rows > SMALL) this.#small = false
    if (this.#small) table.kept = [...(table.kept ?? []), ...rows]
    const references = spec.columns.filter(({ kind }) => kind === 'reference')
    for (const { row, values, wrong } of rows) {
      if (wrong) {
        // Others may refer to it all the same: one mistake, one message.
        if (spec.kind === 'entity' && !spec.idOf && values.id !== undefined) this.#ids.add(values.id as string, row)
        continue
      }
      this.#own(spec, source.file, row, values)
      for (const column of references) this.#refer(column, source.file, row, values)
      this.#cite(source.file, row, values)
    }
    if (this.#pending.length > MAX_PENDING) await this.#ask()
  }

  async end(found: CheckedTable[], unread: ReadonlySet<EntityTypeName>): Promise<Checked> {
    await this.#ask()
    for (const { ids, file, row, column, text } of this.#missing) {
      if (ids.some((id) => this.#ids.has(id))) continue
      const types = ids.map((id) => typeOfId(id)!)
      // What a table that could not be read would have told is not asked.
      if (types.some((type) => unread.has(type))) continue
      this.#problems.add({ file, row, column, value: text, expected: `a known ${types.join(' or ')}, of the dataset or of the graph` })
    }
    this.#trees.check(this.#problems)
    if (!this.#small) for (const table of found) delete table.kept
    return {
      tables: found,
      rows: this.rows,
      bareClauses: await this.#bareClauses(),
      surroundings: this.#surroundings,
      stored: this.#stored,
    }
  }

  /** The row's own id is new in the dataset. */
  #own(spec: TableSpec, file: string, row: number, values: Values): void {
    let id: string
    let shown: string | undefined
    let expected = 'an id of its own'
    if (spec.kind === 'entity') {
      id = spec.idOf?.(values) ?? (values.id as string)
      shown = id
      if (spec.idOf) this.#ids.add(values.id as string, row)
      if (spec.remembered) this.#names.set(id, values.name as string)
      const clause = spec.clauseOf?.(values)
      if (clause) this.#clauses.set(clauseId(clause.policy, clause.path), clause)
    } else if (spec.kind === 'relation') {
      id = relationId(spec, values, { ...this.#surroundings, memory: new Map() })
      shown = id
      if (!('id' in values)) expected = `a row that differs from all others in ${spec.id.columns.join(', ')}`
    } else {
      shown = values.metric as string
      id = `${spec.file} ${shown}`
    }
    const before = this.#ids.add(id, row)
    if (before !== undefined) this.#problems.add({ file, row, column: spec.kind === 'relation' && !('id' in values) ? undefined : spec.columns[0]!.name, value: shown, expected: `${expected}: row ${before} has it already` })
  }

  #refer(column: Column, file: string, row: number, values: Values): void {
    const value = values[column.name]
    if (value === undefined || (column.name === 'id' && column.property === 'templateId')) return
    if (column.tree) this.#trees.add(values.id as string, { parent: value as string, file, row, column: column.name })
    for (const text of column.list ? (value as readonly string[]) : [value as string]) {
      const ids = possibleIds(column.types!, text)
      if (!ids.some((id) => this.#knows(id))) this.#pending.push({ ids, file, row, column: column.name, text })
    }
  }

  /** Sources that name a policy name one that exists. */
  #cite(file: string, row: number, values: Values): void {
    for (const text of (values.source as readonly string[] | undefined) ?? []) {
      if (!text.startsWith('policy:')) continue
      const id = text.split(/[#@]/, 1)[0]!
      if (!this.#knows(id)) this.#pending.push({ ids: [id], file, row, column: 'source', text })
    }
  }

  #knows = (id: string): boolean => this.#ids.has(id) || this.#storedIds.has(id)

  /** Looks in the graph for what is pending; what is found nowhere may still come in a later row. */
  async #ask(): Promise<void> {
    const unknown = this.#pending.filter(({ ids }) => !ids.some(this.#knows))
    this.#pending = []
    await this.#find(unknown.flatMap(({ ids }) => ids))
    for (const reference of unknown) if (!reference.ids.some((id) => this.#storedIds.has(id))) this.#missing.push(reference)
  }

  async #find(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => this.#stored.has(typeOfId(id)!))
    for (let from = 0; from < wanted.length; from += LOOKUP_ROWS) {
      for (const { id, name } of await this.#reader.run(importedEntities, { ids: wanted.slice(from, from + LOOKUP_ROWS) })) {
        this.#storedIds.add(id, 0)
        if (name && typeOfId(id) === 'Indicator' && !this.#names.has(id)) this.#names.set(id, name)
      }
    }
  }

  async #bareClauses(): Promise<EntityDraft[]> {
    const missing = [...this.#clauses].filter(([id]) => !this.#ids.has(id))
    await this.#find(missing.map(([id]) => id))
    return missing.filter(([id]) => !this.#storedIds.has(id)).map(([, { policy, path }]) => bareClause(policy, path))
  }

  readonly #surroundings: Omit<Surroundings, 'memory'> = {
    nameOf: (id) => this.#names.get(id),
    resolve: (types, text) => {
      if (types.length === 1 || typeOfId(text)) return text
      const ids = possibleIds(types, text)
      return ids.find(this.#knows) ?? ids[0]!
    },
    typeOf: (id) => typeOfId(id)!,
  }
}

const possibleIds = (types: readonly EntityTypeName[], text: string): string[] =>
  types.length === 1 || typeOfId(text) ? [text] : types.map((type) => `${entityTypes[type].prefix}:${text}`)
