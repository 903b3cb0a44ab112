import {
  accountsByIds,
  accountsBySubject,
  accountTotal,
  countAttempt,
  countStranger,
  credentialById,
  forgetAttempts,
  forgetStrangers,
  noteUse,
  removeCredentials,
  saveCredential,
  type AccountRow,
  type CredentialRow,
} from '../generated/cypher.js'
import { AccessError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'
import { accountId, Accounts, credential } from './accounts.js'
import type { Role } from './rights.js'
import { fingerprint, newSecret, passwordFits } from './secrets.js'
import { shownNow } from './reveal.js'
import { viewerOf, type Viewer } from './viewer.js'

/** So many attempts to sign in may fail within {@link LOCK_MS}, then the account is locked for the rest of it. */
const ATTEMPTS = 5
const LOCK_MS = 15 * 60_000
/** How long a session lasts. */
export const SESSION_MS = 12 * 3_600_000
/** How long it is taken for known that there are no accounts. */
const KNOWN_MS = 1000
/** When a token was last used is known so well. */
const USED_MS = 10 * 60_000

/** What a request brings to say who it is from. */
export interface Credentials {
  session?: string | undefined
  token?: string | undefined
}

/** Who is who, for a server: sessions, tokens, and the way to them. */
export class Access {
  readonly #store: Pick<Store, 'run' | 'transaction'>
  readonly #failed: (error: unknown) => void
  /** When the use of a token was noted, by its id. */
  readonly #noted = new Map<string, number>()
  #kept: { until: number; any: Promise<boolean> } | undefined

  /** @param failed is told why something that nobody waits for was not written down */
  constructor(store: Pick<Store, 'run' | 'transaction'>, failed: (error: unknown) => void) {
    this.#store = store
    this.#failed = failed
  }

  /** Whether there are accounts: without any there is one user. Another server on the same store may make some. */
  kept(): Promise<boolean> {
    if (!this.#kept || Date.now() > this.#kept.until) {
      const any = this.#store.run(accountTotal, {}, { alone: true }).then((count) => count > 0)
      const kept = { until: Infinity, any }
      this.#kept = kept
      any.then(
        (found) => void (kept.until = found ? Infinity : Date.now() + KNOWN_MS),
        () => void (kept.until = 0),
      )
    }
    return this.#kept.any
  }

  /** A new session. @throws AccessError UNAUTHENTICATED, RATE_LIMITED */
  async signIn(name: string, password: string): Promise<{ session: string; viewer: Viewer }> {
    const id = accountId(name)
    await this.#attempt(id)
    const [found] = await this.#store.run(accountsByIds, { ids: [id] })
    const fits = await passwordFits(found?.account.password, password)
    if (!found || !fits || found.account.disabled)
      throw new AccessError('UNAUTHENTICATED', 'expected the name of an account and its password')
    return this.#begin(found.account)
  }

  /** A session for whom a provider knows. @throws AccessError UNAUTHENTICATED where no account is his */
  async signInAs(subject: string): Promise<{ session: string; viewer: Viewer }> {
    const [found] = await this.#store.run(accountsBySubject, { subject })
    if (!found || found.account.disabled)
      throw new AccessError('UNAUTHENTICATED', 'the provider knows you, but no account here is yours')
    return this.#begin(found.account)
  }

  /**
   * Another password for an account that knows its own; its sessions end, and one begins.
   * @throws AccessError FORBIDDEN, RATE_LIMITED; InputError
   */
  async changePassword(name: string, password: string, next: string): Promise<{ session: string; viewer: Viewer }> {
    const id = accountId(name)
    await this.#attempt(id)
    const [found] = await this.#store.run(accountsByIds, { ids: [id] })
    if (!(await passwordFits(found?.account.password, password)) || !found)
      throw new AccessError('FORBIDDEN', 'expected the password that the account has now')
    return this.#begin(await new Accounts(this.#store).setPassword(name, next))
  }

  /** Ends a session. */
  async signOut(session: string): Promise<void> {
    await this.#end(fingerprint(session))
  }

  /** Who a request is from; nothing where that is not said, or not true any more. */
  async viewer({ token, session }: Credentials): Promise<Viewer | undefined> {
    const [secret, kind] = token !== undefined ? [token, 'TOKEN'] : [session, 'SESSION']
    if (secret === undefined) return undefined
    const found = await this.#store.run(credentialById, { id: fingerprint(secret) })
    if (!found || found.credential.kind !== kind || found.account.disabled) return undefined
    if (found.credential.expires <= new Date().toISOString()) return undefined
    if (kind === 'TOKEN') this.#note(found.credential)
    return this.#viewer(found.account)
  }

  /** Nobody waits until the use of a token is written down; what fails is written with the next use. */
  #note({ id, used }: CredentialRow): void {
    const now = Date.now()
    if (now - Math.max(used ? Date.parse(used) : 0, this.#noted.get(id) ?? 0) < USED_MS) return
    this.#noted.set(id, now)
    this.#store
      .transaction((tx) => tx.run(noteUse, { id, now: new Date(now).toISOString() }))
      .catch((error: unknown) => {
        this.#noted.delete(id)
        this.#failed(error)
      })
  }

  async #begin(account: AccountRow): Promise<{ session: string; viewer: Viewer }> {
    const session = newSecret()
    await this.#store.transaction(async (tx) => {
      await tx.run(forgetAttempts, { id: account.id })
      await tx.run(removeCredentials, { ids: [], now: new Date().toISOString() })
      await tx.run(saveCredential, { rows: [credential('SESSION', account.id, session, SESSION_MS)] })
    })
    return { session, viewer: await this.#viewer(account) }
  }

  async #end(id: string): Promise<void> {
    await this.#store.transaction((tx) => tx.run(removeCredentials, { ids: [id], now: new Date().toISOString() }))
  }

  /** Counted before the password is looked at, so that many at once are no more than one after the other. */
  async #attempt(id: string): Promise<void> {
    const at = Date.now()
    const iso = (ms: number): string => new Date(ms).toISOString()
    const [now, since] = [iso(at), iso(at - LOCK_MS)]
    const counted = await this.#store.transaction(async (tx) => {
      const known = await tx.run(countAttempt, { id, now, since })
      if (known) return known
      // Names that no account has are answered as those of accounts are, by whichever server.
      await tx.run(forgetStrangers, { since })
      return tx.run(countStranger, { id: fingerprint(id), now, since })
    })
    if (counted.attempts <= ATTEMPTS) return
    const seconds = Math.max(1, Math.ceil((Date.parse(counted.begun) + LOCK_MS - at) / 1000))
    throw new AccessError(
      'RATE_LIMITED',
      `too many attempts to sign in failed: try again in ${Math.ceil(seconds / 60)} minutes`,
      { retryAfterS: seconds },
    )
  }

  async #viewer({ name, role, regions, shown }: AccountRow): Promise<Viewer> {
    const viewer = await viewerOf(this.#store, { name, role: role as Role, regions: regions ?? [] })
    const now = shownNow(shown)
    return now.length ? { ...viewer, shown: now } : viewer
  }
}
