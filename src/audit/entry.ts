import { createHmac } from 'node:crypto'

/** What somebody did. Ids and names of fields, never values. */
export interface AuditFacts {
  /** Name of the account, or `cli:` and whoever gave a command. */
  by: string
  /**
   * READ, WRITE, WRITTEN, REVEAL, SIGN_IN, SIGN_OUT, ACCOUNT, EXPORT, ERASE, RESTORE, and OPEN, with which a file
   * begins.
   */
  action: string
  /** The fields at the root of the operation, or what was done with an account. */
  operation?: string | undefined
  requestId?: string | undefined
  /** Names of personal fields by the ids of people. */
  people?: Readonly<Record<string, readonly string[]>> | undefined
  /** Ids of what was written. */
  changeSets?: readonly string[] | undefined
  reason?: string | undefined
  /** How an operation ended, where it did not give all. */
  failed?: boolean | undefined
  /** With which a file begins: where the others were. */
  heads?: readonly Head[] | undefined
}

export interface AuditEntry extends AuditFacts {
  /** Its place in its file, from 1. */
  n: number
  /** ISO 8601, UTC. */
  at: string
}

/** Where a file was at some time: its name, its number of entries and the seal of the last. */
export interface Head {
  file: string
  n: number
  seal: string
}

/** The seal of an entry: of its text and of the seal before it, with the key. */
export const sealOf = (key: string, before: string, text: string | Uint8Array): string =>
  createHmac('sha256', key).update(before).update(text).digest('base64url')

/** What the first entry of a file is sealed after. */
export const FIRST = 'trichain audit'
/** Length of a seal in a line: 32 bytes in base64url. */
export const SEAL_LENGTH = 43
