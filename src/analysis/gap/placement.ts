import { g15, type G15Result } from '../../generated/cypher.js'
import type { TalentTier } from '../../generated/types.js'
import type { Tree } from '../../kernel/tree.js'
import { codesOf } from './parameters.js'
import type { Scope } from './scope.js'
import { byId } from '../../kernel/compare.js'

/** The highest first. */
export const tiers = codesOf<TalentTier>('TalentTier')

/** Whether a talent tier is another one or higher. */
export const reaches = (tier: TalentTier | null, lowest: TalentTier): boolean =>
  tier !== null && tiers.indexOf(tier) <= tiers.indexOf(lowest)

/** An expert, the chains he is tied to and who employs him. */
export type TalentPlace = G15Result['experts'][number]

/** A region with those below it: its experts of a tier, its chains, and who is tied to one of them. */
export interface Placement {
  id: string
  name: string
  /** Of the region, below and above it. */
  chains: readonly string[]
  experts: readonly TalentPlace[]
  tied: ReadonlySet<TalentPlace>
  /** Of the experts, 0 to 1. */
  share: number
}

/**
 * Every region in scope that has a chain or an expert of the tier of its own, and both with those around it. One query
 * beside the tree.
 */
export const placements = (scope: Needed): Promise<Placement[]> =>
  scope.once('placements', [scope.asOf, scope.regionIds, scope.params.tier], () => read(scope))

type Needed = Pick<Scope<{ tier: TalentTier }>, 'asOf' | 'regionIds' | 'params' | 'reader' | 'trees' | 'once'>

async function read({ asOf, regionIds, params, reader, trees }: Needed): Promise<Placement[]> {
  const tree = await trees.regions()
  const around = regionIds && [
    ...new Set([...tree.downwards(regionIds), ...regionIds.flatMap((id) => tree.upwards(id))]),
  ]
  const enough = tiers.slice(0, tiers.indexOf(params.tier) + 1)
  const rows = new Map((await reader.run(g15, { asOf, tiers: enough, regions: around })).map((row) => [row.id, row]))
  const subjects = regionIds ? regionIds.filter((id) => rows.has(id)) : [...rows.keys()]
  return subjects
    .map((id) => placement(rows.get(id)!, rows, tree))
    .filter(({ experts, chains }) => experts.length && chains.length)
}

function placement({ id, name }: G15Result, rows: ReadonlyMap<string, G15Result>, tree: Tree): Placement {
  const below = tree.downwards([id])
  const own = new Set([...below, ...tree.upwards(id)])
  const of = <T>(ids: Iterable<string>, pick: (row: G15Result) => readonly T[]): T[] =>
    [...ids].flatMap((each) => (rows.has(each) ? pick(rows.get(each)!) : []))
  const experts = of(below, (row) => row.experts).sort(byId)
  const tied = new Set(
    experts.filter(({ appointed, onChain }) => [...appointed, ...onChain].some(({ region }) => own.has(region))),
  )
  return {
    id,
    name,
    chains: of(own, (row) => row.chains).sort(),
    experts,
    tied,
    share: experts.length ? tied.size / experts.length : 0,
  }
}
