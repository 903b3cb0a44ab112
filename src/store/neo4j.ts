import { StoreError } from '../kernel/errors.js'
import { translated } from './neo4jErrors.js'
import { DEFAULT_LIMITS, inDatabase, Neo4jLink } from './neo4jLink.js'
import { isSupported, makeReady } from './neo4jSetup.js'
import { Neo4jStore, type Neo4jOptions } from './neo4jStore.js'
import { within } from './running.js'
import type { Store } from './store.js'

/**
 * Connects to Neo4j 5.26 or newer.
 * @throws StoreError STORE_UNAVAILABLE, STORE_AUTH; ConfigError for an address that isn't one
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Store> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const link = new Neo4jLink({ ...options, limits })
  const where = inDatabase(options)
  try {
    await link.ping()
    await link.use(performance.now() + limits.waitMs, undefined, async ({ driver, until }) => {
      const { agent } = await until(driver.getServerInfo(where))
      if (!isSupported(agent))
        throw new StoreError(
          'STORE_UNAVAILABLE',
          `${agent ?? 'The server'} at ${link.where} is too old: Neo4j 5.26 or newer is needed.`,
        )
      await makeReady(options.setup, async (text) =>
        (await until(driver.executeQuery(text, {}, where))).records.map((record) => record.toObject()),
      )
    })
  } catch (error) {
    await within(link.close(), limits.waitMs, () => new Error('late')).catch(() => undefined)
    throw translated(error, link.where, 'Making the database ready')
  }
  return new Neo4jStore(link, limits, options)
}
