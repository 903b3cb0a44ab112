import { accountTotal } from '../generated/cypher.js'
import type { Command, Session } from './session.js'

/** What the arguments of commands that write may have. */
interface Given {
  dryRun?: boolean
  add?: boolean
}

/** What a command is called in the audit, where it writes into the graph; what else is written notes itself. */
const WRITING: Readonly<Record<string, (given: Given) => string>> = {
  import: () => 'import',
  ingest: () => 'ingest',
  remove: () => 'remove',
  demo: ({ add }) => (add ? 'demo add' : 'demo remove'),
  undo: () => 'undo',
}

/**
 * Does a command; where there are accounts, one that writes is written down before, and with the change sets it made
 * after, however it ended.
 */
export async function performed<A>(
  name: string,
  command: Command<A>,
  session: Omit<Session, 'wrote'>,
  args: A,
): Promise<void> {
  const changeSets: string[] = []
  const whole: Session = { ...session, wrote: (id) => void changeSets.push(id) }
  const given = args as Given
  const operation = given.dryRun ? undefined : WRITING[name]?.(given)
  if (operation === undefined || (await session.store.run(accountTotal, {})) === 0) return command(whole, args)
  const noted = (action: string, more: object): Promise<void> =>
    session.audit.add({ by: session.by, action, operation, ...more })
  await noted('WRITE', {})
  let failed = true
  try {
    await command(whole, args)
    failed = false
  } finally {
    await noted('WRITTEN', { changeSets, ...(failed && { failed }) })
  }
}
