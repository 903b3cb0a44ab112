import { listOf, useParams, useScope } from '../frame/scope.js'
import type { GapFilter, GapSummaryKey, SyntheticScope } from '../generated/graphql.js'

const NAMES = ['rules', 'chains', 'departments', 'minSeverity', 'synthetic', 'exact', 'without'] as const
/** What gaps are counted by. */
export const KEYS: readonly GapSummaryKey[] = ['RULE', 'CHAIN', 'REGION', 'DEPARTMENT']
const SCOPES: readonly SyntheticScope[] = ['INCLUDE', 'EXCLUDE', 'ONLY']

/** Which gaps the address asks for, and the parameters that say so. */
export function useGapFilter(): { filter: GapFilter; params: Readonly<Record<string, string | undefined>> } {
  const { region } = useScope()
  const [get] = useParams()
  const without = KEYS.filter((key) => listOf(get('without'))?.includes(key))
  const least = Number(get('minSeverity'))
  return {
    params: Object.fromEntries(NAMES.map((name) => [name, get(name)])),
    filter: {
      region,
      rules: listOf(get('rules')),
      chains: listOf(get('chains')),
      departments: listOf(get('departments')),
      ...(without.length > 0 ? { without } : {}),
      includeSubregions: get('exact') !== '1',
      synthetic: SCOPES.find((scope) => scope === get('synthetic')) ?? 'INCLUDE',
      ...(least > 0 && least <= 1 ? { minSeverity: least } : {}),
    },
  }
}
