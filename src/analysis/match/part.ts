import type { ScorePartKind } from '../../generated/types.js'
import { score, weightedMean } from '../algorithms/scores.js'
import type { Evidence } from '../gap/rule.js'
import { listed } from '../text.js'
import type { Bilingual } from '../io.js'

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
export function scored(parts: readonly Part[], weights: Readonly<Partial<Record<ScorePartKind, number>>>): { parts: ScorePart[]; score: number } {
  const sum = parts.reduce((total, { kind }) => total + (weights[kind] ?? 0), 0)
  const shared = parts.map((part): ScorePart => ({ ...part, value: score(part.value), weight: score((weights[part.kind] ?? 0) / sum) }))
  return { parts: shared, score: score(weightedMean(parts.map(({ kind, value }) => ({ value, weight: weights[kind] ?? 0 })))) }
}

/** The names of the parts. */
export const partNames: Readonly<Record<ScorePartKind, Bilingual>> = {
  PRIORITY: { ZH: '重点突出', EN: 'priority' },
  SUPPLY: { ZH: '供需相适', EN: 'supply fits demand' },
  FIELD_FIT: { ZH: '技术匹配', EN: 'field fit' },
  TIES: { ZH: '产才融合', EN: 'ties to the chain' },
  COVERAGE: { ZH: '领域覆盖', EN: 'fields covered' },
  RANK: { ZH: '职称等级', EN: 'title rank' },
  CAPACITY: { ZH: '可用精力', EN: 'free capacity' },
  COMMON_FIELDS: { ZH: '领域相近', EN: 'common fields' },
  COMMON_TIES: { ZH: '共同联系', EN: 'common ties' },
}

/** The parts as words of a sentence, each with its value. */
export const toldParts = (parts: readonly ScorePart[]): Bilingual => ({
  ZH: parts.map(({ kind, value }) => `${partNames[kind].ZH}${shown(value)}`).join('、'),
  EN: parts.map(({ kind, value }) => `${partNames[kind].EN} ${shown(value)}`).join(', '),
})

/** A value of a part or score as it is told. */
export const shown = (value: number): string => (Math.round(Number((value * 100).toPrecision(12))) / 100).toFixed(2)

/** Evidence that counts some entities. */
export const group = (ZH: string, EN: string, ids: readonly string[]): Evidence => ({ label: { ZH, EN }, value: ids.length, entities: listed(ids) })

/** Best first; equal scores by id. */
export const byScore = (a: { score: number; expertId: string }, b: { score: number; expertId: string }): number => b.score - a.score || (a.expertId < b.expertId ? -1 : a.expertId > b.expertId ? 1 : 0)
