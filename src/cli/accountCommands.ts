import type { Command } from 'commander'
import type { AddOptions, TokenOptions } from './account.js'
import type { By } from './session.js'

const load = () => import('./account.js')
const several = (value: string, before: string[] = []): string[] => [...before, value]

/** `trichain account …`: who may sign in. */
export function accountCommands(program: Command): void {
  const account = program.command('account').description('who may sign in, in which role, and for which regions')
  account
    .command('add')
    .argument('<name>')
    .requiredOption('--role <role>', 'READER, ANALYST, EDITOR, REVIEWER or ADMIN')
    .option('--region <region>', 'a region it is for, with those below it; may be given again', several)
    .option('--password-stdin', 'read the password from standard input')
    .option('--subject <subject>', 'who it is to the provider of OpenID Connect')
    .description('make an account; with the first one everybody has to sign in')
    .action(async (name: string, options: AddOptions & By) => (await load()).account({ do: 'add', name, ...options }))
  account
    .command('list')
    .option('--json', 'print the accounts as JSON', false)
    .description('list the accounts')
    .action(async (options: { json: boolean } & By) => (await load()).account({ do: 'list', ...options }))
  account
    .command('role')
    .argument('<name>')
    .argument('<role>')
    .option('--region <region>', 'a region it is for from now on, or none; may be given again', several)
    .description('give an account another role, and other regions where some are named')
    .action(async (name: string, role: string, options: { region?: string[] } & By) =>
      (await load()).account({ do: 'role', name, role, ...options }),
    )
  account
    .command('password')
    .argument('<name>')
    .option('--password-stdin', 'read the password from standard input')
    .description('set another password; ends the sessions of the account')
    .action(async (name: string, { by }: By) => (await load()).account({ do: 'password', name, by }))
  account
    .command('token')
    .argument('<name>')
    .option('--name <label>', 'name of the token', 'token')
    .option('--days <days>', 'days until it ends', '90')
    .option('--list', 'list the tokens of the account instead')
    .option('--revoke <label>', 'end the token of that name instead')
    .description('make a token for programs, which is printed this once')
    .action(async (name: string, options: TokenOptions & By) =>
      (await load()).account({ do: 'token', account: name, ...options }),
    )
  for (const [command, disabled] of [
    ['disable', true],
    ['enable', false],
  ] as const)
    account
      .command(command)
      .argument('<name>')
      .description(disabled ? 'shut an account; ends its sessions and tokens' : 'open an account again')
      .action(async (name: string, { by }: By) =>
        (await load()).account({ do: disabled ? 'disable' : 'enable', name, by }),
      )
}
