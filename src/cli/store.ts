import type { Config } from '../config.js'
import { openStore } from '../store/open.js'
import type { Store } from '../store/store.js'

/** Opens the store the configuration names. @throws StoreError with a line that says what to do */
export const openConfigured = (config: Config): Promise<Store> =>
  config.NEO4J_URI
    ? openStore({
        engine: 'neo4j',
        uri: config.NEO4J_URI,
        user: config.NEO4J_USER,
        password: config.NEO4J_PASSWORD,
        database: config.NEO4J_DATABASE,
        limits: { poolSize: config.NEO4J_POOL_SIZE, connectMs: config.NEO4J_CONNECT_MS, waitMs: config.NEO4J_WAIT_MS, retryMs: config.NEO4J_RETRY_MS },
        queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS,
      })
    : openStore({ engine: 'embedded', folder: config.TRICHAIN_DATA === ':memory:' ? undefined : config.TRICHAIN_DATA, queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS })
