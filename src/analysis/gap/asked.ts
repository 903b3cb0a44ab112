import type { GapSummaryKey, SyntheticScope } from '../../generated/types.js'
import type { Connection } from '../../kernel/page.js'
import type { Finding, NotAssessed } from './finding.js'

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
