import { readConfig, type Config } from '../config.js'
import { startServer } from '../http/server.js'
import { ConfigError } from '../kernel/errors.js'
import { createLog, type Log } from '../log.js'
import { lineOfLarge } from '../operation/lane/line.js'
import { CommonsHost } from '../workers/host.js'
import { joined, type Joined } from '../workers/member.js'
import { Staff, WorkerEnded } from '../workers/staff.js'
import { hasDoor } from './door/file.js'
import { openDoor } from './door/host.js'
import { endsWithin, toldToEnd } from './end.js'
import { fillIfEmpty } from './fill.js'
import { goFirst } from './priority.js'
import { report } from './report.js'
import { openServed } from './store.js'

/** For the store to close, after the last connection. */
const LAST_MS = 10_000
/** For the process that started workers to see them end. */
const SEEN_MS = 1000

/** Serves until SIGTERM or SIGINT, by as many processes as are wanted. */
export async function serve(given: { workers?: string } = {}): Promise<void> {
  goFirst()
  const config = readConfig(undefined, given.workers === undefined ? {} : { TRICHAIN_WORKERS: given.workers })
  const commons = joined()
  const log = createLog(config.TRICHAIN_LOG_LEVEL, commons && { worker: commons.worker, pid: process.pid })
  // Nothing can be answered rightly any more: whoever keeps services running starts another one.
  process.on('uncaughtException', (error) => process.exit(report(error)))
  if (commons || config.TRICHAIN_WORKERS === 1) {
    await serveHere(config, log, commons)
    commons?.leave()
    return
  }
  if (!config.NEO4J_URI)
    throw new ConfigError(
      `${config.TRICHAIN_WORKERS} workers: expected 1 with the embedded engine, as its folder is open in one process alone; several share a Neo4j: set NEO4J_URI to one of 5.26 or later ("trichain backup DIR" here and "trichain restore DIR" there take along what is stored)`,
    )
  return serveByWorkers(config, log)
}

/** Serves in this process; accepted requests are answered before the store is closed. */
async function serveHere(config: Config, log: Log, commons: Joined | undefined): Promise<void> {
  // Each is a defect, and logged as one; that nobody waited for an answer is no reason to take the server from
  // everybody else.
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a promise that nobody waited for failed'))
  await using store = await openServed(config)
  await fillIfEmpty(store, config, log)
  const server = await startServer({ store, config, log, ...(commons && { commons }) })
  const door = hasDoor(config) ? await openDoor({ store, config, log, ...server.inside }) : undefined
  if (config.TRICHAIN_WARM_UP) server.warmUp()
  const serving = { url: server.url, engine: store.engine, location: store.location }
  const told = toldToEnd(config.npm_lifecycle_event !== undefined && !commons)
  if (commons) commons.serving(serving)
  else announce(serving)
  log.info({ reason: await told }, 'closing: accepted requests are answered first')
  endsWithin(config.TRICHAIN_DRAIN_MS + config.TRICHAIN_CLOSE_MS + LAST_MS, log)
  await door?.close()
  await server.close(config.TRICHAIN_DRAIN_MS)
}

/** Serves by workers, processes that share a port and a Neo4j; this one starts them and keeps what they share. */
async function serveByWorkers(config: Config, log: Log): Promise<void> {
  const line = lineOfLarge({
    threads: config.TRICHAIN_THREADS,
    lineLength: config.TRICHAIN_LINE_LENGTH,
    lineMs: config.TRICHAIN_LINE_MS,
  })
  const staff = new Staff(new CommonsHost(line), log)
  const told = toldToEnd(config.npm_lifecycle_event !== undefined)
  try {
    const serving = await Promise.race([staff.begin(config.TRICHAIN_WORKERS), told])
    if (typeof serving !== 'string') {
      announce(serving, config.TRICHAIN_WORKERS)
      log.info({ reason: await told }, 'closing: workers answer accepted requests first')
    }
  } catch (error) {
    if (!(error instanceof WorkerEnded)) throw error
    process.exitCode = error.exitCode
    return
  }
  endsWithin(config.TRICHAIN_DRAIN_MS + config.TRICHAIN_CLOSE_MS + LAST_MS + SEEN_MS, log, () => staff.kill())
  await staff.close()
}

const announce = ({ url, engine, location }: Record<'url' | 'engine' | 'location', string>, workers = 1): void =>
  void process.stdout.write(
    `TriChain 三链 answers at ${url}, for questions at ${url}/graphiql (store: ${engine}, ${location}${workers > 1 ? `; ${workers} workers` : ''})\n`,
  )
