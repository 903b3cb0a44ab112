import type { DeclaredGapRecordRow } from '../../generated/cypher.js'
import type { DeclaredVerdict } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import type { Finding } from './finding.js'

/** A weakness a document states, held against the graph (文件所列短板核对). */
export interface DeclaredGap {
  record: DeclaredGapRecordRow
  verdict: DeclaredVerdict
  reason: Bilingual
  /** The rule it is bound to, where there is one and the catalogue has it. */
  rule: string | null
  parameters: Readonly<Record<string, unknown>>
  /** What the rule finds in the region, the most severe first. */
  findings: readonly Finding[]
}

/** What documents declare, held against the rules: asked by one of them. */
export interface DeclaredGaps {
  /**
   * Every weakness stated about a region and those below it, or about any, by id.
   * @throws InputError for an unknown region
   */
  list(asked: { region?: string | null; asOf?: string | null }): Promise<DeclaredGap[]>
  /** The same for the ids of regions; null for all. */
  verdicts(regionIds: readonly string[] | null, asOf: string): Promise<DeclaredGap[]>
}
