import { readConfig } from '../config.js'
import { startServer } from '../http/server.js'
import { createLog } from '../log.js'
import { hasDoor } from './door/file.js'
import { openDoor } from './door/host.js'
import { endsWithin, toldToEnd } from './end.js'
import { fillIfEmpty } from './fill.js'
import { goFirst } from './priority.js'
import { report } from './report.js'
import { openServed } from './store.js'

/** For the store to close, after the last connection. */
const LAST_MS = 10_000

/** Serves until SIGTERM or SIGINT; accepted requests are answered before the store is closed. */
export async function serve(): Promise<void> {
  goFirst()
  const config = readConfig()
  const log = createLog(config.TRICHAIN_LOG_LEVEL)
  // Each is a defect, and logged as one; that nobody waited for an answer is no reason to take the server from
  // everybody else.
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a promise that nobody waited for failed'))
  // Nothing can be answered rightly any more: whoever keeps services running starts another one.
  process.on('uncaughtException', (error) => process.exit(report(error)))
  await using store = await openServed(config)
  await fillIfEmpty(store, config, log)
  const server = await startServer({ store, config, log })
  const door = hasDoor(config) ? await openDoor({ store, config, log, ...server.inside }) : undefined
  if (config.TRICHAIN_WARM_UP) server.warmUp()
  process.stdout.write(
    `TriChain 三链 answers at ${server.url}, for questions at ${server.url}/graphiql (store: ${store.engine}, ${store.location})\n`,
  )
  const reason = await toldToEnd(config.npm_lifecycle_event !== undefined)
  log.info({ reason }, 'closing: accepted requests are answered first')
  endsWithin(config.TRICHAIN_DRAIN_MS + config.TRICHAIN_CLOSE_MS + LAST_MS, log)
  await door?.close()
  await server.close(config.TRICHAIN_DRAIN_MS)
}
