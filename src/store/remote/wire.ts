import { StoreError, type StoreErrorCode } from '../../kernel/errors.js'
import type { Query } from '../query.js'
import type { TransactionOptions } from '../store.js'
import type { Row } from '../values.js'

/** What the far side of a port asks of a store. */
export type Ask =
  | { kind: 'run'; id: number; attempt?: number; query: Query; params: Row; timeoutMs?: number }
  | { kind: 'begin'; id: number; options: Omit<TransactionOptions, 'signal'> }
  /** The work of an attempt at a transaction has ended, well or not. */
  | { kind: 'end'; attempt: number; error?: Told }

/** What it is told; a list of rows comes in parts. */
export type Answer =
  | { kind: 'rows'; id: number; rows: unknown[] }
  | { kind: 'done'; id: number; result?: unknown }
  | { kind: 'failed'; id: number; error: Told }
  /** A transaction was begun: its work may be done, maybe more than once. */
  | { kind: 'attempt'; id: number; attempt: number }
  /** Nothing more is answered: whatever is asked fails with this. */
  | { kind: 'stop'; error: Told }

/** An error on its way to another thread: a class does not survive it. */
export interface Told {
  code?: StoreErrorCode
  message: string
  stack?: string
  cause?: Told
}

export function told(error: unknown): Told {
  if (!(error instanceof Error)) return { message: String(error) }
  return { ...(error instanceof StoreError && { code: error.code }), message: error.message, stack: error.stack, ...(error.cause !== undefined && { cause: told(error.cause) }) }
}

export function untold({ code, message, stack, cause }: Told): Error {
  const options = cause && { cause: untold(cause) }
  const error = code ? new StoreError(code, message, options) : new Error(message, options)
  if (stack !== undefined) error.stack = stack
  return error
}
