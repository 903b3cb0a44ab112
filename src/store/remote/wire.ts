import type { MessagePort } from 'node:worker_threads'
import { ConfigError, StoreError, type StoreErrorCode } from '../../kernel/errors.js'
import type { StoreConfig } from '../open.js'
import type { Query } from '../../query/query.js'
import type { Store, TransactionOptions } from '../store.js'
import type { Row } from '../../query/row.js'

/** What the far side of a port asks of a store. */
export type Ask =
  | { kind: 'run'; id: number; attempt?: number; query: Query; params: Row; timeoutMs?: number; alone?: boolean }
  | { kind: 'state'; id: number; settled: boolean }
  | { kind: 'begin'; id: number; options: Omit<TransactionOptions, 'signal'> }
  /** The work of an attempt at a transaction has ended, well or not. */
  | { kind: 'end'; attempt: number; error?: Told }
  /** Who asked for a query or a transaction has left. */
  | { kind: 'cancel'; id: number; error: Told }

/** What it is told; a list of rows comes in parts. */
export type Answer =
  | { kind: 'rows'; id: number; rows: unknown[] }
  | { kind: 'done'; id: number; result?: unknown }
  | { kind: 'failed'; id: number; error: Told }
  /** A transaction was begun: its work may be done, maybe more than once. */
  | { kind: 'attempt'; id: number; attempt: number }
  /** Nothing more is answered: whatever is asked fails with this. */
  | { kind: 'stop'; error: Told }

/** A store that is to be opened in a thread of its own, and the port through which it is told what to do. */
export interface Kept {
  config: StoreConfig
  control: MessagePort
  /** How many queries it may run at a time; else as many as are asked. */
  atATime?: number
}

/** What a thread that keeps a store is told. */
export type Order =
  /** Answer what is asked through a port, until it is closed or recalled. */
  | { kind: 'serve'; id: number; port: MessagePort }
  | { kind: 'recall'; id: number; error: Told }
  | { kind: 'ping' | 'close'; id: number }

/** What it tells. */
export type Report =
  | ({ kind: 'opened' } & Pick<Store, 'engine' | 'location'>)
  | { kind: 'unopened'; error: Told }
  | { kind: 'done'; id: number; error?: Told }
  /** A promise that nobody waited for failed. */
  | { kind: 'stray'; error: Told }

/** An error on its way to another thread: a class does not survive it. */
export interface Told {
  code?: StoreErrorCode | 'BAD_CONFIG'
  message: string
  stack?: string | undefined
  cause?: Told
}

export function told(error: unknown): Told {
  if (!(error instanceof Error)) return { message: String(error) }
  const code =
    error instanceof StoreError ? error.code : error instanceof ConfigError ? ('BAD_CONFIG' as const) : undefined
  return {
    ...(code && { code }),
    message: error.message,
    stack: error.stack,
    ...(error.cause !== undefined && { cause: told(error.cause) }),
  }
}

export function untold({ code, message, stack, cause }: Told): Error {
  const options = cause && { cause: untold(cause) }
  const error =
    code === 'BAD_CONFIG'
      ? new ConfigError(message, options)
      : code
        ? new StoreError(code, message, options)
        : new Error(message, options)
  if (stack !== undefined) error.stack = stack
  return error
}
