import { text } from 'node:stream/consumers'
import { CLI_VIEWER } from '../access/viewer.js'
import { auditPlaces } from '../audit/places.js'
import { AuditTrail } from '../audit/trail.js'
import { readConfig } from '../config.js'
import { accountTotal } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { createLog } from '../log.js'
import { createOperations } from '../operation/server.js'
import { fillIfEmpty } from './fill.js'
import { openConfigured } from './store.js'

/** Runs one operation on the configured store and prints its answer; the exit code is 1 when the answer has errors. */
export async function query(operation: string, options: { variables: string; trace: boolean }): Promise<void> {
  const source = operation === '-' ? await text(process.stdin) : operation
  const variables = parseVariables(options.variables)
  const config = readConfig()
  const log = createLog(config.TRICHAIN_LOG_LEVEL === 'info' ? 'warn' : config.TRICHAIN_LOG_LEVEL)
  await using store = await openConfigured(config)
  await fillIfEmpty(store, config, log)
  // Who sits at the machine has every right; where there are accounts, what he reads is written down.
  const kept = (await store.run(accountTotal, {})) > 0
  const audit = new AuditTrail(auditPlaces(config))
  const operations = createOperations({
    store,
    audit,
    log,
    limits: { depth: config.TRICHAIN_MAX_DEPTH, budget: config.TRICHAIN_BUDGET },
    timezone: config.TRICHAIN_TIMEZONE,
    runMs: config.TRICHAIN_OPERATION_MS,
  })
  const response = await operations.server.executeOperation(
    { query: source, variables },
    { contextValue: operations.context({ trace: options.trace, ...(kept && { viewer: CLI_VIEWER }) }) },
  )
  await operations.server.stop()
  await audit.close()
  if (response.body.kind !== 'single') throw new Error('an incremental answer was not asked for')
  process.stdout.write(`${JSON.stringify(response.body.singleResult, null, 2)}\n`)
  if (response.body.singleResult.errors?.length) process.exitCode = 1
}

function parseVariables(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw new InputError(`--variables: expected a JSON object such as {"id": "chain:qiannan-01"}`)
}
