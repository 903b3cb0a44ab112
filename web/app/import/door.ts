import { base, QuestionError } from '../api/execute.js'

/** How a column of a sheet is read. */
export interface ColumnMapping {
  at: string
  header: string
  /** Null is kept aside; without it the server guesses anew. */
  column?: string | null
  confidence: number
  asks?: true
  /** Some of its days are years alone; asked, until somebody says that they are read so. */
  years?: 'FIRST_DAY' | 'LAST_DAY'
  asksYears?: true | undefined
}

/** How a table on a sheet is read. */
export interface SheetMapping {
  file: string
  row: number
  rows: number
  table: string | null
  confidence: number
  asks?: string[] | undefined
  columns: ColumnMapping[]
}

export interface Preview {
  file: string
  row: number | null
  table: string | null
  columns: { at: string; header: string; column?: string | null }[]
  rows: { row: number; cells: string[] }[]
  total: number
  left: Readonly<Partial<Record<'above' | 'note' | 'heading' | 'repeated' | 'total', number[]>>>
}

/** In Chinese, and in English what was expected. */
export interface Said {
  message: string
  expected: string
}

export interface Wrong {
  file: string
  row?: number
  at?: string | undefined
  column?: string
  value?: string
  /** In English: what was expected. */
  expected: string
  /** In Chinese. */
  message: string
}

export interface Uploaded {
  mapping: { sheets: SheetMapping[] }
  previews?: Preview[]
  problems: Wrong[]
  /** What is wrong with the files as a whole. */
  failure?: Said[]
  people: { file: string; row: number; doubt: { message: string; english: string } }[]
  notes: string[]
  created: number
  updated: number
  unchanged: number
  removed: number
  changeSet: { id: string; title: string; state: string } | null
}

export interface Kept {
  name: string
  by: string
  at: string
  mapping: { sheets: SheetMapping[] }
}

interface Sending {
  fields?: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  signal: AbortSignal
  /** Called with the share of the bytes that are sent. */
  sent?(share: number): void
}

/**
 * Sends files with what is said of them. As fetch tells nothing of how far a body has got, this is the older way.
 * @throws QuestionError, or what the signal was aborted with
 */
export function send(path: string, files: readonly File[], { fields, query, signal, sent }: Sending): Promise<Blob> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields ?? {})) body.append(name, value)
  for (const file of files) body.append('file', file, file.name)
  const request = new XMLHttpRequest()
  request.open('POST', new URL(`${path}?${new URLSearchParams(query).toString()}`, base))
  request.responseType = 'blob'
  return new Promise((resolve, reject) => {
    const stop = (): void => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.upload.addEventListener('progress', ({ loaded, total }) => sent?.(loaded / Math.max(1, total)))
    request.addEventListener('abort', () => reject(signal.reason as Error))
    request.addEventListener('error', () => reject(new QuestionError('', 'UNREACHABLE')))
    request.addEventListener('load', () => {
      signal.removeEventListener('abort', stop)
      const answer = request.response as Blob
      if (request.status < 300) resolve(answer)
      else void refusal(answer, request.status).then(reject)
    })
    request.send(body)
  })
}

async function refusal(answer: Blob, status: number): Promise<QuestionError> {
  try {
    const { errors } = JSON.parse(await answer.text()) as {
      errors: readonly {
        message: string
        extensions?: { code?: string; messageZh?: string }
      }[]
    }
    const { message, extensions } = errors[0]!
    return new QuestionError(message, extensions?.code ?? String(status), extensions?.messageZh)
  } catch (error) {
    // What stands between may answer anything.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    return new QuestionError('', String(status))
  }
}

/** Mappings that are kept by name. @throws QuestionError */
export async function kept(signal: AbortSignal): Promise<Kept[]> {
  const response = await fetch(new URL('import/mappings', base), { signal })
  if (!response.ok) throw await refusal(await response.blob(), response.status)
  return (await response.json()) as Kept[]
}

/** Keeps a mapping by a name, or drops it. @throws QuestionError */
export async function keep(name: string, mapping: { sheets: SheetMapping[] } | null): Promise<void> {
  const response = await fetch(new URL(`import/mappings/${encodeURIComponent(name)}`, base), {
    method: mapping ? 'PUT' : 'DELETE',
    ...(mapping && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(mapping) }),
  })
  if (!response.ok) throw await refusal(await response.blob(), response.status)
}
