import type { Config } from '../config.js'
import { ConfigError } from '../kernel/errors.js'
import { upgraded } from './upgrade.js'
import { openStore, type StoreConfig } from '../store/open.js'
import { openStoreApart } from '../store/remote/apart.js'
import type { Store } from '../store/store.js'

/**
 * Opens the store the configuration names, of whatever form it is.
 * @throws StoreError with a line that says what to do
 */
export const openAsItIs = (config: Config): Promise<Store> => openStore(storeOf(config))

/** The same, brought to the form of this version. @throws ConfigError for a store of a newer one */
export const openConfigured = (config: Config): Promise<Store> => upgraded(config, openAsItIs(config))

/** The same in a thread of its own: the one that takes requests has to be there for everybody. */
export const openServed = (config: Config): Promise<Store> =>
  upgraded(config, openStoreApart(storeOf(config), config.TRICHAIN_WORKERS))

/** @throws ConfigError for a store in memory: only its own process knows it, and it ends with it */
export function refuseMemory({ NEO4J_URI, TRICHAIN_DATA }: Config): void {
  if (!NEO4J_URI && TRICHAIN_DATA === ':memory:')
    throw new ConfigError('TRICHAIN_DATA=:memory: keeps nothing: expected the folder of a store, or NEO4J_URI')
}

/** For small questions and for large ones. */
const LEAST_PLACES = 2

const storeOf = (config: Config): StoreConfig =>
  config.NEO4J_URI
    ? {
        engine: 'neo4j',
        uri: config.NEO4J_URI,
        user: config.NEO4J_USER,
        password: config.NEO4J_PASSWORD,
        database: config.NEO4J_DATABASE,
        limits: {
          poolSize: Math.max(LEAST_PLACES, Math.floor(config.NEO4J_POOL_SIZE / config.TRICHAIN_WORKERS)),
          connectMs: config.NEO4J_CONNECT_MS,
          waitMs: config.NEO4J_WAIT_MS,
          retryMs: config.NEO4J_RETRY_MS,
        },
        queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS,
      }
    : {
        engine: 'embedded',
        folder: config.TRICHAIN_DATA === ':memory:' ? undefined : config.TRICHAIN_DATA,
        queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS,
      }
