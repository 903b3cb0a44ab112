import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { readConfig } from '../config.js'
import { startServer } from '../http/server.js'
import { createLog } from '../log.js'
import { fillIfEmpty } from './fill.js'
import { openConfigured } from './store.js'

/** Serves until SIGTERM or SIGINT; accepted requests are answered before the store is closed. */
export async function serve(): Promise<void> {
  const config = readConfig()
  const log = createLog(config.TRICHAIN_LOG_LEVEL)
  await using store = await openConfigured(config)
  await fillIfEmpty(store, config, log)
  const server = await startServer({ store, config, log })
  process.stdout.write(`TriChain 三链 answers at ${server.url}/graphiql (store: ${store.engine}, ${store.location})\n`)
  const ends = ['SIGTERM', 'SIGINT'].map((name) => once(process, name).then(() => name))
  if (config.npm_lifecycle_event) ends.push(parentEnds())
  const reason = await Promise.race(ends)
  log.info({ reason }, 'closing: accepted requests are answered first')
  await server.close(config.TRICHAIN_DRAIN_MS)
}

/** npm puts a shell between itself and us that passes no signal on: when npm is told to end, all we see is that the shell has gone. */
async function parentEnds(): Promise<string> {
  const parent = process.ppid
  while (process.ppid === parent) await setTimeout(250, undefined, { ref: false })
  return 'end of npm'
}
