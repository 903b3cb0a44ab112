import type { EnterpriseTier } from '../../generated/types.js'
import { compare } from '../../kernel/compare.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'

/** The ladders of enterprises, from the lowest step (企业梯度). */
const LADDERS: readonly (readonly EnterpriseTier[])[] = [
  ['TECH_SME', 'HIGH_TECH', 'INNOVATION_LEADER'],
  ['SPECIALISED', 'LITTLE_GIANT', 'SINGLE_CHAMPION'],
]

export interface LadderArgs {
  region?: string | null
  includeSubregions: boolean
  next?: EnterpriseTier | null
  asOf?: string | null
}

/** An enterprise that has one step and neither the next nor one above it. */
export interface LadderCandidate {
  enterpriseId: string
  holds: EnterpriseTier
  next: EnterpriseTier
  inReserve: boolean
  holdsUntil: string | null
  /** The recognitions of what it holds, and its stay in a reserve pool. */
  entities: readonly string[]
}

interface Period {
  id: string
  enterpriseId: string
  from: string
  to: string | null
}

/** Those in a reserve pool for the step first, then by id and step. @throws InputError */
export async function ladderCandidates(io: AnalysisIO, args: LadderArgs): Promise<LadderCandidate[]> {
  const { next, includeSubregions } = args
  const asOf = asOfDay(io, args.asOf)
  const where = args.region == null ? {} : { region: args.region, includeSubregions }
  const enterprises = (await io.matching('Enterprise', where, ['id', 'tiers'])) as { id: string; tiers?: string[] }[]
  const active = ({ from, to }: Period): boolean => from <= asOf && !(to && to <= asOf)
  const recognitions = groupBy(
    (await io.matching('Recognition', where, ['id', 'enterpriseId', 'tier', 'from', 'to'])) as unknown as (Period & {
      tier: string
    })[],
    ({ enterpriseId, tier }) => `${enterpriseId} ${tier}`,
  )
  const reserved = new Map(
    (
      (await io.matching('ReserveEntry', where, ['id', 'enterpriseId', 'aim', 'from', 'to'])) as unknown as (Period & {
        aim: string | null
      })[]
    )
      .filter(active)
      .map(({ id, enterpriseId, aim }) => [`${enterpriseId} ${aim}`, id] as const),
  )
  const found: LadderCandidate[] = []
  for (const { id, tiers } of enterprises) {
    const recorded = (tier: string) => (recognitions.get(`${id} ${tier}`) ?? []).filter(({ from }) => from <= asOf)
    const has = (tier: string): boolean =>
      recorded(tier).length ? recorded(tier).some(active) : (tiers ?? []).includes(tier)
    for (const ladder of LADDERS) {
      const highest = ladder.findLastIndex(has)
      const [holds, above] = [ladder[highest], ladder[highest + 1]]
      if (!holds || !above || (next && above !== next)) continue
      const held = recorded(holds).filter(active)
      const ends = held.map(({ to }) => to ?? null)
      const reserve = reserved.get(`${id} ${above}`)
      found.push({
        enterpriseId: id,
        holds,
        next: above,
        inReserve: reserve !== undefined,
        holdsUntil: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
        entities: [...held.map((one) => one.id), ...(reserve === undefined ? [] : [reserve])],
      })
    }
  }
  return found.sort(
    (a, b) =>
      Number(b.inReserve) - Number(a.inReserve) || compare(a.enterpriseId, b.enterpriseId) || compare(a.next, b.next),
  )
}
