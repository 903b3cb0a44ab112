import type { TargetRow } from '../../generated/cypher.js'

/** What two targets must share for a new one and a total to speak of the same thing. */
export const pairKey = ({ policyId, regionId, indicatorId, chainId, deadlineYear, unit }: TargetRow): string =>
  JSON.stringify([policyId, regionId, indicatorId, chainId ?? null, deadlineYear ?? null, unit ?? null])

/** A base that follows from two targets. */
export interface ImpliedBase {
  value: number
  unit: string | null
}

/**
 * The base that a policy implies where it sets a new and a total for the same thing: "6 new ones, 22 in all" is a base
 * of 16. None where its pairs disagree, or where it would be negative.
 */
export function impliedBases(targets: readonly TargetRow[]): Map<string, ImpliedBase> {
  const groups = new Map<string, { NEW: number[]; TOTAL: number[]; unit: string | null }>()
  for (const target of targets) {
    const { scope, value } = target
    if (value == null || (scope !== 'NEW' && scope !== 'TOTAL')) continue
    const key = pairKey(target)
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { NEW: [], TOTAL: [], unit: target.unit ?? null }))
    group[scope].push(value)
  }
  const bases = new Map<string, ImpliedBase>()
  for (const [key, { NEW, TOTAL, unit }] of groups) {
    const found = new Set(TOTAL.flatMap((total) => NEW.map((more) => Math.round((total - more) * 1e9) / 1e9)))
    const [value] = found
    if (found.size === 1 && value! >= 0) bases.set(key, { value: value!, unit })
  }
  return bases
}
