import { cliViewer } from '../access/viewer.js'
import { accountTotal } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { textOf } from '../operation/apollo.js'
import { createOperations, type Operations } from '../operation/server.js'
import { fillIfEmpty } from './fill.js'
import { perform } from './perform.js'
import type { By, Command, Session } from './session.js'

interface QueryCommand {
  operation: string
  variables: Record<string, unknown>
  trace: boolean
}

/** Runs one operation on the configured store and prints its answer; the exit code is 1 when the answer has errors. */
export const query = (
  operation: string,
  { variables, trace, by }: { variables: string; trace: boolean } & By,
): Promise<void> =>
  perform(
    'query',
    queryCommand,
    { operation, variables: parseVariables(variables), trace },
    { input: operation === '-', by },
  )

export const queryCommand: Command<QueryCommand> = async (session, { operation, variables, trace }) => {
  const { store, signal, out } = session
  const source = operation === '-' ? await session.input() : operation
  if (!session.operations) await fillIfEmpty(store, session.config, session.log)
  // Who sits at the machine has every right; where there are accounts, what he reads is written down.
  const kept = (await store.run(accountTotal, {})) > 0
  const operations = session.operations ?? ownOperations(session)
  const response = await operations.server.executeOperation(
    { query: source, variables },
    { contextValue: operations.context({ trace, signal, ...(kept && { viewer: cliViewer(session.by) }) }) },
  )
  if (!session.operations) await operations.server.stop()
  if (response.body.kind !== 'single') throw new Error('an incremental answer was not asked for')
  const { singleResult } = response.body
  out(`${JSON.stringify(JSON.parse(textOf(singleResult)), null, 2)}\n`)
  if (singleResult.errors?.length) session.fail()
}

/** Of this process, where no server is beside it. */
export const ownOperations = ({ store, audit, log, config }: Session): Operations =>
  createOperations({
    store,
    audit,
    log,
    limits: { depth: config.TRICHAIN_MAX_DEPTH, budget: config.TRICHAIN_BUDGET },
    timezone: config.TRICHAIN_TIMEZONE,
    runMs: config.TRICHAIN_OPERATION_MS,
  })

function parseVariables(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw new InputError(`--variables: expected a JSON object such as {"id": "chain:qiannan-01"}`)
}
