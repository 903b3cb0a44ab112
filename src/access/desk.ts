import type { AccountRow, CredentialRow } from '../generated/cypher.js'
import type { AuditTrail } from '../audit/trail.js'
import { InputError } from '../kernel/errors.js'
import { groupBy } from '../kernel/group.js'
import { connectionOver, type Connection, type PageArgs } from '../kernel/page.js'
import type { Store } from '../store/store.js'
import { Accounts, regionIds } from './accounts.js'
import type { Role } from './rights.js'
import { newSecret } from './secrets.js'
import type { Viewer } from './viewer.js'

/** An account as it is told: never what it is known by. */
export interface ToldAccount {
  id: string
  name: string
  role: Role
  /** Ids of regions. */
  regions: readonly string[]
  disabled: boolean
  /** Whether it signs in with a password of its own. */
  password: boolean
  createdAt: string
  tokens: { label: string; createdAt: string; until: string; lastUsed: string | null }[]
}

export interface Issued {
  account: ToldAccount
  secret: string | null
}

export interface NewAccountFacts {
  name: string
  role: Role
  regions: readonly string[]
  subject?: string | null | undefined
}

export interface ChangedFacts {
  name: string
  role?: Role | null | undefined
  regions?: readonly string[] | null | undefined
  disabled?: boolean | null | undefined
}

/** Accounts as an administrator keeps them over the API (账号管理): what is done is written down before it is done. */
export class AccountDesk {
  readonly #store: Store
  readonly #accounts: Accounts
  readonly #trail: AuditTrail

  constructor(store: Store, trail: AuditTrail) {
    this.#store = store
    this.#accounts = new Accounts(store)
    this.#trail = trail
  }

  /** All of them, by their names. @throws InputError */
  all(page: PageArgs): Connection<ToldAccount> {
    return connectionOver(
      {
        list: 'accounts',
        kinds: ['string'],
        values: ({ id }: ToldAccount) => [id],
        beyond: ([a], [b]) => String(a) > String(b),
      },
      page,
      async () => this.#told(await this.#accounts.all()),
    )
  }

  /** @throws InputError */
  async add(by: Viewer, { name, role, regions, subject }: NewAccountFacts): Promise<Issued> {
    const ids = await regionIds(this.#store, regions, 'regions')
    if (role !== 'ADMIN' && (await this.#accounts.all()).length === 0)
      throw new InputError('role: expected ADMIN for the first account: from then on everybody has to sign in')
    await this.#written(by, `add ${name.slice(0, 80)} ${role}`)
    const secret = subject == null ? newSecret() : null
    const made = { name, role, regions: ids, ...(secret === null ? { subject: subject! } : { password: secret }) }
    return { account: await this.#one(await this.#accounts.add(made)), secret }
  }

  /** @throws InputError */
  async set(by: Viewer, { name, role, regions, disabled }: ChangedFacts): Promise<ToldAccount> {
    const ids = regions ? await regionIds(this.#store, regions, 'regions') : undefined
    const row = await this.#accounts.need(name)
    const done = [
      ...(role != null || ids ? [`role ${row.name} ${role ?? row.role}`] : []),
      ...(disabled == null ? [] : [`${disabled ? 'disable' : 'enable'} ${row.name}`]),
    ]
    if (done.length === 0) return this.#one(row)
    await this.#written(by, done.join(', '))
    const facts = { role: role ?? undefined, regions: ids, disabled: disabled ?? undefined }
    return this.#one(await this.#accounts.set(name, facts, true))
  }

  /** @throws InputError */
  async resetPassword(by: Viewer, name: string): Promise<Issued> {
    const { name: known } = await this.#accounts.need(name)
    const secret = newSecret()
    await this.#written(by, `password ${known}`)
    return { account: await this.#one(await this.#accounts.setPassword(name, secret)), secret }
  }

  /** @throws InputError */
  async addToken(by: Viewer, account: string, facts: { label: string; days: number }): Promise<Issued> {
    const row = await this.#accounts.need(account)
    if (row.disabled) throw new InputError(`account: expected one that is in use, and "${row.name}" is shut`)
    await this.#written(by, `token ${row.name}`)
    const secret = await this.#accounts.addToken(account, facts)
    return { account: await this.#one(row), secret }
  }

  /** @throws InputError */
  async revokeToken(by: Viewer, account: string, label: string): Promise<ToldAccount> {
    const row = await this.#accounts.need(account)
    await this.#written(by, `token ${row.name}`)
    await this.#accounts.revokeToken(account, label)
    return this.#one(row)
  }

  async #one(row: AccountRow): Promise<ToldAccount> {
    return (await this.#told([row]))[0]!
  }

  async #told(rows: readonly AccountRow[]): Promise<ToldAccount[]> {
    const tokens = groupBy(await this.#accounts.tokensOf(rows.map(({ id }) => id)), ({ account }) => account)
    return rows.map(({ id, name, role, regions, disabled, createdAt, password }) => ({
      id,
      name,
      role: role as Role,
      regions: regions ?? [],
      disabled: disabled ?? false,
      password: password != null,
      createdAt,
      tokens: (tokens.get(id) ?? []).map(toldToken),
    }))
  }

  #written(by: Viewer, operation: string): Promise<void> {
    return this.#trail.add({ by: by.name, action: 'ACCOUNT', operation })
  }
}

const toldToken = ({ name, createdAt, expires, used }: CredentialRow): ToldAccount['tokens'][number] => ({
  label: name ?? '',
  createdAt,
  until: expires,
  lastUsed: used ?? null,
})
