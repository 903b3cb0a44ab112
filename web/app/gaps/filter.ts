import { listOf, useParams, useScope } from '../frame/scope.js'
import type { GapFilter, SyntheticScope } from '../generated/graphql.js'

const NAMES = ['rules', 'chains', 'departments', 'minSeverity', 'synthetic', 'exact'] as const
const SCOPES: readonly SyntheticScope[] = ['INCLUDE', 'EXCLUDE', 'ONLY']

/** Which gaps the address asks for, and the parameters that say so. */
export function useGapFilter(): { filter: GapFilter; params: Readonly<Record<string, string | undefined>> } {
  const { region } = useScope()
  const [get] = useParams()
  const least = Number(get('minSeverity'))
  return {
    params: Object.fromEntries(NAMES.map((name) => [name, get(name)])),
    filter: {
      region,
      rules: listOf(get('rules')),
      chains: listOf(get('chains')),
      departments: listOf(get('departments')),
      includeSubregions: get('exact') !== '1',
      synthetic: SCOPES.find((scope) => scope === get('synthetic')) ?? 'INCLUDE',
      ...(least > 0 && least <= 1 ? { minSeverity: least } : {}),
    },
  }
}
