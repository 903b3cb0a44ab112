import { base, QuestionError } from './execute.js'

export { save } from '../frame/save.js'

/** All pages of a question's one connection as a file, made by the server. @throws QuestionError */
export async function exported(
  format: 'csv' | 'xlsx',
  locale: 'ZH' | 'EN',
  question: { query: string; variables?: unknown },
): Promise<Blob> {
  const response = await fetch(new URL(`export?format=${format}&locale=${locale}`, base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
  if (response.ok) return response.blob()
  const { errors } = (await response.json()) as {
    errors: readonly { message: string; extensions?: { code?: string } }[]
  }
  throw new QuestionError(errors[0]!.message, errors[0]!.extensions?.code ?? String(response.status))
}
