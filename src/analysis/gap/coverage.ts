import { chainCoverage, type ChainCoverageResult } from '../../generated/cypher.js'
import type { ChainKind } from '../../generated/types.js'
import { isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import type { Tree } from '../../kernel/tree.js'
import { shared } from '../../store/rests.js'
import type { Reader } from '../../store/store.js'
import type { Trees } from '../trees.js'
import { byId } from '../../kernel/compare.js'

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

/** Which chains are looked at, as in the scope of a rule. */
interface Asked {
  asOf: string
  regionIds: readonly string[] | null
  chainIds: readonly string[] | null
  params: { kinds: readonly ChainKind[] }
}

/** Who covers what chains need (领域覆盖). */
export class CoverageAnalysis {
  readonly #reader: Reader
  readonly #trees: Trees
  /** Two rules ask the same, of many people. */
  readonly #known = new Map<string, () => Promise<ChainNeeds[]>>()

  constructor(reader: Reader, trees: Trees) {
    this.#reader = reader
    this.#trees = trees
  }

  /**
   * Who covers which field that a chain, or one of its segments, needs; chains that need none are left out. One query,
   * once for the same scope.
   */
  of(asked: Asked): Promise<ChainNeeds[]> {
    const key = JSON.stringify([asked.asOf, asked.regionIds, asked.chainIds, asked.params.kinds])
    let found = this.#known.get(key)
    if (!found) this.#known.set(key, (found = shared(() => this.#read(asked))))
    return found()
  }

  async #read({ asOf, regionIds, chainIds, params: { kinds } }: Asked): Promise<ChainNeeds[]> {
    const rows = await this.#reader.run(chainCoverage, { kinds, regions: regionIds, chains: chainIds })
    const tree = await this.#trees.fields()
    return rows.map((row) => coverageOf(row, asOf, tree))
  }
}

function coverageOf(
  { chainId, chainName, regionId, needs, experts, teams, platforms }: ChainCoverageResult,
  asOf: string,
  tree: Tree,
): ChainNeeds {
  const needed = groupBy(needs, ({ id }) => id)
  const inOffice = experts.filter(({ terms }) => terms.some((term) => isActive(term, asOf)))
  const existing = platforms.filter(({ status }) => status === 'EXISTING')
  const by = <C extends Cover>(covers: readonly C[]) => coverers(covers, needed, tree)
  const covering = { experts: by(inOffice), teams: by(teams), platforms: by(existing) }
  const near = {
    formerOrFuture: by(experts.filter((expert) => !inOffice.includes(expert))),
    otherPlatforms: by(platforms.filter(({ status }) => status !== 'EXISTING')),
  }
  const withField = groupBy(
    [...inOffice, ...teams, ...existing].flatMap((cover) => cover.fields.map((field) => ({ field, cover }))),
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
