import { text } from 'node:stream/consumers'
import { Accounts } from '../access/accounts.js'
import { everywhereUnlessSaid, type Role } from '../access/rights.js'
import { auditPlaces } from '../audit/places.js'
import { AuditTrail } from '../audit/trail.js'
import { readConfig } from '../config.js'
import { regionTree, type AccountRow } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { Regions } from '../kernel/regions.js'
import { createLog } from '../log.js'
import type { Store } from '../store/store.js'
import { fillIfEmpty } from './fill.js'
import { openConfigured } from './store.js'

export interface AddOptions {
  role: string
  region?: string[]
  passwordStdin?: boolean
  subject?: string
}

/** Makes an account in the configured store. */
export const addAccount = (name: string, { role, region = [], passwordStdin, subject }: AddOptions): Promise<void> =>
  onStore(async (accounts, store) => {
    const password = passwordStdin ? await passwordFromInput() : undefined
    const regions = await regionIds(store, region)
    told(await accounts.add({ name, role, regions, password, subject }))
  }, `add ${name} ${role}`)

/** Lists the accounts. */
export const listAccounts = ({ json }: { json: boolean }): Promise<void> =>
  onStore(async (accounts) => {
    const all = await accounts.all()
    if (json)
      say(
        JSON.stringify(
          all.map(({ name, role, regions, disabled, createdAt }) => ({
            name,
            role,
            regions: regions ?? [],
            disabled: disabled ?? false,
            createdAt,
          })),
          null,
          2,
        ),
      )
    else for (const account of all) told(account)
  })

/** Gives an account another role, and other regions where some are named. */
export const setRole = (name: string, role: string, { region }: { region?: string[] }): Promise<void> =>
  onStore(async (accounts, store) => {
    const given = region?.filter((one) => one !== 'none')
    told(await accounts.setRole(name, role, given && (await regionIds(store, given))))
  }, `role ${name} ${role}`)

/** Sets another password. */
export const setPassword = (name: string): Promise<void> =>
  onStore(async (accounts) => told(await accounts.setPassword(name, await passwordFromInput())), `password ${name}`)

/** Shuts an account, or opens it again. */
export const setDisabled = (name: string, disabled: boolean): Promise<void> =>
  onStore(
    async (accounts) => told(await accounts.setDisabled(name, disabled)),
    `${disabled ? 'disable' : 'enable'} ${name}`,
  )

export interface TokenOptions {
  name: string
  days: string
  list?: boolean
  revoke?: string
}

/** Makes a token, which is printed this once; lists the tokens of an account; ends one. */
export const token = (account: string, { name, days, list, revoke }: TokenOptions): Promise<void> =>
  onStore(
    async (accounts) => {
      if (list) for (const one of await accounts.tokens(account)) say(`${one.name ?? ''}  until ${one.expires}`)
      else if (revoke !== undefined) {
        await accounts.revokeToken(account, revoke)
        say(`the token "${revoke}" of ${account} is ended`)
      } else say(await accounts.addToken(account, { label: name, days: Number(days) }))
    },
    list ? undefined : `token ${account}`,
  )

/** Runs work on the accounts; what is done with them is written down before. */
async function onStore(work: (accounts: Accounts, store: Store) => Promise<void>, done?: string): Promise<void> {
  const config = readConfig()
  const log = createLog(config.TRICHAIN_LOG_LEVEL === 'info' ? 'warn' : config.TRICHAIN_LOG_LEVEL)
  await using store = await openConfigured(config)
  // Regions are known by what is in the store.
  await fillIfEmpty(store, config, log)
  const audit = new AuditTrail(auditPlaces(config))
  if (done !== undefined) await audit.add({ by: 'cli', action: 'ACCOUNT', operation: done })
  await audit.close()
  await work(new Accounts(store), store)
}

async function regionIds(store: Store, given: readonly string[]): Promise<string[]> {
  if (given.length === 0) return []
  const regions = new Regions(await store.run(regionTree, {}))
  return given.map((region) => regions.id(region, '--region'))
}

async function passwordFromInput(): Promise<string> {
  if (process.stdin.isTTY) throw new InputError('expected the password on standard input, as from a file or a pipe')
  return (await text(process.stdin)).replace(/\r?\n$/, '')
}

function told({ name, role, regions, disabled }: AccountRow): void {
  const where = regions?.length
    ? regions.join(', ')
    : everywhereUnlessSaid(role as Role)
      ? 'the whole graph'
      : 'no region: sees no personal data'
  say(`${name}  ${role}  ${where}${disabled ? '  disabled' : ''}`)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
