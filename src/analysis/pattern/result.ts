import type { NamedPattern, PartnershipKind, PatternBreak } from '../../generated/types.js'
import type { Bilingual } from '../io.js'
import type { CollaborationPathResult } from '../path/index.js'

/** What became of a named pattern. */
export interface PatternResult {
  pattern: NamedPattern
  /** The chain it was looked for on, where it is one of a chain. */
  chainId: string | null
  /** Which of the five 共. */
  kind: PartnershipKind | null
  complete: boolean
  /** From 1; null where it is complete. */
  brokenAt: number | null
  reason: PatternBreak | null
  brokenStep: Bilingual | null
  /** The path, or the part of it that exists; null where nothing does. */
  path: CollaborationPathResult | null
  explanation: Bilingual
}
