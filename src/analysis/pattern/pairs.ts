import { allPartnerships } from '../../generated/cypher.js'
import type { PartnershipKind } from '../../generated/types.js'
import { compare } from '../../kernel/compare.js'
import { InputError } from '../../kernel/errors.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import { sharedKinds } from './fiveShared.js'

/** Two organisations with all they share. */
export interface PartnershipPair {
  aId: string
  bId: string
  /** In the order in which the five are named. */
  kinds: readonly PartnershipKind[]
}

export interface PairArgs {
  region?: string | null
  ties?: number | null
  asOf?: string | null
}

/**
 * All pairs of organisations with an active partnership, whoever is named first: those with the most kinds first, then
 * by ids. One query. @throws InputError
 */
export async function partnershipPairs(io: AnalysisIO, { region, ties, asOf }: PairArgs): Promise<PartnershipPair[]> {
  const day = asOfDay(io, asOf)
  if (ties != null && !(ties >= 1 && ties <= sharedKinds.length))
    throw new InputError(`ties: expected 1 to ${sharedKinds.length}, found ${ties}`)
  const regions = region == null ? null : await io.regionIds(region, true)
  const pairs = new Map<string, { aId: string; bId: string; kinds: Set<PartnershipKind> }>()
  for (const { a, b, kind } of await io.reader.run(allPartnerships, { asOf: day, regions })) {
    const [aId, bId] = compare(a, b) <= 0 ? [a, b] : [b, a]
    const key = `${aId} ${bId}`
    const pair = pairs.get(key) ?? { aId, bId, kinds: new Set<PartnershipKind>() }
    pair.kinds.add(kind)
    pairs.set(key, pair)
  }
  return [...pairs.values()]
    .map(({ aId, bId, kinds }) => ({ aId, bId, kinds: sharedKinds.filter((kind) => kinds.has(kind)) }))
    .filter(({ kinds }) => ties == null || kinds.length === ties)
    .sort((x, y) => y.kinds.length - x.kinds.length || compare(x.aId, y.aId) || compare(x.bId, y.bId))
}
