import type { Config } from '../config.js'
import type { AuditTrail } from '../audit/trail.js'
import type { Log } from '../log.js'
import type { Operations } from '../operation/server.js'
import type { Store } from '../store/store.js'

/**
 * What a command has to do with: the store it works on, in this process or in a server beside it, and the ways to
 * whoever gave the command, who may be in another process. So a command writes and reads by these alone.
 */
export interface Session {
  store: Store
  config: Config
  log: Log
  audit: AuditTrail
  /** Of a server: operations go where its callers' go. */
  operations?: Operations | undefined
  /** Who gave the command, as the audit and change sets name him where there are accounts. */
  by: string
  /** Told of each change set that the command made. */
  wrote(changeSet: string): void
  /** Ends when whoever gave the command leaves. */
  signal: AbortSignal
  out(text: string): void
  progress(progress: unknown): void
  /** What stands on standard input. */
  input(): Promise<string>
  /** The dataset that was named: a path here. */
  dataset: string
  /**
   * Appends to a file of whoever gave the command, one file after the other; {@link ANEW} for what was given counts no
   * more.
   */
  give(file: string, bytes: Uint8Array | string): Promise<void>
  /** The exit code is 1 though nothing failed. */
  fail(): void
}

/** Who gives a command, where he says so. */
export interface By {
  by?: string | undefined
}

/** In place of the name of a file: all begins anew. */
export const ANEW = ''

/** A command that works on the store; its arguments can go to another process. */
export type Command<A = never> = (session: Session, args: A) => Promise<void>
