import type { Finding, GapRule, Scope } from './rule.js'

/** What a run of a rule depends on, beside the world it reads. */
export type Asked = Pick<Scope, 'asOf' | 'regionIds' | 'chainIds' | 'params'>

interface Run {
  /** Null for all. */
  regions: ReadonlySet<string> | null
  gaps: Promise<Finding[]>
}

/** What rules have found in one request: what was looked for in more regions is not looked for again in some of them. */
export class Found {
  readonly #runs = new Map<string, Run[]>()

  /** What a rule has found already, where it looked at all the regions asked for. */
  get(rule: GapRule, asked: Asked): Promise<Finding[]> | undefined {
    const run = this.#runs.get(key(rule, asked))?.find(({ regions }) => covers(regions, asked.regionIds))
    if (!run || asked.regionIds === null) return run?.gaps
    const wanted = new Set(asked.regionIds)
    return run.gaps.then((gaps) => gaps.filter(({ regionId }) => regionId !== null && wanted.has(regionId)))
  }

  set(rule: GapRule, asked: Asked, gaps: Promise<Finding[]>): Promise<Finding[]> {
    const runs = this.#runs.get(key(rule, asked)) ?? []
    this.#runs.set(key(rule, asked), [...runs, { regions: asked.regionIds && new Set(asked.regionIds), gaps }])
    return gaps
  }
}

const key = ({ id }: GapRule, { asOf, chainIds, params }: Asked): string => JSON.stringify([id, asOf, chainIds, params])

const covers = (regions: ReadonlySet<string> | null, wanted: readonly string[] | null): boolean => regions === null || (wanted !== null && wanted.every((id) => regions.has(id)))
