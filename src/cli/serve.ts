import { readConfig } from '../config.js'
import { startServer } from '../http/server.js'
import { createLog } from '../log.js'
import { toldToEnd } from './end.js'
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
  const reason = await toldToEnd(config.npm_lifecycle_event !== undefined)
  log.info({ reason }, 'closing: accepted requests are answered first')
  await server.close(config.TRICHAIN_DRAIN_MS)
}
