import type { PatternBreak } from '../../generated/types.js'
import { compareLegs, relays } from '../algorithms/relay.js'
import { damping, rounded } from '../algorithms/specificity.js'
import type { Trees } from '../trees.js'
import type { Reader } from '../../store/store.js'
import type { Bilingual } from '../io.js'
import type { CollaborationPathResult } from '../path/index.js'
import { damped, loneNode, pathOf, type TypedLeg } from './leg.js'

/** The ends a caller may fix. */
export interface Ends {
  from: string | null
  to: string | null
}

/** What a pattern is read with. */
export interface PatternScope extends Ends {
  reader: Reader
  trees: Trees
  asOf: string
}

/** A pattern on a chain: three entities, two legs. */
export interface ChainPattern {
  title: Bilingual
  /** Types of the first and the last entity. */
  ends: { from: 'Expert' | 'Platform'; to: 'Enterprise' | 'Platform' }
  steps: readonly [PatternStep, PatternStep, PatternStep]
  /** The chains a fixed end leads to, for a caller who names none: those of `to` where it is given. One query. */
  chainsOf(scope: PatternScope): Promise<string[]>
  /** What there is on some chains; a fixed number of queries. */
  read(scope: PatternScope, chains: readonly string[]): Promise<ChainReading[]>
}

/** A step that may break. */
export interface PatternStep {
  code: PatternBreak
  /** What is wanted. */
  title: Bilingual
  /** What is said where it is missing. */
  missing: Bilingual
}

/** What there is of a pattern on one chain. */
export interface ChainReading {
  chainId: string
  chainName: string
  /** Who makes the first step exist. */
  starts: readonly string[]
  /** Whether these are the first entities of the pattern, or those between. */
  startsAre: 'FIRST' | 'MIDDLE'
  firsts: readonly TypedLeg[]
  seconds: readonly TypedLeg[]
  /** Of every entity named here. */
  names: ReadonlyMap<string, string>
}

/** What became of a pattern on a chain. */
export interface Outcome {
  chainId: string
  chainName: string
  /** From 1; null where the path is complete. */
  brokenAt: number | null
  /** How many make the first step exist. */
  starts: number
  path: CollaborationPathResult | null
}

/** Ids whose number of relations decides how much ways through them are worth. */
export const between = (readings: readonly ChainReading[]): string[] =>
  [
    ...new Set(
      readings.flatMap(({ firsts, seconds }) => [
        ...firsts.map(({ nodes }) => nodes.at(-1)!),
        ...[...firsts, ...seconds].flatMap(({ nodes }) => nodes.slice(1, -1)),
      ]),
    ),
  ].sort()

/** The best complete paths on a chain, or the one that breaks last. */
export function outcomes(reading: ChainReading, degrees: ReadonlyMap<string, number>, first: number): Outcome[] {
  const { chainId, chainName, names } = reading
  const firsts = reading.firsts.map((leg) => damped(leg, degrees)).sort(compareLegs)
  const seconds = reading.seconds.map((leg) => damped(leg, degrees)).sort(compareLegs)
  const told = (brokenAt: number | null, path: CollaborationPathResult | null): Outcome => ({
    chainId,
    chainName,
    brokenAt,
    starts: reading.starts.length,
    path,
  })
  const complete = relays(firsts, seconds, (id) => damping(degrees.get(id) ?? 1), Math.max(first, 1))
  if (complete.length)
    return complete.map(({ first: one, second, score }) => told(null, pathOf([one, second], names, score)))
  if (reading.starts.length === 0) return [told(1, null)]
  if (firsts.length) return [told(3, pathOf([firsts[0]!], names, rounded(firsts[0]!.weight)))]
  const onward = reading.startsAre === 'MIDDLE' ? seconds[0] : undefined
  const lone = [...reading.starts].sort()[0]!
  return [told(2, onward ? pathOf([onward], names, rounded(onward.weight)) : loneNode(lone, names.get(lone)!))]
}
