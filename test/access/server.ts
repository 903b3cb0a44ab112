import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Accounts, type NewAccount } from '../../src/access/accounts.js'
import type { Config } from '../../src/config.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import type { Engine } from '../support/engines.js'
import { startTestServer, type Answer, type TestServer } from '../support/server.js'

/** A folder for the audit, which goes with the process. */
export async function auditFolder(): Promise<Pick<Config, 'TRICHAIN_AUDIT'>> {
  const folder = await mkdtemp(join(tmpdir(), 'trichain-audit-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { TRICHAIN_AUDIT: join(folder, 'audit') }
}

export const PASSWORD = 'korrektes pferd'

/** The server over the named world with accounts, asked with tokens, as programs do, or as a browser does. */
export class AccessServer {
  readonly store: Store
  readonly server: TestServer
  readonly accounts: Accounts
  readonly #tokens = new Map<string, string>()

  private constructor(store: Store, server: TestServer) {
    this.store = store
    this.server = server
    this.accounts = new Accounts(store)
  }

  static async start(engine: Engine, config: Partial<Config> = {}): Promise<AccessServer> {
    const store = await engine.open()
    await importWorld(store)
    return new AccessServer(store, await startTestServer(store, { ...(await auditFolder()), ...config }))
  }

  /** Makes an account with a password and a token. */
  async add(name: string, role: string, ...regions: string[]): Promise<void> {
    const account: NewAccount = { name, role, regions, password: PASSWORD }
    await this.accounts.add(account)
    this.#tokens.set(name, await this.accounts.addToken(name, { label: 'test', days: 1 }))
  }

  token(name: string): string {
    return this.#tokens.get(name)!
  }

  /** Asks as an account. */
  async ask(name: string, query: string, variables?: object): Promise<Answer['body']> {
    const response = await this.post('/graphql', { query, variables }, { authorization: `Bearer ${this.token(name)}` })
    return (await response.json()) as Answer['body']
  }

  post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  }
}
