import { unsteadySupports } from '../../generated/cypher.js'
import type { AdminLevel, AppraisalResult } from '../../generated/types.js'
import { enums } from '../../enums.js'
import { compare } from '../../kernel/compare.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'

export interface UpgradeArgs {
  region?: string | null
  includeSubregions: boolean
  next?: AdminLevel | null
  atLeast: AppraisalResult
  asOf?: string | null
}

/** An existing platform that could move up. */
export interface UpgradeCandidate {
  platformId: string
  level: AdminLevel
  next: AdminLevel
  reviewId: string
  reviewOverdue: boolean
  relyingOnIds: readonly string[]
}

interface Review {
  id: string
  platformId: string
  on: string
  result: string
  nextDue: string | null
}

const order = (enumeration: string): readonly string[] => enums[enumeration]!.values.map(({ value }) => value)

/** Those with the best review first, then by id. @throws InputError */
export async function upgradeCandidates(io: AnalysisIO, args: UpgradeArgs): Promise<UpgradeCandidate[]> {
  const asOf = asOfDay(io, args.asOf)
  const where = args.region == null ? {} : { region: args.region, includeSubregions: args.includeSubregions }
  const [levels, results] = [order('AdminLevel'), order('AppraisalResult')]
  const platforms = await io.matching('Platform', { ...where, status: ['EXISTING'] }, ['id', 'level'])
  const reviews = groupBy(
    (
      (await io.matching('PlatformReview', where, [
        'id',
        'platformId',
        'on',
        'result',
        'nextDue',
      ])) as unknown as Review[]
    ).filter(({ on }) => on <= asOf),
    ({ platformId }) => platformId,
  )
  const found = platforms.flatMap(({ id, level }) => {
    const last = reviews.get(id)?.toSorted((a, b) => compare(b.on, a.on) || compare(b.id, a.id))[0]
    const place = levels.indexOf(level as string)
    const rank = last ? results.indexOf(last.result) : -1
    const next = levels[place - 1] as AdminLevel | undefined
    if (!last || !next || rank < 0 || rank > results.indexOf(args.atLeast) || (args.next && next !== args.next))
      return []
    return [{ platformId: id, level: level as AdminLevel, next, last, rank }]
  })
  const unsteady = groupBy(
    await io.reader.run(unsteadySupports, { ids: found.map(({ platformId }) => platformId) }),
    ({ id }) => id,
  )
  return found
    .sort((a, b) => a.rank - b.rank || compare(a.platformId, b.platformId))
    .map(({ platformId, level, next, last }) => ({
      platformId,
      level,
      next,
      reviewId: last.id,
      reviewOverdue: !!last.nextDue && last.nextDue < asOf,
      relyingOnIds: (unsteady.get(platformId) ?? []).map(({ other }) => other),
    }))
}
