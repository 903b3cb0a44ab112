import { assured, presupposed, told } from './assure.js'
import type { Finding, Told } from './finding.js'
import { join, takeOut } from './groups.js'
import type { Reach } from './reach.js'
import type { GapRule } from './rule.js'
import type { Scope } from './scope.js'

/** Past so many ids a rule looks at everything again. */
const MOST_IDS = 1000

/** Whether a rule looks at less than everything again. */
export const isNarrow = (reach: Reach | null | undefined): reach is Reach =>
  reach != null && Object.values(reach).every((ids) => ids.length <= MOST_IDS)

/** Whether it looks at nothing again. */
export const isNowhere = (reach: Reach): boolean => Object.values(reach).every((ids) => ids.length === 0)

/** What a rule looked at again: what it had found there, and what it finds now. */
export interface Again {
  gone: readonly Finding[]
  found: readonly Finding[]
}

/**
 * What a rule finds after changes, from what it found before: it looks again only where they reach. `chains` holds
 * whether chains themselves were changed. What it finds again is as `named` makes it.
 */
export async function detectAgain(
  rule: GapRule,
  scope: Scope,
  reach: Reach,
  before: Told,
  chains: boolean,
  named: (gap: Finding) => Finding,
): Promise<{ told: Omit<Told, 'registers'>; again: Again }> {
  const [inChains, inRegions, withSubjects] = [new Set(reach.chains), new Set(reach.regions), new Set(reach.subjects)]
  const stays = ({ chainId, regionId, subjectId }: Pick<Finding, 'chainId' | 'regionId' | 'subjectId'>): boolean =>
    !inChains.has(chainId!) && !inRegions.has(regionId!) && !withSubjects.has(subjectId)
  const gaps = new Map<string, Finding>()
  const withheld = new Map(before.withheld.filter(stays).map((one) => [one.key, one]))
  const unassessed = before.unassessed.filter(({ chainId }) => (chainId === null ? !chains : !inChains.has(chainId)))
  if (chains) unassessed.push(...(await presupposed(rule, scope)))
  const parts: Partial<Scope>[] = [
    { chainIds: both(scope.chainIds, inChains) },
    { regionIds: both(scope.regionIds, inRegions) },
    { subjectIds: both(scope.subjectIds, withSubjects) },
  ]
  for (const part of parts) {
    if (Object.values(part).some((ids) => Array.isArray(ids) && ids.length === 0)) continue
    const found = await rule.detect({ ...scope, ...part })
    const holds = await assured(rule, found.gaps, scope)
    for (const gap of holds.gaps) gaps.set(gap.key, named(gap))
    for (const one of holds.withheld) withheld.set(one.key, one)
    unassessed.push(...found.unassessed)
  }
  const found = [...gaps.values()]
  // What is found again under its key has its subject.
  const subjects = new Set([...withSubjects, ...found.map(({ subjectId }) => subjectId)])
  const { gone, stayed } = takeOut(
    before.gaps,
    { chains: inChains, regions: inRegions, subjects },
    (gap) => !stays(gap) || gaps.has(gap.key),
  )
  return {
    told: told({ gaps: join([...stayed, found]), withheld: [...withheld.values()], unassessed }),
    again: { gone, found },
  }
}

const both = (asked: readonly string[] | null, touched: ReadonlySet<string>): string[] =>
  asked === null ? [...touched] : asked.filter((id) => touched.has(id))
