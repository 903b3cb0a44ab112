import type { EntityTypeName } from '../../model.js'
import { inTurns } from '../../kernel/turns.js'
import type { Reader } from '../../store/store.js'
import { clauseId } from '../exchange/clause.js'
import { copied } from '../exchange/copied.js'
import { complete, leansOnGraph } from './complete.js'
import { datasetTables, type CheckedTable, type Rejected } from './datasetTables.js'
import { bareClause, relationId } from './drafts.js'
import type { Problems } from './problems.js'
import { possibleIds, References } from './references.js'
import { Removals, type Removal } from './removals.js'
import { inOrder } from './rowReader.js'
import { readRows } from './readRows.js'
import type { Row } from './rows.js'
import type { DatasetSource } from '../read/source.js'
import type { Column, EntityDraft, Surroundings, TableSpec, Values } from '../exchange/spec.js'
import { Parentage } from './parentage.js'

/** Datasets up to this many rows are kept in memory between check and writing, and written in one transaction. */
export const SMALL = 50_000

/** A dataset in which every row is right, as far as `problems` says so. */
export interface Checked {
  tables: CheckedTable[]
  rows: number
  bareClauses: EntityDraft[]
  surroundings: Omit<Surroundings, 'memory'>
  /** Of which types the graph may have entities before the import. */
  stored: ReadonlySet<EntityTypeName>
  /** What is taken out at the end. */
  removal: Removal
  /** Indicators whose rows were changed: their bindings, which have a table of their own, count as the same change. */
  changed: Set<string>
}

export interface CheckOptions {
  rejected?: Rejected
  /** Names what is taken out beside the rows that say so. */
  removing?: (removals: Removals) => void
  /** Up to how many rows are kept in memory. */
  small?: number
}

/** Reads the whole dataset and holds every row against its table, the other rows and the graph; writes nothing. */
export async function checkDataset(
  reader: Reader,
  source: DatasetSource,
  problems: Problems,
  progress: (table: string, rows: number) => void,
  { rejected = new Map(), removing = () => undefined, small = SMALL }: CheckOptions = {},
): Promise<Checked> {
  const unread = new Set<EntityTypeName>()
  const found = await datasetTables(source, problems, rejected, unread)
  const check = new Check(reader, problems, small)
  for (const table of found) await check.removals.note(table, check.surroundings)
  removing(check.removals)
  for (const table of found) {
    for await (const block of readRows(table, problems)) {
      await check.block(table, block)
      await check.references.ask()
      progress(table.spec.file, check.rows)
    }
    check.endTable(table)
    if (table.unreadable && table.spec.kind === 'entity') unread.add(table.spec.label)
  }
  await check.references.end(problems, unread)
  await check.parentage.ascend(reader, (id) => check.references.describes(id))
  check.parentage.check(problems)
  const removal = await check.removals.end(found, check.references)
  if (check.rows > small) for (const table of found) delete table.kept
  return {
    tables: found,
    rows: check.rows,
    bareClauses: await check.bareClauses(),
    surroundings: check.surroundings,
    stored: await check.references.storedTypes(check.rows),
    removal,
    changed: new Set(),
  }
}

class Check {
  rows = 0
  readonly references: References
  readonly parentage = new Parentage()
  readonly surroundings: Omit<Surroundings, 'memory'>
  readonly removals: Removals
  readonly #reader: Reader
  readonly #problems: Problems
  readonly #small: number
  readonly #clauses = new Map<string, { policy: string; path: string }>()
  /** Of the table being read: rows that are new and lack required columns. */
  #lacking: number[] = []

  constructor(reader: Reader, problems: Problems, small: number) {
    this.#small = small
    const references = new References(reader)
    this.references = references
    this.removals = new Removals(reader, problems, references.removed)
    this.#reader = reader
    this.#problems = problems
    this.surroundings = references.surroundings
  }

  async block(table: CheckedTable, rows: readonly Row[]): Promise<void> {
    const { spec, source } = table
    this.rows += rows.length
    table.rows += rows.length
    if (this.rows <= this.#small) {
      table.kept ??= []
      for (const row of rows) table.kept.push(row)
    }
    const leans = leansOnGraph(table)
    if (leans) await this.#complete(table, rows)
    // Of rows that were completed, what is in the table was looked at before.
    const columns = referring(spec).filter(({ name }) => !leans || !table.columns.has(name))
    await inTurns(rows.length, (at) => {
      const { row, values, wrong, remove } = rows[at]!
      if (wrong) {
        // Others may refer to it all the same: one mistake, one message.
        if (spec.kind === 'entity' && !spec.idOf && values.id !== undefined && !remove)
          this.references.add(values.id as string, row)
        return
      }
      if (remove) return
      this.#own(spec, source.file, row, values)
      for (const column of columns) this.#refer(column, source.file, row, values)
      this.#cite(source.file, row, values)
    })
  }

  /** Rows that are new have all that is required. Where all of them are, it is the header that lacks it. */
  endTable({ spec, source, lacking, rows }: CheckedTable): void {
    const wanted = spec.columns.filter(({ name }) => lacking.includes(name))
    const [first] = this.#lacking
    for (const { name, zh } of wanted) {
      if (first !== undefined && this.#lacking.length === rows && !source.part)
        this.#problems.add({
          file: source.file,
          row: 1,
          lacks: name,
          expected: `a column ${name} (${zh}): its rows are new`,
        })
      else
        for (const row of this.#lacking)
          this.#problems.add({
            file: source.file,
            row,
            lacks: name,
            expected: `a column ${name} (${zh}): the row is new`,
          })
    }
    this.#lacking = []
  }

  /** What the rows leave out holds as the graph has it, and is held against the rest of them. */
  async #complete(table: CheckedTable, rows: readonly Row[]): Promise<void> {
    const { spec, source, lacking } = table
    const good = rows.filter(({ wrong, remove }) => !wrong && !remove)
    for (const { row, values } of good)
      for (const column of referring(spec)) this.#refer(column, source.file, row, values)
    // Which of two types a reference means is known only then.
    await this.references.ask(0)
    await complete(this.#reader, table, good, { ...this.surroundings, memory: new Map() })
    for (const row of good) {
      if (!row.was && lacking.length) {
        this.#lacking.push(row.row)
        row.wrong = true
      } else if (
        row.was &&
        !inOrder(row.values, (problem) => this.#problems.add({ file: source.file, row: row.row, ...problem }))
      )
        row.wrong = true
    }
  }

  /** The clauses that rows name and nothing describes, in the dataset or in the graph. */
  async bareClauses(): Promise<EntityDraft[]> {
    const absent = await this.references.absent([...this.#clauses.keys()])
    return [...this.#clauses].flatMap(([id, { policy, path }]) => (absent.has(id) ? bareClause(policy, path) : []))
  }

  /** The row's own id is new in the dataset. */
  #own(spec: TableSpec, file: string, row: number, values: Values): void {
    const given = 'id' in values
    let id: string
    if (spec.kind === 'entity') {
      id = spec.idOf?.(values) ?? (values.id as string)
      if (spec.idOf && values.id !== undefined) this.references.add(values.id as string, row)
      if (spec.remembered) this.references.names.set(copied(id), copied(values.name as string))
      const clause = spec.clauseOf?.(values)
      if (clause)
        this.#clauses.set(clauseId(clause.policy, clause.path), {
          policy: copied(clause.policy),
          path: copied(clause.path),
        })
    } else
      id =
        spec.kind === 'relation'
          ? relationId(spec, values, this.surroundings)
          : `${spec.file} ${values.metric as string}`
    const removed = this.references.removed.get(id)
    const before = this.references.add(id, row) ?? removed
    if (before === undefined) return
    const expected =
      given || spec.kind !== 'relation'
        ? 'an id of its own'
        : `a row that differs from all others in ${spec.id.columns.join(', ')}`
    const column = given || spec.kind !== 'relation' ? spec.columns[0]!.name : undefined
    this.#problems.add({
      file,
      row,
      column,
      value: spec.kind === 'patch' ? (values.metric as string) : id,
      expected: `${expected}: row ${before} has it already`,
    })
  }

  #refer(column: Column, file: string, row: number, values: Values): void {
    const value = values[column.name]
    if (value === undefined) return
    if (column.tree) this.parentage.add(values.id as string, value as string, { file, row, column: column.name })
    if (!column.list) this.#name(column, value as string, file, row)
    else for (const text of value as readonly string[]) this.#name(column, text, file, row)
  }

  #name({ name, types }: Column, text: string, file: string, row: number): void {
    if (!this.references.knows(types!, text))
      this.references.refer(possibleIds(types!, text), { file, row, column: name, text })
  }

  /** Sources that name a policy name one that exists. */
  #cite(file: string, row: number, values: Values): void {
    for (const text of (values.source as readonly string[] | undefined) ?? []) {
      if (text.startsWith('policy:'))
        this.references.refer([text.split(/[#@]/, 1)[0]!], { file, row, column: 'source', text })
    }
  }
}

/** The columns of a table that refer to others. */
const referring = (spec: TableSpec): readonly Column[] =>
  spec.columns.filter(({ kind, name }) => kind === 'reference' && name !== 'id')
