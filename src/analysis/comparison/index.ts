import { abreast } from '../../kernel/abreast.js'
import { InputError } from '../../kernel/errors.js'
import type { RegionRow } from '../../generated/cypher.js'
import type { ChainKind, ComparisonStatus, ComparisonUnit } from '../../generated/types.js'
import { asOfDay } from '../asOf.js'
import type { GapAnalysis } from '../gap/index.js'
import type { RuleRun } from '../gap/run.js'
import type { Finding } from '../gap/finding.js'
import type { GapRule } from '../gap/rule.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Matrix, MatrixAnalysis } from '../matrix/index.js'
import { totalsOf, type Totals } from '../matrix/totals.js'
import type { Trees } from '../trees.js'
import { regionsNamed } from './peers.js'
import { standings, type Standing } from './standing.js'
import { countUnits, leftOut, unitId, unitOf, type Held } from './units.js'
import { absent, cellsNotAssessed, noCountableCell } from './words.js'

export interface ComparisonArgs {
  regions: readonly string[]
  rules?: readonly string[] | null
  parameters?: unknown
  template?: string | null
  /** Kinds of chains, for every rule that takes them and for the template. */
  kinds?: readonly ChainKind[] | null
  asOf?: string | null
}

/**
 * What one rule finds in one region with those below it, among the regions compared. Figures are null where they can't
 * be told fairly, and `reason` says why.
 */
export interface ComparedRule extends Standing {
  rule: GapRule
  /** How many gaps. */
  count: number
  /** The worst severity; null without a gap. */
  worst: number | null
  /** What the gaps are divided by, how many of them there are, and how many have a gap. */
  unit: ComparisonUnit
  units: number
  affected: number
  /** Gaps by unit: the figure compared. */
  value: number | null
  /** Share of units with a gap, 0 to 1. */
  share: number | null
  reason: Bilingual | null
  status: ComparisonStatus
  /** What the gaps, or the cells, are of. */
  entities: readonly string[]
}

/** What stands beside the chains of one region with those below it, among the regions compared. */
export interface ComparedMatrix extends Standing {
  chains: number
  totals: Totals
  /** Share of the cells that are met, of those that can be counted: the figure compared. */
  value: number | null
  reason: Bilingual | null
  status: ComparisonStatus
  /** What the gaps, or the cells, are of. */
  entities: readonly string[]
}

/** One of the regions compared. */
export interface ComparedRegion {
  region: RegionRow
  rules: readonly ComparedRule[]
  matrix: ComparedMatrix | null
  /** Gaps of all rules, and the worst severity. */
  count: number
  worst: number | null
}

export interface Comparison {
  asOf: string
  regions: readonly ComparedRegion[]
}

const [LEAST, MOST] = [2, 20]
const ALL_CHAINS = 1_000_000

/** Regions side by side (地区对比). */
export class ComparisonAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #gap: GapAnalysis
  readonly #matrix: MatrixAnalysis

  constructor(io: AnalysisIO, trees: Trees, gap: GapAnalysis, matrix: MatrixAnalysis) {
    this.#io = io
    this.#trees = trees
    this.#gap = gap
    this.#matrix = matrix
  }

  /**
   * Compares regions, each with those below it, in the order given; each rule runs once for all of them.
   * @throws InputError
   */
  async compare(args: ComparisonArgs): Promise<Comparison> {
    const regions = await this.#regions(args.regions)
    const asOf = asOfDay(this.#io, args.asOf)
    const tree = await this.#trees.regions()
    const areas = regions.map(({ id }) => tree.downwards([id]))
    const all = [...new Set(areas.flatMap((area) => [...area]))]
    if (args.kinds?.length === 0) throw new InputError('kinds: expected one or more kinds of chains, found none')
    const runs = await this.#gap.runs(
      { rules: args.rules, parameters: withKinds(this.#gap.rules(), args.kinds, args.parameters) },
      all,
      asOf,
    )
    const known: Held = new Map()
    const rules = await abreast(runs, this.#io.abreast, (run) => compareRule(run, regions, areas, known))
    const matrix =
      args.template == null
        ? null
        : await this.#matrix.over(
            args.template,
            { asOf, regions: all, chains: null, kinds: args.kinds ?? null },
            ALL_CHAINS,
          )
    const matrices = matrix && compareMatrix(matrix, areas)
    return {
      asOf,
      regions: regions.map((region, index) =>
        together(
          region,
          rules.map((of) => of[index]!),
          matrices?.[index] ?? null,
        ),
      ),
    }
  }

  async #regions(given: readonly string[]): Promise<RegionRow[]> {
    if (given.length > MOST)
      throw new InputError(`regions: expected ${LEAST} to ${MOST} different regions, found ${given.length}`)
    const ids = [...new Set((await Promise.all(given.map((one) => regionsNamed(this.#io, one)))).flat())]
    if (ids.length < LEAST || ids.length > MOST)
      throw new InputError(`regions: expected ${LEAST} to ${MOST} different regions, found ${ids.length}`)
    return Promise.all(ids.map((id) => this.#io.entities.need('Region', id)))
  }
}

/** Parameters with kinds of chains for every rule that takes them; what is given by rule wins. */
function withKinds(rules: readonly GapRule[], kinds: readonly ChainKind[] | null | undefined, given: unknown): unknown {
  if (!kinds || (given != null && (typeof given !== 'object' || Array.isArray(given)))) return given
  const settings = new Map<string, unknown>(Object.entries(given ?? {}))
  for (const { id, parameters } of rules) {
    const known = kinds.filter((kind) => parameters.kinds?.values?.includes(kind))
    const own = settings.get(id) ?? {}
    if (known.length && typeof own === 'object' && !Array.isArray(own)) settings.set(id, { kinds: known, ...own })
  }
  return Object.fromEntries(settings)
}

async function compareRule(
  run: RuleRun,
  regions: readonly RegionRow[],
  areas: readonly ReadonlySet<string>[],
  known: Held,
): Promise<ComparedRule[]> {
  const { rule } = run
  const { gaps, notAssessed } = await run.detect()
  const counts = await countUnits(run, known)
  const unit = unitOf(rule)
  const rows = regions.map((_, index) => {
    const area = areas[index]!
    const here = gaps.filter(({ regionId }) => regionId !== null && area.has(regionId))
    const units = [...area].reduce((sum, part) => sum + (counts.get(part) ?? 0), 0)
    const affected = new Set(here.map((finding) => unitId(unit, finding))).size
    const reason =
      units === 0
        ? absent[unit]
        : leftOut(rule)
          ? null
          : (notAssessed.find(({ regionId }) => area.has(regionId))?.reason ?? null)
    return {
      rule,
      unit,
      units,
      affected,
      count: here.length,
      worst: worstOf(here.map(({ severity }) => severity)),
      value: reason ? null : here.length / units,
      share: reason ? null : affected / units,
      reason,
      status: statusOf(reason),
      entities: here.flatMap(entitiesOf),
    }
  })
  const standing = standings(
    rows.map(({ value }) => value),
    'LOWEST',
  )
  return rows.map((row, index) => ({ ...row, ...standing[index]! }))
}

const statusOf = (reason: Bilingual | null): ComparisonStatus => (reason ? 'NOT_ASSESSED' : 'ASSESSED')

const entitiesOf = ({ subjectId, evidence }: Finding): string[] => [
  subjectId,
  ...evidence.flatMap(({ entities }) => entities),
]

function compareMatrix(matrix: Matrix, areas: readonly ReadonlySet<string>[]): ComparedMatrix[] {
  const rows = areas.map((area) => {
    const chains = matrix.rows.filter(({ chain }) => area.has(chain.regionId))
    const totals = totalsOf(chains.flatMap(({ cells }) => cells))
    const known = totals.met + totals.short + totals.empty
    const reason =
      chains.length === 0
        ? absent.CHAIN
        : totals.notAssessed
          ? cellsNotAssessed([...new Set(chains.flatMap(({ cells }) => cells.flatMap(({ unkept }) => unkept)))].sort())
          : known === 0
            ? noCountableCell
            : null
    return {
      chains: chains.length,
      totals,
      value: reason ? null : totals.met / known,
      reason,
      status: statusOf(reason),
      entities: chains.flatMap(({ chain, cells }) => [chain.id, ...cells.flatMap(({ evidence }) => evidence)]),
    }
  })
  const standing = standings(
    rows.map(({ value }) => value),
    'HIGHEST',
  )
  return rows.map((row, index) => ({ ...row, ...standing[index]! }))
}

const together = (
  region: RegionRow,
  rules: readonly ComparedRule[],
  matrix: ComparedMatrix | null,
): ComparedRegion => ({
  region,
  rules,
  matrix,
  count: rules.reduce((sum, { count }) => sum + count, 0),
  worst: worstOf(rules.flatMap(({ worst }) => worst ?? [])),
})

const worstOf = (severities: readonly number[]): number | null => (severities.length ? Math.max(...severities) : null)
