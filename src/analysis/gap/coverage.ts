import { chainCoverage, type ChainCoverageResult } from '../../generated/cypher.js'
import { groupBy } from '../../kernel/group.js'
import type { Tree } from '../../kernel/tree.js'
import { byId } from '../../kernel/compare.js'
import { inOffice, readAppointed, readFields, readPosts } from './appointed.js'
import type { Scope } from './scope.js'

/** Somebody or something with fields. */
export interface Cover {
  id: string
  name: string
  fields: readonly string[]
}

/** A field that a chain needs, with those who have a field that is, or lies under, it. */
export interface NeededField {
  id: string
  name: string
  /** Segments of the chain that need it. */
  segments: readonly string[]
  /** With an active appointment of either role. */
  experts: readonly Cover[]
  /** That serve the chain. */
  teams: readonly Cover[]
  /** That exist and serve the chain. */
  platforms: readonly Cover[]
  /** What comes near. */
  near: {
    /** Of these experts, teams and platforms, those with a field above it only. */
    broader: readonly Cover[]
    /** With an appointment that is over or to come. */
    formerOrFuture: readonly Cover[]
    /** That serve the chain, but don't exist yet or any more. */
    otherPlatforms: readonly Cover[]
  }
}

/** A chain with every field it needs, in the order of their ids. */
export interface ChainNeeds {
  chainId: string
  chainName: string
  regionId: string
  fields: readonly NeededField[]
}

type Asked = Parameters<typeof readPosts>[0] & Pick<Scope, 'trees'>

/**
 * Who covers which field that a chain, or one of its segments, needs; chains that need none are left out. Once for all
 * rules that ask.
 */
export const readCoverage = (asked: Asked): Promise<ChainNeeds[]> => {
  const { asOf, regionIds, chainIds, params, once } = asked
  return once('coverage', [asOf, regionIds, chainIds, params.kinds], async () => {
    const { reader, trees } = asked
    const rows = await reader.run(chainCoverage, { kinds: params.kinds, regions: regionIds, chains: chainIds })
    const posts = new Map((await readPosts(asked)).map((chain) => [chain.chainId, chain.posts]))
    const people = await readAppointed(asked)
    const fields = await readFields(asked)
    const tree = await trees.fields()
    const cover = (id: string): Cover => ({ id, name: people.get(id)!.name, fields: fields.get(id) ?? [] })
    return rows.map((row) => {
      const own = posts.get(row.chainId) ?? []
      const here = inOffice({ posts: own }, asOf)
      const others = new Set(own.map(({ expertId }) => expertId).filter((id) => !here.has(id)))
      return coverageOf(row, { inOffice: [...here.keys()].map(cover), others: [...others].map(cover) }, tree)
    })
  })
}

function coverageOf(
  { chainId, chainName, regionId, needs, teams, platforms }: ChainCoverageResult,
  experts: { inOffice: readonly Cover[]; others: readonly Cover[] },
  tree: Tree,
): ChainNeeds {
  const needed = groupBy(needs, ({ id }) => id)
  const existing = platforms.filter(({ status }) => status === 'EXISTING')
  const by = <C extends Cover>(covers: readonly C[]) => coverers(covers, needed, tree)
  const covering = { experts: by(experts.inOffice), teams: by(teams), platforms: by(existing) }
  const near = {
    formerOrFuture: by(experts.others),
    otherPlatforms: by(platforms.filter(({ status }) => status !== 'EXISTING')),
  }
  const withField = groupBy(
    [...experts.inOffice, ...teams, ...existing].flatMap((cover) => cover.fields.map((field) => ({ field, cover }))),
    ({ field }) => field,
  )
  const fields = [...needed].map(([id, told]): NeededField => {
    const [own, others] = [
      {
        experts: covering.experts.get(id) ?? [],
        teams: covering.teams.get(id) ?? [],
        platforms: covering.platforms.get(id) ?? [],
      },
      tree.upwards(id).slice(1),
    ]
    const sure = new Set<Cover>([...own.experts, ...own.teams, ...own.platforms])
    const broader = new Set(
      others
        .flatMap((above) => withField.get(above) ?? [])
        .map(({ cover }) => cover)
        .filter((cover) => !sure.has(cover)),
    )
    return {
      id,
      name: told[0]!.name,
      segments: [...new Set(told.flatMap(({ segment }) => segment ?? []))].sort(),
      ...own,
      near: {
        broader: [...broader].sort(byId),
        formerOrFuture: near.formerOrFuture.get(id) ?? [],
        otherPlatforms: near.otherPlatforms.get(id) ?? [],
      },
    }
  })
  return { chainId, chainName, regionId, fields: fields.sort(byId) }
}

/** By needed field, those who cover it: each once, in the order given. */
function coverers<C extends Cover>(
  covers: readonly C[],
  needed: ReadonlyMap<string, unknown>,
  tree: Tree,
): Map<string, C[]> {
  const found = covers.flatMap((cover) =>
    [...new Set(cover.fields.flatMap((field) => tree.upwards(field)))]
      .filter((field) => needed.has(field))
      .map((field) => ({ field, cover })),
  )
  return new Map(
    [...groupBy(found, ({ field }) => field)].map(([field, pairs]) => [field, pairs.map(({ cover }) => cover)]),
  )
}
