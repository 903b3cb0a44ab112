import { expertPool, type ExpertPoolResult } from '../../generated/cypher.js'
import type { ProfessionalTitleRank } from '../../generated/types.js'
import type { Reader } from '../../store/store.js'

/** An expert who may be matched, with his ties at the day. */
export type Pooled = ExpertPoolResult

/** How many experts are judged at most. */
export const POOL = 2_000

export interface PoolQuestion {
  /** Experts must have one of these fields. */
  fields: Iterable<string>
  /** Those with most of these come first. */
  covering: Iterable<string>
  /** Experts to be looked at before all others. */
  known?: Iterable<string>
  regions?: readonly string[] | null
  ranks?: readonly ProfessionalTitleRank[] | null
  asOf: string
}

/**
 * The experts a question is about, of very many the first by the order of the query; `exhaustive` says whether these
 * are all. One query.
 */
export async function readPool(
  reader: Reader,
  { fields, covering, known = [], regions = null, ranks = null, asOf }: PoolQuestion,
  limit = POOL,
): Promise<{ people: Pooled[]; exhaustive: boolean }> {
  const people = await reader.run(expertPool, {
    fields: [...fields],
    covering: [...covering],
    known: [...new Set(known)],
    regions,
    ranks,
    asOf,
    limit: limit + 1,
  })
  return { people: people.slice(0, limit), exhaustive: people.length <= limit }
}

/** Chains he is appointed to and organisations that engage him, each once: what takes his time. */
export const postsOf = ({ chains, organisations }: Pooled): { chains: string[]; engagements: string[] } => ({
  chains: unique(chains.map(({ id }) => id)),
  engagements: unique(organisations.filter(({ relation }) => relation === 'ENGAGED_BY').map(({ id }) => id)),
})

/** Each once, sorted. */
export const unique = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()
