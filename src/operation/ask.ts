import type { ApolloServer } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { textOf } from './apollo.js'
import type { OperationContext } from './context.js'

/** A question as it is sent. */
export interface AskedText {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | undefined
}

/** An answer, and how HTTP says so. */
export interface Answered extends FormattedExecutionResult {
  status: number
  /** When to try again, in seconds. */
  retryAfterS?: number
}

/** Answers a question for another transport. */
export async function answerTo(
  server: ApolloServer<OperationContext>,
  { query, variables, operationName }: AskedText,
  contextValue: OperationContext,
): Promise<Answered> {
  const { body, http } = await server.executeOperation(
    { query, variables, ...(operationName !== undefined && { operationName }) },
    { contextValue },
  )
  if (body.kind !== 'single') throw new Error('an incremental answer was not asked for')
  const retryAfter = http.headers.get('retry-after')
  return {
    ...(JSON.parse(textOf(body.singleResult)) as FormattedExecutionResult),
    status: http.status ?? 200,
    ...(retryAfter !== undefined && { retryAfterS: Number(retryAfter) }),
  }
}
