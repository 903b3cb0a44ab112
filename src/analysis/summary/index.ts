import type { GapSummaryKey } from '../../generated/types.js'
import { groupBy } from '../../kernel/group.js'
import { PROPERTIES, type Finding, type NotAssessed } from '../gap/finding.js'
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
    if (by.length === 0) return [rowOf(found, unknown, [])]
    const keys = KEYS.filter(([name]) => by.includes(name)).map(([, key]) => key)
    const nowhere = { chainId: null, departmentId: null }
    const groups = groupBy(found, (finding) => JSON.stringify(keys.map((key) => finding[key])))
    const others = groupBy(unknown, (one) => JSON.stringify(keys.map((key) => ({ ...nowhere, ...one })[key])))
    const names = [...new Set([...groups.keys(), ...others.keys()])]
    return names.map((name) => rowOf(groups.get(name) ?? [], others.get(name) ?? [], keys)).sort(inOrder)
  }
}

function rowOf(gaps: readonly Finding[], notAssessed: readonly NotAssessed[], keys: readonly Key[]): SummaryRow {
  const one = gaps[0] ?? (notAssessed[0] && { chainId: null, departmentId: null, ...notAssessed[0] })
  const of = (key: Key) => (one && keys.includes(key) ? one[key] : null)
  return {
    rule: of('rule'),
    chainId: of('chainId'),
    regionId: of('regionId'),
    departmentId: of('departmentId'),
    count: gaps.length,
    worst: gaps.reduce((worst, { severity }) => Math.max(worst, severity), 0),
    notAssessed: notAssessed.length,
    gaps,
  }
}

function inOrder(a: SummaryRow, b: SummaryRow): number {
  const byKey = KEYS.map(([, key]) => nullsLast(a[key], b[key])).find((order) => order !== 0)
  return b.worst - a.worst || b.count - a.count || (byKey ?? 0)
}

const nullsLast = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b)
