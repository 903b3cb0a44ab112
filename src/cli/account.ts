import { Accounts, regionIds } from '../access/accounts.js'
import { everywhereUnlessSaid, type Role } from '../access/rights.js'
import type { AccountRow } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { fillIfEmpty } from './fill.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

export interface AddOptions {
  role: string
  region?: string[]
  passwordStdin?: boolean
  subject?: string
}

export interface TokenOptions {
  name: string
  days: string
  list?: boolean
  revoke?: string
}

/** What is to be done with the accounts of the configured store. */
export type AccountCommand =
  | ({ do: 'add'; name: string } & AddOptions)
  | { do: 'list'; json: boolean }
  | { do: 'role'; name: string; role: string; region?: string[] | undefined }
  | { do: 'password' | 'disable' | 'enable'; name: string }
  | ({ do: 'token'; account: string } & TokenOptions)

/** Does it; a password is read from standard input where one is needed. */
export function account({ by, ...given }: AccountCommand & By): Promise<void> {
  const input = given.do === 'password' || (given.do === 'add' && given.passwordStdin === true)
  if (input && process.stdin.isTTY)
    throw new InputError('expected the password on standard input, as from a file or a pipe')
  return perform('account', accountCommand, given, { input, by })
}

export const accountCommand: Command<AccountCommand> = async (session, given) => {
  const { store, audit, by, out } = session
  const accounts = new Accounts(store)
  const password = async (): Promise<string> => (await session.input()).replace(/\r?\n$/, '')
  // Regions are known by what is in the store.
  if (!session.operations) await fillIfEmpty(store, session.config, session.log)
  // What is done is written down before.
  const noted = (operation: string): Promise<void> => audit.add({ by, action: 'ACCOUNT', operation })
  switch (given.do) {
    case 'add': {
      const { name, role, region = [], passwordStdin, subject } = given
      await noted(`add ${name} ${role}`)
      const regions = await regionIds(store, region, '--region')
      const secret = passwordStdin ? { password: await password() } : {}
      return out(told(await accounts.add({ name, role, regions, subject, ...secret })))
    }
    case 'list': {
      const all = await accounts.all()
      return out(given.json ? `${JSON.stringify(all.map(shown), null, 2)}\n` : all.map(told).join(''))
    }
    case 'role': {
      const { name, role } = given
      await noted(`role ${name} ${role}`)
      const region = given.region?.filter((one) => one !== 'none')
      return out(
        told(await accounts.set(name, { role, regions: region && (await regionIds(store, region, '--region')) })),
      )
    }
    case 'password':
      await noted(`password ${given.name}`)
      return out(told(await accounts.setPassword(given.name, await password())))
    case 'disable':
    case 'enable':
      await noted(`${given.do} ${given.name}`)
      return out(told(await accounts.set(given.name, { disabled: given.do === 'disable' })))
    case 'token':
      return token(accounts, given, noted, out)
  }
}

/** Makes a token, which is printed this once; lists the tokens of an account; ends one. */
async function token(
  accounts: Accounts,
  { account, name, days, list, revoke }: Extract<AccountCommand, { do: 'token' }>,
  noted: (operation: string) => Promise<void>,
  out: (text: string) => void,
): Promise<void> {
  if (list)
    return out((await accounts.tokens(account)).map((one) => `${one.name ?? ''}  until ${one.expires}\n`).join(''))
  await noted(`token ${account}`)
  if (revoke === undefined) return out(`${await accounts.addToken(account, { label: name, days: Number(days) })}\n`)
  await accounts.revokeToken(account, revoke)
  out(`the token "${revoke}" of ${account} is ended\n`)
}

const shown = ({ name, role, regions, disabled, createdAt }: AccountRow): object => ({
  name,
  role,
  regions: regions ?? [],
  disabled: disabled ?? false,
  createdAt,
})

function told({ name, role, regions, disabled }: AccountRow): string {
  const where = regions?.length
    ? regions.join(', ')
    : everywhereUnlessSaid(role as Role)
      ? 'the whole graph'
      : 'no region: sees no personal data'
  return `${name}  ${role}  ${where}${disabled ? '  disabled' : ''}\n`
}
