import { useQuestion } from '../api/question.js'
import { ViewerDocument, type Right } from '../generated/graphql.js'

/** What who asks may do beside reading. */
export function useRights(): (right: Right) => boolean {
  const { data } = useQuestion(ViewerDocument, {})
  return (right) => data?.viewer.rights.includes(right) ?? false
}
