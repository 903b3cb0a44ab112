import type { GapSummaryKey, SyntheticScope } from '../../generated/types.js'
import type { Connection } from '../../kernel/page.js'
import { InputError } from '../../kernel/errors.js'
import { PROPERTIES, type Finding, type NotAssessed } from './finding.js'

/** Which gaps are wanted; conditions left out do not restrict. */
export interface GapFilter {
  rules?: readonly string[] | null | undefined
  chains?: readonly string[] | null | undefined
  region?: string | null | undefined
  includeSubregions?: boolean | null | undefined
  minSeverity?: number | null | undefined
  departments?: readonly string[] | null | undefined
  without?: readonly GapSummaryKey[] | null | undefined
  parameters?: unknown
  synthetic?: SyntheticScope | null | undefined
}

export interface GapArgs {
  filter?: GapFilter | null | undefined
  asOf?: string | null | undefined
  first: number
  after?: string | null | undefined
}

/** A page of gaps, with what rules cannot look at. */
export interface GapPage extends Connection<Finding> {
  notAssessed(): Promise<readonly NotAssessed[]>
}

/** What a filter asks of each gap by itself; undefined where any will do. @throws InputError */
export function conditionOf({ minSeverity, departments, without }: GapFilter): ((gap: Finding) => boolean) | undefined {
  const least = minSeverity ?? 0
  if (!(least >= 0 && least <= 1)) throw new InputError(`minSeverity: expected 0 to 1, found ${least}`)
  if (least === 0 && !departments && !without) return undefined
  return (gap) =>
    gap.severity >= least &&
    (!departments || departments.includes(gap.departmentId ?? '')) &&
    (!without || without.every((key) => (gap[PROPERTIES[key]] ?? null) === null))
}
