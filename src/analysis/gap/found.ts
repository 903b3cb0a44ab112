import { shared } from '../../store/rests.js'
import type { GapRule } from './rule.js'
import type { Told } from './finding.js'
import type { Scope } from './scope.js'

/** What a run of a rule depends on, beside the world it reads. */
export type Asked = Pick<Scope, 'asOf' | 'regionIds' | 'chainIds' | 'params'>

interface Run {
  /** Null for all. */
  regions: ReadonlySet<string> | null
  told(): Promise<Told>
}

/**
 * What rules have found in one request: what was looked for in more regions is not looked for again in some of them.
 */
export class Found {
  readonly #runs = new Map<string, Run[]>()

  /** What a rule has found already, where it looked at all the regions asked for. */
  get(rule: GapRule, asked: Asked): Promise<Told> | undefined {
    const run = this.#runs.get(key(rule, asked))?.find(({ regions }) => covers(regions, asked.regionIds))
    if (!run || asked.regionIds === null) return run?.told()
    const { regionIds } = asked
    return run.told().then((told) => within(told, regionIds))
  }

  /** Remembers what a rule finds, whom it tells of it first. */
  set(rule: GapRule, asked: Asked, detect: () => Promise<Told>): Promise<Told> {
    const told = shared(detect)
    const runs = this.#runs.get(key(rule, asked)) ?? []
    this.#runs.set(key(rule, asked), [...runs, { regions: asked.regionIds && new Set(asked.regionIds), told }])
    return told()
  }
}

/** What of it is of some regions. */
export function within(told: Told, regionIds: readonly string[]): Told {
  const wanted = new Set<string | null>(regionIds)
  const here = <T extends { regionId: string | null }>(some: readonly T[]): T[] =>
    some.filter(({ regionId }) => regionId !== null && wanted.has(regionId))
  return {
    gaps: here(told.gaps),
    notAssessed: here(told.notAssessed),
    withheld: here(told.withheld),
    unassessed: told.unassessed.filter(({ notAssessed }) => wanted.has(notAssessed.regionId)),
    registers: told.registers,
    ...(told.reads && { reads: told.reads }),
  }
}

const key = ({ id }: GapRule, { asOf, chainIds, params }: Asked): string => JSON.stringify([id, asOf, chainIds, params])

const covers = (regions: ReadonlySet<string> | null, wanted: readonly string[] | null): boolean =>
  regions === null || (wanted !== null && wanted.every((id) => regions.has(id)))
