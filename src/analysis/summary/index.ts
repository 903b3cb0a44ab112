import type { GapSummaryKey } from '../../generated/types.js'
import { PROPERTIES, type Finding } from '../gap/finding.js'
import type { GapAnalysis, GapFilter } from '../gap/index.js'
import { compare } from '../../kernel/compare.js'

/** How many gaps there are of one kind. Ids are null where the key was not asked for or a gap has none. */
export interface SummaryRow {
  rule: string | null
  chainId: string | null
  regionId: string | null
  departmentId: string | null
  count: number
  /** The worst severity, 0 to 1; 0 where there is no gap. */
  worst: number
  /**
   * How many registers of regions rules could not look at; only by rule and region, as nothing is known of chains
   * there.
   */
  notAssessed: number
  /** The gaps counted, in any order. */
  gaps: readonly Finding[]
}

export interface SummaryArgs {
  by: readonly GapSummaryKey[]
  filter?: GapFilter | null
  asOf?: string | null
}

type Key = (typeof PROPERTIES)[GapSummaryKey]
const KEYS = Object.entries(PROPERTIES) as [GapSummaryKey, Key][]

/** Gaps counted by any combination of keys (短板汇总). */
export class SummaryAnalysis {
  readonly #gap: GapAnalysis

  constructor(gap: GapAnalysis) {
    this.#gap = gap
  }

  /**
   * A row for each combination that occurs: the worst first, then the most gaps, then by rule, chain, region and
   * department, what is not known last. Without keys one row of all, also where there is no gap. A gap stands in one
   * row only, so that the counts add up.
   * @throws InputError as `gaps`
   */
  async rows({ by, filter, asOf }: SummaryArgs): Promise<SummaryRow[]> {
    const found = await this.#gap.some(filter ?? {}, asOf)
    const unknown = by.some((key) => key === 'CHAIN' || key === 'DEPARTMENT')
      ? []
      : await this.#gap.notAssessed(filter ?? {}, asOf)
    const keys = KEYS.filter(([name]) => by.includes(name)).map(([, key]) => key)
    const rows: Counted[] = []
    const first = new Branch()
    const at = (one: Values): Counted => {
      let branch = first
      for (const key of keys) branch = branch.to(one[key])
      return (branch.row ??= add(rows, one, keys))
    }
    if (keys.length === 0) at(NOWHERE)
    for (const gap of found) {
      const row = at(gap)
      row.gaps.push(gap)
      row.worst = Math.max(row.worst, gap.severity)
    }
    for (const one of unknown) at({ ...NOWHERE, ...one }).notAssessed++
    return rows.map((row) => ({ ...row, count: row.gaps.length })).sort(inOrder)
  }
}

type Values = Readonly<Record<Key, string | null>>
type Counted = Omit<SummaryRow, 'count' | 'gaps'> & { gaps: Finding[] }

const NOWHERE: Values = { rule: null, chainId: null, regionId: null, departmentId: null }

/** What some values of the first keys lead to: each value is looked up as it is, a hundred thousand times. */
class Branch {
  row: Counted | undefined
  readonly #next = new Map<string | null, Branch>()

  to(value: string | null): Branch {
    let next = this.#next.get(value)
    if (!next) this.#next.set(value, (next = new Branch()))
    return next
  }
}

function add(rows: Counted[], one: Values, keys: readonly Key[]): Counted {
  const of = (key: Key): string | null => (keys.includes(key) ? one[key] : null)
  const row: Counted = {
    rule: of('rule'),
    chainId: of('chainId'),
    regionId: of('regionId'),
    departmentId: of('departmentId'),
    worst: 0,
    notAssessed: 0,
    gaps: [],
  }
  rows.push(row)
  return row
}

function inOrder(a: SummaryRow, b: SummaryRow): number {
  const byKey = KEYS.map(([, key]) => nullsLast(a[key], b[key])).find((order) => order !== 0)
  return b.worst - a.worst || b.count - a.count || (byKey ?? 0)
}

const nullsLast = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b)
