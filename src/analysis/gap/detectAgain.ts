import type { Outcome } from './finding.js'
import type { Change } from './reach.js'
import type { GapRule } from './rule.js'
import type { Scope } from './scope.js'

/** Past so many ids a rule looks at everything again. */
const MOST_IDS = 1000

/** What a rule finds after a change, from what it found before: it looks again only where the change reaches. */
export async function detectAgain(rule: GapRule, scope: Scope, change: Change, before: Outcome): Promise<Outcome> {
  const reach = rule.reach?.(change, scope.params)
  if (!reach || Object.values(reach).some((ids) => ids.length > MOST_IDS)) return rule.detect(scope)
  const [chains, regions, subjects] = [new Set(reach.chains), new Set(reach.regions), new Set(reach.subjects)]
  const found = new Map(
    before.gaps
      .filter(
        ({ chainId, regionId, subjectId }) =>
          !chains.has(chainId!) && !regions.has(regionId!) && !subjects.has(subjectId),
      )
      .map((gap) => [gap.key, gap]),
  )
  const notAssessed = [...before.notAssessed]
  const parts: Partial<Scope>[] = [
    { chainIds: both(scope.chainIds, chains) },
    { regionIds: both(scope.regionIds, regions) },
    { subjectIds: both(scope.subjectIds, subjects) },
  ]
  for (const part of parts) {
    if (Object.values(part).some((ids) => Array.isArray(ids) && ids.length === 0)) continue
    const outcome = await rule.detect({ ...scope, ...part })
    for (const gap of outcome.gaps) found.set(gap.key, gap)
    notAssessed.push(...outcome.notAssessed)
  }
  return { gaps: [...found.values()], notAssessed }
}

const both = (asked: readonly string[] | null, touched: ReadonlySet<string>): string[] =>
  asked === null ? [...touched] : asked.filter((id) => touched.has(id))
