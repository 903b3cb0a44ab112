import { useQuestion } from '../../api/question.js'
import { ChainTemplatesDocument } from '../../generated/graphql.js'

/** The templates there are, to choose from: those of the newest document first. */
export function useTemplates(): { value: string; label: string }[] {
  const { data } = useQuestion(ChainTemplatesDocument, {})
  return (data?.requirementTemplates.nodes ?? [])
    .toSorted((a, b) => ((a.policy?.date ?? '') < (b.policy?.date ?? '') ? 1 : -1))
    .map(({ id, name }) => ({ value: id, label: name }))
}
