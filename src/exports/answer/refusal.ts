/** An operation as it is sent. */
export interface Sent {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | undefined
}

export interface AnsweredError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What is answered, and how HTTP would have said so. */
export interface Answer {
  data?: unknown
  errors?: readonly AnsweredError[]
  status: number
  /** When to try again, in seconds. */
  retryAfterS?: number | undefined
}

/** Sends an operation where all operations go. */
export type AskPage = (sent: Sent) => Promise<Answer>

const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INTERNAL_SERVER_ERROR: 500,
}

/** Nothing is exported, or not all of it: the errors say why. */
export class NotExported extends Error {
  readonly status: number
  readonly errors: readonly AnsweredError[]
  readonly retryAfterS: number | undefined

  constructor(status: number, code: string, message: string, retryAfterS?: number) {
    super(message)
    this.status = status
    this.errors = [{ message, extensions: { code } }]
    this.retryAfterS = retryAfterS
  }

  /** As the operation was answered. */
  static by({ errors = [], status, retryAfterS }: Answer): NotExported {
    const code = String(errors[0]?.extensions?.['code'])
    const failed = new NotExported(status >= 400 ? status : (STATUSES[code] ?? 400), code, errors[0]?.message ?? code)
    return Object.assign(failed, { errors, retryAfterS })
  }
}
