import type { TypedDocumentString } from '../generated/graphql.js'

/** What the API refuses or can't do, in its own words. */
export class QuestionError extends Error {
  readonly code: string
  /** The same in Chinese, where it says so. */
  readonly zh: string | undefined
  constructor(message: string, code: string, zh?: string) {
    super(message)
    this.code = code
    this.zh = zh
  }
}

interface Answer<Result> {
  data?: Result | null
  errors?: readonly { message: string; extensions?: { code?: string } }[]
}

/** Addresses are relative to the page's folder, so that a prefix before it stays. */
export const base = new URL('.', document.baseURI)

/** Questions that were sent before anybody asked for their answers. */
const begun = new Map<string, { response: Promise<Response>; stop: AbortController }>()

/** Sends a question whose answer is asked for later. */
export function begin(question: { toString(): string }, variables: unknown): void {
  const body = bodyOf(question, variables)
  const stop = new AbortController()
  const response = send(body, stop.signal)
  begun.set(body, { response, stop })
  // Told to who asks for it.
  response.catch(() => undefined)
}

/** Sends a question to the API. @throws QuestionError */
export async function execute<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = bodyOf(question, variables)
  const early = begun.get(body)
  begun.delete(body)
  if (early) signal?.addEventListener('abort', () => early.stop.abort(), { once: true })
  const response = await (early?.response ?? send(body, signal))
  const { data, errors } = (await response.json()) as Answer<Result>
  const error = errors?.[0]
  if (error) throw new QuestionError(error.message, error.extensions?.code ?? String(response.status))
  if (data === undefined || data === null) throw new QuestionError(response.statusText, String(response.status))
  return data
}

const bodyOf = (question: { toString(): string }, variables: unknown): string =>
  JSON.stringify({ query: question.toString(), variables })

const send = (body: string, signal?: AbortSignal): Promise<Response> =>
  fetch(new URL('graphql', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
    signal: signal ?? null,
  })
