import type { TypedDocumentString } from '../generated/graphql.js'

/** What the API refuses or can't do, in its own words. */
export class QuestionError extends Error {
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

interface Answer<Result> {
  data?: Result | null
  errors?: readonly { message: string; extensions?: { code?: string } }[]
}

/** Addresses are relative to the page's folder, so that a prefix before it stays. */
export const base = new URL('.', document.baseURI)

/** Sends a question to the API. @throws QuestionError */
export async function execute<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch(new URL('graphql', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: question.toString(), variables }),
    signal: signal ?? null,
  })
  const { data, errors } = (await response.json()) as Answer<Result>
  const error = errors?.[0]
  if (error) throw new QuestionError(error.message, error.extensions?.code ?? String(response.status))
  if (data === undefined || data === null) throw new QuestionError(response.statusText, String(response.status))
  return data
}
