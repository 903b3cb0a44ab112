import type { ScorePartKind } from '../../generated/types.js'
import { score, weightedMean } from '../algorithms/scores.js'
import type { Evidence } from '../gap/finding.js'
import { listed } from '../text.js'
import type { Bilingual } from '../io.js'
import { compare } from '../../kernel/compare.js'

/** A part of a score, with its reasons. */
export interface ScorePart {
  kind: ScorePartKind
  /** 0 to 1, six decimals. */
  value: number
  /** Its share of the score: the shares of all parts add up to 1. */
  weight: number
  explanation: Bilingual
  evidence: readonly Evidence[]
}

/** A part without its share. */
export type Part = Omit<ScorePart, 'weight'>

/** Parts with their shares of a score, and the score. The weights must not all be 0. */
export function scored(
  parts: readonly Part[],
  weights: Readonly<Partial<Record<ScorePartKind, number>>>,
): { parts: ScorePart[]; score: number } {
  const sum = parts.reduce((total, { kind }) => total + (weights[kind] ?? 0), 0)
  const shared = parts.map((part): ScorePart => ({
    ...part,
    value: score(part.value),
    weight: score((weights[part.kind] ?? 0) / sum),
  }))
  return {
    parts: shared,
    score: score(weightedMean(parts.map(({ kind, value }) => ({ value, weight: weights[kind] ?? 0 })))),
  }
}

/** Evidence that counts some entities. */
export const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({
  label: { ZH, EN },
  value: ids.length,
  entities: listed(ids),
})

/** Best first; equal scores by id. */
export const byScore = (a: { score: number; expertId: string }, b: { score: number; expertId: string }): number =>
  b.score - a.score || compare(a.expertId, b.expertId)
