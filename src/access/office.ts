import type { BackupState, PersonalField } from '../generated/types.js'
import { auditTotal } from '../audit/heads.js'
import { lastEntries, type KeptEntry } from '../audit/read.js'
import type { AuditPlaces } from '../audit/places.js'
import { decodeCursor, encodeCursor, pageSize } from '../kernel/cursor.js'
import { cut, type Connection, type PageArgs } from '../kernel/page.js'
import type { AccountDesk } from './desk.js'
import type { Reveals, Revealed } from './reveal.js'
import type { Viewer } from './viewer.js'

const LIST = 'auditLog'

/** A backup as it is told. */
export interface ToldBackup {
  name: string
  state: BackupState
  madeAt: string | null
  bytes: number
  records: number
  checkedAt: string | null
  problems: string[]
}

/** Backups, as an administrator keeps them: they have a room of their own, above this one. */
export interface Backups {
  all(): Promise<ToldBackup[]>
  make(by: Viewer): Promise<ToldBackup>
  check(by: Viewer, name: string): Promise<ToldBackup>
}

/** What is done where requests are taken, and nowhere else. */
export class Office {
  readonly #reveals: Reveals
  readonly #places: AuditPlaces

  readonly accounts: AccountDesk
  readonly backups: Backups

  constructor(
    reveals: Reveals,
    places: AuditPlaces,
    { accounts, backups }: { accounts: AccountDesk; backups: Backups },
  ) {
    this.accounts = accounts
    this.backups = backups
    this.#reveals = reveals
    this.#places = places
  }

  reveal(viewer: Viewer, args: { person: string; field: PersonalField; reason: string }): Promise<Revealed> {
    return this.#reveals.reveal(viewer, args)
  }

  /** The audit, the last first. @throws InputError */
  auditLog({ first, after }: PageArgs): Connection<KeptEntry> {
    pageSize(first)
    const at =
      after == null
        ? undefined
        : (decodeCursor(LIST, ['string', 'string', 'number'], after) as [string, string, number])
    return {
      page: async () =>
        cut(
          await lastEntries(this.#places, first + 1, at && { at: at[0], file: at[1], n: at[2] }),
          { first, after: after ?? null },
          (entry) => entry,
          (entry) => encodeCursor(LIST, [entry.at, entry.file, entry.n]),
        ),
      total: () => auditTotal(this.#places.heads),
    }
  }
}
