import {
  accountsByIds,
  allAccounts,
  credentialsOf,
  holdAccounts,
  regionTree,
  removeCredentials,
  saveAccounts,
  saveCredential,
  type AccountRow,
  type CredentialRow,
} from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { Regions } from '../kernel/regions.js'
import type { Reader, Store } from '../store/store.js'
import { ROLES, type Role } from './rights.js'
import { fingerprint, hashPassword, newSecret } from './secrets.js'

type Keeping = Pick<Store, 'run' | 'transaction'>

const MIN_PASSWORD = 8
const MAX_PASSWORD = 1000
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u
const DAY_MS = 86_400_000
const RESERVED = ['local', 'guest', 'cli']

export const accountId = (name: string): string => `account:${name.normalize('NFC').toLowerCase()}`

/** What an account is made of. */
export interface NewAccount {
  name: string
  role: string
  /** Ids of regions. */
  regions: readonly string[]
  /** One of both, or both. */
  password?: string | undefined
  subject?: string | undefined
}

/** What is changed of an account; what is left out stays. */
export interface AccountFacts {
  role?: string | undefined
  /** Ids of regions. */
  regions?: readonly string[] | undefined
  /** Whether it is shut, with all its sessions and tokens. */
  disabled?: boolean | undefined
}

/** Accounts (账号), as an administrator keeps them: beside the graph, in its store. */
export class Accounts {
  readonly #store: Keeping
  constructor(store: Keeping) {
    this.#store = store
  }

  async all(): Promise<AccountRow[]> {
    return (await this.#store.run(allAccounts, {})).map(({ account }) => account)
  }

  /** @throws InputError for a name of none */
  need(name: string): Promise<AccountRow> {
    return needed(this.#store, name)
  }

  /** @throws InputError for what is no account, or one that is there already */
  async add({ name, role, regions, password, subject }: NewAccount): Promise<AccountRow> {
    if (!NAME.test(name) || RESERVED.includes(name.toLowerCase()))
      throw new InputError(
        `expected a name of letters, digits and . _ @ - that is not ${RESERVED.join(' or ')}, found ${JSON.stringify(name.slice(0, 80))}`,
      )
    if (password === undefined && subject === undefined)
      throw new InputError('expected a password (--password-stdin), or who it is to the provider (--subject)')
    const row: AccountRow = {
      id: accountId(name),
      name,
      role: roleOf(role),
      regions: [...new Set(regions)],
      createdAt: now(),
      ...(password !== undefined && { password: await hashPassword(checkPassword(password)) }),
      ...(subject !== undefined && { subject }),
    }
    await this.#store.transaction(async (tx) => {
      if ((await tx.run(accountsByIds, { ids: [row.id] })).length)
        throw new InputError(`expected a new name: there is an account "${name}" already`)
      await tx.run(saveAccounts, { rows: [row] })
    })
    return row
  }

  /**
   * Changes an account: another role or other regions end its sessions. `keeps` says that who administers stays: the
   * last of them can neither be shut nor given another role.
   * @throws InputError
   */
  set(name: string, { role, regions, disabled }: AccountFacts, keeps = false): Promise<AccountRow> {
    const facts: Partial<AccountRow> = {
      ...(role !== undefined && { role: roleOf(role) }),
      ...(regions && { regions: [...new Set(regions)] }),
      ...(disabled !== undefined && { disabled }),
    }
    const ended = disabled ? ['SESSION', 'TOKEN'] : role !== undefined || regions ? ['SESSION'] : []
    return this.#change(name, facts, ended, keeps)
  }

  /** Sets another password, and ends the sessions. */
  async setPassword(name: string, password: string): Promise<AccountRow> {
    return this.#change(name, { password: await hashPassword(checkPassword(password)), attempts: 0 }, ['SESSION'])
  }

  /** A new token, which is told this once. */
  async addToken(name: string, { label, days }: { label: string; days: number }): Promise<string> {
    const account = await this.need(name)
    if (label.trim() === '' || label.length > 80)
      throw new InputError('--name: expected a name of 1 to 80 characters for the token')
    if (!Number.isInteger(days) || days < 1 || days > 3660)
      throw new InputError(`--days: expected a whole number from 1 to 3660, found ${days}`)
    const secret = `tc_${newSecret()}`
    await this.#store.transaction(async (tx) => {
      if ((await tokensOf(tx, [account.id])).some((token) => token.name === label))
        throw new InputError(`--name: expected a new name: there is a token "${label}" already`)
      await tx.run(saveCredential, { rows: [credential('TOKEN', account.id, secret, days * DAY_MS, label)] })
    })
    return secret
  }

  async tokens(name: string): Promise<CredentialRow[]> {
    return tokensOf(this.#store, [(await this.need(name)).id])
  }

  /** Of several accounts, by their ids. */
  tokensOf(ids: readonly string[]): Promise<CredentialRow[]> {
    return tokensOf(this.#store, ids)
  }

  /** Ends a token by its name. */
  async revokeToken(name: string, label: string): Promise<void> {
    const token = (await this.tokens(name)).find((one) => one.name === label)
    if (!token) throw new InputError(`expected the name of a token of "${name}", found "${label.slice(0, 80)}"`)
    await this.#store.transaction((tx) => tx.run(removeCredentials, { ids: [token.id], now: now() }))
  }

  async #change(
    name: string,
    facts: Partial<AccountRow>,
    ended: readonly string[] = [],
    keeps = false,
  ): Promise<AccountRow> {
    return this.#store.transaction(async (tx) => {
      if (keeps) await tx.run(holdAccounts, {})
      const before = await needed(tx, name)
      const row = { ...given(before), ...facts }
      if (keeps && administers(before) && !administers(row)) {
        const others = (await tx.run(allAccounts, {})).filter(({ account }) => account.id !== row.id)
        if (!others.some(({ account }) => administers(account)))
          throw new InputError(
            `expected somebody else who administers: "${name}" is the last account of role ADMIN that is in use`,
          )
      }
      await tx.run(saveAccounts, { rows: [row] })
      const credentials = ended.length ? await tx.run(credentialsOf, { accounts: [row.id] }) : []
      const ids = credentials.flatMap((one) => (ended.includes(one.credential.kind) ? [one.credential.id] : []))
      if (ids.length) await tx.run(removeCredentials, { ids, now: now() })
      return row
    })
  }
}

const now = (): string => new Date().toISOString()

const administers = ({ role, disabled }: AccountRow): boolean => role === 'ADMIN' && !disabled

/** To write a null is not the same in every engine. */
const given = (row: AccountRow): AccountRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as unknown as AccountRow

async function needed(reader: Reader, name: string): Promise<AccountRow> {
  const [found] = await reader.run(accountsByIds, { ids: [accountId(name)] })
  if (!found) throw new InputError(`expected the name of an account, found "${name.slice(0, 80)}"`)
  return found.account
}

const tokensOf = async (reader: Reader, accounts: readonly string[]): Promise<CredentialRow[]> =>
  (await reader.run(credentialsOf, { accounts: [...accounts] })).flatMap((one) =>
    one.credential.kind === 'TOKEN' && one.credential.expires > now() ? [one.credential] : [],
  )

/** A session or a token as it is kept: of the secret its fingerprint. */
export const credential = (
  kind: 'SESSION' | 'TOKEN',
  account: string,
  secret: string,
  lastsMs: number,
  name?: string,
): CredentialRow => ({
  id: fingerprint(secret),
  kind,
  account,
  createdAt: now(),
  expires: new Date(Date.now() + lastsMs).toISOString(),
  ...(name !== undefined && { name }),
})

function roleOf(role: string): Role {
  const found = ROLES.find((one) => one === role.toUpperCase())
  if (!found) throw new InputError(`expected a role of ${ROLES.join(', ')}, found ${JSON.stringify(role.slice(0, 40))}`)
  return found
}

function checkPassword(password: string): string {
  if (password.length < MIN_PASSWORD || password.length > MAX_PASSWORD)
    throw new InputError(`expected a password of ${MIN_PASSWORD} to ${MAX_PASSWORD} characters`)
  return password
}

/** Ids of regions, which are named by id, code or name. @throws InputError, which names `place` */
export async function regionIds(reader: Reader, regions: readonly string[], place: string): Promise<string[]> {
  if (regions.length === 0) return []
  const known = new Regions(await reader.run(regionTree, {}))
  return regions.map((region) => known.id(region, place))
}
