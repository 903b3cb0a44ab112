/** Errors whose message may be shown to the caller as it is. */
export class TriChainError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

const MAX_MESSAGE = 1000

/** A message of bounded length: what a caller sent is repeated to him, but not all of a page of it. */
export const shortened = (message: string): string =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message

/** The caller's input is wrong; the message says what was expected. */
export class InputError extends TriChainError {
  constructor(message: string, options?: ErrorOptions) {
    super('BAD_USER_INPUT', shortened(message), options)
  }
}

/** A setting of the process is wrong; the message says which and what was expected. */
export class ConfigError extends TriChainError {
  constructor(message: string, options?: ErrorOptions) {
    super('BAD_CONFIG', message, options)
  }
}

export type StoreErrorCode =
  | 'STORE_UNAVAILABLE' // cannot be reached or has gone away
  | 'STORE_AUTH' // user or password refused
  | 'STORE_LOCKED' // the data folder is open in another process
  | 'STORE_DAMAGED' // files are missing or broken
  | 'STORE_BUSY' // reached, but every connection to it is taken
  | 'QUERY_TIMEOUT'
  | 'CANCELLED' // its caller has left
  | 'WRITE_CONFLICT' // still in conflict after the retries
  | 'CONSTRAINT' // an id that exists already
  | 'QUERY_FAILED' // anything else the engine said: a defect of ours

/** What an engine said, translated in one place; `cause` keeps the engine's own error. */
export class StoreError extends TriChainError {
  declare readonly code: StoreErrorCode
  // eslint-disable-next-line no-useless-constructor -- narrows the code
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
  }
}

/** An operation is not answered, for what it asks or for all that is asked; the message says what to do. */
export class OperationError extends TriChainError {
  /** Of the HTTP answer. */
  readonly status: number
  /** When to try again, in seconds. */
  readonly retryAfterS: number | undefined
  constructor(
    code:
      | 'BUSY'
      | 'CANCELLED'
      | 'QUERY_TIMEOUT'
      | 'ANSWER_TOO_LARGE'
      | 'OUT_OF_MEMORY'
      | 'WORKER_FAILED'
      | 'OPERATION_TOO_EXPENSIVE',
    message: string,
    options: ErrorOptions & { status: number; retryAfterS?: number },
  ) {
    super(code, message, options)
    this.status = options.status
    this.retryAfterS = options.retryAfterS
  }
}

/** The caller may not do what he asks for, or nobody knows who he is; the message says what would be needed. */
export class AccessError extends TriChainError {
  declare readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED'
  /** When to try again, in seconds. */
  readonly retryAfterS: number | undefined
  constructor(
    code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED',
    message: string,
    { retryAfterS, ...options }: ErrorOptions & { retryAfterS?: number } = {},
  ) {
    super(code, message, options)
    this.retryAfterS = retryAfterS
  }
}

/** What was done can not be written down, so that it is not done. */
export class AuditError extends TriChainError {
  constructor(message: string, options?: ErrorOptions) {
    super('AUDIT_UNAVAILABLE', message, options)
  }
}

/** The solver gave no answer: it took too long, or ended; `cause` keeps why. */
export class SolverError extends TriChainError {
  constructor(message: string, options?: ErrorOptions) {
    super('SOLVER_FAILED', message, options)
  }
}

/** A dataset cannot be imported; `problems` lists every finding, `message` sums them up. */
export class ImportError extends TriChainError {
  readonly problems: readonly string[]
  constructor(message: string, problems: readonly string[]) {
    super('IMPORT_REJECTED', message)
    this.problems = problems
  }
}
