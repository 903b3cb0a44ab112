import { g15, type G15Result } from '../../generated/cypher.js'
import type { TalentTier } from '../../generated/types.js'
import type { Tree } from '../../kernel/tree.js'
import { Around } from './around.js'
import { reachOf } from './mend.js'
import { codesOf } from './parameters.js'
import type { Scope } from './scope.js'
import type { Mending } from './touched.js'
import type { Before } from './workOut.js'
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

type Needed = Pick<
  Scope<{ tier: TalentTier }>,
  'asOf' | 'regionIds' | 'params' | 'reader' | 'trees' | 'once' | 'workOut'
>

/** Where something may be otherwise after changes: the ways to the regions of experts. */
export const mends: Mending = {
  regions: ['Region', 'Expert/Region', 'Enterprise/Expert/Region', 'Institution/Expert/Region'],
  own: ['Institution'],
}

/** By the id of a region, what lies in it itself. */
class Talents extends Map<string, G15Result> {
  get weight(): number {
    return [...this.values()].reduce((sum, { chains, experts }) => sum + chains.length + 8 * experts.length, 0)
  }
}

async function read(scope: Needed): Promise<Placement[]> {
  const { asOf, regionIds, params, reader, trees, workOut } = scope
  const tree = await trees.regions()
  const enough = tiers.slice(0, tiers.indexOf(params.tier) + 1)
  const talentsIn = async (regions: readonly string[] | null) =>
    new Talents((await reader.run(g15, { asOf, tiers: enough, regions })).map((row) => [row.id, row]))
  const around = regionIds && [
    ...new Set([...tree.downwards(regionIds), ...regionIds.flatMap((id) => tree.upwards(id))]),
  ]
  const known = await workOut('talents', [asOf, params.tier], async (before?: Before<Talents>) => {
    if (before?.ofIt.size === 0) return before.value
    const again = before && (await regionsAgain(before, scope))
    if (!again) return around ? undefined : talentsIn(null)
    const others = [...before!.value].filter(([id]) => !again.has(id))
    return new Talents([...others, ...(again.size ? await talentsIn([...again]) : [])])
  })
  const rows = known ?? (await talentsIn(around))
  const subjects = regionIds ? regionIds.filter((id) => rows.has(id)) : [...rows.keys()]
  return subjects
    .map((id) => placement(rows.get(id)!, rows, tree))
    .filter(({ experts, chains }) => experts.length && chains.length)
}

/** The regions in which something may be otherwise; nothing for anywhere. */
async function regionsAgain(
  { touched, ofIt }: Before<Talents>,
  { reader, trees }: Needed,
): Promise<ReadonlySet<string> | undefined> {
  const reach = await reachOf({ mends }, touched, ofIt, new Around(touched, reader, trees))
  return reach ? new Set(reach.regions) : undefined
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
