import { keepPreviousData, QueryCache, QueryClient, useQuery } from '@tanstack/react-query'
import { ViewerDocument, type TypedDocumentString } from '../generated/graphql.js'
import { titles } from '../generated/titles.js'
import { base, execute, QuestionError } from './execute.js'

const viewer = ViewerDocument.toString()

/** Answers are kept for a minute; what was refused is not asked again, what failed is asked once more. */
export const client = new QueryClient({
  queryCache: new QueryCache({
    // A session is over: whoever watches who asks is to know.
    onError(error, { queryKey: [question] }) {
      if (!(error instanceof QuestionError) || error.code !== 'UNAUTHENTICATED') return
      if (question !== viewer) void client.invalidateQueries({ queryKey: [viewer] })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 1 && !(error instanceof QuestionError),
    },
  },
})

export const nameOf = (question: { toString(): string }): string => /^\s*query (\w+)/m.exec(question.toString())![1]!

export const titleOf = (question: { toString(): string }): Readonly<Record<'ZH' | 'EN', string>> =>
  titles[nameOf(question)] ?? { ZH: nameOf(question), EN: nameOf(question) }

/**
 * Asks, keeps the last answer while the next is on its way, and stops asking when the page is left or `stop` is called.
 */
export function useQuestion<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  enabled = true,
) {
  const queryKey = [question.toString(), variables]
  const answer = useQuery({
    queryKey,
    queryFn: ({ signal }) => execute(question, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
  return { ...answer, stop: () => void client.cancelQueries({ queryKey, exact: true }) }
}

/** A link that opens a question in GraphiQL with its variables; they stand behind `#`, so that no log sees them. */
export function inGraphiql(question: { toString(): string }, variables: unknown): string {
  const { ZH, EN } = titleOf(question)
  const hash = new URLSearchParams({
    query: `# ${ZH} · ${EN}\n${question.toString().trim()}\n`,
    variables: JSON.stringify(variables, undefined, 2),
  })
  return `${new URL('graphiql', base).href}#${hash}`
}
