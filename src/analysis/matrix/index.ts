import { InputError } from '../../kernel/errors.js'
import {
  matrixChains,
  matrixTemplates,
  type ChainRow,
  type RequirementTemplateCellRow,
  type RequirementTemplateRow,
} from '../../generated/cypher.js'
import type { ChainKind, RequirementStatus } from '../../generated/types.js'
import { parseSource } from '../../kernel/source.js'
import { asOfDay } from '../asOf.js'
import { counterOf, counterProblem, type CounterAnalysis, type Counts } from '../counter/index.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { RegisterName } from '../../registers.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'
import { Responsibilities } from './responsible.js'
import { totalsOf, type Totals } from './totals.js'

/** One column: a cell of the template. */
export interface Column {
  cell: RequirementTemplateCellRow
  title: Bilingual
  /** Why its counter counts nothing, or null where it does. */
  problem: Bilingual | null
  /** Where the cell is required, in the notation of `parseSource`. */
  sources: readonly string[]
  totals: Totals
}

/** What stands beside one chain in one column. */
export interface MatrixCell {
  column: Column
  chainId: string
  /** Null where the counter of the column is unknown. */
  count: number | null
  status: RequirementStatus
  /** Ids of what is counted. */
  evidence: readonly string[]
  responsibleId: string | null
  /** Registers without entries for the region of the chain, for which the cell is not assessed. */
  unkept: RegisterName[]
}

export interface MatrixRow {
  chain: ChainRow
  /** In the order of the columns. */
  cells: readonly MatrixCell[]
  totals: Totals
}

/** Chains × cells of a template (需求矩阵). */
export interface Matrix {
  template: RequirementTemplateRow
  asOf: string
  columns: readonly Column[]
  rows: readonly MatrixRow[]
  totals: Totals
}

export interface MatrixArgs {
  /** With or without `template:`. */
  template: string
  region?: string | null
  includeSubregions?: boolean | null
  /** Only these chains, whatever their kind. */
  chains?: readonly string[] | null
  /** Kinds of chains; by default any. */
  kinds?: readonly ChainKind[] | null
  asOf?: string | null
}

/** The most rows a matrix has. */
export const MAX_ROWS = 1000

const PREFIX = 'template:'

/** What stands beside each chain, held against a template (四跟, 云图五要素). */
export class MatrixAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #counters: CounterAnalysis
  readonly #registers: RegisterAnalysis

  constructor(io: AnalysisIO, trees: Trees, counters: CounterAnalysis, registers: RegisterAnalysis) {
    this.#registers = registers
    this.#io = io
    this.#trees = trees
    this.#counters = counters
  }

  /**
   * The matrix of a template: a fixed number of queries and one for each counter.
   * @throws InputError for an unknown template, region or chain, or too many chains
   */
  async matrix(args: MatrixArgs): Promise<Matrix> {
    const asOf = asOfDay(this.#io, args.asOf)
    const found = await Promise.all((args.chains ?? []).map((id) => this.#io.entities.maybe('Chain', id)))
    for (const [at, id] of (args.chains ?? []).entries())
      if (!found[at]) throw new InputError(`chains: expected ids of chains such as chain:qiannan-01, found "${id}"`)
    const regions = args.region == null ? null : await this.#io.regionIds(args.region, args.includeSubregions !== false)
    return this.over(args.template, { asOf, regions, chains: args.chains ?? null, kinds: args.kinds ?? null })
  }

  /** Whether there is a template of an id, with or without `template:`. */
  async has(template: string): Promise<boolean> {
    const id = idOf(template)
    return (await this.#io.reader.run(matrixTemplates, { id })).some((row) => row.template.id === id)
  }

  /**
   * The same for ids of regions and chains, null for all, and for at most so many rows.
   * @throws InputError as `matrix`
   */
  async over(
    template: string,
    scope: {
      asOf: string
      regions: readonly string[] | null
      chains: readonly string[] | null
      kinds: readonly ChainKind[] | null
    },
    most: number = MAX_ROWS,
    registers?: RegisterAnalysis,
  ): Promise<Matrix> {
    const { row, cells } = await this.#template(template)
    const chains = await this.#chains(scope, most)
    const ids = chains.map(({ id }) => id)
    const counts = await this.#counters.chains(
      cells.map(({ counter }) => counter),
      ids,
      { asOf: scope.asOf, synthetic: true },
    )
    const responsible = await Responsibilities.read(this.#io, this.#trees, row)
    const columns = cells.map((cell): Column => ({
      cell,
      title: titleOf(cell),
      problem: counterProblem(cell.counter, 'CHAIN') ?? null,
      sources: sourcesOf(cell, row),
      totals: totalsOf([]),
    }))
    const rows = chains.map((chain): MatrixRow => {
      const found = columns.map((column) => cellOf(chain, column, counts.get(column.cell.counter), responsible))
      return { chain, cells: found, totals: totalsOf([]) }
    })
    await this.#assess(rows, scope.asOf, registers ?? this.#registers)
    for (const row of rows) row.totals = totalsOf(row.cells)
    columns.forEach((column, index) => (column.totals = totalsOf(rows.map((each) => each.cells[index]!))))
    return { template: row, asOf: scope.asOf, columns, rows, totals: totalsOf(rows.flatMap((each) => each.cells)) }
  }

  /** An empty cell is not assessed where a register it counts has no entries for the region of the chain. */
  async #assess(rows: readonly MatrixRow[], asOf: string, registers: RegisterAnalysis): Promise<void> {
    const asked = rows.flatMap(({ chain, cells }) =>
      cells
        .filter(({ status }) => status === 'EMPTY')
        .flatMap((cell) =>
          counterOf(cell.column.cell.counter)!.registers.map((register) => ({
            cell,
            register,
            regionId: chain.regionId,
          })),
        ),
    )
    const standings = await registers.standings(asked, asOf)
    asked.forEach(({ cell, register }, index) => {
      if (standings[index] !== 'EMPTY') return
      cell.status = 'NOT_ASSESSED'
      cell.unkept.push(register)
    })
  }

  async #template(given: string): Promise<{ row: RequirementTemplateRow; cells: RequirementTemplateCellRow[] }> {
    const id = idOf(given)
    const all = await this.#io.reader.run(matrixTemplates, { id })
    const found = all.find(({ template }) => template.id === id)
    if (!found)
      throw new InputError(
        `template: expected ${all.map(({ template }) => template.id.slice(PREFIX.length)).join(', ') || 'the id of a requirement template, but there are none'}, found "${given.slice(0, 60)}"`,
      )
    return { row: found.template, cells: found.cells }
  }

  async #chains(
    {
      kinds,
      regions,
      chains,
    }: { kinds: readonly ChainKind[] | null; regions: readonly string[] | null; chains: readonly string[] | null },
    most: number,
  ): Promise<ChainRow[]> {
    const rows = (await this.#io.reader.run(matrixChains, { kinds, regions, chains, first: most + 1 })).map(
      ({ node }) => node,
    )
    if (rows.length > most)
      throw new InputError(`the matrix has more than ${most} rows: ask for one region, some kinds or some chains`)
    for (const row of rows) this.#io.entities.prime(row)
    return rows
  }
}

const idOf = (template: string): string => (template.startsWith(PREFIX) ? template : PREFIX + template)

function cellOf(
  chain: ChainRow,
  column: Column,
  counts: Counts | undefined,
  responsible: Responsibilities,
): MatrixCell {
  const responsibleId = responsible.of(column.sources, chain.regionId)
  const items = column.problem ? undefined : counts?.get(chain.id)
  if (!items)
    return { column, chainId: chain.id, count: null, status: 'UNKNOWN', evidence: [], responsibleId, unkept: [] }
  const count = items.length
  const status = count >= column.cell.minimum ? 'MET' : count === 0 ? 'EMPTY' : 'SHORT'
  return { column, chainId: chain.id, count, status, evidence: items.map(({ id }) => id), responsibleId, unkept: [] }
}

const titleOf = ({ name, nameEn, counter }: RequirementTemplateCellRow): Bilingual => ({
  ZH: name,
  EN: nameEn ?? counterOf(counter)?.title.EN ?? name,
})

/** The clauses the cell itself rests on, else that of the template, else the row of the table it was read from. */
function sourcesOf(
  { sources }: RequirementTemplateCellRow,
  { policyId, clause }: RequirementTemplateRow,
): readonly string[] {
  const clauses = (sources ?? []).filter((source) => parseSource(source).policyId !== null)
  if (clauses.length) return clauses
  return policyId && clause ? [`${policyId}#${clause}`] : (sources ?? [])
}
