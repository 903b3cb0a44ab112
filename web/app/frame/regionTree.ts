import { useMemo } from 'react'
import { useQuestion } from '../api/question.js'
import { RegionsDocument } from '../generated/graphql.js'

/** Regions below each other, indented. */
export function useRegionTree(): {
  value: string
  label: string
  title: string
}[] {
  const { data } = useQuestion(RegionsDocument, {})
  return useMemo(() => {
    const regions = data?.regions.nodes ?? []
    const known = new Set(regions.map(({ id }) => id))
    const below = (parent: string | null, depth: number): { value: string; label: string; title: string }[] =>
      regions
        .filter((one) => (one.parent && known.has(one.parent.id) ? one.parent.id : null) === parent)
        .flatMap(({ id, name }) => [
          { value: id, label: `${'\u3000'.repeat(depth)}${name}`, title: name },
          ...below(id, depth + 1),
        ])
    return below(null, 0)
  }, [data])
}
